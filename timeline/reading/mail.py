"""A saved e-mail, or a mailbox of them: newsletters and press releases; `Date` is the day of publication, the sender
the author."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr

from timeline.errors import UnreadableError
from timeline.guarding import READING, guarded
from timeline.reading.blobs import Blob
from timeline.reading.decoding import decode
from timeline.reading.entries import articles_of_parts
from timeline.reading.moments import moment
from timeline.reading.naming import content_id
from timeline.reading.pages.fragments import text_of_fragment
from timeline.reading.quoting import quoted_parts
from timeline.reading.rows import stated
from timeline.records import Article, Problem, Publication

__all__ = ["article_of_mail", "articles_of_mailbox", "message_parts"]

_LARGEST = 64 << 20  # bytes of one message
_LINE = 1 << 20
_BEGINS = re.compile(rb"From \S{1,320}.{0,80}\s\d{1,2}:\d\d(?::\d\d)?\s.{0,40}\d{4}")


def article_of_mail(blob: Blob) -> Iterator[Article | Problem]:
    """Read one message: its plain text, else its HTML. Attachments are named in a problem. Raises `UnreadableError`
    without text."""
    yield from _read(blob.whole(_LARGEST), blob, within=False)


def articles_of_mailbox(blob: Blob) -> Iterator[Article | Problem]:
    """Read the messages of an mbox file one after the other; one that holds no text is a problem, and the rest is
    read."""
    found = False
    for number, data in enumerate(_messages(blob), 1):
        found = True
        label = f"{blob.label}, message {number}"
        try:
            if data is None:
                raise UnreadableError(f"{label} has more than {_LARGEST >> 20} MB, which are read at most at once")
            yield from guarded(_read(data, replace(blob, label=label), within=True), stage=READING, source=label)
        except UnreadableError as error:
            yield Problem(kind="unreadable", source=blob.name, message=str(error))
    if not found:
        raise UnreadableError(
            f"{blob.label} is no mailbox: no line in it begins a message (“From ” with a sender and a time)"
        )


def _messages(blob: Blob) -> Iterator[bytes | None]:
    """The messages of an mbox file, unquoted; ``None`` for one that is too large. Only one stands in memory at a time.

    A message begins at a line “From sender time” that is the first or follows a blank one; a line of a text that begins
    so is quoted by a mark before it (RFC 4155; the mark is doubled where it stands already).
    """
    lines: bytearray | None = None
    size, blank = 0, True
    with blob.open() as stream:
        while line := stream.readline(_LINE):
            if blank and line.startswith(b"From ") and _BEGINS.match(line):
                if lines is not None:
                    yield bytes(lines) if size <= _LARGEST else None
                lines, size = bytearray(), 0
            elif lines is not None:
                size += len(line)
                if size <= _LARGEST:
                    lines += line[1:] if line.startswith(b">") and line.lstrip(b">").startswith(b"From ") else line
            blank = not line.strip()
    if lines is not None:
        yield bytes(lines) if size <= _LARGEST else None


def _read(data: bytes, blob: Blob, *, within: bool) -> list[Article | Problem]:
    """Read a message's bytes. Raises `UnreadableError` where it holds no text, or parts within parts without end."""
    try:
        return list(_opened(data, blob, within=within))
    except RecursionError:  # the library goes down into each part by a call
        raise UnreadableError(f"{blob.label} holds parts within parts, more of them than any e-mail does") from None


def _opened(data: bytes, blob: Blob, *, within: bool) -> Iterator[Article | Problem]:
    """Make an article of a message's bytes; one `within` a mailbox is named by its own id, since the file's name is not
    its own."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    text = _body(message, blob)
    if not text.strip():
        raise UnreadableError(f"{blob.label} is no e-mail with a text")
    name, address = parseaddr(_header(message, "From") or "")
    day, title = _header(message, "Date"), _header(message, "Subject")
    own = (_header(message, "Message-ID") or "").strip("<> ")[:200] or content_id(title, day, text)
    yield from message_parts(
        text, blob, id=own if within else blob.id, title=title, author=name or None, address=address, day=day
    )
    attached = [
        part.get_filename() or part.get_content_type()
        for part in message.walk()
        if part.get_content_disposition() == "attachment"
    ]
    if attached:
        which = f"{blob.name}, {own}" if within else blob.name
        yield Problem(
            kind="attachment",
            source=blob.name,
            message=f"{which} has attachments that were not read: {', '.join(attached[:10])}",
        )


def message_parts(
    text: str, blob: Blob, *, id: str, title: str | None, author: str | None, address: str, day: str | None
) -> Iterator[Article | Problem]:
    """Make articles of a message's text and headers, whatever kept them: of its own words, and of each message that it
    quotes by a header."""
    found = moment(day) if day else None
    publication = stated(found, where="the message's Date", quote=day or "") if found else Publication()
    whole = Article(
        id=id,
        text=text,
        source=blob.name,
        title=title,
        url=blob.url,
        publisher=address.rpartition("@")[2] or None,
        author=author or address or None,
        publication=publication,
        metadata=publication if publication.evidence else None,
    )
    own, *quoted = quoted_parts(text.replace("\r\n", "\n"))
    if not any(part.text.strip() for part in quoted):
        yield whole
        return
    if own.text.strip():
        yield replace(whole, text=own.text)
    yield from articles_of_parts(whole, [part for part in quoted if part.text.strip()])


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
    ):  # the parser of headers trips over some hostile ones
        return None
    return " ".join(str(value).split()) or None if value is not None else None


def _body(message: EmailMessage, blob: Blob) -> str:
    for kind in ("plain", "html"):
        try:
            part = message.get_body(preferencelist=(kind,))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            continue
        data = part.get_payload(decode=True) if part is not None else None
        if part is None or not isinstance(data, bytes) or not data.strip():
            continue
        text = decode(data, source=blob.label, declared=part.get_content_charset())
        return text if kind == "plain" else text_of_fragment(text)
    return ""
