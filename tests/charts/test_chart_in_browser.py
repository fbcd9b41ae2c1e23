"""A chart by itself, as a notebook shows it: drawn by plain Vega-Embed, without the page around it."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.charts.frames_made import frame
from tests.page.conftest import chromium, open_page  # noqa: F401
from tests.page.made import chronology
from tests.timing import slowness
from timeline.charts import chart
from timeline.exporting.engine import engine, json_in_html
from timeline.exporting.page import render

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
GLYPHS = "document.querySelectorAll('#chart .mark-symbol.role-mark path[aria-label]').length"


def host(spec: dict[str, Any]) -> str:
    return f"""<!doctype html><meta charset=utf-8><title>t</title><body><div id=chart style="width:700px"></div><script>{engine()}</script>
<script>timelineEngine.embed('#chart', {json_in_html(spec)}, {{actions: false, renderer: 'svg', ast: false}}).then((r) => {{
  document.dispatchEvent(new CustomEvent('timeline-drawn', {{detail: {{view: r.view}}}})); }});</script>"""


@pytest.mark.parametrize(
    ("kind", "lane", "direction", "width"), [("lanes", "actor", "ltr", 900), ("lanes", None, "rtl", 700), ("density", "status", "ltr", 900), ("list", None, "auto", 400), ("lanes", "place", "auto", "container"), ("density", None, "rtl", "container")]
)
def test_every_kind_draws_without_a_word_of_complaint(open_page: Open, kind: Any, lane: str | None, direction: Any, width: Any) -> None:  # noqa: F811
    opened = open_page(host(chart(frame(), kind=kind, lane=lane, direction=direction, width=width, title="Storm").to_dict(validate=False))).drawn()
    assert opened.errors == []
    assert opened.run("document.querySelectorAll('#chart svg path, #chart svg text').length") > 30
    if width == "container":
        assert abs(opened.run("document.querySelector('#chart svg').getBoundingClientRect().width") - 700) < 60


def test_search_and_key_keep_what_fits(open_page: Open) -> None:  # noqa: F811
    opened = open_page(host(chart(frame()).to_dict(validate=False)), height=1600).drawn()
    drawn = opened.run(GLYPHS)
    opened.page.locator("input[type=search]").fill("FERRY")
    opened.page.wait_for_timeout(300)
    opened.settle()
    ferry = opened.run(GLYPHS)
    assert 0 < ferry < drawn
    opened.page.locator("input[type=search]").fill("")
    opened.page.wait_for_timeout(300)
    box = opened.page.locator("#chart svg text", has_text="claimed").first.bounding_box()
    opened.page.mouse.click(box["x"] + 10, box["y"] + 6)
    opened.page.wait_for_timeout(200)
    opened.settle()
    assert 0 < opened.run(GLYPHS) < drawn
    assert opened.errors == []


def test_time_runs_to_the_left_on_request(open_page: Open) -> None:  # noqa: F811
    opened = open_page(host(chart(frame(), direction="rtl").to_dict(validate=False))).drawn()
    assert opened.run("(() => { const x = tlr.view.scale('main_x'), d = x.domain().map(Number); return x(d[0]) > x(d[1]); })()")


@pytest.mark.slow
def test_ten_thousand_events_are_made_and_moved_fast(chromium: Any, open_page: Open) -> None:  # noqa: F811
    data = frame(10_000, days=1500, start=date(2020, 1, 1))
    started = time.process_time()
    spec = chart(data).to_dict()
    made = time.process_time() - started
    assert made < 5 * slowness(), f"{made:.1f} s of CPU"
    assert len(json.dumps(spec)) > 100_000
    opened = open_page(render(chronology(10_000, days=1500, start=date(2020, 1, 1)))).drawn()
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def busy() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return float(next(m["value"] for m in metrics if m["name"] == "TaskDuration"))

    box = opened.page.locator(".tlr-chart").bounding_box()
    opened.page.mouse.move(box["x"] + 600, box["y"] + 100)
    opened.page.wait_for_timeout(500)
    opened.page.keyboard.down("Control")
    spent = []
    for step in range(12):
        before, length = busy(), opened.run("tlr.view.signal('view').map(Number)")
        opened.page.mouse.wheel(0, -240 if step < 9 else 240)
        opened.page.wait_for_timeout(600)
        spent.append(1000 * (busy() - before))
        assert opened.run("tlr.view.signal('view').map(Number)") != length
    opened.page.keyboard.up("Control")
    # The main thread's own time: what a wall clock says on a machine that runs other tests besides is no measure.
    assert statistics.median(spent) < 200 * slowness(), [round(s) for s in spent]
    assert opened.errors == []
