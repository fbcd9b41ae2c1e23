"""The page as something to read, link to and send on: addresses, what comes first, long lists, small places."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import timeline
from tests.journey.test_highlights import LONG
from tests.page.made import chronology, event, on_days
from tests.page.test_page_in_browser import AXE
from timeline.exporting.page import render

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
VIEW = "tlr.view.signal('view').map(Number)"
ROWS = "document.querySelectorAll('.tlr-event').length"


@pytest.fixture(scope="module")
def many() -> str:
    return render(chronology(600, days=700), title="Six hundred")


def test_an_address_opens_and_marks_its_event(open_site: Open) -> None:
    made = chronology(40)
    wanted = made.events[30]
    opened = open_site({f"/#{wanted.id}": "", "/": render(made)})
    opened.page.goto(opened.page.url)
    opened.page.reload()
    opened.until("document.querySelector('.tlr-event.tlr-shown details[open]')", 20)
    assert opened.run("document.querySelector('.tlr-shown').dataset.id") == wanted.id
    opened.until(  # it glides there
        "(({top}) => top >= 0 && top < innerHeight)(document.querySelector('.tlr-shown').getBoundingClientRect())", 20
    )


def test_back_returns_to_the_chart_as_it_was(open_page: Open) -> None:
    opened = open_page(render(chronology(60))).drawn()
    opened.page.locator("[data-move=in]").click()
    opened.settle()
    view = opened.run(VIEW)
    opened.page.locator(".tlr-chart svg .mark-symbol.role-mark path[aria-label]").first.click()
    opened.until("location.hash.length > 1 && scrollY > 300")
    opened.page.locator("[data-move=all]").evaluate("(b) => b.click()")
    opened.settle()
    opened.page.go_back()
    opened.until(f"JSON.stringify({VIEW}) === JSON.stringify({view}) && scrollY < 300")
    assert opened.run("document.querySelector('.tlr-shown')") is None
    opened.page.go_forward()
    opened.until("document.querySelector('.tlr-shown details[open]')")


def test_a_link_to_an_event_can_be_copied(open_page: Open) -> None:
    opened = open_page(render(on_days([date(2023, 3, 5)])), permissions=["clipboard-read", "clipboard-write"]).drawn()
    opened.page.locator(".tlr-event summary").click()
    opened.page.get_by_role("button", name="Copy link").click()
    opened.page.get_by_role("button", name="Link copied").wait_for()
    assert opened.run("navigator.clipboard.readText()") == opened.page.url + "#e0"


def test_an_address_works_in_an_embed_too(open_site: Open) -> None:
    made = chronology(40)
    one, two = render(made, fragment=True), render(on_days([date(2024, 1, 1)]), fragment=True)
    opened = open_site({"/": f"<!doctype html><meta charset=utf-8><title>t</title><body><h1>A</h1>{two}{one}"})
    opened.page.goto(f"{opened.page.url}#{made.events[20].id}")
    opened.until("document.querySelectorAll('.tlr-shown').length === 1", 20)
    assert opened.run("[...document.querySelectorAll('.tlr')].map((t) => !!t.querySelector('.tlr-shown'))")[-1] is True
    assert opened.run("[...document.querySelectorAll('.tlr-event[id]')].length") == 0  # the host's ids are its own


def test_a_long_page_opens_on_what_matters_most(open_page: Open, many: str) -> None:
    opened = open_page(many).drawn()
    lead = opened.page.locator(".tlr-lead li")
    assert 5 <= lead.count() <= 30 and not opened.page.locator(".tlr-table").is_visible()
    assert opened.run("document.documentElement.scrollHeight") < 5000
    opened.page.get_by_role("button", name="All 600 events").click()
    assert opened.page.locator(".tlr-table").is_visible() and opened.run(ROWS) == 0
    month = opened.page.locator(".tlr-group button").first
    month.click()
    assert month.get_attribute("aria-expanded") == "true" and opened.run(ROWS) > 0
    opened.page.get_by_label("Search").fill("insurance")
    opened.until(
        f"{ROWS} > 10 && [...document.querySelectorAll('.tlr-event')].every((r) => /insurance/i.test(r.textContent))"
    )
    lead.locator("a[href^='#']").last.click()
    opened.until("document.querySelector('.tlr-shown details[open]')")
    assert opened.errors == []


def test_highlights_open_with_their_own_sentences(open_page: Open) -> None:
    chosen = timeline.build(LONG).highlights(days=2)
    opened = open_page(chosen.to_html()).drawn()
    sentences = [text.rstrip(".") for _, told in chosen.to_timeline() for text in told]
    assert opened.run("[...document.querySelectorAll('.tlr-what summary')].map((s) => s.textContent)") == sentences
    marks = opened.run(
        "[...document.querySelectorAll('.tlr-chart path[aria-label]')].map((p) => p.getAttribute('aria-label'))"
    )
    assert all(any(sentence in mark for mark in marks) for sentence in sentences)


def test_statements_without_a_day_cost_nothing_until_they_are_opened(open_page: Open) -> None:
    made = chronology(40)
    told = made.events[0].mentions[0]
    loose = tuple(
        replace(told, id=f"u{n}", sentence=f"Statement {n}, <b>of no day</b>.", timex=None, earliest=None, latest=None)
        for n in range(3000)
    )
    page = render(replace(made, mentions=loose))
    assert len(page) < len(render(made)) + 20_000
    opened = open_page(page).drawn()
    assert opened.run("document.body.textContent.includes('Statement 7,')") is False
    opened.page.get_by_text("3,000 statements without a day").click()
    opened.until("document.body.textContent.includes('Statement 999, <b>of no day</b>.')")
    assert (
        opened.page.get_by_text("2,000 more").is_visible()
        and opened.run("document.querySelectorAll('.tlr-rest b').length") == 0
    )
    assert "of no day" not in render(replace(made, mentions=loose, days=timeline.build(LONG).highlights(days=1).days))


def test_ten_events_are_in_sight_in_a_small_place(open_page: Open) -> None:
    small = render(chronology(60), fragment=True, compact=True, title="Storm")
    opened = open_page(
        f"<!doctype html><meta charset=utf-8><title>t</title><body style='margin:0'>{small}", width=640, height=420
    ).drawn()
    opened.settle()
    labels = opened.run(
        """[...document.querySelectorAll('.tlr-chart svg .mark-text.role-mark text')].map((t) => [t.textContent,
            t.getBoundingClientRect()]).filter(([t, r]) => r.width > 60 && r.top >= 0 && r.bottom <= innerHeight &&
            tlr.timeline.drawn.labels.some((l) => l.text === t)).length"""
    )
    assert labels >= 10
    assert not opened.page.get_by_label("Search").is_visible() and not opened.page.locator(".tlr-table").is_visible()
    opened.page.get_by_role("button", name="Filter", exact=True).click()
    opened.page.get_by_label("Search").fill("ferry")
    opened.page.get_by_text("List of 60 events").click()
    assert 0 < opened.page.locator(".tlr-event:visible").count() < 60
    opened.page.locator(".tlr-chart svg .mark-symbol.role-mark path[aria-label]").first.click()
    opened.until("document.querySelector('.tlr-shown details[open]')")
    assert opened.errors == []


def test_months_are_headings_and_moving_is_announced(open_page: Open) -> None:
    opened = open_page(render(chronology(40))).drawn()
    assert opened.page.get_by_role("heading", name="October 2023").count() == 1
    opened.page.locator("[data-move=in]").click()
    said = opened.page.locator(".tlr-figure").get_by_role("status")
    opened.until(
        "/^Shows \\d+ [A-Z]\\w+ 2023 to .* \\d+ events?$/.test(document.querySelector('.tlr-said').textContent)"
    )
    assert said.count() == 1


def test_a_page_says_what_it_is(open_page: Open) -> None:
    opened = open_page(render(chronology(40)))
    assert re.fullmatch(r"Chronology, .*2023.*", opened.page.title())
    for name in ("meta[name=description]", "meta[property='og:title']", "meta[property='og:description']"):
        assert len(opened.page.locator(name).get_attribute("content")) > 10, name


def test_titles_stand_whole_where_there_is_room(open_page: Open) -> None:
    title = "The council of the island asks the ministry for three ferries, two of them by the spring, and for a mole"
    made = chronology(0)
    made = replace(
        made,
        events=(event(0, title, date(2023, 3, 1), date(2023, 3, 1)), event(1, "b", date(2023, 3, 3), date(2023, 3, 3))),
    )
    opened = open_page(render(made), width=1600).drawn()
    assert opened.run("document.querySelector('.tlr-what summary').textContent") == title
    assert title in opened.run("tlr.timeline.drawn.labels.map((l) => l.text)")


@pytest.mark.parametrize("what", ["many", "compact", "strays"])
def test_axe_finds_nothing_on_other_pages(open_page: Open, many: str, what: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci --prefix tests/web")
    small = render(chronology(40), fragment=True, compact=True, title="Storm")
    days = [date(1011, 5, 1), *(date(2023, 3, 1) + timedelta(days=n) for n in range(12))]
    page = {
        "many": many,
        "compact": f"<!doctype html><html lang=en><meta charset=utf-8><title>t</title><main><h1>A</h1>{small}</main>",
        "strays": render(on_days(days)),
    }[what]
    opened = open_page(page, bypass_csp=True).drawn()
    opened.run("document.querySelectorAll('[data-every], .tlr-more').forEach((b) => b.click())")
    opened.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    opened.run("[...document.querySelectorAll('.tlr-group button')].slice(0, 2).forEach((b) => b.click())")
    opened.page.add_script_tag(path=str(AXE))
    found = opened.run(
        "axe.run().then((r) => r.violations.map((v) => [v.impact, v.id, v.nodes.length, v.nodes[0].html.slice(0, 99)]))"
    )
    assert found == []


def test_the_keyboard_alone_reads_a_long_page(open_page: Open, many: str) -> None:
    """A walk: skip to what matters, open one event from it, go back, show all, open a month, close an event."""
    opened = open_page(many).drawn()
    keys = opened.page.keyboard
    keys.press("Tab")
    keys.press("Enter")  # the link that skips the chart
    active = "document.activeElement"
    for _ in range(12):
        keys.press("Tab")
        if opened.run(f"{active}.matches('.tlr-lead a[href^=\"#\"]')"):
            break
    keys.press("Enter")
    opened.until(f"{active}.matches('.tlr-shown summary') && {active}.parentElement.open")
    keys.press("Escape")
    opened.until("!document.querySelector('.tlr-shown details').open")
    opened.run("history.back()")
    opened.until("!document.querySelector('.tlr-shown')")
    opened.page.locator("[data-every]").focus()
    keys.press("Enter")
    keys.press("Enter") if opened.run("document.querySelector('.tlr-events').hidden") else None
    opened.until("!document.querySelector('.tlr-events').hidden")
    for _ in range(4):
        keys.press("Tab")
        if opened.run(f"{active}.matches('.tlr-group button')"):
            break
    rows = opened.run(ROWS)
    keys.press("Space")
    opened.until(f"{ROWS} !== {rows}")
    assert opened.errors == []
