from __future__ import annotations

import base64
import hashlib
import html.parser
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.page.made import chronology, hostile, on_days
from tests.page.payloads import ADDRESSES, PAYLOADS
from timeline.charts.rows import rows_of
from timeline.chronology import Chronology
from timeline.errors import InputError
from timeline.exporting import write_engine
from timeline.exporting.engine import json_in_html
from timeline.exporting.page import notebook, render
from timeline.frames import table_of
from timeline.packing import unpacked


class Seen(html.parser.HTMLParser):
    """What a parser finds in a page: elements with their attributes, text outside of scripts, scripts, ids."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.scripts: list[str] = []
        self._in = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._in = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in == "script":
            self.scripts[-1] += data
        elif self._in != "style":
            self.text.append(data)

    @property
    def ids(self) -> list[str]:
        return [str(attrs["id"]) for _, attrs in self.elements if "id" in attrs]


@pytest.fixture(scope="module")
def page() -> str:
    return render(chronology(), title="A storm & its days")


def test_every_event_stands_in_the_table_with_its_sources(page: str) -> None:
    seen = Seen(page)
    rows = [attrs for tag, attrs in seen.elements if tag == "tr" and "tlr-event" in (attrs.get("class") or "")]
    assert len(rows) == 40
    text = " ".join(" ".join(seen.text).split())
    for said in (
        "A storm & its days",
        "40 events",
        "while the ferries lay in port.",
        "Coast Wire",
        "published 1 December 2023",
        "Reports disagree on the figure",
        "more than 500",
        "Rule",
        "notes.bin",
    ):
        assert said in text, said
    assert ("mark", {}) in seen.elements


def test_the_page_asks_nobody_for_anything(page: str) -> None:
    seen = Seen(page)
    for tag, attrs in seen.elements:
        assert tag not in ("link", "img", "iframe", "object", "embed", "base"), tag
        assert "src" not in attrs and "srcset" not in attrs
        assert not any(name.startswith("on") for name in attrs), attrs
    assert re.search(r"url\(|@import", re.findall(r"<style>(.*?)</style>", page, re.DOTALL)[0]) is None


def test_the_policy_runs_these_scripts_and_no_other(page: str) -> None:
    policy = next(
        str(attrs["content"])
        for tag, attrs in Seen(page).elements
        if attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert "default-src 'none'" in policy and "'unsafe-inline'" not in policy and "'unsafe-eval'" not in policy
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    [engine] = re.findall(r'class="tlr-engine" data-packed>(.*?)</script>', page)
    assert len(scripts) == 1 and len(styles) == 1
    scripts.append(unpacked(engine))
    for code in scripts + styles:
        assert base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() in policy


def test_evaluation_is_only_allowed_where_it_was_asked_for() -> None:
    assert "'unsafe-eval'" in render(on_days([date(2023, 1, 1)]), csp="eval")


def test_ids_are_unique_and_derive_from_the_content() -> None:
    one, again, other = (render(on_days([date(2023, 1, d)]), fragment=True) for d in (1, 1, 2))
    assert one == again
    ids = Seen(one).ids
    assert len(ids) == len(set(ids))
    assert not set(ids) & set(Seen(other).ids)
    assert Seen(render(on_days([date(2023, 1, 1)]), fragment=True, id="storm")).ids[0] == "storm"


def test_a_fragment_is_no_page_and_a_frame_holds_one() -> None:
    made = on_days([date(2023, 1, 1)])
    fragment = render(made, fragment=True)
    written = re.sub(r"<script>.*?</script>", "", fragment, flags=re.DOTALL)
    assert not re.search("<html|<title|<h1|<meta", written)
    assert notebook(made) == fragment
    assert not re.search(r"\n\s*\n", fragment)  # it would begin a paragraph in Markdown
    framed = Seen(render(made, iframe=True, title="Storm", height=500))
    [(tag, attrs)] = framed.elements
    assert tag == "iframe" and "allow-same-origin" not in str(attrs["sandbox"]) and attrs["height"] == "500"
    assert str(attrs["srcdoc"]).startswith("<!doctype html>")


@pytest.mark.parametrize(
    "options",
    [
        {"theme": "neon"},
        {"id": "1a"},
        {"id": 'x" onload="'},
        {"csp": "none"},
        {"iframe": True, "height": 5},
        {"lane": "mood"},
    ],
)
def test_a_wrong_option_is_told_with_its_value(options: dict[str, Any]) -> None:
    value = next(v for k, v in options.items() if k != "iframe")
    with pytest.raises(InputError, match=re.escape(repr(value))):
        render(on_days([date(2023, 1, 1)]), **options)


def test_an_empty_chronology_makes_a_page() -> None:
    page = render(Chronology())
    assert "There are no dated events" in page and "tlr-data" not in re.sub(
        r"<script>.*?</script>", "", page, flags=re.DOTALL
    )


def test_nothing_of_a_hostile_text_becomes_markup() -> None:
    seen = Seen(render(hostile(PAYLOADS, ADDRESSES), title=PAYLOADS[0]))
    own = {tag for tag, _ in Seen(render(chronology())).elements}
    for tag, attrs in seen.elements:
        assert tag in own, tag
        assert not any(name.startswith("on") or name == "style" for name in attrs), attrs
        if "href" in attrs:
            assert re.match(r"#|https?://", str(attrs["href"])), attrs
    text = "\n".join(seen.text)
    for payload in PAYLOADS:
        if payload.isprintable() and len(payload) < 200:
            assert payload in text, payload


def test_data_in_a_script_cannot_end_it() -> None:
    data = {"a": "".join(PAYLOADS), "b": [1, None, True]}
    written = json_in_html(data)
    assert written.isascii() and not set("<>&\n\x7f") & set(written)
    assert json.loads(written) == data


def test_many_events_are_packed_until_asked_for() -> None:
    made = chronology(520)
    page = render(made)
    [data] = re.findall(r'class="tlr-data" data-packed>(.*?)</script>', page)
    rows = [row for group in json.loads(unpacked(data))["rows"] for row in group]
    assert sorted(n for n, _ in rows) == list(range(520))
    assert all(f'data-n="{n}"' in row and "<blockquote" in row for n, row in rows)
    written = re.search(r"<noscript><ul>(.*?)</ul></noscript>", page, re.DOTALL)
    assert written is not None and written[1].count("<li>") == 520  # who runs no scripts reads days and titles


@pytest.mark.parametrize("lane", [None, "actor", "publisher", "status", "earliest", "vague", "sources", "confidence"])
def test_a_page_draws_what_a_chart_of_the_frame_draws(lane: str | None) -> None:
    given = chronology()
    assert rows_of(table_of(given), lane=lane) == rows_of(given.to_frame(), lane=lane)


def test_a_page_is_made_without_a_frame() -> None:
    code = """
