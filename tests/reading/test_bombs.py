"""Small files that unpack to very much: refused before they fill the memory, whatever they are packed in.

Each is read in a process of its own, whose largest memory is compared with that of the same process before it read.
"""

from __future__ import annotations

import bz2
import gzip
import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.errors import TimelineError
from timeline.reading import read
from timeline.records import Problem

pytest.importorskip("resource")  # not on Windows

SENTENCE = "The harbour of Arden was closed on Monday. "
ALLOWED = 450  # megabytes of memory beyond what the libraries take; what is packed would take gigabytes
SCRIPT = """
import resource, sys
import pypdf, pyarrow.parquet, warcio, feedparser, trafilatura
import timeline
from timeline.errors import TimelineError
timeline.read({"text": "Rain fell on Monday in the town."})
def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before, problems = most(), []
try:
    told = str(len(timeline.read(sys.argv[1], problems=problems)))
except TimelineError as error:
    told = type(error).__name__
print(told, (most() - before) // 1024)
"""


def packed(unit: bytes, times: int) -> bytes:
    """Gzip of a block repeated, made without holding it unpacked."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=0) as stream:
        for _ in range(times):
            stream.write(unit)
    return out.getvalue()


MB = b" " * (1 << 20)
GB = 1000


def gzip_of_blanks(path: Path) -> Path:
    return _written(path / "notes.txt.gz", packed(MB, GB))


def gzip_in_gzip(path: Path) -> Path:
    return _written(path / "notes.gz", gzip.compress(packed(MB, 2 * GB)))


def gzip_named_as_a_table(path: Path) -> Path:
    return _written(path / "rows.csv.gz", packed(b"," * (1 << 20), GB))


def line_without_an_end(path: Path) -> Path:
    row = b'{"text": "' + b"rain " * 200_000
    return _written(path / "rows.jsonl.gz", packed(row, 1000))


def json_of_brackets(path: Path) -> Path:
    return _written(path / "rows.json.gz", gzip.compress(b"[" + b"{}," * 30_000_000 + b"{}]", 1))


def gzip_in_zip(path: Path) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/notes.txt.gz", packed(MB, GB))
    return _written(path / "all.zip", out.getvalue())


def zip_of_many(path: Path) -> Path:
    """Members of less than a megabyte each, four gigabytes together: none of them is a bomb alone."""
    text = (SENTENCE * 20_000)[: (1 << 20) - 1000]
    with zipfile.ZipFile(path / "many.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for i in range(600):
            archive.writestr(f"{i}.txt", f"{i} {text}")
    return path / "many.zip"


def zip_that_lies(path: Path) -> Path:
    """A member whose declared size is a hundredth of what it holds."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"\n" * (200 << 20))
    data, size = out.getvalue(), (200 << 20).to_bytes(4, "little")
    return _written(path / "lies.zip", data.replace(size, (1 << 20).to_bytes(4, "little")))


def zip_in_bzip2(path: Path) -> Path:
    with zipfile.ZipFile(path / "b.zip", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.txt", b" " * (120 << 20))
    return path / "b.zip"


def warc_of_blanks(path: Path) -> Path:
    size = 400 << 20
    head = (
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {size}\r\n\r\n"
    ).encode()
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as stream:
        stream.write(head)
        for _ in range(400):
            stream.write(MB)
        stream.write(b"\r\n\r\n")
    return _written(path / "crawl.warc.gz", out.getvalue())


def pdf_of_drawing(path: Path) -> Path:
    """A page whose instructions unpack to seventy megabytes, each of them a Python object."""
    drawn = zlib.compress(b"BT ET " * (12 << 20), 9)
    return _written(path / "map.pdf", _pdf(drawn, b""))


def pdf_of_forms(path: Path) -> Path:
    """Twenty-six forms, each of which draws the next one twice."""
    objects = b""
    for i in range(26):
        body = b"/F Do /F Do" if i < 25 else b"BT ET"
        inner = b"/Resources << /XObject << /F %d 0 R >> >>" % (11 + i) if i < 25 else b""
        objects += (
            b"%d 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length %d %b >> stream\n%b\nendstream endobj\n"
            % (10 + i, len(body), inner, body)
        )
    return _written(path / "forms.pdf", _pdf(zlib.compress(b"/F Do"), objects))


def _pdf(content: bytes, more: bytes) -> bytes:
    return (
        b"%%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
        b"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
        b"3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R "
        b"/Resources << /XObject << /F 10 0 R >> >> >> endobj\n"
        b"4 0 obj << /Length %d /Filter /FlateDecode >> stream\n%b\nendstream endobj\n%b"
        b"trailer << /Root 1 0 R >>\n" % (len(content), content, more)
    )


def parquet_of_one_text(path: Path) -> Path:
    """A text of two megabytes that five thousand rows share: a few kilobytes of a dictionary."""
    import pyarrow
    import pyarrow.parquet

    texts = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 5000, "int32"), [SENTENCE * 50_000])
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), path / "rows.parquet", compression="zstd")
    return path / "rows.parquet"


