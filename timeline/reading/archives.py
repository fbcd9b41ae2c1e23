"""Archives of pages: WARC, read as a stream; ZIP, with a bound on what a member may unpack to."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any, BinaryIO, cast

from timeline.errors import MissingExtraError, UnreadableError
from timeline.guarding import READING, attempt
from timeline.reading.blobs import Blob, silence
from timeline.reading.decoding import decode
from timeline.reading.limits import FREE, MEMBER, RATIO, unpacking
from timeline.reading.naming import content_id, path_ids, url_id
from timeline.records import Article, Problem

__all__ = ["articles_of_warc", "blobs_of_zip"]

_RECORD = 32 << 20  # bytes of one record
_MEMBERS = 100_000


def articles_of_warc(blob: Blob) -> Iterator[Article | Problem]:
    """Read the pages of a WARC file record by record; where it breaks off, what came before is kept and the break
    reported."""
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise MissingExtraError("reading WARC archives", package="warcio", extra="feeds") from None

    silence("warcio")
    left: Counter[str] = Counter()
    read = 0
    with blob.open() as stream:
        try:
            records = iter(ArchiveIterator(stream, arc2warc=True))
            while (record := _quietly(records)) is not None:
                kind = _kind(record)
                if kind in {"page", "text"}:
                    read += 1
                    label = f"{blob.name} page {read}"
                    yield attempt(partial(_record, record, kind, blob), stage=READING, source=label)
                elif kind:
                    left[kind] += 1
        except (
            Exception
        ) as error:  # whatever the reader raises on a cut or garbled file, the rest of it cannot be found again
            yield Problem(
                kind="broken",
                source=blob.name,
                message=f"{blob.name} breaks off after {read} pages: {type(error).__name__}: {error}",
            )
            read += 1
    for reason, count in sorted(left.items()):
        yield Problem(kind="left out", source=blob.name, message=f"{blob.name}: {count} records {reason}")
    if not read:
        raise UnreadableError(f"{blob.label} holds no page")


def _quietly(records: Iterator[Any]) -> Any:
    """The next record; the reader prints the bytes that it stumbles over, and bytes of a stranger do not belong on a
    terminal."""
    with contextlib.redirect_stderr(io.StringIO()):
        return next(records, None)


def _kind(record: Any) -> str:
    """What a record is: a page, a text, nothing (requests, metadata, pictures), or why it is left out."""
    if record.rec_type == "conversion":
        return "text"
    if record.rec_type not in {"response", "resource"}:
        return ""
    headers = record.http_headers if record.rec_type == "response" else record.rec_headers
    kind = (headers.get_header("Content-Type") or "").lower() if headers else ""
    if "html" in kind:
        status = headers.get_statuscode() if record.rec_type == "response" else "200"
        return "page" if status == "200" else f"answered with the status {status}"
    return "text" if kind.startswith("text/plain") else ""


def _record(record: Any, kind: str, blob: Blob) -> Article | Problem:
    url = record.rec_headers.get_header("WARC-Target-URI") or None
    label = url or blob.label
    try:
        data = record.content_stream().read(_RECORD + 1)
        if len(data) > _RECORD:
            raise UnreadableError(f"{label} has more than {_RECORD >> 20} MB")
        charset = _charset(record)
        if kind == "text":
            text = decode(data, source=label, declared=charset)
            if not text.strip():
                raise UnreadableError(f"{label} holds no text")
            return Article(id=url_id(url) if url else content_id(text), text=text, source=blob.name, url=url)
        from timeline.reading.pages import article_of_page

        return article_of_page(data, source=blob.name, url=url, declared=charset)
    except UnreadableError as error:
        message = str(error) if label in str(error) else f"{label}: {error}"
        return Problem(kind="unreadable", source=blob.name, message=message)


def _charset(record: Any) -> str | None:
    headers = record.http_headers or record.rec_headers
    kind = headers.get_header("Content-Type") or ""
    return kind.lower().partition("charset=")[2].split(";")[0].strip(" \"'") or None


def blobs_of_zip(blob: Blob) -> Iterator[Blob | Problem]:
    """Give the members of a ZIP file in the order of their names; one that unpacks to far too much is a problem, as is
    a locked one."""
    stream = blob.open()
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        stream.close()
        raise UnreadableError(f"{blob.label} is no ZIP archive that can be opened: {error}") from None
    with stream, archive:
        listed = sorted(archive.infolist(), key=lambda info: info.filename)
        files = [info for info in listed if not info.filename.endswith("/")]
        if nameless := sum(
            not PurePosixPath(info.filename).name for info in files
        ):  # an empty name also breaks ZipInfo.is_dir before Python 3.12
            yield Problem(
                kind="left out",
                source=blob.name,
                message=f"{blob.label}: {nameless} members without a name were not read",
            )
        members = [info for info in files if PurePosixPath(info.filename).name and not _hidden(info.filename)]
        if len(members) > _MEMBERS:
            raise UnreadableError(f"{blob.label} has {len(members)} members; at most {_MEMBERS} are read")
        ids = path_ids([Path(info.filename) for info in members])
        for info in members:
            label = f"{blob.label}/{info.filename}"
            if info.file_size > MEMBER or (
                info.file_size > FREE and info.file_size > RATIO * max(1, info.compress_size)
            ):
                yield _problem(
                    info,
                    (
                        f"{label} would unpack from {info.compress_size:,} to {info.file_size:,} bytes, and was "
                        f"not unpacked"
                    ),
                )
            elif info.flag_bits & 1:
                yield _problem(info, f"{label} is locked with a password")
            else:
                name = PurePosixPath(info.filename).name
                yield Blob(
                    name=name,
                    label=label,
                    id=f"{blob.id}/{ids[Path(info.filename)]}",
                    open=partial(_member, archive, info, label),
                    packed=True,
                )


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part != ".." for part in PurePosixPath(name).parts)


def _problem(info: zipfile.ZipInfo, message: str) -> Problem:
    return Problem(kind="unreadable", source=PurePosixPath(info.filename).name, message=message)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, label: str) -> BinaryIO:
    try:
        opened: IO[bytes] = archive.open(info)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise UnreadableError(f"{label} cannot be unpacked: {error}") from None
    return unpacking(cast(BinaryIO, opened), lambda: info.compress_size, label=label)