import sys, timeline
from timeline.exporting.page import render
assert "<svg" in render(timeline.build([{"id": "a", "text": "The dam broke on Sunday.", "published": "2021-11-09"}]))
print(*{"pandas", "tqdm", "pendulum", "dateparser"} & set(sys.modules))
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []


def test_a_fragment_can_leave_the_engine_to_others(tmp_path: Path) -> None:
    made = chronology()
    inline, none, linked = (
        render(made, fragment=True, engine=engine) for engine in ("inline", "none", "/static/timeline.js")
    )
    assert len(inline) > len(none) + 300_000 and len(none) > len(linked)
    assert inline == render(made, fragment=True)
    body = inline.split("</style>\n")[1].split('\n<script type="text/plain" class="tlr-engine"')[0]
    assert body in none and body in linked
    [script] = [attrs for tag, attrs in Seen(linked).elements if tag == "script" and "type" not in attrs]
    file = write_engine(tmp_path / "timeline.js").read_bytes()
    assert script == {
        "src": "/static/timeline.js",
        "integrity": "sha384-" + base64.b64encode(hashlib.sha384(file).digest()).decode(),
        "crossorigin": "anonymous",
        "defer": None,
    }
    assert "<style" not in linked and "style=" not in re.sub("<script.*?</script>", "", linked, flags=re.DOTALL)


@pytest.mark.parametrize(
    "engine", ["cdn", "javascript:alert(1).js", "data:text/javascript,x.js", "a b.js", "", "http://[.js", "x.css"]
)
def test_a_wrong_address_of_the_engine_is_told(engine: str) -> None:
    with pytest.raises(InputError, match=re.escape(repr(engine))):
        render(on_days([date(2023, 1, 1)]), fragment=True, engine=engine)


def test_the_address_of_the_engine_is_text() -> None:
    [script] = [
        attrs
        for tag, attrs in Seen(render(on_days([date(2023, 1, 1)]), fragment=True, engine='/a"><x&.js')).elements
        if tag == "script" and "type" not in attrs
    ]
    assert script["src"] == '/a"><x&.js'


def test_a_page_carries_its_engine() -> None:
    for options in ({}, {"iframe": True}):
        with pytest.raises(InputError, match="'none'"):
            render(on_days([date(2023, 1, 1)]), engine="none", **options)


@pytest.mark.parametrize("name", ["timeline.css", "none/timeline.js"])
def test_the_engine_is_written_where_it_can_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=Path(name).name if "css" in name else "none"):
        write_engine(tmp_path / name)


@pytest.mark.parametrize(
    ("days", "headings"),
    [
        ([date(2023, 3, d) for d in (1, 2, 3, 4)], ["March 2023"]),
        ([date(2023, m, d) for m in (3, 5) for d in (1, 2)], ["March 2023", "May 2023"]),
        ([date(y, m, 1) for y in (1950, 1951) for m in (2, 3, 4)], ["1950", "1951"]),
        ([date(y, 3, 1) for y in range(1798, 1804)], ["1790s", "1800s"]),
        ([date(1950, 1, 1), date(2023, 1, 1)], ["January 1950", "January 2023"]),
        ([date(2023, 3, 1), date(2023, 5, 1), date(2023, 3, 2), date(2023, 3, 3)], ["March 2023", "May 2023"]),
    ],
)
def test_a_heading_stands_over_several_events(days: list[date], headings: list[str]) -> None:
    assert re.findall(r'colspan="4"><h3>([^<]*)<', render(on_days(days))) == headings
