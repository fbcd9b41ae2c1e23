"""The subject for a clause that has none of its own, or only a pronoun: from the clause before, the antecedent, the
sentence before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.cutting import antecedent, cut
from timeline.extraction.dated import Dated
from timeline.extraction.subjects import Memory, fits, is_person, is_woman
from timeline.extraction.titles import is_several
from timeline.language.en.reporting import (
    ADVERBS,
    BELIEVING,
    COMPLEMENT,
    DETERMINERS,
    NOT_VERBS,
    PREPOSITIONS,
    PRESENT,
    PRONOUNS,
)
from timeline.language.en.syntax.groups import is_participle
from timeline.language.en.syntax.recording import subject_span
from timeline.names import Name
from timeline.syntax.working import Clause, Tokens

__all__ = ["after_connective", "borrowed", "meant", "parallel", "persons_before", "phrase_of", "related", "undergone"]


def parallel(
    text: str, tokens: Tokens, clauses: Sequence[Clause], at: int, pronoun: str, names: Sequence[Name]
) -> str | None:
    """The subject of the clause before, where a pronoun goes on with it: "The farmers blocked the road, and they told
    …"."""
    for k in range(at - 1, -1, -1):
        verb = clauses[k].verb
        if verb is None or clauses[k].kind in ("rel", "part", "timed", "quote"):
            continue
        a, b = subject_span(tokens, clauses[k])
        phrase = phrase_of(text, tokens, a, b) if b > a and tokens.low[a] not in PRONOUNS else None
        if phrase is None:
            return None
        several = is_several(phrase)
        person = (
            len(persons_before(names, tokens.starts[verb.first])) <= 1
            and phrase[0].isupper()
            and tokens.low[a] not in DETERMINERS
        )
        fits = {"they": several, "their": several, "it": not several, "its": not several}.get(
            pronoun, person and not several
        )
        return (
            phrase
            if fits and not (pronoun in ("it", "its", "they", "their") and _other_thing(tokens, clauses[k], several))
            else None
        )
    return None


def _other_thing(tokens: Tokens, clause: Clause, several: bool) -> bool:
    """Whether the verb has an object that "it" may mean as well: "Parliament passed a code, but it …"."""
    verb = clause.verb
    first = verb.head + 1 if verb is not None else clause.last
    if (
        verb is None
        or verb.passive
        or first >= clause.last
        or not (tokens.low[first] in DETERMINERS or tokens.words[first][0].isdigit())
    ):
        return False
    stop = next(
        (
            k
            for k in range(first + 1, clause.last)
            if tokens.low[k] in PREPOSITIONS or tokens.dated[k] >= 0 or not tokens.words[k][0].isalnum()
        ),
        clause.last,
    )
    return tokens.low[stop - 1].endswith("s") is several


def related(text: str, tokens: Tokens, clauses: Sequence[Clause], clause: Clause, joined: str, dated: Dated) -> str:
    """ "The premier, who took office" → "The premier took office"; "Maartens, whose shop was flooded" → "Maartens’s
    shop was flooded"."""
    before = antecedent(clauses, clause)
    if clause.link == "where":
        return re.split(r"\bwhere\b", joined, maxsplit=1)[-1].strip()
    if before is None or clause.link not in ("who", "whom", "which", "that", "whose"):
        return joined
    if (turned := _object_first(text, tokens, clauses, clause, before, dated)) is not None:
        return turned
    if clause.link == "whom":
        return joined
    a = _noun_from(tokens, *before, comma=clause.comma)
    words = re.sub(
        r"(?<![\s,])[\s,]++$",
        "",
        re.sub(r", \d{1,3}(?=,|$)", "", text[tokens.starts[a] : tokens.ends[before[1] - 1]].rstrip(" ,")),
    )
    if apposed := _APPOSED.match(words):
        words = apposed[1]  # "Lena Brask, the treasurer, who won" → "Lena Brask won"
    rest = re.split(rf"\b{clause.link}\b", joined, maxsplit=1)
    if len(rest) < 2:
        return joined
    owner = "’" if words.endswith("s") else "’s"
    return f"{words}{owner} {rest[1].strip()}" if clause.link == "whose" else f"{words} {rest[1].strip(' ,')}"


