"""Which finder of names a caller chose, what a chronology records of it, and what is asked of the names it gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.errors import InputError
from timeline.names.model import MODEL, SpacyFinder
from timeline.names.records import Name, NameFinder, NameKind
from timeline.names.rules import RuleFinder

__all__ = ["BY_RULE", "finder_again", "finder_of", "label_of", "names_in"]

BY_RULE = RuleFinder()
_OWN = "own:"  # before the label of a finder that is no part of this package


def finder_of(names: str | NameFinder) -> NameFinder:
    """Give the finder that `names` stands for: "rules", "spacy", "spacy:MODEL", or an object that is one.

    Raises `InputError` for anything else, and what `SpacyFinder` raises.

    >>> finder_of("rules").find("Ada Brandt spoke in Riga.", [(0, 25)])[1].full
    'Riga'
    """
    if isinstance(names, str):
        kind, _, model = names.partition(":")
        if names == BY_RULE.label:
            return BY_RULE
        if kind == "spacy" and (model or names == kind):
            return SpacyFinder(model or MODEL)
    elif isinstance(names, NameFinder) and not isinstance(names, (type, bytes)):
        return names
    raise InputError(
        f"names must be 'rules', 'spacy', 'spacy:MODEL' or an object with find(text, spans), not {names!r:.120}"
    )


def label_of(finder: NameFinder) -> str:
    """Give what a chronology records of its finder; nothing in it depends on the machine."""
    said = str(getattr(finder, "label", "") or type(finder).__name__)
    return said if isinstance(finder, (RuleFinder, SpacyFinder)) else _OWN + said


def finder_again(label: str) -> NameFinder:
    """Give the finder that a chronology was built with, from what it recorded.

    Raises `InputError` for a caller's own finder, which only the caller has, and for a model that cannot be loaded by
    its name.
    """
    if label.startswith(_OWN):
        raise InputError(
            f"the names of this chronology were found by {label.removeprefix(_OWN)!r}, a finder of your own: "
            f"give it again with names=…, or choose names='rules'"
        )
    return finder_of(label.partition(" ")[0])  # without the version, which the model that is loaded has its own of


def names_in(text: str, spans: Sequence[tuple[int, int]], finder: NameFinder) -> tuple[Name, ...]:
    """Find the names within stretches of a text: in order, one at a place, with every field filled in.

    Raises `InputError` when the finder gives anything but names that lie in the text.
    """
    found = finder.find(text, spans)
    return tuple(found) if type(finder) is RuleFinder else tuple(_apart(_filled(name, text, finder) for name in found))


def _filled(name: Name, text: str, finder: NameFinder) -> Name:
    if not isinstance(name, Name) or not 0 <= name.start < name.end <= len(text) or name.kind not in tuple(NameKind):
        raise InputError(
            f"{label_of(finder)}: find() must give Names with a NameKind, and offsets that lie in the text, "
            f"not {name!r:.200}"
        )
    printed = name.text or " ".join(text[name.start : name.end].split())
    full = name.full or printed
    return replace(name, text=printed, full=full, key=name.key or full.lower(), kind=NameKind(name.kind))


def _apart(names: Iterable[Name]) -> Iterable[Name]:
    """Of names that overlap the first stays, and of those that begin together the longest."""
    done = 0
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if name.start >= done:
            done = name.end
            yield name
