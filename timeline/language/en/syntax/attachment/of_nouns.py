"""Rows by which a day belongs to an event noun, not to a verb."""

from __future__ import annotations

from timeline.language.en.syntax.attachment.setting import PHRASE, Row, Setting, Target
from timeline.language.en.syntax.attachment.words import (
    ABOUT,
    ACCUSING,
    BELONGING,
    DAY_WORDS,
    EXPECTING,
    FAR,
    INVITING,
    LOOKING_BACK,
    PLANNING,
    RELATING,
    SAME_DAY,
    TOLD_OF,
)
from timeline.language.en.syntax.event_words import FIGURES, kind_of
from timeline.syntax.records import EventNoun, NounKind, Reason, Tag, Tense, VerbForm

__all__ = ["ROWS"]

_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.VERB, Tag.OTHER})
_POINTING = frozenset("the this that last next".split())
_ON = frozenset({"on", "in", "at", ""})
_HANGING = ("since", "until", "till", "by", "on")


def _owner(s: Setting) -> Target | None:
    """ "Monday's attack": a day owns the noun."""
    return _noun_ahead(s, s.last + 1) if s.tag(s.last) is Tag.GENITIVE else None


_LONGEST = 24  # tokens: no noun phrase is longer, and a line of days is walked once, not from each of them


def _noun_ahead(s: Setting, at: int) -> EventNoun | None:
    """The event noun that ends the noun phrase which goes on at a token."""
    end = at
    while end < at + _LONGEST and (s.tag(end) in _INSIDE or s.low(end) == "-"):
        if s.tag(end) is Tag.VERB and (not s.low(end).endswith(("ed", "ing")) or _is_finite(s, end)):
            break
        end += 1
    return next((n for n in reversed(s.parsed.nouns) if at <= n.token < end), None)


def _is_finite(s: Setting, k: int) -> bool:
    return any(v.head == k and v.form is VerbForm.FINITE for v in s.parsed.verbs)


def _ahead(s: Setting) -> Target | None:
    """ "The 3 May explosion", "third-quarter profit": a day or a period in front of its noun."""
    daily = any(w in DAY_WORDS for w in s.words)
    if s.tag(s.last) in (Tag.MARK, Tag.GENITIVE) and s.low(s.last) not in ("-", ","):
        return None
    if daily and s.words[0] in _POINTING:
        return None  # "over the weekend | protesters gathered"
    before = s.tag(s.first - 1)
    dated_in_full = s.low(s.last) == "," and s.words[-1].isdigit() and before is Tag.DETERMINER
    noun = _noun_ahead(s, s.last + dated_in_full)
    change = _change_in(s)
    if noun is not None and noun.lemma in FIGURES and change is not None:
        return change
    looks_back = any(w.endswith(("ago", "earlier")) for w in s.words)
    if noun is None or (noun.lemma in FIGURES and not looks_back and _told_of(s, noun)):
        return None
    if before in (Tag.DETERMINER, Tag.GENITIVE, Tag.ADJECTIVE) and s.low(s.first - 1) not in ("that", "all"):
        return noun
    if s.lead <= s.floor or before in (Tag.MARK, Tag.QUOTE):
        return None if daily or s.signal else noun  # "On Monday | protests broke out"
    if daily and before in (Tag.SAY, Tag.VERB, Tag.AUXILIARY):
        return None  # "said Monday | protests would go on"
    if daily and before in (Tag.NOUN, Tag.NAME) and not s.signal:
        return None
    if s.signal in _HANGING or (s.signal == "in" and s.words[-1].isdigit()):
        return None
    return None if s.words[-1].isdigit() and before in (Tag.NOUN, Tag.NAME, Tag.SAY) else noun


def _change_in(s: Setting) -> EventNoun | None:
    """The change that a figure has gone through: "a 7 percent | drop | in third-quarter profit"."""
    opened = s.low(s.first - 1) == "in"
    return next((n for n in s.parsed.nouns if n.token == s.first - 2 and n.lemma in FIGURES), None) if opened else None


def _told_of(s: Setting, noun: EventNoun) -> bool:
    """Whether a figure is the subject of what is told of it: "third-quarter profit rose"."""
    verb = next((v for v in s.parsed.verbs if v.first > noun.token), None)
    if verb is None or verb.form is not VerbForm.FINITE:
        return False
    between = range(noun.token + 1, verb.first)
    return all(s.tag(k) in PHRASE or s.tag(k) in (Tag.ADVERB, Tag.PREPOSITION) for k in between)


def _of(s: Setting) -> EventNoun | None:
    """ "The riots of 1992"."""
    if s.tag(s.last) is Tag.GENITIVE:
        return None
    at = s.first - 1 if s.low(s.first - 1) == "of" else s.lead - 1
    return next((n for n in s.parsed.nouns if n.token == at - 1), None) if s.low(at) == "of" else None


