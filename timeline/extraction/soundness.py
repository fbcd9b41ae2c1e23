"""Whether a title reads as a sentence that a desk would print: who or what first, a finite verb, nothing cut off or
left open."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.en.reporting import (
    ADVERBS,
    BE,
    BELIEVING,
    COMPLEMENT,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
)
from timeline.language.en.syntax.clauses import clauses_of
from timeline.language.en.syntax.groups import is_participle, verbs
from timeline.language.en.syntax.tokens import tokenise
from timeline.syntax.working import Clause, Tokens, Verb

__all__ = ["PREFIX", "is_balanced", "is_sound", "leans"]

_WORDS = re.compile(r"\w+")
_AUXILIARY = (
    BE
    | HAVE
    | DO
    | frozenset(MODALS)
    | frozenset("means meant comes came leads led marks follows followed makes made s".split())
)

_LOOSE = frozenset(
    """
        he she it they we i you him her them us me his its their there here this that these those who whom whose
        which what of and but or nor so yet also then thus hence however moreover meanwhile still as while when
        whenever because since although though if unless until till before after where once whether than
    """.split()
)
_DANGLING = (
    (
        PREPOSITIONS
        - frozenset(
            "in on off over under up down outside inside within around near behind before since across through".split()
        )
    )
    | COORDINATORS
    | frozenset(
        (
            "a an the who which that whose if because while when as he she they we i is was were are has had have "
            "been be being will would could may might its their those such other"
        ).split()
    )
)
_WANTING = (
    COMPLEMENT
    | BELIEVING
    | frozenset(
        (
            "chanted chant proposed made gave took put called named became become seemed included caused prompted "
            "forced asked told"
        ).split()
    )
)
PREFIX = re.compile(
    r"(?:Planned|Possible|Denied|Claimed): |[^:“”]{2,60}(?<!\d): (?=“)"
    r"|[^,;:“”]{2,60}?(?<! to)(?<! who)(?<! which) (?:says?|claims?|den(?:y|ies) that) (?=[\w“$€£])"
)
_QUOTED = re.compile(r"“[^”]{0,600}+”")


def leans(text: str) -> bool:
    """Tell whether a text begins with a word that leans on what stood before it: a pronoun, a connective.

    >>> leans("This was closed"), leans("This month has seen two strikes"), leans("Also on Monday, he left")
    (True, False, True)
    """
    printed = _WORDS.search(text, 0, 80)
    first = printed.group() if printed is not None else ""
    if printed is None or first.lower() not in _LOOSE or (first.isupper() and len(first) > 1):
        return False  # "US", "WHO" and "IT" are no pronouns
    behind = _WORDS.search(text, printed.end(), 80) if first.lower() in ("this", "that", "these", "those") else None
    if behind is None:
        return True
    second = behind.group().lower()
    return second in _AUXILIARY or second.endswith(("ed", "ly")) or second in IRREGULAR_PASTS


def is_balanced(text: str) -> bool:
    """Tell whether quotation marks and brackets are closed in order."""
    return (
        text.count("“") == text.count("”")
        and text.count("(") == text.count(")")
        and text.count("[") == text.count("]")
        and text.count('"') % 2 == 0
    )


@lru_cache(maxsize=1024)
def is_sound(title: str) -> bool:
    """Tell whether a title stands on its own.

    >>> is_sound("The tanker Aurora sank off Naxos")
    True
    >>> titles = ("Called for access to the camp", "Jan Malik, ruled out elections", "As Brask had proposed", "He left")
    >>> [is_sound(title) for title in titles]
    [False, False, False, False]
    """
    if (
        len(title) < 10
        or not is_balanced(title)
        or "|" in title
        or not (title[0].isupper() or title[0].isdigit() or title[0] in "“$€£#")
    ):
        return False
    prefix = PREFIX.match(title)
    body = title[prefix.end() :] if prefix else title
    if prefix and body[:1] == "“" and _QUOTED.fullmatch(body.rstrip(".…")):
        return len(body) > 8
    body = body.rstrip("… ")
    text = _QUOTED.sub(lambda m: "“" + "x" * (len(m.group()) - 2) + "”", body) if "“" in body else body
    tokens = tokenise(text, 0, len(text))
    if len(tokens) < 2 or (leans(text) and not (prefix and prefix.group()[-2] != ":")):
        return False
    return _stands(tokens)


def _stands(tokens: Tokens) -> bool:
    found = verbs(tokens)
    if not found or found[0].first == 0 or _opens_with_participle(tokens, found[0]):
        return False
    clauses = clauses_of(tokens, found)
    if any(c.link == "contact*" and not _has_doer(tokens, c) for c in clauses):
        return False  # "a driver left the road crossed a field": two sentences' verbs
    mains = [c.verb for c in clauses if c.verb is not None and c.kind in ("main", "coord", "quote")]
    if not mains or (
        tokens.low[0] in PREPOSITIONS
        and mains[0].bare
        and is_participle(mains[0].word)
        and "," not in tokens.low[: mains[0].first]
    ):
        return False  # "In a letter delivered to the court"
    first, last = mains[0], found[-1]
    told = first.word in COMPLEMENT and not first.passive and "that" in tokens.low[first.head + 1 : first.head + 4]
    if (
        told
        and not any(c.kind == "comp" and c.verb is not None for c in clauses)
        and tokens.low[-2:-1] != ["that"]
        and tokens.low[first.head + 2 : first.head + 3] != ["again"]
    ):
        return False  # "said that a boy who died": only the relative clause has its verb
    if not _has_subject(tokens, first):
        return False
    end = tokens.low[-1]
    if end in _DANGLING or end in ("say", "said", "says", "tell", "told"):
        return False
    for k in range(last.head + 1, len(tokens) - 1):  # "said that Poland, Lithuania": what is said has no verb
        after = tokens.words[k + 1]
        if (
            tokens.low[k] == "that"
            and not last.passive
            and (
                last.word in COMPLEMENT
                or after.lower() in DETERMINERS
                or after.lower() in PRONOUNS
                or after[0].isupper()
            )
        ):
            return False
    if last.word in ("told", "tells", "tell") and not last.passive and "“" not in tokens.low:
        return False
    compared = "as" in tokens.low[max(0, last.first - 6) : last.first]  # "…, as Brask had proposed"
    if is_participle(end) and len(tokens) > 1 and (tokens.low[-2] in ("'s", "’s") or tokens.low[-2] in DETERMINERS):
        return False  # "devoted to Friday's planned"
    if (
        last.head == len(tokens) - 1
        and not last.passive
        and not compared
        and (last.word in _WANTING or last.word == "be" or last.intent)
    ):
        return False
    return not (last.modal and last.first == last.head == len(tokens) - 1)


def _has_doer(tokens: Tokens, clause: Clause) -> bool:
    """ "a panel | he set up", "the talks | Norland broke off"."""
    if clause.verb is None or tokens.low[clause.first] in PRONOUNS or tokens.low[clause.first] in DETERMINERS:
        return True
    doer = tokens.words[clause.first : clause.verb.first]
    return bool(doer) and (all(w[0].isupper() for w in doer) or doer[-1].endswith("s"))


def _opens_with_participle(tokens: Tokens, verb: Verb) -> bool:
    """ "Prompted the president to …", "Postponing a recovery …": the subject is lost."""
    low, after = tokens.low[0], tokens.low[1]
    object_follows = (
        after in DETERMINERS
        or after in PREPOSITIONS
        or after in PRONOUNS
        or after in ("to", ",", "(")
        or tokens.words[1][0].isupper()
    )
    if is_participle(low) and len(low) > 3:
        return object_follows
    return low.endswith("ing") and len(low) > 4 and object_follows and (verb.bare and is_participle(verb.word))


def _has_subject(tokens: Tokens, verb: Verb) -> bool:
    """A noun stands before the verb, and no single comma between the two."""
    before = range(verb.first)
    if all(
        tokens.low[k] in ADVERBS
        or tokens.low[k] in DETERMINERS
        or tokens.low[k] in PREPOSITIONS
        or not tokens.words[k][0].isalnum()
        for k in before
    ):
        return (
            tokens.low[0] in ("all", "both", "some", "many", "most", "several", "few", "more", "no", "each", "another")
            and "of" in tokens.low[: verb.first]
        )
    k = verb.first - 1
    while k > 0 and tokens.low[k] in ADVERBS:
        k -= 1
    if (
        tokens.low[k] in PREPOSITIONS
        or tokens.low[k] in COORDINATORS
        or (
            tokens.low[k] in DETERMINERS
            and tokens.low[k]
            not in ("all", "both", "some", "many", "most", "several", "few", "more", "one", "each", "that", "this")
        )
    ):
        return False
    if tokens.low[verb.first - 1] in (",", ";", "–", "—", "-"):
        return tokens.low[: verb.first].count(tokens.low[verb.first - 1]) % 2 == 0
    return True
