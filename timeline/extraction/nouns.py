"""Nouns that carry a date of their own: "the 3 May explosion of the depot", "the law of 1998"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.language.en.reporting import PREPOSITIONS, SPEECHES
from timeline.language.en.syntax.event_words import kind_of
from timeline.records import Timex, TimexType
from timeline.syntax import EventNoun, NounKind, ParsedSentence, Reason, VerbForm, VerbGroup
from timeline.syntax.working import Clause, Tokens

if TYPE_CHECKING:
    from timeline.extraction.dated import Dated

__all__ = ["before_noun", "behind_noun", "has_noun", "phrase_of"]

_REACTIONS = frozenset(
    """
    condemned investigated blamed criticised criticized praised denounced described claimed linked reported recalled
    remembered mourned probed examined discussed deplored welcomed confirmed expected awaited feared
""".split()
)
_DURING = frozenset("in at during through".split())
_AHEAD = frozenset({Reason.NOUN_AHEAD, Reason.OWNER})


def phrase_of(
    tokens: Tokens, clauses: Sequence[Clause], dated: Dated, parsed: ParsedSentence, last: int
) -> tuple[int, int] | None:
    """The noun phrase that a day belongs to, whatever its clause tells: "a bombing in June", "a man freed in 2010".

    `last` is the token behind the expression. None where the clause itself is told of that day: because the parse says
    so, or because it tells the noun's own event ("the attack on Monday killed two", "planned a rally on Saturday").
    """
    attachment, timex, clause = dated.attachment, dated.timex, clauses[dated.clause]
    if attachment is None or timex is None or timex.type is TimexType.DURATION:
        return None
    if clause.verb is None and not has_noun(tokens, dated):
        return None
    target = attachment.target
    if isinstance(target, EventNoun):
        if _hangs(tokens, target, timex) or (attachment.reason in _AHEAD and not _fits(timex)):
            return None
        if attachment.reason in (Reason.PLANNED, Reason.LIGHT) or target.lemma in SPEECHES or _tells_it(clause, target):
            return None
        within = target.first > 0 and tokens.low[target.first - 1] in _DURING
        if clause.verb is not None and clause.verb.tense == "past" and within and attachment.reason not in _AHEAD:
            return None  # "lived through the flood of 2007": in its year
        stop = max(target.last, last) if attachment.reason not in _AHEAD else target.last
        return target.first, _within(tokens, clauses, target.token, stop)
    if not isinstance(target, VerbGroup) or target.form is not VerbForm.PARTICIPLE or target.describes is None:
        return None
    return target.describes[0], max(target.head + 1, last)


def has_noun(tokens: Tokens, dated: Dated) -> bool:
    """Whether an expression dates an event noun of its own: "after | the vote on Monday", whatever stands around it."""
    attachment, timex = dated.attachment, dated.timex
    if attachment is None or attachment.reason is Reason.CLAUSE or timex is None or timex.type is TimexType.DURATION:
        return False
    target = attachment.target
    return isinstance(target, EventNoun) and not _hangs(tokens, target, timex)


def _hangs(tokens: Tokens, noun: EventNoun, timex: Timex) -> bool:
    """Whether a clause lasts from or up to a noun's day: "have been filed since the derailment on 3 May"."""
    return timex.signal in _STANDING or (noun.first > 0 and tokens.low[noun.first - 1] in _STANDING)


_STANDING = frozenset("since by until till".split())


def _fits(timex: Timex) -> bool:
    """Whether the days before a noun are few enough to be those of an event."""
    if timex.first_day is None or timex.last_day is None:
        return False
    return (timex.last_day - timex.first_day).days <= 366


def _tells_it(clause: Clause, noun: EventNoun) -> bool:
    """Whether a clause goes on about the event that is its subject: "the attack on Monday | killed two"."""
    verb = clause.verb
    if verb is None or noun.token > verb.first:
        return False
    plain = verb.tense == "past" and not (verb.perfect or verb.progressive or verb.modal or verb.intent)
    return (plain or noun.kind is NounKind.ARRANGED) and verb.word not in _REACTIONS


