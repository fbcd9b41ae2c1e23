"""One parse of an article: the immutable records that every stage reads, whatever made them.

Two kinds of positions occur. *Offsets* are characters of the text that was parsed. *Indices* count the tokens, verb
groups, clauses or event nouns of one sentence. Both count from 0, and spans are half-open.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "Analysis",
    "Aspect",
    "Attachment",
    "Clause",
    "ClauseKind",
    "EventNoun",
    "NounKind",
    "ParsedSentence",
    "Reason",
    "Side",
    "Tag",
    "Tense",
    "Token",
    "VerbForm",
    "VerbGroup",
    "Voice",
]

Span = tuple[int, int]


class Tag(StrEnum):
    """What a token is, in a small closed set. In brackets the Universal Dependencies tags that it stands for."""

    DETERMINER = "det"  # the, a, this, his (DET)
    PRONOUN = "pron"  # he, it, they (PRON), no relative one
    NOUN = "noun"  # (NOUN)
    NAME = "name"  # a capitalised word that does not open its sentence, or is known to be a name (PROPN)
    NUMBER = "num"  # (NUM)
    ADJECTIVE = "adj"  # (ADJ)
    ADVERB = "adv"  # (ADV), and the word that negates a verb
    AUXILIARY = "aux"  # be, have, do in front of another verb, or alone (AUX)
    MODAL = "modal"  # will, would, can, may, must (AUX)
    VERB = "verb"  # the main verb of a group, whatever its form (VERB)
    SAY = "say"  # a main verb that tells what somebody said: said, announced, accused (VERB)
    TO = "to"  # the sign of an infinitive (PART)
    PREPOSITION = "prep"  # in front of a noun or a day (ADP)
    CONJUNCTION = "conj"  # and, but, or (CCONJ)
    SUBORDINATOR = "sub"  # after, because, that before a clause (SCONJ)
    RELATIVE = "rel"  # who, which, whose, that behind a noun (PRON with PronType=Rel)
    GENITIVE = "gen"  # the 's of an owner (PART)
    QUOTE = "quote"  # a quotation mark, opening or closing
    MARK = "mark"  # any other mark (PUNCT, SYM)
    OTHER = "other"  # nothing of these (INTJ, X), or the maker cannot tell


class Tense(StrEnum):
    """Tense of a verb group, in TimeML's words; a form that is not finite has none."""

    PAST = "PAST"
    PRESENT = "PRESENT"
    FUTURE = "FUTURE"  # will, shall, would, is to, is going to
    NONE = "NONE"


class Aspect(StrEnum):
    """Aspect of a verb group, in TimeML's words."""

    NONE = "NONE"
    PROGRESSIVE = "PROGRESSIVE"
    PERFECTIVE = "PERFECTIVE"
    PERFECTIVE_PROGRESSIVE = "PERFECTIVE_PROGRESSIVE"


class Voice(StrEnum):
    """Voice of a verb group, in the words of Universal Dependencies."""

    ACTIVE = "Act"
    PASSIVE = "Pass"


class VerbForm(StrEnum):
    """Form of the first word of a verb group, in the words of Universal Dependencies."""

    FINITE = "Fin"  # "was freed", "says"
    INFINITIVE = "Inf"  # "to meet", "to have met"
    PARTICIPLE = "Part"  # "a woman | convicted | in 2010", "Born in 1950, he …": no auxiliary before it
    GERUND = "Ger"  # "after | losing | the vote", "…, | killing | nine": a form in -ing without auxiliary


