"""Verb groups that are not finite: infinitives, participles that describe a noun, forms in -ing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.language.en.reporting import (
    ADJECTIVAL,
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    INTENT,
    MODALS,
    NOT_VERBS,
    PREPOSITIONS,
    PRESENT,
    PRONOUNS,
    SUBORDINATORS,
)
from timeline.language.en.syntax.event_words import kind_of
from timeline.language.en.syntax.groups import is_adverb, is_participle
from timeline.language.en.syntax.marks import MARKS, QUOTES
from timeline.syntax.records import Aspect, VerbForm, VerbGroup, Voice
from timeline.syntax.working import Tokens, Verb

__all__ = ["nonfinite"]

_CLOSED = DETERMINERS | PREPOSITIONS | PRONOUNS | SUBORDINATORS | COORDINATORS | frozenset(MODALS) | frozenset({"to"})
# Nouns that stand behind "to" without an article.
_PLACES = frozenset(
    """
    parliament court people reporters journalists prison jail school market power office hospital church town death
    justice safety date least nearly almost about lawmakers investors shareholders holders creditors voters members
    troops police officials students workers customers clients patients children women men refugees migrants victims
    residents families relatives farmers homes areas parts places cities countries life war peace bed bankruptcy
    default trial government business foreign public private local next more less half normal
    """.split()
)
_ING_NOUNS = NOT_VERBS | frozenset(
    """
    trading fighting offering bombing shooting killing meeting hearing opening closing landing sentencing training
    spending warning writing painting gathering crossing blessing dealing earning earnings savings holding holdings
    during according including following regarding concerning pending notwithstanding barring considering excluding
    morning evening everything nothing anything something building ceiling wedding being sibling darling outstanding
    ongoing upcoming incoming leading existing remaining growing rising falling surprising
    """.split()
)
# Adjectives where a noun follows ("rising prices"), acts where a preposition does: "…, rising to a high in June".
_MOVING = frozenset("rising falling growing leading remaining closing opening ending".split())
_PREPOSITIONAL = frozenset(
    """
    during including according following regarding concerning pending notwithstanding barring considering excluding
    """.split()
)
# Adjectives that stand behind their noun like participles: "bonds due on 1 May".
_POSTNOMINAL = frozenset("due payable".split())
_OPENS_NOUN = DETERMINERS | frozenset({"'s", "’s"})
_KEEPING = frozenset(
    """
    keep keeps kept keeping leave leaves leaving get gets got getting stay stays stayed remain remains remained
    """.split()
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand".split()
)
# What may stand right behind a participle that describes the noun before it.
_BEHIND = PREPOSITIONS | frozenset({"to", "as", "alive", "dead", "and", "or"})


def nonfinite(tokens: Tokens, finite: Sequence[Verb]) -> Iterator[VerbGroup]:
    """Give the infinitives, participles and forms in -ing of a sentence, in order; `finite` are its finite verbs."""
    taken = {k for v in finite for k in range(v.first, v.head + 1)}
    k, n = 0, len(tokens)
    while k < n:
        group = None
        low = tokens.low[k]
        if _may_be(low) and k not in taken and tokens.dated[k] < 0:
            if low == "to":
                group = _infinitive(tokens, k, taken)
            elif low.endswith("ing"):
                group = _gerund(tokens, k)
            else:
                group = _participle(tokens, k)
        if group is not None:
            yield group
            k = group.head
        k += 1


@lru_cache(maxsize=50_000)
def _may_be(low: str) -> bool:
    """Whether a word can be one of these groups, or begin one; most words cannot, and are passed over at once."""
    return low == "to" or low.endswith("ing") or low in _POSTNOMINAL or low in ADJECTIVAL or is_participle(low)


def _made(tokens: Tokens, first: int, head: int, form: VerbForm, **known: object) -> VerbGroup:
    return VerbGroup(
        first=first,
        head=head,
        start=tokens.starts[head],
        end=tokens.ends[head],
        lemma=tokens.low[head],
        form=form,
        **known,  # type: ignore[arg-type]
    )


def _infinitive(tokens: Tokens, k: int, taken: set[int]) -> VerbGroup | None:
    """ "to meet", "to be freed", "to have met", "to formally open"; not "to parliament", "to 4.5 percent"."""
    at = _past_adverbs(tokens, k + 1)
    if at >= len(tokens):
        return None
    low = tokens.low[at]
    if at in taken or tokens.dated[at] >= 0 or not tokens.words[at].islower() or not low[0].isalpha():
        return None
    if low in _CLOSED or low in _PLACES or low in _NUMBERS or is_adverb(low):
        return None
    after = _past_adverbs(tokens, at + 1)
    behind = tokens.low[after] if after < len(tokens) else ""
    negated = "not" in tokens.low[max(0, k - 1) : at]
    if low == "be" and (is_participle(behind, after_auxiliary=True) or behind.endswith("ing")):
        passive = not behind.endswith("ing")
        voice = Voice.PASSIVE if passive else Voice.ACTIVE
        aspect = Aspect.NONE if passive else Aspect.PROGRESSIVE
        return _made(tokens, k, after, VerbForm.INFINITIVE, voice=voice, aspect=aspect, negated=negated)
    if low == "have" and is_participle(behind, after_auxiliary=True):
        last = _past_adverbs(tokens, after + 1)
        if behind == "been" and last < len(tokens) and is_participle(tokens.low[last], after_auxiliary=True):
            return _made(
                tokens, k, last, VerbForm.INFINITIVE, voice=Voice.PASSIVE, aspect=Aspect.PERFECTIVE, negated=negated
            )
        return _made(tokens, k, after, VerbForm.INFINITIVE, aspect=Aspect.PERFECTIVE, negated=negated)
    if low not in PRESENT and low not in ("be", "make", "do") and not _base(tokens, at, behind):
        return None
    return _made(tokens, k, at, VerbForm.INFINITIVE, negated=negated)


def _base(tokens: Tokens, at: int, behind: str) -> bool:
    """Whether a word behind "to" that no table knows is a verb: no plural, and no noun that "of" completes."""
    low = tokens.low[at]
    if low.endswith(("ing", "tion", "sion", "ment", "ness", "ity")) and low not in ("bring", "implement", "comment"):
        return False
    if low.endswith("s") and not low.endswith(("ss", "us")):
        return False
    return behind != "of" and not (at >= 2 and tokens.low[at - 2] in ("according", "due", "thanks", "prior", "close"))


def _past_adverbs(tokens: Tokens, at: int) -> int:
    """Index of the first token that is no adverb, no day between commas and no "not"; at most four words on."""
    limit = min(len(tokens), at + 4)
    while at < limit and (is_adverb(tokens.low[at]) or tokens.low[at] in ("not", "also", "never", "soon", "again")):
        at += 1
    return at


def _gerund(tokens: Tokens, k: int) -> VerbGroup | None:
    """ "after losing the vote", "…, killing nine", "a man carrying a bomb"; not "the bombing", "the leading party"."""
    low = tokens.low[k]
    if low in _PREPOSITIONAL:
        return None
    if low == "having":
        return _having(tokens, k)
    if len(low) < 5 or not tokens.words[k].isalpha() or not (tokens.words[k].islower() or k == 0):
        return None
    before = tokens.low[k - 1] if k else ""
    if k and (kind_of(low) is not None or is_participle(before)) and not _takes_object(tokens, k):
        return None  # "the 2019 stabbing": an event as a noun
    if low in _MOVING and before == "," and _goes_somewhere(tokens, k):
        return _made(tokens, k, k, VerbForm.GERUND)
    if low in _ING_NOUNS and not (before in ("by", "after", "before", "while", ",") and _takes_object(tokens, k)):
        return None
    if before in _OPENS_NOUN or (before in ("of", "in", "on", "with") and not _takes_object(tokens, k)):
        return None
    if k + 1 < len(tokens) and tokens.low[k + 1] == "of":
        return None
    return _made(tokens, k, k, VerbForm.GERUND, negated=before == "not")


def _having(tokens: Tokens, k: int) -> VerbGroup:
    """ "having | won the vote", "having been | freed": the participle tells the act."""
    negated = k > 0 and tokens.low[k - 1] == "not"
    at = _past_adverbs(tokens, k + 1)
    passive = at < len(tokens) and tokens.low[at] == "been"
    head = _past_adverbs(tokens, at + 1) if passive else at
    if head >= len(tokens) or not is_participle(tokens.low[head], after_auxiliary=True):
        return _made(tokens, k, k, VerbForm.GERUND, negated=negated)
    voice = Voice.PASSIVE if passive else Voice.ACTIVE
    return _made(tokens, k, head, VerbForm.GERUND, voice=voice, aspect=Aspect.PERFECTIVE, negated=negated)


def _goes_somewhere(tokens: Tokens, k: int) -> bool:
    """Whether a preposition follows, or an adverb and a preposition."""
    after = tokens.low[k + 1 : k + 3]
    return bool(after) and (
        after[0] in PREPOSITIONS or (len(after) > 1 and (is_adverb(after[0]) or after[0] in ADVERBS))
    )


def _takes_object(tokens: Tokens, k: int) -> bool:
    """Whether a word that opens a noun phrase follows."""
    if k + 1 >= len(tokens):
        return False
    after = tokens.low[k + 1]
    return (
        after in DETERMINERS or after[0].isdigit() or tokens.words[k + 1][0].isupper() or after in ("him", "her", "it")
    )


def _participle(tokens: Tokens, k: int) -> VerbGroup | None:
    """ "a woman convicted in 2010", "Born in Riga", "those hurt on 9 May"; not "the wounded man", "armed men"."""
    before = tokens.low[k - 1] if k else ""
    after = tokens.low[k + 1] if k + 1 < len(tokens) else "."
    if not tokens.words[k].islower() and k:
        return None
    if before in _OPENS_NOUN and before not in (
        "those",
        "all",
        "some",
        "many",
        "several",
        "few",
        "most",
        "both",
        "that",
    ):
        return None
    if before in HAVE or before in BE or before in MODALS or before in ("to", "very", "more", "most", "so", "too"):
        return None
    if any(low in _KEEPING for low in tokens.low[max(0, k - 5) : k]):
        return None  # "to keep the port closed until Thursday"
    if tokens.low[k] in ADJECTIVAL and not (k and (after in PREPOSITIONS or after == "")):
        return None
    ends = not after[0].isalnum() or after in QUOTES or after in MARKS
    dated = k + 1 < len(tokens) and tokens.dated[k + 1] >= 0
    if not (ends or dated or after in _BEHIND or after in ADVERBS or is_adverb(after)):
        return None  # "wounded soldiers": it describes what follows
    if k and (ends or after in ("and", "or")) and not before[0].isalnum() and before != ",":
        return None
    intent = after == "to" and tokens.low[k] in INTENT
    return _made(tokens, k, k, VerbForm.PARTICIPLE, voice=Voice.PASSIVE, intent=intent)
