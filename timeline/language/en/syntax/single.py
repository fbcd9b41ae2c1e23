"""Verb groups of one word, which neighbours can make a noun, a name or a participle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.language.en.reporting import (
    ADJECTIVAL,
    BE,
    COORDINATORS,
    DENYING,
    DETERMINERS,
    DO,
    HAVE,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    MODALS,
    NOT_VERBS,
    NOUN_LIKE,
    PREPOSITIONS,
    PRESENT,
    PROMISING,
    SAYING,
    WANTING,
)
from timeline.language.en.syntax.appositions import behind_apposition, listed
from timeline.language.en.syntax.word_forms import (
    EITHER_WAY,
    back,
    is_adverb,
    is_participle,
    plural_noun,
    relative_third,
    skip,
    tells,
    third,
    verbal,
)
from timeline.syntax.working import Tokens, Verb

__all__ = ["simple"]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that can be a verb of one word, among its neighbours."""

    tokens: Tokens
    at: int
    low: str
    past: bool  # otherwise it is read as a present
    before: int  # the word before it, over adverbs and days; -1 where there is none
    found: list[Verb]

    @property
    def previous(self) -> str:
        """The word before it, over adverbs and days."""
        return self.tokens.low[self.before] if self.before >= 0 else ""

    @property
    def after(self) -> str:
        """The word right behind it."""
        return self.tokens.low[self.at + 1] if self.at + 1 < len(self.tokens) else ""

    @property
    def next_to(self) -> bool:
        """Whether nothing stands between it and the word before it."""
        return self.before == self.at - 1

    @property
    def regular_past(self) -> bool:
        return self.past and self.low.endswith("ed")


def simple(tokens: Tokens, i: int, found: list[Verb]) -> Verb | None:
    """A verb group of one word, unless a neighbour makes it a noun, a name or a participle."""
    low = tokens.low[i]
    if low.endswith("ing") or not tokens.words[i][0].isalpha():
        return None
    past = low in IRREGULAR_PASTS or _regular(tokens, i) or low == "swore"
    if not past and not _present(tokens, i):
        return None
    word = _Word(tokens, i, low, past, back(tokens, i - 1), found)
    if any(refuses(word) for refuses in (_REFUSE_PAST if past else _REFUSE_PRESENT)):
        return None
    verb = Verb(i, i, low, "past" if past else "present", bare=True)
    if low in WANTING and i + 1 < len(tokens):
        j = skip(tokens, i + 1)
        verb.intent = j < len(tokens) and tokens.low[j] == "to"
    return verb


def _regular(tokens: Tokens, i: int) -> bool:
    """Whether a word in -ed can be a past."""
    low = tokens.low[i]
    if not low.endswith("ed") or len(low) <= 3 or "-" in low:
        return False
    return low not in NOT_VERBS or (low in ADJECTIVAL and _has_object(tokens, i))


def _present(tokens: Tokens, i: int) -> bool:
    """Whether a word can be a present."""
    low = tokens.low[i]
    return low in _PRESENTS or third(low) or relative_third(tokens, i)


def _names(word: _Word) -> bool:
    """ "Port Said", "Karim Said": a capital inside of a sentence."""
    words, i = word.tokens.words, word.at
    return words[i][0].isupper() and i > 0 and not (word.low in SAYING and not words[i - 1][0].isalnum())


def _is_adverb_here(word: _Word) -> bool:
    """ "Driven people back across the line"."""
    return word.low in ("back", "close", "open", "like") and word.after in PREPOSITIONS


def _described(word: _Word) -> bool:
    """ "Sent strong new signals"."""
    return word.at > 0 and word.tokens.low[word.at - 1] in _ADJECTIVES


def _kept_so(word: _Word) -> bool:
    """ "To keep the port closed"."""
    return word.low.endswith("ed") and any(w in _KEEP for w in word.tokens.low[max(0, word.at - 5) : word.at])


def _counted(word: _Word) -> bool:
    """ "790 reported thefts"."""
    counted = word.regular_past and word.previous[:1].isdigit() and word.next_to
    return counted and word.at + 1 < len(word.tokens) and plural_noun(word.tokens, word.at + 1)


