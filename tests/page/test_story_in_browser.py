"""Stepping through a story, by keys, buttons and fingers; and what a reload keeps of what a reader has set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.page.made import chronology
from tests.page.test_moving_in_browser import TOUCH, swipe
from tests.page.test_page_in_browser import AXE
from timeline.exporting.page import render

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
HEADLINE = "document.querySelector('.tlr-story-what').textContent.trim()"
PLACE = "document.querySelector('.tlr-story-at').textContent"
TITLES = (
    "[...document.querySelectorAll('.tlr-event:not([hidden]) .tlr-what')].map((cell) => "
    "cell.querySelector('summary, :scope > span').textContent.trim())"
)
OPEN = "document.querySelector('.tlr-story').open"


@pytest.fixture(scope="module")
def tale() -> str:
    return render(chronology(12), title="Storm")


def stepping(opened: Any) -> Any:
    opened.page.get_by_role("button", name="Step through").click()
    assert opened.run(OPEN)
    return opened


def test_keys_and_buttons_step_through_the_events_of_the_list(open_page: Open, tale: str) -> None:
    opened = stepping(open_page(tale).drawn())
    titles = opened.run(TITLES)
    assert len(titles) > 5 and opened.run(HEADLINE) == titles[0]
    assert opened.run(PLACE) == f"1 of {len(titles)}"
    seen = [opened.run(HEADLINE)]
    for _ in titles[1:]:
        opened.page.keyboard.press("ArrowRight")
        seen.append(opened.run(HEADLINE))
    assert seen == titles
    opened.page.keyboard.press("ArrowRight")  # there is nothing behind the last
    assert opened.run(HEADLINE) == titles[-1]
    assert opened.page.locator('[data-step="1"]').is_disabled()
    opened.page.locator('[data-step="-1"]').click()
    assert opened.run(HEADLINE) == titles[-2]
    opened.page.keyboard.press("Home")
    assert opened.run(HEADLINE) == titles[0] and opened.page.locator('[data-step="-1"]').is_disabled()
    quoted = opened.run("document.querySelector('.tlr-story-body blockquote').textContent.trim()")
    assert quoted == opened.run("document.querySelector('.tlr-event blockquote').textContent.trim()")
    opened.page.keyboard.press("Escape")
    assert not opened.run(OPEN) and opened.errors == []
    assert opened.run("document.activeElement.hasAttribute('data-story')")


def test_only_what_the_filter_leaves_is_stepped_through(open_page: Open, tale: str) -> None:
    opened = open_page(tale).drawn()
    opened.page.locator("[name=status]").first.check()
    titles = opened.run(TITLES)
    stepping(opened)
    assert opened.run(PLACE) == f"1 of {len(titles)}"


def test_the_list_opens_where_the_story_stands(open_page: Open, tale: str) -> None:
    opened = stepping(open_page(tale).drawn())
    opened.page.keyboard.press("ArrowRight")
    opened.page.keyboard.press("ArrowRight")
    headline = opened.run(HEADLINE)
    opened.page.get_by_role("button", name="Show in the list").click()
    assert not opened.run(OPEN)
    opened.until("document.querySelector('.tlr-event.tlr-shown details[open]')")
    assert opened.run("document.querySelector('.tlr-shown .tlr-what summary').textContent.trim()") == headline
    stepping(opened)  # and the story goes on from there
    assert opened.run(HEADLINE) == headline


def test_a_long_page_steps_through_what_matters_most(open_page: Open) -> None:
    opened = stepping(open_page(render(chronology(400, days=500), title="Long")).drawn())
    led = opened.run("document.querySelectorAll('.tlr-lead li').length")
    assert 5 <= led <= 60 and opened.run(PLACE) == f"1 of {led}"
    assert opened.run("document.querySelector('.tlr-story-body blockquote').textContent.length") > 10


def test_fingers_step_too(open_page: Open, tale: str) -> None:
    opened = open_page(tale, width=390, height=844, **TOUCH).drawn()
    opened.page.get_by_role("button", name="Step through").tap()
    titles = opened.run(TITLES)
    swipe(opened, (300, 400, 80, 405))
    assert opened.run(HEADLINE) == titles[1]
    swipe(opened, (80, 400, 300, 405))
    assert opened.run(HEADLINE) == titles[0]
    box = opened.run("(({left, right}) => [left, right])(document.querySelector('.tlr-story').getBoundingClientRect())")
    assert box[0] >= 0 and box[1] <= 390


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_story(open_page: Open, tale: str, scheme: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci --prefix tests/web")
    opened = stepping(open_page(tale, color_scheme=scheme, bypass_csp=True).drawn())
    opened.page.add_script_tag(path=str(AXE))
    found = opened.run("axe.run().then((r) => r.violations.map((v) => [v.id, v.nodes[0].html.slice(0, 200)]))")
    assert found == []


def test_it_is_not_printed_and_the_list_is(open_page: Open, tale: str) -> None:
    opened = stepping(open_page(tale).drawn())
    opened.page.emulate_media(media="print")
    assert not opened.page.locator(".tlr-story").is_visible()
    assert opened.page.locator(".tlr-event").first.is_visible()


def test_a_reload_keeps_what_the_reader_has_set_and_a_new_visit_does_not(open_site: Open, tale: str) -> None:
    opened = open_site({"/": tale}).drawn()
    opened.page.locator("[name=status]").first.check()
    opened.page.locator("[data-move=in]").click()
    opened.settle()
    view, titles = opened.run("tlr.timeline.view"), opened.run(TITLES)
    opened.page.reload()
    opened.drawn().settle()
    assert opened.run("tlr.timeline.view") == view and opened.run(TITLES) == titles
    address = opened.page.url
    opened.page.goto("about:blank")
    opened.page.goto(address)
    opened.drawn()
    assert not opened.page.locator("[name=status]").first.is_checked() and len(opened.run(TITLES)) > len(titles)
