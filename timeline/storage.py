"""A chronology kept on disk and updated every day, in one SQLite file.

The articles are what is kept, with the edits and the settings; the chronology that follows from them is kept beside
them as native JSON, so that opening costs no rebuild. Every change is one transaction: a crash leaves yesterday's
chronology whole.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from timeline.chronology import Chronology
from timeline.errors import InputError
from timeline.exporting.native import dumps

__all__ = ["Store"]

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS versions (number INTEGER PRIMARY KEY AUTOINCREMENT, note TEXT NOT NULL, "
    "data BLOB NOT NULL)",
)
FORMAT = "timeline-store/1"
KEPT = 30  # versions; an older one makes room


class Store:
    """A chronology in a file: `update` it with the day's articles, `change` it by hand, go `back` to an earlier
    version.

    >>> import tempfile, pathlib
    >>> folder = tempfile.TemporaryDirectory()
    >>> store = Store(pathlib.Path(folder.name) / "crisis.db")
    >>> first = store.update([{"id": "a", "text": "It rained on Monday.", "published": "2021-11-10"}], note="Wednesday")
    >>> both = store.update([{"id": "b", "text": "It snowed on Thursday.", "published": "2021-11-12"}], note="Friday")
    >>> [str(e.earliest) for e in store.chronology.events], [note for _, note in store.versions()]
    (['2021-11-08', '2021-11-11'], ['Wednesday', 'Friday'])
    >>> len(store.back(1))
    1
    >>> folder.cleanup()
    """

    def __init__(self, path: str | Path) -> None:
        """Open the file, or make it; raises `InputError` when it is another kind of file."""
        self.path = Path(path)
        if not self.path.parent.is_dir():
            raise InputError(f"{str(path)!r}: there is no folder {str(self.path.parent)!r}; make it first")
        with self._open() as db:
            if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'versions'").fetchone():
                db.execute("BEGIN IMMEDIATE")  # of several processes that make the store at once, one does
                for statement in SCHEMA:
                    db.execute(statement)
                db.execute("INSERT OR IGNORE INTO meta VALUES ('format', ?)", (FORMAT,))
            row = db.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
            if row is None or row[0] != FORMAT:
                raise InputError(f"{str(path)!r} is a store of another version: {row and row[0]!r}")

    @property
    def chronology(self) -> Chronology:
        """The newest version; an empty chronology in a new store.

        Raises `InputError` when it was damaged, with the number of the newest version that is whole.
        """
        with self._open() as db:
            return self._newest(db)

    def update(self, source: Any, *, note: str = "", **options: Any) -> Chronology:
        """Add articles and keep the result; `source` and `options` are those of `timeline.build`."""
        return self.change(lambda c: c.update(source, **options), note=note)

    def change(self, how: Callable[[Chronology], Chronology], *, note: str = "") -> Chronology:
        """Keep what `how` makes of the newest version, for example ``lambda c: c.drop(id, reason=…, when=…)``."""
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")  # nobody else changes it between reading and writing
            return self._keep(db, how(self._newest(db)), note)

    def versions(self) -> list[tuple[int, str]]:
        """List the versions that are kept, oldest first: number and note."""
        with self._open() as db:
            return [(n, note) for n, note in db.execute("SELECT number, note FROM versions ORDER BY number")]

    def back(self, number: int) -> Chronology:
        """Make an earlier version the newest again; nothing is deleted.

        Raises `InputError` when it is not kept, or was damaged.
        """
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            row = db.execute("SELECT data FROM versions WHERE number = ?", (number,)).fetchone()
            if row is None:
                raise InputError(f"version {number} is not kept; versions() lists those that are")
            return self._keep(db, self._unpacked(number, row[0]), f"back to version {number}")

    def _keep(self, db: sqlite3.Connection, chronology: Chronology, note: str) -> Chronology:
        data = zlib.compress(dumps(chronology), 6)
        newest = db.execute("INSERT INTO versions (note, data) VALUES (?, ?)", (note, data)).lastrowid or 0
        db.execute("INSERT OR REPLACE INTO meta VALUES ('newest', ?)", (str(newest),))
        db.execute("DELETE FROM versions WHERE number <= ?", (newest - KEPT,))
        return chronology

    def _newest(self, db: sqlite3.Connection) -> Chronology:
        """The newest version, or an error that says which one is the newest that is whole."""
        expected = db.execute("SELECT value FROM meta WHERE key = 'newest'").fetchone()
        numbers = [n for (n,) in db.execute("SELECT number FROM versions ORDER BY number DESC")]
        if not numbers and expected is None:
            return Chronology()
        damage = (
            f"version {expected[0]}, the newest, is gone" if expected and expected[0] not in map(str, numbers) else ""
        )
        for number in numbers:
            try:
                (data,) = db.execute("SELECT data FROM versions WHERE number = ?", (number,)).fetchone()
                found = self._unpacked(number, data)
            except (InputError, sqlite3.DatabaseError) as error:
                damage = damage or str(error)
                continue
            if not damage:
                return found
            raise InputError(
                f"{str(self.path)!r} is damaged: {damage}; version {number} is the newest that is whole, and "
                f"back({number}) makes it the newest again"
            )
        raise InputError(f"{str(self.path)!r} is damaged: {damage}; no version in it is whole: take a copy of the file")

    def _unpacked(self, number: int, data: bytes) -> Chronology:
        """A version as it was kept; raises `InputError` where its bytes are not those that were."""
        name = f"version {number} of {str(self.path)!r}"
        try:
            return Chronology.loads(zlib.decompress(data), name=name)
        except zlib.error as error:
            raise InputError(f"{name} is damaged: {error}") from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=30)) as db, db:
                yield db
        except sqlite3.DatabaseError as error:
            raise InputError(f"{str(self.path)!r} cannot be used as a store: {error}") from error
