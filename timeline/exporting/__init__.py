"""Formats a chronology can be written in: one file a format, chosen by the suffix of the path.

`FORMATS` is the whole list. A file is written whole or not at all: to a temporary file beside it, which then takes its
name.
"""

from __future__ import annotations

import importlib
import inspect
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.errors import InputError, OutputError
from timeline.exporting.isolating import isolated

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = [
    "FORMATS",
    "Format",
    "check_suffix",
    "check_target",
    "format_of",
    "options_of",
    "render",
    "write",
    "write_engine",
]


class Format(NamedTuple):
    """Where a format is made: a function ``(chronology, *, …) -> bytes`` (or ``str``) in a module loaded when it is
    used."""

    module: str
    function: str
    what: str


FORMATS: dict[str, Format] = {
    ".json": Format("timeline.exporting.native", "dumps", "the native format; it can be loaded again"),
    ".html": Format("timeline.exporting.page", "render", "one page with chart and table, offline"),
    ".png": Format("timeline.exporting.image", "to_png", "the chart as a picture"),
    ".svg": Format("timeline.exporting.image", "to_svg", "the chart as a drawing"),
    ".pdf": Format("timeline.exporting.image", "to_pdf", "the chart for print"),
    ".vl.json": Format("timeline.exporting.image", "to_vega_lite", "the chart as Vega-Lite"),
    ".csv": Format("timeline.exporting.table", "to_csv", "one row an event, safe to open in a spreadsheet"),
    ".xlsx": Format("timeline.exporting.workbook", "to_xlsx", "a workbook to mend and apply again"),
    ".parquet": Format("timeline.exporting.table", "to_parquet", "one row an event, with types"),
    ".md": Format("timeline.exporting.markdown", "to_markdown", "text with quoted sentences and sources"),
    ".mmd": Format("timeline.exporting.markdown", "to_mermaid", "a Mermaid timeline diagram"),
    ".txt": Format("timeline.exporting.text", "render", "one line an event"),
    ".ics": Format("timeline.exporting.ics", "to_ics", "iCalendar, all-day events"),
    ".timelinejs.json": Format("timeline.exporting.timelinejs", "to_json", "TimelineJS"),
    ".timelinejs.csv": Format("timeline.exporting.timelinejs", "to_csv", "TimelineJS's spreadsheet template"),
    ".jsonld": Format("timeline.exporting.jsonld", "to_jsonld", "schema.org events and claims"),
    ".geojson": Format("timeline.exporting.geojson", "to_geojson", "events on a map; needs coordinates="),
    ".tml": Format("timeline.exporting.timeml", "to_tml", "TimeML of one article, TIMEX3 inline"),
    ".timeml.zip": Format("timeline.exporting.timeml", "to_zip", "TimeML, one file an article"),
}


def format_of(path: str | os.PathLike[str]) -> tuple[str, Format]:
    """Give the suffix of `path` that names a format, the longest one, and the format.

    Raises `InputError` for a suffix that is none.

    >>> format_of("crisis.vl.json")[0], format_of("crisis.JSON")[0]
    ('.vl.json', '.json')
    """
    name = Path(path).name.lower()
    known = [suffix for suffix in FORMATS if name.endswith(suffix)]
    if not known:
        raise InputError(f"{os.fspath(path)!r}: no format has that suffix; use one of {', '.join(sorted(FORMATS))}")
    suffix = max(known, key=len)
    return suffix, FORMATS[suffix]


