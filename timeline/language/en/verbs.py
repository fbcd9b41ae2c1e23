"""Verb groups and the side of the publication day that they tell; all is read in lower-cased text.

One light pass finds the words that can begin a group; only there the forms of that word are tried. "will be held" is
one group to come, not a past "held".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline.language.rules import trie

__all__ = ["Verb", "verbs"]


class Verb(NamedTuple):
    """A verb group: the side it tells ("past", "future", or "planned" for a plan that was made), and where it
    stands."""

    side: str
    start: int
    end: int


_ADVERB = (
    r"(?: (?:not|also|now|then|probably|likely|still|never|again|soon|later|only|first|be|have|[a-z]{2,12}ly)){0,3}"
)
_INFINITIVE = r"(?: to(?: be)?(?: [a-z]{2,12}ly)?(?: [a-z]+)?)?"
# "may still have had", "could have been held": what was possible then.
_PERFECT = (
    r"(?: (?:not|also|well|still|never|already|only|once|[a-z]{2,12}ly)){0,2} have (?:(?:[a-z]{2,12}ly|first"
    r"|already|also|since|once|long) )?(?:been|had|gone|come|made|led|won|lost|run|met|hit|begun|done|said|paid"
    r"|held|left|sent|kept|felt|found|put|cut|set|[a-z]{2,}(?:ed|en|wn|ght|old|uck))"
)
_END = r"(?![a-z])"

Form = tuple[str, "str | None"]  # the side, and what must follow: a regex, compiled when it is first asked for


_GATHERING = (
    r"(?:talks?|elections?|polls?|meetings?|summit|conferences?|hearings?|votes?|ballots?|referendums?|rall(?:y"
    r"|ies)|sessions?|strikes?|inquest|auction|protests?|march(?:es)?|vigils?|funeral)"
)


def _form(side: str, pattern: str) -> Form:
    return side, f"(?:{pattern}){_END}"


_compiled = cache(re.compile)  # of the forms in this table alone


def _forms() -> dict[str, tuple[Form, ...]]:
    """Each word that can begin a cue, with its forms in the order they are tried."""
    past: Form = ("past", None)
    forms: dict[str, tuple[Form, ...]] = dict.fromkeys(_PAST.split(), (past,))
    group = rf"(?:[a-z']+)(?:{_ADVERB} [a-z]+)?"
    for word in ("will", "shall", "'ll", "won't"):  # "will have left by Friday" is to come, too
        forms[word] = (_form("future", group),)
    silence = (
        r" (?:immediately )?(?:comment|say|confirm|deny|discuss|elaborate|identify|name|speculate|provide|disclose"
        r"|give|release|talk|answer|be (?:reached|drawn))"
    )
    for word in ("would", "wouldn't", "may", "might", "should", "must"):
        forms[word] = (_form("past", rf"{word}{_PERFECT}"), _form("future", group))
    forms["would"] = (_form("past", f"would not{silence}"), *forms["would"])  # "would not comment on Friday"
    forms["wouldn't"] = (_form("past", f"wouldn't{silence}"), *forms["wouldn't"])
    for word in ("could", "can"):
        forms[word] = (
            _form("past", rf"{word}{_PERFECT}"),
            _form("future", rf"(?:could|can)(?! not\b)(?:{_ADVERB} [a-z]+)?"),
        )
    be = (
        r"(?:not )?to (?:be )?[a-z]+"
        rf"|(?:now |also |not |still )?(?:to|due|scheduled|expected|slated|likely|planned|planning|poised"
        rf"|ready|bound|forecast|certain|sure|tipped){_INFINITIVE}|(?:now |also |not |still )?(?:set|about"
        rf"|going) (?:to|for)(?: be)?(?: [a-z]+)?"
        r"|[a-z]+ed to [a-z]+|(?:also |now |not )?(?!being)[a-z]+ing(?: [a-z]+)?|being [a-z]+(?: in| on| at"
        r"| from)?(?= (?:the )?$)|(?:on|at|in|due|from)(?= (?:the )?$)"
    )
    for word in ("is", "are", "am"):
        forms[word] = (_form("future", rf"{word} (?:{be})|{word}(?= $)"),)
    for word in ("isn't", "aren't", "'s", "'re", "'m"):
        forms[word] = (_form("future", rf"{word} (?:{be})"),)
    for word in ("was", "were", "wasn't", "weren't"):
        forms[word] = (
            _form(
                "future",
                (
                    rf"{word} (?:(?:not )?to (?:be )?[a-z]+|(?:to|due|scheduled|expected|slated|likely|poised"
                    rf"|ready){_INFINITIVE}|(?:set|about|going) (?:to|for)(?: be)?(?: [a-z]+)?)"
                ),
            ),
            past,
        )
    looked_back = (
        rf"had (?:previously |earlier )?been (?:due|scheduled|expected|planned|slated|set){_INFINITIVE}"
        rf"|had (?:planned|expected|hoped|intended){_INFINITIVE}"
    )
    forms["had"] = (_form("past", looked_back), past)
    done = (
        r"(?:been|gone|come|become|made|lost|won|met|begun|fallen|risen|taken|given|seen|known|left|fled|led|spent"
        r"|stood|built|held|[a-z]{2,}ed)"
    )
    forms["'d"] = (
        _form("past", looked_back.replace("had", "'d")),
        _form("past", rf"'d (?:(?:not|never|also|already|only|just|[a-z]{{2,12}}ly) )?{done}"),
        _form("future", "'d [a-z]+"),
    )
    for word in ("due", "scheduled", "slated", "set", "going", "likely", "ready", "prepare", "prepares", "preparing"):
        ahead = _form(
            "future",
            rf"{word} to(?: be)?(?: [a-z]+)?"
            + {
                "due": "|due (?:for|on|in)|due(?= (?:early |late |by )?$)",
                "slated": "|slated (?:for|on|in)",
                "set": "|set for",
            }.get(word, ""),
        )
        forms[word] = (ahead, past) if word == "set" else (ahead,)
    forms["scheduled"] = (
        _form("future", r"scheduled to(?: be)?(?: [a-z]+)?|scheduled (?:for|on|in)"),
        _form("planned", r"scheduled (?:a|an|the) [a-z]+"),
        past,
    )
    forms["about"] = (_form("future", r"about to [a-z]+"),)
    forms["to"] = (_form("future", r"to be (?:[a-z]{2,12}ly )?[a-z]+"),)
    forms["be"] = (_form("future", r"be [a-z]+(?:ed|en)"),)
    for word in _INTENTIONS.split():
        forms[word] = (_form("future", f"{word}{_INFINITIVE}"),)
    for word in ("first", "originally", "initially"):  # "first planned to visit in March"
        forms[word] = (_form("past", rf"{word} (?:planned|intended|hoped|wanted|meant) to(?: be)?(?: [a-z]+)?"),)
    for word in ("hoping", "planning", "aiming", "expecting", "intending"):
        forms[word] = (_form("future", f"{word} to(?: be)?(?: [a-z]+)?"),)
    for word in ("call", "calls"):
        forms[word] = (_form("future", f"{word} for"),)
    called = (  # "called for a strike on Friday" looks ahead, "called for calm on Friday" back
        r" for (?:(?!(?:to|of|in|on|at|after|before|by|with|from) )[a-z'’-]+ ){0,5}(?:protests?|strikes?"
        r"|walkouts?|march(?:es)?|rall(?:y|ies)|demonstrations?|sit-ins?|vigils?|boycotts?|shutdowns?"
        r"|(?:day|days|week) of [a-z]+|votes?|ballots?|elections?|polls?|referendums?|sessions?|summits?"
        r"|meetings?|conferences?|hearings?|fasts?|to (?:demonstrate|march|protest|strike|vote|gather|rally))"
    )
    forms["called"] = (_form("future", "called" + called), past)
    forms["calling"] = (_form("future", "calling" + called),)
    for word in ("planned", "expected"):
        forms[word] = (_form("planned", f"{word}{_INFINITIVE}"),)
    for word in (
        "seem",
        "seems",
        "seemed",
        "appear",
        "appeared",
        "believed",
        "thought",
        "said",
        "reported",
        "alleged",
        "understood",
        "known",
        "found",
        "shown",
        "considered",
        "deemed",
    ):
        # "seemed to be easing" speaks of no plan
        forms[word] = (
            _form("past", f"{word} to(?: be| have)?(?: [a-z]+)?"),
            *forms.get(word, (past,) if word.endswith(("ed", "own")) else ()),
        )
    for word in ("has", "have"):  # "has a May coupon", "has no plans" tell of now
        forms[word] = (
            _form(
                "past",
                (
                    rf"{word}(?! (?:an?|the|no|its|his|her|their|our|my|any|some|little|few|many|more|enough|two"
                    rf"|three|to|(?:only )?(?:until|till))\b| \d)"
                ),
            ),
        )
        forms[word] = (_form("future", rf"{word} (?:to(?: be)? [a-z]+|(?:only )?(?:until|till))"), *forms[word])
        forms[word] = (
            _form("planned", rf"{word} (?:called|scheduled|set|fixed|announced) an? (?:[a-z'-]+ ){{0,3}}{_GATHERING}"),
            *forms[word],
        )
    for word in (
        "shut quit cast let beat shed upset thrust".split()
    ):  # like their infinitives; "Doors shut, back on Monday" is no past
        forms[word] = (
            _form(
                "past",
                (
                    rf"{word} (?!(?:is|are|was|were|again|until|till|for|from|on|in|at|by|and|or|but|to|of|with"
                    rf"|next|this|every|all (?:day|week))\b)[a-z]+"
                ),
            ),
        )
    forms["ought"] = (_form("future", r"ought to(?: be)? [a-z]+"),)
    forms["turns"] = (_form("future", r"turns \d{1,3}"),)
    for word in ("get", "gets"):
        forms[word] = (_form("future", rf"{word} under ?way"),)
    for word in ("hold", "holds"):
        forms[word] = (_form("future", rf"{word} (?:(?:an?|the|its|his|her|their) )?(?:[a-z'-]+ ){{0,2}}{_GATHERING}"),)
    for word in ("need", "needs"):
        forms[word] = (_form("future", rf"{word} to(?: be)? [a-z]+"), *forms.get(word, ()))
    for word in ("intended", "hoped", "promised", "vowed", "agreed", "prepared", "threatened"):
        forms[word] = (
            _form(
                "planned", rf"{word} to(?! (?:an?|the|its|his|her|their|this|that|it|all|some)\b)(?: be)?(?: [a-z]+)?"
            ),
            past,
        )
    forms["agreed"] = (_form("past", r"agreed to (?:buy|sell|pay|acquire|merge|settle|drop|accept)"), *forms["agreed"])
    for word in _CALENDAR.split():
        forms[word] = (("future", None),)
    forms["stops"] = (_form("future", r"stops (?:at|for|until)"),)  # "on Friday, trading stops at noon"
    for word, tail in (("take", "(?:place|effect|office)"), ("come", "into (?:force|effect)"), ("kick", "off")):
        for verb in (word, word + "s"):
            forms[verb] = (_form("future", f"{verb} {tail}"),)
    for word in (
        "told",
        "ordered",
        "asked",
        "urged",
        "invited",
        "summoned",
        "instructed",
        "advised",
        "required",
        "obliged",
    ):
        forms[word] = (
            _form(
                "planned",
                (
                    rf"{word}(?: [a-z]+){{0,4}} to (?:appear|answer|attend|come|return|report|leave|hand|pay"
                    rf"|testify|vote|stop|be|meet|present|submit|respond|reply|remain|stay|open|close|reopen"
                    rf"|resume|begin|start|work|send|join|withdraw|evacuate)"
                ),
            ),
            past,
        )
    for word in ("runs", "continues", "lasts"):  # right before the day: "the fair runs from 5 May"
        forms[word] = (_form("future", rf"{word}(?: from| through| until| to| between)?(?: the)?(?= $)"),)
    forms["comes"] = (
        *forms["comes"],
        _form("future", r"comes(?: on| at| in)?(?= $)"),
    )
    forms["used"] = (_form("past", r"used to(?: be)?(?: [a-z]+)?"), past)
    for word in ("gonna", "gunna"):
        forms[word] = (_form("future", rf"{word}(?: [a-z]+)?"),)
    for word in ("can't", "can’t", "cant", "cannot"):
        forms[word] = (_form("future", rf"{word} (?:wait|come soon|come fast|come quick)"),)
    for word in ("predicts", "forecasts", "projects", "foresees", "anticipates", "predict", "foresee", "anticipate"):
        forms[word] = (_form("future", rf"{word}(?: (?!in |on |at |by )[a-z]+)?"),)
    forms["forecast"] = (
        _form(
            "future",
            (
                r"forecast (?:an?(?! (?:day|week|month|year)\b)|up to|more|further|another|heavy|heavier|strong"
                r"|severe|fresh|light|rain|snow|sleet|showers|storms|thunderstorms|gales|winds|frost|sunshine"
                r"|highs|lows|temperatures|\d)\b"
            ),
        ),
    )
    for word in ("optimistic", "hopeful", "pessimistic", "upbeat", "confident", "cautious"):
        forms[word] = (_form("future", rf"{word} (?:about|for|over)"),)
    forms["looking"] = (_form("future", "looking forward to"),)
    for word in ("head", "heads", "heading"):
        forms[word] = (_form("future", rf"{word} (?:toward|towards|into|for)"),)
    for word in ("go", "goes"):
        forms[word] = (_form("future", f"{word} (?:to the polls|on (?:sale|strike|trial))"),)
    return forms


# What is written in a calendar in the present tense.
_CALENDAR = (
    "begins begin starts start opens open expires expire matures payable arrives departs play meet resumes "
    "resume convene convenes reconvene reconvenes plays faces votes meets leaves ends closes reopens "
    "returns travels travel hosts host visits appears flies convenes rules decides unless upcoming deadline"
)
_INTENTIONS = (
    "plan plans planning expect expects intend intends hope hopes aim aims vow vows promise promises want wants "
    "threaten threatens agrees"
)
_PAST = (
    "was were had did has have said says told came went took made began met held saw fell rose got left gave "
    "sent won lost became kept knew thought "
    "found ran spoke wrote stood put set cut hit shot broke brought bought built caught drew drove felt "
    "fought flew led paid sold spent struck swept "
    "threw wore grew heard burst sank shook rang sang swam stole froze rode hid bit blew chose dug ate forgot "
    "forgave hung laid lay lent meant read "
    "sought slept slid spread sprang stuck swore taught tore woke withdrew wound born died beaten taken seen "
    "given driven hurt stolen broken chosen "
    "dealt drank forbade lit understood clung crept bent flung swung shone shrank knelt leapt burnt learnt "
    "wept bred misled mistook overcame overheard overran oversaw "
    "overthrew overtook rebuilt repaid retook strove undertook underwent undid upheld withheld withstood "
    "foresaw outran outdid "
    "written torn shaken thrown known couldn't didn't wasn't weren't hadn't hasn't haven't"
)
_NO_VERB = frozenset(
    (
        "excited tired bored scared thrilled pumped stoked hyped exhausted blessed united need speed exceed "
        "succeed proceed hundred indeed sacred breed naked wicked wed red shed sped feed seed bed"
    ).split()
)
_UN_VERBS = frozenset(
    (
        "unveiled uncovered unearthed unfolded unleashed unloaded unlocked undermined underlined underscored "
        "unified unseated united undertaken undergone unraveled unravelled"
    ).split()
)
_GETTING = (" get ", " gets ", " getting ")
_OFFERED = frozenset(
    "limited included required reserved guaranteed provided needed closed cancelled canceled postponed".split()
)  # "lunch included, places limited" closes an offer
_CLOSING = frozenset(("", ",", ".", "!", ";", ")"))
# Behind these a word is a noun or an adjective: "the plan", "a left turn", "its closed doors".
_DETERMINERS = frozenset(
    "foul fair role a an the its his her their this that these our your my no any new next last".split()
)
_COUNTED_CALLS = frozenset(
    (
        "many several some few more repeated growing renewed despite amid rejected ignored received made answered "
        "loud urgent"
    ).split()
)  # "5,000 calls for help"
_RELATIVE = frozenset(("that", "those", "these"))  # "one that looked grim", "those surveyed on Monday"
_LINKS = frozenset(
    "been was were is are be remain remains remained stay stays stayed".split()
)  # what "is open" opens nothing
_STANDING = frozenset(("open", "shut"))
_STAYING = frozenset(
    "stay stays staying remain remains remaining keep keeps keeping".split()
)  # "will stay closed" closes nothing
_PREPOSITIONS = frozenset("behind under in of with without from into by for against".split())
_NOUNS = frozenset(
    (
        *_CALENDAR.split(),
        *_INTENTIONS.split(),
        *(
            "left cut put set shot hit saw felt wound read spread lay found call calls scheduled planned intended "
            "upset shut quit cast let beat shed thrust"
        ).split(),
    )
)
_FORMS = _forms()
# It begins with the sign before a word, to which a search leaps.
_CANDIDATE = re.compile(
    rf"[^a-z](?:(?<!')({trie(w for w in _FORMS if w[0] != chr(39))}|[a-z]{{4,16}}+(?<=ed))(?![a-z'])"
    r"|(?<=')(ll|re|m|d|(?:(?<=\bhe')|(?<=\bshe')|(?<=\bit')|(?<=\bthere')|(?<=\bwho'))s)(?![a-z]))"
)
_PARTICIPLE: tuple[Form, ...] = (("past", None),)


def verbs(text: str) -> Iterator[Verb]:
    """The verb groups of a clause, in order.

    >>> [v.side for v in verbs("they said that the closed bridge will be opened")]
    ['past', 'future']
    """
    at = 0
    for found in _CANDIDATE.finditer(f"\n{text}"):
        word, end = found[1] or f"'{found[2]}", found.end() - 1
        start = end - len(word)
        if start < at:
            continue
        if start and text[start - 1] == "-":  # "its fire-damaged plant"
            continue
        if text[max(0, start - 9) : start].endswith(_GETTING):
            continue  # "I get paid on the 15th"
        forms = _FORMS.get(word)
        if text[max(0, start - 4) : start].endswith((" as ", "\nas ", ",as ")) and word in (
            "scheduled",
            "planned",
            "expected",
        ):
            continue  # "will begin, as scheduled, on 24 March"
        if forms is None or word in _NOUNS:
            if (
                word in _NO_VERB
                or (forms is None and word[:2] == "un" and word not in _UN_VERBS)
                or (word in _OFFERED and text[end : end + 1] in _CLOSING)
            ):
                continue
            previous = text[text.rfind(" ", 0, max(0, start - 1)) + 1 : start].strip()
            if word in ("call", "calls") and (previous[-1:].isdigit() or previous in _COUNTED_CALLS):
                continue
            if (
                (
                    previous in _DETERMINERS
                    and not (previous in _RELATIVE and (forms is None or (previous == "that" and word[-1] == "s")))
                )
                or (word in _NOUNS and (previous == "to" or previous in _PREPOSITIONS))
                or (word in _STANDING and previous in _LINKS)
                or (forms is None and (previous in _PREPOSITIONS or previous in _STAYING))
            ):
                continue
        for side, pattern in forms or _PARTICIPLE:
            if pattern is None:
                at = end
            else:
                match = _compiled(pattern).match(text, start)
                if match is None:
                    continue
                at = match.end()
            yield Verb(side, start, at)
            break
