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
    return f"""<!doctype html><meta charset=utf-8><title>t</title><body><div id=chart style="width:700px"></div>
<script>{engine()}</script>
<script>timelineEngine.embed('#chart', {json_in_html(spec)}, {{actions: false, renderer: 'svg', ast: false}})
  .then((r) => {{
  document.dispatchEvent(new CustomEvent('timeline-drawn', {{detail: {{view: r.view}}}})); }});</script>"""


@pytest.mark.parametrize(
    ("kind", "lane", "direction", "width"),
    [
        ("lanes", "actor", "ltr", 900),
        ("lanes", None, "rtl", 700),
        ("density", "status", "ltr", 900),
        ("list", None, "auto", 400),
        ("lanes", "place", "auto", "container"),
        ("density", None, "rtl", "container"),
    ],
)
def test_every_kind_draws_without_a_word_of_complaint(
    open_page: Open,  # noqa: F811
    kind: Any,
    lane: str | None,
    direction: Any,
    width: Any,
) -> None:
    opened = open_page(
        host(
            chart(frame(), kind=kind, lane=lane, direction=direction, width=width, title="Storm").to_dict(
                validate=False
            )
        )
    ).drawn()
    assert opened.errors == []
    assert opened.run("document.querySelectorAll('#chart svg path, #chart svg text').length") > 30
    if width == "container":
        assert abs(opened.run("document.querySelector('#chart svg').getBoundingClientRect().width") - 700) < 60


@pytest.mark.parametrize("width", [900, "container"])
def test_search_and_key_keep_what_fits(open_page: Open, width: Any) -> None:  # noqa: F811
    opened = open_page(host(chart(frame(), width=width).to_dict(validate=False)), height=1600).drawn()
    drawn = opened.run(GLYPHS)
    opened.page.locator("input[type=search]").fill("FERRY")
    opened.until(f"{GLYPHS} > 0 && {GLYPHS} < {drawn}")
    opened.page.locator("input[type=search]").fill("")
    opened.until(f"{GLYPHS} === {drawn}")
    box = opened.page.locator("#chart svg text", has_text="claimed").first.bounding_box()
    opened.page.mouse.click(box["x"] + 10, box["y"] + 6)
    opened.until(f"{GLYPHS} > 0 && {GLYPHS} < {drawn}")
    assert opened.errors == []


def test_time_runs_to_the_left_on_request(open_page: Open) -> None:  # noqa: F811
    opened = open_page(host(chart(frame(), direction="rtl").to_dict(validate=False))).drawn()
    assert opened.run(
        "(() => { const x = tlr.view.scale('main_x'), d = x.domain().map(Number); return x(d[0]) > x(d[1]); })()"
    )