def render(chronology: Chronology, suffix: str, **options: Any) -> bytes:
    """Give the bytes of a chronology in the format of `suffix`, for example ``".csv"``.

    An event that cannot be written, for a fault of this package, is left out with a warning; the rest is whole.

    Raises `InputError` for an unknown suffix or an option the format does not take, `MissingExtraError` where the
    format needs a package that is not installed.
    """
    suffix, how = format_of(suffix if suffix.startswith(".") else f".{suffix}")
    make: Callable[..., bytes | str] = getattr(importlib.import_module(how.module), how.function)
    parameters = inspect.signature(make).parameters.values()
    taken = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
    for name in options:
        if name not in taken and not any(p.kind is p.VAR_KEYWORD for p in parameters):
            raise InputError(f"{suffix} takes no option {name!r}; it takes {', '.join(taken) or 'none'}")
    data = isolated(lambda kept: make(kept, **options), chronology, what=suffix)
    return data.encode() if isinstance(data, str) else data


def check_suffix(path: str | os.PathLike[str]) -> None:
    """Raise `InputError` when the suffix of `path` names no format: before long work, not after it."""
    format_of(path)


def check_target(path: str | os.PathLike[str]) -> None:
    """Raise `InputError` when `path` cannot be written to as it stands: no format has its suffix, it is a folder, or
    its folder is not there."""
    target = Path(path)
    format_of(target)
    if target.is_dir():
        raise InputError(f"{str(target)!r} is a folder; name a file in it")
    if not target.parent.is_dir():
        raise InputError(f"{str(target)!r}: there is no folder {str(target.parent)!r}; make it first")


def options_of(path: str | os.PathLike[str]) -> frozenset[str]:
    """The names of the options that the format of `path` takes; those of a chart where it draws one.

    >>> sorted(options_of("crisis.png") & {"title", "lane", "compact"})
    ['lane', 'title']
    """
    _, how = format_of(path)
    parameters = list(inspect.signature(getattr(importlib.import_module(how.module), how.function)).parameters.values())
    if any(p.kind is p.VAR_KEYWORD for p in parameters):  # a picture hands them on
        from timeline.charts import chart

        parameters += inspect.signature(chart).parameters.values()
    return frozenset(p.name for p in parameters if p.kind is p.KEYWORD_ONLY)


def write(chronology: Chronology, path: str | os.PathLike[str], **options: Any) -> Path:
    """Write a chronology to `path` in the format of its suffix, whole or not at all, and give the path.

    Raises `InputError` as `render` does, and where the folder does not exist or `path` is one; `OutputError` where the
    file cannot be written: no room, no permission.
    """
    target = Path(path)
    suffix, _ = format_of(target)
    check_target(target)
    replace(target, render(chronology, suffix, **options))
    return target


def write_engine(path: str | os.PathLike[str]) -> Path:
    """Write the script that draws snippets to `path`, a ``.js`` file, and give the path: for pages with many of them.

    Link to it with ``chronology.to_html(fragment=True, engine="/static/timeline.js")``. The file depends on the
    installed version of this package alone; snippets hold its digest, so write both again after an upgrade. Raises
    `InputError` for another suffix, or where the folder does not exist, and `OutputError` where it cannot be written.

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_engine(pathlib.Path(folder, "timeline.js")).stat().st_size > 500_000
    True
    """
    from timeline.exporting.page import engine_bytes

    target = Path(path)
    if target.suffix != ".js" or target.is_dir():
        raise InputError(f"{str(target)!r}: the engine is a script; name a .js file")
    if not target.parent.is_dir():
        raise InputError(f"{str(target)!r}: there is no folder {str(target.parent)!r}; make it first")
    replace(target, engine_bytes())
    return target


def replace(target: Path, data: bytes) -> None:
    """Put `data` at `target` in one step: whoever reads it sees the old file or the new one, never half of one.

    Raises `OutputError` where the system refuses it.
    """
    try:
        _replace(target, data)
    except BrokenPipeError:  # nobody reads any more what is written to a pipe
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{str(target)!r} cannot be written: {reason}; nothing was left half written") from error


def _replace(target: Path, data: bytes) -> None:
    if target.exists() and not target.is_file():  # a pipe or a terminal can only be written to
        target.write_bytes(data)
        return
    target = target.resolve()  # a link stays a link; the file it points to is replaced
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The process's mask; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
