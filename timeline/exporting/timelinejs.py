"""TimelineJS: its JSON, and the CSV of its spreadsheet template.

Its dates have a precision (a month stays a month) but no uncertainty, so the `display_date` says in words what is
known. Its texts are HTML, so everything that comes from an article is escaped. See
https://timeline.knightlab.com/docs/json-format.html
"""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any

from timeline.escaping import contained, one_line, safe_cell
from timeline.frames import safe_link
from timeline.records import Event, Granularity, Mention, Status
from timeline.wording import days_in_words, when

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["SHEET", "to_csv", "to_json"]

SHEET = (
    "Year",
    "Month",
    "Day",
    "Time",
    "End Year",
    "End Month",
    "End Day",
    "End Time",
    "Display Date",
    "Headline",
    "Text",
    "Media",
    "Media Credit",
    "Media Caption",
    "Media Thumbnail",
    "Type",
    "Group",
    "Background",
)
_CLOCK = re.compile(r"T([01]\d|2[0-3]):([0-5]\d)")
_COARSE = {Granularity.MONTH: ("year", "month"), Granularity.YEAR: ("year",)}


def to_json(chronology: Chronology, *, title: str = "") -> bytes:
    """Give TimelineJS's JSON; `title` adds a title slide. Undated events have no place in it."""
    dated = [e for e in chronology.events if e.earliest or e.latest]
    data: dict[str, Any] = {"events": [_slide(e) for e in dated if not _is_era(e)]}
    if eras := [_slide(e) for e in dated if _is_era(e)]:
        data["eras"] = [{k: slide[k] for k in ("start_date", "end_date", "text") if k in slide} for slide in eras]
    if title:
        data["title"] = {"text": {"headline": escape(one_line(title)), "text": ""}}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def to_csv(chronology: Chronology) -> bytes:
    """Give the rows of TimelineJS's spreadsheet template, safe to paste into a spreadsheet."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(SHEET)
    for event in chronology.events:
        if event.earliest or event.latest:
            kind = "era" if _is_era(event) else ""
            writer.writerow([safe_cell(str(cell)) for cell in _row(_slide(event), kind=kind)])
    return out.getvalue().encode()


def _is_era(event: Event) -> bool:
    """Whether it came in as a period that others lie in, and nobody reports it besides."""
    return bool(event.mentions) and all(m.era for m in event.mentions)


def _row(slide: dict[str, Any], *, kind: str) -> list[Any]:
    start, end = slide["start_date"], slide.get("end_date", {})
    clock = f"{start['hour']:02}:{start['minute']:02}" if "hour" in start else ""
    days = [
        *(start.get(k, "") for k in ("year", "month", "day")),
        clock,
        *(end.get(k, "") for k in ("year", "month", "day")),
        "",
    ]
    text = slide["text"]
    status = slide.get("status", "")
    group = slide["group"] if status in ("", Status.HAPPENED) else status  # a sheet has one cell for both
    media = slide.get("media", {})
    shown = [media.get(part, "") for part in ("url", "credit", "caption", "thumbnail")]
    return [*days, slide["display_date"], text["headline"], text["text"], *shown, kind, group, ""]


def _slide(event: Event) -> dict[str, Any]:
    slide: dict[str, Any] = {
        "unique_id": re.sub(r"[^\w-]", "-", event.id, flags=re.ASCII),
        "display_date": when(event),
        "group": escape(one_line(event.group)) or str(event.status),
        "autolink": False,
        "text": {"headline": escape(one_line(event.title)), "text": _body(event)},
    }
    if event.group:
        slide["status"] = str(event.status)  # no key of TimelineJS: read back, so that a claim stays one
    slide.update(_dates(event))
    if media := next((m for m in event.media if safe_link(m.url)), None):
        words = {"credit": media.credit, "caption": media.caption, "alt": media.alt}
        slide["media"] = {"url": safe_link(media.url)} | {k: escape(one_line(v)) for k, v in words.items() if v}
        if safe_link(media.thumbnail):
            slide["media"]["thumbnail"] = safe_link(media.thumbnail)
    return slide


def _dates(event: Event) -> dict[str, Any]:
    first, last = event.earliest or event.latest, event.latest or event.earliest
    assert first is not None and last is not None
    coarse = _COARSE.get(event.granularity)
    if coarse and first == event.earliest and _whole(first, last, event.granularity):
        return {"start_date": {part: getattr(first, part) for part in coarse}}
    start = _day(first)
    clock = _CLOCK.match(event.time or "")
    if first == last:
        return {"start_date": start | ({"hour": int(clock[1]), "minute": int(clock[2])} if clock else {})}
    return {"start_date": start, "end_date": _day(last)}


def _whole(first: date, last: date, granularity: Granularity) -> bool:
    """Whether the days are all of the month or year, so that TimelineJS's own month or year says the same."""
    months = 12 if granularity is Granularity.YEAR else 1
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    after = date(year, month + 1, 1) if year <= date.max.year else date.max
    return first.day == 1 and (months == 1 or first.month == 1) and (after - last).days == 1


def _day(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _body(event: Event) -> str:
    parts = [f"<p>{_quote(m)}</p>" for m in event.mentions]
    for dispute in event.disputed:
        said = "; ".join(f"{escape(contained(value))} ({escape(contained(who))})" for value, who, _ in dispute.values)
        parts.append(f"<p><strong>Disputed</strong>, {escape(contained(dispute.about))}: {said}</p>")
    parts += [f"<p><em>{escape(contained(remark))}</em></p>" for remark in event.remarks]
    if event.status in (Status.CLAIMED, Status.DENIED) and event.speakers:
        parts.insert(
            0, f"<p><em>{str(event.status).capitalize()} by {escape(one_line(', '.join(event.speakers)))}</em></p>"
        )
    return "".join(parts)


def _quote(mention: Mention) -> str:
    name = escape(one_line(mention.publisher or mention.article))
    link = safe_link(mention.url)
    source = f'<a href="{escape(link)}" rel="noopener">{name}</a>' if link else name
    printed = f", {days_in_words(mention.published, mention.published)}" if mention.published else ""
    return f"“{escape(one_line(mention.sentence))}” — {source}{printed}"
