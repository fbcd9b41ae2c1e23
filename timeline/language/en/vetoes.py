"""What only looks like an expression of time: names, ages, programmes, addresses, ordinals, verbs."""

from __future__ import annotations

import re

from timeline.language.en.headlines import in_headline
from timeline.language.en.numbered import names_a_place
from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before

__all__ = ["vetoed"]

# Behind the expression: ages, reading times, rounds of a cup.
_AFTER = (
    "-old",
    " old ",
    " old,",
    " old.",
    " old\n",
    "s-old",
    " of age",
    "-final",
    "-to-",
    "-back",
    "-finals",
    " final ",
    "-a-day",
    " minutes read",
    " for future",
)
_MEDIA_AFTER = (" read", ". read", " listen", " watch", " video")
_AFTER_SIGNS = frozenset(" -s.")  # with which those begin
# Words that make a name of the time word before them.
_NAME_AFTER = re.compile(
    r" ?(?:times|herald|telegraph|guardian|independent|observer|gazette|chronicle|mirror|express|tribune|post"
    r"|mail|star|live|life|fever|programme|program|show|magazine|microsystems|island|islands|street|avenue|"
    r"road|lane|drive|river|fox|foundation|forum|revolution|movement|for future|youth movement|league|club"
    r"|group|society|uprising|agreement|accord|accords|championship)(?![a-z])"
)
_TITLES = frozenset(
    (
        "mr mrs ms dr sir lady lord senator sen president minister prime judge justice professor prof miss dame "
        "rep king queen prince princess st saint general captain colonel coach striker midfielder defender keeper "
        "goalkeeper singer actor actress mayor governor theresa"
    ).split()
)
# Capitalised words that may stand before a month or a season without making a name of it.
_FUNCTION = frozenset(
    "in on by since until till from to of last next this every each early late mid the a an and but or for "
    "during before after between through at as with late "
    "around about past coming following previous that these those monday tuesday wednesday thursday friday "
    "saturday sunday when while if though although "
    "our your my his her their its some no any all only just what how where when who why so more "
    "updated published posted hello hi hey bye goodbye welcome it's it’s that's here's happy merry dear "
    "another january february march april may june july august september october november december".split()
)
_SMALL = frozenset("by since until till from last next this every late early in to before after during and of".split())
_FRIENDS = frozenset("ruby blue freaky joe gavin super bloody cyber mad manic solomon girl man".split())
_MEDIA_BEFORE = frozenset(
    (
        "usa",
        "russia",
        "india",
        "cbs",
        "abc",
        "nbc",
        "bbc",
        "4's",
        "4’s",
        "good",
        "mail on",
        "sun on",
        "observer on",
        "face the",
    )
)
_WHO = (" i ", " i'")  # the capital of "I" makes no name
_LONE = frozenset(
    (
        "month",
        "season",
        "feast",
        "date",
        "today",
        "tonight",
        "often",
        "weekdays",
        "this-part",
        "day-part",
        "reference",
        "which-unit",
        "the-running-unit",
    )
)
_UNIT_NAMES = re.compile(r"\b(?:Seconds?|Minutes?|Hours?|Days?|Weeks?|Months?|Years?|Century|Future|Moment)\b")
_ADDRESS = re.compile(
    r",? (?:[A-Z][A-Za-z.]+ ){0,3}(?:Street|St(?!\.? [A-Z])|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd"
    r"|Square|Way|Place|Court|Highway)\b"
)
_ADDRESS_SIGNS = (",", " ")
_NUMBERED = re.compile(
    r"\b(?:decree|rule|law|order|directive|regulation|ordinance|statute|amendment|protocol|decision|case|form"
    r"|opus|flight|section|resolution|article|box|suite|room|route|highway|gate|bus|unit|bill|page|chapter"
    r"|channel|no|number|model|peugeot|boeing|airbus|mazda|"
    r"windows|office|nokia|fiat|bmw|audi|apartment|apt|figure|table|paragraph|clause|psalm|verse)\.? $"
    r"|\bflight [a-z]{1,3} ?$"
)


