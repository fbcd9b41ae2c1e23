"""Which clause each expression dates, which expressions date nothing, and what days a mention gets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.extraction.nouns import before_noun, behind_noun, has_noun, phrase_of
from timeline.language.en.reporting import PREPOSITIONS, SAYING, SPEECH_OPENERS
from timeline.language.en.syntax.groups import is_participle
from timeline.records import Granularity, Timex, TimexType
from timeline.syntax import Attachment, ParsedSentence, Reason, VerbGroup
from timeline.syntax.working import Clause, Tokens

__all__ = ["BEGINNINGS", "Dated", "days_of", "holders"]

_OFFSET = re.compile(r"^\s+(?:after|before|since)\b", re.IGNORECASE)


@dataclass(slots=True)
class Dated:
    """An expression, the clause it dates, and whether the clause is its own; `others` are clauses that other
    expressions date."""

    timex: Timex | None
    clause: int
    own: bool
    phrase: tuple[int, int] | None = None  # it dates a noun phrase of the clause, not the clause: "a four-day mission"
    others: frozenset[int] = field(default_factory=frozenset)
    moved: tuple[tuple[int, int], ...] = ()  # expressions in the clause that date another one: "a month after"
    named: bool = False  # the phrase names an event by its day: "the 3 May explosion"
    state: bool = False  # it dates a state beside the clause: "in office since 2011"
    attachment: Attachment | None = None  # what the parse says that it dates
    shifted: bool = False  # the parse's clause gave its day to another one


# "net income for the three months ended Sept. 30", "a letter dated 12 May": the day only says which.
BEGINNINGS = frozenset(
    "born founded built established formed created completed elected appointed hired married educated trained".split()
)


def days_of(timex: Timex | None, published: date | None) -> tuple[date | None, date | None, Granularity]:
    """Give the days of what an expression dates: "since Monday" lasts to the day of publication, "by Friday" has no
    known start."""
    if timex is None:
        return None, None, Granularity.UNKNOWN
    first, last, signal = timex.first_day, timex.last_day, timex.signal
    if first is None and last is None:
        return None, None, timex.granularity
    if signal == "since" and published is not None and first is not None and last is not None and last < published:
        return first, published, Granularity.INTERVAL
    if (
        signal in ("by", "until", "till")
        and last is not None
        and first == last
        and published is not None
        and last > published
    ):
        return published, last, Granularity.INTERVAL
    return first, last, timex.granularity


def holders(
    text: str,
    tokens: Tokens,
    clauses: Sequence[Clause],
    timexes: Sequence[Timex],
    dating: Sequence[Timex],
    parsed: ParsedSentence,
    attached: Sequence[Attachment | None],
) -> list[Dated]:
    """Give each dating expression its clause."""
    found: list[Dated] = []
    for timex in dating:
        at = next((k for k, d in enumerate(tokens.dated) if d >= 0 and timexes[d] is timex), None)
        if at is None or not clauses:
            continue
        attachment = attached[tokens.dated[at]]
        index = _clause_of(parsed, attachment) if attachment is not None else None
        if index is None:
            index = next((i for i, c in enumerate(clauses) if c.holds(at)), None)
        if index is None:
            index = min(range(len(clauses)), key=lambda i: (abs(clauses[i].first - at), i))
        found.append(Dated(timex, index, True, attachment=attachment))
    moved = []
    for dated in found:
        before = dated.clause
        dated.clause = _moved(tokens, clauses, dated, found, text)
        if dated.clause != before and dated.timex is not None:
            moved.append((dated.timex.start, dated.timex.end))
            dated.shifted = True
    found = [d for d in found if not before_noun(tokens, clauses, timexes, d.timex)]
    found = [
        d
        for d in found
        if not _held_since(tokens, clauses, timexes, d, found) and not _which(tokens, clauses, timexes, d, found)
    ]
    found = [d for d in found if not _between(text, tokens, clauses, d, found)]
    held = {d.clause for d in found}
    for dated in found:
        dated.others = frozenset(held - {dated.clause})
        dated.moved = tuple(m for m in moved if dated.timex is None or m[0] != dated.timex.start)
    _attributive(tokens, clauses, timexes, found, parsed)
    return found


def _clause_of(parsed: ParsedSentence, attachment: Attachment) -> int | None:
    """The clause whose own verb an expression dates; None where it dates another word."""
    target = attachment.target
    if not isinstance(target, VerbGroup) or attachment.reason is Reason.CLAUSE:
        return None
    return next(
        (n for n, c in enumerate(parsed.clauses) if c.verb is not None and parsed.verbs[c.verb] is target), None
    )


def _held_since(
    tokens: Tokens, clauses: Sequence[Clause], timexes: Sequence[Timex], dated: Dated, found: Sequence[Dated]
) -> bool:
    """Tell how long a noun has been in a state ("freed four teachers held since May") from when the clause's own verb
    happened."""
    timex, verb = dated.timex, clauses[dated.clause].verb
    if (
        timex is None
        or timex.signal != "since"
        or verb is None
        or all(d is dated or d.clause != dated.clause for d in found)
    ):
        return False
    first = next(k for k, d in enumerate(tokens.dated) if d >= 0 and timexes[d] is timex)
    before = first - 1 - (tokens.low[first - 1] == "since")
    if tokens.low[before] in _IN_STATE and tokens.low[before - 1] in ("in", "at"):
        return verb.head < before - 2  # "the Code (in force since 1 January 1997)"
    return before > verb.head and is_participle(tokens.low[before])


def _between(text: str, tokens: Tokens, clauses: Sequence[Clause], dated: Dated, found: Sequence[Dated]) -> bool:
    """ "He left on 3 March, a year after it had opened in 2019": where both have their days, the length between them
    dates neither."""
    timex = dated.timex
    if timex is None or timex.type is not TimexType.DURATION or not _OFFSET.match(text[timex.end : timex.end + 10]):
        return False
    after = next(
        (
            i
            for i, c in enumerate(clauses)
            if c.first >= _token_after(tokens, timex.end) and c.link in ("after", "before", "since")
        ),
        None,
    )
    rivals = {d.clause for d in found if d is not dated}
    return after in rivals and dated.clause in rivals


def _moved(tokens: Tokens, clauses: Sequence[Clause], dated: Dated, found: Sequence[Dated], text: str) -> int:
    """A participial or dated phrase without verb gives its date to the main clause when that has none."""
    timex, at = dated.timex, dated.clause
    clause = clauses[at]
    if timex is None:
        return at
    after = _offset_from(tokens, clauses, dated, found, text)
    if after is not None:
        return after
    if clause.verb is not None or clause.kind not in ("part", "timed") or has_noun(tokens, dated):
        return at
    if clause.kind == "part" and tokens.low[clause.first] in BEGINNINGS:
        return at  # "Born in Riga on 5 May 1928, Ann Roe grew up in Oslo": she grew up later
    main = _main_beside(clauses, clause)
    if main is None:
        return at
    if tokens.low[clause.first] in SPEECH_OPENERS:
        return main
    taken = any(d.clause == main and d is not dated for d in found)
    return main if not taken and (clause.first <= 1 or clause.kind == "timed") else at


def _offset_from(
    tokens: Tokens, clauses: Sequence[Clause], dated: Dated, found: Sequence[Dated], text: str
) -> int | None:
    """The clause of what an offset is counted from, where it is that one which is dated: "three days after it fell"."""
    timex, at = dated.timex, dated.clause
    if timex is None or not _opens_offset(timex, text):
        return None
    behind = _token_after(tokens, timex.end)
    counted = (i for i, c in enumerate(clauses) if c.first >= behind and c.link in ("after", "before", "since"))
    after = next(counted, None)
    if after is None:
        return None
    others = [d for d in found if d is not dated]
    rivals = {d.clause for d in others}
    one_day = timex.type is TimexType.DURATION and timex.first_day == timex.last_day
    if not (at in rivals or (rivals and _tail_of_speech(clauses, at, after)) or one_day):
        return None
    held = {d.clause for d in others if d.timex is not None and not _opens_offset(d.timex, text)}
    return after if after not in held else None


def _opens_offset(timex: Timex, text: str) -> bool:
    return _OFFSET.match(text[timex.end : timex.end + 10]) is not None


def _main_beside(clauses: Sequence[Clause], clause: Clause) -> int | None:
    """The clause with a verb to which a phrase belongs; None where there is none beside it."""
    mains = [
        i
        for i, c in enumerate(clauses)
        if c.verb is not None and c.kind in ("main", "coord", "comp", "sub") and c.link != "whether"
    ]
    if not mains:
        return None
    if clause.kind == "timed" and clause.parent is not None and clauses[clause.parent].verb is not None:
        return clause.parent
    inside = clause.first < clauses[mains[0]].last and all(clauses[i].last > clause.first for i in mains)
    if clause.kind == "part" and inside:
        return mains[0]
    later = (i for i in mains if clauses[i].first >= clause.last or clauses[i].last > clause.last)
    return next(later, None) if clause.first == 0 else None


def _tail_of_speech(clauses: Sequence[Clause], at: int, after: int) -> bool:
    """ "They fled on Monday, relatives said, two days after he had died": the length belongs to what was said."""
    verb = clauses[at].verb
    return verb is not None and verb.word in SAYING and clauses[after].parent == at


def _token_after(tokens: Tokens, offset: int) -> int:
    return next((k for k, s in enumerate(tokens.starts) if s >= offset), len(tokens))


def _attributive(
    tokens: Tokens, clauses: Sequence[Clause], timexes: Sequence[Timex], found: list[Dated], parsed: ParsedSentence
) -> None:
    """ "A four-day mission", "his 27-year rule" date their noun; a second date in one clause dates the noun before
    it."""
    for dated in found:
        timex = dated.timex
        if timex is None:
            continue
        spot = [k for k, d in enumerate(tokens.dated) if d >= 0 and timexes[d] is timex]
        rivals = [d for d in found if d.clause == dated.clause and d is not dated]
        first, last = spot[0], spot[-1] + 1
        _state(tokens, clauses, dated, first, last)
        if dated.state or dated.phrase is not None:
            continue
        if (
            timex.type is TimexType.DURATION
            and last < len(tokens)
            and tokens.words[last][0].isalpha()
            and tokens.low[last] not in PREPOSITIONS
            and (
                "-" in timex.text
                or tokens.low[first - 1 : first] in (["his"], ["her"], ["a"], ["the"], ["their"], ["its"], ["an"])
            )
            and (rivals or tokens.low[first - 1] != "for")
        ):
            stop = next(
                (
                    k
                    for k in range(last, len(tokens))
                    if tokens.low[k] in (",", ".", ";", "“", "”", "that", "which", "who") or tokens.dated[k] >= 0
                ),
                len(tokens),
            )
            if stop < len(tokens) and tokens.dated[stop] >= 0:
                stop = next((k for k in range(stop - 1, last, -1) if tokens.low[k] in PREPOSITIONS), stop)
            while stop > last + 1 and (tokens.low[stop - 1] in PREPOSITIONS or not tokens.words[stop - 1][0].isalnum()):
                stop -= 1
            begin = (
                first - 1
                if first and tokens.low[first - 1] in ("his", "her", "their", "its", "a", "an", "the")
                else first
            )
            dated.phrase, dated.own = (begin, min(stop, begin + 12)), False
        elif not dated.shifted and (phrase := phrase_of(tokens, clauses, dated, parsed, last)) is not None:
            dated.phrase, dated.own, dated.named = phrase, True, True
        elif rivals and dated is not rivals[0] and found.index(dated) > found.index(rivals[0]):
            dated.own = False


def _which(
    tokens: Tokens, clauses: Sequence[Clause], timexes: Sequence[Timex], dated: Dated, found: Sequence[Dated]
) -> bool:
    """Tell a day that only says which thing is meant ("the class of 2009 met") from the day of what is told; an event
    or a law by its day is one."""
    noun = behind_noun(tokens, timexes, dated.timex)
    if dated.attachment is not None and dated.attachment.reason is Reason.DOCUMENT:
        return False  # "By a judgment of 21 November 2005 the court convicted him"
    if noun is None or any(c.verb is not None and noun[0] <= c.verb.head < noun[1] for c in clauses):
        return False
    kind = noun[2]
    if kind == "event" and all(d is dated or d.clause != dated.clause for d in found):
        return False  # "the riots of 1992 left 50 people dead" tells of them
    if kind:
        dated.phrase, dated.own = noun[:2], True
        return False
    return True


_IN_STATE = frozenset("office power charge place effect force custody exile jail prison detention hiding".split())


def _state(tokens: Tokens, clauses: Sequence[Clause], dated: Dated, first: int, last: int) -> None:
    """ "…, in power since 1994, …" and "…, now in its third week, …" are states of their subject, told beside the
    clause."""
    clause = clauses[dated.clause]
    piece = next(((a, b) for a, b in clause.pieces if a <= first < b), None)
    if piece is None or (clause.verb is not None and piece[0] <= clause.verb.first < piece[1]) or piece[0] == 0:
        return
    words = tokens.low[piece[0] : piece[1]]
    if "now" in words[:2] or any(w in _IN_STATE for w in words[:4]):
        dated.state, dated.own, dated.phrase = True, True, (clause.first, piece[1])
    elif words[0] == "with" and len(words) > 2:  # "…, with clashes earlier in the week when …"
        stop = next((c.last for c in clauses if c.first == piece[1] and c.kind == "sub"), piece[1])
        dated.own, dated.phrase = True, (piece[0] + 1, stop)