def parquet_of_nothing(path: Path) -> Path:
    import pyarrow
    import pyarrow.parquet

    pyarrow.parquet.write_table(pyarrow.table({"text": pyarrow.array([""] * 3_000_000)}), path / "rows.parquet")
    return path / "rows.parquet"


def feed_of_nothing(path: Path) -> Path:
    return _written(path / "feed.xml.gz", gzip.compress(b"<rss version='2.0'><channel>" + b"<item/>" * 4_000_000))


def mailbox_of_empty_lines(path: Path) -> Path:
    head = b"From a@example.org Tue Mar  5 10:00:00 2024\nSubject: x\n\n"
    return _written(path / "all.mbox.gz", gzip.compress(head + b"\n" * (60 << 20)))


def mail_of_nested_parts(path: Path) -> Path:
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(20_000))
    return _written(path / "x.eml", b"From: a@example.org\r\nMIME-Version: 1.0\r\n" + parts)


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


BOMBS: tuple[Callable[[Path], Path], ...] = (
    gzip_of_blanks,
    gzip_in_gzip,
    gzip_named_as_a_table,
    line_without_an_end,
    json_of_brackets,
    gzip_in_zip,
    zip_of_many,
    zip_that_lies,
    zip_in_bzip2,
    warc_of_blanks,
    pdf_of_drawing,
    pdf_of_forms,
    parquet_of_one_text,
    parquet_of_nothing,
    feed_of_nothing,
    mailbox_of_empty_lines,
    mail_of_nested_parts,
)
FAST = (gzip_in_gzip, gzip_in_zip, zip_that_lies, pdf_of_forms, mail_of_nested_parts)


@pytest.mark.parametrize(
    "bomb", [pytest.param(b, marks=() if b in FAST else pytest.mark.slow, id=b.__name__) for b in BOMBS]
)
def test_memory_is_bounded(tmp_path: Path, bomb: Callable[[Path], Path]) -> None:
    for name in ("pypdf", "pyarrow", "warcio", "feedparser", "trafilatura"):
        pytest.importorskip(name)
    path = bomb(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told, grown = done.stdout.split()
    assert int(grown) < ALLOWED, (path.name, path.stat().st_size, told, grown)


def test_a_bomb_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    _written(tmp_path / "a.txt", SENTENCE.encode())
    _written(tmp_path / "b.txt.gz", packed(MB, 30))
    problems: list[Problem] = []
    (article,) = read(tmp_path, problems=problems)
    assert article.text == SENTENCE
    (told,) = problems
    assert told.source == "b.txt.gz"
    assert "unpacks to more than 200 times its size" in told.message


def test_what_packs_well_is_no_bomb(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"id": str(i), "text": f"{SENTENCE} Report {i}."}) + "\n" for i in range(40_000))
    path = _written(tmp_path / "rows.jsonl.gz", gzip.compress(lines.encode(), 9))
    assert len(lines) > 15 * path.stat().st_size
    assert len(read(path)) == 40_000
    assert len(read({"text": SENTENCE * 60_000})) == 1


def test_one_article_repeated_without_end_keeps_the_first(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    import pyarrow.parquet

    texts = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 90, "int32"), [SENTENCE * 20_000])
    pyarrow.parquet.write_table(
        pyarrow.table({"text": texts, "id": [str(i) for i in range(90)]}), tmp_path / "rows.parquet", compression="zstd"
    )
    problems: list[Problem] = []
    assert 70 < len(read(tmp_path / "rows.parquet", problems=problems)) < 90
    assert [p.kind for p in problems] == ["too much"]
    assert "the rest of it was not read" in problems[0].message


def test_other_packings_are_named() -> None:
    with pytest.raises(TimelineError):
        read(bz2.compress(SENTENCE.encode()))