def undergone(text: str, tokens: Tokens, clauses: Sequence[Clause], clause: Clause, dated: Dated) -> str | None:
    """ "The airline, founded in 1961, filed …" → "The airline was founded in 1961"."""
    before = antecedent(clauses, clause)
    first = clause.first
    while first < clause.last and (tokens.low[first] in ADVERBS or tokens.low[first] in ("first", "originally")):
        first += 1
    told = any(c.verb is not None and c.kind in ("main", "coord", "quote") and c.verb.first > first for c in clauses)
    if (
        before is None
        or not told
        or tokens.low[min(first, len(tokens) - 1)] in _ACTIVE
        or first >= clause.last
        or clause.verb is not None
        or not is_participle(tokens.low[first])
        or tokens.low[first] in NOT_VERBS
    ):
        return None
    a = _noun_from(tokens, *before, comma=True)
    who = re.sub(r"(?<![\s,])[\s,]++$", "", text[tokens.starts[a] : tokens.ends[before[1] - 1]])
    after = first + 1
    if after < clause.last and not (
        tokens.low[after] in PREPOSITIONS
        or tokens.dated[after] >= 0
        or tokens.low[after] == "to"
        or not tokens.words[after][0].isalnum()
    ):
        return None  # "broken records": a verb with its object
    if any(c.verb is not None and clause.first < c.verb.first < clause.last for c in clauses):
        return None
    done = cut(text, tokens, [(clause.first, clause.last)], dated).strip(" ,")
    return f"{who} {'were' if is_several(who) else 'was'} {done}"


_ACTIVE = frozenset(
    (
        "died gone come become fallen risen arrived left grown begun happened emerged disappeared escaped aged aired"
    ).split()
)  # nobody "was died"


_APPOSED = re.compile(r"((?:[A-Z][\w.'’-]{1,20} ){1,3}[A-Z][\w.'’-]{1,20}), (?:an?|the|his|her|its) [a-z][^,]{2,60}$")


def _object_first(
    text: str, tokens: Tokens, clauses: Sequence[Clause], clause: Clause, before: tuple[int, int], dated: Dated
) -> str | None:
    """ "Ruth Calloway, whom the bank hired in May" → "The bank hired Ruth Calloway in May", where the verb plainly
    lacks its object."""
    verb = clause.verb
    if (
        verb is None
        or verb.passive
        or verb.word == "be"
        or verb.word in COMPLEMENT
        or verb.word in BELIEVING
        or clause.link == "whose"
        or len(clause.pieces) > 1
        or verb.first <= clause.first + 1
    ):
        return None
    after = verb.head + 1
    while after < clause.last and tokens.low[after] in ("up", "out", "off", "down", "away", "back"):
        after += 1
    rest = tokens.low[after : clause.last]
    plain = (
        not rest
        or not rest[0][0].isalnum()
        or tokens.dated[after] >= 0
        or (rest[0] in ("in", "on", "at", "since", "for", "during", "after", "last") and len(rest) > 1)
    )
    if not plain:
        return None
    doer = " ".join(text[tokens.starts[clause.first + 1] : tokens.ends[verb.first - 1]].split())
    if doer.lower() in PRONOUNS:
        above = next(
            (c for c in clauses if c.verb is not None and c.kind in ("main", "coord") and c.first <= before[0]), None
        )
        a, b = subject_span(tokens, above) if above is not None else (0, 0)
        phrase = phrase_of(text, tokens, a, b) if b > a and tokens.low[a] not in PRONOUNS else None
        if phrase is None or is_several(phrase) is not (doer.lower() == "they"):
            return None
        doer = phrase
    a, b = _noun_from(tokens, *before, comma=clause.comma), before[1]
    done = re.sub(r"(?<![\s,])[\s,]++$", "", text[tokens.starts[a] : tokens.ends[b - 1]])
    what = text[tokens.starts[verb.first] : tokens.ends[after - 1]]
    tail = cut(text, tokens, [(after, clause.last)], dated) if after < clause.last else ""
    done = done[0].lower() + done[1:] if tokens.low[a] in DETERMINERS else done
    return f"{doer} {what} {done} {tail}".strip()


_OPENING = frozenset("though although because since while whereas as when where if unless until once that".split())


