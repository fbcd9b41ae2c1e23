"""One expression of time in its sentence: what stands around it, as the rows of attachment ask for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.language.en.syntax.attachment.words import LEANING, SIGNALS, STATIVE
from timeline.language.en.syntax.marks import within_word
from timeline.syntax.records import Clause, EventNoun, NounKind, Reason, Tag, VerbForm, VerbGroup
from timeline.syntax.working import Tokens

__all__ = ["PHRASE", "Parsed", "Row", "Setting", "Target", "setting_of"]

Target = VerbGroup | EventNoun
# The tags of what a noun phrase is made of.
PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.ADJECTIVE, Tag.GENITIVE, Tag.OTHER, Tag.DETERMINER})
_BARS = frozenset({Tag.SUBORDINATOR, Tag.RELATIVE})
_MARKS = frozenset(',;:()[]—–-“”…?!.|"')


@dataclass(slots=True)
class Parsed:
    """A sentence before its expressions are attached."""

    tokens: Tokens
    tags: Sequence[Tag]
    verbs: Sequence[VerbGroup]
    clauses: Sequence[Clause]
    nouns: Sequence[EventNoun]


@dataclass(slots=True)
class Setting:
    """One expression in its sentence."""

    parsed: Parsed
    first: int  # its tokens
    last: int
    lead: int  # the first token of its phrase, preposition and article included: "| early on Monday"
    signal: str  # its preposition; "" for none
    clause: Clause | None  # the clause that holds it
    floor: int  # the first token of that clause's piece
    left: VerbGroup | None  # the nearest verb group before it in that piece, no mark or connective between
    noun: EventNoun | None  # the event noun whose phrase ends right before it

    @property
    def own(self) -> VerbGroup | None:
        """The verb group of its clause."""
        return self.parsed.verbs[self.clause.verb] if self.clause is not None and self.clause.verb is not None else None

    def low(self, k: int) -> str:
        """A token in lower case; empty beyond the sentence."""
        return self.parsed.tokens.low[k] if 0 <= k < len(self.parsed.tokens) else ""

    def tag(self, k: int) -> Tag:
        """The tag of a token; a mark beyond the sentence."""
        return self.parsed.tags[k] if 0 <= k < len(self.parsed.tokens) else Tag.MARK

    @property
    def words(self) -> list[str]:
        """The words of the expression in lower case."""
        return self.parsed.tokens.low[self.first : self.last]


class Row(NamedTuple):
    """One rule of attachment: it finds what an expression dates, or None where it does not apply.

    Its examples mark the expression as […] and the head of what it dates as *…*. They run as tests, as do the sentences
    in which the row must never decide.
    """

    name: str
    reason: Reason
    find: Callable[[Setting], Target | None]
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


def setting_of(parsed: Parsed, first: int, last: int) -> Setting:
    """Look around the expression whose tokens are `first` to `last`."""
    tokens = parsed.tokens
    clause = next((c for c in parsed.clauses if c.holds(first)), None)
    piece = next(((a, b) for a, b in clause.pieces if a <= first < b), (0, last)) if clause is not None else (0, last)
    lead, signal = first, ""
    while lead > piece[0] and (tokens.low[lead - 1] in LEANING or (tokens.low[lead - 1] in SIGNALS and not signal)):
        lead -= 1
        signal = signal or (tokens.low[lead] if tokens.low[lead] in SIGNALS else "")
    start, joints = _goes_on_with(parsed, clause, piece[0], lead)
    walls = (k for k in range(lead - 1, start - 1, -1) if tokens.dated[k] < 0 and k not in joints and _bars(parsed, k))
    bar = next(walls, start - 1) + 1
    left = next((v for v in reversed(parsed.verbs) if bar <= v.head < lead and not _states(v)), None)
    noun = next((n for n in reversed(parsed.nouns) if bar <= n.token < lead), None)
    if noun is not None and not all(k in joints or _fills(parsed, k) for k in range(noun.token + 1, lead)):
        noun = None
    if noun is not None:
        noun = _outer(parsed, noun)
    return Setting(parsed, first, last, lead, signal, clause, piece[0], left, noun)


def _outer(parsed: Parsed, noun: EventNoun) -> EventNoun:
    """The event of which a bare noun behind "of" only tells the kind: "the | collapse | of talks", "an outbreak of
    violence"; "the trial of the raid" speaks of two."""
    low, at = parsed.tokens.low, noun.first - 1
    if at < 1 or low[at] != "of" or noun.first != noun.token:
        return noun
    outer = next((n for n in parsed.nouns if n.token == at - 1), None)
    return outer if outer is not None and outer.kind is not NounKind.DOCUMENT else noun


