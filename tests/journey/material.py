"""A small folder's worth of articles, written for these tests."""

from __future__ import annotations

from typing import Any

ARTICLES: list[dict[str, Any]] = [
    {
        "id": "harbour",
        "publisher": "Harbour Gazette",
        "url": "https://gazette.example.org/bridge",
        "published": "2021-11-10",
        "text": (
            "The Linden Bridge collapsed on Monday after a barge struck its central pillar, the harbour "
            "office said.\n\n"
            "Seven people were injured in the collapse on Monday, according to the fire brigade.\n\n"
            "Mayor Ada Brandt said on Tuesday that the bridge had been inspected in March. "
            "The council will meet on Friday to discuss repairs."
        ),
    },
    {
        "id": "valley",
        "publisher": "Valley Post",
        "url": "https://post.example.org/linden",
        "published": "2021-11-11",
        "text": (
            "Nine people were injured when the Linden Bridge collapsed on Monday after a barge hit a pillar, "
            "police said.\n\n"
            "Mayor Ada Brandt denied on Wednesday that the inspection in March had been skipped.\n\n"
            "The ferry line may reopen in the coming weeks."
        ),
    },
    {
        "id": "review",
        "publisher": "The Review",
        "published": "2021-12-01",
        "text": (
            "The collapse of the Linden Bridge on 8 November 2021 cut the town in two. "
            "Four days later the council met and voted for repairs. A month earlier it had refused the money."
        ),
    },
    {"id": "undated", "publisher": "Notice Board", "text": "A market was held on Tuesday beside the old mill."},
]
