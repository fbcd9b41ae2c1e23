"""Capitalised words of time that are part of a name: "Theresa May", "the Spring Hill plant", "Friday Night Lights"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.language.en.headlines import in_headline
from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before

__all__ = ["CAPITAL_NEXT", "NAME_AFTER", "WHO", "part_of_name"]

# Words that make a name of the time word before them.
NAME_AFTER = re.compile(
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
WHO = (" i ", " i'")  # the capital of "I" makes no name
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
CAPITAL_NEXT = re.compile(r"(?:['’]s)?[ \n][A-Z][a-z]")
_TWO_NAMES = re.compile(r" [A-Z][a-z]+ [A-Z][a-z]+(?:,| (?:,|[a-z]))")  # "and June Carter Cash, …"
_JOINING = frozenset(("and", "but", "as", "while", "because", "when", "for", "with"))
_INITIAL = re.compile(r"[A-Z]\.")
_WHO_MAY = frozenset(("that", "these", "and", "or", "but", "when", "if", "though", "although"))
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


@dataclass(frozen=True, slots=True)
class _Place:
    """A capitalised word of time among its neighbours."""

    text: str
    start: int
    end: int
    row: str  # the row of the grammar that read it, as vetoes are told it
    after: str  # what follows, folded
    head: tuple[str, ...]  # the words before it

    @property
    def words(self) -> str:
        """The expression as printed."""
        return self.text[self.start : self.end]

    @property
    def opens(self) -> bool:
        """Whether a sentence, a quotation or a line begins with it."""
        before = _before(self.text, self.start, 24)
        printed = before.rstrip()
        return (
            not self.head
            or printed[-1:] in ".!?:;\"“‘’'`_(\n—"
            or self.head[-1] in _DASHES
            or "\n" in before[len(printed) :]
        )

    @property
    def previous(self) -> str:
        """The word before it in the same clause, or a title such as "Mr."."""
        last = self.head[-1].lstrip(_OPENING) if self.head else ""
        return "" if self.opens and not _SHORT_TITLE.fullmatch(last) else last

    @property
    def bare(self) -> str:
        """The word before it, in lower case and without its stops."""
        return self.previous.lower().strip(".,'’")

    @property
    def upper_next(self) -> bool:
        """Whether a word with a capital follows that is not "I"."""
        return self.capital_at(self.end + 1) and self.after[:1] == " " and not self.after.startswith(WHO)

    def capital_at(self, offset: int) -> bool:
        return self.text[offset : offset + 1].isupper()

    def lower_at(self, offset: int) -> bool:
        return self.text[offset : offset + 1].islower()


def part_of_name(text: str, start: int, end: int, rule: str, after: str) -> bool:
    """Whether a capitalised time word is part of a name.

    >>> text = "They met Gov. May in March."
    >>> part_of_name(text, 14, 17, "month", text.lower()[17:]), part_of_name(text, 21, 26, "month", ".")
    (True, False)
    """
    if _follows_small_word(text, start, end, after):
        return False
    place = _Place(text, start, end, rule, after, tuple(_before(text, start, 24).split()))
    answers = (decide(place) for decide in _ROWS)
    return next((answer for answer in answers if answer is not None), False)


def _follows_small_word(text: str, start: int, end: int, after: str) -> bool:
    """Whether it is the common case: "by Monday," – a small word before it that makes no name, no capital behind it."""
    if after[:1] == " " and (text[end + 1 : end + 2].isupper() or after.startswith((" programme", " wrote"))):
        return False
    space = text.rfind(" ", max(0, start - 9), start - 1)
    return (
        space > 0 and text[start - 1] == " " and text[space + 1 : start - 1] in _SMALL and not text[start + 1].isupper()
    )


def _of_capitals(place: _Place) -> bool | None:
    """A line in capitals tells no name; "SAT scores" and the "MAY" of "YOU MAY ALSO LIKE" are no dates."""
    words = place.words
    following = place.text[place.end + 1 : place.end + 5]
    if place.row == "date" and len(words) == 3 and words.isupper() and not following.isupper():
        return True  # SAT scores
    if place.row == "month" and words.endswith("MAY") and not place.after[:2].lstrip().isdigit():
        last = place.head[-1].lower() if place.head else ""
        return words.startswith("THAT ") or (words == "MAY" and bool(last) and last not in _FUNCTION - _WHO_MAY)
    return False if words.isupper() and len(words) > 3 else None


def _of_occasion(place: _Place) -> bool | None:
    """ "Christmas Gift Guide", "Summer Sale": a headline in capitals."""
    timely = place.row in ("feast", "season", "month") and place.words[-3:] != "May"
    return False if timely and _OCCASION.match(place.text, place.end) else None


def _of_person(place: _Place) -> bool | None:
    """ "June Carter Cash", "Gov. May", "Donald C. Winter"."""
    last = place.head[-1] if place.head else ""
    if place.row == "month" and (
        (place.opens and _FIRST_NAME.match(place.text, place.end))
        or ((place.opens or last.lower() in _JOINING) and _TWO_NAMES.match(place.text, place.end))
    ):
        return True
    titled = place.bare in _TITLES and place.previous[:1].isupper()
    return True if titled or (place.row in ("month", "season") and _INITIAL.fullmatch(last)) else None


def _of_paper_or_band(place: _Place) -> bool | None:
    """ "the Sunday Times", "USA Today", "Ruby Tuesday", "the Happy Mondays"."""
    if NAME_AFTER.match(place.after) and (
        place.upper_next or (place.row != "month" and place.after.startswith((" programme", "microsystems")))
    ):
        return True
    if not place.head or place.text[place.start - 1 : place.start] != " ":
        return None
    near = place.head[-1].lower().lstrip("\"'“‘(")
    if (near in _FRIENDS and " " not in place.words) or near in _MEDIA_BEFORE:
        return True
    two = place.head[-2:]
    if near in ("on", "the") and len(two) == 2 and two[0][:1].isupper() and " ".join(two).lower() in _MEDIA_BEFORE:
        return True
    return True if near == "happy" and place.row == "weekdays" else None


def _of_day(place: _Place) -> bool | None:
    """ "Today", "Daily", "Tonight" and "Friday Night" as the names of programmes and papers."""
    text, rule, words = place.text, place.row, place.words
    if (
        rule in ("today", "often")
        and words[:1].isupper()
        and (not place.opens or (rule == "often" and place.upper_next))
    ):
        return (
            not _before(text, place.start, 24).isupper()
            and not (place.previous.isupper() and len(place.previous) > 1)
            and not (rule == "today" and in_headline(text, place.start, place.end))
        )
    if rule == "tonight":
        return place.upper_next and not place.opens and not in_headline(text, place.start, place.end)
    if rule == "day-part" and place.upper_next and words.istitle() and (place.opens or place.previous.islower()):
        following = _following(text, place.end)  # "Friday Night Lights"
        return (
            following not in _FUNCTION
            and place.lower_at(place.end + 2)
            and (following in _NIGHTS or not in_headline(text, place.start, place.end))
        )
    return None


def _of_season(place: _Place) -> bool | None:
    """ "The Winter's Tale", "the Spring Hill plant"."""
    text, end, words = place.text, place.end, place.words
    if (
        place.row == "season"
        and place.lower_at(end - 1)
        and CAPITAL_NEXT.match(text, end)
        and place.capital_at(end - len(words.split()[-1]))
        and not (words[:5] in _POINTING and in_headline(text, place.start, end))
    ):
        return True
    named = place.row in ("month", "season", "feast", "date")
    return None if named and " " not in words.strip() and not any(c.isdigit() for c in words) else False


def _of_first_name(place: _Place) -> bool | None:
    """ "Wednesday Addams does": a weekday that opens a sentence before another capitalised word."""
    if place.row != "date":
        return None
    end = place.end
    return (
        place.opens
        and place.upper_next
        and place.text[end + 1 : end + 4].isalpha()
        and place.text[end + 2].islower()
        and _says_name(place.text, end)
    )


def _of_single_word(place: _Place) -> bool | None:
    """A month, a season or a feast without a figure: "Norway's May election", but "Britain's May said"."""
    text, end, previous, words = place.text, place.end, place.previous, place.words
    owned = place.row in ("month", "feast") and previous.endswith(_OWNERS)
    if owned and text[end : end + 1] == " " and text[end + 1].islower():
        return words in ("May", "March") and _VERB_NEXT.match(text, end) is not None
    if place.bare.endswith("est") and place.row == "month" and len(words) > 3:
        return False  # "Wettest August since 1912"
    small = place.bare in _FUNCTION
    if previous and previous[0].isupper() and previous[-1].isalnum() and not small and not previous.isupper():
        return place.row != "month" or words.lower().rstrip(".") not in _NO_NAME or place.bare in _COLOURS
    if place.upper_next and not small and place.lower_at(end + 2):
        return True
    return (words == "May" and not small and not previous.endswith(",")) or (
        words == "March" and place.opens and _MARCHES.match(place.after) is not None
    )


# The first that decides is right.
_ROWS = (
    _of_capitals,
    _of_occasion,
    _of_paper_or_band,
    _of_person,
    _of_day,
    _of_season,
    _of_first_name,
    _of_single_word,
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
