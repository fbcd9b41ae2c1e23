"""The rule-based finder: people, organisations, places, and the adjectives of countries.

The finder reads the capitals, the titles and roles around a name ("Interior Minister Horst Brandt", "spokesman Ned
Lake"), the heads of organisations ("Border Committee") and a table of countries. It is made for recall of who takes
part; what kind a bare surname is of, it learns from the rest of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.language.en.names import GIVEN, OPENERS, ORGANISATIONS, PARTICLES, ROLES, TITLES
from timeline.names.places import CAPITALS, COUNTRIES, DEMONYMS, METONYMS, PLACES
from timeline.names.records import Name, NameKind

__all__ = ["RuleFinder", "find", "resolved"]

_SMALL = "de|da|di|del|della|dos|van|von|der|den|bin|ibn|al|el|la|le|ter|du"
_WORD = (
    r"(?:(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Rev|St)\.(?= )"
    r"|[A-ZÀ-ÖØ-Þ]\.(?= [A-Z])|"
    r"(?:al-|el-|Al-|O['’]|d['’])?[A-ZÀ-ÖØ-Þ][\w&]{0,40}(?:[-'’][A-Za-zÀ-ÿ]\w{1,30}){0,3})"
)
_NAME = re.compile(
    rf"(?<![\w@#/.])(?:the )?{_WORD}(?:[ \n](?:(?:of the|of|for|for the|on|{_SMALL}) ){{0,1}}{_WORD}){{0,7}}"
)
_PART = re.compile(rf"{_WORD}|[a-z]+")
_BEFORE = re.compile(r"(?<![A-Za-z])([A-Za-z]++)(?:[,’'\"“] ?+)?\s*+$")
_STARTS = re.compile(r"(?:^|[.!?:;\"“”‘`(\[•\n]|['’]{2}|[-–—]\s)\s{0,24}+$")
_INTO = frozenset(
    {"in", "at", "near", "outside", "from", "around", "across", "throughout", "toward", "towards", "via", "into"}
)
_SPEAK = re.compile(r"\s*+,?+\s*+(?:\d\d,\s*+)?(?:said|says|told|added|wrote|who|whose|has said|and his|and her)\b")

_BLANKS = re.compile(r"\s+")

Token = tuple[str, int, int]


class RuleFinder:
    """Finds names by rule; the default."""

    label = "rules"

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[Name, ...]:
        """Find the names within stretches of a text, in order."""
        return find(text, spans)


def find(text: str, spans: Iterable[tuple[int, int]] | None = None) -> tuple[Name, ...]:
    """Find the names of a text, or of stretches of it, in order.

    >>> [(n.full, n.kind.value) for n in find("Polish Interior Minister Jan Malik met Lund in Riga. Erik Lund agreed.")]
    [('Polish', 'group'), ('Jan Malik', 'person'), ('Erik Lund', 'person'), ('Riga', 'place'), ('Erik Lund', 'person')]
    """
    found: list[Name] = []
    for start, end in spans if spans is not None else [(0, len(text))]:
        for match in _NAME.finditer(text, start, end):
            for run in _lines(text, match):
                found.extend(_read(text, run, start))
    return resolved(found)


_WRAPPED = 60  # characters from which a line may be running text that goes on in the next


def _lines(text: str, match: re.Match[str]) -> Iterator[re.Match[str]]:
    """A run of capitals as it stands, or each line's part where the line before is too short to be running text: "By
    Ann Roe | Published"."""
    at, end = match.span()
    while (broken := text.find("\n", at, end)) >= 0 and broken - (text.rfind("\n", 0, at) + 1) < _WRAPPED:
        part = _NAME.match(text, at, broken)
        if part is not None:
            yield part
        at = broken + 1
    rest = match if at == match.start() else _NAME.search(text, at, end)
    if rest is not None:
        yield rest


