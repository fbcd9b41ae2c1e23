"""What a sentence does not vouch for: hearsay ("is said to have fled"), what is open ("unclear whether he fled"), what
is untrue."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.language.en.reporting import (
    ADVERBS,
    COORDINATORS,
    DENYING,
    DETERMINERS,
    PRESENT,
    PRONOUNS,
    REJECTING,
    RUMOURS,
)
from timeline.records import Timex
from timeline.syntax.working import Clause, Tokens

__all__ = ["hedge_of"]

_HEARSAY = frozenset("reportedly allegedly purportedly supposedly ostensibly apparently seemingly".split())
_OPEN = frozenset("probably possibly presumably conceivably likely".split())
# With "it is … that" and with "… to have": somebody says so, and nobody is named.
_TOLD_OF = frozenset(
    (
        "said reported alleged claimed rumoured rumored believed thought understood feared suspected presumed "
        "assumed considered estimated suggested supposed"
    ).split()
)
_ACCUSED = frozenset("accused suspected blamed charged indicted wanted alleged".split())
_SEEMING = frozenset("appear appears appeared seem seems seemed".split())
_THINKING = frozenset(
    (
        "think thinks thought suspect suspects suspected assume assumes assumed imagine imagines imagined suppose "
        "supposes supposed guess guesses guessed"
    ).split()
)
_DOUBTING = frozenset("fear fears feared doubt doubts doubted wonder wonders wondered".split())
_FEARING = frozenset("fear think suspect doubt".split())
_MANY = frozenset("some many few others most people police relatives".split())
_FEARS = frozenset("fear fears doubt doubts concern concerns possibility".split())
_EVIDENCE = frozenset("evidence proof sign signs indication indications confirmation".split())
_LACKING = frozenset("no little scant without any".split())
_TRUE = frozenset("true correct accurate".split())
_UNTRUE = frozenset("untrue false wrong fake incorrect inaccurate nonsense lie fabrication baseless unfounded".split())
_UNSURE = frozenset(
    (
        "unclear uncertain unknown doubtful possible probable likely unlikely conceivable unconfirmed "
        "questionable debatable"
    ).split()
)
_MARKS = frozenset(',;:()—–"“”')


def hedge_of(tokens: Tokens, clauses: Sequence[Clause], at: int, timex: Timex | None = None) -> str:
    """Say how far a sentence stands behind what clause `at` tells: "" fully, "told" as hearsay, "open" not knowing,
    "untrue" not at all."""
    return (
        _own(tokens, clauses[at], timex)
        or _held_by(tokens, clauses, at)
        or _behind(tokens, clauses, at)
        or _shared(tokens, clauses, at)
    )


def _own(tokens: Tokens, clause: Clause, timex: Timex | None) -> str:
    """By words of the clause itself."""
    verb, low = clause.verb, tokens.low
    if verb is None:
        return _participle(tokens, clause)
    near = [
        k
        for k in range(max(clause.first, verb.first - 1), verb.head + 1)
        if k == clause.first or low[k - 1] not in ("the", "a", "an", "its", "his", "her", "their")
    ]
    opener = next(
        (
            k
            for k in range(clause.first, verb.first)
            if low[k] not in COORDINATORS and tokens.dated[k] < 0 and low[k] not in _MARKS
        ),
        verb.first,
    )
    alone = opener + 1 < len(tokens) and (
        low[opener + 1] in _MARKS
        or low[opener + 1] in DETERMINERS
        or low[opener + 1] in PRONOUNS
        or tokens.words[opener + 1][0].isupper()
    )
    if any(low[k] in _HEARSAY for k in (*near, *_set_off(tokens, clause))) or (low[opener] in _HEARSAY and alone):
        return "told"
    if (
        any(low[k] in _OPEN for k in near)
        and not verb.intent
        and verb.modal not in ("will", "would")
        and not (low[verb.head] in _OPEN and verb.word == "be")
    ):
        return "open"
    after = next(
        (
            k
            for k in range(verb.head + 1, len(tokens))
            if low[k] not in ADVERBS and tokens.dated[k] < 0 and low[k] not in ("on", "at", "in")
        ),
        len(tokens) - 1,
    )
    to_have = (
        low[after] == "to"
        and after + 1 < len(tokens)
        and (low[after + 1] in ("have", "be") or low[after + 1] in PRESENT)
    )  # not "reported to the police"
    if verb.passive and verb.word in _TOLD_OF and to_have and not verb.intent:
        return "told"
    if verb.word in _SEEMING and to_have and low[after + 1] == "have":
        return "open"
    if any(
        low[k] in _FEARING and (low[k - 1] in _MANY or low[k - 1].endswith("s"))
        for k in range(clause.first + 1, verb.first)
    ):
        return "open"  # "Some fear four people died"
    if verb.passive and verb.word in _ACCUSED and _done_on(tokens, verb.head + 1, timex):
        return "told"
    return "open" if verb.perfect and verb.modal in ("would", "must") else ""


def _set_off(tokens: Tokens, clause: Clause) -> list[int]:
    """Words that stand alone between marks: "The dam, reportedly, gave way"."""
    return [
        k
        for k in range(clause.first + 1, clause.last)
        if tokens.low[k] in _HEARSAY
        and tokens.low[k - 1] in _MARKS
        and (k + 1 == len(tokens) or tokens.low[k + 1] in _MARKS)
    ]


def _participle(tokens: Tokens, clause: Clause) -> str:
    """ "…, allegedly killing four" and "a man suspected of robbing a bank"."""
    if any(w in _HEARSAY for w in tokens.low[clause.first : clause.first + 2]):
        return "told"
    return "told" if tokens.low[clause.first] in _ACCUSED and _done_on(tokens, clause.first + 1, None) else ""


def _done_on(tokens: Tokens, after: int, timex: Timex | None) -> bool:
    """Tell "accused of robbing a bank on Friday" from "accused on Friday of robbing a bank"."""
    deed = next(
        (
            k
            for k in range(after, min(after + 6, len(tokens)))
            if tokens.low[k].endswith("ing") and tokens.low[k - 1] in ("of", "with", "for", "over")
        ),
        None,
    )
    return deed is not None and (timex is None or timex.start > tokens.starts[deed])


def _held_by(tokens: Tokens, clauses: Sequence[Clause], at: int) -> str:
    """By what it is the content of: "it is thought that", "rumours that", "no evidence that", "unclear whether"."""
    clause = clauses[at]
    if clause.link == "whether":
        return "open"
    above = clauses[clause.parent] if clause.parent is not None and clause.kind in ("comp", "rel", "sub") else None
    verb = above.verb if above is not None else None
    if (
        at == 1
        and tokens.low[0] == "had"
        and clauses[0].verb is not None
        and clauses[0].verb.head == 0
        and clauses[0].verb.word == "have"
    ):
        return "open"  # "Had the mayor, Ann Roe, resigned, …"
    noun = _noun_before(tokens, clause)
    if noun is not None and (
        clause.kind == "comp" or not clause.holds(noun) or any(tokens.low[a] == "that" for a, _ in clause.pieces)
    ):
        rejected = any(w in REJECTING or w in DENYING for w in tokens.low[max(0, noun - 6) : noun])
        if tokens.low[noun] in RUMOURS:
            return "untrue" if rejected else "told"
        lacking = any(w in _LACKING for w in tokens.low[max(0, noun - 3) : noun])
        if (tokens.low[noun] in _EVIDENCE and lacking) or (tokens.low[noun] in _FEARS and not lacking):
            return "open"
    if verb is None or above is None:
        return ""
    if clause.link == "contact*" and verb.word == "have" and verb.head == verb.first and tokens.low[verb.head] == "had":
        return (
            "open"
            if verb.first == above.first or any(c.verb is not None and c.verb.modal and c.verb.perfect for c in clauses)
            else ""
        )
    if clause.kind != "comp":
        return ""
    if verb.passive and verb.word in _TOLD_OF:
        return "told"
    if verb.word in _THINKING and not verb.passive:
        return "told"
    if verb.word in _DOUBTING or verb.word in _SEEMING:
        return "open"
    return _judged(tokens, above) if verb.word == "be" else ""


def _judged(tokens: Tokens, above: Clause) -> str:
    """What "it is … that" says of its content."""
    verb = above.verb
    words = frozenset(tokens.low[verb.head + 1 : above.last]) if verb is not None else frozenset()
    negated = verb is not None and (verb.negated or "not" in words)
    if (words & _TRUE and negated) or (words & _UNTRUE and not negated):
        return "untrue"
    return "open" if words & _UNSURE or (words & frozenset({"clear", "certain", "sure", "known"}) and negated) else ""


def _noun_before(tokens: Tokens, clause: Clause) -> int | None:
    """The noun that a clause of "that" spells out, the subject of the clause perhaps cut off from its verb: "rumours
    that | the mayor | had fled"."""
    spelt = next((a for a, _ in clause.pieces if tokens.low[a] == "that"), 0)
    if spelt:
        return spelt - 1
    start = clause.verb.first if clause.verb is not None else clause.first
    for k in range(start, max(0, start - 12), -1):
        if tokens.low[k] in _MARKS and (clause.verb is not None or tokens.low[k] != ","):
            return None
        if tokens.low[k] == "that":
            return k - 1 if k else None
    return None


