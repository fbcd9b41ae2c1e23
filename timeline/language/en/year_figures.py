"""Figures that can be a year, or count or name something else: "2000 fans", "in his 30s", "version 10.04.12"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before

__all__ = ["a_numeric_date", "an_early_year", "an_early_year_told", "no_age", "no_version", "unlike_count"]

_ONE_IN = re.compile(r"\b(?:[1-9]|one|two|three) in $", re.IGNORECASE)
_FROM_COUNT = re.compile(r"\bfrom (?:\d{1,3}|\d{1,3},\d{3}|\d{5,}) to $")
_O_CLOCK = re.compile(
    r"\b(?:(?:shortly|just|soon|right) (?:after|before)|at|at about|at around) $", re.IGNORECASE
)  # "shortly after 1100", "at about 1100"
_COUNT_BEFORE = frozenset({"$", ":", "£", "€", "#", "¥", "-", "+", "/", ".", "@", "№"})
_YEAR_WORDS = frozenset(
    (
        "in since by from until till to of during before after and between early late mid year the for than "
        "through fiscal or as that on a with back around about circa ca c summer winter spring fall autumn at"
    ).split()
)
_COUNTING = frozenset(
    (
        "found counted sold bought killed injured produced made built with has have had employs employed has "
        "received sent collected"
    ).split()
)
_BRINGS_YEAR = frozenset("in by since until till during before after from for late early as".split())
_OWNERS = frozenset("a an his her its their our my whose this that".split())
_PARTS_OF = frozenset("all whole most rest remainder half end beginning start part much".split())
_NUMBERING = frozenset(
    "no. no number flight boeing model route room channel page over least some nearly almost".split()
)
_TO_AT_LEAST = frozenset("to until till through since before".split())
_PASSING = frozenset("spent passed".split())
_WHERE = frozenset("in at with as on abroad under among there".split())
_MEASURES = frozenset(
    (
        "metre meter mile mi page tonne ton foot km kilometre kilometer acre pound word seat man strong person "
        "member volt watt piece sq sqmi horsepower dollar room bed gun"
    ).split()
)
_YEARLY = frozenset(
    (
        "sales revenues earnings profits losses results figures exports imports prices levels estimates forecasts "
        "accounts elections championships games protests"
    ).split()
)  # of a year, and rarely counted
_NO_PLURAL = frozenset("was has this his thus perhaps always towards besides versus during across".split())
_IN_S = frozenset(("was", "is", "has", "as", "this", "its", "us", *_NO_PLURAL))
_THINGS = frozenset(
    (
        "people troops soldiers men women children migrants refugees miles km kilometers kilometres meters metres "
        "feet tons tonnes pounds dollars euros times seats votes jobs points pages hours minutes seconds days "
        "weeks months years words copies shares employees workers students members homes houses cars deaths cases "
        "percent per acres hectares barrels units rupees yen yuan won calories square cubic mph kg cm mm ft lb "
        "block street st avenue ave road rd blvd drive lane of watts mw volts hp cc mg ml gb mb"
    ).split()
)


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of four digits among its neighbours."""

    text: str
    start: int
    end: int
    number: int
    following: str  # the word behind it as printed, or what stands there
    word: str  # the same in lower case, without a second part and its stops; "" where a sign follows
    head: tuple[str, ...]  # the words before it

    @classmethod
    def at(cls, text: str, start: int, end: int) -> _Figure:
        following = next(iter(_after(text, end, 16).split(maxsplit=1)), "")
        word = following.strip(".,;:)").lower() if text[end : end + 1] == " " else ""
        head = tuple(_before(text, start, 20).split())
        # "a 1000 ft-wide crater"
        return cls(text, start, end, int(text[end - 4 : end]), following, word.partition("-")[0], head)

    @property
    def previous(self) -> str:
        """The word before it, in lower case."""
        return self.head[-1].lower().strip("(\"'“") if self.head else ""

    @property
    def plural(self) -> bool:
        """Whether a small word in -s follows that can be a plural."""
        word = self.word
        return word.endswith("s") and len(word) > 3 and word not in _NO_PLURAL and self.following[0].islower()


def unlike_count(text: str, start: int, end: int) -> bool:
    """Refuse a bare four-figure number that counts or names something else than a year.

    >>> [unlike_count(f"{before}2000{behind}", len(before), len(before) + 4)
    ...  for before, behind in (("In ", " it fell."), ("Some ", " fans came."))]
    [True, False]
    """
    if not text[end - 4 : end].isdigit():
        return True
    if _written_as_count(text, start, end):
        return False
    figure = _Figure.at(text, start, end)
    counted = _told_by_neighbours(figure)
    if counted is not None:
        return not counted
    if figure.plural and (
        text[end - 2 : end] == "00"  # "2000 fans"
        or (figure.word not in _YEARLY and figure.previous in _COUNTING)  # "found 2021 ballots"
    ):
        return False
    if _compared(figure):
        return False
    return start < end - 4 or 1900 <= figure.number <= 2100 or _brought_as_year(figure)


