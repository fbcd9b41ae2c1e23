"""A mailbox: its messages one after the other, whatever stands between them."""

from __future__ import annotations

import gzip
import mailbox
import tracemalloc
from email.message import EmailMessage
from pathlib import Path

import pytest

from timeline.errors import UnreadableError
from timeline.reading import read, scan
from timeline.records import Problem

TEXT = "The harbour was closed on Monday after a tanker had lost its anchor, the harbour master said."


def message(number: int, text: str = TEXT) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Harbour Office <press@harbour.example>"
    made["Subject"] = f"Note {number}"
    made["Date"] = f"Tue, {number:02d} Mar 2024 23:10:00 -0500"
    made["Message-ID"] = f"<note-{number}@harbour.example>"
    made.set_content(text)
    return made


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    box = mailbox.mbox(tmp_path / "notes.mbox")
    for number in (5, 12, 19):
        box.add(message(number, f"{TEXT}\n\nFrom Tuesday on, ferries will leave from pier {number}.\n"))
    box.close()
    return tmp_path / "notes.mbox"


def test_every_message_is_an_article(notes: Path) -> None:
    articles = read(notes)
    assert [a.id for a in articles] == [f"note-{n}@harbour.example" for n in ("12", "19", "5")]
    first = next(a for a in articles if a.title == "Note 5")
    assert (first.source, first.author, first.publisher) == ("notes.mbox", "Harbour Office", "harbour.example")
    assert str(first.publication.date) == "2024-03-05"
    assert "\nFrom Tuesday on, ferries will leave from pier 5." in first.text  # unquoted again


def test_it_is_known_by_its_first_line_and_read_packed(notes: Path) -> None:
    data = notes.read_bytes()
    assert [a.text for a in read(data)] == [a.text for a in read(notes)]
    (notes.parent / "more.mbox.gz").write_bytes(gzip.compress(data))
    assert len(read(notes.parent / "more.mbox.gz")) == 3


def test_an_unquoted_from_in_a_text_begins_no_message(tmp_path: Path) -> None:
    data = (
        b"From a@example.org Tue Mar  5 23:10:00 2024\r\nSubject: x\r\n\r\n"
        + TEXT.encode()
        + b"\r\n\r\nFrom Tuesday on the ferry runs again.\r\n"
    )
    (tmp_path / "a.mbox").write_bytes(data)
    (article,) = read(tmp_path / "a.mbox")
    assert article.text.rstrip().endswith("From Tuesday on the ferry runs again.")


def test_one_without_text_is_a_problem_and_the_rest_is_read(notes: Path) -> None:
    data = notes.read_bytes() + b"\nFrom b@example.org Wed Mar  6 01:00:00 2024\nSubject: empty\n\n\n"
    notes.write_bytes(data)
    problems: list[Problem] = []
    assert len(read(notes, problems=problems)) == 3
    assert "message 4" in problems[0].message


def test_what_is_no_mailbox_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_text("Just a text.\n")
    with pytest.raises(UnreadableError, match="no mailbox"):
        read(tmp_path / "a.mbox")


def test_a_large_one_never_stands_in_memory(tmp_path: Path) -> None:
    one = (
        b"From a@example.org Tue Mar  5 23:10:00 2024\nMessage-ID: <%d@example.org>\n\n" + TEXT.encode() * 200 + b"\n\n"
    )
    with (tmp_path / "big.mbox").open("wb") as file:
        for number in range(600):
            file.write(one % number)
    size = (tmp_path / "big.mbox").stat().st_size
    tracemalloc.start()
    count = sum(1 for _ in scan(tmp_path / "big.mbox"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 600 and peak < size / 4
