"""The words that records are written in: `StrEnum`s with the standards' own terms, which compare and serialise as plain
strings."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "ArticleKind",
    "Granularity",
    "PublicationStatus",
    "SegmentKind",
    "Status",
    "TimexType",
]


class TimexType(StrEnum):
    """TIMEX3 `type`."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Granularity(StrEnum):
    """How fine a calendar value is, finest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "daypart"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    INTERVAL = "interval"  # days that no single granule names: "recent days", "from Monday to Thursday"
    UNKNOWN = "unknown"


class PublicationStatus(StrEnum):
    """How the publication date is known."""

    STATED = "stated"
    INFERRED = "inferred"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


class SegmentKind(StrEnum):
    """What a stretch of an article is. Only `BODY`, `TITLE` and `HEADING` tell the story itself."""

    TITLE = "title"
    HEADER = "header"  # a line of metadata at the head: date and title, section, agency
    BYLINE = "byline"
    DATE_LINE = "date_line"  # a printed publication or update date
    DATELINE = "dateline"  # place, perhaps date and agency, before the lead: "MOSCOW, Nov 9 (Reuters) -"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"
    TEASER = "teaser"


class ArticleKind(StrEnum):
    """An article of its own, the snippet of another that stood on its page, or the entries of a chronology that was
    imported."""

    ARTICLE = "article"
    TEASER = "teaser"
    IMPORTED = "imported"


class Status(StrEnum):
    """What a clause says about its event. A claim is not a fact."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    CLAIMED = "claimed"
    DENIED = "denied"