def _written_as_count(text: str, start: int, end: int) -> bool:
    """Whether the signs around it make it a part of something else: "$2000", "1986/87", "2000-strong"."""
    before = text[start - 1] if start else " "
    if before in _COUNT_BEFORE or (end < len(text) and text[end] in "%°€£"):
        return True
    if start < end - 4 and text[end : end + 1] == "/" and text[end + 1 : end + 2].isdigit():
        return True  # "the full year 1986/87"
    return end + 1 < len(text) and text[end] in "-/" and text[end + 1].isalpha() and text[end - 2 : end] == "00"


def _told_by_neighbours(figure: _Figure) -> bool | None:
    """Whether the word behind or before it says that it counts; None where neither does."""
    word, previous, head = figure.word, figure.previous, figure.head
    if word in _MEASURES and figure.following[0].islower():
        return True
    if word in _THINGS and not (word == "of" and _year_of_something(figure)):
        return True  # "in 1987 of an early letter" tells when, "2,000 of them" how many
    if previous == "least" and len(head) > 2 and head[-3].lower().strip("(") in _TO_AT_LEAST:
        return False
    if previous == "no" and head[-1] == "no" and word.isalpha():
        return False  # "it gave no 1986 figures"
    return True if previous in _NUMBERING else None


def _year_of_something(figure: _Figure) -> bool:
    """ "In 1987 of an early letter", "all of 1987 of …"."""
    previous = figure.previous
    part = previous == "of" and " ".join(figure.head[-2:-1]).lower() in _PARTS_OF
    the_things = figure.text.startswith(" of the", figure.end)
    return (previous in _BRINGS_YEAR or part) and not the_things and bool(figure.number % 100)


def _compared(figure: _Figure) -> bool:
    """Whether it is a share, an end of a rise or a fall, or an hour: "one in 1000", "from 297 to 1051", "at 1100"."""
    text, start, number = figure.text, figure.start, figure.number
    if figure.previous == "in" and number < 1900 and _ONE_IN.search(_before(text, start, 8)):
        return True
    if figure.previous == "to" and _FROM_COUNT.search(_before(text, start, 24)):
        return True
    if _runs_down(text, start, figure.end, number):
        return True  # "the count was 2021 to 1999"
    return number < 1900 and number % 100 < 60 and _O_CLOCK.search(_before(text, start, 16)) is not None


def _brought_as_year(figure: _Figure) -> bool:
    """Whether a word introduces an older or a later year, which looks like any other number, and no plural follows."""
    word, previous, round_one = figure.word, figure.previous, figure.number % 100 == 0
    if previous == "the" and not round_one and word.endswith("s"):
        return True  # "the 1777 campaigns"; a count of so many would be rounded
    capital = figure.following[:1].isupper()
    if previous in _BRINGS_YEAR and capital:
        return True  # "by 1787 Congress", "as late as 1781 James Watt"
    if not round_one and word.isalpha() and not word.endswith("s"):
        if (
            previous in _OWNERS
            or previous.endswith(("'s", "’s", "s'", "s’"))
            or (capital and figure.following != "The" and previous.isalpha() and previous != "at")
        ):
            return True  # "his 1766 essay", "an 1842 article", "the original 1818 Constitution"
        if previous in _PASSING and word in _WHERE:  # "he spent 1860 in Kentucky"
            return True
    brought = (previous in _YEAR_WORDS and previous != "at") or previous[-1:] in ".;(,"
    return brought and not (word.endswith("s") and word not in _IN_S)


_DOWN_TO = re.compile(r" to ([12]\d\d\d)(?![\d,.:]\d| ?B\.?C)")
_DOWN_FROM = re.compile(r"(?<![\d,.])([12]\d\d\d) to $")
_COMPARES = re.compile(r"\bcompar\w+ (?:\w+ ){0,3}$", re.IGNORECASE)


def _runs_down(text: str, start: int, end: int, number: int) -> bool:
    """Whether two figures joined by "to" fall: no stretch of years does."""
    found = _DOWN_TO.match(text, end)
    if found is not None:
        return int(found[1]) < number and _COMPARES.search(_before(text, start, 30)) is None
    head = _before(text, start, 40)
    found = _DOWN_FROM.search(head)
    return found is not None and int(found[1]) > number and _COMPARES.search(head[: found.start()]) is None


_BRINGS_EARLY = re.compile(r"(?:\b(?i:in|by|since|until|till|before|after|year|about|around) |\bFrom |\()$|\bfrom $")
_EARLY_ENDS = re.compile(
    r"[.,;:)]|$| (?:and|or|when|while|after|before|by|with|under|at|on|as|but|until|to|the|he|she|it|they|his"
    r"|her|its|their|was|were|had)\b| [A-Z]|-\d{3,4}\)"
)


