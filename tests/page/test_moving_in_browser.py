"""The chart under a reader's hands: one layout made anew on every change, by mouse, keys and fingers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from tests.page.made import article, chronology, event, on_days
from timeline.chronology import Chronology
from timeline.exporting.page import render

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
VIEW = "tlr.view.signal('view').map(Number)"
LABELS = """[...document.querySelectorAll('.tlr-chart svg .mark-text.role-mark text')].map((t) => {
    const r = t.getBoundingClientRect(); return [r.left, r.right, r.top, r.bottom, t.textContent, t.style.cursor]; })
    .filter((b) => b[1] - b[0] > 20)"""
MARKS = """[...document.querySelectorAll('.tlr-chart svg .mark-symbol.role-mark path[aria-label]')].map((p) => {
    const r = p.getBoundingClientRect(); return [r.left, r.right, r.top, r.bottom, p.getAttribute('aria-label')]; })"""
HARBOUR = "Harbour closed after a storm breaks the northern mole and the ferries stay in port for a week"


@pytest.fixture(scope="module")
def storm() -> str:
    return render(chronology(60), title="Storm")


@pytest.fixture(scope="module")
def strayed() -> str:
    """A story of weeks, with three dates that lie centuries before it and one after."""
    days = [date(1011, 5, 1), date(1410, 7, 15), date(1795, 1, 3), date(2155, 1, 1)]
    return render(on_days(sorted([*days, *(date(2023, 3, 1) + timedelta(days=n // 2) for n in range(60))])))


def overlapping(boxes: list[list[Any]], others: list[list[Any]] | None = None) -> list[Any]:
    """Pairs of boxes that touch: of a list, or of two."""
    pairs = [(a, b) for i, a in enumerate(boxes) for b in (boxes[i + 1 :] if others is None else others)]
    return [
        (a[4], b[4])
        for a, b in pairs
        if a[0] < b[1] - 1.5 and b[0] < a[1] - 1.5 and a[2] < b[3] - 4 and b[2] < a[3] - 4
    ]


def sound(opened: Any) -> None:
    """No label on another, none over a mark, none out of the picture, the era in sight."""
    opened.settle()
    labels, marks = opened.run(LABELS), opened.run(MARKS)
    assert overlapping(labels) == []
    assert overlapping(labels, marks) == []
    box = opened.page.locator(".tlr-chart").bounding_box()
    for label in labels:
        assert label[0] > box["x"] - 1 and label[1] < box["x"] + box["width"] + 1, label
    eras = opened.run("tlr.timeline.drawn.eras.map((e) => e.text)")
    ticks = opened.run("tlr.timeline.drawn.ticks.map((e) => e.text)")
    assert any(word.isdigit() and len(word) >= 4 for text in eras + ticks for word in text.split()), (eras, ticks)


def test_a_tooltip_is_seen_at_the_first_draw(open_page: Open) -> None:
    opened = open_page(render(chronology(12))).drawn()
    opened.page.wait_for_timeout(400)
    mark = opened.page.locator(".tlr-chart svg .mark-symbol.role-mark path[aria-label]").first
    said, box = mark.get_attribute("aria-label"), mark.bounding_box()
    opened.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    shown = """[...document.querySelectorAll('#vg-tooltip-element, .tlr-tip')].filter((e) => {
        const s = getComputedStyle(e), r = e.getBoundingClientRect();
        const isSeen = !e.hidden && s.visibility === 'visible' && s.position === 'fixed';
        return isSeen && r.height > 20 && r.bottom <= innerHeight;
    }).map((e) => e.innerText)[0]"""
    opened.until(shown, 10)
    text = opened.run(shown)
    assert said.split(": ")[1].split(" (")[0] in text
    assert "undefined" not in text and "null" not in text


def test_no_tooltip_says_undefined(open_page: Open) -> None:
    """One event in dispute must not put a line into the tooltips of the others."""
    opened = open_page(render(chronology(40))).drawn()
    for mark in opened.page.locator(".tlr-chart svg .mark-symbol.role-mark path[aria-label]").all()[:12]:
        box = mark.bounding_box()
        opened.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        opened.page.wait_for_timeout(60)
        texts = opened.run("[...document.querySelectorAll('#vg-tooltip-element, .tlr-tip')].map((e) => e.textContent)")
        assert texts and not any("undefined" in text for text in texts)


@pytest.mark.parametrize("width", [620, 1280])
def test_every_change_of_view_is_laid_out_anew(open_page: Open, storm: str, width: int) -> None:
    opened = open_page(storm, width=width, height=1200).drawn()
    sound(opened)
    for how in ("all", "in", "in", "later", "out", "earlier", "all"):
        opened.page.locator(f"[data-move={how}]").click()
        sound(opened)
    assert opened.errors == []


def test_a_filter_lets_the_rest_close_up(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    opened.settle()
    tall = opened.page.locator(".tlr-chart").bounding_box()["height"]
    opened.page.get_by_label("Search").fill("minister visits")
    opened.until(f"document.querySelector('.tlr-chart').getBoundingClientRect().height < {tall * 0.6}", 10)
    sound(opened)


def test_zooming_in_gives_labels_their_room(open_page: Open) -> None:
    days = [date(2023, 3, 1) + timedelta(days=n // 4) for n in range(80)]
    made = Chronology(
        articles=(article("Coast Wire"),), events=tuple(event(n, f"{n} {HARBOUR}", d, d) for n, d in enumerate(days))
    )
    opened = open_page(render(made)).drawn()
    opened.settle()
    cut = opened.run(f"{LABELS}.filter((l) => l[4].endsWith('…')).length")
    for _ in range(3):
        opened.page.locator("[data-move=in]").click()
    sound(opened)
    assert (
        opened.run(f"{LABELS}.filter((l) => l[4].endsWith('mole and the ferries stay in port for a week')).length") > 2
    )
    assert opened.run(f"{LABELS}.filter((l) => l[4].endsWith('…')).length") < cut


def test_month_and_year_are_in_sight_however_close_one_looks(open_page: Open) -> None:
    opened = open_page(render(on_days([date(2023, 3, 10) + timedelta(days=n) for n in range(20)]))).drawn()
    for _ in range(6):
        opened.page.locator("[data-move=in]").click()
    opened.settle()
    texts = opened.run("[...document.querySelectorAll('.tlr-chart svg text')].map((t) => t.textContent)")
    assert any("March 2023" in text or "Mar 2023" in text for text in texts), texts


def test_there_is_one_selection(open_page: Open, storm: str) -> None:
    """Whatever moves the view, the window on the strip shows it."""
    opened = open_page(storm).drawn()
    window = """(() => { const w = document.querySelector('.tlr-window').getBoundingClientRect(),
        r = document.querySelector('.tlr-rail').getBoundingClientRect(), f = tlr.timeline.full, v = tlr.timeline.view;
        return [(w.left - r.left) / r.width - (v[0] - f[0]) / (f[1] - f[0]),
                (w.right - r.left) / r.width - (v[1] - f[0]) / (f[1] - f[0])].every((d) => Math.abs(d) < 0.01); })()"""
    rail = opened.page.locator(".tlr-rail").bounding_box()
    for step in ("drag", "in", "later", "all"):
        if step == "drag":
            opened.page.mouse.move(rail["x"] + 200, rail["y"] + 15)
            opened.page.mouse.down()
            opened.page.mouse.move(rail["x"] + 500, rail["y"] + 15, steps=4)
            opened.page.mouse.up()
        else:
            opened.page.locator(f"[data-move={step}]").click()
        opened.settle()
        assert opened.run(window), step
    assert opened.page.locator(".tlr-window").count() == 1


def test_the_ends_of_the_selection_are_moved_by_keys(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    opened.settle()
    first, last = opened.run(VIEW)
    end = opened.page.get_by_role("slider", name="First day shown")
    end.focus()
    for _ in range(5):
        opened.page.keyboard.press("ArrowRight")
    opened.settle()
    assert opened.run(VIEW)[0] > first and opened.run(VIEW)[1] == pytest.approx(last, abs=2)
    assert "2023" in end.get_attribute("aria-valuetext")
    opened.until("document.querySelector('.tlr-said').textContent.startsWith('Shows ')")


def test_what_lies_before_and_after_can_be_gone_to(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    for _ in range(3):
        opened.page.locator("[data-move=in]").click()
    opened.settle()
    before = opened.run(VIEW)
    opened.page.get_by_role("button", name="later →").click()
    opened.settle()
    after = opened.run(VIEW)
    assert after[0] > before[0] and after[1] - after[0] == pytest.approx(before[1] - before[0], abs=2)
    opened.page.get_by_role("button", name="earlier", exact=False).filter(has_text="←").first.click()
    opened.settle()
    assert opened.run(VIEW)[0] < after[0]


def test_the_key_filters(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    opened.page.locator(".tlr-key").get_by_role("button", name="independent sources").click()
    shown = "[...document.querySelectorAll('.tlr-event:not([hidden])')]"
    assert opened.run(f"{shown}.length") < 60 and opened.run(f"{shown}.every((r) => 'several' in r.dataset)")
    assert opened.page.get_by_role("checkbox", name="several sources").is_checked()


def test_strays_of_other_centuries_are_folded_away_and_open(open_page: Open, strayed: str) -> None:
    opened = open_page(strayed).drawn()
    opened.settle()
    days = opened.run(f"(([a, b]) => (b - a) / 864e5)({VIEW})")
    assert days < 60
    first = opened.page.locator(".tlr-event:visible .tlr-when").first
    assert "2023" in first.inner_text()
    group = opened.page.locator(".tlr-group button")
    assert [text.split("\n")[0] for text in group.all_inner_texts()] == ["3 earlier (1011–1795) 3", "1 later (2155) 1"]
    group.first.click()
    assert "1011" in first.inner_text()
    opened.page.locator(".tlr-strays").first.click()
    opened.settle()
    assert opened.run("new Date(tlr.timeline.view[0]).getUTCFullYear()") < 1011
    sound(opened)
    opened.page.locator(".tlr-strays").first.click()
    opened.settle()
    assert opened.run(f"(([a, b]) => (b - a) / 864e5)({VIEW})") < 60


def test_one_click_shows_only_claims_and_a_phrase_is_found(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    shown = "[...document.querySelectorAll('.tlr-event:not([hidden])')]"
    opened.page.get_by_role("checkbox", name="claimed").click()
    assert opened.run(f"{shown}.length > 0 && {shown}.every((r) => r.dataset.status === 'claimed')")
    opened.page.get_by_role("button", name="Show all").click()
    opened.until(f"{shown}.length === 60")
    opened.page.get_by_label("Search").fill("“the first ferry leaves” harbour")
    assert opened.run(f"{shown}.length") == 0
    opened.page.get_by_label("Search").fill("“first ferry leaves” harbour")
    found = opened.run(f"{shown}.length")
    assert 0 < found < 60
    opened.page.get_by_label("Search").fill("leaves ferry first")
    assert opened.run(f"{shown}.length") == found


def test_a_saved_picture_has_title_and_key_and_no_strip(open_page: Open, storm: str) -> None:
    opened = open_page(storm).drawn()
    opened.page.locator("[data-move=all]").click()
    opened.settle()
    with opened.page.expect_download() as download:
        opened.page.get_by_role("button", name="Save SVG").click()
    drawing = download.value.path().read_text(encoding="utf-8")
    for words in (">Storm<", ">claimed<", ">independent sources<", ">reports disagree<"):
        assert words in drawing, words
    eras = opened.run("tlr.timeline.drawn.eras.map((e) => e.text)")
    assert all(drawing.count(f">{era}<") == 1 for era in eras)  # once: the strip would say them again
    assert opened.errors == []


# -- fingers -------------------------------------------------------------------------------------------------------


def finger(opened: Any, kind: str, *points: tuple[float, float]) -> None:
    if not hasattr(opened, "hand"):  # one session holds all fingers of a gesture
        opened.hand = opened.page.context.new_cdp_session(opened.page)
    opened.hand.send(
        "Input.dispatchTouchEvent",
        {"type": kind, "touchPoints": [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(points)]},
    )


def swipe(opened: Any, *ways: tuple[float, float, float, float], steps: int = 8) -> None:
    """Move fingers, each from x, y to x, y."""
    finger(opened, "touchStart", *((a, b) for a, b, _, _ in ways))
    for i in range(1, steps + 1):
        finger(opened, "touchMove", *((a + (c - a) * i / steps, b + (d - b) * i / steps) for a, b, c, d in ways))
        opened.page.wait_for_timeout(20)
    finger(opened, "touchEnd")
    opened.settle()


TOUCH: dict[str, Any] = {"has_touch": True, "is_mobile": True}
ENLARGED = "visualViewport.scale"


def test_a_swipe_moves_time_and_two_fingers_zoom_it_and_nothing_else(open_page: Open, storm: str) -> None:
    opened = open_page(storm, width=768, height=1000, **TOUCH).drawn()
    opened.page.locator("[data-move=in]").tap()
    opened.settle()
    box = opened.page.locator(".tlr-chart").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + 120
    before = opened.run(VIEW)
    swipe(opened, (x, y, x - 200, y))
    moved = opened.run(VIEW)
    assert moved[0] > before[0] and moved[1] - moved[0] == pytest.approx(before[1] - before[0], abs=2)
    swipe(opened, (x - 40, y, x - 160, y), (x + 40, y, x + 160, y))
    closer = opened.run(VIEW)
    assert closer[1] - closer[0] < 0.6 * (moved[1] - moved[0])
    assert opened.run(ENLARGED) == 1 and opened.run("scrollY") == 0
    swipe(opened, (x, y + 300, x, y))  # up and down belongs to the page
    opened.until("scrollY > 100")
    assert opened.run(VIEW) == closer and opened.errors == []


def test_on_a_phone_time_runs_downwards_and_a_month_is_jumped_to(open_page: Open, storm: str) -> None:
    opened = open_page(storm, width=390, height=844, **TOUCH).drawn()
    assert opened.page.locator(".tlr-chart svg").is_visible()
    marks = opened.run(MARKS)
    assert len(marks) > 20
    box = opened.page.locator(".tlr-chart").bounding_box()
    assert (
        max(m[3] for m in marks) - min(m[2] for m in marks) > 200 > max(m[1] for m in marks) - min(m[0] for m in marks)
    )
    assert overlapping(opened.run(LABELS)) == []
    opened.page.get_by_label("Jump to").select_option(label="October 2023")
    opened.settle()
    view = opened.run(VIEW)
    assert [opened.run(f"new Date({v}).toISOString().slice(0, 10)") for v in view] == ["2023-10-01", "2023-11-01"]
    texts = opened.run("[...document.querySelectorAll('.tlr-chart svg text')].map((t) => t.textContent)")
    assert "October 2023" in texts
    y = box["y"] + 100
    swipe(opened, (150, y, 120, y), (150, y + 60, 150, y + 160))
    assert opened.run(ENLARGED) == 1
    assert opened.run(VIEW)[1] - opened.run(VIEW)[0] < view[1] - view[0]
    swipe(opened, (200, box["y"] + 250, 200, box["y"]))
    opened.until("scrollY > 100")
    opened.until("new Promise((done) => { const y = scrollY; setTimeout(() => done(scrollY === y), 300); })")  # at rest
    opened.page.locator(".tlr-chart svg .mark-symbol.role-mark path[aria-label]").first.tap(force=True)
    opened.until("document.querySelector('.tlr-event.tlr-shown details[open]')")
    assert opened.errors == []


def test_thousands_on_a_phone_are_counted_and_the_first_are_named(open_page: Open) -> None:
    opened = open_page(render(chronology(600, days=60)), width=390, height=844, **TOUCH).drawn()
    opened.settle()
    assert len(opened.run(MARKS)) < 40
    labels = opened.run("tlr.timeline.drawn.labels.length")
    assert labels >= 10 and opened.run("tlr.timeline.drawn.overview.length") > 20
    assert overlapping(opened.run(LABELS)) == []
