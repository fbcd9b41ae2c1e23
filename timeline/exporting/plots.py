"""The charts that a page carries, as plain values: one for each width it was packed for, texts said once, colours of
both themes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.charts.theme import STATUSES, theme
from timeline.frames import Table

__all__ = ["payload_of"]

WIDTHS = (480, 620, 760, 920, 1120, 1360)  # between two of them a chart is stretched, which only pulls labels apart
WIDTHS_OF_MANY = (480, 920)
ON_CANVAS = 500  # events from which a canvas answers faster than a drawing of elements
PADDING = 14
_TEXTS = ("Event", "When", "Status", "Sources", "Dated by", "Sentence", "Reports disagree", "say")
_UNUSED = ("find", "link", "id")  # the page filters and links by its own list


def payload_of(table: Table, *, lane: str | None, strict: bool) -> tuple[dict[str, Any], set[str]]:
    """Give the chart of a table as a value for JSON, and which signs it uses.

    The chart is one specification and a layout for each width: what differs between widths is values only.
    """
    from altair.utils.schemapi import debug_mode

    from timeline.charts.drawing import draw, layouts, settings_of
    from timeline.charts.framing import signs

    settings, rows = settings_of(
        table, lane=lane, kind="auto", theme="light", width=WIDTHS[0], title="", interactive=True, controls=False
    )
    if not rows:
        return {}, set()
    if settings.kind == "list":  # narrow as the first layout is, a page has a list of its own
        settings = replace(settings, kind="lanes")
    with debug_mode(
        False
    ):  # every value in it is ours: to check each part against the schema costs as much as to make it
        spec = draw(rows, settings).to_dict(validate=False)
    spec.pop("usermeta", None)  # it could overrule the options that the page draws with
    spec["padding"] = {"left": 2, "right": PADDING - 2, "top": 6, "bottom": 6}
    strip = any(param["name"] == "brush" for param in spec["params"])
    texts: dict[int, dict[str, Any]] = {}
    variants: list[dict[str, Any]] = []
    for width in WIDTHS if settings.kind == "lanes" else WIDTHS_OF_MANY:
        values, height = layouts(rows, replace(settings, width=float(width - PADDING)))
        for value in values.get("events", ()):
            texts.setdefault(value["n"], {field: value[field] for field in _TEXTS if field in value})
        slim = {
            name: [{k: v for k, v in value.items() if k not in _TEXTS and k not in _UNUSED} for value in given]
            for name, given in values.items()
        }
        variants.append({"width": width, "height": height, "values": slim})
    for name in variants[0]["values"]:
        _point_to(spec, name)
    return {
        "spec": spec,
        "layouts": variants,
        "texts": texts,
        "dark": _dark(),
        "padding": PADDING,
        "renderer": "canvas" if len(rows) > ON_CANVAS else "svg",
        "ast": strict,
        "strip": strip,
    }, (signs(rows) - (set() if settings.kind == "lanes" else {"rug"})) | ({"strip"} if strip else set())


_MARKERS = {"events": "label", "lanes": "yt"}  # a field that only this dataset has


def _point_to(spec: dict[str, Any], name: str) -> None:
    """Rename the dataset of a layout, so that the page's script can put another in its place, and empty it."""
    for old, values in list(spec["datasets"].items()):
        if values and _MARKERS[name] in values[0]:
            del spec["datasets"][old]
            spec["datasets"][name] = []
            _rename(spec, old, name)


def _rename(node: Any, old: str, new: str) -> None:
    if isinstance(node, dict):
        data = node.get("data")
        if isinstance(data, dict) and data.get("name") == old:
            node["data"] = {"name": new}
        for key, value in node.items():
            if key != "datasets":
                _rename(value, old, new)
    elif isinstance(node, list):
        for value in node:
            _rename(value, old, new)


def _dark() -> dict[str, str]:
    """Each colour of the light theme with its dark one."""
    light, dark = theme("light"), theme("dark")
    pairs = {
        getattr(light, name): getattr(dark, name)
        for name in ("paper", "ink", "muted", "faint", "band", "accent", "badge")
    }
    return pairs | {light.fill[s]: dark.fill[s] for s in STATUSES} | {light.line[s]: dark.line[s] for s in STATUSES}
