"""Whether a clause says that a thing happened, goes on, is planned, may be, is claimed or denied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.extraction.attribution import Said
from timeline.extraction.hedging import hedge_of
from timeline.language.en.reporting import ATTRIBUTIVE_STATES, CONDITIONS, CONTINUING, DETERMINERS
from timeline.records import Status, Timex, TimexType
from timeline.syntax.working import Clause, Tokens, Verb

__all__ = ["status_of", "tense_of"]

_STATES = frozenset("be have know want need live own lie stand belong remain contain include cost fear run".split())
_POSSIBLE = frozenset({"could", "may"})


def status_of(
    tokens: Tokens,
    clauses: Sequence[Clause],
    at: int,
    voice: Said,
    timex: Timex | None,
    published: date | None,
    *,
    state: bool = False,
) -> Status:
    """Give the status of what clause `at` says, as dated by `timex`: nothing that begins after the day of publication
    has happened."""
    status = _status(tokens, clauses, at, voice, timex, published, state=state)
    to_come = (
        timex is not None and published is not None and timex.first_day is not None and timex.first_day > published
    )
    return Status.PLANNED if to_come and status in (Status.HAPPENED, Status.ONGOING, Status.CLAIMED) else status


def _status(
    tokens: Tokens,
    clauses: Sequence[Clause],
    at: int,
    voice: Said,
    timex: Timex | None,
    published: date | None,
    *,
    state: bool,
) -> Status:
    clause, verb = clauses[at], clauses[at].verb
    ahead = _ahead(timex, published)
    hedge = hedge_of(tokens, clauses, at, timex)
    if voice.denied or voice.speech == "deny" or hedge == "untrue":
        return Status.DENIED
    if state:
        return Status.ONGOING
    if _conditional(tokens, clauses, at, verb, ahead) or hedge == "open":
        return Status.CONDITIONAL
    if verb is not None and verb.modal == "would" and not voice.content and _over(timex, published):
        return Status.HAPPENED  # "He would be forced out two weeks later", told of the past
    if timex is not None and timex.type is not TimexType.DURATION and _appointed(tokens, verb, timex):
        return Status.PLANNED
    if (_planned(verb, ahead) and not _settled(tokens, verb, timex, ahead)) or (voice.speech == "promise" and ahead):
        return Status.PLANNED
    if verb is not None and verb.negated and voice.content:
        return Status.DENIED
    if ahead and verb is not None and not voice.speech and timex is not None and _to_come(tokens, verb, timex):
        return Status.PLANNED
    if voice.speech == "say" and verb is not None:
        return Status.ONGOING if _lasting(verb, timex) else Status.CLAIMED
    if (voice.content and voice.speech != "promise") or hedge == "told":
        return Status.CLAIMED
    if _ongoing(tokens, clause, verb, timex) and not _told_now(verb, timex, published):
        return Status.ONGOING
    return Status.HAPPENED


def _told_now(verb: Verb | None, timex: Timex | None, published: date | None) -> bool:
    """ "5 January: the hearing is put off": what lies behind is told as if it were now."""
    return (
        verb is not None
        and verb.tense == "present"
        and not (verb.perfect or verb.progressive or verb.modal)
        and not _spans(timex)
        and verb.word != "be"
        and _over(timex, published)
    )


_FIXED = frozenset(
    "set scheduled planned slated due fixed booked called arranged pencilled earmarked rescheduled".split()
)


def _appointed(tokens: Tokens, verb: Verb | None, timex: Timex) -> bool:
    """ "A hearing set for 9 May was put off", "They had called a strike for Monday": the day was only fixed, whatever
    came of it."""
    at = next((k for k, s in enumerate(tokens.starts) if s >= timex.start), len(tokens)) - 1
    while at > 0 and (tokens.low[at] in DETERMINERS or tokens.dated[at] >= 0):
        at -= 1
    if at <= 0 or tokens.low[at] != "for":
        return False
    before = tokens.low[at - 1]
    if before in _FIXED:
        return True
    return (
        verb is not None
        and not verb.passive
        and verb.word in _CALLING
        and verb.head < at - 1
        and not any(d >= 0 for d in tokens.dated[verb.head : at])
    )


_CALLING = frozenset("set scheduled planned fixed booked called arranged".split())


def tense_of(verb: Verb | None) -> str:
    """Give TimeML's tense of a verb group."""
    return "none" if verb is None else verb.tense


def _ahead(timex: Timex | None, published: date | None) -> bool:
    """The expression begins after the day of publication, or points ahead of it."""
    if timex is None:
        return False
    if published is None or _of_entry(timex, published):
        return timex.direction == "future"
    if timex.first_day is None:
        return timex.last_day is not None and timex.last_day > published
    return timex.first_day > published or (timex.direction == "future" and (timex.last_day or published) > published)


