"""Nouns that carry a date of their own: "the 3 May explosion of the depot", "the law of 1998"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.grammar import Tokens
from timeline.language.en.reporting import PREPOSITIONS, SPEECHES
from timeline.records import Timex, TimexType

__all__ = ["before_noun", "behind_noun", "is_event", "of_noun"]

_EVENTFUL = re.compile(
    r".*(?:tion|sion|ment)s?$|(?:"
    + "|".join(
        """
            attack war vote crash summit talk speech hearing trial ruling ceremony accident raid coup deal disaster
            massacre outbreak crisis election uprising revolt invasion inauguration earthquake quake flood storm
            fire blast bombing shooting killing death strike walkout protest march rally riot clash siege ambush
            rescue launch landing collapse wreck spill leak plane-crash derailment meeting call visit arrest murder
            assassination theft robbery verdict sentencing referendum ballot poll merger takeover default flight
            hijacking tsunami hurricane cyclone eruption famine blackout pandemic epidemic boycott blockade
            ceasefire truce handover funeral burial wedding match game final race concert festival parade
        """.split()
    )
    + r")(?:e?s)?"
)


def is_event(low: str) -> bool:
    """Whether a noun in lower case tells an event: "explosion", "talks", "agreement"."""
    return _EVENTFUL.fullmatch(low) is not None


def of_noun(
    text: str, tokens: Tokens, clauses: Sequence[Clause], timex: Timex, first: int, last: int
) -> tuple[int, int] | None:
    """The noun phrase of "after the 3 May explosion of the depot": the day is the explosion's, whatever the clause
    tells."""
    if (
        timex.signal in ("since", "by", "until", "till")
        or timex.type is not TimexType.DATE
        or first == 0
        or last >= len(tokens)
    ):
        return None
    owner = tokens.low[last] in ("'s", "’s")
    if not owner and tokens.low[first - 1] not in ("the", "a", "an", "his", "her", "its", "their"):
        return None
    if timex.first_day is None or timex.last_day is None or (timex.last_day - timex.first_day).days > 366:
        return None
    last += owner
    head = last
    while (
        head < len(tokens)
        and head < last + 4
        and tokens.words[head].isalpha()
        and tokens.low[head] not in PREPOSITIONS
        and not _EVENTFUL.fullmatch(tokens.low[head])
    ):
        head += 1
    if (
        head >= len(tokens)
        or not tokens.words[head].islower()
        or tokens.low[head] in SPEECHES
        or not _EVENTFUL.fullmatch(tokens.low[head])
    ):
        return None
    verb = next((c.verb for c in clauses if c.holds(first)), None)
    if verb is not None and verb.first > first:
        return None  # the subject of its clause: "the 3 May explosion killed two" tells of it anyway
    stop = head + 1
    if stop < len(tokens) and tokens.low[stop] in ("of", "in", "at", "on", "near", "against", "over"):
        while (
            stop < len(tokens)
            and stop < head + 11
            and (tokens.words[stop][0].isalnum() or tokens.low[stop] in ("'s", "’s", "-"))
        ):
            if (
                tokens.low[stop]
                in ("that", "which", "who", "and", "but", "or", "after", "before", "when", "while", "as")
                or tokens.dated[stop] >= 0
            ):
                break
            if any(c.verb is not None and c.verb.first == stop for c in clauses):
                break
            stop += 1
    while stop > head + 1 and tokens.low[stop - 1] in PREPOSITIONS:
        stop -= 1
    return first - (not owner), stop


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
    return begin, last, "instrument" if _INSTRUMENT.fullmatch(noun) else "event" if _EVENTFUL.fullmatch(noun) else ""
