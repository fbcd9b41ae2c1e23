"""Frames of events that nobody wrote about, for drawing."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pandas

TITLES = (
    "Harbour closed after a storm breaks the northern mole",
    "Council votes to keep the ferry line open",
    "Two crews missing, the coast guard says",
    "Minister visits the harbour",
    "Fishermen ask for help with the nets they lost",
    "Insurance companies count the damage",
    "First ferry leaves with 430 passengers",
    "Repairs begin",
)
PUBLISHERS = ("Coast Wire", "The Post", "Morning Herald", "Radio Nord", "Kurier")


def frame(n: int = 40, *, seed: int = 1, start: date = date(2023, 9, 4), days: int = 90) -> pandas.DataFrame:
    """Events of every kind: days, spans, months, vague ones, open ones, disputed ones."""
    chance = random.Random(seed)
    return pandas.DataFrame([_event(i, chance, start, days) for i in range(n)])


def _event(i: int, chance: random.Random, start: date, days: int) -> dict[str, object]:
    day = start + timedelta(days=chance.randrange(days))
    first, edtf, granularity, vague = day, str(day), "day", False
    last: date | None = day
    kind = chance.random()
    if kind < 0.15:
        last = day + timedelta(days=chance.randint(2, 12))
        edtf, granularity = f"{first}/{last}", "interval"
    elif kind < 0.25:
        first = day.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        edtf, granularity = f"{first:%Y-%m}", "month"
    elif kind < 0.3:
        first, vague, granularity = day - timedelta(days=7), True, "interval"
        edtf = f"{first}~/{last}~"
    elif kind < 0.33:
        last, edtf, granularity = None, f"{first}/..", "interval"
    status = chance.choice(["happened"] * 5 + ["ongoing", "planned", "conditional", "claimed", "denied"])
    sources = chance.choice([1, 1, 1, 2, 3, 12])
    disputed = chance.random() < 0.1
    return {
        "id": f"e{i}",
        "earliest": first,
        "latest": last,
        "edtf": edtf,
        "granularity": granularity,
        "vague": vague,
        "title": chance.choice(TITLES),
        "text": "The sentence that tells it.",
        "phrase": "on Tuesday",
        "rule": "weekday.past",
        "status": status,
        "speaker": "the harbour master" if status == "claimed" else "",
        "sources": sources,
        "publishers": "; ".join(PUBLISHERS[: min(sources, 5)]),
        "actors": chance.choice(["the council", "the coast guard", "the council; the coast guard", ""]),
        "places": chance.choice(["Norddeich", "Esbjerg", ""]),
        "published": str(day + timedelta(days=1)),
        "disputed": disputed,
        "dispute": "dead: 2 (The Post) / 3 (Kurier)" if disputed else "",
        "links": "https://news.example.org/storm",
    }