def vetoed(text: str, folded: str, start: int, end: int, rule: str) -> bool:
    """Say whether the neighbours make an expression something else."""
    after = folded[end : end + 24]
    if after[:1] in _AFTER_SIGNS and (
        after.startswith(_AFTER) or (after.startswith(_MEDIA_AFTER) and "min" in folded[start:end])
    ):
        return True
    if rule in _PHRASES and folded[start - 6 : start] == "time: ":  # "Reading time: 4 minutes"
        return True
    if (
        folded[end - 3 : end] == "sec" and text[end - 3 : end] == "SEC" and not text[start:end].isupper()
    ):  # "an SEC filing"
        return True
    before = text[start - 1]
    if before == "#":  # the tag of a post names its topic
        return True
    if (
        before == "." and text[start].isdigit() and text[start - 2].isspace()
    ):  # what is behind the point: "f/1.8 .3 sec"
        return True
    capital = text[start].isupper()
    if capital and rule == "today" and _before(text, start, 11).endswith(("Day After ", "Day Before ")):
        return True  # the film
    if (
        rule == "feast"
        and _NAME_AFTER.match(after)
        and text[end + 1 : end + 2].isupper()
        and not text[start:end].isupper()
    ):
        return True
    if (
        rule == "often" and after[:1] == " " and text[end + 1 : end + 2].isupper() and not after.startswith(_WHO)
    ):  # "the party daily Granma"
        return True
    if _in_general(folded, start, end):
        return True
    if rule in _DAYS and names_a_place(text, start, end):  # "the October 6 bridge"
        return True
    if not capital:
        if rule == "season" and _CAPITAL_LAST.search(text, start, end) and _CAPITAL_NEXT.match(text, end):
            return True  # "the Winter Olympics"
        return (text[start].isdigit() and _number_names(text, folded, start, end)) or (
            rule in _PHRASES and _title_inside(text, start, end)
        )
    if rule in ("year", "date", "fiscal-year"):
        if (
            rule == "year" and "-" in text[start:end] and text[start:end].istitle()
        ):  # a spelled year in capitals is a title
            return True
        return _number_names(text, folded, start, end) or (
            rule == "date" and _named(text, folded, start, end, rule, after)
        )
    if rule in _PHRASES and (_title_inside(text, start, end) or _WAR.match(text, end)):
        return True
    return rule in _LONE and _named(text, folded, start, end, rule, after)


_UNIT = r"(?:day|night|week|weekend|month|year|season|hour|morning|afternoon|evening)"
_OR_UNIT = re.compile(rf" or (?:the )?{_UNIT}\b")
_FOR_UNIT_OR = re.compile(rf"\bfor (?:the|a|an|one) {_UNIT} or (?:the )?$")
_LONE_UNIT = re.compile(rf"(?:the |a |an |one )?{_UNIT}$")


def _in_general(folded: str, start: int, end: int) -> bool:
    """Whether a unit is one of two in general: "closed for the night or weekend"."""
    behind = folded[start - 4 : start] == " or "
    if not (behind or folded.startswith(" or ", end)) or _LONE_UNIT.fullmatch(folded, start, end) is None:
        return False
    if behind:
        return _FOR_UNIT_OR.search(folded, max(0, start - 28), start) is not None
    return (
        folded[start - 4 : start] == "for "
        and folded[start:end][:4] == "the "
        and _OR_UNIT.match(folded, end) is not None
    )