def _goes_on_with(parsed: Parsed, clause: Clause | None, start: int, lead: int) -> tuple[int, frozenset[int]]:
    """Where the stretch of an expression really begins, and the tokens that only join it to what stands before it.

    Clauses are cut at every comma; a list of nouns and a place with its state go on behind theirs: "to admit Finland |,
    Sweden and Georgia in early July", "at a fair in Marlow |, Ore.|, on 12 March".
    """
    joints: set[int] = set()
    while clause is not None and start > 0 and _is_listed(parsed, start, lead):
        before = next(((a, b) for a, b in clause.pieces if start - 2 <= b <= start), None)
        if before is None or not _JOINING.issuperset(parsed.tokens.low[before[1] : start]):
            break
        joints.update(k for k in range(before[1], start + 1) if parsed.tokens.low[k] in _JOINING)
        start = before[0]
    return start, frozenset(joints)


_JOINING = frozenset({",", ".", "and", "or"})
_NOMINAL = frozenset({Tag.NOUN, Tag.NAME})
_LIST = 16  # tokens in which the "and" of a list is looked for


def _is_listed(parsed: Parsed, start: int, lead: int) -> bool:
    """Whether a stretch without a verb goes on with a list of nouns, or with the name of a place."""
    low, tags = parsed.tokens.low, parsed.tags
    if any(start <= v.head < lead for v in parsed.verbs):
        return False
    comma = low[start - 1] == ","
    if comma and _placing(parsed, start - 1):
        return True
    ends = start - 1 - comma
    at = start + (low[start] in ("and", "or"))
    if ends < 0 or tags[ends] not in _NOMINAL or not at < min(lead, len(low)) or tags[at] not in PHRASE:
        return False
    if at > start:
        return True
    for k in range(at, min(lead, at + _LIST)):
        if low[k] in ("and", "or"):
            return k > at and k + 1 < lead
        if tags[k] not in PHRASE and low[k] != ",":
            return False
    return False


def _states(verb: VerbGroup) -> bool:
    """Whether a group tells what a thing is, not what happens: "based on", "to include"."""
    if verb.form is VerbForm.INFINITIVE:
        return verb.lemma == "include"
    return verb.form is VerbForm.PARTICIPLE and verb.lemma in STATIVE


def _bars(parsed: Parsed, k: int) -> bool:
    """Whether a mark or a connective parts what stands before it from what stands behind it."""
    if parsed.tags[k] in _BARS:
        return True
    within = _inside_word(parsed.tokens, k) or within_word(parsed.tokens, k)
    return parsed.tokens.low[k] in _MARKS and not within and not _placing(parsed, k)


def _inside_word(tokens: Tokens, k: int) -> bool:
    return 0 < k < len(tokens) - 1 and tokens.ends[k - 1] == tokens.starts[k] and tokens.ends[k] == tokens.starts[k + 1]


def _placing(parsed: Parsed, k: int) -> bool:
    """Whether a comma or a stop stands in the name of a place: "in Marlow, Ore., on 12 March"."""
    tokens, tags = parsed.tokens, parsed.tags
    if tokens.low[k] not in (",", ".") or not 0 < k < len(tokens) - 1:
        return False
    if tokens.low[k] == ".":
        return tags[k - 1] is Tag.NAME and tokens.low[k + 1] == ","
    if tags[k - 1] is Tag.NAME and tags[k + 1] is Tag.NAME:
        return tokens.low[k + 2 : k + 3] in ([","], ["."])
    opened = next((j for j in range(k - 1, max(-1, k - 5), -1) if tokens.low[j] == ","), None)
    return opened is not None and all(tags[j] is Tag.NAME or tokens.low[j] == "." for j in range(opened + 1, k))


_WITH_FIGURES = frozenset("%$€£¥")


def _fills(parsed: Parsed, k: int) -> bool:
    """Whether a token may stand between a noun and its day: what completes the noun."""
    joins = (parsed.tokens.low[k] == "and" and parsed.tags[k - 1] is Tag.NAME) or _placing(parsed, k)
    joins = joins or (parsed.tokens.low[k] in _WITH_FIGURES and Tag.NUMBER in parsed.tags[k - 1 : k + 2])
    joins = joins or (parsed.tokens.low[k] == "." and parsed.tags[k - 1] is Tag.NAME)  # "of Nordvolt Corp. last June"
    return parsed.tags[k] in PHRASE or parsed.tags[k] is Tag.PREPOSITION or parsed.tokens.dated[k] >= 0 or joins