def _behind(tokens: Tokens, clauses: Sequence[Clause], at: int) -> str:
    """By what follows the clause: "…, it is claimed" and "… – a charge that he denies"."""
    for later in clauses[at + 1 :]:
        verb = later.verb
        if verb is None or not later.comma or later.kind != "main":
            continue
        if verb.passive and verb.word in _TOLD_OF and tokens.low[later.first] == "it" and later.last >= len(tokens) - 2:
            return "told"
        if (
            verb.word in DENYING
            and tokens.low[later.first] in ("a", "an")
            and any(w in RUMOURS or w == "charge" for w in tokens.low[later.first + 1 : later.first + 3])
        ):
            return "told"
    return ""


def _shared(tokens: Tokens, clauses: Sequence[Clause], at: int) -> str:
    """What covers a clause covers what hangs on it, and a second verb of its subject."""
    clause = clauses[at]
    if (
        clause.parent is not None
        and clause.parent != at
        and (clause.kind in ("comp", "coord", "part", "timed") or clause.link == "contact*")
    ):
        return hedge_of(tokens, clauses, clause.parent)
    if (
        clause.kind == "coord"
        and at
        and clause.verb is not None
        and clause.verb.first - clause.first <= 1
        and clauses[at - 1].kind in ("main", "coord")
    ):
        return hedge_of(tokens, clauses, at - 1)
    return ""
