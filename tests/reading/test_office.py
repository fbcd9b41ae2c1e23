"""Documents, spreadsheets, books, messages and lists of literature, each as its own program made it.

`files/` holds them: report.docx by pandoc, with a change tracked by python-docx; report.odt and report.rtf made of it by
LibreOffice; report.epub and report.tei by pandoc; deck.pptx by python-pptx and deck.odp made of it by LibreOffice;
table.xlsx by openpyxl and table.ods made of it by LibreOffice; refs.json made of refs.bib by pandoc; note.msg by
extract-msg.
"""

from __future__ import annotations

import datetime
import io
import re
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from timeline import build
from timeline.errors import MissingExtraError, TimelineError, UnreadableError
from timeline.reading import read
from timeline.records import Problem

for name in ("mammoth", "openpyxl", "striprtf", "olefile", "bibtexparser"):
    pytest.importorskip(name)

FILES = Path(__file__).parent / "files"
TITLE = "Weekly report from the harbour of Orm"
REPORT = [
    "5 March 2024",
    "The harbour was closed on Monday after a tanker had lost its anchor. Ships waited at sea.",
    "Day | What happened",
    "1 March 2024 | A crane fell on the quay.",
    "2 March 2024 | Divers searched the basin.",
]
NOTE = "The anchor was found on Sunday."


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf", "epub", "tei"])
def test_a_report_in_five_formats(suffix: str) -> None:
    (article,) = read(FILES / f"report.{suffix}")
    assert article.title == TITLE
    assert article.author == "Ann Poe"
    lines = article.text.split("\n\n")
    told = [line.removesuffix(" It opened on Tuesday.") for line in lines]
    assert [line for line in told if line in REPORT] == REPORT
    tracked = suffix in {"docx", "odt", "rtf"}
    assert ("It opened on Tuesday." in article.text) == tracked
    assert "Nobody was hurt" not in article.text  # deleted under tracked changes
    assert (NOTE in lines) == (suffix in {"docx", "odt", "epub"})
    days = {e.edtf for e in build(FILES / f"report.{suffix}").events}
    assert {"2024-03-01", "2024-03-02", "2024-03-04"} <= days


def test_the_day_a_file_was_made_dates_nothing() -> None:
    (article,) = read(FILES / "report.docx")
    assert article.publication.date is None
    assert [e.kind for e in article.publication.evidence] == ["file made"]
    (built,) = build(FILES / "report.docx").articles
    assert built.publication.date == datetime.date(2024, 3, 5)
    (book,) = read(FILES / "report.epub")
    assert (book.publication.date, book.publication.confidence) == (datetime.date(2024, 3, 5), 0.85)


@pytest.mark.parametrize("suffix", ["pptx", "odp"])
def test_slides(suffix: str) -> None:
    (article,) = read(FILES / f"deck.{suffix}")
    assert article.title == "Harbour of Orm: what happened"
    assert article.text.split("\n\n") == [
        "Harbour of Orm: what happened",
        "The harbour was closed on 4 March 2024.",
        "Ships waited at sea.",
        "The anchor was found on 3 March 2024.",
        "Crane",
        "Day | What happened",
        "1 March 2024 | A crane fell on the quay.",
    ]


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_rows_of_a_sheet(suffix: str) -> None:
    problems: list[Problem] = []
    articles = read(FILES / f"table.{suffix}", problems=problems)
    assert {(a.title, a.text, a.publisher, str(a.publication.date)) for a in articles} == {
        (
            "Harbour closed",
            "The harbour was closed on Monday after a tanker had lost its anchor.",
            "Orm Post",
            "2024-03-05",
        ),
        ("Harbour opens", "The harbour was opened on Tuesday.", "Orm Post", "2024-03-06"),
        ("Crane", "A crane fell on Wednesday.", "Orm Post", "2024-03-14"),
    }
    assert not problems
    (mapped,) = read(FILES / f"table.{suffix}", columns={"text": "Headline"}, problems=[])[:1]
    assert mapped.text in {"Harbour closed", "Harbour opens", "Crane"}
    with pytest.raises(TimelineError, match="Printed on"):
        read(FILES / f"table.{suffix}", columns={"text": "Wrong"}, problems=None)


def test_an_outlook_message() -> None:
    (article,) = read(FILES / "note.msg")
    assert (article.title, article.author, article.publisher) == ("Harbour closed", "Ann Poe", "example.org")
    assert article.text.startswith("The harbour was closed on Monday")
    assert article.publication.date == datetime.date(2024, 3, 5)


