"""One dated entry of somebody's chronology, and the plain table that keeps a whole one as the text of an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, time

from timeline.errors import InputError
from timeline.records import Article, Granularity, Media, Mention, Status, Timex, TimexType

__all__ = ["Entry", "entries_of", "mentions_of", "text_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A dated event as its editor entered it; `phrase` is the date as it was written there."""

    phrase: str
    value: str  # TIMEX3 value of a single granule, empty for an interval
    earliest: date | None
    latest: date | None
    granularity: str
    edtf: str
    title: str
    text: str = ""
    time: str = ""  # TIMEX3 suffix: T07:00
    status: str = str(Status.HAPPENED)
    publisher: str = ""
    link: str = ""
    places: str = ""  # joined by "; "
    where: str = ""  # which entry of the file
    group: str = ""
    era: str = ""  # "yes" for a period that others lie in
    media: str = ""  # an address, as what follows belongs to it
    credit: str = ""
    caption: str = ""
    alt: str = ""
    thumbnail: str = ""


_FIELDS = tuple(f.name for f in fields(Entry))
_FIRST = _FIELDS[: _FIELDS.index("where") + 1]  # the columns that every table has, also of chronologies saved long ago
_RARE = _FIELDS[len(_FIRST) :]  # those that a table has where an entry has something in them


def text_of(entries: Iterable[Entry]) -> str:
    """Write entries as the text of an article: a header, then one line an entry, cells parted by tabs, in order of
    time."""
    ordered = sorted(
        entries, key=lambda e: (e.earliest or e.latest or date.max, e.latest or date.max, e.title, e.text, e.where)
    )
    columns = [*_FIRST, *(name for name in _RARE if any(getattr(entry, name) for entry in ordered))]
    lines = ["\t".join(columns)]
    lines += ["\t".join(_cell(getattr(entry, name)) for name in columns) for entry in ordered]
    return "\n".join(lines) + "\n"


def _cell(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())


def entries_of(article: Article) -> tuple[Entry, ...]:
    """Give the entries of an imported article back."""
    return tuple(entry for entry, _ in _placed(article))


def mentions_of(article: Article) -> tuple[tuple[Timex, ...], tuple[Mention, ...]]:
    """Give the expressions of time and the mentions of an imported article: one of each an entry, dated by its
    editor."""
    timexes, mentions = [], []
    for entry, at in _placed(article):
        timex = _timex(article, entry, at["phrase"])
        told = "text" if entry.text else "title"
        start, end = at[told]
        timexes.append(timex)
        mentions.append(
            Mention(
                id=f"{article.id}#m{start}-{end}",
                article=article.id,
                start=start,
                end=end,
                text=article.text[start:end],
                sentence=article.text[start:end],
                sentence_start=start,
                sentence_end=end,
                title=entry.title,
                timex=timex,
                earliest=entry.earliest,
                latest=entry.latest,
                granularity=timex.granularity,
                status=Status(entry.status),
                places=tuple(p for p in entry.places.split("; ") if p),
                publisher=entry.publisher or article.publisher,
                url=entry.link or None,
                origin=article.id,
                confidence=1.0,
                media=_media(entry),
                group=entry.group,
                era=bool(entry.era),
            )
        )
    return tuple(timexes), tuple(mentions)


def _media(entry: Entry) -> tuple[Media, ...]:
    if not entry.media:
        return ()
    return (
        Media(
            url=entry.media,
            credit=entry.credit,
            caption=entry.caption,
            alt=entry.alt,
            thumbnail=entry.thumbnail,
        ),
    )


def _timex(article: Article, entry: Entry, at: tuple[int, int]) -> Timex:
    start, end = at
    earliest: date | datetime | None = entry.earliest
    latest: date | datetime | None = entry.latest
    clocked = bool(entry.time) and entry.earliest is not None and entry.earliest == entry.latest
    if clocked and entry.earliest is not None:
        earliest = latest = datetime.combine(entry.earliest, time.fromisoformat(entry.time.removeprefix("T")))
    single = bool(entry.value)
    days = (entry.latest - entry.earliest).days + 1 if entry.latest and entry.earliest else None
    kind = TimexType.TIME if clocked else TimexType.DATE if single else TimexType.DURATION
    return Timex(
        id=f"{article.id}#t{start}-{end}",
        article=article.id,
        start=start,
        end=end,
        text=article.text[start:end],
        type=kind,
        value=f"{entry.value}{entry.time}" if clocked else entry.value or (f"P{days}D" if days else "PXD"),
        begin_point=None if single else str(entry.earliest or "") or None,
        end_point=None if single else str(entry.latest or "") or None,
        earliest=earliest,
        latest=latest,
        granularity=Granularity.MINUTE if clocked else Granularity(entry.granularity),
        edtf=entry.edtf,
        anchored_on="text",
        rule="imported",
        why=(f"dated by its editor: {entry.where} of {article.source}",),
    )


def _placed(article: Article) -> Iterator[tuple[Entry, dict[str, tuple[int, int]]]]:
    """Each entry with the offsets of its cells."""
    lines = article.text.split("\n")
    columns = lines[0].split("\t")
    if tuple(columns[: len(_FIRST)]) != _FIRST or not set(columns) <= set(_FIELDS):
        raise InputError(f"article {article.id!r} is marked as imported, but its text is no table of imported entries")
    offset = len(lines[0]) + 1
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) == len(columns):
            at, spans = offset, {}
            for name, cell in zip(columns, cells, strict=True):
                spans[name] = (at, at + len(cell))
                at += len(cell) + 1
            yield _entry(dict(zip(columns, cells, strict=True))), spans
        offset += len(line) + 1


def _entry(cells: dict[str, str]) -> Entry:
    days = {name: date.fromisoformat(cells[name]) if cells[name] else None for name in ("earliest", "latest")}
    return Entry(**(cells | days))  # type: ignore[arg-type]
