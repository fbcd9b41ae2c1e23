"""`Chronology`: what happened, when, according to whom, how sure; immutable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from timeline.days import as_day
from timeline.editing import Editable
from timeline.errors import InputError
from timeline.records import (
    Article,
    ArticleKind,
    Edit,
    Event,
    Mention,
    Problem,
    PublicationStatus,
    SegmentKind,
    Status,
    Timex,
)

if TYPE_CHECKING:
    import altair
    import pandas

    from timeline.names import NameFinder
    from timeline.salience import Day

__all__ = ["Chronology"]

OUTSIDE = (SegmentKind.TEASER, SegmentKind.FURNITURE, SegmentKind.CREDIT)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Chronology(Editable):
    """One chronology of many articles.

    `events` are in order of time; `problems` says what could not be read or dated, and why; `undated` holds the
    mentions that no day could be found for. Nothing changes in place: `filter`, `between`, `edit` and the rest give a
    new chronology.

    >>> import timeline
    >>> c = timeline.build([{"id": "a", "text": "The dam broke on Sunday.", "published": "2021-11-09"}])
    >>> for event in c:
    ...     print(event.edtf, event.status, event.text)
    2021-11-07 happened The dam broke on Sunday.
    """

    articles: tuple[Article, ...] = ()
    timexes: tuple[Timex, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()
    edits: tuple[Edit, ...] = ()
    originals: tuple[Event, ...] = ()  # events as they were built, where edits changed them
    settings: tuple[tuple[str, str], ...] = ()
    days: tuple[Day, ...] = ()  # what `highlights` chose; empty in a full chronology

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __getitem__(self, event: str) -> Event:
        """Give the event with that id; raises `InputError` when there is none."""
        for candidate in self.events:
            if candidate.id == event:
                return candidate
        raise InputError(f"no event has the id {event!r}; chronology.events lists them, to_frame()['id'] their ids")

    def __str__(self) -> str:
        from timeline.exporting.text import render

        return render(self)

    def __repr__(self) -> str:
        return (
            f"<Chronology: {len(self.events)} events from {len(self.articles)} articles, {len(self.problems)} problems>"
        )

    @property
    def undated(self) -> tuple[Mention, ...]:
        """The article's own statements that no day is known for; what is known is that they were made by the day of
        publication."""
        used = {m.id for e in self.events for m in e.mentions}
        return tuple(
            m
            for m in self.mentions
            if m.id not in used and m.earliest is None and m.latest is None and m.segment not in OUTSIDE
        )

    # -- choosing ---------------------------------------------------------------------------------------------

    def filter(
        self,
        where: Callable[[Event], bool] | None = None,
        *,
        text: str | None = None,
        status: Status | str | Iterable[str] | None = None,
        actor: str | None = None,
        place: str | None = None,
        publisher: str | None = None,
        disputed: bool | None = None,
        min_sources: int = 0,
        min_confidence: float = 0.0,
    ) -> Self:
        """Keep the events that fit every condition; names and text compare without case, as substrings.

        Raises `InputError` for a status that does not exist.

        >>> import timeline
        >>> article = {"id": "a", "text": "It rained on Sunday. It will snow on Friday.", "published": "2021-11-09"}
        >>> c = timeline.build([article])
        >>> [e.status.value for e in c.filter(status="planned")]
        ['planned']
        """
        statuses = _statuses(status)

        def fits(event: Event) -> bool:
            return (
                (where is None or where(event))
                and (statuses is None or event.status in statuses)
                and (text is None or _within(text, (event.title, event.text, *(m.sentence for m in event.mentions))))
                and (actor is None or _within(actor, event.actors))
                and (place is None or _within(place, event.places))
                and (publisher is None or _within(publisher, event.publishers))
                and (disputed is None or bool(event.disputed) is disputed)
                and event.sources >= min_sources
                and event.confidence >= min_confidence
            )

        return replace(self, events=tuple(e for e in self.events if fits(e)))

    def between(self, start: date | str | None = None, end: date | str | None = None) -> Self:
        """Keep the events that may have happened from `start` to `end`, both inclusive; ``None`` is open."""
        first, last = as_day(start, "start"), as_day(end, "end")
        if first and last and first > last:
            raise InputError(f"start {first} lies after end {last}")
        kept = tuple(
            e
            for e in self.events
            if (last is None or e.earliest is None or e.earliest <= last)
            and (first is None or e.latest is None or e.latest >= first)
        )
        return replace(self, events=kept)

    def highlights(
        self,
        days: int | None = None,
        *,
        per_day: int = 1,
        start: date | str | None = None,
        end: date | str | None = None,
        topic: str | Iterable[str] | None = None,
    ) -> Chronology:
        """Keep the days that matter most and, for each, the `per_day` sentences that tell it best.

        How often and how broadly a day is referred to, from later articles above all, decides; `days=None` lets the
        collection decide how many. `topic` keeps a collection to its subject.
        """
        from timeline.choosing import highlights

        return highlights(self, days=days, per_day=per_day, start=start, end=end, topic=topic)

    def to_timeline(self) -> list[tuple[str, list[str]]]:
        """Give ``[(iso day, [sentence, …]), …]``: of highlights the chosen sentences, else every dated event's
        sentence."""
        from timeline.choosing import to_timeline

        return to_timeline(self)

    # -- explaining -------------------------------------------------------------------------------------------

    def explain(self) -> str:
        """Say how each article was dated and what could not be done."""
        lines = [repr(self).strip("<>")]
        for article in self.articles:
            publication = article.publication
            when = str(publication.date) if publication.date else "no day"
            if publication.status is PublicationStatus.AMBIGUOUS:
                when = " or ".join(f"{d} ({p:.2f})" for d, p in publication.alternatives[:4])
            name = article.id if article.source in ("", article.id) else f"{article.id} ({article.source})"
            lines.append(f"- {name}: {publication.status}, {when}, confidence {publication.confidence:.2f}")
            lines.extend(f"    {e.says}" + (f": “{e.quote.strip()}”" if e.quote else "") for e in publication.evidence)
        lines.extend(f"! {p.source}: {p.kind}: {p.message}" for p in self.problems)
        return "\n".join(lines)

    # -- drawing and saving -----------------------------------------------------------------------------------

    def to_frame(self) -> pandas.DataFrame:
        """Give a pandas DataFrame, one row an event; `timeline.frames.COLUMNS` documents the columns."""
        from timeline.exporting.isolating import isolated
        from timeline.frames import to_frame

        return isolated(to_frame, self, what="a frame")

    def chart(
        self,
        *,
        lane: str | None = None,
        kind: Literal["auto", "lanes", "density", "list"] = "auto",
        theme: Literal["light", "dark"] = "light",
        width: int | Literal["container"] = 900,
        height: int | None = None,
        color: str | Mapping[str, str] | None = None,
        title: str = "",
        direction: Literal["auto", "ltr", "rtl"] = "auto",
        interactive: bool = True,
    ) -> altair.TopLevelMixin:
        """Draw the chronology with Altair.

        `lane`: lanes by "actor", "place", "publisher", "status" or any column of `to_frame()`. `kind`: every event with
        its label, counts, or one row an event; "auto" chooses. `width`, `height`: pixels. `color`: a colour for all
        events, or a mapping from status to colour. The rest is said at `timeline.chart`.

        The chart combines as Altair's do (`|`, `&`, `+`), and shows itself in a notebook without a network.
        """
        from timeline.charts import chart

        chart_: altair.TopLevelMixin = chart(
            self.to_frame(),
            lane=lane,
            kind=kind,
            theme=theme,
            width=width,
            height=height,
            color=color,
            title=title,
            direction=direction,
            interactive=interactive,
        )
        return chart_

    def to_html(self, *, fragment: bool = False, id: str | None = None, **options: Any) -> str:
        """Give a self-contained page, or with `fragment=True` a snippet with its own id for any page."""
        from timeline.exporting.isolating import isolated
        from timeline.exporting.page import render

        return isolated(lambda kept: render(kept, fragment=fragment, id=id, **options), self, what="a page")

    def save(self, path: str | Path, **options: Any) -> Path:
        """Write the chronology in the format that the suffix of `path` names; the file is written whole or not at all.

        Raises `InputError` for an unknown suffix, `MissingExtraError` when a format needs a package that is missing and
        `OutputError` when the file cannot be written.
        """
        from timeline.exporting import write

        return write(self, path, **options)

    @classmethod
    def load(cls, path: str | Path) -> Chronology:
        """Read a chronology that was saved as native JSON.

        Raises `InputError` when the file holds none, cannot be read, or was damaged since it was saved.
        """
        file = Path(path)
        try:
            if not file.is_file():
                raise InputError(f"there is no file {str(path)!r}")
            data = file.read_bytes()
        except OSError as error:
            raise InputError(f"{str(path)!r} cannot be read: {error.strerror or error}") from error
        return cls.loads(data, name=str(path))

    @classmethod
    def loads(cls, data: bytes | str, *, name: str = "the data") -> Chronology:
        """Read a chronology from native JSON; raises `InputError`, with `name`, when the data holds none, or not what
        was saved."""
        from timeline.exporting.native import fields_of

        return cls(**fields_of(data, name=name))

    def _repr_html_(self) -> str:
        from timeline.exporting.page import notebook

        return notebook(self)

    # -- changing ---------------------------------------------------------------------------------------------

    def update(self, source: Any, **options: Any) -> Chronology:
        """Give what a build of all articles, these and the new ones, would give, with the edits kept.

        `source` and `options` are those of `timeline.build`. An article that is here already (same id, same text) is
        not taken twice. An edit that fits no event any more is an entry of `problems`.

        Names are found as they were in the first build. A finder of your own has to be given again (`names=`): without
        it this raises `InputError`; another finder, or another version of its model, is an entry of `problems`.
        A writer of titles has to be given again as well (`titles=`); without it, rules make the titles.
        """
        from timeline.editing.updating import update

        return update(self, source, **options)

    def extend(
        self,
        path: str | Path,
        *,
        columns: Mapping[str, str] | None = None,
        day_first: bool | None = None,
        names: str | NameFinder | None = None,
    ) -> Chronology:
        """Bring in the dated events of a chronology that others made: iCalendar, TimelineJS, or a table of dated
        events.

        `columns` and `day_first` are those of `timeline.importing.read_events`. The days are taken as their editor set
        them; reports of the same event merge, and each keeps where it came from. Entries without a usable date are
        entries of `problems`. `names` is as in `update`.
        """
        from timeline.importing import read_events

        problems: list[Problem] = []
        article = read_events(path, columns=columns, day_first=day_first, problems=problems)
        return replace(self, problems=(*self.problems, *problems)).update([article], names=names)

    @property
    def sources(self) -> Mapping[str, Article]:
        """The articles by id, teasers left out."""
        return {a.id: a for a in self.articles if a.kind is ArticleKind.ARTICLE}


def _statuses(status: Status | str | Iterable[str] | None) -> frozenset[Status] | None:
    if status is None:
        return None
    try:
        return frozenset(Status(s) for s in ([status] if isinstance(status, str) else status))
    except ValueError:
        raise InputError(f"status must be one of {', '.join(Status)}, not {status!r}") from None


def _within(wanted: str, texts: Iterable[str]) -> bool:
    folded = wanted.casefold()
    return any(folded in t.casefold() for t in texts)