class Token(NamedTuple):
    """One word or mark; a named tuple, for an article has as many as words, and a dataclass takes thrice as long."""

    word: str  # as printed
    lower: str  # in lower case
    start: int  # offset of its first character
    end: int  # offset behind its last one
    tag: Tag
    expression: int = -1  # index of the expression of time it stands in, among those of the article; -1: in none


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGroup:
    """A verb with its auxiliaries, the adverbs and the days among them: "has not yet been | found"."""

    first: int  # index of its first token: the first auxiliary, the "to" of an infinitive, else the main verb
    head: int  # index of the main verb's token; of a copula without a verb behind it ("was ill"), that token
    start: int  # offset of the main verb's word
    end: int  # offset behind it
    lemma: str  # the main verb in lower case, as its dictionary form where the maker knows it, else as printed
    form: VerbForm = VerbForm.FINITE
    tense: Tense = Tense.NONE
    aspect: Aspect = Aspect.NONE
    voice: Voice = Voice.ACTIVE
    modality: str = ""  # will | would | can | could | may | should, whichever word says so; "" for none
    negated: bool = False
    intent: bool = False  # a plan ahead of the moment it tells of: "plans to", "is due to", "was set for"
    predicate: Span | None = None  # offsets of what a copula says: "was | ill", "is | due"; None where it is no copula
    describes: Span | None = (
        None  # token indices of the noun phrase that a participle describes: "| a woman | convicted"
    )
    governor: int = -1  # index of the verb group whose infinitive, participle or complement this is; -1: none