def _within(tokens: Tokens, clauses: Sequence[Clause], noun: int, stop: int) -> int:
    """Where a noun phrase ends: before the verb of its clause, and not with a preposition."""
    verbs = [c.verb.first for c in clauses if c.verb is not None and noun < c.verb.first < stop]
    stop = min([stop, *verbs])
    while stop > noun + 1 and tokens.low[stop - 1] in PREPOSITIONS:
        stop -= 1
    return stop


def before_noun(tokens: Tokens, clauses: Sequence[Clause], timexes: Sequence[Timex], timex: Timex | None) -> bool:
    """Whether a year only names a law, "amended the 2008 Assembly Act": it is that of the law, not of what is done to
    it."""
    if timex is None or timex.type is not TimexType.DATE or not (len(timex.text) == 4 and timex.text.isdigit()):
        return False
    first = next(k for k, d in enumerate(tokens.dated) if d >= 0 and timexes[d] is timex)
    if (
        first == 0
        or first + 1 >= len(tokens)
        or (tokens.low[first - 1] not in _ARTICLES and tokens.low[first - 1] not in ("'s", "’s"))
    ):
        return False
    last = first + 1
    while (
        last < min(len(tokens), first + 6)
        and tokens.words[last].isalpha()
        and tokens.low[last] not in PREPOSITIONS
        and not _LAW.fullmatch(tokens.low[last])
    ):
        last += 1
    if (
        last >= len(tokens)
        or not _LAW.fullmatch(tokens.low[last])
        or any(c.verb is not None and first <= c.verb.first <= last for c in clauses)
    ):
        return False
    verb = next((c.verb for c in clauses if c.holds(first)), None)
    return (
        verb is not None
        and verb.word not in _MAKING
        and (verb.head == first - 2 or tokens.low[first - 2] == "under" or (verb.first > first and verb.passive))
    )  # "the 2008 act banned it" tells of that year


_MAKING = frozenset(
    (
        "signed signs sign passed passes adopted adopts negotiated concluded enacted drafted struck reached "
        "brokered agreed made wrote ratified"
    ).split()
)
_LAW = re.compile(
    r"(?:law|act|decree|treaty|constitution|charter|convention|protocol|resolution|agreement|accord|pact|code"
    r"|statute|covenant|ordinance|amnesty|budget|census)s?"
)
# What is made, passed or in force by its day; an event by that day too, if a bare one.
_INSTRUMENT = re.compile(
    r"(?:law|act|decree|treaty|constitution|charter|resolution|order|emergency|ban|sanction|budget|pact|accord"
    r"|alliance|coalition|reform|amnesty|curfew|lockdown|census|embargo|sale|pardon)s?"
)
_SHARE = frozenset(
    (
        "deadline target date start end beginning middle rest most much part parts half third quarter all some "
        "none remainder course run turn eve week weeks month months day days night nights morning evening "
        "afternoon"
    ).split()
)
_ARTICLES = frozenset("the this that his her its their a an".split())


def behind_noun(tokens: Tokens, timexes: Sequence[Timex], timex: Timex | None) -> tuple[int, int, str] | None:
    """The noun phrase that a date only tells from others of its kind ("the law of 1998"), and what that is:
    "instrument", "event" or neither."""
    if (
        timex is None
        or timex.type is not TimexType.DATE
        or timex.signal in ("since", "by", "until", "till")
        or timex.vague
    ):
        return None
    first = next(k for k, d in enumerate(tokens.dated) if d >= 0 and timexes[d] is timex)
    last = next(
        (k for k in range(first, len(tokens)) if tokens.dated[k] < 0 or timexes[tokens.dated[k]] is not timex),
        len(tokens),
    )
    if (
        first < 3
        or tokens.low[first - 1] != "of"
        or tokens.low[last : last + 1] in (["'s"], ["’s"])  # "the handling of | Monday's meeting"
        or tokens.low[first - 2] in _SHARE | SPEECHES
        or not tokens.words[first - 2].isalpha()
    ):
        return None
    begin = first - 2
    while begin > max(0, first - 9) and tokens.low[begin] not in _ARTICLES:
        begin -= 1
        if tokens.low[begin] in PREPOSITIONS and tokens.low[begin] != "of":
            return None
    if tokens.low[begin] not in _ARTICLES:
        return None
    noun = tokens.low[first - 2]
    return begin, last, "instrument" if _INSTRUMENT.fullmatch(noun) else "event" if kind_of(noun) is not None else ""
