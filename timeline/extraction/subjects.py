"""Who a clause is about: the words before its verb, the person in them, and whom a pronoun stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.language.en.reporting import ADVERBS, BODIES, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS
from timeline.language.en.syntax.recording import subject_span
from timeline.names import Name, NameKind
from timeline.names.gender import is_woman
from timeline.syntax.working import Clause, Tokens, Verb

if TYPE_CHECKING:
    from timeline.extraction.attribution import Said

__all__ = ["Memory", "apposed", "fits", "is_person", "is_woman", "named", "remember", "subject_of"]


@dataclass(slots=True)
class Memory:
    """Who was last spoken of, so that "he" and "it" can be read where only one fits."""

    person: str | None = None
    woman: bool | None = None  # what is known of that person: "Ms", "her husband", a given name
    body: str | None = None
    pair: tuple[str, ...] = ()
    age: int = 0

    def pass_on(self) -> None:
        """A sentence went by."""
        self.age += 1
        if self.age > 2:
            self.person = self.body = None


def is_person(name: Name) -> bool:
    """A person's name, or one of two words that is known to be nothing else: to "he" and "she" it is a person's."""
    return name.kind is NameKind.PERSON or (
        name.kind is NameKind.OTHER and " " in name.full and not name.text.isupper()
    )


def is_someone(name: Name) -> bool:
    """A person's name, or one that nobody knows to be anything else."""
    return name.kind in (NameKind.PERSON, NameKind.OTHER) and not name.text.isupper()


def fits(pronoun: str, woman: bool | None) -> bool:
    """Whether "he" or "she" can be a person of whom that is known."""
    return woman is None or woman is (pronoun in ("she", "her", "hers"))


def apposed(tokens: Tokens, stop: int, names: Sequence[Name]) -> int:
    """Where a name that stands beside a noun ends: "the mayor, | Ann Roe"."""
    if stop + 1 >= len(tokens) or tokens.low[stop] != ",":
        return stop
    name = next((n for n in names if n.kind is NameKind.PERSON and n.start <= tokens.starts[stop + 1] < n.end), None)
    return (
        stop
        if name is None
        else next((k for k in range(stop + 1, len(tokens)) if tokens.starts[k] >= name.end), len(tokens))
    )


def subject_of(
    text: str, tokens: Tokens, clauses: Sequence[Clause], at: int, names: Sequence[Name], memory: Memory
) -> str | None:
    """Name the subject of a clause: the person in it, else its words; a pronoun only where it can be read safely."""
    clause = clauses[at]
    verb = clause.verb
    if verb is None and clause.kind not in ("part", "rel"):
        return None
    stretches = _stretches(tokens, clause)
    empty = all(
        a >= b or all(tokens.dated[k] >= 0 or tokens.low[k] in ADVERBS for k in range(a, b)) for a, b in stretches
    )
    if clause.kind == "rel" and empty:
        return _antecedent(text, tokens, clauses, clause, names)
    if clause.kind == "part" and clause.parent is not None:
        return subject_of(text, tokens, clauses, clause.parent, names, memory)
    if clause.kind in ("coord", "comp") and empty and at:
        before = at - 1 if clauses[at - 1].kind != "rel" or at < 2 else at - 2
        return subject_of(text, tokens, clauses, before, names, memory)
    if empty:
        return None if verb is None else _behind_verb(text, tokens, clause, verb, names)
    for a, b in stretches:
        word = _lone_pronoun(tokens, a, b)
        if word in ("who", "which", "that"):
            return _antecedent(text, tokens, clauses, clause, names)
        if word is not None:
            return _pronoun(word, memory, names, tokens.starts[a])
    main = [(a, b) for a, b in stretches if tokens.low[a] not in PREPOSITIONS and tokens.low[a] not in _SPEAKING]
    return _named_in(text, tokens, main or stretches, names)


_SPEAKING = ("speaking", "writing")


def _stretches(tokens: Tokens, clause: Clause) -> list[tuple[int, int]]:
    """Where the subject of a clause can stand; behind a quotation, if it has one: “The dam,” | the ministry said."""
    start, stop = subject_span(tokens, clause)
    held = [(max(a, start), min(b, stop)) for a, b in clause.pieces if a < stop and b > start]
    return [(next((k + 1 for k in range(b - 2, a - 1, -1) if tokens.low[k] in ("”", '"')), a), b) for a, b in held]


