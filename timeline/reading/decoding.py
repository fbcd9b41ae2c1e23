"""Bytes to text: the encoding is found, never assumed, and no newline is translated, so offsets into the source
hold."""

from __future__ import annotations

import codecs
import re

from timeline.errors import UnreadableError

__all__ = ["decode", "encoding_of"]

# Order matters: the UTF-32 mark begins with the UTF-16 mark.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"%PDF-", "a PDF: give it a name that ends in .pdf"),
    (b"PK\x03\x04", "a ZIP file or an office document: give it its own suffix (.zip .docx .odt .xlsx …)"),
    (b"\xd0\xcf\x11\xe0", "an office document of before 2007, or locked: save a copy as .docx or .xlsx"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"PAR1", "a Parquet table"),
    (b"{\\rtf", "an RTF document: give it a name that ends in .rtf"),
)

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 1 << 16
_WESTERN = frozenset("‘’“”‚„‹›«»–—…•·€£©®™°§½¼¾ ´¿¡ªº") | frozenset(
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþßÿœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŒŠŽŸ"
)


def decode(data: bytes, *, source: str = "these bytes", declared: str | None = None) -> str:
    """Decode the bytes of one text; a byte order mark is taken off, newlines stay as they came.

    `declared` is an encoding that a header or the page itself names; it is believed when it fits and the bytes are not
    UTF-8. Raises `UnreadableError` for bytes that are no text, naming what they look like.

    >>> decode("Zürich, 9 November".encode("cp1252"))
    'Zürich, 9 November'
    """
    encoding = encoding_of(data, source=source, declared=declared)
    for mark, name in _MARKS:
        if name == encoding and data.startswith(mark):
            data = data[len(mark) :]
            break
    return data.decode(encoding, errors="replace")


def encoding_of(data: bytes, *, source: str = "these bytes", declared: str | None = None) -> str:
    """Name the encoding of the bytes: byte order mark, then UTF-8, then what was declared, then the likeliest guess."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    _refuse_binary(data, source)
    if _is_utf8(data):
        return "utf-8"
    return _declared(data, declared) or _wide(data) or _western(data) or _guessed(data, source)


def _refuse_binary(data: bytes, source: str) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(f"{source} holds no text: it is {what}")
    sample = data[:_SAMPLE]
    if _wide(sample) is None and len(_CONTROL.findall(sample)) > max(2, len(sample) // 200):
        raise UnreadableError(f"{source} holds no text: it begins with the bytes {data[:12]!r}")


def _is_utf8(data: bytes) -> bool:
    """UTF-8 throughout, or cut in its last character, or with one broken byte in a thousand good ones."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return True
        text = data.decode("utf-8", errors="replace")
        broken = text.count("�")
        whole = sum(character > "\x7f" for character in text) - broken
        return broken * 20 <= whole
    return True


def _declared(data: bytes, name: str | None) -> str | None:
    if name is None:
        return None
    try:
        codec = codecs.lookup(name).name
        data.decode(codec)
    except (LookupError, UnicodeError, ValueError):
        return None
    return "cp1252" if codec in {"iso8859-1", "ascii"} else codec


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of a Western text is zero."""
    sample = data[: min(len(data), _SAMPLE) & ~1]
    if len(sample) < 8 or len(data) % 2:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _western(data: bytes) -> str | None:
    """The Western code page, told by its quotes, dashes and accented letters: a general guesser is often wrong on so
    few of them."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    foreign = [character for character in text if character > "\x7f"]
    letters = sum(character.isalpha() for character in text)
    accented = sum(character.isalpha() for character in foreign)
    usual = sum(character in _WESTERN for character in foreign)
    return "cp1252" if usual >= 0.95 * len(foreign) and accented <= 0.2 * max(letters, 1) else None


def _guessed(data: bytes, source: str) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[: _SAMPLE * 4]).best()
    if best is None:
        raise UnreadableError(f"{source} holds no text in any known encoding: it begins with the bytes {data[:12]!r}")
    try:
        data.decode(best.encoding)
    except UnicodeDecodeError as error:
        if error.start < len(data) - 4:
            raise UnreadableError(
                f"{source} holds no text in any known encoding: byte {error.start} does not fit {best.encoding}"
            ) from None
    return str(best.encoding)
