"""A row of a table or a JSON object becomes an article: the usual names of columns are known, others are mapped by the
caller."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from timeline.errors import UnreadableError
from timeline.reading.columns import INCIDENT, KEYS, SECONDHAND, SUMMARIES, TELLS, Columns, plain
from timeline.reading.decoding import decode
from timeline.reading.moments import Moment, moment
from timeline.reading.naming import content_id, host_of, url_id
from timeline.records import Article, Evidence, Publication, PublicationStatus

__all__ = ["DateOrders", "article_of", "has_text", "moment_in", "people", "stated", "unwrapped"]

_SUMMARIES = frozenset(SUMMARIES)
_MARKUP = re.compile(r"\s{0,9}<(?:p|div|h[1-6]|figure|ul|ol|blockquote|section|article|span|strong|em|b|a|br|img)\b")
_WORDS = re.compile(r"[^\W\d_]\S{0,20}\s\S")  # two words: a text or a headline, no key and no tag
_ORDER_HOLDS = 0.93  # a table keeps to one order of day and month, but for rows that it took over from others
_BY = re.compile(r"(?:[Bb]y|BY) (?=[^\W\d_])")


class DateOrders:
    """Whether day or month stands first in a column of dates in figures, proved by its other rows.

    The rows are gone through once, when the first date that can be read two ways comes up. A column that proves both
    orders proves none.
    """

    def __init__(self, rows: Callable[[], Iterable[Any]]) -> None:
        self._rows = rows
        self._found: dict[str, set[str]] | None = None

    def of(self, key: Any) -> str | None:
        """Give "day", "month" or ``None`` for a column, by its name."""
        if self._found is None:
            self._found = {}
            for row in self._rows():
                for name, value in row.items() if isinstance(row, Mapping) else ():
                    if isinstance(value, str) and len(value) < 40 and (found := moment_in(value)) and found.order:
                        self._found.setdefault(plain(name), set()).add(found.order)
        orders = self._found.get(plain(key), set())
        return next(iter(orders)) if len(orders) == 1 else None


def moment_in(value: str) -> Moment | None:
    """Read a cell that holds a date in figures; anything else is ``None`` at once.

    >>> moment_in("14/03/23").order, moment_in("14 people")
    ('day', None)
    """
    return moment(value) if value[:1].isdigit() and ("/" in value or "-" in value) else None


def article_of(
    row: Mapping[Any, Any],
    *,
    source: str,
    columns: Columns | None = None,
    place: str = "",
    orders: DateOrders | None = None,
) -> Article:
    """Make an article of a row. Raises `UnreadableError` where it holds no text, naming the columns it has.

    A row with a headline and no text becomes an article of its headline. `orders` settles dates in figures.
    """
    columns = columns or Columns()
    row = unwrapped(row)
    index = {plain(key): key for key in reversed(list(row))}
    where = f"{source}{place}"
    title, url = _field(row, index, columns, "title"), _field(row, index, columns, "url")
    text = _text(row, index, columns, where, title)
    language = _field(row, index, columns, "language")
    publication = _publication(row, index, columns, language, orders)
    given = _field(row, index, columns, "id")
    return Article(
        id=given or (url_id(url) if url else content_id(title, str(publication.date), text)),
        text=text,
        source=source,
        title=title,
        url=url,
        publisher=_publisher(row, index, columns, url),
        author=people(_value(row, index, columns, "author")),
        language=_language_code(language),
        publication=publication,
        metadata=publication if publication.evidence else None,
    )


def unwrapped(row: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """A row without the object that wraps its fields, as search engines and catalogues answer.

    >>> unwrapped({"_id": 7, "_source": {"text": "Rain fell on Monday."}})
    {'id': 7, 'text': 'Rain fell on Monday.'}
    """
    outer = Columns()
    if any(_filled(row[key]) for key in outer.candidates({plain(k): k for k in row}, "text")):
        return row
    for name, inner in row.items():
        if not isinstance(inner, Mapping):
            continue
        keys = outer.candidates({plain(k): k for k in inner}, "text")
        if any(_filled(_unpacked(inner[key], "text")) for key in keys) and plain(name) not in SUMMARIES:
            others = {str(k).lstrip("_"): v for k, v in row.items() if k != name and not isinstance(v, Mapping)}
            return {**others, **inner}
    return row


def has_text(row: Mapping[Any, Any]) -> bool:
    """Whether an object has a text of its own, and not only a headline or a summary, as a list of articles may have."""
    keys = Columns().candidates({plain(key): key for key in row}, "text")
    return any(_filled(_unpacked(row[key], "text")) for key in keys if plain(key) not in _SUMMARIES)


def _filled(value: Any) -> bool:
    return isinstance(value, (str, list)) and bool(_WORDS.search(_joined(value)[:4000]))


def _joined(value: Any) -> str:
    """A text that a service cut into pieces: plain strings and objects with a `text` (links, bold words)."""
    if isinstance(value, str):
        return value
    pieces = [piece.get("text") if isinstance(piece, Mapping) else piece for piece in value]
    return "".join(piece for piece in pieces if isinstance(piece, str))


def _unpacked(value: Any, wanted: str) -> Any:
    """What an object holds in place of a plain value: {"rendered": …}, {"main": …}, {"original": …}."""
    for _ in range(2):
        if not isinstance(value, Mapping):
            break
        inner = {plain(key): key for key in value}
        value = next((value[inner[name]] for name in KEYS.get(wanted, ()) if inner.get(name) is not None), None)
    return value


def stated(found: Moment, *, where: str, quote: str, updated: date | None = None) -> Publication:
    """Make the publication of a date that metadata states; a day that can be read two ways stays open between both."""
    if found.other is not None:
        says = f"{where} gives {found.day} or {found.other}: nothing tells whether day or month stands first"
        both = tuple(sorted((day, 0.5) for day in (found.day, found.other)))
        return Publication(
            status=PublicationStatus.AMBIGUOUS,
            confidence=0.5,
            evidence=(Evidence(kind="metadata", says=says, quote=quote[:200]),),
            alternatives=both,
            updated=updated,
        )
    return Publication(
        date=found.day,
        status=PublicationStatus.STATED,
        confidence=0.97,
        evidence=(Evidence(kind="metadata", says=f"{where} gives {found.day}", quote=quote[:200]),),
        alternatives=((found.day, 0.97),),
        updated=updated,
        zone=found.zone,
    )


def _ordered(open_: Publication, day: date, order: str, where: str) -> Publication:
    """A day that could be read two ways, settled by the other rows of its column; the other reading stays beside it."""
    says = f"other rows prove that {where} writes the {order} first: it is {day}"
    (other,) = (d for d, _ in open_.alternatives if d != day)
    return replace(
        open_,
        date=day,
        status=PublicationStatus.INFERRED,
        confidence=_ORDER_HOLDS,
        evidence=(*open_.evidence, Evidence(kind="column order", says=says)),
        alternatives=((day, _ORDER_HOLDS), (other, round(1 - _ORDER_HOLDS, 2))),
    )


def _candidates(index: Mapping[str, Any], columns: Columns, wanted: str) -> list[Any]:
    try:
        return columns.candidates(index, wanted)
    except KeyError:
        raise UnreadableError(
            f"there is no column {columns.given[wanted]!r} for {wanted}; the columns are "
            f"{', '.join(map(str, reversed(list(index.values()))))}"
        ) from None


def _value(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, wanted: str) -> Any:
    for key in _candidates(index, columns, wanted):
        value = row[key]
        if not _missing(value):
            return value
    return None


def _missing(value: Any) -> bool:
    if value is None or value == "" or (isinstance(value, (list, tuple, dict)) and not value):
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in {"NAType", "NaTType"}


def _field(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, wanted: str) -> str | None:
    value = _unpacked(_value(row, index, columns, wanted), wanted)
    if value is None or isinstance(value, (dict, list, tuple)):
        return None
    if isinstance(value, float) and value.is_integer():  # an id column with gaps comes as floats
        value = int(value)
    return str(value).strip() or None


def _text(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, where: str, title: str | None) -> str:
    """The text of a row: its own column, else the longest of its summaries, below the headline; else the headline."""
    try:
        keys = _candidates(index, columns, "text")
    except UnreadableError as error:
        raise UnreadableError(f"{where}: {error}") from None
    found = [(plain(key), text) for key in keys if (text := _as_text(row[key], where))]
    whole = [text for name, text in found if name not in _SUMMARIES or "text" in columns.given]
    if whole:
        return whole[0]
    if found:
        summary = max((text for _, text in found), key=len)
        return f"{title}\n\n{summary}" if title and title not in summary else summary
    if title and len(title.split()) > 2 and not index.keys() & INCIDENT and "text" not in columns.given:
        return title
    raise UnreadableError(_without_text(row, index, columns, where, keys))


def _without_text(
    row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, where: str, keys: list[Any]
) -> str:
    names = ", ".join(repr(str(key)) for key in list(row)[:12]) or "no column at all"
    if index.keys() & INCIDENT and _candidates(index, columns, "date"):
        return (
            f"{where} holds no article but a dated event: it has {names}; bring such a table in with --extend FILE "
            f"(Chronology.extend), or name the column of the text with columns={{'text': …}}"
        )
    empty = [str(key) for key in keys if _missing(row[key]) or not str(row[key]).strip()]
    if empty:
        return f"{where} holds no article text: its {empty[0]!r} is empty"
    return (
        f"{where} holds no article text: it has {names}; name the column of the text with columns={{'text': …}} "
        f"(--columns text=…)"
    )


def _as_text(value: Any, where: str) -> str:
    value = _unpacked(value, "text")
    if isinstance(value, bytes):
        value = decode(value, source=where)
    if isinstance(value, list):
        value = _joined(value)
    if not isinstance(value, str) or not value.strip():
        return ""
    if _MARKUP.match(value):
        from timeline.reading.pages.fragments import text_of_fragment  # what reads pages takes a while to load

        return text_of_fragment(value)
    return value


def _publication(
    row: Mapping[Any, Any],
    index: Mapping[str, Any],
    columns: Columns,
    language: str | None,
    orders: DateOrders | None,
) -> Publication:
    changed = moment(_unpacked(_value(row, index, columns, "updated"), "date"))
    updated = changed.day if changed else None
    unread: list[Evidence] = []
    for key in _candidates(index, columns, "date"):
        value = _date_value(row[key])
        if _missing(value) or isinstance(value, (dict, list, tuple)):
            continue
        spoken = language if language and len(language) == 2 else None
        found = moment(value, language=spoken, serial=True)
        if found is not None:
            where = f"the column {str(key)!r}"
            quote = value.isoformat() if isinstance(value, (date, datetime)) else str(value)
            made = stated(found, where=where, quote=quote, updated=updated)
            if found.other and orders and (order := orders.of(key)):
                made = _ordered(made, found.day if order == "day" else found.other, order, where)
            return made if "date" in columns.given else _trusted(made, plain(key))
        shown = str(value)[:80]
        unread.append(
            Evidence(kind="unread", says=f"the column {str(key)!r} holds {shown!r}, which is no date", quote=shown)
        )
    return Publication(updated=updated, evidence=tuple(unread))


def _date_value(value: Any) -> Any:
    """The date of a cell; catalogues of literature write it as {"date-parts": [[2023, 3, 14]]}."""
    parts = value.get("date-parts") if isinstance(value, Mapping) else None
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return "-".join(str(part) for part in parts[0][:3]) if len(parts[0]) >= 3 else None
    return _unpacked(value, "date")


def _trusted(made: Publication, name: str) -> Publication:
    """A column such as `created_at` may tell when the row was made, one such as `event_date` dates what is told."""
    if name not in SECONDHAND and name not in TELLS:
        return made
    sure = 0.6 if name in TELLS else 0.9
    return replace(
        made,
        status=PublicationStatus.INFERRED if name in TELLS and made.date else made.status,
        confidence=min(made.confidence, sure),
        alternatives=tuple((day, min(p, sure)) for day, p in made.alternatives),
    )


def _publisher(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, url: str | None) -> str | None:
    for key in _candidates(index, columns, "publisher"):
        value = row[key]
        if isinstance(value, list) and value:  # a catalogue's [{"name": …}, …]
            value = value[0]
        value = _unpacked(value, "publisher")  # a news API's {"source": {"id": …, "name": …}}
        if isinstance(value, str) and value.strip():
            return value.strip()
    host = host_of(url)
    return host.removeprefix("www.") if host else None


def people(value: Any) -> str | None:
    """Names in whatever form a field has them: a string, an object with a name, a list of those.

    >>> people([{"name": "Ann Poe"}, {"family": "Ray", "given": "Bo"}])
    'Ann Poe, Bo Ray'
    """
    if isinstance(value, str):
        return _BY.sub("", value.strip()) or None
    if isinstance(value, Mapping):
        if isinstance(value.get("family"), str):
            return " ".join(str(value[part]) for part in ("given", "family") if value.get(part))
        return people(_unpacked(value, "author"))
    if isinstance(value, (list, tuple)):
        names = [name for name in map(people, value) if name]
        return ", ".join(dict.fromkeys(names)) or None
    return None


def _language_code(name: str | None) -> str | None:
    """`en-GB` and `English` are `en`; a name that is no code is left to the text itself."""
    if not name:
        return None
    code = name.replace("_", "-").split("-")[0].lower()
    return {"english": "en"}.get(code, code if 2 <= len(code) <= 3 and code.isalpha() else None)
