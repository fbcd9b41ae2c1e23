"""Rows by which a day belongs to a verb: a participle, an infinitive, the verb of its clause or of the one above."""

from __future__ import annotations

from collections.abc import Callable

from timeline.language.en.reporting import SAYING, SPEECH_OPENERS
from timeline.language.en.syntax.attachment.setting import Row, Setting, Target
from timeline.language.en.syntax.attachment.words import ASPECTUAL, LIGHT
from timeline.syntax.records import ClauseKind, EventNoun, Reason, Tense, VerbForm

__all__ = ["ROWS"]

_STEPS = 4  # clauses up from one without a verb


def _participle(s: Setting) -> Target | None:
    """ "A woman convicted in 2010", "Born in Riga on 5 May 1928, …": not "Speaking on Monday, …"."""
    left = s.left
    if left is None or left.form is not VerbForm.PARTICIPLE:
        return None
    opener = left.head == s.floor and s.clause is not None and s.clause.kind is ClauseKind.PARTICIPIAL
    if opener and s.low(left.head) in SPEECH_OPENERS:
        return None
    if s.low(s.floor) == "in" and left.lemma in SAYING and s.own is not None and s.own.first > s.last:
        return None  # "In a step announced on Monday, the bank closed its branches"
    if left.lemma in LIGHT:  # "remarks made last week", "a summit set for April"
        return next((n for n in s.parsed.nouns if n.token == left.head - 1 or n.last == left.head), left)
    return left


def _gerund(s: Setting) -> Target | None:
    """ "After losing the vote on Monday", "…, killing nine on Monday"."""
    left = s.left
    if left is None or left.form is not VerbForm.GERUND or s.low(left.head) in SPEECH_OPENERS:
        return None
    return left


def _infinitive(s: Setting) -> Target | None:
    """ "Plans to open a plant in 2026"; of what "began to fall apart in 1996" the beginning has the day."""
    left = s.left
    if left is None or left.form is not VerbForm.INFINITIVE:
        return None
    above = s.parsed.verbs[left.governor] if left.governor >= 0 else None
    if above is None or above.form is not VerbForm.FINITE or above.lemma not in ASPECTUAL:
        return left
    return above if above.tense is Tense.PAST and not above.modality and not above.intent else left


def _frame(s: Setting) -> Target | None:
    """ "On Monday the dam broke"."""
    own = s.own
    return own if own is not None and s.last <= own.first and s.lead <= s.floor + 1 else None


def _beside(s: Setting) -> Target | None:
    return s.own


def _in_clause(kind: ClauseKind) -> Callable[[Setting], Target | None]:
    def find(s: Setting) -> Target | None:
        return s.own if s.clause is not None and s.clause.kind is kind else None

    return find


def _alone(s: Setting) -> Target | None:
    """In a clause without verb: the nearest of its event nouns and participles."""
    clause = s.clause
    if clause is None:
        return None
    inside: list[Target] = [n for n in s.parsed.nouns if clause.holds(n.token)]
    inside += [v for v in s.parsed.verbs if clause.holds(v.head) and s.low(v.head) not in SPEECH_OPENERS]
    return min(inside, key=lambda t: (abs(_at(t) - s.first), _at(t)), default=None)


def _at(target: Target) -> int:
    return target.token if isinstance(target, EventNoun) else target.head


def _above(s: Setting) -> Target | None:
    """In a clause that holds nothing to date: the verb of the clause it hangs on, else the nearest main verb."""
    clauses, at = s.parsed.clauses, s.clause
    for _ in range(_STEPS):
        if at is None or at.parent is None:
            break
        at = clauses[at.parent]
        if at.verb is not None:
            return s.parsed.verbs[at.verb]
    mains = [c for c in clauses if c.verb is not None and c.kind is ClauseKind.MAIN]
    near = min(mains, key=lambda c: (abs(c.first - s.first), c.first), default=None)
    return s.parsed.verbs[near.verb] if near is not None and near.verb is not None else None


ROWS: tuple[Row, ...] = (
    Row(
        "participle",
        Reason.PARTICIPLE,
        _participle,
        (
            "The court freed a woman *convicted* in [2010].",
            "Families of those *killed* on [3 March] demanded answers.",
            "The minister visited the village *flooded* [last week].",
        ),
        ("He was convicted in [2010].", "Speaking on [Monday], the premier resigned."),
    ),
    Row(
        "gerund",
        Reason.PARTICIPLE,
        _gerund,
        ("He resigned after *losing* the vote on [Monday].",),
        ("Speaking in Orm on [Monday], the premier resigned.",),
    ),
    Row(
        "infinitive",
        Reason.INFINITIVE,
        _infinitive,
        (
            "The company plans to *open* a plant in [2026].",
            "Voters are expected to *choose* a mayor on [Sunday].",
            "The league *began* to fall apart in [1996].",
        ),
        ("They agreed on [Monday] to open a plant.",),
    ),
    Row(
        "relative-clause",
        Reason.RELATIVE,
        _in_clause(ClauseKind.RELATIVE),
        ("The mayor, who *resigned* on [Monday], sings.",),
        ("The mayor, who sings, resigned on [Monday].",),
    ),
    Row(
        "complement",
        Reason.COMPLEMENT,
        _in_clause(ClauseKind.COMPLEMENT),
        ("Police said that the dam *broke* on [Monday].",),
        ("Police said on [Monday] that the dam broke.",),
    ),
    Row("frame", Reason.FRAME, _frame, ("On [Monday] the dam *broke*.",), ("The dam broke on [Monday].",)),
    Row("verb", Reason.VERB, _beside, ("The dam *broke* on [Monday].",), ("On [Monday] the dam broke.",)),
    Row("alone", Reason.CLAUSE, _alone, ("*Explosion* in Orm on [Monday]",), ("The dam broke on [Monday].",)),
    Row(
        "above", Reason.CLAUSE, _above, ("While in Orm on [Monday], she *resigned*.",), ("The dam broke on [Monday].",)
    ),
)
