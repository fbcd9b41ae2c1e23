"""Measure the reading of saved pages: `python tests/gold/measure_pages.py [--errors]`.

Beside it trafilatura and htmldate alone on the same pages in the same run, on three sets: pages whose text is known
too, pages of which only the day is known, and the quarter that is set aside by a hash of the file's name (of it only
the totals are printed). Titles and authors are compared without case and blanks at the ends. `f1` counts the wanted and
unwanted segments whole, `shingles` their runs of four words, as scorers of main text do.
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
    runs: list[int] = field(default_factory=lambda: [0, 0, 0])  # kept, lost, spoilt

    @property
    def f1(self) -> float:
        """F1 of the wanted segments, the unwanted ones as false positives."""
        return 2 * self.kept / max(1, 2 * self.kept + self.lost + self.spoilt)

    @property
    def shingles(self) -> float:
        """The same of their runs of four words."""
        kept, lost, spoilt = self.runs
        return 2 * kept / max(1, 2 * kept + lost + spoilt)

    def figures(self) -> dict[str, float]:
        """The figures by name."""
        return {
            "date": self.right / self.pages,
            "wrong": self.wrong / self.pages,
            "title": sum(self.titles) / max(1, len(self.titles)),
            "author": sum(self.authors) / max(1, len(self.authors)),
            "f1": self.f1,
            "shingles": self.shingles,
        }


def shingles(text: str) -> set[tuple[str, ...]]:
    """The runs of four words of a text, or the text where it has fewer."""
    words = text.split()
    return {tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))}


def sets(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The three sets by name."""
    near = [row for row in rows if not aside(row["file"])]
    return {
        "texts": [row for row in near if row.get("wanted")],
        "days": [row for row in near if not row.get("wanted")],
        "aside": [row for row in rows if aside(row["file"])],
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
    here = shingles(text)
    for wanted in row.get("wanted") or []:
        runs = shingles(wanted)
        tally.runs[0] += len(runs & here)
        tally.runs[1] += len(runs - here)
    tally.runs[2] += sum(len(shingles(unwanted) & here) for unwanted in row.get("unwanted") or [])
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
    """Read every page with trafilatura and htmldate alone, each as its own documentation calls it."""
    from htmldate import find_date
    from trafilatura import bare_extraction, extract

    tally = Tally()
    for row in rows:
        data = (PAGES / "html" / row["file"]).read_bytes()
        found = bare_extraction(data, url=row["url"], with_metadata=True)
        day = find_date(data.decode("utf-8", errors="replace"), original_date=True, url=row["url"])
        text = extract(data, url=row["url"], include_comments=False) or ""
        count(tally, row, day=day, title=found and found.title, author=found and found.author, text=text)
    return tally


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--alone", action="store_true", help="without the comparison")
    options = parser.parse_args()
    rows = gold()
    took = 0.0
    for name, members in sets(rows).items():
        start = time.process_time()
        figures = ours(members, errors=options.errors and name != "aside").figures()
        took += time.process_time() - start
        print(f"{name} ({len(members)} pages)\n  ours  ", {key: round(value, 3) for key, value in figures.items()})
        if not options.alone:
            print("  theirs", {key: round(value, 3) for key, value in theirs(members).figures().items()})
    print(f"{took / len(rows):.2f} s a page")


if __name__ == "__main__":
    main()
