"""A message saved by Outlook (.msg): its properties are streams of an OLE file, as [MS-OXMSG] lays them out.

olefile opens the container; the library that reads more of it (extract-msg) is under the GPL and brings a dozen others.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from timeline.errors import MissingExtraError, UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.decoding import decode
from timeline.records import Article, Problem

__all__ = ["article_of_msg"]

_LARGEST = 64 << 20
_STREAM = 16 << 20
_TEXT, _OLD, _BYTES, _TIME = "001F", "001E", "0102", 0x0040  # property types: UTF-16, code page, bytes, FILETIME
_SUBJECT, _BODY, _HTML, _HEADERS, _NAME, _SENDER, _SMTP = "0037", "1000", "1013", "007D", "0C1A", "0C1F", "5D01"
_KEPT = (_SUBJECT, _BODY, _HTML, _HEADERS, _NAME, _SENDER, _SMTP)
_SENT, _DELIVERED = 0x0039, 0x0E06
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def article_of_msg(blob: Blob) -> Iterator[Article | Problem]:
    """Read a message: its plain text, else its HTML, dated by its header or when it was sent.

    Raises `UnreadableError` where it is none or holds no text, `MissingExtraError` without the `office` extra.
    """
    try:
        import olefile
    except ImportError:
        raise MissingExtraError("reading Outlook messages", package="olefile", extra="office") from None
    from timeline.reading.mail import message_parts

    data = blob.whole(_LARGEST)
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            kept = {name: _property(container, name) for name in _KEPT}
            sent = _times(container)
            attached = sorted({e[0] for e in container.listdir() if e[0].startswith("__attach")})
    except Exception as error:  # hostile bytes: whatever the library raises, it is no message that can be read
        raise UnreadableError(f"{blob.label} is no Outlook message that can be read: {error!r:.150}") from None
    text = kept[_BODY] or ""
    if not text.strip() and kept[_HTML]:
        from timeline.reading.pages.fragments import text_of_fragment

        text = text_of_fragment(kept[_HTML] or "")
    if not text.strip():
        raise UnreadableError(f"{blob.label} is no message with a text")
    headers = _headers(kept[_HEADERS] or "")
    day = headers.get("date") or (sent.isoformat() if sent else None)
    address = kept[_SMTP] or (kept[_SENDER] if "@" in (kept[_SENDER] or "") else None)
    yield from message_parts(
        text, blob, id=blob.id, title=kept[_SUBJECT], author=kept[_NAME], address=address or "", day=day
    )
    if attached:
        told = f"{blob.name} has {len(attached)} attachments that were not read"
        yield Problem(kind="attachment", source=blob.name, message=told)


def _property(container: Any, name: str) -> str | None:
    """A text property of the message itself, in whatever form it is stored."""
    for kind in (_TEXT, _OLD, _BYTES):
        stream = f"__substg1.0_{name}{kind}"
        if container.exists(stream):
            data = container.openstream(stream).read(_STREAM)
            text = data.decode("utf-16-le", errors="replace") if kind == _TEXT else decode(data) if data else ""
            return text.replace("\x00", "").replace("\r\n", "\n") or None
    return None


def _times(container: Any) -> datetime | None:
    """When the message was sent, else delivered: fixed properties of sixteen bytes each behind a head of 32."""
    if not container.exists("__properties_version1.0"):
        return None
    data = container.openstream("__properties_version1.0").read(1 << 16)
    found: dict[int, datetime] = {}
    for at in range(32, len(data) - 15, 16):
        kind, name, _, ticks = struct.unpack_from("<HHIQ", data, at)
        if kind == _TIME and name in (_SENT, _DELIVERED) and ticks < 1 << 61:
            found[name] = _EPOCH + timedelta(microseconds=ticks // 10)
    return found.get(_SENT) or found.get(_DELIVERED)


def _headers(text: str) -> dict[str, str]:
    import email

    try:
        return {name.lower(): " ".join(str(value).split()) for name, value in email.message_from_string(text).items()}
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):  # hostile headers
        return {}
