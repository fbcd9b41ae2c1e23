"""The frozen records that travel through the journey, from `Article` to `Event`.

Spans are half-open character offsets into `Article.text`. Days are `datetime.date`, inclusive at both ends; ``None`` is
open. The enumerations are in `timeline.terms`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from timeline.edits import Edit, Note, Review, Source
from timeline.sending import sent
from timeline.terms import ArticleKind, Granularity, PublicationStatus, SegmentKind, Status, TimexType

__all__ = [
    "Article",
    "ArticleKind",
    "Dispute",
    "Edit",
    "Event",
    "Evidence",
    "Granularity",
    "Media",
    "Mention",
    "Note",
    "Problem",
    "Publication",
    "PublicationStatus",
    "Review",
    "Segment",
    "SegmentKind",
    "Sentence",
    "Source",
    "Status",
    "Timex",
    "TimexType",
    "day_of",
]


_Day = date  # the type, where a field is named `date`


def day_of(when: date | datetime | None) -> date | None:
    """Give the day of a day or an instant; ``None`` stays open.

    >>> day_of(datetime(2021, 11, 9, 7, 0))
    datetime.date(2021, 11, 9)
    """
    return when.date() if isinstance(when, datetime) else when


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One reason for a date: what kind it is, the words that were read, where they stand, what they say."""

    kind: str
    says: str
    quote: str = ""
    start: int | None = None
    end: int | None = None
    article: str | None = None  # the id of the other article that speaks: the dated copy, a neighbour


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When an article was published, how that is known, and what else it could be."""

    date: date | None = None
    status: PublicationStatus = PublicationStatus.UNKNOWN
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    alternatives: tuple[tuple[_Day, float], ...] = ()  # likeliest first, the best day among them
    window: tuple[_Day, _Day, float] | None = None  # first day, last day, probability that the day lies between
    updated: _Day | None = None
    zone: str | None = None

    @property
    def known(self) -> _Day | None:
        """The day to build on: the date when it is stated or inferred; ``None`` while several days fit, whichever fits
        best."""
        return self.date if self.status in (PublicationStatus.STATED, PublicationStatus.INFERRED) else None


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A labelled stretch of an article's text; segments never overlap and stand in order."""

    start: int
    end: int
    kind: SegmentKind
    why: str = ""


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence with its offsets and the kind of the segment it stands in."""

    start: int
    end: int
    kind: SegmentKind = SegmentKind.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A picture or a film that goes with a report: where it lies, whose it is and what it shows.

    `url` and `thumbnail` are absolute http(s) addresses; nothing is fetched from them unless a page is asked to.
    """

    url: str
    credit: str = ""
    caption: str = ""
    alt: str = ""  # what it shows, for who cannot see it
    thumbnail: str = ""


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A news article as it came; `text` is never cleaned, `body` leaves furniture and teasers out."""

    id: str
    text: str
    source: str = ""
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    language: str | None = None
    published: date | None = None  # the caller's word
    publication: Publication = field(default_factory=Publication)
    metadata: Publication | None = None  # what the page itself states; `publication` is what came of it and of the text
    segments: tuple[Segment, ...] = ()
    kind: ArticleKind = ArticleKind.ARTICLE
    parent: str | None = None
    media: tuple[Media, ...] = ()  # the pictures that the page itself sets above its story

    def as_read(self) -> Article:
        """Give the article as it came, before anything was inferred from the collection it stood in."""
        return replace(self, publication=self.metadata or Publication(), segments=())

    @property
    def body(self) -> str:
        """The article's own words: title, headings, captions and body, without furniture and teasers."""
        if not self.segments:
            return self.text
        kept = (SegmentKind.TITLE, SegmentKind.HEADING, SegmentKind.BODY, SegmentKind.CAPTION, SegmentKind.DATELINE)
        return "\n\n".join(self.text[s.start : s.end].strip() for s in self.segments if s.kind in kept)


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """One expression of time: where it stands, its TIMEX3 attributes, its days, and how they were found.

    `earliest` and `latest` are inclusive days (instants for TIME); ``None`` is open. `first_day` and `last_day` are
    always days.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    begin_point: str | None = None  # TIMEX3 beginPoint, as a value
    end_point: str | None = None  # TIMEX3 endPoint, as a value
    earliest: date | datetime | None = None
    latest: date | datetime | None = None
    granularity: Granularity = Granularity.UNKNOWN
    edtf: str | None = None
    vague: bool = False
    direction: str | None = None  # past | same | future, where a direction was chosen
    signal: str | None = (
        None  # the preposition or connective that introduces it: since, until, by, on, before, after, for
    )
    anchor: str | None = None  # the value it was resolved against: a day, or another expression's value
    anchored_on: str | None = None  # publication | expression | text | None
    inferred: tuple[str, ...] = ()  # the parts the text did not say: year, month, week …
    rule: str = ""
    why: tuple[str, ...] = ()  # the steps from phrase to days, in plain words
    alternatives: tuple[tuple[date, date, float], ...] = ()  # days under other plausible publication dates
    id: str = ""
    article: str = ""

    @property
    def first_day(self) -> date | None:
        """The first day it can mean."""
        return day_of(self.earliest)

    @property
    def last_day(self) -> date | None:
        """The last day it can mean."""
        return day_of(self.latest)

    def explain(self) -> str:
        """Say in one paragraph which rule read the phrase, against what, and what was filled in."""
        days = _days(self.first_day, self.last_day)
        parts = [f"“{self.text}” → {self.type} {self.value}{f' ({self.mod})' if self.mod else ''} → {days}"]
        parts.append(f"rule: {self.rule or 'none'}")
        if self.anchor:
            parts.append(f"resolved against: {self.anchor}{f' ({self.anchored_on})' if self.anchored_on else ''}")
        if self.inferred:
            parts.append(f"not in the text, filled in: {', '.join(self.inferred)}")
        parts.extend(self.why)
        if self.alternatives:
            parts.append(
                "if the publication date is another: "
                + "; ".join(f"{_days(a, b)} ({p:.2f})" for a, b, p in self.alternatives)
            )
        return "\n  ".join(parts)


def _days(first: date | None, last: date | None) -> str:
    if first is None and last is None:
        return "no day"
    if first == last:
        return str(first)
    return f"{first or '…'} to {last or '…'}"


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An event as one clause tells it."""

    id: str
    article: str
    start: int
    end: int
    text: str  # the clause, verbatim
    sentence: str  # the whole sentence, verbatim
    sentence_start: int = 0
    sentence_end: int = 0
    head: tuple[int, int] | None = None  # the word that tells the event, a verb or an event noun, as offsets
    attachment: str = ""  # what the expression dates in its sentence and why, in words; empty where no parse says so
    title: str = ""
    timex: Timex | None = None  # the expression that dates it; None for an undated one
    earliest: date | None = None
    latest: date | None = None
    granularity: Granularity = Granularity.UNKNOWN
    status: Status = Status.HAPPENED
    speaker: str | None = None
    subject: str | None = None  # who or what the clause is about, as named in the text
    act: str = ""  # say | deny | promise | plea, where the clause tells of an utterance; its content is another matter
    polarity: str = "positive"  # TimeML: positive | negative
    tense: str = "none"  # TimeML: past | present | future | none
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    referents: tuple[tuple[int, int, str], ...] = ()  # what points back ("the actress", "she"): its span, whom it means
    segment: SegmentKind = SegmentKind.BODY
    details: tuple[tuple[int, int], ...] = ()  # spans of following sentences that go on with the same event
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    origin: str = ""  # the id of the article whose text this is a copy of; its own article's id otherwise
    confidence: float = 0.0
    media: tuple[Media, ...] = ()
    group: str = ""  # the group that an imported event stood in
    era: bool = False  # an imported period that others lie in, not an event

    @property
    def head_word(self) -> str:
        """The word that tells the event, as printed; empty where none is known."""
        if self.head is None:
            return ""
        return self.sentence[self.head[0] - self.sentence_start : self.head[1] - self.sentence_start]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Contradicting reports of one event, side by side: `values` holds (what is said, who says it, mention ids)."""

    kind: str  # day | figure | cause | status; update: a publisher's later report corrects its own earlier one
    about: str
    values: tuple[tuple[str, str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event, merged from every mention of it."""

    id: str
    title: str
    text: str
    earliest: date | None
    latest: date | None
    granularity: Granularity
    edtf: str
    mentions: tuple[Mention, ...]
    status: Status = Status.HAPPENED
    sources: int = 1  # independent ones: copies and reprints do not count
    disputed: tuple[Dispute, ...] = ()
    confidence: float = 0.0
    follows: tuple[str, ...] = ()  # ids of the events that announced this one
    why: tuple[str, ...] = ()  # why its mentions are one event
    time: str | None = None  # clock time or day part, as a TIMEX3 suffix: T07:00, TMO
    vague: bool = False
    reported: bool = False  # the day is that of the report: the sentence itself names none
    review: Review | None = None  # what people left on it; None where nobody edited it

    @property
    def actors(self) -> tuple[str, ...]:
        """Who takes part, most often named first, or as a person said."""
        if self.review is not None and self.review.actors is not None:
            return self.review.actors
        return _most_named(name for m in self.mentions for name in m.actors)

    @property
    def places(self) -> tuple[str, ...]:
        """Where it happens, most often named first, or as a person said."""
        if self.review is not None and self.review.places is not None:
            return self.review.places
        return _most_named(name for m in self.mentions for name in m.places)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What people left on it in a review, a line each: accepted, starred, its tags, its notes."""
        return tuple(self.review.told()) if self.review is not None else ()

    @property
    def publishers(self) -> tuple[str, ...]:
        """Who published it, in order of publication."""
        ordered = sorted(self.mentions, key=lambda m: (m.published or date.max, m.id))
        return tuple(dict.fromkeys(m.publisher for m in ordered if m.publisher))

    @property
    def media(self) -> tuple[Media, ...]:
        """The pictures of its reports, each once, in order of publication."""
        ordered = sorted(self.mentions, key=lambda m: (m.published or date.max, m.id))
        return tuple({picture.url: picture for m in reversed(ordered) for picture in reversed(m.media)}.values())[::-1]

    @property
    def group(self) -> str:
        """The group that it stood in where it was imported; empty where it was not."""
        return next((m.group for m in self.mentions if m.group), "")

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who says so, where a speaker is named."""
        return tuple(dict.fromkeys(m.speaker for m in self.mentions if m.speaker))

    def explain(self) -> str:
        """Say how each mention was dated and why they are one event."""
        lines = [
            f"{self.title}",
            f"{self.edtf} · {self.status} · {self.sources} independent source(s) · confidence {self.confidence:.2f}",
        ]
        for m in self.mentions:
            printed = f"published {m.published}" if m.published else "publication date unknown"
            lines.append(f"- {m.publisher or m.article}, {printed}: “{m.sentence.strip()}”")
            if m.timex is not None:
                lines.extend("    " + line.strip() for line in m.timex.explain().splitlines())
            if m.attachment:
                lines.append(f"    {m.attachment}")
            for start, end, name in m.referents:
                phrase = m.sentence[start - m.sentence_start : end - m.sentence_start]
                lines.append(f"    “{phrase}”: {name}")
            if m.speaker:
                lines.append(f"    {m.status} by {m.speaker}")
        lines.extend(self.why)
        lines.extend(self.remarks)
        for d in self.disputed:
            lines.append(
                f"disputed {d.kind} ({d.about}): " + " / ".join(f"{value} ({who})" for value, who, _ in d.values)
            )
        return "\n".join(lines)


def _most_named(names: Iterable[str]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts, key=lambda n: -counts[n]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be read, dated or kept, and why."""

    kind: str
    source: str
    message: str
    article: str | None = None
    stage: str | None = None  # of a fault of this package: the stage of the work that failed