def _read(text: str, match: re.Match[str], floor: int) -> list[Name]:
    """Read one run of capitalised words, which may hold a demonym, a title and a name."""
    start, end = match.span()
    before = text[max(floor, start - 24) : start]
    opening = start == floor or _STARTS.search(before) is not None
    previous = _BEFORE.search(before)
    word = previous.group(1) if previous is not None else ""
    if word not in ROLES and word not in _INTO:
        word = ""
    speaks = _SPEAK.match(text, end, end + 24) is not None
    return [
        Name(start=n.start + start, end=n.end + start, text=n.text, kind=n.kind, key=n.key, full=n.full, title=n.title)
        for n in _names_in(match.group(), opening, word, speaks)
    ]


@lru_cache(maxsize=50_000)
def _names_in(run: str, opening: bool, word: str, speaks: bool) -> tuple[Name, ...]:
    """The names of a run, offsets from its start; `word` is the role or preposition before it, `speaks`: a verb of
    saying follows."""
    tokens: list[Token] = [(m.group(), m.start(), m.end()) for m in _PART.finditer(run)]
    definite = bool(tokens) and tokens[0][0] == "the"
    if definite:
        tokens = tokens[1:]
    tokens = [_without_possessive(t) for t in tokens]
    if not definite and opening and " ".join(t[0] for t in tokens[:2]) not in PLACES:
        while tokens and tokens[0][0] in OPENERS:
            definite = tokens[0][0] == "The"
            tokens = _from_capital(tokens[1:])
    if any(t[0] in _CALENDAR for t in tokens):
        tokens = [t for n, t in enumerate(tokens) if not _dates(t[0], n, tokens)]
    names: list[Name] = []
    for part in _parted(tokens):
        names.extend(_named(run, part, word, definite, speaks))
    return tuple(names)


def _dates(word: str, n: int, tokens: list[Token]) -> bool:
    """Tell a month from a name: "Jan Malik" and "Theresa May" keep theirs."""
    if word not in _CALENDAR:
        return False
    if word in ("Jan", "May", "April", "June", "August"):
        return not (n + 1 < len(tokens) and tokens[n + 1][0][0].isupper()) and not (
            n and tokens[n - 1][0] in GIVEN | TITLES
        )
    return True


_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August "
    "September October "
    "November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
)


def _without_possessive(token: Token) -> Token:
    word, start, end = token
    if word[-2:] in ("'s", "’s"):
        return word[:-2], start, end - 2
    return token


def _from_capital(tokens: list[Token]) -> list[Token]:
    while tokens and not tokens[0][0][0].isupper():
        tokens = tokens[1:]
    return tokens


def _parted(tokens: list[Token]) -> list[list[Token]]:
    """Part a run where "of", "for", "on" do not belong to a name: "Lukashenko of Belarus", but "Council of Europe"."""
    runs: list[list[Token]] = [[]]
    for i, token in enumerate(tokens):
        if token[0][0].islower() and token[0] not in PARTICLES:
            head = runs[-1][-1][0] if runs[-1] else ""
            whole = " ".join(t[0] for t in tokens[: i + 2])
            if (
                (token[0] == "the" and runs[-1] and runs[-1][-1][0] == "of")
                or (token[0] in ("of", "for") and head in ORGANISATIONS)
                or whole in COUNTRIES
                or whole in PLACES
            ):
                runs[-1].append(token)
            else:
                runs.append([])
        else:
            runs[-1].append(token)
    return [r for r in map(_trimmed, runs) if r]


def _trimmed(run: list[Token]) -> list[Token]:
    while run and run[-1][0][0].islower():
        run = run[:-1]
    return _from_capital(run)


