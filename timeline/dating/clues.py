"""What stands around a printed date and tells what it dates: cue words, clock times, zones, agencies, signs of a
caption."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.dating.words import AGENCIES, PUBLISHED, UPDATED, ZONES
from timeline.language.common.page import OTHER_DATES

__all__ = [
    "AGENCY_AFTER",
    "CAPTION",
    "COPYRIGHT",
    "DOCUMENT",
    "FILE_PHOTO",
    "MADE",
    "PLACED",
    "PREPOSITION",
    "TEASER",
    "TIME",
    "ZONE",
    "Cue",
    "bare",
    "cue_after",
    "cue_before",
    "dates_another",
    "is_english",
    "is_told",
    "zone_in",
]

_AGENCY = "|".join(re.escape(a) for a in sorted(AGENCIES, key=len, reverse=True))
_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))

ZONE = re.compile(
    rf"(?<![A-Za-z])(?:(?P<name>{_ZONE})(?![A-Za-z])(?:\s?(?P<shift>[+-]\d{{1,2}}(?::?\d\d)?))?"
    rf"|(?<=\d)(?P<z>Z)\b|(?<=:\d\d)(?P<offset>[+-]\d\d:?\d\d))"
)
TIME = re.compile(
    r"(?<![\d/.-])(?:(?P<h12>\d{1,2})(?:\s?[:.]\s?(?P<m12>\d\d))?(?::\d\d)?\s?(?P<half>[aApP])\.?\s?[mM]\b\.?"
    r"|T?(?P<h24>[01]?\d|2[0-3])[:.hH](?P<m24>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?:\s?(?:Uhr|hrs|h)\b)?(?![\d.])"
    rf"|(?P<h4>[01]\d|2[0-3])(?P<m4>[0-5]\d)(?=\s{{0,2}}(?:hrs\b|h\b|{_ZONE})))"
)
AGENCY_AFTER = re.compile(
    rf"[\s,.:;]{{0,4}}(?:[(/\[|]\s?(?:{_AGENCY})(?![A-Za-z])[^)/\]|]{{0,25}}[)/\]|]|[-–—]{{1,2}}\s"
    # a wire that nobody has listed, when a dash follows its name
    r"|(?:[(\[]\s?[A-Z][\w.&'’/ -]{1,40}[)\]]|/\s?[A-Z][\w.&'’ -]{1,40}/)\s{0,2}[-–—]{1,2}\s)"
)
PREPOSITION = re.compile(
    r"(?:^|[\s(“\"])(?:on|in|since|from|until|till|by|before|after|this|of|dated|between|and|to|through|the"
    r"|for|around|about|as|late|early|mid"
    r"|or|at|was|is|were|born|died)\s{0,2},?\s?$",
    re.IGNORECASE,
)
# A document that names itself and its day: "Statement of", "Press release,", "Situation report no. 4,".
DOCUMENT = re.compile(
    r"^\W{0,4}(?:[\w.'’-]{1,20}\s){0,4}?(?:statement|press release|media release|news release|release"
    r"|communiqu[eé]|bulletin|briefing(?: note)?|newsletter|report|sitrep|(?:flash|situation|field) update"
    r"|advisory|letter|memo(?:randum)?|dispatch"
    r"|note|alert)"
    r"(?:\s(?:no\.?|n°|#)?\s?\d{1,4})?(?:\s?[,:|–—-]|\s(?:of|from|dated|issued on|issued|on))?\s{1,2}$"
    r"|^\W{0,4}dated\s{1,2}$",
    re.IGNORECASE,
)
# "London, 14 June 2023" on a line of its own, "Geneva (14 June 2023) – " before the first sentence.
PLACED = re.compile(
    r"^\W{0,3}[A-Z][\w.'’-]{1,20}(?:[ /-][A-Z][\w.'’-]{1,20}){0,2}(?:,\s[A-Z][\w.'’ -]{1,25})?(?P<sign>,\s|\s?[(\[/])$"
)
# What a record says of its own making, on a line of its own: "Prepared 19 February 2024", "Testimony of witness 4,
# taken in Orm on 2 May 2019".
_RECORD = (
    r"(?:testimony|statement|interview|deposition|affidavit|evidence|minutes|report|judgment|record|notes?"
    r"|memo(?:randum)?|transcript|assessment|account|declaration|brief)"
)
MADE = re.compile(
    rf"^\W{{0,4}}(?:(?:{_RECORD}\s)?(?:prepared|compiled|drafted|dictated|transcribed|done|as (?:of|at)"
    rf"|date of (?:the )?(?:report|statement|interview|judgment|issue))"
    rf"|(?:[\w.'’-]{{1,20}}\s){{0,2}}?{_RECORD}\b,?\s(?:(?!(?:was|were|is|has|had|be|that"
    rf"|who)\s)[\w.'’-]{{1,20}}[,:]?\s){{0,7}}?(?:taken|recorded|sworn|signed|delivered|given|made|prepared"
    rf"|drafted))"
    r"(?:\s?:)?(?:\s(?:in|at|before|by)\s[A-Z][\w.'’-]{1,20}(?:\s[A-Z][\w.'’-]{1,20}){0,2},?)?(?:\son)?"
    r"(?:\sthe)?\s{1,2}$",
    re.IGNORECASE,
)
COPYRIGHT = re.compile(r"©|\(c\)\s*\d{4}|\bcopyright\b|\ball rights reserved\b", re.IGNORECASE)
TEASER = re.compile(
    (
        r"^\W{0,4}(?:recommended|related|read (?:more|also|next)|see also|also read|more (?:on|from|like)"
        r"|don['’]t miss|up next|trending|most (?:read|popular))\b"
    ),
    re.IGNORECASE,
)
FILE_PHOTO = re.compile(r"^\W{0,4}FILE\b")
CAPTION = re.compile(
    (
        r"\b(?:photo(?:graph)?s?|picture[ds]?|image|getty|courtesy|handout|screengrab|screenshot|file photo"
        r"|stringer)\b|(?<![A-Za-z])[A-Z]{4,}+/[A-Z]{2,}"
    ),
    re.IGNORECASE,
)
_LINKS = re.compile(
    (
        r"\b(?:on|at|le|la|el|il|em|am|den|the|of|de|à|às|um|dnia|o|в|г|by|local|date|in|and|il|op|om|kl"
        r"|(?:[^\W\d_]{2,15}\s)?time)\b|[\W_]+"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says what a date is: `kind` is ``published``, ``updated`` or ``print`` (a printed edition)."""

    kind: str
    start: int
    end: int