def _document(s: Setting) -> Target | None:
    """ "By a judgment of 21 November 2005 the court freed him": what is done by a document is done on its day."""
    noun = _of(s) or s.noun
    if noun is None or noun.kind is not NounKind.DOCUMENT:
        return None
    opened = s.low(noun.first - 1) in ("by", "in", "with", "through") and noun.first - 1 <= s.floor + 1
    own = s.own
    if not opened or own is None or own.first < s.last or own.tense is not Tense.PAST:
        return None
    return own


def _far(s: Setting) -> Target | None:
    """ "Wanted for a bombing in June", "since the vote in May": the noun hangs on a preposition that sets it apart."""
    noun = s.noun
    if noun is None or noun.kind is NounKind.DOCUMENT:
        return None
    at = noun.first - 1
    low, before = s.low(at), s.left
    if low == "for" and _done(s):
        return None  # "arrested him for the murder on Monday"
    if low in FAR and not (low == "for" and _asked_for(s, at)):
        return noun if _specific(s, noun) or low in ("after", "since", "before", "following") else None
    daily = any(w in DAY_WORDS for w in s.words)
    if low in ("to", "with", "from", "by") and s.low(at - 1) in RELATING and _specific(s, noun) and not daily:
        return noun  # "problems tied to | the launch in April"
    if s.low(at - 1) == "connection" or (low == "with" and s.low(at - 1) == "charged" and _specific(s, noun)):
        return noun
    if low == "of" and s.signal in _ON and _is_inner(s, noun) and not _done(s):
        return noun
    if low == "of" and s.low(at - 1) in BELONGING and noun.kind is NounKind.SUDDEN and not _done(s):
        return noun
    if low == "of" and s.low(at - 1) in ACCUSING and _specific(s, noun):
        return noun  # "accused of | the theft in May"
    if low != "to" or before is None or before.lemma not in INVITING:
        return None
    return noun if _specific(s, noun) else None  # "invited to | a ceremony on 12 March"


def _is_inner(s: Setting, noun: EventNoun) -> bool:
    """ "Within weeks of | his capture in March", "part of | an inquiry in 2014": the noun completes one that tells no
    event, and means one event."""
    outer = noun.first - 2
    if s.tag(outer) is not Tag.NOUN or noun.lemma in FIGURES or noun.kind not in (NounKind.SUDDEN, NounKind.ARRANGED):
        return False
    return _specific(s, noun) and kind_of(s.low(outer)) is None


def _planned(s: Setting) -> Target | None:
    """ "Is scheduled for completion by 10 December", "planned a rally on Saturday", "called for a strike on Friday"."""
    noun, before = s.noun, s.left
    if noun is not None and before is not None and before.lemma in EXPECTING and noun.first == before.head + 1:
        return noun if noun.kind is not NounKind.DOCUMENT and not _done(s) else None
    if noun is None or noun.kind not in (NounKind.ARRANGED, NounKind.LIMIT) or noun.lemma in FIGURES:
        return None
    at = noun.first - 1
    planning = before is not None and (before.intent or before.lemma in PLANNING)
    if s.low(at) == "for":
        return noun if planning or s.low(at - 1) in PLANNING else None
    return noun if planning and before is not None and before.head == at and before.lemma in PLANNING else None


def _done(s: Setting) -> bool:
    """Whether the verb before a noun tells what was done, and the expression is a day on which that may have been."""
    left = s.left
    if left is None or left.form is not VerbForm.FINITE or left.tense is not Tense.PAST or left.intent:
        return False
    return any(w in DAY_WORDS for w in s.words)


def _asked_for(s: Setting, at: int) -> bool:
    """ "called for | an election on Friday": what is asked or prepared for, not what is answered for."""
    return s.low(at - 1) in PLANNING or s.low(at - 1) in ("call", "prepared", "preparing", "ready")


def _specific(s: Setting, noun: EventNoun) -> bool:
    """Whether a noun means one event: an article, an owner, a number, or a plural stand for that."""
    if s.tag(noun.first) in (Tag.DETERMINER, Tag.NUMBER) or noun.lemma.endswith("s"):
        return True
    return any(s.tag(k) is Tag.GENITIVE for k in range(noun.first, noun.token))


def _subject(s: Setting) -> Target | None:
    """ "The strike on Sunday is being investigated": the noun is the subject, its day stands before the verb."""
    noun, own = s.noun, s.own
    if noun is None or own is None or own.first < s.last or s.low(noun.first - 1) in SAME_DAY | FAR:
        return None
    if s.clause is None or s.clause.subject is None or not s.clause.subject[0] <= noun.token < s.clause.subject[1]:
        return None
    if noun.lemma in FIGURES or noun.kind is NounKind.LIMIT:
        return None
    return noun if s.left is None else None