def _of_entry(timex: Timex, published: date) -> bool:
    """Whether an expression leans on the day of an entry older than the article: what a post announced for the next day
    was to come."""
    return (
        timex.anchored_on == "publication"
        and timex.anchor is not None
        and len(timex.anchor) == 10
        and timex.anchor < published.isoformat()
    )


def _to_come(tokens: Tokens, verb: Verb, timex: Timex) -> bool:
    """ "He urged them to stay away on Friday": the day to come is that of the infinitive."""
    return any(
        tokens.low[k] == "to" and tokens.words[k + 1].islower() and tokens.starts[k] < timex.start
        for k in range(verb.head + 1, len(tokens) - 1)
    )


def _over(timex: Timex | None, published: date | None) -> bool:
    """The expression ends before the day of publication."""
    return (
        timex is not None
        and published is not None
        and timex.last_day is not None
        and timex.last_day < published
        and timex.direction != "future"
    )


def _conditional(tokens: Tokens, clauses: Sequence[Clause], at: int, verb: Verb | None, ahead: bool) -> bool:
    clause = clauses[at]
    if clause.link in CONDITIONS:
        return True
    if verb is None:
        return False
    if verb.modal in _POSSIBLE or (
        verb.modal == "should" and not ahead
    ):  # "should, by the end of the year, publish": nobody has
        return True
    if verb.first == 0 and tokens.low[0] == "had":  # "Had the valve been closed, …"
        return True
    if not (verb.modal in ("will", "would") or verb.intent or ahead):
        return False
    return any(
        c.link in CONDITIONS and (c.parent == at or c.parent is None or c.parent == clause.parent) for c in clauses
    )


def _planned(verb: Verb | None, ahead: bool) -> bool:
    if verb is None:
        return ahead
    if verb.modal in ("will", "would") and not verb.perfect:
        return True
    if verb.intent:
        return True
    return ahead and (verb.tense != "past" or verb.perfect)


def _settled(tokens: Tokens, verb: Verb | None, timex: Timex | None, ahead: bool) -> bool:
    """ "They agreed last week to lift the ban": what was agreed is to come, the agreement of last week is not."""
    if (
        verb is None
        or timex is None
        or ahead
        or verb.word not in _DECIDED
        or verb.tense != "past"
        or verb.modal
        or verb.negated
    ):
        return False
    aim = next((k for k in range(verb.head + 1, len(tokens)) if tokens.low[k] == "to"), None)
    return aim is not None and timex.end <= tokens.starts[aim]


def _lasting(verb: Verb, timex: Timex | None) -> bool:
    return verb.perfect and _spans(timex)


def _spans(timex: Timex | None) -> bool:
    """The expression covers a stretch up to the present: "for weeks", "since 2022"."""
    if timex is None:
        return False
    return timex.signal in ("since", "for") or timex.type is TimexType.DURATION


def _ongoing(tokens: Tokens, clause: Clause, verb: Verb | None, timex: Timex | None) -> bool:
    if verb is None:
        words = tokens.low[clause.first : clause.last]
        return (timex is not None and timex.signal == "since") or (
            _spans(timex) and any(w in ATTRIBUTIVE_STATES for w in words)
        )
    if (
        verb.tense == "past"
        and not verb.perfect
        and not verb.progressive
        and timex is not None
        and timex.signal in ("until", "till")
    ):
        return False  # "fighting continued until 9 October": it was over then
    if _is_entry(tokens, verb, timex):
        return False
    if verb.word in CONTINUING or "still" in tokens.low[verb.first : verb.head + 1]:
        return True
    if verb.progressive and not (verb.tense == "past" and not verb.perfect):
        return True
    if verb.perfect and verb.tense == "present":
        return _spans(timex) and not (timex is not None and timex.signal == "since" and verb.word in _ENDS)
    if verb.tense == "present" and not verb.modal and not verb.perfect:
        return timex is None or not verb.bare or _spans(timex)
    return bool(timex is not None and timex.signal == "since" and (verb.word == "be" or verb.progressive))


_DECIDED = frozenset({"agreed", "decided", "proposed", "sought"})


def _is_entry(tokens: Tokens, verb: Verb, timex: Timex | None) -> bool:
    """Whether a line of a chronology tells in the present what happened on the day that opens it: "15 July: Tarn is
    bombed"."""
    if (
        timex is None
        or tokens.dated[0] < 0
        or verb.tense != "present"
        or verb.progressive
        or verb.perfect
        or _spans(timex)
    ):
        return False
    after = next((k for k, d in enumerate(tokens.dated) if d < 0), len(tokens))
    return (
        after < len(tokens) and tokens.low[after] in _ENTRY and tokens.starts[0] <= timex.start <= tokens.starts[after]
    )


_ENTRY = frozenset((":", "–", "—", "-"))
# Verbs that happen at once: with "since" they count what happened, they do not last.
_ENDS = frozenset(
    (
        "died killed arrested drowned fled displaced shot lost left injured wounded detained drop dropped fallen "
        "fell risen"
    ).split()
)
