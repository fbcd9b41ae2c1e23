"""A real Chromium for the pages; without one the tests that need it are skipped, saying so."""

from __future__ import annotations

import http.server
import mimetypes
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# What a page did: whether the chart was drawn, whatever hostile text managed to run, what the policy had to stop.
WATCH = """
window.tlr = {drawn: 0, ran: [], stopped: []};
window.ran = window.alert = (...said) => tlr.ran.push(said);
document.addEventListener('timeline-drawn', (e) => {
  tlr.drawn += 1; tlr.view = e.detail.view; tlr.timeline = e.detail.timeline;
});
document.addEventListener('securitypolicyviolation', (e) => tlr.stopped.push(e.violatedDirective + ' ' + e.blockedURI));
"""


@pytest.fixture(scope="module")  # two that are open at once would be in each other's way
def chromium() -> Iterator[Any]:
    sync = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium")
    with sync.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def until(frame: Any, script: str, seconds: float = 60) -> Any:
    """Wait, in a page or a frame, until a script gives something true; the page's policy may forbid the usual way to
    wait for a condition."""
    end = time.monotonic() + seconds
    while not (found := frame.evaluate(script)):
        if time.monotonic() > end:
            raise AssertionError(f"{script} stayed {found!r}")
        time.sleep(0.05)
    return found


class Opened:
    """A page that was opened, with what it said and asked for."""

    def __init__(self, context: Any, address: str) -> None:
        self.errors: list[str] = []
        self.asked: list[str] = []
        self.served: list[str] = []  # what a server of ours was asked for
        self.page = context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on(
            "console", lambda said: self.errors.append(said.text) if said.type in ("error", "warning") else None
        )
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.add_init_script(WATCH)
        self.page.goto(address, wait_until="load", timeout=120_000)

    def drawn(self, times: int = 1) -> Opened:
        """Wait until charts were drawn so many times."""
        try:
            until(self.page, f"tlr.drawn >= {times}", 120)
        except AssertionError:
            raise AssertionError(f"no chart was drawn: {self.errors}") from None
        return self

    def run(self, script: str) -> Any:
        return self.page.evaluate(script)

    def until(self, script: str, seconds: float = 60) -> Any:
        """Wait until a script gives something true, and give it: a busy machine is slow, not wrong."""
        return until(self.page, script, seconds)

    def settle(self) -> None:
        """Wait until hands are taken to rest (0.22 s after the last movement) and all is drawn."""
        self.page.evaluate(
            "new Promise((done) => setTimeout(done, 350)).then(() => tlr.view.runAsync())"
            ".then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))"
        )


class _Handler(http.server.BaseHTTPRequestHandler):
    pages: dict[str, tuple[bytes, dict[str, str]]]
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        body, headers = self.pages.get(self.path, (b"", {}))
        self.send_response(200 if self.path in self.pages else 204)
        for name, value in {
            "Content-Type": mimetypes.guess_type(self.path)[0] or "text/html; charset=utf-8",
            **headers,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def open_site(chromium: Any) -> Iterator[Callable[..., Opened]]:
    """Serve pages, by path, and open the first of them; whatever lies elsewhere is out of reach."""
    servers, contexts = [], []

    def make(
        pages: dict[str, str | bytes], *, headers: dict[str, str] | None = None, width: int = 1280, height: int = 900
    ) -> Opened:
        made = {path: (body.encode() if isinstance(body, str) else body, headers or {}) for path, body in pages.items()}
        handler = type("Handler", (_Handler,), {"pages": made, "asked": []})
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_address[1]}"
        context = chromium.new_context(viewport={"width": width, "height": height})
        contexts.append(context)
        context.route(lambda url: url.startswith("http") and not url.startswith(base), lambda route: route.abort())
        opened = Opened(context, base + next(iter(pages)))
        opened.served = handler.asked
        return opened

    yield make
    for context in contexts:
        context.close()
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def open_page(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    contexts = []

    def make(html: str, *, width: int = 1280, height: int = 900, **options: Any) -> Opened:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        path = tmp_path / f"page{len(contexts)}.html"
        path.write_bytes(html.encode())
        return Opened(context, path.as_uri())

    yield make
    for context in contexts:
        context.close()
