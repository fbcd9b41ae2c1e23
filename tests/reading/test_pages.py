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