def _object(s: Setting) -> Target | None:
    """ "Are investigating the attack on Monday", "planned a rally on Saturday": the object of a verb that is not of
    that day."""
    noun, left = s.noun, s.left
    if s.signal in ("by", "until", "till") and left is not None and (limit := _limit(s, left.head)) is not None:
        return limit
    if noun is None or left is None or noun.first != left.head + 1 or noun.kind is NounKind.LIMIT:
        return None
    if left.form is VerbForm.FINITE and left.tense is Tense.PAST and not left.intent:
        recalled = left.lemma in LOOKING_BACK and not any(w in DAY_WORDS for w in s.words)
        return noun if recalled and _specific(s, noun) else None  # "recalled the minister's resignation in 2014"
    told = left.lemma in TOLD_OF or (left.lemma in LOOKING_BACK and noun.kind is NounKind.SUDDEN)
    return noun if told and s.signal in ("on", "in", "at", "") else None


def _limit(s: Setting, floor: int) -> EventNoun | None:
    """The end or the beginning that is asked for: "ordered | an end | to the curfew by Monday"."""
    asked = (n for n in s.parsed.nouns if floor < n.token < s.lead and n.kind is NounKind.LIMIT)
    return next((n for n in asked if n.first == floor + 1 or s.low(n.first - 1) == "for"), None)


def _topic(s: Setting) -> Target | None:
    """ "To question the driver about the crash on Sunday"."""
    noun = s.noun
    if noun is None or s.low(noun.first - 1) not in ABOUT or noun.kind in (NounKind.LIMIT, NounKind.DOCUMENT):
        return None
    if _done(s):
        return None  # "opened an inquiry into the crash on Monday"
    return noun if _specific(s, noun) else None


def _period(s: Setting) -> Target | None:
    """ "Reported a loss of 3 million for the quarter": the figure is that of the period."""
    if s.signal != "for" or s.own is None:
        return None
    floor = s.left.head if s.left is not None else s.floor
    return next((n for n in s.parsed.nouns if floor < n.token < s.lead and n.lemma in FIGURES), None)


ROWS: tuple[Row, ...] = (
    Row(
        "owner",
        Reason.OWNER,
        _owner,
        ("[Monday]'s *attack* left the town without power.", "Norland condemned [last week]'s naval *clash*."),
        ("[Monday]'s paper told of the attack.",),
    ),
    Row(
        "noun-ahead",
        Reason.NOUN_AHEAD,
        _ahead,
        (
            "The judge lifted the ban after the [3 May] *explosion*.",
            "Her [June 5] *arrest* drew protests.",
            "The trial of the [2019] *raid* opened in Orm.",
            "Nordvolt posted a [third-quarter] *loss*.",
        ),
        (
            "On [Monday] protests broke out in Orm.",
            "The minister said [Monday] talks would go on.",
            "Over [the weekend] protests broke out in Orm.",
            "The firm said [third-quarter] profit fell.",
        ),
    ),
    Row(
        "document",
        Reason.DOCUMENT,
        _document,
        ("By a judgment of [21 May 2005] the court *freed* him.",),
        ("The judgment of [21 May 2005] freed him.",),
    ),
    Row(
        "of",
        Reason.OF,
        _of,
        ("The *riots* of [1992] left 50 people dead.", "They appealed against the *ruling* of [12 May]."),
        ("The class of [2009] met in Orm.",),
    ),
    Row(
        "behind-preposition",
        Reason.NOUN_BEHIND,
        _far,
        (
            "Police arrested a man wanted for a *bombing* in [June 2019].",
            "They are held under laws made after the *attacks* on [11 September 2001].",
            "She was invited to a *ceremony* on [12 March].",
        ),
        ("He was convicted of murder in [2010].", "They left for Orm on [Friday]."),
    ),
    Row(
        "planned",
        Reason.PLANNED,
        _planned,
        (
            "The bridge is scheduled for *completion* by [10 December].",
            "The union planned a *rally* in Orm on [Saturday].",
            "The union called for a *strike* on [Friday].",
            "Investors had feared a further *drop* in prices in [2026].",
        ),
        ("The union held a rally on [Saturday].", "She was wanted for the raid on [Saturday]."),
    ),
    Row(
        "subject",
        Reason.NOUN_BEHIND,
        _subject,
        ("The *strike* on [Sunday] is being investigated.", "The *attack* in Orm on [Sunday] killed two."),
        ("The premier on [Sunday] resigned.",),
    ),
    Row(
        "object",
        Reason.NOUN_BEHIND,
        _object,
        (
            "Police are investigating the *attack* on [Monday].",
            "He ordered an *end* to the curfew by [Monday].",
            "The union asked for an *end* to the strike by [Monday].",
            "Norland will not forget the *attack* on [Sunday].",
        ),
        ("The army halted the attack on [Monday].", "Crews will clear the wreck on [Monday]."),
    ),
    Row(
        "topic",
        Reason.NOUN_BEHIND,
        _topic,
        (
            "Police plan to question the driver about the *crash* on [Sunday].",
            "Investigators are looking into the *crash* on [Monday].",
        ),
        ("They spoke about fishing on [Sunday].",),
    ),
    Row(
        "period",
        Reason.NOUN_BEHIND,
        _period,
        ("Nordvolt reported a *loss* of 3 million crowns for [the third quarter].",),
        ("Nordvolt rented a hall for [the third quarter].",),
    ),
)