_CAPITAL_LAST = re.compile(r" [A-Z][a-z]+$")
_DASHES = frozenset(("-", "--", "–", "|", "•", "*"))
_OWNERS = ("'s", "’s", "s'", "s’")
_NO_NAME = frozenset(
    ("january", "february", "september", "october", "november", "december", "feb", "sept", "oct", "nov", "dec")
)  # nobody is called that
_COLOURS = frozenset(("black", "red", "white", "green", "project", "operation"))  # Black September, Red October
_VERB_NEXT = re.compile(r" (?:said|says|has|had|is|was|will|would|could|told|[a-z]{3,}(?:ed|s))\b")
_POINTING = ("This ", "Last ", "Next ")
_OPENING = "\"'“‘(["
_SHORT_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Gen|Capt)\.")
_MARCHES = re.compile(
    r" (?:them|him|her|us|me|it|all|back|out|off|into|onto|forward|along|around|straight|on|for|of|to|against"
    r"|in|through|from|by|with|towards?|demanding|past|route|organi[sz]ers?|participants|leaders|calls|ends"
    r"|begins|starts|takes|turns|draws|held|planned)\b|$"
)
_CAPITAL_NEXT = re.compile(r"(?:['’]s)?[ \n][A-Z][a-z]")
_TWO_NAMES = re.compile(r" [A-Z][a-z]+ [A-Z][a-z]+(?:,| (?:,|[a-z]))")  # "and June Carter Cash, …"
_JOINING = frozenset(("and", "but", "as", "while", "because", "when", "for", "with"))
_INITIAL = re.compile(r"[A-Z]\.")
_WHO_MAY = frozenset(("that", "these", "and", "or", "but", "when", "if", "though", "although"))
_WAR = re.compile(r"['’]?s?['’]? War\b")  # the Six-Day War, the Thirty Years' War
# What is named by the time it is for, in capitals; no name of a house or of a work.
_OCCASION = re.compile(
    r" (?:Gift|Gifts|Sales?|Shopping|Specials?|Menus?|Collections?|Deals?|Offers?|Dinner|Lunch|Brunch|Party"
    r"|Parties|Markets?|Fair|Giveaway|Newsletter|Reading|Arrivals|Playlist|Preview|Lookbook|"
    r"Promo|Promotions?|Discounts?|Getaways?|Decorations?|Hampers?|Cakes?|Baking|Recipes?|Crafts?|Workshops?"
    r"|Raffle|Quiz|Bash|BBQ|Bazaar|Schedule|Timetable|Update|Jobs|Report|Talks|Elections?|Vote|Budget"
    r"|Inflation|Figures|Data|Deadline|Storms?|Floods?|Flooding|Heat|Rains?|Weather|Wildfires?|Shows?"
    r"|Concerts?|Courses?|Classes|Camps?)\b"
)
_NIGHTS = frozenset("lights live football fever raw club smackdown takeaway".split())  # programmes, in headlines too
_FIRST_NAME = re.compile(r" (?:O['’]|works?\b|[A-Z][a-z]+,)")
_DAYS = frozenset(("date", "date-in-words"))
_PHRASES = frozenset(
    (
        "duration",
        "unit-adjective",
        "vague-duration",
        "units",
        "which-unit",
        "the-running-unit",
        "one-unit",
        "side-duration",
        "reference",
        "century",
    )
)


def _title_inside(text: str, start: int, end: int) -> bool:
    """Whether a unit stands in capitals inside the expression, as in the title of a film: "Twelve Years a Slave", "60
    Minutes"."""
    found = _UNIT_NAMES.search(text, start + 1, end)
    if found is None:
        return False
    if found[0] == "Century":
        return (
            text[end : end + 1] == " "
            and text[end + 1 : end + 2].isupper()
            and (_NAME_AFTER.match(text[end : end + 24].lower()) is not None or not in_headline(text, start, end))
        )
    following = _after(text, end, 12).split()
    if found[0] == "Future" and following[:1] == ["of"] and text[start] == "T" and not _before(text, start, 2).strip():
        return False  # "The Future of Railways": what a headline is about
    return not (
        following and following[0][:1].isupper() and following[0][1:2].islower() and following[0] != "Live"
    ) and not in_headline(text, start, end)


def _number_names(text: str, folded: str, start: int, end: int) -> bool:
    """Whether a figure numbers a house, a flight, a law."""
    if (
        folded[end - 2 : end] not in ("am", "pm", "m.")
        and text[end : end + 1] in _ADDRESS_SIGNS
        and _ADDRESS.match(text, end)
    ):
        return True
    head = _before(text, start, 22)
    if head.endswith(" no ") and text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
        return False  # "it gave no 1986 figures"
    return end - start == 4 and text[start].isdigit() and _NUMBERED.search(head.lower()) is not None


