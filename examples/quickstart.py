"""From a folder of articles to one chronology, in a dozen lines.

Run it from anywhere: ``python examples/quickstart.py [PAGE]``. It reads the ten articles beside it, prints the
chronology, shows how one day was found, and writes a page that opens in any browser (default: ``crisis.html`` here).
"""

from __future__ import annotations

import sys
from pathlib import Path

import timeline

ARTICLES = Path(__file__).parent / "border_crisis"


def main(page: str = "crisis.html") -> None:
    """Print the chronology, explain its best-attested event, save the page."""
    chronology = timeline.build(ARTICLES)

    for event in chronology.events:
        print(f"{event.edtf:<24} {event.status:<12} {event.sources} source(s)  {event.title}")
    for problem in chronology.problems:
        print(f"not used: {problem.source}: {problem.message}")

    best = max(chronology.events, key=lambda event: (event.sources, event.confidence))
    print("\nHow was this found?\n" + best.explain())

    chronology.save(page)
    print(f"\nwritten: {page}")


if __name__ == "__main__":
    main(*sys.argv[1:2])
