"""The store: made by one of many, never half written, and damage to it is always said."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from timeline.errors import InputError
from timeline.storage import KEPT, Store

DAYS = ("It rained on Monday.", "It snowed on Tuesday.", "It hailed on Wednesday.")


def filled(path: Path) -> Store:
    store = Store(path)
    for number, text in enumerate(DAYS):
        store.update(
            [{"id": f"a{number}", "text": text, "published": "2021-11-12"}], note=f"day {number}", progress=False
        )
    return store


def overwrite(path: Path, number: int, data: bytes) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE versions SET data = ? WHERE number = ?", (data, number))


def test_processes_that_make_one_store_at_once_all_have_it(tmp_path: Path) -> None:
    code = f"from timeline.storage import Store; print(len(Store({str(tmp_path / 'one.db')!r}).versions()))"
    started = [subprocess.Popen([sys.executable, "-c", code], stdout=-1, stderr=-1) for _ in range(4)]
    for process in started:
        out, told = process.communicate(timeout=120)
        assert (out.strip(), process.returncode) == (b"0", 0), told.decode()


def test_an_empty_store_is_an_empty_chronology(tmp_path: Path) -> None:
    assert len(Store(tmp_path / "a.db").chronology) == 0


@pytest.mark.parametrize("where", [0, 1, 9, 40, -1, -3])
def test_a_changed_byte_is_said_and_the_newest_whole_version_offered(tmp_path: Path, where: int) -> None:
    store = filled(tmp_path / "a.db")
    with sqlite3.connect(store.path) as db:
        (data,) = db.execute("SELECT data FROM versions WHERE number = 3").fetchone()
    damaged = bytearray(data)
    damaged[where] ^= 4
    overwrite(store.path, 3, bytes(damaged))
    with pytest.raises(InputError, match=r"damaged.*version 2 is the newest that is whole.*back\(2\)"):
        _ = store.chronology
    with pytest.raises(InputError, match="version 2"):
        store.update([{"text": "It rained on Friday."}])
    with pytest.raises(InputError, match="damaged"):
        store.back(3)
    assert len(store.back(2)) == 2
    assert len(store.chronology) == 2


def test_content_that_was_changed_and_packed_again_is_said(tmp_path: Path) -> None:
    store = filled(tmp_path / "a.db")
    with sqlite3.connect(store.path) as db:
        (data,) = db.execute("SELECT data FROM versions WHERE number = 3").fetchone()
    overwrite(store.path, 3, zlib.compress(zlib.decompress(data).replace(b"snowed", b"sowned")))
    with pytest.raises(InputError, match=r"digest.*version 2"):
        _ = store.chronology


def test_a_version_that_is_gone_is_said(tmp_path: Path) -> None:
    store = filled(tmp_path / "a.db")
    with sqlite3.connect(store.path) as db:
        db.execute("DELETE FROM versions WHERE number = 3")
    with pytest.raises(InputError, match="version 3, the newest, is gone; version 2"):
        _ = store.chronology
    with sqlite3.connect(store.path) as db:
        db.execute("DELETE FROM versions")
    with pytest.raises(InputError, match="no version in it is whole"):
        _ = store.chronology


def test_any_changed_byte_of_the_file_gives_the_same_chronology_or_an_error(tmp_path: Path) -> None:
    store = filled(tmp_path / "a.db")
    whole, right = store.path.read_bytes(), store.chronology
    dice = random.Random(5)
    for _ in range(60):
        data = bytearray(whole)
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        store.path.write_bytes(data)
        try:
            found = Store(store.path).chronology
        except InputError:
            continue
        assert found == right


def test_a_store_of_an_earlier_release_is_read_and_gets_its_marks(tmp_path: Path) -> None:
    store = filled(tmp_path / "a.db")
    with sqlite3.connect(store.path) as db:
        db.execute("DELETE FROM meta WHERE key = 'newest'")
    again = Store(store.path)
    assert len(again.chronology) == 3
    again.change(lambda c: c.drop(c.events[0].id, reason="no news", when="now"))
    assert len(Store(store.path).chronology) == 2


def test_it_keeps_so_many_versions(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.db")
    for number in range(KEPT + 3):
        store.change(lambda c: c, note=str(number))
    assert [n for n, _ in store.versions()] == list(range(4, KEPT + 4))


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(InputError, match="cannot be used as a store"):
        Store(path)
