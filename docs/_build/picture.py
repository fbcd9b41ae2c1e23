"""Draw the picture of the README and of the documentation's first page: ``python docs/_build/picture.py`` from the
repository."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import timeline  # noqa: E402


def main() -> None:
    """Draw the two weeks at the height of the example's crisis, the events that have a day."""
    crisis = timeline.build(ROOT / "examples" / "border_crisis")
    height = crisis.between("2021-11-07", "2021-11-21").filter(lambda event: event.earliest == event.latest)
    height.save(ROOT / "docs" / "images" / "crisis.png", width=1000, scale=1.5, title=("The border crisis of November 2021: ten "
"articles, one chronology"))


if __name__ == "__main__":
    main()
