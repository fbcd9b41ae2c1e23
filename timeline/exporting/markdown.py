"""Markdown and Mermaid: a chronology to paste into a memo, with every sentence quoted and its source beside it."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.escaping import one_line
from timeline.frames import safe_link
from timeline.records import Event, Mention, Status
from timeline.wording import MONTHS, days_in_words, when

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["escape", "to_markdown", "to_mermaid"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~=$^-])")
_LOOKALIKE = str.maketrans(
    {":": "∶", ";": ",", "#": "＃", "<": "‹", ">": "›", "%": "％", "{": "(", "}": ")", "`": "'", "\\": "/"}
)
_SAYS = {
    Status.HAPPENED: "",
    Status.ONGOING: "ongoing",
    Status.PLANNED: "announced",
    Status.CONDITIONAL: "conditional",
    Status.CLAIMED: "claimed",
    Status.DENIED: "denied",
}


def escape(text: str) -> str:
    """Write text so that no Markdown dialect, and no HTML within one, takes any of it for markup.

    >>> escape("*not* <b>bold</b> [link](http://x)")
    '\\\\*not\\\\* &lt;b&gt;bold&lt;/b&gt; \\\\[link\\\\]\\\\(http&#58;//x\\\\)'
    """
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _SPECIAL.sub(r"\\\1", text)
    text = re.sub(r"\b(https?|ftp|mailto|javascript|data)\\?:", r"\1&#58;", text, flags=re.IGNORECASE)  # no autolinks
    text = re.sub(r"\bwww\.", "www&#46;", text, flags=re.IGNORECASE).replace("@", "&#64;")
    return re.sub(r"^(\d{1,9})([.)])", r"\1\\\2", text)


def to_markdown(chronology: Chronology, *, title: str = "Chronology", quotes: bool = True) -> bytes:
    """Give the chronology as CommonMark: a section a month, an item an event, below it the sentences that tell it.

    `quotes=False` leaves the sentences out. What could not be read or dated stands at the end.
    """
    events = chronology.events
    lines = [f"# {escape(title)}", ""]
    n, articles = len(events), len(chronology.articles)
    lines += [f"{n} event{'s' * (n != 1)} from {articles} article{'s' * (articles != 1)}.", ""]
    for section, group in groupby(events, key=_section):
        lines += [f"## {section}", ""]
        for event in group:
            lines += _item(event, quotes=quotes)
    if chronology.rejected:
        lines += ["## Taken off by hand", ""]
        for event, edit in chronology.rejected:
            by = f"{', '.join(filter(None, (edit.who, edit.when)))}{f': {edit.reason}' if edit.reason else ''}"
            lines.append(f"- {when(event)}: {escape(event.title)} ({escape(by)})")
        lines.append("")
    if chronology.problems:
        lines += ["## What could not be used", ""]
        lines += [f"- {escape(p.source)}: {escape(p.message)}" for p in chronology.problems]
    return ("\n".join(lines).rstrip() + "\n").encode()


def to_mermaid(chronology: Chronology, *, title: str = "Chronology") -> bytes:
    """Give the chronology as a Mermaid `timeline` diagram: a section a month, a period a day, its events below one
    another.

    Mermaid has no way to escape its own separators, so a colon, a semicolon or a hash in a title becomes a sign that
    looks much like it.
    """
    lines = ["timeline", f"    title {_mermaid(title)}"]
    for section, group in groupby(chronology.events, key=_section):
        lines.append(f"    section {section}")
        for period, events in groupby(group, key=when):
            said = [f"{_SAYS[e.status].capitalize()} – {e.title}" if _SAYS[e.status] else e.title for e in events]
            lines.append("        " + " : ".join([_mermaid(period), *map(_mermaid, said)]))
    return ("\n".join(lines) + "\n").encode()


def _mermaid(text: str) -> str:
    return one_line(text).translate(_LOOKALIKE) or "…"


def _section(event: Event) -> str:
    first = event.earliest or event.latest
    if first is None:
        return "Undated"
    if event.earliest and event.latest and (event.latest - event.earliest).days > 31:
        return str(first.year)
    return f"{MONTHS[first.month - 1]} {first.year}"


def _item(event: Event, *, quotes: bool) -> list[str]:
    notes = [_SAYS[event.status]] if _SAYS[event.status] else []
    if event.speakers and event.status in (Status.CLAIMED, Status.DENIED):
        notes[-1] += f" by {escape(', '.join(event.speakers))}"
    notes.append(f"{event.sources} independent source{'s' * (event.sources != 1)}")
    lines = [f"- **{when(event)}** — {escape(event.title)} ({'; '.join(notes)})"]
    for dispute in event.disputed:
        said = "; ".join(f"{escape(value)} ({escape(who)})" for value, who, _ in dispute.values)
        lines += ["", f"  **Disputed**, {escape(dispute.about)}: {said}"]
    for remark in event.remarks:
        lines += ["", f"  *{escape(remark)}*"]
    if quotes:
        for mention in event.mentions:
            lines += ["", f"  > {escape(mention.sentence)}", "  >", f"  > — {_source(mention)}"]
    return [*lines, ""]


def _source(mention: Mention) -> str:
    name = escape(mention.publisher or mention.article)
    link = safe_link(mention.url)
    parts = [f"[{name}](<{link}>)" if link else name]
    if mention.published:
        parts.append(days_in_words(mention.published, mention.published))
    if mention.timex is not None:
        parts.append(f"“{escape(mention.timex.text)}” read as {escape(mention.timex.value)}")
    return ", ".join(parts)
