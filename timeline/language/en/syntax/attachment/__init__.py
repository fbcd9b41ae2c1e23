"""What each expression of time dates: rows that are tried in order; the first that finds a target decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.language.en.syntax.attachment import of_nouns, of_verbs
from timeline.language.en.syntax.attachment.setting import Parsed, Row, Setting, Target, setting_of
from timeline.language.en.syntax.attachment.words import FAR, LOOKING_BACK
from timeline.syntax.records import Attachment, EventNoun, NounKind, Reason, Side, Span, Tag, VerbForm, VerbGroup
from timeline.syntax.sides import side_of

__all__ = ["ROWS", "Parsed", "Row", "attachments_of"]

ROWS: tuple[Row, ...] = (*of_nouns.ROWS, *of_verbs.ROWS)
_LISTING = (["and"], ["or"], [","], [",", "and"], ["and", "on"], [",", "on"], ["and", "in"])


def attachments_of(parsed: Parsed, spans: Sequence[tuple[int, Span]]) -> tuple[Attachment, ...]:
    """Attach the expressions of a sentence.

    `spans` pairs the index of each with its tokens, an empty span for one that no token is part of.
    """
    found: list[Attachment] = []
    before: Span | None = None
    for number, (first, last) in spans:
        if first >= last:
            found.append(Attachment(expression=number, target=None, reason=None))
            continue
        setting = setting_of(parsed, first, last)
        joined = _joins(setting, before) if before is not None and found else None
        if joined is not None and found[-1].target is not None:
            found.append(replace(found[-1], expression=number, reason=joined, rule=joined.name.lower()))
        else:
            found.append(_attached(setting, number, found))
        before = (first, last)
    return tuple(found)


def _attached(setting: Setting, number: int, found: Sequence[Attachment]) -> Attachment:
    taken = [a.target for a in found if a.target is not None]
    for row in ROWS:
        target = row.find(setting)
        if target is None:
            continue
        reason, rule = row.reason, row.name
        if reason is Reason.VERB and target in taken and (other := _second(setting)) is not None:
            target, reason, rule = other, Reason.SECOND, "second"
        side = _side(setting, target, reason)
        return Attachment(expression=number, target=target, reason=reason, side=side, rule=rule)
    return Attachment(expression=number, target=None, reason=None)


def _side(setting: Setting, target: Target, reason: Reason) -> Side:
    """The side of what is dated, by its own words and by those that speak of it."""
    if reason is Reason.PLANNED and isinstance(target, EventNoun):
        return Side.OPEN
    if reason is Reason.LIGHT:
        return side_of(setting.own, signal=setting.signal)
    if isinstance(target, VerbGroup):
        governor = setting.parsed.verbs[target.governor] if target.governor >= 0 else None
        return side_of(target, signal=setting.signal, governor=governor)
    speaking = (setting.own, setting.left)
    if any(v is not None and v.lemma in LOOKING_BACK for v in speaking) and setting.signal in ("on", "in", "at", ""):
        return Side.PAST
    own = setting.own
    if target.kind is NounKind.ARRANGED and own is not None and _goes_on(setting, target, own):
        return Side.AHEAD if side_of(own) is Side.AHEAD else Side.OPEN  # "the rally on Monday | will be cancelled"
    if setting.low(target.first - 1) in FAR:
        target = replace(target, definite=True)  # "wanted for | a bombing in June"
    return side_of(target, signal=setting.signal)


def _goes_on(setting: Setting, noun: EventNoun, verb: VerbGroup) -> bool:
    """Whether a noun is the subject of a verb behind it, no other clause between: "the rally on Monday will be …"."""
    between = range(noun.token + 1, verb.first)
    return noun.token < verb.first and all(
        setting.tag(k) not in (Tag.SUBORDINATOR, Tag.RELATIVE) and setting.low(k) != "that" for k in between
    )


def _joins(setting: Setting, before: Span) -> Reason | None:
    """Whether an expression goes on with the one before it: a list of days, the end of a range."""
    between = setting.parsed.tokens.low[before[1] : setting.first]
    if between in (["-"], ["–"]):
        return Reason.RANGE
    opened = setting.low(before[0] - 1) in ("from", "between")
    if opened and between in (["to"], ["until"], ["till"], ["through"], ["and"]):
        return Reason.RANGE
    return Reason.LIST if between in _LISTING else None


def _second(setting: Setting) -> Target | None:
    """What a second day of one verb dates: the event noun or the participle right before it."""
    if setting.noun is not None:
        return setting.noun
    left = setting.left
    return left if left is not None and left.form is not VerbForm.FINITE else None
