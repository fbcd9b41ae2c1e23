"""Saved pages: the order of evidence, and what hostile markup costs."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

pytest.importorskip("trafilatura")

from tests.timing import slowness
from timeline.errors import UnreadableError
from timeline.reading import read
from timeline.reading.pages import article_of_page, text_of_fragment
from timeline.reading.pages.authors import clean_name
from timeline.records import Article, PublicationStatus

BODY = "".join(
    (
        f"<p>Paragraph {i} tells that the harbour master spoke to the crew, that the tanker lay {i} miles off the "
        f"coast, and that nobody was hurt.</p>"
    )
    for i in range(6)
)


def page(
    head: str = "",
    top: str = "",
    body: str = BODY,
    *,
    title: str = "Tanker drifts ashore - The Example",
    h1: str = "Tanker drifts ashore",
) -> bytes:
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{head}</head><body><nav><a "
        f"href=/>Home</a></nav><article><h1>{h1}</h1>{top}{body}</article></body></html>"
    ).encode()


def of(data: bytes, url: str | None = "https://example.org/news/tanker") -> Article:
    return article_of_page(data, source="page.html", url=url)


LD = """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Example"},
{"@type":"Person","@id":"#p","name":"Ann Poe"},{"@type":"NewsArticle","headline":"Tanker drifts ashore","author":{"@id":"#p"},
"datePublished":"2024-03-05T09:00:00+01:00","dateModified":"2024-03-07T09:00:00+01:00",}]}</script>"""


def test_structured_data_with_references_and_a_stray_comma() -> None:
    article = of(page(LD))
    assert (article.title, article.author, str(article.publication.date)) == (
        "Tanker drifts ashore",
        "Ann Poe",
        "2024-03-05",
    )
    assert str(article.publication.updated) == "2024-03-07"
    assert article.publication.status is PublicationStatus.STATED
    assert article.publication.evidence[0].kind == "metadata"
    assert "nobody was hurt" in article.text
    assert "Home" not in article.text
    assert article.publisher == "The Example"


@pytest.mark.parametrize(
    ("head", "top", "day"),
    [
        ('<meta property="article:published_time" content="2024-03-05T09:00:00+01:00">', "", "2024-03-05"),
        ('<meta itemprop="datePublished" content="2024-03-05">', "", "2024-03-05"),
        ("", '<time datetime="2024-03-05T09:00">today</time>', "2024-03-05"),
        ("", "<div>By Ann Poe</div><div>March 5, 2024 at 9:12 a.m.</div>", "2024-03-05"),
        ("", "<p>Published: 5 March 2024 | Updated: 7 March 2024</p>", "2024-03-05"),
        # the printed local day, not that of Greenwich
        (
            '<meta property="article:published_time" content="2024-03-06T01:30:00Z">',
            "<div>March 5, 2024 at 7:30 p.m.</div>",
            "2024-03-05",
        ),
        # a bare `date` is set at every change; the printed line is what readers saw
        ('<meta name="date" content="2024-03-09">', "<div>05.03.2024 09:12</div>", "2024-03-05"),
        # an update is no publication, nor is the date of a comment or of another story
        (
            '<meta property="article:published_time" content="2024-03-05">',
            "<div>Updated on March 8, 2024</div>",
            "2024-03-05",
        ),
        (
            '<meta property="article:published_time" content="2024-03-05">',
            "<ul><li>1 February 2024</li></ul>",
            "2024-03-05",
        ),
    ],
)
def test_dates_in_their_order(head: str, top: str, day: str) -> None:
    assert str(of(page(head, top)).publication.date) == day


def test_the_address_dates_where_nothing_else_does() -> None:
    assert str(of(page(), "https://example.org/2024/03/05/tanker").publication.date) == "2024-03-05"
    assert of(page(), "https://example.org/tanker").publication.date is None


def test_a_comment_dates_nothing() -> None:
    comments = (
        '<div id="comments"><div class="comment"><p>Bo said</p><time datetime="2024-05-01">May 1, 2024</time><p>I '
        "was there and saw it all.</p></div></div>"
    )
    assert of(page(body=BODY + comments)).publication.date is None


@pytest.mark.parametrize(
    ("title", "h1", "head", "want"),
    [
        ("Tanker drifts ashore | The Example", "Tanker drifts ashore", "", "Tanker drifts ashore"),
        (
            "Tanker drifts ashore – The Example",
            "The Example",
            '<meta property="og:site_name" content="The Example">',
            "Tanker drifts ashore",
        ),
        (
            "The Example: news",
            "Tanker drifts ashore near the old harbour",
            "",
            "Tanker drifts ashore near the old harbour",
        ),
        (
            "Shipping: Tanker drifts ashore",
            '<span class="kicker">Shipping</span>: <span class="headline">Tanker drifts ashore</span>',
            "",
            "Tanker drifts ashore",
        ),
        (
            "Tanker ashore",
            "Oil tanker drifts ashore in heavy storm",
            '<meta property="og:title" content="Oil tanker drifts ashore in storm">',
            "Oil tanker drifts ashore in heavy storm",
        ),
    ],
)
def test_titles(title: str, h1: str, head: str, want: str) -> None:
    assert of(page(head, title=title, h1=h1)).title == want


@pytest.mark.parametrize(
    ("head", "top", "author"),
    [
        ("", "<div class=byline>By Ann Poe and Bo Ray</div>", "Ann Poe and Bo Ray"),
        ("", '<a rel="author" href="/ann">Ann Poe</a>', "Ann Poe"),
        ('<meta name="author" content="Ann Poe">', "", "Ann Poe"),
        (
            '<meta name="author" content="The Example"><meta property="og:site_name" content="The Example">',
            "<p>By Ann Poe | 5 March 2024</p>",
            "Ann Poe",
        ),
        ("", "<p>Written by Ann Poe on 5 March 2024</p>", "Ann Poe"),
        ("", "<p>Posted 5 March 2024 by Ann van der Poe</p>", "Ann van der Poe"),
        ("", '<div class="comment-author">Troll</div>', None),
        ('<meta name="author" content="https://example.org/ann">', "", None),
    ],
)
def test_authors(head: str, top: str, author: str | None) -> None:
    assert of(page(head, top)).author == author


def test_names_are_cleaned() -> None:
    assert clean_name("von Ann Poe, 5. März 2024") in {"Ann Poe", "Ann Poe,"}
    assert clean_name("ann@example.org") is None
    assert clean_name("   ") is None


def test_a_page_from_bytes_and_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "p.html").write_bytes(page(LD))
    (from_file,) = read(tmp_path / "p.html")
    assert (from_file.id, from_file.source) == ("p", "p.html")
    (from_bytes,) = read(page(LD), url="https://example.org/x")
    assert from_bytes.url == "https://example.org/x"
    assert from_bytes.id.startswith("example.org-")
    assert from_bytes.text == from_file.text


def test_the_declared_encoding_may_lie() -> None:
    markup = page(
        '<meta charset="utf-8">', h1="Brücke über den Fluß gesperrt", title="Brücke über den Fluß gesperrt"
    ).decode()
    assert of(markup.encode("cp1252")).title == "Brücke über den Fluß gesperrt"
    assert of(markup.encode("utf-16")).title == "Brücke über den Fluß gesperrt"


@pytest.mark.parametrize(
    "markup",
    [
        page()[: len(page()) * 3 // 4] + b"<a href='",
        b"<html><body>" + b"<div>" * 5_000 + BODY.encode(),
        b"<html><body>" + b"<b><i><u>" * 3_000 + BODY.encode(),
        b"<html><head><script type='application/ld+json'>" + b"[" * 100_000 + b"</script></head><body>" + BODY.encode(),
        b"<html><body><p " + b"a='b' " * 60_000 + b">" + BODY.encode(),
        page(top="<time datetime='2024-03-05'>5 March</time>" * 3_000),
        page(top="<a href=x>y</a>" * 3_000),
        page(top="<img src='data:image/png;base64," + "A" * 8_000_000 + "'>"),
    ],
    ids=["cut", "deep", "deep-inline", "deep-json", "attributes", "times", "links", "picture"],
)
def test_hostile_markup_is_read_in_bounded_time(markup: bytes) -> None:
    start = time.process_time()
    assert "nobody was hurt" in of(markup).text
    assert time.process_time() - start < 20 * slowness()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<html><body><nav>Home</nav></body></html>", "no text"),
        (b"<html><body>" + b"<p>word word word</p>" * 400_000, "million characters"),
    ],
)
def test_a_page_that_cannot_be_read_says_so(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says):
        of(data)


def test_fragments_keep_their_text() -> None:
    assert text_of_fragment("Fish &amp; chips<br>on <i>Mon</i>day") == "Fish & chips\non Monday"
    assert "alert" not in text_of_fragment("<p>Hello</p><script>alert(1)</script>")


FOOT = "<footer>© 2025 The Example</footer>"


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        (FOOT, None),
        ("<footer>The fleet was founded in December 2023.</footer>" + FOOT, None),
        ("<div>Filed under harbours on 1 December 2023</div>" + FOOT, "2023-12-01"),
    ],
)
def test_a_year_or_a_month_in_a_page_is_no_day_of_publication(foot: str, day: str | None) -> None:
    data = page(top="<div>Published 3 hours ago</div>").replace(b"</body>", foot.encode() + b"</body>")
    article = of(data, url=None)
    assert (str(article.publication.date) if article.publication.date else None) == day


BANNERS = (
    # an archive's toolbar, a cache, an archive of a ministry, a crawler
    '<div id="bar"><a href="/web/2011*/x">12 captures</a><div>06 Jan 2011 - 12 Jan 2013</div><table><tr><td>JAN</td></tr>'
    "<tr><td>06</td></tr><tr><td>2011</td></tr></table></div>",
    "<div>This is a cache of <a href='http://example.org/tanker'>example.org/tanker</a>, a snapshot of the page as it "
    "appeared on 5 May 2020 10:00:00 GMT.</div>",
    "<div><table><tr><td>Saved from http://example.org/tanker</td><td>5 May 2020 10:00:00 UTC</td></tr></table></div>",
    "<p>This is an archived copy of the page, made on 5 May 2020 at 10:00.</p>",
    "<div>Crawled: 2020-05-05 10:00 by examplebot</div>",
)


@pytest.mark.parametrize("banner", BANNERS)
@pytest.mark.parametrize("place", ["above", "below"])
def test_the_day_of_a_copy_is_not_that_of_the_page(banner: str, place: str) -> None:
    def kept(top: str) -> Article:
        mark, put = ("<nav>", f"{banner}<nav>") if place == "above" else ("</article>", f"</article>{banner}")
        return of(page(top=top).replace(mark.encode(), put.encode()))

    assert kept("").publication.date is None
    assert str(kept("<div>By Ann Poe</div><div>5 March 2010</div>").publication.date) == "2010-03-05"
    assert "2011" not in kept("").text
    assert "2020" not in kept("").text


def test_of_the_address_of_a_copy_the_page_s_own_part_counts() -> None:
    copy = "https://web.archive.org/web/20190302101500/http://example.org"
    assert of(page(), f"{copy}/tanker").publication.date is None
    assert str(of(page(), f"{copy}/2010/12/24/tanker").publication.date) == "2010-12-24"
    assert of(page(), f"{copy}/tanker").publisher == "example.org"


FIGURES = "<div>06/11/2023</div>"


@pytest.mark.parametrize(
    ("lang", "head", "foot", "url", "day"),
    [
        ("de-DE", "", "", None, "2023-11-06"),
        ("en-GB", "", "", None, "2023-11-06"),
        ("en-US", "", "", None, "2023-06-11"),
        ("en-US", "", "", "https://example.co.uk/x", "2023-11-06"),  # what systems made in America say by default
        ("en", "", "", None, None),
        # other statements of the page settle it: a day in its metadata, a day of change, figures with one reading only
        ("en-US", '<meta property="article:published_time" content="2023-11-06T09:00+01:00">', "", None, "2023-11-06"),
        ("en", '<meta property="article:modified_time" content="2023-11-06T09:00:00Z">', "", None, "2023-11-06"),
        ("en", '<meta property="article:modified_time" content="2023-07-06T09:00:00Z">', "", None, "2023-06-11"),
        ("en", "", "<div>Another story 28/10/2023</div>", None, "2023-11-06"),
        ("en", "", "<div>Another story 10/28/2023</div>", None, "2023-06-11"),
    ],
)
def test_figures_that_can_be_read_two_ways(lang: str, head: str, foot: str, url: str | None, day: str | None) -> None:
    data = page(head, top=FIGURES).replace(b"lang=en", f"lang={lang}".encode())
    found = of(data.replace(b"</body>", foot.encode() + b"</body>"), url).publication
    assert (str(found.date) if found.date else None) == day
    assert day or found.status is PublicationStatus.AMBIGUOUS


def test_the_local_day_goes_before_that_of_greenwich() -> None:
    utc = '<meta property="article:published_time" content="2024-03-05T23:30:00Z">'
    assert str(of(page(utc), "https://example.org/2024/03/06/tanker").publication.date) == "2024-03-06"
    assert str(of(page(utc, top="<time datetime='2024-03-06T00:30+01:00'>now</time>")).publication.date) == "2024-03-06"
    assert str(of(page(utc), "https://example.org/2024/03/09/tanker").publication.date) == "2024-03-05"


@pytest.mark.parametrize(
    "told",
    ["Joined: 5 May 2019", "Registriert: 05.05.2019", "Aktuelle Zeit: 05.05.2019, 12:00", "Deadline: 5 May 2019"],
)
def test_what_is_dated_beside_the_text(told: str) -> None:
    data = page(title="", h1="").replace(b"<nav>", f"<div>{told}</div><nav>".encode())
    assert of(data).publication.date is None


def test_the_day_of_what_is_quoted_does_not_go_before_the_page_s_own() -> None:
    embedded = "<blockquote class=post><p>Seen at sea</p><time datetime='2023-01-02'>2 Jan 2023</time></blockquote>"
    own = "<div>Published: 5 March 2024</div>"
    assert str(of(page(body=embedded + BODY * 2 + own)).publication.date) == "2024-03-05"


UNSPACED = {
    "zh": ("大坝在暴雨后决口", "大坝周一在连续三天的暴雨之后决口，造成两人死亡。官员周二表示，救援工作仍在继续。"),
    "ja": (
        "大雨でダムが決壊",
        "月曜日に大雨のあとダムが決壊し、二人が死亡した。知事は火曜日に救助が続いていると述べた。",
    ),
    "th": ("เขื่อนแตกหลังฝนตกหนัก", "เขื่อนแตกเมื่อวันจันทร์หลังฝนตกหนักสามวัน เจ้าหน้าที่กล่าวว่ามีผู้เสียชีวิตสองคน"),
    "my": ("ဆည်ကျိုးပေါက်", "တနင်္လာနေ့တွင် မိုးသည်းထန်စွာရွာသွန်းပြီးနောက် ဆည်ကျိုးပေါက်ခဲ့သည်။"),
    "km": ("ទំនប់បានបាក់", "ទំនប់បានបាក់នៅថ្ងៃច័ន្ទបន្ទាប់ពីភ្លៀងធ្លាក់ខ្លាំងរយៈពេលបីថ្ងៃ។"),
}


@pytest.mark.parametrize("language", sorted(UNSPACED))
@pytest.mark.parametrize("paragraphs", [1, 4])
def test_scripts_without_blanks_are_text(language: str, paragraphs: int) -> None:
    title, told = UNSPACED[language]
    body = "".join(f"<p>{told}</p>" for _ in range(paragraphs))
    head = '<meta charset="utf-8"><meta property="article:published_time" content="2024-03-05">'
    article = of(page(head, body=body, title=title, h1=title).replace(b"lang=en", f"lang={language}".encode()))
    assert told in article.text
    assert article.title == title
    assert str(article.publication.date) == "2024-03-05"


def test_a_picture_s_credit_or_a_button_is_no_author() -> None:
    for label in ("Foto: Bo Ray", "Photo by Bo Ray", "Close", "By"):
        assert of(page(top=f"<span class=author>{label}</span>")).author is None


@pytest.mark.parametrize(
    "start",
    [
        "<style>p { color: red }</style>",
        "<meta charset=utf-8>",
        "<!-- kept -->\n<title>Tanker</title>",
        "<DIV id=x></DIV>",
    ],
)
def test_bytes_that_begin_with_any_element_are_a_page(start: str) -> None:
    (article,) = read((start + BODY).encode())
    assert "nobody was hurt" in article.text
    assert "<p>" not in article.text
    assert "color" not in article.text
