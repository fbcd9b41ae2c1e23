"""A collection of fifty short articles of invented towns, some undated, for faults to be put into."""

from __future__ import annotations

from typing import Any

TOWNS = ("Arden", "Brask", "Corvel", "Dunmore", "Elsby", "Farrow", "Gansk", "Holm", "Irrel", "Jura")
WHAT = (
    "The ferry to {town} ran aground on Monday, and 40 people were brought ashore.",
    "The council of {town} voted on 9 November to close the old bridge.",
    "A fire broke out at the mill of {town} last Tuesday night.",
    "Mayor Ada Venn of {town} said on Thursday that the tram will run again from 3 December.",
    "Two men were arrested in {town} on Sunday after a break-in at the museum.",
)


def fifty() -> list[dict[str, Any]]:
    """Fifty articles as dicts; every fifth names no day of publication."""
    made: list[dict[str, Any]] = []
    for n in range(50):
        town = TOWNS[n % len(TOWNS)]
        text = "\n\n".join(
            [
                f"{town} report {n}",
                WHAT[n % 5].format(town=town),
                WHAT[(n + 2) % 5].format(town=town) + f" It was the {n + 2}nd time, officials said.",
                "Read our newsletter every morning",
            ]
        )
        article = {"id": f"a{n:02d}", "text": text}
        if n % 5:
            article["published"] = f"2021-11-{10 + n % 7:02d}"
        made.append(article)
    return made