def _determined(word: _Word) -> bool:
    """ "The report", "his claims"; a pronoun may be the subject: "which reports", "another on Monday | called"."""
    timed = word.at > 0 and word.tokens.dated[word.at - 1] >= 0
    return word.previous in DETERMINERS and word.previous not in _PRONOMINAL and not timed


def _governed(word: _Word) -> bool:
    """ "In reports", "to report", "the firm's claims"."""
    tokens, previous = word.tokens, word.previous
    if previous in _NO_SUBJECT:
        return True
    if previous not in PREPOSITIONS or tokens.dated[word.before] >= 0:
        return False
    timed = word.before < word.at - 1 and tokens.dated[word.at - 1] >= 0 and word.low in IRREGULAR_PASTS
    # "the class of 1998 | met again"
    return not (timed and (word.low not in IRREGULAR_PARTICIPLES or previous == "of"))


def _has_verb_behind(word: _Word) -> bool:
    """ "Police reports say", "NATO claims were rejected", "labour disputes have been common"."""
    low, after = word.low, word.after
    if (low in NOUN_LIKE or low in EITHER_WAY) and after in _GO_ON:
        return True
    in_s = low.endswith("s") and low not in SAYING
    return in_s and (after in HAVE or after in MODALS or after in ("is", "are", "was", "were"))


def _is_subject(word: _Word) -> bool:
    """ "Nordvolt shares rose", "the rescue forces on Monday reached the valley"."""
    return word.low.endswith("s") and word.next_to and _goes_on(word.tokens, word.at)


def _told_of_people(word: _Word) -> bool:
    """ "Friends of those hurt on 9 May"."""
    if word.previous not in ("those", "people") or not word.next_to or not is_participle(word.low):
        return False
    return _undergone(word.tokens, word.at)


def _ends_period(word: _Word) -> bool:
    """ "In the quarter ended 30 June"."""
    return word.low in ("ended", "ending") and word.at > 0 and _period_ended(word.tokens, word.at)


def _no_third(word: _Word) -> bool:
    """A word in -s that no subject stands before: "81 votes to 79", "missed key signs of a leak"."""
    tokens, low, previous = word.tokens, word.low, word.previous
    if not _is_third(word):
        return False
    capital = word.before >= 0 and tokens.words[word.before][0].isupper()
    pronoun = previous in ("it", "he", "she", "who", "that")
    return (
        previous in ("the", "a", "an")
        or (low in NOUN_LIKE and not capital and not pronoun)
        or word.before < 0
        or (word.next_to and previous[0].isdigit())
        or (word.after == "of" and low not in _TELL_OF)
    )


def _no_plural(word: _Word) -> bool:
    """A present without -s that no plural stands before: "in a police file"."""
    if _is_third(word):
        return False
    tokens, previous = word.tokens, word.previous
    plural = word.before >= 0 and (previous.endswith("s") or previous in _PLURALS or previous in _PLURAL_PRONOUNS)
    single = word.before > 0 and tokens.low[word.before - 1] in ("a", "an")
    return not plural or single or word.after in ("of", "'s", "’s")


def _is_third(word: _Word) -> bool:
    return (
        third(word.low)
        or tells(word.low)
        or _headlined(word.tokens, word.at, word.before)
        or relative_third(word.tokens, word.at)
    )


def _opens_as_participle(word: _Word) -> bool:
    """ "Asked on Monday …", "Killed in the raid …"."""
    return word.before < 0 and word.low != "said"


def _follows_verb(word: _Word) -> bool:
    """ "Have been amassing unabated"."""
    last = word.found[-1] if word.found else None
    if last is None or last.head != word.before or last.word in SAYING:
        return False
    return word.next_to or word.low not in IRREGULAR_PASTS or word.low in IRREGULAR_PARTICIPLES


def _set_apart(word: _Word) -> bool:
    """ "The bridge, opened in May, …": a participle behind a sign."""
    low, tokens = word.low, word.tokens
    return (
        word.regular_past
        and word.next_to
        and word.previous in (",", "(", "—", "–", "-", ";", ":")
        and low not in SAYING
        and low not in DENYING
        and not (word.found and listed(tokens, word.before))
        and not behind_apposition(tokens, word.at)
    )


