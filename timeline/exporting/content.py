"""What a page says of a chronology, as plain values for the templates, which escape all of it and contain its
controls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.escaping import one_line
from timeline.exporting.pictures import carried, shown
from timeline.exporting.plots import anchor_of
from timeline.frames import safe_link
from timeline.records import Article, Edit, Event, Mention, Publication, PublicationStatus
from timeline.wording import MONTHS, days_in_words, when

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["Content", "Group", "content_of"]

_HOW = {
    PublicationStatus.STATED: "stated",
    PublicationStatus.INFERRED: "inferred",
    PublicationStatus.AMBIGUOUS: "ambiguous",
    PublicationStatus.UNKNOWN: "unknown",
}
_DAYPARTS = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night", "TMI": "midday", "TDT": "daytime"}
_LONG = ("quarter", "season", "half", "year", "decade", "century", "millennium")  # of no month in particular
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


SHOWN = 1000  # statements without a day that a page lists


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Events under one heading; a `folded` one lies far beside the story."""

    name: str
    entries: tuple[dict[str, Any], ...]
    folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything a page shows; `groups` are the events by month or year, in order of time.

    `lead` says what matters most, where a chronology is long; `left_out` counts the statements without a day that are
    not listed.
    """

    title: str
    description: str
    facts: tuple[str, ...]
    lead: tuple[dict[str, Any], ...]
    groups: tuple[Group, ...]
    statuses: tuple[tuple[str, int], ...]
    disputed: int
    several: int
    articles: tuple[dict[str, Any], ...]
    problems: tuple[tuple[str, str], ...]
    rejected: tuple[tuple[str, str], ...]
    undated: tuple[tuple[str, str], ...]
    left_out: int
    count: int


def content_of(
    chronology: Chronology,
    *,
    title: str = "",
    lead: Sequence[Event] = (),
    before: Collection[int] = (),
    after: Collection[int] = (),
    story: tuple[float, float] | None = None,
    media: str | None = "link",
) -> Content:
    """Gather what the page of a chronology says; `before` and `after` are the numbers of the events that lie far beside
    the story, which `story` gives in ordinals, `lead` the events that matter most, `media` how pictures are shown."""
    events = chronology.events
    names = {a.id: _named(a) for a in chronology.articles}
    pictures = carried(events, media)
    entries = [_entry(n, event, names) | {"media": shown(event, media, pictures)} for n, event in enumerate(events)]
    tally = Counter(str(e.status) for e in events)
    disputed, several = sum(bool(e.disputed) for e in events), sum(e.sources > 1 for e in events)
    articles = [a for a in chronology.articles if a.parent is None]
    undated = () if chronology.days else chronology.undated  # highlights leave out what was not chosen
    facts = _facts(events, articles, disputed=disputed, several=several, story=story)
    ids = {event.id: anchor_of(event.id, n) for n, event in enumerate(events)}
    return Content(
        title=title or _named_by_days(events, story),
        description=_description(facts, lead or events),
        facts=facts,
        lead=tuple(_leading(event, ids, names) for event in lead),
        groups=_folded(events, entries, before, later=False)
        + _groups(events, entries, without={*before, *after})
        + _folded(events, entries, after, later=True),
        statuses=tuple(
            (s, tally[s]) for s in ("happened", "ongoing", "planned", "conditional", "claimed", "denied") if tally[s]
        ),
        disputed=disputed,
        several=several,
        articles=tuple(_article(a) for a in articles),
        problems=tuple((p.source, p.message) for p in chronology.problems),
        rejected=tuple(_rejected(event, edit) for event, edit in chronology.rejected),
        undated=tuple((m.sentence, names.get(m.article, m.article)) for m in undated[:SHOWN]),
        left_out=max(0, len(undated) - SHOWN),
        count=len(events),
    )


def _span(events: Sequence[Event], story: tuple[float, float] | None) -> str:
    """The days from first to last in words, those far beside the story left out."""
    lo, hi = story or (0, float("inf"))
    days = [d for e in events for d in (e.earliest, e.latest) if d and lo <= d.toordinal() <= hi]
    return days_in_words(min(days), max(days)) if days else ""


def _named_by_days(events: Sequence[Event], story: tuple[float, float] | None) -> str:
    """A heading for what nobody gave one."""
    span = _span(events, story)
    return f"Chronology, {span}" if span else "Chronology"


def _description(facts: Sequence[str], told: Sequence[Event]) -> str:
    """What search engines and previews of links show: the first sentences of the story, and how much there is."""
    first = "; ".join(e.title for e in told[:3])
    return one_line(f"{', '.join(facts[:3])}. {first}")[:300]


def _leading(event: Event, ids: dict[str, str], names: dict[str, str]) -> dict[str, Any]:
    mention = event.mentions[0] if event.mentions else None
    return {
        "when": _when(event),
        "title": event.title or "(no title)",
        "anchor": ids.get(event.id, ""),
        "status": str(event.status),
        "source": (mention.publisher or names.get(mention.article, mention.article)) if mention else "",
        "link": safe_link(mention.url) if mention else "",
    }


def _facts(
    events: Sequence[Event],
    articles: Sequence[Article],
    *,
    disputed: int,
    several: int,
    story: tuple[float, float] | None,
) -> tuple[str, ...]:
    def some(n: int, noun: str) -> str:
        return f"{n:,} {noun}{'s' * (n != 1)}"

    facts = [some(len(events), "event"), some(len(articles), "article")]
    if span := _span(events, story):
        facts.append(span)
    if several:
        facts.append(f"{several:,} with more than one independent source")
    if disputed:
        facts.append(f"{disputed:,} on which reports disagree")
    return tuple(facts)


def _folded(
    events: Sequence[Event], entries: list[dict[str, Any]], chosen: Collection[int], *, later: bool
) -> tuple[Group, ...]:
    """The events far before or after the story, under one heading that says how many and when."""
    if not chosen:
        return ()
    years = [day.year for n in chosen if (day := events[n].earliest or events[n].latest)]
    span = f"{min(years)}–{max(years)}" if min(years) < max(years) else str(min(years))
    name = f"{len(chosen)} {'later' if later else 'earlier'} ({span})"
    return (Group(name=name, entries=tuple(entries[n] for n in sorted(chosen)), folded=True),)


def _groups(events: Sequence[Event], entries: list[dict[str, Any]], *, without: Collection[int]) -> tuple[Group, ...]:
    kept = [(event, entry) for n, (event, entry) in enumerate(zip(events, entries, strict=True)) if n not in without]
    names = next(
        named
        for unit in ("month", "year", "decade")
        if _is_telling(named := [_group(event, unit) for event, _ in kept]) or unit == "decade"
    )
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, (_, entry) in zip(names, kept, strict=True):
        groups.setdefault(name, []).append(entry)
    return tuple(Group(name=name, entries=tuple(members)) for name, members in groups.items())


def _is_telling(names: list[str]) -> bool:
    """Whether a heading stands over two events or more, on the whole; over fewer it repeats what they say
    themselves."""
    return len(names) < 4 or 2 * len(set(names)) <= len(names)


def _group(event: Event, unit: str) -> str:
    first = event.earliest or event.latest
    if first is None:
        return "Without a day"
    if unit == "decade":
        return f"{first.year // 10 * 10}s"
    return (
        f"{MONTHS[first.month - 1]} {first.year}"
        if unit == "month" and event.granularity not in _LONG
        else str(first.year)
    )


def _entry(n: int, event: Event, names: dict[str, str]) -> dict[str, Any]:
    mentions = sorted(event.mentions, key=lambda m: (_is_copy(m), m.published or date.max, m.id))
    return {
        "n": n,
        "id": anchor_of(event.id, n),
        "when": _when(event),
        "weekday": _WEEKDAYS[event.earliest.weekday()] if event.earliest and event.earliest == event.latest else "",
        "edtf": event.edtf,
        "iso": str(event.earliest) if event.earliest and event.earliest == event.latest else "",
        "title": event.title or "(no title)",
        "status": str(event.status),
        "speakers": ", ".join(event.speakers)
        if event.status in ("claimed", "denied", "planned", "conditional")
        else "",
        "sources": event.sources,
        "publishers": ", ".join(event.publishers),
        "disputes": [
            {"kind": d.kind, "about": d.about, "sides": [(value, who) for value, who, _ in d.values]}
            for d in event.disputed
        ],
        "mentions": [_mention(m, names) for m in mentions],
        "why": [*event.why, *(event.review.named() if event.review is not None else ())],
        "marks": _marks(event),
        "notes": [(n.text, ", ".join(filter(None, (n.who, n.when)))) for n in event.review.notes]
        if event.review
        else [],
    }


def _marks(event: Event) -> list[str]:
    """What people marked the event with, beside its notes."""
    review = event.review
    if review is None:
        return []
    return [*(["★ starred"] if review.starred else []), *(["✓ accepted"] if review.accepted else []), *review.tags]


def _rejected(event: Event, edit: Edit) -> tuple[str, str]:
    by = ", ".join(filter(None, (edit.who, edit.when)))
    return f"{_when(event)}: {event.title}", f"{by}{f': {edit.reason}' if edit.reason else ''}"


def _when(event: Event) -> str:
    words = when(event)
    return f"{words}, {_DAYPARTS.get(event.time, event.time.removeprefix('T'))}" if event.time else words


def _is_copy(mention: Mention) -> bool:
    return bool(mention.origin) and mention.origin != mention.article


def _mention(mention: Mention, names: dict[str, str]) -> dict[str, Any]:
    before, phrase, after = _around(mention)
    timex = mention.timex
    return {
        "before": before,
        "phrase": phrase,
        "after": after,
        "source": mention.publisher or names.get(mention.article, mention.article),
        "link": safe_link(mention.url),
        "published": days_in_words(mention.published, mention.published) if mention.published else "",
        "status": str(mention.status),
        "speaker": mention.speaker or "",
        "copy_of": names.get(mention.origin, mention.origin) if _is_copy(mention) else "",
        "dated": None
        if timex is None
        else {
            "text": timex.text,
            "days": days_in_words(timex.first_day, timex.last_day),
            "value": timex.value + (f" ({timex.mod})" if timex.mod else ""),
            "rule": timex.rule,
            "anchor": timex.anchor or "",
            "anchored_on": timex.anchored_on or "",
            "inferred": ", ".join(timex.inferred),
            "why": list(timex.why),
            "vague": timex.vague,
        },
    }


def _around(mention: Mention) -> tuple[str, str, str]:
    """The sentence in three parts, the phrase that dates it in the middle; two of them are empty where it stands
    elsewhere."""
    sentence, timex = mention.sentence, mention.timex
    if timex is not None:
        at = timex.start - mention.sentence_start
        if not (at >= 0 and sentence[at : at + len(timex.text)] == timex.text):
            at = sentence.find(timex.text)
        if at >= 0 and timex.text:
            return sentence[:at], timex.text, sentence[at + len(timex.text) :]
    return sentence, "", ""


def _named(article: Article) -> str:
    return article.publisher or article.title or article.source or article.id


def _printed(publication: Publication) -> str:
    if publication.known:
        return days_in_words(publication.known, publication.known)
    likely = " or ".join(days_in_words(day, day) for day, _ in publication.alternatives[:2])
    return f"open: {likely}, …" if likely else "no date"


def _article(article: Article) -> dict[str, Any]:
    publication = article.publication
    evidence = publication.evidence[0] if publication.evidence else None
    return {
        "title": article.title or article.source or article.id,
        "publisher": article.publisher or "",
        "link": safe_link(article.url),
        "published": _printed(publication),
        "how": _HOW.get(publication.status, str(publication.status)),
        "evidence": evidence.says + (f": “{evidence.quote.strip()}”" if evidence.quote.strip() else "")
        if evidence
        else "",
    }
