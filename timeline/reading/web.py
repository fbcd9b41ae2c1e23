"""Fetch one address: http and https only, bounded in size, time and redirects, never an address of the local network
unless asked.

A name is resolved once, every answer is checked, and the connection goes to the checked address itself, so that a name
that changes between the check and the connection gains nothing.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from timeline.errors import UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.naming import url_id

__all__ = ["fetch"]

LARGEST = 32 << 20
SECONDS = 60.0
_WAIT = 20.0
_REDIRECTS = 5
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/json": ".json",
    "application/x-ndjson": ".jsonl",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "text/csv": ".csv",
    "application/zip": ".zip",
    "application/warc": ".warc",
    "message/rfc822": ".eml",
    "application/mbox": ".mbox",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/x-subrip": ".srt",
    "text/vtt": ".vtt",
    "application/x-bibtex": ".bib",
    "application/vnd.ms-outlook": ".msg",
}


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: http.client.HTTPMessage
    data: bytes


def fetch(url: str, *, private: bool = False) -> tuple[Blob, str]:
    """Fetch an address; give its bytes and the suffix of their format.

    Raises `UnreadableError` where it does not answer, answers with an error, or is too large, slow or often redirected,
    and for an address of the local network unless `private` allows it.
    """
    deadline = time.monotonic() + SECONDS
    here = url
    for _ in range(_REDIRECTS + 1):
        answer = _asked(here, private=private, deadline=deadline)
        target = answer.headers.get("Location")
        if answer.status in {301, 302, 303, 307, 308} and target:
            here = urljoin(here, target.strip())
            if urlsplit(here).scheme not in {"http", "https"}:
                raise UnreadableError(f"{url} leads to {here[:120]!r}, which is no http or https address")
            continue
        if answer.status != 200:
            raise UnreadableError(f"{url} answered with the status {answer.status}")
        return _blob(here, answer)
    raise UnreadableError(f"{url} was redirected more than {_REDIRECTS} times")


def _blob(url: str, answer: _Answer) -> tuple[Blob, str]:
    from timeline.reading.formats import SUFFIXES, suffix_of_bytes

    kind = (answer.headers.get_content_type() or "").lower()
    told, path = suffix_of_bytes(answer.data), urlsplit(url).path
    named = "." + path.rpartition(".")[2].lower() if "." in path.rpartition("/")[2] else ""
    declared = "" if kind == "application/octet-stream" else _SUFFIXES.get(kind, "")
    suffix = told if told != ".txt" else declared or (named if named in SUFFIXES else ".txt")
    charset = answer.headers.get_content_charset()
    return Blob(
        name=url, label=url, id=url_id(url), open=lambda: io.BytesIO(answer.data), url=url, charset=charset
    ), suffix


def _asked(url: str, *, private: bool, deadline: float) -> _Answer:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as error:
        raise UnreadableError(f"{url[:120]!r} is no address: {error}") from None
    if not host or parts.username or parts.password:
        raise UnreadableError(f"{url[:120]!r} is no address that is fetched: it must name a host, and no user")
    address = _checked(host, port, url, private=private)
    connection = _connection(parts.scheme, host, port, address)
    watch = threading.Timer(
        max(0.1, deadline - time.monotonic()), connection.cut
    )  # a server that sends a byte now and then
    watch.daemon = True
    watch.start()
    try:
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (
            f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else ""
        )
        connection.request(
            "GET",
            path,
            headers={
                "User-Agent": "timeline-reconstruction",
                "Accept-Encoding": "gzip",
                "Accept": "*/*",
                "Connection": "close",
            },
        )
        answer = connection.getresponse()
        data = _body(answer, url, deadline) if answer.status == 200 else b""
        return _Answer(answer.status, answer.headers, data)
    except (OSError, http.client.HTTPException, zlib.error, UnicodeError) as error:
        late = time.monotonic() >= deadline
        reason = f"it took longer than {SECONDS:.0f} seconds" if late else f"{type(error).__name__}: {error}"
        raise UnreadableError(f"{url} cannot be fetched: {reason}") from None
    finally:
        watch.cancel()
        connection.close()


def _checked(host: str, port: int, url: str, *, private: bool) -> str:
    """Resolve the host and refuse it if any of its addresses is not a public one."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnreadableError(f"{url}: the host {host!r} is not known ({error})") from None
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        if not private and not _public(address):
            raise UnreadableError(
                f"{url}: {host!r} is {address}, an address of this machine or a local network, and is "
                f"refused; pass private=True to allow it"
            )
    return addresses[0]


def _public(address: str) -> bool:
    parsed = ipaddress.ip_address(address.split("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is not None and not inner.is_global:
            return False
    return parsed.is_global and not parsed.is_multicast


class _Pinned(http.client.HTTPConnection):
    """A connection that speaks for a host to the one address that was checked."""

    def __init__(self, host: str, port: int, address: str, *, secure: bool) -> None:
        super().__init__(host, port, timeout=_WAIT)
        self._address = address
        self._secure = secure
        self._open: socket.socket | None = None  # the response takes `sock` over

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), timeout=_WAIT)
        self.sock = (
            ssl.create_default_context().wrap_socket(plain, server_hostname=self.host) if self._secure else plain
        )
        self._open = self.sock

    def cut(self) -> None:
        """End it from another thread."""
        if self._open is not None:
            with contextlib.suppress(OSError):
                self._open.shutdown(socket.SHUT_RDWR)


def _connection(scheme: str, host: str, port: int, address: str) -> _Pinned:
    connection = _Pinned(host, port, address, secure=scheme == "https")
    connection.default_port = 443 if scheme == "https" else 80
    return connection


def _body(answer: http.client.HTTPResponse, url: str, deadline: float) -> bytes:
    """Read what comes, unpacked, up to the bounds of size and time."""
    unpack = (
        zlib.decompressobj(47) if (answer.getheader("Content-Encoding") or "").lower() in {"gzip", "deflate"} else None
    )
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read1(1 << 16):
        if time.monotonic() > deadline:
            raise UnreadableError(f"{url} took longer than {SECONDS:.0f} seconds")
        if unpack is not None:
            piece = unpack.decompress(piece, LARGEST + 1 - size)
        size += len(piece)
        if size > LARGEST or (unpack is not None and unpack.unconsumed_tail):
            raise UnreadableError(f"{url} is larger than {LARGEST >> 20} MB")
        pieces.append(piece)
    if time.monotonic() > deadline:
        raise UnreadableError(f"{url} took longer than {SECONDS:.0f} seconds")
    return b"".join(pieces)