_PRONOMINAL = frozenset("that which both all these those this some many few most several".split())
_NO_SUBJECT = frozenset(("to", "'s", "’s", "not", "very", "more", "most", "be", "been", "being"))
_PLURAL_PRONOUNS = frozenset("we they i you who that which".split())
_TELL_OF = frozenset("dies speaks thinks tells knows hears approves".split())
_Refusal = Callable[[_Word], bool]
_REFUSE: tuple[_Refusal, ...] = (_determined, _governed, _names, _is_adverb_here, _follows_verb)
_REFUSE_PAST: tuple[_Refusal, ...] = (
    *_REFUSE,
    _opens_as_participle,
    _kept_so,
    _counted,
    _told_of_people,
    _ends_period,
    _set_apart,
)
_REFUSE_PRESENT: tuple[_Refusal, ...] = (*_REFUSE, _described, _has_verb_behind, _is_subject, _no_third, _no_plural)


def _has_object(tokens: Tokens, i: int) -> bool:
    """ "Exports increased 3 percent", "the mayor repeated that": no noun follows that the word could describe."""
    if i == 0 or i + 1 >= len(tokens) or not tokens.words[i - 1][0].isalpha() or tokens.low[i - 1] in PREPOSITIONS:
        return False
    after = tokens.low[i + 1]
    return (
        after in DETERMINERS
        or after in PREPOSITIONS
        or after[0].isdigit()
        or tokens.dated[i + 1] >= 0
        or is_adverb(after)
        or after in ("that", ".")
    )


def _undergone(tokens: Tokens, i: int) -> bool:
    """Whether a preposition or a day follows at once, and a later verb is there for the people of whom it is told."""
    after = i + 1
    if after >= len(tokens) or not (
        tokens.low[after] in ("in", "on", "at", "by", "during") or tokens.dated[after] >= 0
    ):
        return False
    stop = min(len(tokens), i + 12)
    later = range(after, stop)
    return any(tokens.low[k] in IRREGULAR_PASTS or tokens.low[k].endswith("ed") or verbal(tokens.low[k]) for k in later)


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Whether the verb follows a word in -s right away, or behind a day: then that word is its subject."""
    at = skip(tokens, i + 1)
    if at >= len(tokens) or tokens.low[i] in SAYING or not tokens.words[at].islower():
        return False
    low = tokens.low[at]
    if low in IRREGULAR_PASTS:
        return low not in _LIKE_NOUNS
    if not low.endswith("ed") or len(low) < 5 or low in NOT_VERBS:
        return False
    return tokens.low[i] in NOUN_LIKE or _has_object(tokens, at) or tokens.low[at + 1 : at + 2] in (["up"], ["down"])


_LIKE_NOUNS = frozenset("cost cut hit put set shot bid bet let lead read left found felt saw ground bore wound".split())
_PERIODS = frozenset("quarter quarters half year years period periods month months week weeks days".split())


def _period_ended(tokens: Tokens, i: int) -> bool:
    """Whether "ended" only tells which period is meant: its last day follows."""
    after = i + 1 + (tokens.low[i + 1 : i + 2] == ["on"])
    return tokens.low[i - 1] in _PERIODS and after < len(tokens) and tokens.dated[after] >= 0


_ADJECTIVES = frozenset(
    "new old strong major large big small recent further fresh early joint mixed key early-warning".split()
)
_KEEP = frozenset("keep kept keeping leave leaving".split())
_PLURALS = frozenset(
    "police people men women children officials troops militants migrants they we you i who authorities forces".split()
)
_PRESENTS = frozenset((*EITHER_WAY, *SAYING, *DENYING, *PROMISING, *WANTING, *PRESENT))
_GO_ON = frozenset((*BE, *HAVE, *DO, *MODALS, *SAYING, *COORDINATORS))  # behind a word that is then a noun


def _headlined(tokens: Tokens, i: int, p: int) -> bool:
    if (
        tokens.low[i] not in EITHER_WAY
        or p < 0
        or p != i - 1
        or i + 1 >= len(tokens)
        or tokens.low[p] in DETERMINERS
        or tokens.low[p].endswith("s")
    ):
        return False
    after = tokens.words[i + 1]
    named = tokens.words[p][0].isupper() or tokens.low[p] in (
        "company",
        "firm",
        "court",
        "government",
        "minister",
        "board",
        "regulator",
        "prosecutor",
        "committee",
        "parliament",
    )
    return named and (after[0].isupper() or after.lower() in DETERMINERS or after[0].isdigit())
