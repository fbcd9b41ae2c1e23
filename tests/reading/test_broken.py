"""Files of every format with bytes lost, changed and put in: whatever comes, it is articles, problems or a clear
error."""

from __future__ import annotations

import gzip
import io
import json
import random
import time
import zipfile
from pathlib import Path

import pytest

from timeline.errors import TimelineError
from timeline.reading import read
from timeline.reading.formats import SUFFIXES

pytest.importorskip("trafilatura")
pytest.importorskip("feedparser")
pytest.importorskip("warcio")
pytest.importorskip("pyarrow")

pytest.importorskip("mammoth")
pytest.importorskip("openpyxl")
pytest.importorskip("striprtf")
pytest.importorskip("olefile")
pytest.importorskip("bibtexparser")

from tests.reading.test_agencies import NITF, SGML, SRT, TIMEML, VTT
from tests.reading.test_archives import ATOM, PAGE, RSS, TEXT, warc
from tests.reading.test_office import FILES
from tests.reading.test_pdf import pdf

OFFICE = frozenset((".docx", ".odt", ".odp", ".pptx", ".epub", ".xlsx", ".ods"))
WRITTEN = (2024, 3, 5, 0, 0, 0)  # files that hold the hour they were made would be broken in another place in every run
PIECES = (
    b"<",
    b"&a;",
    b'"',
    b"{",
    b"[",
    b"\x00",
    b"\xff\xfe",
    b"\n",
    b",",
    b"2024-99-99",
    b"9" * 50,
    b'<time datetime="x">',
    b"</html>",
    b"<!--",
)


def whole() -> dict[str, bytes]:
    """One sound file of every format."""
    import pandas as pd

    packed, table = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("a.html", PAGE), ("b.txt", TEXT)):
            archive.writestr(zipfile.ZipInfo(name, WRITTEN), text, zipfile.ZIP_DEFLATED)
    pd.DataFrame({"text": [TEXT] * 3}).to_parquet(table)
    rows = [{"text": TEXT, "date": "2024-03-05", "author": ["Ann Poe"]}, {"text": TEXT + " Rain."}]
    lines = "\n".join(map(json.dumps, rows)).encode()
    commas = f'text,date\n"{TEXT}",2024-03-05\n'.encode()
    mail = (
        f"From: A <a@example.org>\r\nSubject: =?utf-8?q?x?=\r\nDate: Tue, 05 Mar 2024 23:10:00 -0500\r\n\r\n{TEXT}\r\n"
    ).encode()
    return {
        ".atom": ATOM.encode(),
        ".csv": commas,
        ".eml": mail,
        ".gz": gzip.compress(TEXT.encode(), mtime=0),
        ".htm": PAGE.encode(),
        ".html": PAGE.encode(),
        ".json": json.dumps({"articles": rows}).encode(),
        ".jsonl": lines,
        ".mbox": b"From a@example.org Tue Mar  5 23:10:00 2024\n" + mail,
        ".md": TEXT.encode(),
        ".ndjson": lines,
        ".parquet": table.getvalue(),
        ".pdf": pdf([[TEXT], [TEXT]]),
        ".rss": RSS.encode(),
        ".tsv": commas.replace(b",", b"\t"),
        ".txt": TEXT.encode(),
        ".warc": warc(2),
        ".xhtml": PAGE.encode(),
        ".xml": RSS.encode(),
        ".zip": packed.getvalue(),
        ".nitf": NITF.encode(),
        ".tml": TIMEML.encode(),
        ".sgm": SGML.encode(),
        ".sgml": SGML.encode() * 2,
        ".srt": SRT.encode(),
        ".vtt": VTT.encode(),
    } | {path.suffix: path.read_bytes() for path in FILES.iterdir() if path.suffix != ".json"}


def inside(data: bytes, chance: random.Random) -> bytes:
    """An archive that opens, with one of its parts broken: what an office file's own reader meets."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        names = source.namelist()
        hit = chance.choice([name for name in names if name.endswith((".xml", ".xhtml", ".rels", ".opf"))])
        for name in names:
            part = source.read(name)
            target.writestr(zipfile.ZipInfo(name, WRITTEN), broken(part, chance) if name == hit else part)
    return out.getvalue()


def broken(data: bytes, chance: random.Random) -> bytes:
    """The same with bytes changed, lost and put in, and now and then cut."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 3, 10, 60))):
        at = chance.randrange(len(out)) if out else 0
        kind = chance.randrange(4)
        if kind == 0 and out:
            out[at] = chance.randrange(256)
        elif kind == 1:
            del out[at : at + chance.randrange(1, 30)]
        elif kind == 2:
            out[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 20)))
        else:
            out[at:at] = chance.choice(PIECES)
    return bytes(out[: chance.randrange(len(out) + 1)] if chance.random() < 0.2 else out)


@pytest.mark.parametrize("tries", [3, pytest.param(60, marks=pytest.mark.slow)])
def test_nothing_but_clear_errors(tmp_path: Path, tries: int) -> None:
    chance = random.Random(tries)
    files = whole()
    assert set(files) == set(SUFFIXES)
    for suffix, data in files.items():
        for _ in range(tries):
            path = tmp_path / f"x{suffix}"
            path.write_bytes(broken(data, chance))
            if suffix in OFFICE and chance.random() < 0.8:
                path.write_bytes(inside(data, chance))
            for source in (path, path.read_bytes()):
                try:
                    read(source, problems=[])
                except TimelineError as error:
                    assert str(error)


def test_samples_are_the_same_in_every_run(monkeypatch: pytest.MonkeyPatch) -> None:
    first, now = whole(), time.time()
    monkeypatch.setattr(time, "time", lambda: now + 1e8)
    assert whole() == first
