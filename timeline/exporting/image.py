"""The chart as a picture, a drawing, a page for print, or Vega-Lite; no browser is needed for any of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from timeline.errors import InputError, MissingExtraError

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["to_pdf", "to_png", "to_svg", "to_vega_lite"]


def to_png(chronology: Chronology, *, scale: float = 2.0, **options: Any) -> bytes:
    """Draw the chart as PNG; `scale` is pixels of the picture per pixel of the chart, the options are those of
    `timeline.chart`.

    Raises `MissingExtraError` without the package vl-convert-python, `InputError` for a wrong option.
    """
    if isinstance(scale, bool) or not isinstance(scale, (int, float)) or not 0.1 <= scale <= 10:
        raise InputError(f"scale must be 0.1 to 10, not {scale!r}")
    return bytes(_converter("saving PNG").vegalite_to_png(_specification(chronology, options), _VERSION, scale=scale))


def to_svg(chronology: Chronology, **options: Any) -> str:
    """Draw the chart as SVG; see `to_png`."""
    return str(_converter("saving SVG").vegalite_to_svg(_specification(chronology, options), _VERSION))


def to_pdf(chronology: Chronology, **options: Any) -> bytes:
    """Draw the chart as PDF; see `to_png`."""
    return bytes(_converter("saving PDF").vegalite_to_pdf(_specification(chronology, options), _VERSION))


def to_vega_lite(chronology: Chronology, **options: Any) -> str:
    """Give the chart as Vega-Lite JSON, with everything a reader can do with it unless `interactive=False`."""
    return (
        json.dumps(chronology.chart(**options).to_dict(validate=False), ensure_ascii=False, indent=1, sort_keys=True)
        + "\n"
    )


_VERSION = "6.4"  # of Vega-Lite, as the page carries it


def _specification(chronology: Chronology, options: dict[str, Any]) -> dict[str, Any]:
    if options.get("width") == "container":
        raise InputError(
            "width='container' is for pages: a picture has nothing to fill; give pixels, such as width=900"
        )
    specification: dict[str, Any] = chronology.chart(**({"interactive": False} | options)).to_dict(validate=False)
    specification.pop("usermeta", None)
    return specification


def _converter(what: str) -> Any:
    try:
        import vl_convert
    except ImportError:
        raise MissingExtraError(what, package="vl-convert-python", extra="png") from None
    return vl_convert