class ClauseKind(StrEnum):
    """How a clause hangs on the rest of its sentence. In brackets the relations of Universal Dependencies."""

    MAIN = "main"  # stands alone (root, parataxis)
    COORDINATED = "coord"  # shares the subject of the clause before it: "…, and left" (conj)
    COMPLEMENT = "comp"  # what is said, thought or asked: "said | that it fell" (ccomp)
    SUBORDINATE = "sub"  # "after he left", "because …" (advcl)
    RELATIVE = "rel"  # "who had fled", "which opened in 2019" (acl:relcl)
    PARTICIPIAL = "part"  # opened by a participle: "Speaking on Monday, …", "…, killing nine" (acl, advcl)
    TEMPORAL = "timed"  # no verb of its own: "after the attack in May", "since the vote" (obl, nmod)
    QUOTATION = "quote"  # inside quotation marks, told by another clause (ccomp, parataxis)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One verb with the words that belong to it, perhaps in several pieces; one without verb where a phrase stands for
    one."""

    kind: ClauseKind
    pieces: tuple[Span, ...]  # of token indices, in order; the clause's own words without those of clauses in between
    verb: int | None = None  # index of its verb group; None where it has none
    subject: Span | None = None  # token indices of what stands as its subject; None where it has none of its own
    parent: int | None = None  # index of the clause it hangs on; None for one that stands alone
    connective: str = ""  # the word that opens it, in lower case: that, who, after, and; "" for none, or one left out
    set_off: bool = False  # a mark stands before it: a comma, a colon, a dash, a quotation mark

    @property
    def first(self) -> int:
        """Index of its first token."""
        return self.pieces[0][0]

    @property
    def last(self) -> int:
        """Index behind its last token."""
        return max(b for _, b in self.pieces)

    def holds(self, token: int) -> bool:
        """Whether a token stands in one of its pieces."""
        return any(a <= token < b for a, b in self.pieces)


class NounKind(StrEnum):
    """What an event noun says of its side before any verb is asked."""

    SUDDEN = "sudden"  # nobody sets its day: attack, crash, flood, killing; told with a day, it has happened
    ARRANGED = "arranged"  # its day may be set before: meeting, election, trial, strike
    DOCUMENT = "document"  # made on its day, and in force or quoted later: judgment, statement, law, report
    LIMIT = "limit"  # the end or start of something: end, deadline, closure; with "by", it lies ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class EventNoun:
    """A noun that tells an event and can have a day of its own: "the attack on Monday", "her June 5 arrest"."""

    token: int  # index of the noun
    start: int  # offset of the noun
    end: int  # offset behind it
    first: int  # index of the first token of its phrase: "the deadly attack"
    last: int  # index behind the last token of its phrase with what completes it: "attack on the depot"
    lemma: str  # the noun in lower case, in the singular where the maker knows it
    kind: NounKind
    definite: bool = True  # False where nothing says that one known event is meant: "a storm", not "the attack"


class Side(StrEnum):
    """Where an act lies, seen from the day of publication."""

    PAST = "past"
    AHEAD = "ahead"
    THEN = "then ahead"  # ahead of a moment that is told: "was expected to arrive"; by now it may have passed
    OPEN = "open"  # the act itself does not say: "is investigating", "the meeting"


class Reason(StrEnum):
    """Why an expression of time dates what it dates: one relation of grammar each."""

    VERB = "it stands beside the verb of its own clause"
    FRAME = "it opens the sentence and frames its main act"
    CLAUSE = "its clause tells one thing only"
    RELATIVE = "it stands in a relative clause"
    PARTICIPLE = "it stands behind a participle that describes a noun"
    INFINITIVE = "it stands behind an infinitive"
    COMPLEMENT = "it stands in what somebody says"
    OPENER = "it stands in a phrase that opens the sentence: its own participle tells the act"
    NOUN_BEHIND = "it stands right behind a noun that tells an event"
    NOUN_AHEAD = "it stands in front of a noun that tells an event"
    OWNER = "it owns the noun that tells an event"
    OF = "“of” ties it to the noun before it"
    DOCUMENT = "it is the date of a document"
    PLANNED = "it is the day of what the verb plans, calls for or asks for"
    LIGHT = "the verb of its clause says only that something was: the noun tells what"
    SECOND = "another day dates the verb"
    LIST = "it is one of a list of days, and dates what they date"
    RANGE = "it ends a range, and dates what the range dates"
    STATE = "it tells since when a state lasts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """What an expression of time dates: one verb group or one event noun of its sentence, and why."""

    expression: int  # index among the expressions given to the maker
    target: VerbGroup | EventNoun | None  # None: it stands alone, nothing in its sentence can happen on it
    reason: Reason | None  # None where the target is
    side: Side = Side.OPEN  # of the act it dates, as its own words tell
    rule: str = ""  # the name of the maker's rule, for `explain()`; it decides nothing

    @property
    def is_beside(self) -> bool:
        """Whether the dated word is no verb of a clause: an event noun, or a participle that describes a noun."""
        target = self.target
        if isinstance(target, EventNoun) or target is None or self.reason is Reason.CLAUSE:
            return target is not None and self.reason is not Reason.CLAUSE
        return target.form is VerbForm.PARTICIPLE and target.describes is not None

    @property
    def head(self) -> Span | None:
        """Offsets of the word that tells the dated event; of a copula, what it says of its subject."""
        if isinstance(self.target, VerbGroup) and self.target.predicate is not None:
            return self.target.predicate
        return (self.target.start, self.target.end) if self.target is not None else None

    def explain(self) -> str:
        """Say in one line what is dated, and why."""
        if self.target is None or self.reason is None:
            return "it dates nothing in its sentence"
        return f"dates “{self.target.lemma}”: {self.reason}" + (f" (rule: {self.rule})" if self.rule else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedSentence:
    """One sentence: all indices in its records count from its own first token, verb group, clause or noun."""

    start: int  # offsets of the sentence
    end: int
    tokens: tuple[Token, ...] = ()
    verbs: tuple[VerbGroup, ...] = ()  # in order of their first tokens; finite ones and the others
    clauses: tuple[Clause, ...] = ()
    nouns: tuple[EventNoun, ...] = ()  # in order of their tokens
    attachments: tuple[Attachment, ...] = ()  # one for each expression that begins in the sentence, in order


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """The parse of an article: one `ParsedSentence` for each sentence given, in their order."""

    sentences: tuple[ParsedSentence, ...] = ()
    maker: str = ""  # the name of what made it: "rules", "spacy:en_core_web_sm"

    def at(self, offset: int) -> ParsedSentence | None:
        """The sentence that holds an offset; None between sentences."""
        n = bisect_right(self.sentences, offset, key=lambda s: s.start) - 1
        return self.sentences[n] if n >= 0 and offset < self.sentences[n].end else None

    def attachments(self) -> dict[int, Attachment]:
        """What each expression dates, by its index; one that stands in no sentence has no entry."""
        return {a.expression: a for s in self.sentences for a in s.attachments}
