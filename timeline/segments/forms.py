"""The forms by which a paragraph is known: prose, headline, byline, date line, dateline, caption, credit."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.common.page import DATE_WORDS, MONTH_NAMES, STAMP_WORDS

__all__ = [
    "caption_credit",
    "dateline_end",
    "ends_sentence",
    "has_date",
    "is_byline",
    "is_caption",
    "is_comments_heading",
    "is_credit",
    "is_date_line",
    "is_headline",
    "is_link",
    "is_menu",
    "is_name",
    "is_prose",
    "is_stamp",
    "stops",
    "title_case",
    "words_of",
]

_WORD = re.compile(r"[^\W_](?:[\w'’.-]*\w)?")
# Scripts that set no blanks between words: a word of Chinese or Japanese has about two signs, one of Thai, Lao, Khmer or
# Burmese about five.
_SIGNS = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUNS = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_UNSPACED = re.compile(rf"[{_SIGNS}{_RUNS}]")
_SPACED = rf"[^\W{_SIGNS}{_RUNS}]"
_PIECE = re.compile(rf"(?!_){_SPACED}(?:(?:{_SPACED}|['’.-])*{_SPACED})?|[{_SIGNS}]{{1,2}}|[{_RUNS}]{{1,5}}")
_STOPS = ".。｡।۔။។៕"  # of Chinese and Japanese, Hindi, Urdu, Burmese, Khmer
_END = re.compile(rf"[{_STOPS}!?…！？؟][ '\"”’»)\]」』）]{{0,8}}$")
_STOPPED = re.compile(rf"[{_STOPS}][ )\]」』）]{{0,3}}$")

_FULL_DATE = re.compile(r"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:19|20)\d{2})\b")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
_DAY_MONTH = re.compile(rf"\b(?:{MONTH_NAMES} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {MONTH_NAMES})\b")

_COMMENTS = re.compile(
    r"(?i)^[\W_]{0,4}(?:(?:view|show|read|all|reader|\d{1,6})\s+)?comments?(?:\s+(?:section|\(?\d{1,6}\)?"
    r"|on this \w+))?[\W_]{0,4}$|^(?:leave|post|add|write)\s+a\s+(?:comment|reply)\b.{0,30}$"
    r"|^join the (?:conversation|discussion)\b.{0,30}$|^\d{1,6} (?:replies|responses)\b.{0,60}$"
)
_BYLINE = re.compile(
    r"^(?:(?:[Ww]ritten |[Rr]eport(?:ing|ed) |[Ss]tory |[Tt]ext |[Pp]osted )?(?:[Bb]y|BY)|From|Von|Par|Por|Di"
    r"|Door|Author:?|Autor:?|Reporter:?)[ :]{1,3}(?=[A-ZÀ-Ý@]|(?:our|a|an"
    r"|the) [\w ]{0,30}(?:[Cc]orrespondents?|[Rr]eporters?|[Ss]taff|[Dd]esk|[Ee]ditors?"
    r"|[Ww]riters?)\b)[^\s.!?]+(?:[.]?\s[^\s.!?]+){0,13}[.]?$"
)
_NAMED = re.compile(
    r"^(?:[A-ZÀ-Ý][\w'’.-]{0,24}|d[aei]|de[lr]?|v[ao]n|al|bin|and|&|,|y|und"
    r"|et)(?:,?\s(?:[A-ZÀ-Ý][\w'’.-]{0,24}|d[aei]|de[lr]?|v[ao]n|al|bin|and|&|y|und|et)){1,7}$"
)
_AGENCIES = (
    r"(?:Reuters|REUTERS|AFP|AP|A\.P\.|Associated Press|EPA(?:-EFE)?|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?"
    r"|Shutterstock|Xinhua|TASS|Sputnik|BelTA|PAP|Bloomberg|dpa|DPA|ANSA|PA(?: Media| Wire)?|Press Association|CNN"
    r"|NYT|UPI|Anadolu(?: Agency)?|ZUMA|Alamy|iStock|Kyodo|Yonhap|CP|AAP|NurPhoto|Magnum|WireImage)"
)
_CREDIT = re.compile(
    rf"""(?x) ^ (?: (?:Photo(?:graph)?s?|Image|Picture|Video|Graphic|Illustration|Foto|Bild|Credit|Source|PHOTO|CREDIT|IMAGE)s?(?:\s(?:[Cc]redit|CREDIT|[Cc]ourtesy(?:\s[Oo]f)?|by|BY))?\s?[:/©|-]\s?.{{1,90}}
      | (?:Photo(?:graph)?s?|Image|Picture|Video)\s(?:by|courtesy\sof|via)\s.{{1,80}} | ©\s?.{{1,80}} | .{{2,70}}\s(?:via|/|\|)\s?{_AGENCIES}(?:\s[A-Z]\w+)? | [A-Z][\w .'’-]{{2,40}}/[A-Z][\w .'’-]{{1,40}}(?:/[\w .'’-]{{1,40}})? | {_AGENCIES}(?:\s(?:Photo|Images|file|archive))?
      | (?:Additional\s|With\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Aa]ssistance|[Cc]ontributions?|[Ff]iles|[Tt]ranslat(?:ed|ion)|[Rr]esearch)\s(?:by|from)\s(?=[A-Z]).{{2,240}} | \(?(?:Additional|With)\s(?:reporting|files|agency|additional|contributions).{{2,240}} | \(?(?:Reporting|Writing|Editing|Compiled|Edited)\sby\s.{{2,240}}
      | .{{2,80}}\scontributed\s(?:to\sthis\s(?:report|story|article)|reporting).{{0,60}} ) $"""
)
_CAPTION = re.compile(
    rf"""(?x) ^(?:FILE(?:\sPHOTO)?\s?[-–—:]|File\sphoto|Photo\s?:|Pictured|Caption:|In\sthis\s(?:\w+\s){{0,3}}(?:photo|picture|image|frame\sgrab|handout)|A\sscreen\s?(?:grab|shot)\b|This\s(?:\w+\s){{0,2}}(?:photo|image|picture)\s(?:from|by|taken|provided|released|made|shows)\b)
      | \((?:[^()]{{0,60}}\b)?(?:Photo|Image|Picture|Foto|AP\sPhoto|{_AGENCIES})\b[^()]{{0,60}}\)\.?$ | \[(?:[^\[\]]{{0,60}}\b)?(?:Photo|File|{_AGENCIES})\b[^\[\]]{{0,60}}\]$ | \b(?:Photo(?:graph)?|Image|Picture|Credit|Foto)(?:\s(?:by|credit|courtesy\sof))?:?\s[^.]{{2,70}}$"""
)
_TRAILING_CREDIT = re.compile(
    rf"(?<=[.!?)”\"’])\s?((?:[A-Z][\w'’.-]{{0,24}}+[ ]?+){{1,5}}+/\s?[A-Z][\w .'’/-]{{1,40}}"
    rf"|(?:[A-Z][\w'’.-]{{0,24}} ){{0,5}}(?:via |/|\| )?{_AGENCIES}|[a-z0-9-]{{2,30}}\.(?:com|org|net|gov|ru"
    rf"|by|pl|de|uk|fr|eu|int|ua|info)|(?:Photo|Image|Credit|Picture)(?: by| credit)?:? .{{2,60}})$"
)
_DATELINE = re.compile(
    rf"""(?x) ^ (?: (?P<caps>[A-ZÀ-Ý][A-ZÀ-Ý'’.-]{{2,24}}(?:[ /][A-ZÀ-Ý'’.-]{{2,24}}){{0,4}}) (?:,\s[A-Z][\w.'’-]{{1,20}}(?:\s[A-Z][\w.'’-]{{1,20}}){{0,2}}){{0,2}} | (?P<mixed>[A-ZÀ-Ý][\w'’.-]{{1,24}}(?:[ /-][A-ZÀ-Ý][\w'’.-]{{1,24}}){{0,3}}(?:,\s[A-Z][\w.'’]{{1,20}}){{0,2}}) )?
      (?P<date>(?:^|,?\s)(?:{MONTH_NAMES}\s\d{{1,2}}|\d{{1,2}}\s{MONTH_NAMES})(?:,?\s\d{{4}})?|\s?\((?:{MONTH_NAMES}\s\d{{1,2}}|\d{{1,2}}\s{MONTH_NAMES})(?:,?\s\d{{4}})?\))?
      (?P<agency>\s?(?:\(\s?[A-Z][\w .,'’/&-]{{1,40}}\)|/\s?[A-Z][\w .'’&-]{{1,40}}/))?
      \s{{0,3}}(?P<dash>—|–|--|-(?=\s)|_(?=\s)|:(?=\s)) """
)


def words_of(text: str) -> list[str]:
    """The words of a line; bounded, for a line may be a whole book. Where a script sets no blanks, runs of a word's
    usual length stand for them.

    >>> len(words_of("The dam broke on Monday.")), len(words_of("大坝周一在降雨后决口。"))
    (5, 5)
    """
    text = text[:2000]
    return (_PIECE if _unspaced(text) else _WORD).findall(text)


def _unspaced(text: str) -> bool:
    return not text.isascii() and _UNSPACED.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether it closes like a sentence: a full stop, a question or an exclamation mark, perhaps within quotes."""
    return _END.search(text[-12:].rstrip()) is not None


def stops(text: str) -> bool:
    """Whether it closes with a full stop, as headlines and labels do not."""
    return _STOPPED.search(text[-6:]) is not None


@lru_cache(maxsize=1024)  # asked several times of each paragraph
def is_prose(text: str) -> bool:
    """Whether it tells something in sentences rather than naming or inviting."""
    blanks = text.count(" ", 0, 2000)
    if blanks < 7 and not _unspaced(text[:2000]):
        return False
    return blanks >= 45 or (len(words_of(text)) >= (8 if ends_sentence(text) else 30))


def title_case(text: str) -> float:
    """The share of its longer words that begin with a capital."""
    longer = [word for word in words_of(text) if len(word) > 3]
    return sum(word[0].isupper() for word in longer) / len(longer) if longer else 0.0


def is_headline(text: str) -> bool:
    """Whether it could head an article: three to thirty words that do not end in a full stop."""
    count = len(words_of(text))
    return 3 <= count <= 30 and len(text) <= 240 and not re.search(r"[.:;,]['\"”’]?$", text) and not text.endswith("…")


def is_link(text: str) -> bool:
    """Whether addresses and links make up most of it."""
    if "http" not in text and "www." not in text and "](" not in text:
        return False
    linked = sum(
        len(match.group())
        for match in re.finditer(r"\[[^\[\]]{0,300}\]\([^()\s]{0,300}\)|(?:https?://|www\.)\S{1,400}", text[:4000])
    )
    return linked > 0.6 * min(len(text), 4000)


def is_menu(text: str) -> bool:
    """Whether it is a row of short items between bars or arrows: a menu, or the path of a page within its site."""
    if len(text) > 300 or ends_sentence(text):
        return False
    items = re.split(r"(?<!\s)\s++[|›»>·•]\s+|(?:(?<!\s)\s++)?[|›»]\s*", text)
    return (
        len(items) >= 2 and all(item and len(item.split()) <= 3 for item in items) and not any(map(str.isdigit, text))
    )


def is_comments_heading(text: str) -> bool:
    """Whether readers' comments begin here."""
    return len(text) <= 80 and not stops(text) and _COMMENTS.match(text) is not None


def is_byline(text: str) -> bool:
    """Whether it says who wrote it."""
    return len(text) <= 160 and not stops(text) and _BYLINE.match(text) is not None


def is_name(text: str) -> bool:
    """Whether it is nothing but one or a few names."""
    if len(text) > 80 or _NAMED.match(text) is None:
        return False
    return all(len(name.split()) <= 4 for name in re.split(r",|&|\b(?:and|und|et|y)\b", text))


def is_credit(text: str) -> bool:
    """Whether it credits a picture or a contributor."""
    return len(text) <= 260 and not text.endswith("?") and _CREDIT.match(text) is not None


def caption_credit(text: str) -> int | None:
    """Where the credit at the end of a caption begins, if there is one."""
    match = _TRAILING_CREDIT.search(text, max(0, len(text) - 120))
    return match.start(1) if match else None


@lru_cache(maxsize=1024)
def is_caption(text: str) -> bool:
    """Whether it tells what a picture shows."""
    return len(text) <= 1200 and (_CAPTION.search(text) is not None or caption_credit(text) is not None)


def is_date_line(text: str) -> bool:
    """Whether it is a printed date and next to nothing else."""
    if len(text) > 140 or not any(map(str.isdigit, text)):
        return False
    if not (_FULL_DATE.search(text) or _DAY_MONTH.search(text) or is_stamp(text)):
        return False
    return not _others(text)


def is_stamp(text: str) -> bool:
    """Whether it is the time of publication or of an update: a clock time, or words such as “updated”, beside a
    date."""
    if len(text) > 140 or _others(text):
        return False
    said = {word.lower() for word in words_of(text)} & STAMP_WORDS
    return bool(said) or _CLOCK.search(text) is not None


def _others(text: str) -> list[str]:
    """The words that have nothing to do with a date."""
    found = (word.lower().strip(".") for word in words_of(text))
    return [word for word in found if not word[0].isdigit() and word not in DATE_WORDS and word not in STAMP_WORDS]


def dateline_end(text: str, *, bare: bool = True) -> tuple[int, int] | None:
    """Where a dateline ends and where the lead begins after its dash.

    A place alone must stand in capitals, and counts only where the story opens (`bare`).
    """
    match = _DATELINE.match(text[:160])
    if match is None or match.end() >= len(text):
        return None
    if text[match.start("dash") - 1].isdigit() and text[match.end("dash") : match.end("dash") + 1].isdigit():
        return None  # "On April 3–9, the port was closed"
    caps, dated, agency = match["caps"], match["date"], match["agency"]
    if not (caps or (dated and match["mixed"]) or agency) or (match["dash"] == ":" and not (dated or agency)):
        return None
    if not (bare or dated or agency) or (match["dash"] == "_" and not (caps or agency)):
        return None
    after = len(text) - len(text[match.end() :].lstrip())
    return len(text[: match.start("dash")].rstrip()), after


def has_date(text: str) -> bool:
    """Whether it names a day in full: with its year, or as day and month at the head of the line."""
    return (
        re.search(
            (
                rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b{MONTH_NAMES} \d{{1,2}},? \d{{4}}\b|\b\d{{1,2}}(?:st|nd|rd"
                rf"|th)? {MONTH_NAMES},? \d{{4}}\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}\b"
            ),
            text,
        )
        is not None
    )
