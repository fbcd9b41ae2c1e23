"""News in the XML of agencies, corpora in SGML, and what is spoken in subtitles."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import build
from timeline.errors import UnreadableError
from timeline.reading import read
from timeline.reading.captions import spoken
from timeline.records import Problem

DAY = datetime.date(2024, 3, 5)
NITF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
<nitf><head><title>Harbour</title><docdata><doc-id id-string="orm-1"/><date.issue norm="20240305T221000Z"/></docdata>
<pubdata date.publication="20240306" name="Orm Post"/></head><body><body.head><hedline><hl1>Harbour closed</hl1></hedline>
<byline>By <person>Ann Poe</person></byline><dateline><location>ORM</location></dateline></body.head><body.content>
<p>The harbour was closed on <chron norm="20240304">Monday</chron>.</p><media media-type="image"><media-caption><p>A ship.</p>
</media-caption></media><block><p>Ships waited at sea.</p></block><table><tr><td>Crane</td><td>fell</td></tr></table>
</body.content></body></nitf>"""
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:orm:{n}" version="1"><itemMeta>
<versionCreated>2024-03-06T08:00:00Z</versionCreated><firstCreated>2024-03-05T22:10:00Z</firstCreated></itemMeta>
<contentMeta><contentCreated>2024-03-05</contentCreated><headline>Harbour closed {n}</headline><by>Ann Poe</by></contentMeta><contentSet><inlineXML
contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
<p>The harbour was closed on Monday.</p><p>Ships waited {n} hours.</p></body></html></inlineXML></contentSet></newsItem>"""
MESSAGE = (
    '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-07T00:00:00Z</sent></header><itemSet>'
    + "".join(ITEM.format(n=n) for n in (1, 2, 3))
    + "</itemSet></newsMessage>"
)
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Harbour closed</title><author>Ann Poe</author>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><bibl><publisher>Orm Post</publisher><date when="2024-03-05">Tuesday</date>
</bibl></sourceDesc></fileDesc></teiHeader><text><body><div><head>The harbour</head><p>The harbour was <hi>closed</hi> on
Monday.<note>So the master said.</note></p><lg><l>Ships waited</l><l>at sea.</l></lg></div></body></text></TEI>"""
TIMEML = """<?xml version="1.0" ?><TimeML><DOCID>orm-1</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-05"
functionInDocument="CREATION_TIME">March 5, 2024</TIMEX3></DCT><TITLE>Harbour closed</TITLE><TEXT>The harbour was <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> on
<TIMEX3 tid="t1" type="DATE" value="2024-03-04">Monday</TIMEX3>.</TEXT></TimeML>"""
SGML = """<DOC>
<DOCNO> ORM20240305.0012 </DOCNO>
<DATETIME> 2024-03-05 22:10 </DATETIME>
<BODY>
<HEADLINE> Harbour closed </HEADLINE>
<DATELINE> ORM, Norland (OP) </DATELINE>
<TEXT>
<P>
The harbour of Orm & Sons was closed on Monday.
</P>
<P>
Ships waited at sea.
</TEXT>
</BODY>
</DOC>
"""


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.xml", NITF), ("b.xml", ITEM.format(n=1)), ("c.tei", TEI), ("d.tml", TIMEML), ("e.sgm", SGML), ("f.txt", SGML)],
)
def test_an_item(tmp_path: Path, name: str, data: str) -> None:
    path = tmp_path / name
    path.write_text(data, encoding="utf-8")
    (article,) = read(path)
    assert article.id == path.stem
    assert (article.title or "").startswith("Harbour closed")
    assert article.publication.date == DAY
    assert "closed on Monday." in " ".join(article.text.split())
    assert "2024-03-04" in {e.edtf for e in build(path).events}
    assert [a.text for a in read(data.encode())] == [article.text]


def test_what_belongs_to_the_text() -> None:
    (nitf,) = read(NITF.encode())
    assert nitf.text.split("\n\n") == [
        "ORM",
        "The harbour was closed on Monday.",
        "Ships waited at sea.",
        "Crane | fell",
    ]
    assert (nitf.author, nitf.publisher) == ("Ann Poe", "Orm Post")
    (tei,) = read(TEI.encode())
    assert tei.text.split("\n\n") == ["The harbour", "The harbour was closed on Monday.", "Ships waited", "at sea."]
    assert (tei.author, tei.publisher) == ("Ann Poe", "Orm Post")
    (sgml,) = read(SGML.encode())
    assert sgml.text == "ORM, Norland (OP)\n\nThe harbour of Orm & Sons was closed on Monday.\n\nShips waited at sea."


