"""Our files opened by the programs they are for: TimelineJS and Mermaid, in a real Chromium."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.exporting.format_sample import HOSTILE, chronology
from timeline.exporting import render

pytestmark = pytest.mark.browser

PACKAGES = Path(__file__).parent.parent / "web" / "node_modules"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium")
    with sync.sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made
        made.close()


def served(folder: Path) -> Any:
    handler = functools.partial(_Silent, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    made = browser.new_page()
    made.ran = []
    made.expose_function("ran", lambda *said: made.ran.append(said))
    made.add_init_script("window.alert = window.ran")
    yield made
    made.close()


def package(*parts: str) -> Path:
    path = PACKAGES.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{parts[0]} is not installed: npm ci --prefix tests/web")
    return path


def test_timelinejs_shows_every_slide_and_runs_nothing(page: Any, tmp_path: Path) -> None:
    shutil.copytree(package("@knight-lab/timelinejs", "dist"), tmp_path / "dist")
    (tmp_path / "data.json").write_bytes(render(chronology(), ".timelinejs.json", title="The <b>bridge</b>"))
    (tmp_path / "index.html").write_text(
        '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="dist/css/timeline.css"><div id="t" '
        'style="width:900px;height:600px"></div>'
        '<script src="dist/js/timeline.js"></script><script>fetch("data.json").then(r => r.json()).then(d => '
        '{window.t = new TL.Timeline("t", d)})</script>',
        encoding="utf-8",
    )
    server = served(tmp_path)
    try:
        page.goto(f"http://127.0.0.1:{server.server_address[1]}/index.html")
        page.wait_for_selector(".tl-timemarker", timeout=60_000, state="attached")
        page.wait_for_timeout(500)
        assert page.locator(".tl-timemarker").count() == 5
        assert page.locator(".tl-message-error, .tl-message-content:has-text('error')").count() == 0
        texts = page.locator(".tl-slide").all_text_contents()
        assert len(texts) == 6
        assert any("8 November 2021" in text and "The bridge was closed" in text for text in texts)
        assert any("</script><img src=x onerror=alert(1)>" in text for text in texts)
        assert page.locator(".tl-slide img[src='x']").count() == 0
        links = page.locator(".tl-slide a").evaluate_all("all => all.map(a => a.href)")
        assert set(links) == {"https://news.example.org/bridge?a=1&b=2"}
        assert page.ran == []
    finally:
        server.shutdown()


def test_mermaid_draws_the_diagram(page: Any) -> None:
    page.set_content('<!doctype html><meta charset="utf-8"><div id="d"></div>')
    page.add_script_tag(path=str(package("mermaid", "dist", "mermaid.min.js")))
    diagram = render(chronology(), "mmd").decode()
    page.evaluate(
        (
            "async text => { mermaid.initialize({startOnLoad: false, securityLevel: 'loose'}); const made = await "
            "mermaid.render('m', text); document.getElementById('d').innerHTML = made.svg }"
        ),
        diagram,
    )
    words = "".join(page.locator("#d svg").text_content().split())  # the diagram breaks lines where it likes
    assert "Syntaxerror" not in words
    assert "Announced–Theroadwillreopen" in words
    assert page.locator("#d img, #d script").count() == 0
    assert page.ran == []
    assert HOSTILE.split("(")[0] in words
    assert "‹/script›" in words
