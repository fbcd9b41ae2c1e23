"""Who is meant: pronouns and nouns with the article that point back to a name of the article.

Only what fits one antecedent is resolved. A pronoun takes the one person of its gender in its own sentence before it,
else in the last sentence that has any; a noun takes whom the article calls so ("the singer Ada Venn", "Ada Venn, 26"),
else, where a noun is not an office that somebody unnamed may hold, the one person or body in sight that it fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from timeline.language.en.anaphora import (
    AGED,
    ANY_BODY,
    APPOSED,
    BEFORE,
    BODIES_CALLED,
    EITHER_CALLED,
    FEMININE,
    IS,
    NATION,
    PAIR,
    POINTING,
    ROLES_CALLED,
    SAME_CALLED,
    gender_of_noun,
)
from timeline.names.gender import is_woman
from timeline.names.places import COUNTRIES, DEMONYMS
from timeline.names.records import Name, NameKind

__all__ = ["Referent", "resolve"]

_REACH = 3  # sentences that a pronoun looks back over, its own included
_WORD = re.compile(r"[a-z]+(?:-[a-z]+){0,2}")
_Noun = tuple[str, str, int]  # the noun behind the article, the words between the two, and where it ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent:
    """What points back, by its span, and the full name that it means."""

    start: int
    end: int
    text: str
    name: str


@dataclass(slots=True)
class _Entity:
    """Somebody or something with a name, and what the article says of it."""

    full: str
    person: bool
    body: bool
    woman: bool | None = None
    nation: str = ""
    called: set[str] = field(default_factory=set)
    ages: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Known:
    """The article's entities by their full name, by what they are called, and by age."""

    by_name: dict[str, _Entity] = field(default_factory=dict)
    by_noun: dict[str, list[_Entity]] = field(default_factory=dict)
    by_age: dict[str, list[_Entity]] = field(default_factory=dict)

    def called(self, nouns: Iterable[str]) -> list[_Entity]:
        """Who is called so, each once, in the order of the text."""
        return list({id(e): e for noun in sorted(nouns) for e in self.by_noun.get(noun, ())}.values())


def resolve(text: str, sentences: Sequence[tuple[int, int]], names: Sequence[Name]) -> tuple[Referent, ...]:
    """Give what points back to a name, in order of the text; the sentences are half-open spans in order.

    >>> from timeline.names import find
    >>> text = "The singer Ada Venn fell ill on Monday. She is 26. The singer cancelled her tour."
    >>> found = resolve(text, [(0, 39), (40, 50), (51, 81)], find(text))
    >>> [(r.text, r.name) for r in found]
    [('She', 'Ada Venn'), ('The singer', 'Ada Venn'), ('her', 'Ada Venn')]
    """
    entities = _entities(text, names)
    if not entities:
        return ()
    known = _Known(entities)
    for entity in entities.values():
        for noun in sorted(entity.called):
            known.by_noun.setdefault(noun, []).append(entity)
        for age in sorted(entity.ages):
            known.by_age.setdefault(age, []).append(entity)
    found: list[Referent] = []
    seen: list[list[tuple[int, _Entity]]] = []  # by sentence: where an entity stands in it
    at = 0
    for start, end in sentences:
        here: list[tuple[int, _Entity]] = []
        seen.append(here)
        inside: list[Name] = []
        while at < len(names) and names[at].start < end:
            if names[at].start >= start and _full(names[at]) in entities:
                inside.append(names[at])
            at += 1
        pending = [(n.start, n.end, entities[_full(n)]) for n in inside]
        for match, pointed in _pointing(text, start, end):
            while pending and pending[0][0] < match.start():
                here.append((pending[0][0], pending.pop(0)[2]))
            stop = pointed[2] if pointed is not None else match.end()
            if any(_beside(text, match.start(), stop, n) for n in inside):
                continue
            meant = _meant(match, pointed, text, start, seen, known)
            if meant is not None:
                here.append((match.start(), meant))
                phrase = text[match.start() : stop]
                found.append(Referent(start=match.start(), end=stop, text=phrase, name=meant.full))
        here.extend((a, e) for a, _, e in pending)
        found.extend(_pairs(text, start, end, seen))
    return tuple(sorted(found, key=lambda r: (r.start, r.end, r.name)))


