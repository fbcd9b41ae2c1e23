"""Lists of literature, as BibTeX: each entry with an abstract, a note or a headline is an article, dated by its day."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from timeline.errors import MissingExtraError, UnreadableError
from timeline.reading.blobs import Blob, silence
from timeline.reading.decoding import decode
from timeline.reading.moments import moment
from timeline.reading.tables import Row

__all__ = ["rows_of_bibtex"]

_LARGEST = 16 << 20
_FIELDS = {"journaltitle": "publisher", "journal": "publisher", "newspaper": "publisher", "organization": "publisher"}
_KEPT = ("title", "abstract", "url", "publisher", "date")


def rows_of_bibtex(blob: Blob) -> Callable[[], Iterator[Row]]:
    """Give what opens the entries of a BibTeX file as rows. Raises `MissingExtraError` without the `office` extra."""
    try:
        from bibtexparser.entrypoint import parse_string
        from bibtexparser.middlewares import LatexDecodingMiddleware
    except ImportError:
        raise MissingExtraError("reading BibTeX", package="bibtexparser", extra="office") from None
    silence("bibtexparser", "pylatexenc")
    text = decode(blob.whole(_LARGEST), source=blob.label, declared=blob.charset)
    try:
        library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    except Exception as error:  # whatever the library raises on hostile text
        raise UnreadableError(f"{blob.label} is no BibTeX that can be read: {error!r:.150}") from None
    if not library.entries:
        raise UnreadableError(f"{blob.label} holds no BibTeX entry")

    def rows() -> Iterator[Row]:
        for entry in library.entries:
            fields = {name.lower(): str(field.value) for name, field in entry.fields_dict.items()}
            yield f" entry {entry.key!r}", _row(entry.key, fields)
        for block in library.failed_blocks:
            line = (block.start_line or 0) + 1
            yield f" line {line}", UnreadableError(f"{blob.name} line {line}: an entry that does not end or begin")

    return rows


def _row(key: str, fields: dict[str, str]) -> dict[str, str]:
    row = {_FIELDS.get(name, name): value for name, value in fields.items()}
    kept = {name: row[name] for name in _KEPT if row.get(name, "").strip()}
    kept["id"] = key
    if names := fields.get("author"):
        people = (" ".join(reversed([part.strip() for part in name.split(",", 1)])) for name in names.split(" and "))
        kept["author"] = ", ".join(people)
    if "date" not in kept and (day := _day(fields)):
        kept["date"] = day
    if "abstract" not in kept and len(row.get("note", "").split()) > 5:
        kept["abstract"] = row["note"]
    return kept


def _day(fields: dict[str, str]) -> str | None:
    """The day of an entry that writes it in parts: year, month and, in some, day; a month alone is no day."""
    day, month, year = (fields.get(name, "") for name in ("day", "month", "year"))
    found = moment(f"{day} {month} {year}") or moment(f"{year}-{month.zfill(2)}-{day.zfill(2)}")
    return str(found.day) if day and found else None