def _named(text: str, folded: str, start: int, end: int, rule: str, after: str) -> bool:
    """Whether a capitalised time word is part of a name."""
    if after[:1] != " " or not (text[end + 1 : end + 2].isupper() or after.startswith((" programme", " wrote"))):
        # The common case: "by Monday," – a small word before it that makes no name, no capital behind it.
        space = text.rfind(" ", max(0, start - 9), start - 1)
        if (
            space > 0
            and text[start - 1] == " "
            and text[space + 1 : start - 1] in _SMALL
            and not text[start + 1].isupper()
        ):
            return False
    words = text[start:end]
    before = _before(text, start, 24)
    head = before.split()
    opens = (
        not head
        or before.rstrip()[-1:] in ".!?:;\"“‘’'`_(\n—"
        or head[-1] in _DASHES
        or "\n" in before[len(before.rstrip()) :]
    )
    if rule == "date" and len(words) == 3 and words.isupper() and not text[end + 1 : end + 5].isupper():
        return True  # SAT scores
    if rule == "month" and words.endswith("MAY") and not after[:2].lstrip().isdigit():
        return words.startswith("THAT ") or (
            words == "MAY" and bool(head) and head[-1].lower() not in _FUNCTION - _WHO_MAY
        )  # "YOU MAY ALSO LIKE"
    if words.isupper() and len(words) > 3:
        return False  # a line in capitals
    if rule in ("feast", "season", "month") and words[-3:] != "May" and _OCCASION.match(text, end):
        return False  # "Christmas Gift Guide", "Summer Sale": a headline in capitals
    previous_word = head[-1].lower() if head else ""
    upper_next = after[:1] == " " and text[end + 1 : end + 2].isupper() and not after.startswith(_WHO)
    if rule == "month" and (
        (opens and _FIRST_NAME.match(text, end))
        or ((opens or previous_word in _JOINING) and _TWO_NAMES.match(text, end))
    ):
        return True
    if _NAME_AFTER.match(after) and (
        upper_next or (rule != "month" and after.startswith((" programme", "microsystems")))
    ):
        return True
    if before[-1:] == " " and head:
        near = head[-1].lower().lstrip("\"'“‘(")
        if (
            (near in _FRIENDS and " " not in words)
            or near in _MEDIA_BEFORE
            or (
                near in ("on", "the")
                and head[-2:-1]
                and head[-2][:1].isupper()
                and " ".join(head[-2:]).lower() in _MEDIA_BEFORE
            )
        ):
            return True
        if near == "happy" and rule == "weekdays":  # the Happy Mondays
            return True
    previous = (
        "" if opens and not (head and _SHORT_TITLE.fullmatch(head[-1].lstrip(_OPENING))) else head[-1].lstrip(_OPENING)
    )
    bare = previous.lower().strip(".,'’")
    if (bare in _TITLES and previous[:1].isupper()) or (
        rule in ("month", "season") and head and _INITIAL.fullmatch(head[-1])
    ):
        return True  # "Gov. May", "Donald C. Winter"
    if rule in ("today", "often") and words[:1].isupper() and (not opens or (rule == "often" and upper_next)):
        return (
            not _before(text, start, 24).isupper()
            and not (previous.isupper() and len(previous) > 1)
            and not (rule == "today" and in_headline(text, start, end))
        )
    if rule == "tonight":
        return upper_next and not opens and not in_headline(text, start, end)
    if rule == "day-part" and upper_next and words.istitle() and (opens or previous.islower()):
        following = _following(text, end)  # "Friday Night Lights"
        return (
            following not in _FUNCTION
            and text[end + 2 : end + 3].islower()
            and (following in _NIGHTS or not in_headline(text, start, end))
        )
    if rule == "feast" and upper_next and _NAME_AFTER.match(after):
        return True
    if (
        rule == "season"
        and text[end - 1].islower()
        and _CAPITAL_NEXT.match(text, end)
        and text[end - len(words.split()[-1])].isupper()
        and not (words[:5] in _POINTING and in_headline(text, start, end))
    ):
        return True  # "The Winter's Tale", "the Spring Hill plant"
    if rule not in ("month", "season", "feast", "date") or " " in words.strip():
        return False
    if any(c.isdigit() for c in words):
        return False
    if rule == "date":
        return (
            opens
            and upper_next
            and text[end + 1 : end + 4].isalpha()
            and text[end + 2].islower()
            and _says_name(text, end)
        )
    if (
        rule in ("month", "feast")
        and previous.endswith(_OWNERS)
        and text[end : end + 1] == " "
        and text[end + 1].islower()
    ):
        return (
            words in ("May", "March") and _VERB_NEXT.match(text, end) is not None
        )  # "Norway's May election", but not "Britain's May said"
    if bare.endswith("est") and rule == "month" and len(words) > 3:
        return False  # "Wettest August since 1912"
    if (
        previous
        and previous[0].isupper()
        and previous[-1].isalnum()
        and bare not in _FUNCTION
        and not previous.isupper()
    ):
        return rule != "month" or words.lower().rstrip(".") not in _NO_NAME or bare in _COLOURS
    if upper_next and bare not in _FUNCTION and text[end + 2 : end + 3].islower():
        return True
    return (words == "May" and bare not in _FUNCTION and not previous.endswith(",")) or (
        words == "March" and opens and _MARCHES.match(after) is not None
    )


def _following(text: str, end: int) -> str:
    """The word behind an offset, in lower case."""
    following = _after(text, end, 20).split()
    return following[0].lower().strip(".,;:") if following else ""


def _says_name(text: str, end: int) -> bool:
    """Whether a capitalised word and then a verb or a comma follow, as behind a first name: "Wednesday Addams does"."""
    following = _after(text, end, 40).split()
    return (
        len(following) > 1 and following[1][:1].islower() and following[1] not in ("and", "of", "the", "said", "told")
    )
