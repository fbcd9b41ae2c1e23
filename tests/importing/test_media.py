"""Pictures, groups and eras: read from sheets and pages, kept, written, and shown as the caller allows."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline.errors import InputError
from timeline.exporting import write
from timeline.importing import read_events
from timeline.reading import read
from timeline.reading.web import fetch
from timeline.records import Media

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364f80f00010501012718e3660000"
    "000049454e44ae426082"
)
PICTURE = {
    "url": "https://pictures.example/dam.jpg",
    "credit": "Ada Venn",
    "caption": "The dam <b>after</b> the flood",
    "alt": "A broken wall",
    "thumbnail": "https://pictures.example/dam-small.jpg",
}
SLIDES: dict[str, Any] = {
    "events": [
        {
            "start_date": {"year": 2021, "month": 11, "day": 8},
            "text": {"headline": "The dam broke", "text": ""},
            "media": PICTURE,
            "group": "The valley",
        },
        {
            "start_date": {"year": 2021, "month": 11, "day": 9},
            "text": {"headline": "The mayor had been warned", "text": ""},
            "group": "The town",
            "status": "claimed",
        },
        {
            "start_date": {"year": 2021, "month": 11, "day": 10},
            "text": {"headline": "Water fell", "text": ""},
            "media": {"url": "javascript:alert(1)", "credit": "x"},
        },
    ],
    "eras": [
        {
            "start_date": {"year": 2021, "month": 11, "day": 1},
            "end_date": {"year": 2021, "month": 11, "day": 20},
            "text": {"headline": "The flood"},
        }
    ],
}
PAGE = """<!doctype html><html lang="en"><head><title>Dam breaks in Arden</title>
<meta property="og:image" content="/img/dam.jpg?w=1200">{more}
<meta property="article:published_time" content="2021-11-10"></head><body><article><h1>Dam breaks in Arden</h1>
<figure><img src="https://news.example/img/dam.jpg?w=300" alt="A broken wall"><figcaption>The dam on Monday.
<span class="credit">Ada Venn</span></figcaption></figure>
<p>The dam above Arden broke on Monday and water reached the lower town within an hour.</p>
<p>Nobody was hurt, the mayor said. The road will be closed until Friday while the wall is inspected.</p>
</article></body></html>"""


def chronology(tmp_path: Path) -> timeline.Chronology:
    path = tmp_path / "flood.json"
    path.write_text(json.dumps(SLIDES), encoding="utf-8")
    return timeline.build([read_events(path)])


def told(built: timeline.Chronology) -> dict[str, tuple[str, tuple[Media, ...], str, bool]]:
    return {e.title: (e.group, e.media, str(e.status), e.mentions[0].era) for e in built.events}


@pytest.mark.parametrize("suffix", [".timelinejs.json", ".json"])
def test_pictures_groups_and_eras_come_back(tmp_path: Path, suffix: str) -> None:
    first = chronology(tmp_path)
    media = Media(**{**PICTURE, "caption": "The dam after the flood"})
    assert told(first) == {
        "The flood": ("", (), "happened", True),
        "The dam broke": ("The valley", (media,), "happened", False),
        "The mayor had been warned": ("The town", (), "claimed", False),
        "Water fell": ("", (), "happened", False),
    }
    path = write(first, tmp_path / f"again{suffix}")
    again = timeline.Chronology.load(path) if suffix == ".json" else timeline.build([read_events(path)])
    assert told(again) == told(first)


def test_a_sheet_keeps_them_and_a_claim_stays_one(tmp_path: Path) -> None:
    first = chronology(tmp_path)
    again = timeline.build([read_events(write(first, tmp_path / "a.timelinejs.csv"))])
    expected = {name: facts for name, facts in told(first).items() if name != "The mayor had been warned"}
    found = told(again)
    assert found.pop("The mayor had been warned") == ("", (), "claimed", False)
    assert found["The dam broke"][1][0].alt == ""  # for which a sheet has no column
    assert {k: (g, [m.url for m in p], s, e) for k, (g, p, s, e) in found.items()} == {
        k: (g, [m.url for m in p], s, e) for k, (g, p, s, e) in expected.items()
    }


def test_a_table_saved_before_there_were_pictures_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("start,title\n2021-11-08,The dam broke\n", encoding="utf-8")
    article = read_events(path)
    assert "media" not in article.text.partition("\n")[0]
    assert timeline.build([article]).events[0].media == ()


def test_a_page_brings_its_picture_with_the_words_below_it(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE.format(more=""), encoding="utf-8")
    (article,) = read(tmp_path / "a.html", problems=[])
    assert [m.url for m in article.media] == ["https://news.example/img/dam.jpg?w=300"]  # a path leads nowhere
    own = '<meta property="og:url" content="https://news.example/dam">'
    (tmp_path / "a.html").write_text(PAGE.format(more=own), encoding="utf-8")
    built = timeline.build(tmp_path / "a.html")
    (event,) = (e for e in built.events if e.media)
    assert "dam" in event.title and str(event.earliest) == "2021-11-08"
    (media,) = event.media
    assert (media.url, media.credit) == ("https://news.example/img/dam.jpg?w=1200", "Ada Venn")
    assert (media.caption, media.alt) == ("The dam on Monday.", "A broken wall")


@pytest.mark.parametrize("name", ["site-logo.png", "default-share.jpg"])
def test_a_logo_is_no_picture_of_the_story(tmp_path: Path, name: str) -> None:
    page = PAGE.replace("/img/dam.jpg?w=1200", f"https://news.example/{name}").format(more="")
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    assert read(tmp_path / "a.html", problems=[])[0].media == ()


def test_a_page_links_carries_or_leaves_out(tmp_path: Path) -> None:
    built = chronology(tmp_path)
    linked = built.to_html()
    assert 'href="https://pictures.example/dam.jpg"' in linked and "<img" not in linked.partition("<script")[0]
    assert "The dam after the flood" in linked and "Ada Venn" in linked and "javascript:" not in linked
    assert "pictures.example" not in built.to_html(media=None)
    with pytest.raises(InputError, match="media must be"):
        built.to_html(media="all")


class _Pictures(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        data = {"/dam.png": PNG, "/fake.png": b"<svg onload=alert(1)>"}.get(self.path)
        self.send_response(200 if data else 404)
        self.end_headers()
        self.wfile.write(data or b"")

    def log_message(self, *said: Any) -> None:
        pass


@pytest.fixture
def pictures(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Pictures)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr("timeline.reading.web.fetch", partial(fetch, private=True))
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def illustrated(tmp_path: Path, address: str) -> timeline.Chronology:
    slide = SLIDES["events"][0] | {"media": {"url": address, "alt": "A wall"}}
    path = tmp_path / "one.json"
    path.write_text(json.dumps({"events": [slide]}), encoding="utf-8")
    return timeline.build([read_events(path)])


def test_a_page_carries_a_picture_that_it_was_asked_to_fetch(tmp_path: Path, pictures: str) -> None:
    page = illustrated(tmp_path, f"{pictures}/dam.png").to_html(media="embed")
    assert '<img src="data:image/png;base64,' in page and 'alt="A wall"' in page


@pytest.mark.parametrize("name", ["fake.png", "none.png"])
def test_what_is_no_picture_is_linked_to_and_told(tmp_path: Path, pictures: str, name: str) -> None:
    built = illustrated(tmp_path, f"{pictures}/{name}")
    with pytest.warns(RuntimeWarning, match=r"linked to, not carried"):
        page = built.to_html(media="embed")
    assert "<img src" not in page and f"{pictures}/{name}" in page and "onload" not in page


def test_no_address_of_the_local_network_is_fetched(tmp_path: Path) -> None:
    with pytest.warns(RuntimeWarning, match="linked to, not carried"):
        illustrated(tmp_path, "http://127.0.0.1:9/dam.png").to_html(media="embed")
