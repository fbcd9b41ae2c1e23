"""Measure the reading of saved pages: `python tests/gold/measure_pages.py [--errors]`.

Beside it trafilatura and htmldate on the same pages in the same run. A quarter, chosen by a hash of the file's name, is
set aside: of it only the totals are printed. Titles and authors are compared without case and blanks at the ends.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline.errors import UnreadableError
from timeline.reading.pages import article_of_page
from timeline.records import Article

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
PAGES = SHARED / "corpora" / "pages"


@dataclass
class Tally:
    """Counts of one way of reading."""

    pages: int = 0
    right: int = 0
    wrong: int = 0
    titles: list[bool] = field(default_factory=list)
    authors: list[bool] = field(default_factory=list)
    kept: int = 0
    lost: int = 0
    spoilt: int = 0

    @property
    def f1(self) -> float:
        """F1 of the wanted segments, the unwanted ones as false positives."""
        return 2 * self.kept / max(1, 2 * self.kept + self.lost + self.spoilt)

    def figures(self) -> dict[str, float]:
        """The figures by name."""
        return {
            "date": self.right / self.pages,
            "wrong": self.wrong / self.pages,
            "title": sum(self.titles) / max(1, len(self.titles)),
            "author": sum(self.authors) / max(1, len(self.authors)),
            "f1": self.f1,
        }


def aside(name: str) -> bool:
    """Whether a page belongs to the quarter that is set aside."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 4 == 0


def gold() -> list[dict[str, Any]]:
    """The pages with their answers."""
    rows: list[dict[str, Any]] = json.loads((PAGES / "pages.json").read_text(encoding="utf-8"))
    return rows


def same(want: object, have: str | None) -> bool:
    """Whether two names are the same but for case and blanks."""
    wanted = ", ".join(want) if isinstance(want, list) else str(want)
    return have is not None and " ".join(wanted.split()).casefold() == " ".join(have.split()).casefold()


def count(
    tally: Tally, row: dict[str, Any], *, day: str | None, title: str | None, author: str | None, text: str
) -> None:
    """Add one page to a tally."""
    tally.pages += 1
    tally.right += day == row["date"]
    tally.wrong += day not in (None, row["date"])
    if row.get("title"):
        tally.titles.append(same(row["title"], title))
    if row.get("author"):
        tally.authors.append(same(row["author"], author))
    for wanted in row.get("wanted") or []:
        tally.kept += wanted in text
        tally.lost += wanted not in text
    tally.spoilt += sum(unwanted in text for unwanted in row.get("unwanted") or [])


def ours(rows: list[dict[str, Any]], *, errors: bool = False) -> Tally:
    """Read every page with the library."""
    tally = Tally()
    for row in rows:
        data = (PAGES / "html" / row["file"]).read_bytes()
        try:
            article = article_of_page(data, source=row["file"], url=row["url"])
        except UnreadableError as error:
            print(f"{row['file']}: {error}")
            article = Article(id=row["file"], text="")
        day = str(article.publication.date) if article.publication.date else None
        count(tally, row, day=day, title=article.title, author=article.author, text=article.text)
        if errors:
            told = (
                ("title", row.get("title"), article.title),
                ("author", row.get("author"), article.author),
                ("date", row["date"], day),
            )
            for what, want, have in told:
                if want and not same(want, have):
                    why = [(e.says, e.quote[:80]) for e in article.publication.evidence] if what == "date" else ""
                    print(f"{what:<6} {row['file'][:48]:<48} want {want!r}  have {have!r} {why}")
    return tally


def theirs(rows: list[dict[str, Any]]) -> Tally:
    """Read every page with trafilatura and htmldate alone."""
    from htmldate import find_date
    from trafilatura import bare_extraction

    tally = Tally()
    for row in rows:
        data = (PAGES / "html" / row["file"]).read_bytes()
        found = bare_extraction(data, url=row["url"], with_metadata=True)
        day = find_date(data.decode("utf-8", errors="replace"), original_date=True, url=row["url"])
        text = (found.text if found else "") or ""
        count(tally, row, day=day, title=found and found.title, author=found and found.author, text=text)
    return tally


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--alone", action="store_true", help="without the comparison")
    options = parser.parse_args()
    rows = gold()
    parts = {"dev": [r for r in rows if not aside(r["file"])], "aside": [r for r in rows if aside(r["file"])]}
    start = time.process_time()
    for part, members in parts.items():
        print(
            part,
            len(members),
            {
                name: round(value, 3)
                for name, value in ours(members, errors=options.errors and part == "dev").figures().items()
            },
        )
    print(f"{(time.process_time() - start) / len(rows):.2f} s a page")
    if not options.alone:
        print("trafilatura + htmldate", {name: round(value, 3) for name, value in theirs(rows).figures().items()})


if __name__ == "__main__":
    main()
