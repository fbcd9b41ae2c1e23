"""Feeds, e-mail and archives, whole and broken."""

from __future__ import annotations

import gzip
import io
import json
import time
import uuid
import zipfile
from pathlib import Path

import pytest

from tests.timing import slowness
from timeline.errors import UnreadableError
from timeline.reading import read
from timeline.records import Problem

feedparser = pytest.importorskip("feedparser")
pytest.importorskip("warcio")
pytest.importorskip("trafilatura")

TEXT = "The harbour was closed on Monday after a tanker had lost its anchor, the harbour master said."
PAGE = (
    f"<html><head><title>Harbour closed</title></head><body><h1>Harbour closed</h1><div>March 5, 2024 9:12 "
    f"a.m.</div><p>{TEXT}</p><p>{TEXT.replace('Monday', 'Tuesday')}</p></body></html>"
)
RSS = f"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY site "The Example">]><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>&site; News</title><language>en-gb</language>
<item><title>Harbour &amp; ships</title><link>https://example.org/1</link><dc:creator>Ann Poe</dc:creator><pubDate>Tue, 05 Mar 2024 23:10:00 -0500</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>{TEXT}</p><p>Fish &amp; chips were sold.</p>]]></content:encoded></item>
<item><title>Only a title</title><link>https://example.org/2</link></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><entry><title>Harbour</title><link href="https://example.org/3"/>
<published>2024-03-05T08:00:00+01:00</published><updated>2024-03-07T08:00:00+01:00</updated><author><name>Bo Ray</name></author><summary>{TEXT}</summary></entry></feed>"""


def test_rss(tmp_path: Path) -> None:
    (tmp_path / "news.xml").write_text(RSS, encoding="utf-8")
    article, headline = sorted(read(tmp_path / "news.xml"), key=lambda a: str(a.url))
    assert article.text == f"{TEXT}\nFish & chips were sold."
    assert (article.title, article.author, article.url, article.publisher) == (
        "Harbour & ships",
        "Ann Poe",
        "https://example.org/1",
        "The Example News",
    )
    assert str(article.publication.date) == "2024-03-05"
    assert (headline.text, headline.url, headline.publication.date) == ("Only a title", "https://example.org/2", None)


def test_atom(tmp_path: Path) -> None:
    (tmp_path / "news.atom").write_text(ATOM, encoding="utf-8")
    (article,) = read(tmp_path / "news.atom")
    assert (article.text, article.author, str(article.publication.date), str(article.publication.updated)) == (
        f"Harbour\n\n{TEXT}",  # of an entry that only has a summary, the headline is part of what it tells
        "Bo Ray",
        "2024-03-05",
        "2024-03-07",
    )


def test_a_feed_cut_in_the_middle_and_one_that_swells(tmp_path: Path) -> None:
    (tmp_path / "cut.xml").write_text(RSS[: RSS.index("<item><title>Only")] + "<item><title>Bro", encoding="utf-8")
    problems: list[Problem] = []
    assert [a.title for a in read(tmp_path / "cut.xml", problems=problems)] == ["Harbour & ships"]
    assert any(p.kind == "broken" for p in problems)
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(22)
    )
    (tmp_path / "bomb.xml").write_text(
        bomb
        + (
            f"]><rss version='2.0'><channel><item><title>&w;</title><description>{TEXT}</description></item></chan"
            f"nel></rss>"
        )
    )
    start = time.process_time()
    with pytest.raises(UnreadableError, match="entities"):
        read(tmp_path / "bomb.xml")
    assert time.process_time() - start < 5 * slowness()
    (tmp_path / "plain.xml").write_text("<?xml version='1.0'?><note>No feed</note>")
    with pytest.raises(UnreadableError, match="no RSS or Atom feed"):
        read(tmp_path / "plain.xml")


def test_mail(tmp_path: Path) -> None:
    mail = (
        f"From: Harbour Office <press@example.org>\r\nSubject: "
        f"=?utf-8?q?Harbour_closed_=E2=80=93_update?=\r\nDate: Tue, 05 Mar 2024 23:10:00 -0500\r\nMIME-Version: "
        f"1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; "
        f"charset=utf-8\r\n\r\n<p>{TEXT}</p><p>More to come.</p>\r\n--b\r\nContent-Type: "
        f"application/pdf\r\nContent-Disposition: attachment; filename=map.pdf\r\n\r\nx\r\n--b--\r\n"
    )
    (tmp_path / "m.eml").write_bytes(mail.encode())
    problems: list[Problem] = []
    (article,) = read(tmp_path / "m.eml", problems=problems)
    assert article.text.split("\n") == [TEXT, "More to come."]
    assert (article.title, article.author, article.publisher, str(article.publication.date)) == (
        "Harbour closed – update",
        "Harbour Office",
        "example.org",
        "2024-03-05",
    )
    assert "map.pdf" in problems[0].message
    (tmp_path / "none.eml").write_bytes(b"From: a@example.org\r\n\r\n")
    with pytest.raises(UnreadableError, match="e-mail"):
        read(tmp_path / "none.eml")


def warc(pages: int, *, packed: bool = True) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for i in range(pages):
        for url, kind, status, body in (
            (
                f"https://example.org/{i}",
                "text/html; charset=utf-8",
                "200 OK",
                PAGE.replace("Harbour closed", f"Harbour {i} closed"),
            ),
            (f"https://example.org/{i}.png", "image/png", "200 OK", "png"),
            (f"https://example.org/gone{i}", "text/html", "404 Not Found", "<html>gone</html>"),
        ):
            headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            own = {
                "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, url)}>",
                "WARC-Date": "2024-03-05T00:00:00Z",
            }  # the same bytes in every run
            writer.write_record(
                writer.create_warc_record(
                    url, "response", payload=io.BytesIO(body.encode()), http_headers=headers, warc_headers_dict=own
                )
            )
    return out.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_warc(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / ("crawl.warc.gz" if packed else "crawl.warc")
    path.write_bytes(warc(3, packed=packed))
    problems: list[Problem] = []
    articles = read(path, problems=problems)
    assert sorted((a.title, a.url, a.source, str(a.publication.date)) for a in articles) == [
        (f"Harbour {i} closed", f"https://example.org/{i}", path.name, "2024-03-05") for i in range(3)
    ]
    assert [p.message for p in problems] == [f"{path.name}: 3 records answered with the status 404"]


def test_a_warc_cut_in_the_middle_keeps_what_came_before(tmp_path: Path) -> None:
    data = warc(4)
    (tmp_path / "cut.warc.gz").write_bytes(data[: len(data) * 2 // 3])
    problems: list[Problem] = []
    assert len(read(tmp_path / "cut.warc.gz", problems=problems)) >= 2
    (tmp_path / "noise.warc").write_bytes(b"WARC/1.0\r\n" + b"\xff" * 500)
    with pytest.raises(UnreadableError):
        read(tmp_path / "noise.warc")


def test_zip(tmp_path: Path) -> None:
    path = tmp_path / "pages.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/one.html", PAGE)
        archive.writestr("b/one.html", PAGE.replace("Monday", "Friday"))
        archive.writestr("two.txt", TEXT)
        archive.writestr("rows.csv", f'text,date\n"{TEXT} Rain.",2024-03-05\n')
        archive.writestr("feed.jsonl", json.dumps({"text": TEXT + " Snow.", "id": "r"}))
        archive.writestr("__MACOSX/._one.html", "x")
        archive.writestr("logo.gif", "GIF89a")
        archive.writestr("inner.zip", "PK")
        archive.writestr("bomb.txt", "a" * 40_000_000)
        archive.writestr("../../escape.txt", TEXT + " Out.")
    problems: list[Problem] = []
    articles = {a.id: a for a in read(path, problems=problems)}
    assert {"pages/a/one.html", "pages/b/one.html", "pages/two", "r", "pages/escape"} <= set(articles)
    assert articles["pages/two"].source == "two.txt"
    told = {p.source: p.message for p in problems}
    assert "was not unpacked" in told["bomb.txt"]
    assert "archive within" in told["inner.zip"]
    assert "'.gif'" in told["logo.gif"]
    assert not list(tmp_path.parent.glob("escape.txt"))
    (tmp_path / "cut.zip").write_bytes(path.read_bytes()[:200])
    with pytest.raises(UnreadableError, match="no ZIP"):
        read(tmp_path / "cut.zip")


def test_zip_member_without_a_name() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("./", "")
        archive.writestr("a/b.txt", TEXT)
        archive.writestr("x", TEXT + " Rain.")
    whole = packed.getvalue()
    end = whole.rindex(
        b"PK\x01\x02"
    )  # the entry of "x" in the directory, whose name is emptied as a damaged byte would
    damaged = whole[: end + 28] + b"\x00\x00" + whole[end + 30 : end + 46] + whole[end + 47 :]
    at = damaged.rindex(b"PK\x05\x06") + 12
    damaged = (
        damaged[:at] + (int.from_bytes(damaged[at : at + 4], "little") - 1).to_bytes(4, "little") + damaged[at + 4 :]
    )
    problems: list[Problem] = []
    assert [a.text for a in read(damaged, problems=problems)] == [TEXT]
    assert ["1 members without a name" in p.message for p in problems] == [True]


def test_gzip(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(json.dumps({"id": "x", "text": TEXT}).encode()))
    assert read(tmp_path / "rows.jsonl.gz")[0].id == "x"
    (tmp_path / "one.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    assert (read(tmp_path / "one.txt.gz")[0].text, read(gzip.compress(TEXT.encode()))[0].text) == (TEXT, TEXT)
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(TEXT.encode() * 50)[:40])
    with pytest.raises(UnreadableError):
        read(tmp_path / "cut.txt.gz")
    assert len(read(warc(2), problems=[])) == 2
