"""Rows by which a day belongs to a verb: a participle, an infinitive, the verb of its clause or of the one above."""

from __future__ import annotations

from collections.abc import Callable

from timeline.language.en.reporting import INTENT, PREPOSITIONS, SAYING, SPEECH_OPENERS
from timeline.language.en.syntax.attachment.setting import Row, Setting, Target
from timeline.language.en.syntax.attachment.words import ASPECTUAL, LIGHT
from timeline.language.en.syntax.event_words import FIGURES
from timeline.syntax.records import (
    Aspect,
    ClauseKind,
    EventNoun,
    NounKind,
    Reason,
    Tag,
    Tense,
    VerbForm,
    Voice,
)

__all__ = ["ROWS"]

_STEPS = 4  # clauses up from one without a verb


def _shared(s: Setting) -> Target | None:
    """The passive that a participle goes on with: "nine were | killed | and forty wounded on Monday"."""
    own, described = s.own, s.left.describes if s.left is not None else None
    if own is None or own.voice is not Voice.PASSIVE or described is None or not own.head < described[0]:
        return None
    between = range(own.head + 1, described[0])
    joined = any(s.tag(k) is Tag.CONJUNCTION or s.low(k) == "," for k in between)
    return own if joined and not any(s.tag(k) in (Tag.NOUN, Tag.NAME) for k in between) else None


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
    if any(v.head == left.head - 1 and v.voice is Voice.PASSIVE for v in s.parsed.verbs):
        return None  # "the car was found | abandoned in May"
    own = s.own
    if s.signal in ("by", "until", "till") and own is not None and own.modality and own.head < left.first:
        return None  # "may drop | fines laid on ferries | by 1 June"
    if left.lemma in LIGHT:  # "remarks made last week", "a summit set for April"
        return next((n for n in s.parsed.nouns if n.token == left.head - 1 or n.last == left.head), left)
    return left


def _gerund(s: Setting) -> Target | None:
    """ "After losing the vote on Monday", "…, killing nine on Monday"."""
    left = s.left
    if left is None or left.form is not VerbForm.GERUND or s.low(left.head) in SPEECH_OPENERS:
        return None
    own = s.own
    told = own is not None and s.floor <= own.head < left.first and own.tense is Tense.PAST and own.lemma != "be"
    if told and s.tag(left.first - 1) in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE):
        return None  # "arrested | a man carrying bombs | on Monday"
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


def _meant(s: Setting) -> Target | None:
    """ "Next week the court is expected to rule", "In 2026 the firm plans to open a plant": the plan is for that day;
    what was agreed or decided on a day was agreed on it."""
    own = s.own
    if own is None or s.clause is None or own.form is not VerbForm.FINITE:
        return None
    lasting = own.intent and own.tense is Tense.PRESENT and own.aspect is Aspect.NONE
    if not lasting and own.lemma not in INTENT:
        return None
    verbs = s.parsed.verbs
    acts = (v for v in verbs if v.form is VerbForm.INFINITIVE and v.governor >= 0 and verbs[v.governor] is own)
    return next((v for v in acts if s.clause.holds(v.head) and v.lemma != "be"), None)


def _light(s: Setting) -> Target | None:
    """ "The tram had an accident in May", "the election was on 5 May": a verb that says no more than that it was."""
    own = s.own
    if own is None or own.form is not VerbForm.FINITE or own.negated:
        return None
    if own.lemma == "have":
        had = (n for n in s.parsed.nouns if n.first == own.head + 1 and n.kind in _HAPPENING)
        return next((n for n in had if n.lemma not in FIGURES), None)  # "had sales of 3 million" is a state
    if own.lemma != "be" or own.predicate is not None or s.clause is None or s.clause.subject is None:
        return None
    first, last = s.clause.subject
    nouns = (n for n in reversed(s.parsed.nouns) if first <= n.first and n.token < last and n.kind in _HAPPENING)
    return next((n for n in nouns if s.low(n.first - 1) not in PREPOSITIONS), None)


_HAPPENING = frozenset({NounKind.SUDDEN, NounKind.ARRANGED})


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
        "shared-auxiliary",
        Reason.VERB,
        _shared,
        ("Nine people were *killed* and forty wounded in an attack on [Sunday].",),
        ("The house was sold and a woman freed two men jailed in [2010].",),
    ),
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
        (
            "Police arrested a man carrying bombs on [Monday].",
            "The gas reached a drilling rig on [Monday].",
            "Speaking in Orm on [Monday], the premier resigned.",
        ),
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
        "meant",
        Reason.PLANNED,
        _meant,
        (
            "[Next week] the court is expected to *rule* on the case.",
            "In [2026] the firm plans to *open* a plant.",
            "The envoy was due on [Monday] to *meet* the premier.",
        ),
        ("They agreed on [Monday] to open a plant.", "On [Monday] the court decided to hear the case."),
    ),
    Row(
        "light-verb",
        Reason.LIGHT,
        _light,
        (
            "The tram had an *accident* near Orm in [May].",
            "The *election* was on [5 May].",
            "In [1988], *sales* were 3 million crowns.",
        ),
        (
            "The firm had three ships in [May].",
            "The firm had sales of 3 million crowns in [May].",
            "The premier was ill on [5 May].",
        ),
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
