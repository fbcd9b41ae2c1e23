"""TimelineJS JSON, in: slides with the precision their editor gave; HTML in their texts becomes text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

from timeline.errors import InputError, UnreadableError
from timeline.frames import safe_link
from timeline.importing.days import Days, clock_of, days_of, spanning
from timeline.importing.entries import Entry
from timeline.reading.decoding import decode
from timeline.records import Problem, Status

__all__ = ["Words", "entry_of_slide", "read"]


def read(data: bytes, *, source: str) -> Iterator[Entry | Problem]:
    """Give the slides of a TimelineJS file; raises `UnreadableError` where it is none."""
    try:
        whole = json.loads(decode(data, source=source))
        slides, eras = whole["events"], whole.get("eras") or []
        if not isinstance(slides, list) or not isinstance(eras, list):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UnreadableError(f"{source!r} is no TimelineJS file: it has no list 'events'") from None
    for named, parts in (("slide", slides), ("era", eras)):
        for number, slide in enumerate(parts, 1):
            where = f"{named} {number}"
            try:
                yield entry_of_slide(slide, where=where, era=named == "era")
            except InputError as error:
                yield Problem(kind="import", source=source, message=f"{where}: {error}")


def entry_of_slide(slide: Any, *, where: str, era: bool = False) -> Entry:
    """Make an entry of a slide or an era; raises `InputError` where it has no headline or no usable date.

    A group that names a status gives the status, as the sheets that this package writes have it.
    """
    if not isinstance(slide, Mapping):
        raise InputError(f"it is no object but {slide!r:.40}")
    text, media = _part(slide, "text"), _part(slide, "media")
    headline, body = Words.of(text.get("headline")), Words.of(text.get("text"))
    if not headline.text and not body.text:
        raise InputError("it has neither headline nor text")
    days = _days(slide)
    link = next(filter(None, map(safe_link, [*body.links, *headline.links])), "")
    group = Words.of(slide.get("group")).text
    said = group.lower() if group.lower() in set(Status) else ""
    status = said or str(slide.get("status") or "").lower()
    return Entry(
        phrase=str(slide.get("display_date") or days.edtf),
        **days._asdict(),
        title=headline.text or body.text,
        text=body.text,
        status=status if status in set(Status) else str(Status.HAPPENED),
        link=link,
        where=where,
        group="" if said else group,
        era="yes" if era else "",
        **_media(media),
    )


def _media(media: Mapping[str, Any]) -> dict[str, Any]:
    """What goes with a slide; an address that no page may hold takes the rest with it."""
    address = safe_link(str(media.get("url") or ""))
    if not address:
        return {}
    words = {name: Words.of(media.get(name)).text for name in ("credit", "caption", "alt")}
    return {"media": address, "thumbnail": safe_link(str(media.get("thumbnail") or "")), **words}


def _part(slide: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = slide.get(name)
    return part if isinstance(part, Mapping) else {}


def _days(slide: Mapping[str, Any]) -> Days:
    start, last = slide.get("start_date"), slide.get("end_date")
    if not isinstance(start, Mapping):
        raise InputError("it has no start_date")
    first = _date(start)
    if isinstance(last, Mapping) and last.get("year") not in (None, ""):
        return spanning(first.earliest, _date(last).latest)
    hour, minute = (str(start.get(k) or "").strip() for k in ("hour", "minute"))
    return first._replace(time=clock_of(f"{hour}:{minute or '00':0>2}") if hour and first.granularity == "day" else "")


def _date(parts: Mapping[str, Any]) -> Days:
    numbers = [str(parts.get(k) if parts.get(k) is not None else "").strip() for k in ("year", "month", "day")]
    year, month, day = numbers
    if not re.fullmatch(r"\d{1,4}", year):
        raise InputError(f"its year is {year!r}; only the years 1 to 9999 can be read")
    if any(n and not re.fullmatch(r"\d{1,2}", n) for n in (month, day)):
        raise InputError(f"its date is {'-'.join(numbers)!r}")
    return days_of("-".join([f"{int(year):04}", *(f"{int(n):02}" for n in (month, day) if n)]))


class Words(HTMLParser):
    """The words and the links of a piece of HTML, without what a page would run or hide."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.links: list[str] = []
        self._hidden = 0

    @classmethod
    def of(cls, html: object) -> Words:
        """Read a piece of HTML; anything that is no string has no words."""
        words = cls()
        if isinstance(html, str):
            words.feed(html)
            words.close()
        return words

    @property
    def text(self) -> str:
        """The words, on one line."""
        return " ".join("".join(self.parts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links; a block parts words."""
        self._hidden += tag in ("script", "style")
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]
        if tag in ("p", "br", "div", "li", "tr", "h1", "h2", "h3"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Come out of a script or a style."""
        self._hidden = max(0, self._hidden - (tag in ("script", "style")))

    def handle_data(self, data: str) -> None:
        """Keep words."""
        if not self._hidden:
            self.parts.append(data)
