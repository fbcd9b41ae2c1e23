"""The chart as an Altair object of its own: what belongs to the page it stands on is kept apart from it.

Altair refuses to put a chart that has a configuration, a background or a padding into another one. These are therefore
no part of the chart: they are added where a chart is written out alone, and left to the caller where it is combined,
so that `|`, `&` and `+` work. In a notebook a chart that Altair's default renderer would fetch scripts for shows
itself with the package's own engine, without a network.
"""

from __future__ import annotations

import copy
import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline.charts.measuring import FONT
from timeline.engine import snippet

if TYPE_CHECKING:
    import altair as alt

    from timeline.charts.settings import Settings

__all__ = ["dressed", "renamed"]

NAMES = frozenset("main overview key brush grid view full pick search keep jump days unit_of_bars".split())
_NAME = re.compile(rf"(?<![\w.$])({'|'.join(sorted(NAMES))})(?=(?:_press|_height|_width|_[xy])?(?!\w))")
_TEXTS = ("title", "description", "input", "placeholder", "values", "font", "orient", "type")  # what names nothing


def _look(*, paper: str, interactive: bool) -> dict[str, Any]:
    """To a screen reader only the glyphs speak, each with the day in words: Vega itself would read out numbers, and
    days in the zone of the reader. Empty room takes the wheel and the hand only where it is painted, be it with
    nothing."""
    view = {"stroke": None} | ({"fill": "transparent"} if interactive else {})
    config = {"font": FONT, "view": view, "axis": {"labelFont": FONT}, "mark": {"aria": False}}
    return {"background": paper, "padding": 12, "config": config}


@cache
def _class(base: Any, paper: str, interactive: bool) -> type[Any]:
    look = _look(paper=paper, interactive=interactive)

    class Timeline(base):  # type: ignore[misc]
        """A chart of events; see `timeline.charts.look`."""

        def to_dict(self, validate: bool = True, *, format: str = "vega-lite", **options: Any) -> dict[str, Any]:
            """Give the specification, with its look where the chart stands alone."""
            context = options.get("context") or {}
            spec: dict[str, Any] = super().to_dict(validate, format=format, **options)
            if context.get("top_level", True) and format == "vega-lite":
                spec = look | spec | {"config": _merged(look["config"], spec.get("config", {}))}
                _find_views(spec)
            return spec

        def _repr_mimebundle_(self, *args: Any, **options: Any) -> Any:
            """What a notebook shows: by the package's own engine, unless another renderer was chosen."""
            import altair as alt

            if alt.renderers.active != "default":
                return super()._repr_mimebundle_(*args, **options)
            spec = self.to_dict(validate=False)
            name = "tlc-" + hashlib.sha256(repr(spec).encode(errors="replace")).hexdigest()[:12]
            return {"text/html": snippet(spec, name), "text/plain": repr(type(self))}

        def __or__(self, other: Any) -> Any:
            """Put another chart beside this one."""
            return again(super().__or__(apart(self, other)))

        def __and__(self, other: Any) -> Any:
            """Put another chart below this one."""
            return again(super().__and__(apart(self, other)))

        def timeline_names(self) -> frozenset[str]:
            """The names of views and parameters that this chart uses, which two charts in one must not share."""
            return NAMES

        def __add__(self, other: Any) -> Any:
            """Lay another chart over the drawing, on its axis of time."""
            import altair as alt

            if not hasattr(self, "vconcat"):
                return super().__add__(other)
            parts = list(self.vconcat)
            at = next(i for i, part in enumerate(parts) if getattr(part, "name", None) == "main")
            main = parts[at].copy()
            main.layer = [*main.layer, other]
            parts[at] = main
            out = self.copy()
            out.vconcat = parts
            assert isinstance(out, alt.VConcatChart)
            return out

    def again(made: Any) -> Any:
        return made if isinstance(made, Timeline) else _class(type(made), paper, interactive)(**dict(made._kwds))  # type: ignore[arg-type]

    def apart(first: Any, second: Any) -> Any:
        return renamed(second, _mains(first)) if hasattr(second, "timeline_names") else second

    return Timeline


def _merged(own: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Our configuration under that of Altair's theme and of the caller, part by part."""
    both = {name: own[name] | given[name] for name in own if isinstance(own[name], dict) and name in given}
    return own | given | both


def _find_views(spec: dict[str, Any]) -> None:
    """Altair lengthens the names of views as it puts charts together, and not everywhere where they are named."""
    names: list[str] = []

    def collect(node: Any) -> None:
        if isinstance(node, dict):
            names.extend([node["name"]] if "mark" in node and "name" in node else [])
            for kind in ("layer", "vconcat", "hconcat", "concat"):
                for part in _listed(node.get(kind)):
                    collect(part)

    collect(spec)
    for param in spec.get("params", ()):
        views = param.get("views", ())
        if any(view not in names for view in views):
            param["views"] = [next((n for n in names if n.startswith(view)), view) for view in views]


def _mains(chart: Any) -> int:
    """How many drawings of events a chart holds."""
    import altair as alt

    parts = [
        part for kind in ("vconcat", "hconcat", "concat") for part in _listed(chart._kwds.get(kind, alt.Undefined))
    ]
    return sum(map(_mains, parts)) if parts else int(str(getattr(chart, "name", "")).startswith("main"))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def renamed(chart: Any, taken: int) -> Any:
    """Give a chart whose views and parameters have names of their own, to stand beside so many others in one picture.

    The suffix is a letter: Altair takes figures at the end of a name for its own.
    """
    return _renamed(chart, "_" + "abcdefghijklmnopqrstuvwxyz"[max(1, taken) % 26])


def _renamed(node: Any, suffix: str) -> Any:
    import altair as alt

    if isinstance(node, str):
        return _NAME.sub(lambda found: found[1] + suffix, node)
    if isinstance(node, (list, tuple)):
        return [_renamed(part, suffix) for part in node]
    if isinstance(node, alt.InlineData):
        return node
    if isinstance(node, alt.Parameter):
        renamed_parameter = copy.copy(node)
        renamed_parameter.name = _renamed(node.name, suffix)
        return renamed_parameter
    if isinstance(node, dict):
        return {name: value if name in _TEXTS else _renamed(value, suffix) for name, value in node.items()}
    if not isinstance(node, alt.SchemaBase):
        return node
    if node._args:  # a wrapped value, such as the name of a parameter
        return type(node)(*(_renamed(value, suffix) for value in node._args), **node._kwds)
    copied = node.copy(deep=False)
    for name, value in node._kwds.items():
        if name in _TEXTS or value is alt.Undefined:
            continue
        if name == "views":  # Altair names views after what they draw: two charts may have the same
            copied[name] = [f"{view}{suffix}" for view in value]
        elif name == "name" and isinstance(value, str) and value not in NAMES:
            copied[name] = f"{value}{suffix}"
        else:
            copied[name] = _renamed(value, suffix)
    return copied


def dressed(chart: Any, settings: Settings) -> alt.TopLevelMixin:
    """Give a finished chart its look."""
    made = _class(type(chart), settings.theme.paper, settings.interactive)  # type: ignore[arg-type]
    out: alt.TopLevelMixin = made(**dict(chart._kwds))
    return out
