"""The part of a chronology to show and how to show it, as the command's options say: for `build` and `export` alike."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from timeline.errors import InputError
from timeline.exporting import check_target, options_of

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["add_options", "chosen", "drawing", "problem_for_shell"]

_DRAWING = ("title", "theme", "lane", "compact", "width", "media")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that `chosen` and `drawing` read."""
    which = parser.add_argument_group("which events")
    which.add_argument("--from", dest="start", metavar="DATE", help="leave out what ended before this day")
    which.add_argument("--to", dest="end", metavar="DATE", help="leave out what began after this day")
    which.add_argument("--highlights", type=int, metavar="N", help="only the N days that matter most, in one sentence")
    which.add_argument("--status", action="append", default=[], metavar="STATUS", help="only these; several times")
    look = parser.add_argument_group("how they look, in the formats that draw")
    look.add_argument("--title", help="a heading")
    look.add_argument("--theme", choices=("auto", "light", "dark"), help="auto follows the reader; for pages")
    look.add_argument("--lane", metavar="COLUMN", help="lanes by actor, place, publisher, status or any column")
    look.add_argument("--compact", action="store_true", default=None, help="a page for small places")
    look.add_argument("--media", choices=("link", "embed", "none"), help="pictures of a page; embed fetches them")
    look.add_argument("--width", type=int, metavar="PIXELS", help="of a picture")


def chosen(chronology: Chronology, arguments: argparse.Namespace) -> Chronology:
    """Give the events that the options ask for; raises `InputError` for a day or a status that is none."""
    if arguments.start or arguments.end:
        chronology = chronology.between(arguments.start, arguments.end)
    if arguments.status:
        chronology = chronology.filter(status=arguments.status)
    if arguments.highlights is not None:
        if arguments.highlights < 1:
            raise InputError(f"--highlights takes a number of days, 1 or more, not {arguments.highlights}")
        chronology = chronology.highlights(days=arguments.highlights, start=arguments.start, end=arguments.end)
    return chronology


def drawing(arguments: argparse.Namespace, paths: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    """Give each output with the options that its format takes; before long work, not after it.

    Raises `InputError` for a suffix that names no format, a folder that is not there, and an option that none of the
    outputs takes.
    """
    given = {name: value for name in _DRAWING if (value := getattr(arguments, name)) is not None}
    outputs, used = [], set()
    for path in paths:
        check_target(path)
        taken = {name: value for name, value in given.items() if name in options_of(path)}
        used |= set(taken)
        if taken.get("media") == "none":
            taken["media"] = None
        outputs.append((path, taken))
    for name in given:
        if name not in used:
            raise InputError(
                f"--{name}: " + (f"none of {', '.join(paths)} takes it" if paths else "it needs an output, -o FILE")
            )
    return outputs


def problem_for_shell(message: str) -> str:
    """Say in the command's words what a message says in Python's.

    >>> problem_for_shell("open; say so with published={'a.txt': 'YYYY-MM-DD'}")
    'open; say so with --published a.txt=YYYY-MM-DD'
    """
    before, mark, rest = message.partition("published={'")
    id, colon, after = rest.partition("': 'YYYY-MM-DD'}")
    if not mark or not colon:
        return message
    named = f'"{id}=YYYY-MM-DD"' if any(c.isspace() for c in id) else f"{id}=YYYY-MM-DD"
    return f"{before}--published {named}{after}"