def _noun_from(tokens: Tokens, a: int, b: int, *, comma: bool) -> int:
    """Where the noun phrase begins that a relative clause follows on: past "to" and its verb, past prepositions."""
    for k in range(a, b - 2):
        if tokens.low[k] == "to" and tokens.words[k + 1].islower() and tokens.low[k + 1] not in DETERMINERS:
            a = k + 2
    while a < b - 1 and (
        tokens.low[a] in PREPOSITIONS
        or tokens.low[a] in _OPENING
        or tokens.low[a] in ADVERBS
        or tokens.dated[a] >= 0
        or not tokens.words[a][0].isalnum()
    ):
        a += 1
    said = next((k for k in range(b - 2, a, -1) if tokens.low[k] in PRESENT and tokens.words[k + 1][0].isupper()), None)
    if said is not None:
        return said + 1  # "the guests include | President Diallo, who …"
    opens = (
        tokens.low[a] in DETERMINERS
        or tokens.words[a][0].isupper()
        or tokens.words[a][0].isdigit()
        or tokens.low[a].endswith("s")
    )
    held = next(
        (k for k in range(b - 2, a, -1) if tokens.low[k] in PREPOSITIONS and tokens.low[k + 1] in DETERMINERS), None
    )
    if not comma and not opens and held is not None:
        return held + 1  # "guilty of the blaze that destroyed": the blaze
    one = next(
        (k for k in range(b - 2, a, -1) if tokens.low[k] in PREPOSITIONS and tokens.low[k + 1] in ("a", "an")), None
    )
    if (
        not comma
        and one is not None
        and b < len(tokens)
        and tokens.low[b] in ("that", "which")
        and all(tokens.low[k] not in PREPOSITIONS for k in range(one + 1, b))
    ):
        return one + 1  # "four members of a ship that sank": the ship
    nearest = next(
        (
            k
            for k in range(b - 2, a, -1)
            if tokens.low[k] in PREPOSITIONS and (tokens.low[k] != "of" or tokens.low[k - 1] == "out")
        ),
        None,
    )
    if not comma and nearest is not None and tokens.low[nearest + 1] in ("a", "an") and nearest + 2 < b:
        return nearest + 1  # "three letters from a box that stood": the box
    return a


def persons_before(names: Sequence[Name], offset: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n.full for n in names if is_person(n) and n.end <= offset))


def meant(pronoun: str, memory: Memory, before: tuple[str, ...] = ()) -> str | None:
    """Whom a pronoun means: a person named earlier in the sentence, if only one is; else whom the sentence before was
    about."""
    if pronoun in ("he", "she", "his", "her"):
        before = tuple(full for full in before if fits(pronoun, is_woman(full)))
        if before:
            return before[0] if len(before) == 1 else None
        return memory.person if memory.age == 0 and pronoun in ("he", "she") and fits(pronoun, memory.woman) else None
    if pronoun in ("it", "its"):
        return memory.body if memory.age == 0 and memory.body and not is_several(memory.body) else None
    return None


def after_connective(cut: str) -> str:
    return re.sub(
        r"^[\s,;]*(?:(?:and|but|or|who|which|that|then|also|after|before|while|when|whether)\b[\s,]*)+", "", cut
    )


def borrowed(text: str, tokens: Tokens, clauses: Sequence[Clause], at: int, memory: Memory) -> str | None:
    """The subject for a clause that has none of its own: "and withdrew Saturday"."""
    clause = clauses[at]
    if clause.kind in ("part", "rel"):
        before = [(b, a, c) for c in clauses for a, b in c.pieces if b <= clause.first and c is not clause]
        if not before:
            return None
        b, a, holder = max(before, key=lambda item: item[:2])
        if holder.verb is not None and a <= holder.verb.head < b:
            if clause.kind == "rel":
                return phrase_of(text, tokens, holder.verb.head + 1, b)
            a, b = subject_span(tokens, holder)
        return phrase_of(text, tokens, a, b)
    if at and clauses[at - 1].kind == "rel" and not clause.comma and clauses[at - 1].verb is not None:
        return borrowed(text, tokens, clauses, at - 1, memory)  # "the mayor, who won in May and | lost in June"
    for k in range(at - 1, -1, -1):
        if clauses[k].verb is None or clauses[k].kind in ("rel", "part"):
            continue
        a, b = subject_span(tokens, clauses[k])
        if b > a:
            return meant(tokens.low[a], memory) if tokens.low[a] in PRONOUNS else phrase_of(text, tokens, a, b)
    return None


def phrase_of(text: str, tokens: Tokens, a: int, b: int) -> str | None:
    """A noun phrase of at most nine words, as it stands."""
    while a < b and (
        tokens.dated[a] >= 0
        or not tokens.words[a][0].isalnum()
        or tokens.low[a] in ("whether", "that", "and", "but")
        or (tokens.low[a] in PREPOSITIONS and a + 1 < b and tokens.dated[a + 1] >= 0)
    ):
        a += 1
    marks = ("'s", "’s", "-", "'", "’")
    stop = next((k for k in range(a, b) if not tokens.words[k][0].isalnum() and tokens.low[k] not in marks), b)
    if not 0 < stop - a <= 9 or tokens.low[a] in PREPOSITIONS:
        return None
    return " ".join(text[tokens.starts[a] : tokens.ends[stop - 1]].split())