@pytest.mark.parametrize("kind", ["lanes", "density"])
def test_the_overview_of_a_stretched_chart_moves_its_view(open_page: Open, kind: Any) -> None:  # noqa: F811
    data = frame(60, days=60)
    data.loc[0, ["earliest", "latest", "edtf", "granularity", "vague"]] = [
        date(2023, 1, 1),
        date(2023, 1, 1),
        "2023-01-01",
        "day",
        False,
    ]
    opened = open_page(host(chart(data, kind=kind, width="container").to_dict(validate=False)), height=1800).drawn()
    view = "tlr.view.signal('view').map(Number)"
    full, first = opened.run("tlr.view.signal('full')"), opened.run(view)
    assert first[1] - first[0] < 0.5 * (full[1] - full[0])
    strip = opened.run(
        "(() => { const r = [...document.querySelectorAll('#chart g[class*=overview] path')].map((p) => "
        "p.getBoundingClientRect()); return [Math.min(...r.map((b) => b.left)), Math.max(...r.map((b) => "
        "b.right)), r[0].top + r[0].height / 2]; })()"
    )
    assert strip[1] - strip[0] > 400
    opened.page.mouse.move(strip[0] + 0.2 * (strip[1] - strip[0]), strip[2])
    opened.page.mouse.down()
    opened.until(f"{view}[0] < {first[0]}")
    opened.settle()
    there = opened.run(view)
    assert abs((there[1] - there[0]) - (first[1] - first[0])) < 2
    assert abs((there[0] + there[1]) / 2 - (full[0] + 0.2 * (full[1] - full[0]))) < 0.02 * (full[1] - full[0])
    opened.page.mouse.move(strip[0] + 0.5 * (strip[1] - strip[0]), strip[2], steps=5)
    opened.until(f"{view}[0] > {there[1]}")
    opened.page.mouse.up()
    opened.page.keyboard.down("Control")
    opened.page.mouse.move(strip[0] + 300, strip[2] - 120)
    opened.page.mouse.wheel(0, -400)
    opened.until(f"(([a, b]) => b - a)({view}) < {0.9 * (first[1] - first[0])}")
    opened.page.keyboard.up("Control")
    opened.settle()
    closer = opened.run(view)
    opened.page.mouse.click(strip[0] + 0.8 * (strip[1] - strip[0]), strip[2])
    opened.until(f"{view}[0] > {closer[1]}")
    opened.settle()
    moved = opened.run(view)
    assert abs((moved[1] - moved[0]) - (closer[1] - closer[0])) < 2  # as close as before
    opened.page.set_viewport_size({"width": 900, "height": 1800})
    opened.page.mouse.dblclick(strip[0] + 0.5 * (strip[1] - strip[0]), strip[2])
    opened.until(f"JSON.stringify({view}) === '{json.dumps(full, separators=(',', ':'))}'")
    assert opened.errors == []


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
    opened.page.mouse.move(box["x"] + 600, box["y"] + 250)
    opened.settle()
    opened.page.keyboard.down("Control")
    spent = []
    for step in range(12):
        before, length = busy(), opened.run("tlr.view.signal('view').map(Number)")
        opened.page.mouse.wheel(0, -240 if step < 9 else 240)
        opened.until(
            f"JSON.stringify(tlr.view.signal('view').map(Number)) !== '{json.dumps(length, separators=(',', ':'))}'"
        )
        opened.page.wait_for_timeout(300)  # several events of the wheel may come of one turn
        opened.settle()
        spent.append(1000 * (busy() - before))
    opened.page.keyboard.up("Control")
    # The main thread's own time: what a wall clock says on a machine that runs other tests besides is no measure.
    assert statistics.median(spent) < 200 * slowness(), [round(s) for s in spent]
    assert opened.errors == []


@pytest.mark.parametrize("width", [440, 640, 1000])
def test_labels_of_a_stretched_chart_do_not_overlap(open_page: Open, width: int) -> None:  # noqa: F811
    page = host(chart(frame(60), width="container", lane="actor").to_dict(validate=False)).replace(
        "width:700px", f"width:{width}px"
    )
    opened = open_page(page, width=1200, height=2600).drawn()
    boxes = opened.run(
        """[...document.querySelectorAll('#chart svg .mark-text.role-mark text')].map((t) => {
            const r = t.getBoundingClientRect(); return [r.left, r.right, r.top, r.bottom, t.textContent]; })
            .filter((b) => b[1] - b[0] > 20)"""
    )
    assert len(boxes) > 20
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert not (a[0] < b[1] - 1 and b[0] < a[1] - 1 and a[2] < b[3] - 3 and b[2] < a[3] - 3), (width, a, b)
    assert opened.errors == []


def test_a_chart_in_a_notebook_draws_itself_offline(open_page: Open) -> None:  # noqa: F811
    shown = chart(frame())._repr_mimebundle_()["text/html"]  # type: ignore[operator]
    opened = open_page(f"<!doctype html><meta charset=utf-8><title>t</title><body>{shown}<p>Next cell.</p>{shown}")
    opened.until("document.querySelectorAll('canvas, svg.marks').length > 0")
    assert opened.errors == [] and all(url.startswith("file:") for url in opened.asked)
