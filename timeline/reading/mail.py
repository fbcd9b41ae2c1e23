"""A saved e-mail: a newsletter or a press release; its `Date` is the day of publication, its sender the author."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parseaddr

from timeline.errors import UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.decoding import decode
from timeline.reading.moments import moment
from timeline.reading.pages import text_of_fragment
from timeline.reading.rows import stated
from timeline.records import Article, Problem, Publication

__all__ = ["article_of_mail"]

_LARGEST = 64 << 20


def article_of_mail(blob: Blob) -> Iterator[Article | Problem]:
    """Read one message: its plain text, else its HTML. Attachments are named in a problem. Raises `UnreadableError` without text."""
    message = email.message_from_bytes(blob.whole(_LARGEST), policy=email.policy.default)
    text = _body(message, blob)
    if not text.strip():
        raise UnreadableError(f"{blob.label} is no e-mail with a text")
    name, address = parseaddr(_header(message, "From") or "")
    day = _header(message, "Date")
    found = moment(day) if day else None
    publication = stated(found, where="the message's Date", quote=day or "") if found else Publication()
    yield Article(
        id=blob.id,
        text=text,
        source=blob.name,
        title=_header(message, "Subject"),
        url=blob.url,
        publisher=address.rpartition("@")[2] or None,
        author=name or address or None,
        publication=publication,
        metadata=publication if publication.evidence else None,
    )
    attached = [part.get_filename() or part.get_content_type() for part in message.walk() if part.get_content_disposition() == "attachment"]
    if attached:
        yield Problem(kind="attachment", source=blob.name, message=f"{blob.name} has attachments that were not read: {', '.join(attached[:10])}")


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):  # the parser of headers trips over some hostile ones
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