@pytest.mark.parametrize("suffix", ["bib", "json"])
def test_literature(suffix: str) -> None:
    problems: list[Problem] = []
    articles = {a.id: a for a in read(FILES / f"refs.{suffix}", problems=problems)}
    assert articles["poe2024"].text == "Harbour of Orm closed\n\nThe harbour was closed on Monday."
    assert (articles["poe2024"].author, articles["poe2024"].publisher) == ("Ann Poe, Bo Müller", "Orm Post")
    assert {str(a.publication.date) for a in articles.values()} == {"2024-03-05", "2024-03-04"}
    assert "Café" in articles["ray2024"].text
    assert [p.kind for p in problems] == ["unreadable"]  # a title of one word


@pytest.mark.parametrize("path", sorted(FILES.iterdir()), ids=lambda p: p.name)
def test_bytes_without_a_name_and_members_of_archives(tmp_path: Path, path: Path) -> None:
    texts = sorted(a.text for a in read(path, problems=[]))
    if path.suffix != ".bib":  # nothing tells BibTeX from a text
        assert sorted(a.text for a in read(path.read_bytes(), problems=[])) == texts
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(path, path.name)
    assert sorted(a.text for a in read(tmp_path / "all.zip", problems=[])) == texts


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = {"docx": "mammoth", "rtf": "striprtf", "xlsx": "openpyxl", "msg": "olefile", "bib": "bibtexparser"}
    for suffix, package in needs.items():
        for name in [m for m in sys.modules if m.split(".")[0] == package]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, package, None)
        (path,) = (p for p in FILES.iterdir() if p.suffix == f".{suffix}")
        with pytest.raises(MissingExtraError, match=r"timeline-reconstruction\[office\]"):
            read(path)


def _changed(path: Path, part: str, old: str, new: str) -> bytes:
    """The file with another text in one of its parts; the old one is a pattern."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if re.fullmatch(part, name):
                data, changes = re.subn(old.encode(), lambda _: new.encode(), data, count=1)
                assert changes
            target.writestr(name, data)
    return out.getvalue()


FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
REPEATED = (
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" '
    'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
)
ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(12)
)


@pytest.mark.parametrize(
    ("file", "part", "old", "new"),
    [
        ("table.xlsx", r"xl/worksheets/sheet1\.xml", "</sheetData>", FAR),
        ("table.ods", r"content\.xml", "</table:table>", REPEATED),
        ("report.docx", r"word/document\.xml", r"<\?xml[^>]*\?>", ENTITIES + "]>"),
        ("report.odt", r"content\.xml", r"<\?xml[^>]*\?>", ENTITIES + "]>"),
        ("report.docx", r"word/document\.xml", "<w:body>", "<w:body>" + "<w:sdt>" * 5000),
        ("report.docx", r"word/document\.xml", "<w:body>", "<w:body>" + " " * (40 << 20)),
        ("report.odt", r"content\.xml", "</office:text>", "<text:p>" * 300_000 + "</office:text>"),
        ("report.epub", r"EPUB/text/ch001\.xhtml", "</body>", " " * (70 << 20) + "</body>"),
        ("deck.pptx", r"ppt/slides/slide1\.xml", "</p:spTree>", "<p:grpSp>" * 10_000),
    ],
)
def test_office_bombs(file: str, part: str, old: str, new: str) -> None:
    data = _changed(FILES / file, part, old, new)
    try:
        articles = read(data, problems=[])
    except UnreadableError as error:
        assert len(str(error)) < 400
    else:
        assert sum(len(a.text) for a in articles) < 100_000


def test_a_locked_or_old_document_is_told(tmp_path: Path) -> None:
    for name in ("a.docx", "b.xlsx", "c.odt"):
        (tmp_path / name).write_bytes((FILES / "note.msg").read_bytes())
        with pytest.raises(UnreadableError, match=r"password, or an office document of before 2007"):
            read(tmp_path / name)
    shutil.copy(FILES / "table.xlsx", tmp_path / "d.docx")
    with pytest.raises(UnreadableError, match=r"word/document\.xml"):
        read(tmp_path / "d.docx")


def test_an_incident_table_points_to_extend(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Date", "Incident", "Place"], [datetime.date(2024, 3, 1), "Crane fell on the quay", "Orm"]):
        sheet.append(row)
    book.save(tmp_path / "incidents.xlsx")
    problems: list[Problem] = []
    with pytest.raises(Exception, match="--extend"):
        read(tmp_path / "incidents.xlsx", problems=problems)