def _cue_pattern(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s{1,2}") for w in sorted(words, key=len, reverse=True))


_CUE = re.compile(
    rf"(?<![^\W_])(?:(?P<updated>{_cue_pattern(UPDATED)})|(?P<published>{_cue_pattern(PUBLISHED)}))(?![^\W_])",
    re.IGNORECASE,
)
_OTHER = re.compile(rf"(?<![^\W_])(?:{_cue_pattern(OTHER_DATES)})(?![^\W_])", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[|·•(/\[;:–—\-\n\"'<>{.])\s{0,3}$")
_THIS_ARTICLE = re.compile(
    (
        r"\b(?:this|the) (?:article|story|page|post|report|column|item|piece) (?:was|is|has been) (?:first |last "
        r"|originally )?$"
    ),
    re.IGNORECASE,
)
_IN_PRINT = re.compile(
    r"\b(?:appeared|published|posted|amended)\b[^!?\n]{0,120}\bon\s(?P<time>[^a-z]{4,20})\son\s{0,2}$"
)
_ENGLISH = re.compile(
    r"publish|post|issue|creat|releas|aired|filed|date\b|updat|modif|edited|revised|corrected", re.IGNORECASE
)
_OBJECT = re.compile(r"\b(?:a|an|its|his|her|their|new|some)\b", re.IGNORECASE)
_MACHINE = re.compile(r"[a-z]_|[a-z][A-Z]")


def bare(text: str) -> str:
    """Drop clock times, zones, linking words and punctuation; what is left are words that tell something else."""
    return _LINKS.sub(" ", ZONE.sub(" ", TIME.sub(" ", text))).strip()


def cue_before(before: str, *, chained: bool = False) -> Cue | None:
    """Give the cue word that governs a date, from the text before it (back to the date before).

    Between the cue and the date only times, zones and linking words may stand, and in the middle of a sentence a cue is
    a verb: "a report released on 9 November 2021" tells nothing about the article. `chained` says that the date before
    has a cue as well.

    >>> cue_before("(Bloomberg) -- Published 1123 GMT (1923 HKT) ").kind
    'published'
    >>> cue_before("The report, which the ministry released on ") is None
    True
    """
    if (printed := _IN_PRINT.search(before, max(0, len(before) - 160))) and TIME.match(printed["time"]):
        return Cue(
            "print", printed.start(), printed.end()
        )  # "a version appeared in the paper on 20.10 BST on Wednesday …"
    cues = list(_CUE.finditer(before, max(0, len(before) - 90)))
    last = cues[-1] if cues else None
    if last is None:
        return None
    between = bare(before[last.end() :])
    if len(between) > 10 or _OBJECT.search(between):  # "issued a May 31 directive"
        return None
    word, opening = last.group(), before[: last.start()]
    if word.lower() == "date" and opening.strip():
        return None
    aside = opening.rstrip()[-1:] == "," and (
        chained or not is_english(word)
    )  # "…, mis à jour le 10 novembre"; not "the report, released August 4"
    if not (
        word[0].isupper() or _MACHINE.search(word) or _OPENS.search(opening) or _THIS_ARTICLE.search(opening) or aside
    ):
        return None
    return Cue("updated" if last["updated"] else "published", last.start(), last.end())


def dates_another(before: str, *, close: bool = True) -> bool:
    """Whether the words before a date say that it is the day of something else than the text: of its copy, of a visit,
    of a membership, of a term.

    >>> dates_another("Joined: "), dates_another("Aktuelle Zeit: "), dates_another("Posted: ")
    (True, True, False)
    """
    found = list(_OTHER.finditer(before, max(0, len(before) - 90)))
    return bool(found) and (not close or len(bare(before[found[-1].end() :])) <= 10)


def is_english(cue: str) -> bool:
    """Whether a cue word is an English one."""
    return _ENGLISH.search(cue) is not None


_AFTER = re.compile(
    (
        r"[\s,|(\[/–—-]{0,4}(?:page\s)?(?:last\s)?(?P<updated>updated|modified|edited)\b(?=\s{0,2}(?:at"
        r"|on)\s{0,2}\d{1,2}[:.]\d\d)"
    ),
    re.IGNORECASE,
)


def cue_after(after: str) -> Cue | None:
    """Give the cue word that follows its date: "7 November 2011 Last updated at 21:40 GMT"."""
    found = _AFTER.match(after)
    return Cue("updated", found.start(), found.end()) if found else None


def zone_in(text: str) -> str | None:
    """Name the first time zone printed in `text`: an IANA name, or an offset from UTC.

    >>> zone_in("7:20 PM EST"), zone_in("17:43 GMT+8"), zone_in("2021-11-19T00:30:00+03:00")
    ('America/New_York', '+08:00', '+03:00')
    """
    for found in ZONE.finditer(text):
        shift = found["shift"] or found["offset"]
        if shift:
            digits = shift[1:].replace(":", "")
            hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
            return f"{shift[0]}{int(hours):02d}:{minutes}"
        return "UTC" if found["z"] else ZONES[found["name"]][0]
    return None


_LATER = re.compile(
    (
        r"\b(?:will|would|shall|to be|is to|are to|was to|were to|due|until|till|by|before|through|expires?"
        r"|scheduled|planned|plans?|expected|set for|next|from|ends?|ending|deadline|valid|call(?:s|ed|ing)?\sfor)\b"
    ),
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:said|was|were|had|told|announced|reported|died|killed|arrested|met|signed|held|published|took|came"
    r"|began|\w{3,}ed)\b"
)


def is_told(text: str, start: int, end: int) -> bool:
    """Whether the clause around a date tells it as past: "ended on 16 January", not "will end on 16 January".

    >>> is_told("The search ended on 16 January.", 20, 30), is_told("The search will end on 16 January.", 23, 33)
    (True, False)
    """
    before = re.split(r"[.;!?\n]", text[max(0, start - 90) : start])[-1]
    clause = before + " " + re.split(r"[.;!?\n]", text[end : end + 60])[0]
    return _LATER.search(clause) is None and _HAPPENED.search(clause) is not None
