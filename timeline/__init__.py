"""Reconstruct one chronology from news articles.

Names are loaded when they are first used, so that `import timeline` costs almost nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline import errors as errors
    from timeline.building import build as build
    from timeline.catalogue import languages as languages
    from timeline.charts import chart as chart
    from timeline.chronology import Chronology as Chronology
    from timeline.errors import TimelineError as TimelineError
    from timeline.reading import read as read
    from timeline.records import Article as Article
    from timeline.records import Event as Event
    from timeline.records import Evidence as Evidence
    from timeline.records import Mention as Mention
    from timeline.records import Problem as Problem
    from timeline.records import Publication as Publication
    from timeline.records import Segment as Segment
    from timeline.records import Timex as Timex
    from timeline.tagging import tag as tag

__version__ = "0.1.0"

_HOME = {
    "Article": "records",
    "Chronology": "chronology",
    "Event": "records",
    "Evidence": "records",
    "Media": "records",
    "Mention": "records",
    "Problem": "records",
    "Publication": "records",
    "Segment": "records",
    "TimelineError": "errors",
    "Timex": "records",
    "build": "building",
    "chart": "charts",
    "languages": "catalogue",
    "read": "reading",
    "tag": "tagging",
}

__all__ = [
    "Article",
    "Chronology",
    "Event",
    "Evidence",
    "Media",
    "Mention",
    "Problem",
    "Publication",
    "Segment",
    "TimelineError",
    "Timex",
    "build",
    "chart",
    "errors",
    "languages",
    "read",
    "tag",
]


def __getattr__(name: str) -> Any:
    if name == "errors":
        return importlib.import_module("timeline.errors")
    if name not in _HOME:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"timeline.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