def _behind_verb(text: str, tokens: Tokens, clause: Clause, verb: Verb, names: Sequence[Name]) -> str | None:
    """The subject behind its verb: "…, said the mayor, Ann Roe"."""
    after = verb.head + 1
    end = next((b for a, b in clause.pieces if a <= verb.head < b), after)
    return named(text, tokens, after, apposed(tokens, min(end, after + 14), names), names)


def _lone_pronoun(tokens: Tokens, start: int, stop: int) -> str | None:
    """The pronoun that a stretch consists of, beside days and adverbs."""
    words = [
        w
        for k, w in enumerate(tokens.low[start:stop], start)
        if tokens.dated[k] < 0 and w not in ADVERBS and w not in COORDINATORS
    ]
    return words[0] if len(words) == 1 and words[0] in PRONOUNS else None


def _named_in(text: str, tokens: Tokens, stretches: Sequence[tuple[int, int]], names: Sequence[Name]) -> str | None:
    """The persons in the first stretch that holds any, else the words of the first one that can be named."""
    best = None
    for a, b in stretches:
        first, last = tokens.starts[a], tokens.ends[b - 1]
        persons = [n for n in names if n.kind is NameKind.PERSON and first <= n.start and n.end <= last]
        if persons:
            return _persons(text, persons)
        firms = (
            n for n in names if n.kind is NameKind.ORGANISATION and first <= n.start <= first + 4 and n.end == last
        )
        if best and (firm := next(firms, None)):
            return firm.full  # "The dam's owner, Northmoor Water, said"
        best = best or named(text, tokens, a, b, names)
    return best


def _pronoun(word: str, memory: Memory, names: Sequence[Name], offset: int) -> str | None:
    if word in ("he", "she"):
        before = list(dict.fromkeys(n.full for n in names if is_person(n) and n.end <= offset))
        before = [full for full in before if fits(word, is_woman(full))]
        if before:
            return before[0] if len(before) == 1 else None
        return memory.person if fits(word, memory.woman) else None
    if word in ("it", "they"):
        return memory.body
    return None


def _antecedent(
    text: str, tokens: Tokens, clauses: Sequence[Clause], clause: Clause, names: Sequence[Name]
) -> str | None:
    """Whom a relative clause speaks of: the noun phrase just before it."""
    before = [(b, a, c) for c in clauses for a, b in c.pieces if b <= clause.first and c is not clause]
    if not before:
        return None
    b, a, holder = max(before, key=lambda item: item[:2])
    if holder.verb is not None and a <= holder.verb.head < b:
        a = holder.verb.head + 1
    return named(text, tokens, a, b, names)


def _persons(text: str, persons: Sequence[Name]) -> str:
    if len(persons) > 1 and text[persons[-2].end : persons[-1].start].strip() in ("and", "&"):
        return f"{persons[-2].full} and {persons[-1].full}"
    return persons[-1].full


def named(text: str, tokens: Tokens, a: int, b: int, names: Sequence[Name]) -> str | None:
    """Give a noun phrase as a speaker: the person it names, else its words without article and number."""
    if tokens.low[a : a + 2] == ["according", "to"]:
        a += 2
    while a < b and (
        tokens.low[a] in DETERMINERS
        or tokens.low[a] in ("though", "although", "because")
        or tokens.low[a] in ADVERBS
        or tokens.low[a] in _NUMBERS
        or tokens.words[a].isdigit()
        or not tokens.words[a][0].isalnum()
    ):
        a += 1
    while (
        a < b and tokens.low[a] in PREPOSITIONS and tokens.low[a] != "of"
    ):  # "In a statement on Sunday the minister said"
        k = next((k for k in range(a + 1, b) if tokens.low[k] in DETERMINERS or tokens.dated[k] >= 0), b)
        if k == a + 1 < b and tokens.dated[k] >= 0:  # "On Saturday police in Velka said"
            k = next((m for m in range(k, b) if tokens.dated[m] < 0), b)
            owned = k < b and tokens.low[k] in ("'s", "’s")  # "In Sunday's interview Putin said"
            a = next(
                (
                    m
                    for m in range(k, b)
                    if tokens.words[m][0].isalnum()
                    and tokens.low[m] not in DETERMINERS
                    and (not owned or tokens.words[m][0].isupper())
                ),
                b,
            )
            continue
        k = next(
            (m for m in range(k + 1, b) if tokens.low[m] in DETERMINERS), k if k < b and tokens.dated[k] < 0 else b
        )
        if k >= b:
            break
        a = k + 1
    b = next(
        (k for k in range(a, b) if tokens.dated[k] >= 0 or tokens.low[k] in ("who", "that", "which", "by", "on")), b
    )
    while b - 1 > a and tokens.low[b - 1] in ADVERBS and tokens.words[b - 1].islower():
        b -= 1  # "the company first | said"
    if a >= b or tokens.low[a] in PRONOUNS:
        return None
    persons = [
        n for n in names if n.kind is NameKind.PERSON and tokens.starts[a] <= n.start and n.end <= tokens.ends[b - 1]
    ]
    if persons:
        return _persons(text, persons)
    b = min(b, a + 9)
    return (
        " ".join(text[tokens.starts[a] : tokens.ends[b - 1]].split())
        .replace(" 's", "'s")
        .replace(" ’s", "’s")
        .strip(" ,.")
        or None
    )