def _pairs(text: str, start: int, end: int, seen: Sequence[list[tuple[int, _Entity]]]) -> Iterator[Referent]:
    """ "The two leaders", "both presidents": the two persons of the last sentence before that has any, if just two."""
    for match in PAIR.finditer(text, start, end):
        for sentence in reversed(seen[-_REACH:-1]):
            persons = list({id(e): e for _, e in sentence[-40:] if e.person}.values())
            if len(persons) == 2:
                for e in persons:
                    yield Referent(start=match.start(), end=match.end(), text=match.group(), name=e.full)
            if persons:
                break


def _pointing(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], _Noun | None]]:
    """What may point back in a stretch, with its noun; after a noun the search goes on behind the noun itself."""
    while (match := POINTING.search(text, start, end)) is not None:
        noun = _noun_in(match)
        yield match, noun
        start = max(noun[2] if noun is not None else match.start() + 3, match.start() + 2)


def _beside(text: str, start: int, stop: int, name: Name) -> bool:
    """Whether a phrase holds a name or stands beside one: "the singer Ada Venn", "the singer, Ada Venn"."""
    if name.start < stop and start < name.end:
        return True
    gap = text[stop : name.start - len(name.title) - bool(name.title)] if name.start >= stop else "…"
    return len(gap) < 3 and gap.strip() in ("", ",")


def _entities(text: str, names: Sequence[Name]) -> dict[str, _Entity]:
    """What the article says of each of its persons and bodies: gender, age, what they are called."""
    entities: dict[str, _Entity] = {}
    for n in names:
        full = _full(n)
        said = {w.lower() for w in n.full.split()}
        person = n.kind is NameKind.PERSON or (n.kind is NameKind.OTHER and " " in full and not n.text.isupper())
        person = person and not said & BODIES_CALLED
        body = not person and n.kind in (NameKind.ORGANISATION, NameKind.OTHER, NameKind.PERSON)
        if not person and not body:
            continue
        known = entities.setdefault(full, _Entity(full, person, body))
        known.person, known.body = known.person and person, known.body or body
        if known.woman is None:
            known.woman = is_woman(full, n.title)
        title = f"{n.title} {n.full.removesuffix(full)}".lower().split()
        for noun in title:
            if noun in ROLES_CALLED:
                known.called.add(noun)
                known.woman = gender_of_noun(noun) if known.woman is None else known.woman
        if body:
            known.called.update(said & BODIES_CALLED)
        _described(text, n, known)
    return entities


def _full(name: Name) -> str:
    """The name without an office that opens the sentence: "Diver Ilya Brask"."""
    first, _, rest = name.full.partition(" ")
    return rest if " " in rest and first.lower() in ROLES_CALLED else name.full


def _described(text: str, name: Name, known: _Entity) -> None:
    """Read what stands beside a name: "the singer Ada Venn", "Ada Venn, 26", "Ada Venn is a singer"."""
    after = text[name.end : name.end + 90]
    age = AGED.match(after)
    if age is not None:
        known.ages.add(next(g for g in age.groups() if g))
        after = after[age.end() :]
    nouns: list[str] = []
    for pattern in (APPOSED, IS):
        beside = pattern.match(after)
        if beside is not None:
            nouns += [*_WORD.findall(beside[1].lower()), beside[2]]
    stop = name.start - len(name.title) - bool(name.title)
    before = BEFORE.search(text[max(0, stop - 30) : stop])
    if before is not None and before[1].islower():
        nouns.append(before[1])
    nation = NATION.search(text[max(0, stop - 20) : stop])
    if nation is not None and not known.nation:
        known.nation = DEMONYMS.get(nation[1], COUNTRIES.get(nation[1], ""))
    for noun in nouns:
        if noun in ROLES_CALLED or noun in BODIES_CALLED:
            known.called.add(noun)
            if known.person and noun not in BODIES_CALLED and known.woman is None:
                known.woman = gender_of_noun(noun)


