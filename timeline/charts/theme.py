"""Colours, shapes and sizes of the charts, light and dark.

The status colours are those of Okabe and Ito, which stay apart for every common kind of colour blindness; every status
also has a shape of its own, so that nothing hangs on colour alone. Outlines are darker (lighter in the dark theme) so
that every glyph reaches a contrast of 3:1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from timeline.errors import InputError
from timeline.records import Status

__all__ = ["SHAPES", "STATUSES", "Theme", "coloured", "theme"]

STATUSES: tuple[str, ...] = tuple(str(status) for status in Status)

# SVG paths in a box from -1 to 1, drawn upright by Vega and by the page.
SHAPES = {
    "happened": "circle",
    "ongoing": "M-0.75,-0.95L0.95,0L-0.75,0.95Z",
    "planned": "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1ZM0,-0.5A0.5,0.5,0,1,0,0,0.5A0.5,0.5,0,1,0,0,-0.5Z",
    "conditional": "M0,-1.15L1.15,0L0,1.15L-1.15,0ZM0,-0.55L-0.55,0L0,0.55L0.55,0Z",
    "claimed": "M-1.05,-0.95H1.05V0.5H0.05L-0.65,1.15V0.5H-1.05Z",
    "denied": "M-1,-0.6L-0.6,-1L0,-0.4L0.6,-1L1,-0.6L0.4,0L1,0.6L0.6,1L0,0.4L-0.6,1L-1,0.6L-0.4,0Z",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one theme; `fill` and `line` are by status."""

    name: str
    paper: str
    ink: str
    muted: str
    faint: str  # grid and rules
    band: str  # every other lane
    accent: str
    badge: str
    warn: str  # what calls for attention: a dispute
    mark: str  # behind the words that date a sentence
    fill: dict[str, str]
    line: dict[str, str]


_OKABE_ITO = {
    "happened": "#0072B2",
    "ongoing": "#009E73",
    "planned": "#CC79A7",
    "conditional": "#56B4E9",
    "claimed": "#E69F00",
    "denied": "#D55E00",
}

_LIGHT = Theme(
    name="light",
    paper="#ffffff",
    ink="#1c1e21",
    muted="#5c6370",
    faint="#e3e5e8",
    band="#f6f7f8",
    accent="#0b5cad",
    badge="#4a505a",
    warn="#a84a00",
    mark="#fff0c2",
    fill=_OKABE_ITO,
    line={
        "happened": "#005a8e",
        "ongoing": "#00775a",
        "planned": "#9c4777",
        "conditional": "#2479ab",
        "claimed": "#9a6a00",
        "denied": "#a84a00",
    },
)

_DARK = Theme(
    name="dark",
    paper="#15181c",
    ink="#eceef0",
    muted="#a3abb6",
    faint="#2c3138",
    band="#1b1f24",
    accent="#7cbcff",
    badge="#b9c0ca",
    warn="#ff9d5c",
    mark="#4a3d12",
    fill={**_OKABE_ITO, "happened": "#3d9fdc", "ongoing": "#1fb98d", "denied": "#ea7a2a"},
    line={
        "happened": "#7cc3f0",
        "ongoing": "#5fd6b3",
        "planned": "#e3a5c8",
        "conditional": "#9ad4f5",
        "claimed": "#ffc44d",
        "denied": "#ff9d5c",
    },
)

_THEMES = {"light": _LIGHT, "dark": _DARK}


def theme(name: str) -> Theme:
    """Give the theme of a name.

    Raises:
        InputError: there is no such theme.
    """
    try:
        return _THEMES[name]
    except (KeyError, TypeError):
        raise InputError(f"theme {name!r} is unknown; choose one of {', '.join(map(repr, _THEMES))}") from None


def coloured(theme: Theme, color: str | Mapping[str, str] | None) -> Theme:
    """Give a theme with colours of the caller's own: one for all statuses, or a mapping from status to colour.

    Raises:
        InputError: no status has that name, or a colour is not written #rgb or #rrggbb.

    >>> coloured(_LIGHT, {"claimed": "#c00"}).fill["claimed"]
    '#c00'
    """
    if color is None:
        return theme
    given = dict.fromkeys(STATUSES, color) if isinstance(color, str) else dict(color)
    for status, value in given.items():
        if status not in STATUSES:
            raise InputError(f"color names the status {status!r}; choose one of {', '.join(map(repr, STATUSES))}")
        if not (isinstance(value, str) and re.fullmatch(r"#(?:[0-9A-Fa-f]{3}){1,2}", value)):
            raise InputError(f"color must be written #rgb or #rrggbb, not {value!r}")
    return replace(theme, fill=theme.fill | given, line=theme.line | given)
