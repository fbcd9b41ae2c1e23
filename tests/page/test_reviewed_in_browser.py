"""What people left on a chronology, in a real browser: to be seen, to be found, and never to run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.editing.test_edits import ANN, all_kinds, built, id_of
from tests.page.conftest import Opened

pytestmark = pytest.mark.browser
Open = Callable[..., Opened]
AXE = Path(__file__).parent.parent / "web" / "node_modules" / "axe-core" / "axe.min.js"


def test_marks_notes_and_what_was_taken_off_are_seen(open_page: Open) -> None:
    opened = open_page(all_kinds().to_html())
    event = id_of(all_kinds(), "Elm bridge fell")
    row = opened.page.locator(f"tr#{event}")
    assert row.locator(".tlr-marks").inner_text().split("\n") == ["★ starred", "✓ accepted", "roads"]
    row.locator("summary").click()
    assert "Ask." in row.locator(".tlr-remark").inner_text()
    assert "edit of days, title by hand, Ann, 2021-11-11: log" in row.locator(".tlr-why").inner_text()
    off = opened.page.locator(".tlr-rejected")
    assert "1 event taken off by hand" in off.inner_text()
    off.locator("summary").click()
    assert "Rain fell on 6 November" in off.inner_text()
    assert opened.errors == []


def test_nothing_that_people_write_runs(open_page: Open) -> None:
    evil = "</script><img src=x onerror=ran()><script>ran()</script>"
    event = id_of(built(), "bridge")
    c = built().note(event, evil, **ANN).tag(event, evil, **ANN).reject(id_of(built(), "Rain"), reason=evil, **ANN)
    c = c.edit(event, title=evil, places=[evil.replace(";", "")], reason=evil, **ANN)
    opened = open_page(c.to_html())
    opened.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    opened.drawn()
    assert opened.run("tlr.ran") == []
    assert opened.run("document.querySelectorAll('.tlr img').length") == 0


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing_on_a_reviewed_page(open_page: Open, width: int, scheme: str) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: npm ci --prefix tests/web")
    opened = open_page(all_kinds().to_html(), width=width, color_scheme=scheme, bypass_csp=True)
    opened.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    opened.page.add_script_tag(path=str(AXE))
    found = opened.run("axe.run().then((r) => r.violations.map((v) => [v.impact, v.id, v.nodes[0].html.slice(0, 99)]))")
    assert found == []
