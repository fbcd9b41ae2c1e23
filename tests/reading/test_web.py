"""Fetching, against a server on the loopback address."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from timeline.errors import InputError, UnreadableError
from timeline.reading import read, web
from timeline.records import Problem

TEXT = "The harbour was closed on Monday after a tanker had lost its anchor."


class Handler(BaseHTTPRequestHandler):
    """A few addresses, each with one behaviour."""

    def do_GET(self) -> None:
        if self.path == "/text":
            self.answer(200, "text/plain; charset=iso-8859-1", (TEXT + " Déjà vu.").encode("latin-1"))
        elif self.path == "/packed":
            self.answer(200, "text/plain", gzip.compress(TEXT.encode()), encoding="gzip")
        elif self.path == "/bomb":
            self.answer(200, "text/plain", gzip.compress(b"a" * 60_000_000), encoding="gzip")
        elif self.path == "/rows.json":
            self.answer(200, "application/json", b'{"articles": [{"text": "Rain fell on Monday."}]}')
        elif self.path == "/page":
            self.answer(
                200,
                "text/html",
                f"<html><head><title>Harbour</title></head><body><h1>Harbour</h1><p>{TEXT}</p></body></html>".encode(),
            )
        elif self.path.startswith("/hop"):
            left = int(self.path[4:])
            self.answer(302, "text/plain", b"", location=f"/hop{left - 1}" if left else "/text")
        elif self.path == "/out":
            self.answer(302, "text/plain", b"", location="file:///etc/passwd")
        elif self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            stopped.wait(30)
        else:
            self.answer(404, "text/plain", b"gone")

    def answer(
        self, status: int, kind: str, body: bytes, *, encoding: str | None = None, location: str | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


stopped = threading.Event()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    stopped.clear()
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    stopped.set()
    running.shutdown()
    running.server_close()


def test_what_an_address_gives(server: str) -> None:
    (text,) = read(f"{server}/text", private=True)
    assert text.text == TEXT + " Déjà vu."
    assert (text.url, text.source) == (f"{server}/text", f"{server}/text")
    assert read(f"{server}/packed", private=True)[0].text == TEXT
    assert read(f"{server}/rows.json", private=True)[0].text == "Rain fell on Monday."


def test_a_page_of_the_web(server: str) -> None:
    pytest.importorskip("trafilatura")
    (page,) = read(f"{server}/page", private=True)
    assert page.title == "Harbour"
    assert TEXT in page.text


def test_redirects_are_followed_and_bounded(server: str) -> None:
    assert read(f"{server}/hop3", private=True)[0].url == f"{server}/text"
    with pytest.raises(UnreadableError, match="redirected more than"):
        read(f"{server}/hop9", private=True)
    with pytest.raises(UnreadableError, match="no http"):
        read(f"{server}/out", private=True)


def test_size_time_and_errors(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableError, match="larger than"):
        read(f"{server}/bomb", private=True)
    with pytest.raises(UnreadableError, match="404"):
        read(f"{server}/nothing", private=True)
    monkeypatch.setattr(web, "SECONDS", 0.5)
    with pytest.raises(UnreadableError, match="longer than"):
        read(f"{server}/slow", private=True)


def test_addresses_of_the_local_network_are_refused_unless_asked(server: str) -> None:
    for address in (
        f"{server}/text",
        "http://localhost:1/x",
        "http://[::1]:1/x",
        "http://10.0.0.1/x",
        "http://169.254.169.254/latest",
        "http://[::ffff:127.0.0.1]:1/x",
        "http://0.0.0.0:1/",
    ):
        with pytest.raises(UnreadableError, match="refused"):
            read(address)


def test_other_schemes_and_batches(server: str) -> None:
    for address in ("ftp://example.org/x", "file:///etc/passwd", "gopher://example.org"):
        with pytest.raises(InputError, match="only http and https"):
            read(address)
    with pytest.raises(UnreadableError, match="must name a host"):
        read("http://user:word@127.0.0.1/", private=True)
    problems: list[Problem] = []
    assert len(read([f"{server}/text", f"{server}/nothing"], private=True, problems=problems)) == 1
    assert len(problems) == 1
