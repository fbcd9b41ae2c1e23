"""The documentation as a reader gets it: built with warnings as errors, opened in Chromium, asking nobody for
anything."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [pytest.mark.browser, pytest.mark.slow]


class _Silent(http.server.SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/favicon.ico":  # browsers ask for it on their own
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    pytest.importorskip("mkdocstrings", reason="needs the extra 'docs'")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert done.returncode == 0, done.stderr[-3000:]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Silent, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium")
    with sync.sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    made = browser.new_page(viewport={"width": 1280, "height": 900})
    made.wrong, made.asked = [], []
    made.on("pageerror", lambda error: made.wrong.append(str(error)))
    made.on("console", lambda message: made.wrong.append(message.text) if message.type == "error" else None)
    made.on("request", lambda request: made.asked.append(request.url))
    yield made
    made.close()


def clean(page: Any, site: str) -> None:
    assert page.wrong == []
    assert [url for url in page.asked if not url.startswith((site, "data:", "blob:"))] == []


def test_the_gallery_shows_its_pictures(page: Any, site: str) -> None:
    page.goto(f"{site}gallery/")
    pictures = page.locator("article img")
    assert pictures.count() >= 8
    for n in range(pictures.count()):
        pictures.nth(n).scroll_into_view_if_needed()
        page.wait_for_function(
            "image => image.complete && image.naturalWidth > 100", arg=pictures.nth(n).element_handle()
        )
        assert pictures.nth(n).get_attribute("alt")
    clean(page, site)


@pytest.mark.parametrize(("path", "charts"), [("embed/", 1), ("embed/plain.html", 2)])
def test_embedded_charts_are_drawn_and_their_lists_are_there(page: Any, site: str, path: str, charts: int) -> None:
    page.goto(f"{site}{path}")
    drawn = (
        "() => [...document.querySelectorAll('svg, canvas')].filter(e => e.getBoundingClientRect().width > 300).length"
    )
    page.wait_for_function(f"{drawn.removesuffix('length')}length >= {charts}", timeout=60_000)
    assert (
        page.locator("text=Nine police officers").count() + page.locator("text=nine police officers").count() >= charts
    )
    ids = page.evaluate("() => [...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids)), sorted({i for i in ids if ids.count(i) > 1})
    clean(page, site)


@pytest.mark.parametrize("path", ["", "tutorial/", "api/chronology/", "formats/"])
def test_pages_open_without_asking_anyone(page: Any, site: str, path: str) -> None:
    page.goto(f"{site}{path}")
    page.wait_for_timeout(300)
    assert page.locator("article h1").count() == 1
    clean(page, site)
