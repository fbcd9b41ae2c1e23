"""Office files are ZIP archives of XML: opened with bounds on what they unpack to, and their XML without entities of
its own."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast
from xml.etree import ElementTree

from timeline.errors import UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.limits import unpacking
from timeline.reading.moments import moment
from timeline.records import Evidence, Publication

__all__ = ["Package", "made_on", "open_package", "parsed", "tag", "texts"]

_LARGEST = 128 << 20  # bytes of the file
_PART = 64 << 20  # bytes of one part, unpacked
_PARTS = 10_000
_DEEP = 200  # elements within elements


@dataclass(frozen=True, slots=True)
class Package:
    """An office file: its archive, its bytes, and the name that stands in messages."""

    archive: zipfile.ZipFile
    data: bytes
    label: str

    def __contains__(self, name: str) -> bool:
        return name in self.archive.NameToInfo

    def open(self, name: str) -> BinaryIO:
        """Open a part, counted while it is unpacked. Raises `UnreadableError` where it is not there or locked."""
        info = self.archive.NameToInfo.get(name)
        if info is None:
            raise UnreadableError(f"{self.label} lacks its part {name!r}: it is damaged, or none of these documents")
        try:
            opened = cast(BinaryIO, self.archive.open(info))
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError) as error:
            raise UnreadableError(f"{self.label} cannot be unpacked: {name}: {error}") from None
        return unpacking(opened, lambda: min(info.compress_size, len(self.data)), label=f"{self.label}/{name}")

    def read(self, name: str) -> bytes:
        """Read a whole part. Raises `UnreadableError` where it is not there, broken or too large."""
        try:
            with self.open(name) as stream:
                data = stream.read(_PART + 1)
        except UnreadableError:
            raise
        except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, ValueError, zlib.error) as error:
            raise UnreadableError(f"{self.label} cannot be unpacked: {name}: {error}") from None
        if len(data) > _PART:
            raise UnreadableError(f"{self.label}: its part {name} has more than {_PART >> 20} MB")
        return data

    def tree(self, name: str) -> ElementTree.Element:
        """Parse a part that is XML."""
        return parsed(self.read(name), label=f"{self.label}/{name}")


def open_package(blob: Blob) -> Package:
    """Open an office file. Raises `UnreadableError` for one that is no archive, locked or too large."""
    data = blob.whole(_LARGEST)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(
            f"{blob.label} is locked with a password, or an office document of before 2007: save a copy"
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableError(f"{blob.label} is no office document that can be opened: {error}") from None
    if len(archive.NameToInfo) > _PARTS:
        raise UnreadableError(f"{blob.label} has {len(archive.NameToInfo)} parts; at most {_PARTS} are read")
    return Package(archive, data, blob.label)


def parsed(data: bytes, *, label: str) -> ElementTree.Element:
    """Parse XML. Raises `UnreadableError` for what is none, declares entities, or is nested without end."""
    if b"<!ENTITY" in data:
        raise UnreadableError(f"{label} declares entities of its own, which grow without end: it is not read")
    depth = 0
    root: ElementTree.Element | None = None
    try:
        for event, element in ElementTree.iterparse(io.BytesIO(data), ("start", "end")):
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            if depth > _DEEP:
                raise UnreadableError(f"{label} has more than {_DEEP} elements within one another")
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError(f"{label} is broken XML: {error}") from None
    if root is None:
        raise UnreadableError(f"{label} holds no XML")
    return root


def tag(element: ElementTree.Element) -> str:
    """The name of an element without its namespace.

    >>> tag(ElementTree.fromstring('<a xmlns="urn:x"/>'))
    'a'
    """
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def texts(root: ElementTree.Element, name: str) -> Iterator[str]:
    """The texts of all elements of a name, blanks folded."""
    for element in root.iter():
        if tag(element) == name and (text := re.sub(r"\s+", " ", "".join(element.itertext())).strip()):
            yield text


def made_on(day: str | None, what: str) -> Publication:
    """The day on which a file was made: a copy can be made at any time, so it is told and states nothing."""
    found = moment(day) if day else None
    if found is None or found.other:
        return Publication()
    says = f"the {what} was made on {found.day}, which says little about when its text was published"
    return Publication(evidence=(Evidence(kind="file made", says=says, quote=str(found.day)),))