def test_several_items_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "all.xml").write_text(MESSAGE, encoding="utf-8")
    assert [a.id for a in read(tmp_path / "all.xml")] == ["urn:orm:1", "urn:orm:2", "urn:orm:3"]
    documents = "".join(SGML.replace("0012", f"001{n}").replace("Ships", f"{n} ships") for n in range(4))
    (tmp_path / "all.sgml").write_text(documents + "<DOC>\n<DOCNO> ORM1 </DOCNO></DOC>", encoding="utf-8")
    problems: list[Problem] = []
    articles = read(tmp_path / "all.sgml", problems=problems)
    assert [a.id for a in articles] == [f"ORM20240305.001{n}" for n in range(4)]
    assert len(problems) == 1


@pytest.mark.parametrize(
    "header", ["<DATE> 5 March 2024 </DATE>", "<DATE_TIME>03/05/24 22:10:00</DATE_TIME>", "<DD> 20240305 </DD>", ""]
)
def test_dates_of_corpora(header: str) -> None:
    data = SGML.replace("<DATETIME> 2024-03-05 22:10 </DATETIME>", header)
    (article,) = read(data.encode())
    found = {article.publication.date, *(d for d, _ in article.publication.alternatives)}
    assert DAY in found
    (attributes,) = read(
        b'<DOC id="OPA_ENG_20240305.0012" type="story"><TEXT>The harbour was closed on Monday.</TEXT></DOC>'
    )
    assert attributes.publication.date == DAY


def test_broken_and_hostile_xml() -> None:
    for data in (NITF[:700], NITF.replace("<head>", "<head>" * 5000), NITF.replace("<nitf>", "<nitf><x>&y;")):
        with pytest.raises(UnreadableError):
            read(data.encode())
    bomb = '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(UnreadableError):
        read(NITF.replace('<!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">', bomb).encode())


SRT = """1
00:00:01,000 --> 00:00:04,200
Good evening. On Tuesday the harbour

2
00:00:04,300 --> 00:00:08,000
<i>of the town of Orm</i> was closed
after three days of storm.

3
00:00:20,100 --> 00:00:24,000
{\\an8}Two ships were lost on 3 March.
"""
VTT = """WEBVTT - Evening news

NOTE
made by hand

STYLE
::cue { color: white }

00:01.000 --> 00:04.200 align:start position:0%
<v Ann Poe>Good evening. On Tuesday the harbour</v>

00:04.200 --> 00:04.300
Good evening. On Tuesday the harbour

second
00:04.300 --> 00:08.000
of the town of Orm was closed
<00:05.000><c>after three days of storm.</c>

00:20.100 --> 00:24.000
Two ships were lost &amp; found on 3 March.
"""


def test_subtitles(tmp_path: Path) -> None:
    told = "Good evening. On Tuesday the harbour of the town of Orm was closed after three days of storm."
    assert spoken(SRT) == f"{told}\n\nTwo ships were lost on 3 March."
    assert spoken(VTT) == f"Ann Poe: {told}\n\nTwo ships were lost & found on 3 March."
    path = tmp_path / "news_2024-03-08.srt"
    path.write_bytes(SRT.replace("\n", "\r\n").encode("utf-8-sig"))
    chronology = build(path)
    assert chronology.articles[0].publication.date == datetime.date(2024, 3, 8)
    assert {e.edtf for e in chronology.events} >= {"2024-03-05", "2024-03-03"}
    (tmp_path / "no.srt").write_text("Nothing is timed here.")
    with pytest.raises(UnreadableError, match="-->"):
        read(tmp_path / "no.srt")


WORD = st.text(alphabet="abcdefgh ", min_size=1, max_size=30).filter(lambda s: s.strip())


@given(cues=st.lists(st.tuples(WORD, st.integers(0, 9), st.booleans()), min_size=1, max_size=12))
@settings(max_examples=100, deadline=None)
def test_every_word_is_kept_once(cues: list[tuple[str, int, bool]]) -> None:
    """Whatever the pauses, the numbers and the hours: the words in order, and nothing else."""
    clock, lines, words = 0, [], []
    for number, (text, pause, numbered) in enumerate(cues):
        marked = f"{number}x {text}"
        begin, clock = clock + pause, clock + pause + 2
        lines += [str(number + 1)] * numbered
        lines += [f"00:{begin // 60:02}:{begin % 60:02},000 --> 00:{clock // 60:02}:{clock % 60:02},000", marked, ""]
        words += marked.split()
    assert spoken("\n".join(lines)).split() == words