_NUMBERS = frozenset("one two three four five six seven eight nine ten several some other".split())


def remember(
    text: str, tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], names: Sequence[Name], memory: Memory
) -> None:
    """Keep who the sentence was about, for the pronouns of the next."""
    memory.pass_on()
    main = next((c for c in clauses if c.kind in ("main", "coord", "quote") and c.verb is not None), None)
    if main is not None:
        a, b = subject_span(tokens, main)
        if a < b:
            _keep(text, tokens, a, b, names, memory)
    told = next(
        (
            v.subject
            for c, v in zip(clauses, voices, strict=True)
            if v.speech and v.subject and c.kind in ("main", "coord")
        ),
        None,
    )
    if told is None:
        return
    person = next((n for n in names if n.full == told and n.kind is NameKind.PERSON), None)
    if person is not None:
        memory.person, memory.woman, memory.age = told, is_woman(told, person.title), 0
    elif not any(n.kind is NameKind.PERSON and n.full in told for n in names):
        memory.body, memory.age = told, 0


def _keep(text: str, tokens: Tokens, a: int, b: int, names: Sequence[Name], memory: Memory) -> None:
    words = tokens.low[a:b]
    plain = [w for k, w in enumerate(words, a) if tokens.dated[k] < 0 and w not in PREPOSITIONS and w != ","]
    if len(plain) <= 2 and plain and plain[-1] in PRONOUNS:  # "in 1947 she"
        memory.age = 0
        return
    lo, hi = tokens.starts[a], tokens.ends[b - 1]
    inside = [n for n in names if lo <= n.start and n.end <= hi]
    persons = list(dict.fromkeys(n.full for n in inside if n.kind is NameKind.PERSON))
    if not persons:  # "the commissioner, Dunja Rask, ended …"
        persons = [
            n.full
            for n in inside
            if n.kind is NameKind.OTHER
            and " " in n.full
            and text[max(0, n.start - 2) : n.start] == ", "
            and text[n.end : n.end + 1] == ","
        ][:1]
    if persons:
        memory.person = persons[-1] if len(persons) == 1 or not _both(text, inside) else None
        memory.woman = is_woman(persons[-1], next((n.title for n in inside if n.full == persons[-1]), ""))
        if (
            memory.woman is None
            and memory.person
            and any(
                n.start >= hi
                and is_someone(n)
                and n.full != memory.person
                and n.key != memory.person.split()[-1].lower()
                for n in names
            )
        ):
            memory.person = None  # "Robin Hale held up a photo of Brask": who "he" is then, nobody can tell
        memory.pair = tuple(persons[:2]) if len(persons) >= 2 else memory.pair
        memory.age = 0
        return
    unknown = [n for n in inside if n.kind is NameKind.OTHER and not (n.start == lo and n.text.isupper())]
    if unknown:  # a name of nobody knows what: if "she" goes on, then hers, and nobody's of whom was spoken before
        memory.person, memory.age = (unknown[-1].full if " " in unknown[-1].full and len(unknown) == 1 else None), 0
        memory.woman = is_woman(memory.person or "")
    body = next((n.full for n in inside if n.kind in (NameKind.ORGANISATION, NameKind.PLACE)), None)
    if body is not None or any(w in BODIES for w in words):
        memory.body, memory.age = (named(text, tokens, a, b, names) or body), 0


def _both(text: str, inside: Sequence[Name]) -> bool:
    persons = [n for n in inside if n.kind is NameKind.PERSON]
    return len(persons) > 1 and text[persons[0].end : persons[1].start].strip() == "and"
