"""PDF: the text of its pages, what is printed in it, and what cannot be read. The files are made here, byte by byte."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("pypdf")

import timeline
from timeline.errors import UnreadableError
from timeline.reading import read
from timeline.records import Problem, PublicationStatus

FIRST = [
    "Quay cracks after storm",
    "By Ann Poe",
    "Published 14 March 2023",
    "",
    "The harbour office closed the old quay on Monday after a storm had torn",
    "two bollards out of it, and ferries were sent on to",
]
SECOND = [
    "the new terminal until further notice.",
    "",
    "Engineers will look at the wall on Friday, a spokeswoman said,",
    "and the old crane will be taken down.",
]


QUOTED = str.maketrans({"(": r"\(", ")": r"\)"})


def pdf(pages: list[list[str]], info: dict[str, str] | None = None) -> bytes:
    """A PDF of one column of text a page, in the plainest form there is."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for i, lines in enumerate(pages):
        shown = "".join(
            f"1 0 0 1 72 {740 - 14 * n} Tm ({line.translate(QUOTED)}) Tj\n" for n, line in enumerate(lines) if line
        )
        stream = f"BT /F1 11 Tf\n{shown}ET".encode("cp1252")
        objects.append(
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                f"/Contents {5 + 2 * i} 0 R >>"
            ).encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
    if info:
        objects.append(("<< " + " ".join(f"/{k} ({v})" for k, v in info.items()) + " >>").encode())
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = "".join(f"{at:010d} 00000 n \n" for at in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R" + (f" /Info {len(objects)} 0 R" if info else "") + " >>"
    return (
        out
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(out)}\n%"
            f"%EOF\n"
        ).encode()
    )


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_a_pdf_is_its_text(tmp_path: Path) -> None:
    info = {"Title": "Quay cracks after storm", "Author": "Ann Poe", "CreationDate": "D:20230320101500+01'00'"}
    path = write(tmp_path / "quay.pdf", pdf([FIRST, SECOND], info))
    (article,) = read(path)
    assert (article.id, article.source, article.title, article.author) == (
        "quay",
        "quay.pdf",
        "Quay cracks after storm",
        "Ann Poe",
    )
    assert "sent on to\nthe new terminal" in article.text  # the sentence that the page's end broke
    assert (
        "14 March 2023\n\nThe harbour office" in article.text and "further notice.\n\nEngineers" in article.text
    )  # gaps between paragraphs
    assert "had torn\ntwo bollards" in article.text
    chronology = timeline.build(path)
    assert str(chronology.articles[0].publication.date) == "2023-03-14"
    assert {str(e.earliest) for e in chronology.events} >= {"2023-03-17"}
    assert read(path.read_bytes())[0].text == article.text  # told by its first bytes


def test_the_day_a_file_was_made_dates_nothing(tmp_path: Path) -> None:
    made = {"CreationDate": "D:20230320101500"}
    (article,) = timeline.build(write(tmp_path / "a.pdf", pdf([SECOND], made))).articles
    assert (article.publication.date, article.publication.status) == (None, PublicationStatus.UNKNOWN)
    assert "2023-03-20" in article.publication.evidence[0].says


def test_but_it_lends_its_year_to_a_dateline(tmp_path: Path) -> None:
    lines = ["RIGA, March 14 (Reuters) - " + FIRST[4], *FIRST[5:], *SECOND]
    (article,) = timeline.build(write(tmp_path / "a.pdf", pdf([lines], {"CreationDate": "D:20230320101500"}))).articles
    assert article.publication.date == date(2023, 3, 14)
    (article,) = timeline.build(write(tmp_path / "b.pdf", pdf([lines]))).articles
    assert article.publication.date is None


@pytest.mark.parametrize("title", ["Microsoft Word - quay_final2.docx", "quay.indd", "Untitled", ""])
def test_the_name_of_a_file_is_no_title(tmp_path: Path, title: str) -> None:
    assert read(write(tmp_path / "a.pdf", pdf([FIRST, SECOND], {"Title": title})))[0].title is None


def test_running_heads_stand_once(tmp_path: Path) -> None:
    pages = [
        [
            "The Harbour Gazette, 14 March 2023",
            "",
            f"Story {word} tells of a quay that was closed on Monday.",
            "",
            f"Page {n}",
        ]
        for n, word in enumerate(("one", "two", "three", "four"), 1)
    ]
    text = read(write(tmp_path / "a.pdf", pdf(pages)))[0].text
    assert text.count("The Harbour Gazette") == 1 and text.count("Page") == 1
    assert all(f"Story {word} tells" in text for word in ("one", "two", "three", "four"))


def test_pictures_of_pages_hold_no_text(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="OCR"):
        read(write(tmp_path / "scan.pdf", pdf([[], []])))


def test_a_locked_one_says_so(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    write(tmp_path / "open.pdf", pdf([FIRST, SECOND]))
    writer = PdfWriter(clone_from=PdfReader(tmp_path / "open.pdf"))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(UnreadableError, match=r"locked\.pdf.*password"):
        read(tmp_path / "locked.pdf")


def test_broken_ones_are_problems_and_the_rest_is_read(tmp_path: Path) -> None:
    whole = pdf([FIRST, SECOND])
    write(tmp_path / "a.pdf", whole)
    write(tmp_path / "cut.pdf", whole[:200])
    write(tmp_path / "none.pdf", b"no PDF at all")
    problems: list[Problem] = []
    assert "a" in {article.id for article in read(tmp_path, problems=problems)}
    assert "none.pdf" in {p.source for p in problems}


def test_without_the_package_the_message_names_the_extra(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", pdf([FIRST]))
    code = (
        f"import sys; sys.modules['pypdf'] = None\nimport timeline\nfrom timeline.errors import "
        f"MissingExtraError\ntry:\n    timeline.read({str(path)!r})\nexcept MissingExtraError as e:\n    print(e)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "reading PDF needs the package 'pypdf'" in said and "[pdf]" in said
