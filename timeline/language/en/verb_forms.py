"""The forms of verb groups, a row each: the side that one tells, the words it can begin with, and what must follow.

The forms of a word are tried in the order of the rows; a row without a tail takes the word alone. What follows is a
regex over lower-cased text, written without the word itself and closed by the edge of a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.language.en.cue_words import either

__all__ = ["CALENDAR", "FORMS", "INTENTIONS", "Form"]

Form = tuple[str, "str | None"]  # the side, and the regex of what must follow: compiled when it is first asked for
Row = tuple[str, str, "str | None"]  # the side, the words, what must follow


# What is written in a calendar in the present tense.
CALENDAR = (
    "begins begin starts start opens open expires expire matures payable arrives departs play meet resumes "
    "resume convene convenes reconvene reconvenes plays faces votes meets leaves ends closes reopens "
    "returns travels travel hosts host visits appears flies rules decides unless upcoming deadline"
)
INTENTIONS = (
    "plan plans planning expect expects intend intends hope hopes aim aims vow vows promise promises want wants "
    "threaten threatens agrees"
)
_PAST = (
    "was were had did said says told came went took made began met held saw fell rose got left gave "
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
# Participles of rows below that tell the past, too, where nothing of their rows follows.
_PAST_OR_PLAN = (
    "scheduled called seemed appeared believed reported alleged shown considered deemed intended hoped promised vowed "
    "agreed prepared threatened ordered asked urged invited summoned instructed advised required obliged used"
)

_ADVERBS = "not also now then probably likely still never again soon later only first be have [a-z]{2,12}ly"
_ADVERB = rf"(?: {either(_ADVERBS)}){{0,3}}"
_INFINITIVE = r"(?: to(?: be)?(?: [a-z]{2,12}ly)?(?: [a-z]+)?)?"
_TO_DO = r" to(?: be)?(?: [a-z]+)?"
_ANY_GROUP = rf"[a-z']*(?:{_ADVERB} [a-z]+)?"
_GATHERING = either(
    "talks? elections? polls? meetings? summit conferences? hearings? votes? ballots? referendums? rall(?:y|ies) "
    "sessions? strikes? inquest auction protests? march(?:es)? vigils? funeral"
)
# "may still have had", "could have been held": what was possible then.
_PERFECT = (
    r"(?: (?:not|also|well|still|never|already|only|once|[a-z]{2,12}ly)){0,2} have"
    r" (?:(?:[a-z]{2,12}ly|first|already|also|since|once|long) )?"
    + either(
        "been had gone come made led won lost run met hit begun done said paid held left sent kept felt found put cut "
        "set [a-z]{2,}(?:ed|en|wn|ght|old|uck)"
    )
)
_SILENCE = r" (?:immediately )?" + either(
    "comment say confirm deny discuss elaborate identify name speculate provide disclose give release talk answer "
    "be_(?:reached|drawn)"
)
_DUE = "to|due|scheduled|expected|slated|likely"
_IS_TO_COME = (
    r"(?:(?:not )?to (?:be )?[a-z]+"
    rf"|(?:now |also |not |still )?(?:{_DUE}|planned|planning|poised|ready|bound|forecast|certain|sure|tipped)"
    rf"{_INFINITIVE}"
    r"|(?:now |also |not |still )?(?:set|about|going) (?:to|for)(?: be)?(?: [a-z]+)?"
    r"|[a-z]+ed to [a-z]+"
    r"|(?:also |now |not )?(?!being)[a-z]+ing(?: [a-z]+)?"
    r"|being [a-z]+(?: in| on| at| from)?(?= (?:the )?$)"
    r"|(?:on|at|in|due|from)(?= (?:the )?$))"
)
_WAS_TO_COME = (
    rf"(?:(?:not )?to (?:be )?[a-z]+|(?:{_DUE}|poised|ready){_INFINITIVE}"
    r"|(?:set|about|going) (?:to|for)(?: be)?(?: [a-z]+)?)"
)
_HAD_PLANNED = (
    rf" (?:previously |earlier )?been (?:due|scheduled|expected|planned|slated|set){_INFINITIVE}"
    rf"| (?:planned|expected|hoped|intended){_INFINITIVE}"
)
_DONE = either(
    "been gone come become made lost won met begun fallen risen taken given seen known left fled led spent stood built "
    "held [a-z]{2,}ed"
)
_PLACES = "to of in on at after before by with from"  # what is called for no more behind them
_CALLED_FOR = rf" for (?:(?!{either(_PLACES)} )[a-z'’-]+ ){{0,5}}" + either(
    "protests? strikes? walkouts? march(?:es)? rall(?:y|ies) demonstrations? sit-ins? vigils? boycotts? shutdowns? "
    "(?:day|days|week)_of_[a-z]+ votes? ballots? elections? polls? referendums? sessions? summits? meetings? "
    "conferences? hearings? fasts? to_(?:demonstrate|march|protest|strike|vote|gather|rally)"
)
_OWNED = (
    "an? the no its his her their our my any some little few many more enough two three to (?:only_)?(?:until|till)"
)
_NO_OBJECT = (
    "is are was were again until till for from on in at by and or but to of with next this every all_(?:day|week)"
)
_TO_NO_PLACE = rf" to(?! {either('an? the its his her their this that it all some')}\b)(?: be)?(?: [a-z]+)?"
_BIDDEN = r"(?: [a-z]+){0,4} to " + either(
    "appear answer attend come return report leave hand pay testify vote stop be meet present submit respond reply "
    "remain stay open close reopen resume begin start work send join withdraw evacuate"
)
_FORECAST = (
    r" "
    + either(
        "an?(?!_(?:day|week|month|year)\\b) up_to more further another heavy heavier strong severe fresh light rain "
        "snow sleet showers storms thunderstorms gales winds frost sunshine highs lows temperatures \\d"
    )
    + r"\b"
)

_MODALS: tuple[Row, ...] = (
    ("future", "will shall 'll won't", _ANY_GROUP),  # "will have left by Friday" is to come, too
    ("past", "would", f" not{_SILENCE}"),  # "would not comment on Friday"
    ("past", "wouldn't", _SILENCE),
    ("past", "would wouldn't may might should must could can", _PERFECT),
    ("future", "would wouldn't may might should must", _ANY_GROUP),
    ("future", "could can", rf"(?! not\b)(?:{_ADVERB} [a-z]+)?"),
    ("future", "can't can’t cant cannot", " (?:wait|come soon|come fast|come quick)"),
    ("future", "ought need needs", r" to(?: be)? [a-z]+"),
    ("future", "gonna gunna", r"(?: [a-z]+)?"),
)
_AUXILIARIES: tuple[Row, ...] = (
    ("future", "is are am", rf" {_IS_TO_COME}|(?= $)"),
    ("future", "isn't aren't 's 're 'm", f" {_IS_TO_COME}"),
    ("future", "was were wasn't weren't", f" {_WAS_TO_COME}"),
    ("past", "had 'd", _HAD_PLANNED),
    ("past", "'d", rf" (?:(?:not|never|also|already|only|just|[a-z]{{2,12}}ly) )?{_DONE}"),
    ("future", "'d", " [a-z]+"),
    ("planned", "has have", rf" (?:called|scheduled|set|fixed|announced) an? (?:[a-z'-]+ ){{0,3}}{_GATHERING}"),
    ("future", "has have", r" (?:to(?: be)? [a-z]+|(?:only )?(?:until|till))"),
    ("past", "has have", rf"(?! {either(_OWNED)}\b| \d)"),  # "has a May coupon", "has no plans" tell of now
    ("future", "to", r" be (?:[a-z]{2,12}ly )?[a-z]+"),
    ("future", "be", r" [a-z]+(?:ed|en)"),
)
_PLANS: tuple[Row, ...] = (
    ("future", "due", rf"{_TO_DO}| (?:for|on|in)|(?= (?:early |late |by )?$)"),
    ("future", "scheduled slated", rf"{_TO_DO}| (?:for|on|in)"),
    ("planned", "scheduled", " (?:a|an|the) [a-z]+"),
    ("future", "set", f"{_TO_DO}| for"),
    ("future", "going likely ready prepare prepares preparing hoping planning aiming expecting intending", _TO_DO),
    ("future", "about", " to [a-z]+"),
    ("future", INTENTIONS.replace(" planning ", " "), _INFINITIVE),
    # "first planned to visit in March"
    ("past", "first originally initially", f" (?:planned|intended|hoped|wanted|meant){_TO_DO}"),
    ("planned", "planned expected", _INFINITIVE),
    ("past", "agreed", " to (?:buy|sell|pay|acquire|merge|settle|drop|accept)"),
    ("planned", "intended hoped promised vowed agreed prepared threatened", _TO_NO_PLACE),
    ("planned", "told ordered asked urged invited summoned instructed advised required obliged", _BIDDEN),
    ("past", "used", _TO_DO),
)
_SEEMING: tuple[Row, ...] = (  # "seemed to be easing" speaks of no plan
    (
        "past",
        "seem seems seemed appear appeared believed thought said reported alleged understood known found shown "
        "considered deemed",
        r" to(?: be| have)?(?: [a-z]+)?",
    ),
)
_CALLS: tuple[Row, ...] = (
    ("future", "call calls", " for"),
    # "called for a strike on Friday" looks ahead, "called for calm on Friday" back
    ("future", "called calling", _CALLED_FOR),
)
_FORECASTS: tuple[Row, ...] = (
    (
        "future",
        "predicts forecasts projects foresees anticipates predict foresee anticipate",
        "(?: (?!in |on |at |by )[a-z]+)?",
    ),
    ("future", "forecast", _FORECAST),
    ("future", "optimistic hopeful pessimistic upbeat confident cautious", " (?:about|for|over)"),
    ("future", "looking", " forward to"),
)
_PROGRAMME: tuple[Row, ...] = (
    ("future", CALENDAR, None),
    ("future", "turns", r" \d{1,3}"),
    ("future", "get gets", " under ?way"),
    ("future", "hold holds", rf" (?:(?:an?|the|its|his|her|their) )?(?:[a-z'-]+ ){{0,2}}{_GATHERING}"),
    ("future", "stops", " (?:at|for|until)"),  # "on Friday, trading stops at noon"
    ("future", "take takes", " (?:place|effect|office)"),
    ("future", "come comes", " into (?:force|effect)"),
    ("future", "comes", r"(?: on| at| in)?(?= $)"),
    ("future", "kick kicks", " off"),
    # right before the day: "the fair runs from 5 May"
    ("future", "runs continues lasts", r"(?: from| through| until| to| between)?(?: the)?(?= $)"),
    ("future", "head heads heading", " (?:toward|towards|into|for)"),
    ("future", "go goes", " (?:to the polls|on (?:sale|strike|trial))"),
)
_PASTS: tuple[Row, ...] = (
    # like their infinitives; "Doors shut, back on Monday" is no past
    ("past", "shut quit cast let beat shed upset thrust", rf" (?!{either(_NO_OBJECT)}\b)[a-z]+"),
    ("past", f"{_PAST} {_PAST_OR_PLAN}", None),
)
_ROWS = (*_MODALS, *_AUXILIARIES, *_PLANS, *_SEEMING, *_CALLS, *_FORECASTS, *_PROGRAMME, *_PASTS)


def _forms() -> Iterator[tuple[str, Form]]:
    for side, words, tail in _ROWS:
        form = (side, None if tail is None else rf"(?:{tail})(?![a-z])")
        yield from ((word, form) for word in words.split())


def _by_word() -> dict[str, tuple[Form, ...]]:
    found: dict[str, tuple[Form, ...]] = {}
    for word, form in _forms():
        found[word] = (*found.get(word, ()), form)
    return found


# Each word that can begin a group, with its forms in the order they are tried.
FORMS = _by_word()