def an_early_year(text: str, start: int, end: int) -> bool:
    """Ask of three figures that they are brought in as a year and count nothing: "in 742, …", "in 988 the count …"."""
    if text[start].isalpha() and text[start].isupper():  # "August 811"
        return text[end : end + 1] in ".,;:)\n" and bool(text[end : end + 1])
    head = _before(text, start, 8)
    if head.endswith("from ") and text.startswith(" to ", end):
        return False  # "leapt from 297 to 1051"
    return _BRINGS_EARLY.search(head) is not None and _EARLY_ENDS.match(text, end) is not None


_IN_THE_YEAR = re.compile(r"\b(?:[Ii]n|[Ss]ince) $")
_YEAR_TOLD = re.compile(
    r"[.,;:)](?! ?\d)|$| (?:and|by|when|while|under|but|until|the|he|she|it|they|his|her|its|their)\b"
)
# What annals tell; nobody does them "in 214", as one finishes a race or is dismissed at cricket.
_DEEDS = re.compile(
    r"\b(?:(?:found|kill|murder|mention|attest|crown|conquer|captur|besieg|destroy|burn|divid|invad|establish"
    r"|consecrat|depos|exil|abolish|suppress|convert|sack|unit|defeat|annex|bapti[sz]|chart|occup|reign|"
    r"fortifi|plunder|subdu|execut|poison|ordain|inherit|restor|dedicat|ravag|rul)(?:e?d|t)|first (?:named"
    r"|recorded|documented|settled)|died|born|built|rebuilt|overrun|split|became|fled|overthrew|overthrown"
    r"|succeeded|slain|"
    r"(?:fell|passed|moved) (?:to|into)|death|battle|siege)\b"
)
_LAST_SENTENCE = re.compile(r"[.;:!?]\s")


def an_early_year_told(text: str, start: int, end: int) -> bool:
    """Ask of three figures that annals would tell of them: "the saint was killed in 656", "in 814, the abbey burned";
    round ones may count."""
    if (
        text[end - 2 : end] == "00"
        or _IN_THE_YEAR.search(_before(text, start, 6)) is None
        or _YEAR_TOLD.match(text, end) is None
    ):
        return False
    head = _LAST_SENTENCE.split(_before(text, start, 120))[-1]
    words = head if len(head) > 8 else _LAST_SENTENCE.split(_after(text, end, 80))[0]
    return _DEEDS.search(words) is not None and not any(sign.isdigit() for sign in words)


_POSSESSIVE = re.compile(
    (
        r"\b(?:his|her|their|my|your|our|its|whose|’s|'s)(?: (?:early|mid|late|very late))?[ -](?:(?:[2-9]0s"
        r"|twenties|thirties|forties|fifties|sixties|seventies|eighties)(?:,| and| or| to)(?: even)?(?: (?:early"
        r"|mid|late))?[ -])?$"
    ),
    re.IGNORECASE,
)


def no_age(text: str, start: int, end: int) -> bool:
    """Refuse "in his 30s", "in the high 30s", "the Volvo 60s"."""
    if end - start >= 5 and text[start : start + 4].isdigit():
        # "his 1980s heyday": so old is nobody; "1000s of miles"
        return text[start - 1] != "-" and not (text[end - 4 : end] == "000s" and text.startswith(" of ", end))
    if text[start].isdigit() and _NAME_BEFORE.search(_before(text, start, 24)):
        return False
    return text[start - 1] != "-" and not _POSSESSIVE.search(_before(text, start, 40))


_NAME_BEFORE = re.compile(r"(?:\b(?:high|upper|low|lower)|[a-z0-9,] [A-Z][a-z]+) $")


def no_version(text: str, start: int, end: int) -> bool:
    """Refuse a part of a path, and what numbers a release: "example.org/12/11/15/", "version 10.04.12"."""
    return (
        text[start - 1 : start] not in ("/", "-", ".", "=")
        and not _GOES_ON.match(text, end)
        and not _RELEASE.search(_before(text, start, 10))
    )


def a_numeric_date(text: str, start: int, end: int) -> bool:
    """Refuse what `no_version` does, and "4.10.17" where the text names no year that it could be of: releases are
    numbered so."""
    if not no_version(text, start, end):
        return False
    words = text[start:end]
    if words[-3] != "." or (len(words) == 8 and words[2] == "."):
        return True
    return re.search(rf"(?<![\d.])(?:1[5-9]|20){words[-2:]}(?!\d)", text[:_NAMED_NEAR]) is not None


_NAMED_NEAR = 4000  # characters at the head of a text in which a diary names its year
_GOES_ON = re.compile(r"[/-]|\.\d")
_RELEASE = re.compile(r"\b(?:v|ver|version|release|build|ubuntu|ios|os x|update)\.? ?$", re.IGNORECASE)
