"""The page as its readers meet it: in a real Chromium, at every width, by hand and by keyboard."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.page.conftest import until
from tests.page.made import chronology, on_days
from timeline.chronology import Chronology
from timeline.exporting.page import render

pytestmark = pytest.mark.browser

AXE = Path(__file__).parent.parent / "web" / "node_modules" / "axe-core" / "axe.min.js"
Open = Callable[..., Any]
VIEW = "tlr.view.signal('view').map(Number)"
FULL = "tlr.timeline.full.map(Math.round)"
GLYPHS = "document.querySelectorAll('.tlr-chart svg .mark-symbol.role-mark path[aria-label]').length"


@pytest.fixture(scope="module")
def storm() -> str:
    return render(chronology(), title="Storm")


def test_it_draws_under_its_own_policy_and_asks_nobody(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    assert opened.errors == []
    assert opened.run("tlr.stopped") == []
    assert len(opened.asked) == 1
    assert opened.run("document.querySelectorAll('.tlr-chart svg path').length") > 40


def test_ctrl_and_wheel_zoom_and_a_wheel_alone_scrolls(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    box = opened.page.locator(".tlr-chart").bounding_box()
    before = opened.run(VIEW)
    opened.page.mouse.move(box["x"] + 600, box["y"] + 250)
    opened.page.keyboard.down("Control")
    opened.page.mouse.wheel(0, -200)
    opened.until(f"(([a, b]) => b - a)({VIEW}) < {0.9 * (before[1] - before[0])}")
    opened.page.keyboard.up("Control")
    opened.settle()
    after = opened.run(VIEW)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + 500, box["y"] + 250, steps=4)
    opened.page.mouse.up()
    opened.until(f"{VIEW}[0] > {after[0]}")
    opened.settle()
    moved = opened.run(VIEW)
    opened.page.mouse.wheel(0, 200)
    opened.until("scrollY > 0")
    opened.settle()
    assert opened.run(VIEW) == moved
    assert opened.errors == []


def test_empty_room_can_be_taken_hold_of(open_page: Open) -> None:
    opened = open_page(render(on_days([date(2023, 3, d) for d in range(1, 9)]))).drawn()
    opened.page.locator("[data-move=in]").click()
    opened.settle()
    box = opened.page.locator(".tlr-chart").bounding_box()
    x, y = box["x"] + box["width"] * 0.9, box["y"] + 46  # beside the first row
    before = opened.run(VIEW)
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x - 200, y, steps=4)
    opened.page.mouse.up()
    opened.until(f"{VIEW}[0] > {before[0]}")
    assert opened.errors == []


def test_a_stretch_is_chosen_on_the_strip_and_a_double_click_shows_all(open_page: Open, storm: str) -> None:
    opened = open_page(storm, height=1600).drawn()
    opened.page.locator("[data-move=in]").click()
    opened.settle()
    opened.page.locator(".tlr-rail").scroll_into_view_if_needed()
    strip = opened.page.locator(".tlr-rail").bounding_box()
    y = strip["y"] + 16
    opened.page.mouse.move(strip["x"] + 30, y)
    opened.page.mouse.down()
    opened.page.mouse.move(strip["x"] + 330, y, steps=5)
    opened.page.mouse.up()
    opened.until(f"(([a, b], [c, d]) => (b - a) / (d - c) > 0.2 && (b - a) / (d - c) < 0.3)({VIEW}, {FULL})")
    opened.settle()
    opened.page.mouse.dblclick(strip["x"] + 900, y)
    opened.until(f"JSON.stringify({VIEW}) === JSON.stringify({FULL})")
    assert opened.errors == []


def test_a_new_width_keeps_what_the_reader_looks_at(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    first = opened.run(VIEW)
    for times, key in enumerate(("in", "in", "later"), 1):
        opened.page.locator(f"[data-move={key}]").click()
        opened.until(f"JSON.stringify({VIEW}) !== '{json.dumps(first, separators=(',', ':'))}'")
        opened.settle()
        first = opened.run(VIEW)
        opened.page.set_viewport_size({"width": 1280 - 130 * times, "height": 900})
        opened.until("tlr.timeline.size[0] === document.querySelector('.tlr-chart').clientWidth")
        opened.settle()
        assert opened.run(VIEW) == first
    opened.page.emulate_media(color_scheme="dark")
    opened.drawn(2)
    opened.settle()
    assert opened.run(VIEW) == first
    assert opened.errors == []


def test_the_filter_is_one_for_list_and_chart(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    shown = "document.querySelectorAll('.tlr-event:not([hidden])').length"
    drawn = opened.run(GLYPHS)
    opened.page.get_by_label("Search").fill("ferry harbour master")
    opened.until(f"{GLYPHS} < {drawn}")
    few = opened.run(shown)
    assert 0 < few < 40
    assert opened.run("document.querySelector('.tlr-count').textContent") == f"{few} of 40 events"
    opened.page.get_by_role("button", name="Show all").click()
    opened.until(f"{shown} === 40 && {GLYPHS} === {drawn}")
    opened.page.get_by_role("checkbox", name="claimed").check()
    claims = opened.run("document.querySelectorAll('.tlr-event[data-status=claimed]').length")
    assert opened.run(shown) == claims > 0  # one click is enough to see nothing but claims
    opened.page.get_by_label("Search").fill("no such word anywhere")
    assert opened.page.get_by_text("No event fits the filter.").is_visible()


def test_a_click_on_a_mark_opens_its_event_in_the_list(open_page: Open) -> None:
    opened = open_page(render(on_days([date(2023, 3, 5)]))).drawn()
    opened.page.locator(".tlr-chart svg .mark-symbol path[aria-label]").first.click()
    opened.until("document.querySelector('.tlr-event details').open && document.activeElement.tagName === 'SUMMARY'")


def test_everything_can_be_reached_and_moved_by_keyboard(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    reached = []
    for _ in range(30):
        opened.page.keyboard.press("Tab")
        reached.append(
            opened.run(
                "[document.activeElement.tagName, document.activeElement.name |"
                "| document.activeElement.dataset.move || document.activeElement.className].join(' ')"
            )
        )
        assert opened.run(
            "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' && "
            "parseFloat(s.outlineWidth) >= 2; })()"
        ), reached[-1]
    assert (
        reached[0] == "A tlr-skip"
        and "INPUT q" in reached
        and "INPUT status" in reached
        and "BUTTON in" in reached
        and "SUMMARY " in reached
    )
    before = opened.run(VIEW)
    opened.page.locator("[data-move=in]").focus()
    opened.page.keyboard.press("Enter")
    opened.until(f"(([a, b]) => b - a)({VIEW}) < {before[1] - before[0]}")
    opened.settle()
    closer = opened.run(VIEW)
    opened.page.keyboard.press("ArrowRight")
    opened.until(f"{VIEW}[0] > {closer[0]}")
    opened.page.locator("summary").first.focus()
    opened.page.keyboard.press("Enter")
    opened.until("document.querySelector('.tlr-event details').open")
    opened.page.keyboard.press("Tab")  # to the first link within
    assert opened.run("document.activeElement.localName") == "a"
    opened.page.keyboard.press("Escape")
    opened.until("!document.querySelector('.tlr-event details').open")
    assert opened.run("document.activeElement === document.querySelector('.tlr-event summary')")


def test_every_control_is_reached_by_tab_in_the_order_of_the_page(open_page: Open) -> None:
    opened = open_page(render(chronology(8), title="Storm")).drawn()
    wanted = opened.run(
        """(() => { window.all = [...document.querySelectorAll(
            'a[href], button, input, summary, select, textarea, [tabindex="0"]')]
            .filter((e) => e.checkVisibility({visibilityProperty: true}));
            return all.length; })()"""
    )
    reached = []
    for _ in range(wanted):
        opened.page.keyboard.press("Tab")
        reached.append(opened.run("all.indexOf(document.activeElement)"))
        assert opened.run(
            "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' && "
            "parseFloat(s.outlineWidth) >= 2; })()"
        ), reached
        assert opened.run(
            "(() => { const r = document.activeElement.getBoundingClientRect(); return r.width > 0 && "
            "r.bottom > 0 && r.top < innerHeight; })()"
        ), reached
    assert reached == list(range(wanted)) and wanted > 20


def test_on_a_phone_the_filter_unfolds(open_page: Open, storm: str) -> None:
    opened = open_page(storm, width=360, height=780)
    assert not opened.page.get_by_role("checkbox", name="claimed").is_visible()
    button = opened.page.get_by_role("button", name="Filter", exact=True)
    assert button.get_attribute("aria-expanded") == "false"
    button.focus()
    opened.page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    opened.page.get_by_role("checkbox", name="claimed").check()
    opened.until("document.querySelectorAll('.tlr-event:not([data-status=claimed]):not([hidden])').length === 0")
    assert opened.errors == []


@pytest.mark.parametrize("days", [1, 2, 5])
def test_a_handful_of_events_needs_no_overview(open_page: Open, days: int) -> None:
    opened = open_page(render(on_days([date(2023, 3, 5 + n // 2) for n in range(days)]))).drawn()
    assert opened.run("document.querySelectorAll('.tlr-strip').length") == 0
    assert opened.run(GLYPHS) == days
    before = opened.run(VIEW)
    opened.page.locator("[data-move=in]").click()
    opened.until(f"(([a, b]) => b - a)({VIEW}) < {before[1] - before[0]}")
    opened.settle()
    closer = opened.run(VIEW)
    opened.page.set_viewport_size({"width": 900, "height": 900})
    opened.settle()
    assert opened.run(VIEW) == closer and opened.errors == []


def test_a_chronology_without_a_day_shows_what_it_has(open_page: Open) -> None:
    told = on_days([date(2023, 3, 5)])
    undated = replace(told.events[0].mentions[0], timex=None, earliest=None, latest=None)
    opened = open_page(render(Chronology(articles=told.articles, mentions=(undated,))))
    assert opened.page.get_by_text("There are no dated events").is_visible()
    assert opened.page.get_by_text(undated.sentence).is_visible()
    assert opened.errors == []


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland"])
def test_days_are_the_same_in_every_zone(open_page: Open, zone: str) -> None:
    days = [date(2026, 3, 5) + timedelta(days=i) for i in range(10)]
    opened = open_page(render(on_days(days)), timezone_id=zone).drawn()
    assert opened.run("Intl.DateTimeFormat().resolvedOptions().timeZone").replace("Calcutta", "Kolkata") == zone
    # Where the lines of the days stand, and where the glyphs: each within its own day.
    lines = opened.run("tlr.timeline.drawn.ticks.map((t) => [t.text, t.x])")
    at = dict(lines)
    scale = opened.run("tlr.timeline.size[0]") / (opened.run(f"(([a, b]) => b - a)({VIEW})") / 86_400_000)
    box = opened.page.locator(".tlr-chart").bounding_box()
    for said, middle in opened.run(
        """[...document.querySelectorAll('.tlr-chart svg .mark-symbol.role-mark path[aria-label]')].map((p) => {
            const at = p.getBoundingClientRect(); return [p.getAttribute('aria-label'), at.left + at.width / 2]; })"""
    ):
        number = said.split("Event of 2026-03-")[1][:2].lstrip("0")
        if number in at:
            assert at[number] - 1 < middle - box["x"] < at[number] + scale + 1, (said, at[number])
    assert len(set(at) & {str(d.day) for d in days}) >= 4
    assert opened.run("document.querySelector('.tlr-when time').textContent") == "5 March 2026"


@pytest.mark.parametrize("width", [360, 480, 768, 1280, 1920, 2560])
def test_nothing_sticks_out_at_any_width(open_page: Open, storm: str, width: int) -> None:
    opened = open_page(storm, width=width).drawn()
    assert opened.run("document.documentElement.scrollWidth") <= width
    room = opened.run(
        "document.querySelector('.tlr-chart').clientWidth - document.querySelector('.tlr-chart "
        "svg').getBoundingClientRect().width"
    )
    assert -1 <= room <= 8


def test_labels_do_not_overlap_as_drawn(open_page: Open, storm: str) -> None:
    for width in (768, 1100, 1600):
        opened = open_page(storm, width=width).drawn()
        for _ in range(3):
            boxes = opened.run(
                """[...document.querySelectorAll('.tlr-chart svg .mark-text.role-mark text')].map((t) => {
                    const r = t.getBoundingClientRect(); return [r.left, r.right, r.top, r.bottom, t.textContent]; })
            .filter((b) => b[1] - b[0] > 20)"""
            )
            assert len(boxes) > 5
            for i, a in enumerate(boxes):
                for b in boxes[i + 1 :]:
                    assert not (a[0] < b[1] - 1 and b[0] < a[1] - 1 and a[2] < b[3] - 3 and b[2] < a[3] - 3), (
                        width,
                        a,
                        b,
                    )
            opened.page.locator("[data-move=in]").click()
            opened.settle()


def test_the_dark_scheme_follows_the_reader(open_page: Open, storm: str) -> None:
    opened = open_page(storm, color_scheme="dark").drawn()
    assert opened.run("getComputedStyle(document.body).backgroundColor") == "rgb(21, 24, 28)"
    assert "#15181c" in opened.run("document.querySelector('.tlr-chart svg').outerHTML")
    assert "#ffffff" not in opened.run("document.querySelector('.tlr-chart svg').outerHTML")


def test_it_prints_what_the_reader_has_unfolded(open_page: Open, storm: str) -> None:
    """Forty quotations nobody asked for were eleven pages; a list of forty lines is what people print."""
    opened = open_page(storm).drawn()
    opened.page.locator(".tlr-event summary").first.click()
    opened.run("dispatchEvent(new Event('beforeprint'))")
    opened.page.emulate_media(media="print")
    assert opened.run("document.querySelectorAll('.tlr-what details[open]').length") == 1
    assert not opened.page.locator(".tlr-filter").is_visible() and not opened.page.locator(".tlr-tools").is_visible()
    assert opened.page.locator("blockquote").first.is_visible()
    assert opened.page.pdf().count(b"/Type /Page\n") <= 5
    opened.run("dispatchEvent(new Event('afterprint'))")
    assert opened.errors == []


def test_a_dark_page_prints_on_paper(open_page: Open, storm: str) -> None:
    opened = open_page(storm, color_scheme="dark").drawn()
    before = opened.run("document.querySelector('.tlr-chart svg').outerHTML")
    opened.run("dispatchEvent(new Event('beforeprint'))")
    opened.page.emulate_media(media="print", color_scheme="dark")
    inked = opened.run("document.querySelector('.tlr-chart svg').outerHTML")
    assert "#15181c" not in inked and "#eceef0" not in inked and "#1c1e21" in inked
    assert opened.run("getComputedStyle(document.querySelector('.tlr-what summary')).color") == "rgb(28, 30, 33)"
    assert opened.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    opened.page.emulate_media(media="screen", color_scheme="dark")
    opened.run("dispatchEvent(new Event('afterprint'))")
    assert opened.run("document.querySelector('.tlr-chart svg').outerHTML") == before
    assert opened.errors == []


def test_it_reads_without_scripts(open_page: Open, storm: str) -> None:
    opened = open_page(storm, java_script_enabled=False)
    assert opened.page.locator(".tlr-event").count() == 40
    assert not opened.page.locator(".tlr-filter").is_visible()
    opened.page.locator("summary").first.click()
    assert opened.page.locator("blockquote").first.is_visible()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")])
def test_axe_finds_no_serious_violation(open_page: Open, storm: str, width: int, scheme: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci --prefix tests/web")
    opened = open_page(storm, width=width, color_scheme=scheme, bypass_csp=True)
    opened.drawn()
    opened.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    opened.page.add_script_tag(path=str(AXE))
    found = opened.run(
        "axe.run().then((r) => r.violations.map((v) => [v.impact, v.id, v.nodes.length, "
        "v.nodes[0].html.slice(0, 200)]))"
    )
    assert [v for v in found if v[0] in ("serious", "critical")] == []
    assert [v[1] for v in found] == []


def test_the_same_fragment_twice_and_another_beside_it(open_page: Open) -> None:
    one, other = (
        render(chronology(), fragment=True),
        render(on_days([date(2023, 3, d) for d in range(1, 9)]), fragment=True, title="Other"),
    )
    opened = open_page(
        f"<!doctype html><meta charset=utf-8><title>t</title><body><h1>A page</h1>{one}<p>between</p>{one}{other}"
    ).drawn(3)
    assert opened.errors == []
    assert opened.run(
        "(() => { const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.length === "
        "new Set(ids).size; })()"
    )
    assert opened.run("document.querySelectorAll('.tlr-chart svg').length") == 3
    opened.page.locator(".tlr input[type=search]").nth(1).fill("ferry")
    counts = opened.run(
        "[...document.querySelectorAll('.tlr')].map((t) => t.querySelectorAll('.tlr-event:not([hidden])').length)"
    )
    assert counts[0] == 40 and counts[1] < 40 and counts[2] == 8
    assert opened.run(
        "[...document.querySelectorAll('.tlr label[for]')].every((l) => "
        "document.getElementById(l.htmlFor).closest('.tlr') === l.closest('.tlr'))"
    )
    assert opened.run("typeof vega + typeof vegaEmbed") == "undefinedundefined"


def test_a_fragment_lives_where_a_module_loader_rules(open_page: Open) -> None:
    loader = (
        "<script>window.define = Object.assign(() => { throw Error('called'); }, {amd: {}}); window.vega = "
        "'mine';</script>"
    )
    opened = open_page(
        f"<!doctype html><meta charset=utf-8><title>t</title><body>{loader}{render(chronology(), fragment=True)}"
    ).drawn()
    assert opened.errors == [] and opened.run("vega") == "mine"


def test_the_frame_draws_and_cannot_reach_out(open_page: Open) -> None:
    framed = render(chronology(), iframe=True, title="Storm")
    opened = open_page(f"<!doctype html><meta charset=utf-8><title>t</title><body>{framed}")
    frame = opened.page.frames[1]
    until(frame, "window.tlr && tlr.drawn >= 1")
    assert frame.evaluate("(() => { try { return !!parent.document; } catch { return false; } })()") is False
    assert html.escape("Storm") in framed
    assert opened.errors == []


def test_a_page_that_may_evaluate_draws_the_same(open_page: Open) -> None:
    opened = open_page(render(chronology(), csp="eval")).drawn()
    assert opened.errors == [] and opened.run("tlr.stopped") == []
