"""A reader watches the page in Chromium while the files change."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from timeline.serving import Site, server

pytestmark = pytest.mark.browser
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_the_page_follows_the_files_and_tells_of_trouble(tmp_path: Path) -> None:
    sync = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    (tmp_path / "a.txt").write_text("November 10, 2021\n\nThe bridge was closed on Monday.\n", encoding="utf-8")
    site = Site(str(tmp_path))
    with server(site) as running, sync.sync_playwright() as playwright:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"http://127.0.0.1:{running.server_address[1]}/")
        inside = page.frame_locator("#page")
        inside.get_by_text("bridge was closed").first.wait_for()

        (tmp_path / "b.txt").write_text("November 11, 2021\n\nThe ferry sank on Wednesday.\n", encoding="utf-8")
        assert site.refresh()
        inside.get_by_text("ferry sank").first.wait_for(timeout=60_000)

        inside.get_by_label("Search").fill("sank")  # what was set stays when a file changes
        inside.locator("summary", has_text="ferry sank").click()
        (tmp_path / "c.txt").write_text("November 12, 2021\n\nThe tower fell on Thursday.\n", encoding="utf-8")
        assert site.refresh()
        inside.get_by_text("1 of 3 events").wait_for(timeout=60_000)
        assert inside.get_by_label("Search").input_value() == "sank"
        assert inside.locator(".tlr-event:not([hidden]) blockquote").is_visible()

        for file in tmp_path.iterdir():
            file.unlink()
        assert site.refresh()
        page.get_by_text("The page shows the last chronology").wait_for(timeout=60_000)
        assert inside.get_by_text("ferry sank").first.is_visible()

        running.shutdown()
        running.server_close()
        page.get_by_text("The server has stopped").wait_for(timeout=60_000)
        assert wrong == []
        browser.close()