def _named(text: str, run: Sequence[Token], word: str, definite: bool, speaks: bool) -> list[Name]:
    words = [t[0] for t in run]
    whole = " ".join(words)
    country = COUNTRIES.get(whole) or METONYMS.get(whole)
    if country or whole in CAPITALS or whole in PLACES:
        return [_name(text, run, NameKind.PLACE, key=country or whole)]
    if whole in DEMONYMS:
        return [_name(text, run, NameKind.GROUP, key=DEMONYMS[whole])]
    names: list[Name] = []
    lead = 2 if " ".join(words[:2]) in DEMONYMS else 1 if words[0] in DEMONYMS else 0
    place = 2 if " ".join(words[:2]) in COUNTRIES else 1 if words[0] in COUNTRIES else 0
    organised = words[-1] in ORGANISATIONS or any(
        w in ORGANISATIONS and words[i + 1 : i + 2] in (["of"], ["for"]) for i, w in enumerate(words)
    )
    last_title = max((i for i, w in enumerate(words) if w in TITLES), default=-1)
    if last_title >= 0 and not (organised and words[-1] in ORGANISATIONS):
        person = run[last_title + 1 :]
        if lead or place:
            names.append(
                _name(
                    text,
                    run[: lead or place],
                    NameKind.GROUP if lead else NameKind.PLACE,
                    key=_country(words, lead, place),
                )
            )
        if person:
            title = " ".join(words[: last_title + 1])
            names.append(_person(text, person, title))
        return names
    if organised and len(words) > 1:
        return [_name(text, run, NameKind.ORGANISATION, key=whole.lower())]
    if lead and len(words) > lead:  # "German Horst Brandt", "Russian Ryanair"
        return [
            _name(text, run[:lead], NameKind.GROUP, key=_country(words, lead, 0)),
            *_named(text, run[lead:], word, definite, speaks),
        ]
    return [_guessed(text, run, words, word, definite, speaks)]


def _country(words: Sequence[str], lead: int, place: int) -> str:
    return DEMONYMS[" ".join(words[:lead])] if lead else COUNTRIES[" ".join(words[:place])]


def _guessed(text: str, run: Sequence[Token], words: Sequence[str], word: str, definite: bool, speaks: bool) -> Name:
    if words[0] in GIVEN and len(words) > 1:
        return _person(text, run, "")
    if word in ROLES or (len(words) > 1 and not definite and speaks and run[-1][2] == len(text)):
        return _person(text, run, word if word in ROLES else "")
    if len(words) == 1 and len(words[0]) <= 6 and words[0].replace(".", "").isupper() and len(words[0]) > 1:
        return _name(text, run, NameKind.ORGANISATION, key=words[0].lower())
    if word in _INTO and not definite:
        return _name(text, run, NameKind.PLACE, key=" ".join(words))
    if definite:
        return _name(
            text, run, NameKind.ORGANISATION if len(words) > 1 else NameKind.OTHER, key=" ".join(words).lower()
        )
    if 2 <= len(words) <= 3 and all(w[0].isupper() or w in PARTICLES for w in words):
        return replace(_person(text, run, ""), kind=NameKind.OTHER)
    return _name(text, run, NameKind.OTHER, key=" ".join(words).lower())


def _person(text: str, run: Sequence[Token], title: str) -> Name:
    last = next((t[0] for t in reversed(run) if t[0] not in ("Jr", "Jr.", "Sr", "Sr.", "II", "III")), run[-1][0])
    return replace(_name(text, run, NameKind.PERSON, key=last.lower()), title=title)


def _name(text: str, run: Sequence[Token], kind: NameKind, *, key: str) -> Name:
    start, end = run[0][1], run[-1][2]
    printed = _BLANKS.sub(" ", text[start:end])
    return Name(start=start, end=end, text=printed, kind=kind, key=key.lower(), full=printed)


def resolved(found: Sequence[Name]) -> tuple[Name, ...]:
    """A bare surname takes the full name that the article gives it elsewhere, and the kind that is surest."""
    fullest: dict[str, Name] = {}
    for name in found:
        if name.kind is NameKind.PERSON or (name.kind is NameKind.OTHER and " " in name.text):
            held = fullest.get(name.key)
            rank = (name.kind is NameKind.PERSON, " " in name.text, len(name.text) < 40)
            if held is None or rank > (held.kind is NameKind.PERSON, " " in held.text, len(held.text) < 40):
                fullest[name.key] = name
    resolved = []
    for name in found:
        held = fullest.get(name.key)
        alone = " " not in name.text and name.kind in (NameKind.PERSON, NameKind.OTHER, NameKind.PLACE)
        if held is not None and (alone or name.full == held.full) and name.key not in _SURELY_PLACES:
            resolved.append(replace(name, kind=held.kind, full=held.full if " " in held.full else name.full))
        else:
            resolved.append(name)
    return tuple(resolved)


_SURELY_PLACES = frozenset(p.lower() for p in (*COUNTRIES, *CAPITALS, *PLACES))