def _meant(
    match: re.Match[str],
    pointed: _Noun | None,
    text: str,
    floor: int,
    seen: Sequence[list[tuple[int, _Entity]]],
    known: _Known,
) -> _Entity | None:
    """The one entity that a pronoun or a noun can mean, or ``None``."""
    pronoun = (match["pronoun"] or "").lower()
    if pronoun in ("it", "its"):
        return _nearest(seen[-2:-1], lambda e: e.body) if match.start() == floor and len(seen) > 1 else None
    if pronoun:
        return _by_gender(pronoun in FEMININE, seen)
    if match["age"]:
        aged = known.by_age.get(match["age"], [])
        if len(aged) == 1:
            return aged[0]
        return None if known.by_age else _fitting(gender_of_noun((match["aged"] or "").lower()), seen)
    if pointed is None:
        return None
    noun, mods, end = pointed
    return _called(noun, mods, text[end : end + 4], seen, known)


_NOUNS = re.compile(r"[\w’'-]+")


def _noun_in(match: re.Match[str]) -> _Noun | None:
    """The noun behind the article with the words between: "the | Polish foreign | minister"."""
    nouns = match["nouns"]
    if not nouns:
        return None
    words = _NOUNS.findall(nouns)
    called = [low in ROLES_CALLED or low in BODIES_CALLED for low in map(str.lower, words)]
    if True not in called:
        return None
    k = called.index(True)
    while k + 1 < len(words) and called[k + 1]:
        k += 1
    ends = [w.end() for w in _NOUNS.finditer(nouns)]
    return words[k].lower(), " ".join(words[:k]), match.start("nouns") + ends[k]


def _called(
    noun: str, mods: str, after: str, seen: Sequence[list[tuple[int, _Entity]]], known: _Known
) -> _Entity | None:
    """Whom a noun with the article means; "the mayor of Riga" and "the company's" owner name somebody else."""
    capitals = [w for w in mods.split() if w[:1].isupper()]
    nation = DEMONYMS.get(capitals[0], "") if len(capitals) == 1 else ""
    if after.startswith(" of ") or (capitals and not nation):
        return None
    alike = SAME_CALLED.get(noun, frozenset()) | {noun}
    if nation:
        fellows = [e for e in known.called(alike) if e.nation == nation]
        fellows = fellows or [e for e in known.called(alike) if not e.nation]  # the one whose country is not told
        return fellows[0] if len(fellows) == 1 else None
    called = known.called([noun]) or known.called(alike)
    if called:
        return called[0] if len(called) == 1 else _nearest(seen, lambda e: any(e is c for c in called[:50]))
    if noun in ANY_BODY:
        return _nearest(seen, lambda e: e.body and not e.called & BODIES_CALLED)
    if noun in EITHER_CALLED and not mods.strip():
        return _fitting(gender_of_noun(noun), seen)
    return None


def _by_gender(woman: bool, seen: Sequence[list[tuple[int, _Entity]]]) -> _Entity | None:
    """The one person of a gender in the sentence so far, else in the last sentence that has one."""
    for sentence in reversed(seen[-_REACH:]):
        persons = list({id(e): e for _, e in sentence[-40:] if e.person}.values())
        sure = [e for e in persons if e.woman is woman]
        open_ = [e for e in persons if e.woman is None]
        if len(sure) == 1 and not open_:
            return sure[0]
        if len(sure) + len(open_) == 1:
            return (sure + open_)[0]
        if sure or open_:
            return None
    return None


def _fitting(woman: bool | None, seen: Sequence[list[tuple[int, _Entity]]]) -> _Entity | None:
    """The one person in the sentence so far and the two before that a noun fits."""
    return _nearest(seen, lambda e: e.person and (woman is None or e.woman is None or e.woman is woman))


def _nearest(seen: Sequence[list[tuple[int, _Entity]]], fits: Callable[[_Entity], bool]) -> _Entity | None:
    persons = {id(e): e for sentence in seen[-_REACH:] for _, e in sentence[-40:] if fits(e)}
    return next(iter(persons.values())) if len(persons) == 1 else None
