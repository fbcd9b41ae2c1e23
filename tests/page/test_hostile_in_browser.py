"""Hostile text in every place, in a real Chromium: none runs, none breaks the page, all is shown as text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.page.conftest import until
from tests.page.made import hostile
from tests.page.payloads import ADDRESSES, PAYLOADS
from timeline.exporting.page import render

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
ELEMENTS = "[...new Set([...document.querySelectorAll('*')].map((e) => e.localName))].sort()"


def test_there_are_enough_of_them() -> None:
    assert len(set(PAYLOADS)) >= 60 and len(set(ADDRESSES)) >= 15


@pytest.mark.parametrize("way", ["page", "fragment", "iframe", "eval"])
def test_none_runs_and_all_are_shown(open_page: Open, way: str) -> None:
    made = hostile(PAYLOADS, ADDRESSES)
    options: dict[str, Any] = {
        "page": {},
        "fragment": {"fragment": True},
        "iframe": {"iframe": True},
        "eval": {"csp": "eval"},
    }[way]
    written = render(made, title=PAYLOADS[0], lane="actor", **options)
    opened = open_page(
        written if way in ("page", "eval") else f"<!doctype html><meta charset=utf-8><title>t</title><body>{written}"
    )
    frame = opened.page.frames[-1]
    until(frame, "window.tlr && tlr.drawn >= 1")
    frame.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for kind in ("mouseover", "focus", "click", "pointermove"):  # whatever handler may have slipped in
        frame.evaluate(
            f"document.querySelectorAll('*').forEach((e) => {{ if (!e.href && !['BUTTON', "
            f"'INPUT'].includes(e.tagName)) e.dispatchEvent(new Event('{kind}', {{bubbles: false}})); }})"
        )
    opened.page.wait_for_timeout(300)  # for what should not come
    assert frame.evaluate("tlr.ran") == [] and opened.page.evaluate("tlr.ran") == []
    assert frame.evaluate("tlr.drawn") == 1, opened.errors
    assert opened.errors == []
    assert all(url.startswith(("file:", "about:")) for url in opened.asked), opened.asked
    assert not {"base", "object", "embed", "plaintext", "form-x", "math", "marquee", "video", "img"} & set(
        frame.evaluate(ELEMENTS)
    )
    assert all(
        href.startswith(("http://", "https://", "#"))
        for href in frame.evaluate("[...document.querySelectorAll('[href]')].map((a) => a.getAttribute('href'))")
    )
    assert (
        frame.evaluate(
            "[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]).filter((a) => "
            "a.name.startsWith('on')).length"
        )
        == 0
    )
    texts = frame.evaluate("[...document.querySelectorAll('.tlr-what summary')].map((e) => e.textContent)")
    titles = [event.title for event in made.events]
    assert len(texts) == len(titles)
    for shown, title in zip(texts, titles, strict=True):
        if title.isprintable() and title:
            assert shown == title
    # A text that turns around what follows it stays within its own box.
    assert frame.evaluate("[...document.querySelectorAll('.tlr-what summary span')].every((e) => e.dir === 'auto')")


def test_a_tooltip_shows_text(open_page: Open) -> None:
    opened = open_page(render(hostile(["<img src=x onerror=ran(1)><b>bold</b>"], ["javascript:ran(1)"]))).drawn()
    box = opened.page.locator(".tlr-chart svg .mark-symbol.role-mark path[aria-label]").first.bounding_box()
    opened.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    tip = opened.page.locator(".tlr-tip")
    tip.wait_for(state="visible")
    assert "<img src=x onerror=ran(1)><b>bold</b>" in tip.inner_text()
    assert tip.locator("img, b").count() == 0
    assert opened.run("tlr.ran") == [] and opened.errors == []


@pytest.mark.slow
def test_packed_events_unpack_to_text(open_page: Open) -> None:
    made = hostile((PAYLOADS * 6)[:320], ADDRESSES)
    opened = open_page(render(made)).drawn()
    opened.page.locator("[data-every]").click()
    opened.run("document.querySelectorAll('.tlr-group button').forEach((b) => b.click())")
    opened.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    opened.until("document.querySelectorAll('.tlr-event').length === 320 && !document.querySelector('.tlr-packed')")
    opened.page.get_by_label("Search").fill("script")
    opened.until("document.querySelectorAll('.tlr-event').length < 320")
    opened.page.wait_for_timeout(300)  # for what should not come
    assert opened.run("tlr.ran") == [] and opened.errors == []
    assert not {"base", "object", "embed", "plaintext", "math", "marquee", "video", "img"} & set(opened.run(ELEMENTS))
