"""Printed header lines, measured: every line of the header corpus must be read right."""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path

import pytest

from timeline.dating.printed import read_line

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).parents[3] / "shared"))
HEADERS = SHARED / "corpora" / "headers" / "headers.jsonl"
ROWS = [json.loads(line) for line in HEADERS.read_text(encoding="utf-8").splitlines()] if HEADERS.exists() else []

pytestmark = pytest.mark.gold


def day(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text and len(text) == 10 else None


@pytest.mark.skipif(not ROWS, reason=f"no header corpus at {HEADERS}: set TIMELINE_SHARED")
@pytest.mark.parametrize("row", ROWS or [{}], ids=[r["id"] for r in ROWS] or ["absent"])
def test_header_line(row: dict) -> None:
    context = row["context"] or {}
    got = read_line(
        row["header"],
        known_year=context.get("known_year"),
        neighbour=day(context.get("neighbour_dct")),
        context=context.get("body", ""),
    )
    assert got.day == day(row["date"]), got
    assert got.updated == day(row["updated"]), got
    if row["candidates"]:
        assert {d for d, _ in got.candidates} == {day(c) for c in row["candidates"]}, got
        alone = read_line(row["header"])
        assert alone.day is None and len(alone.candidates) == 2, alone
    if (row["tz"] and "GMT" in row["header"]) or row["kind"] in ("html_time", "meta"):
        assert got.zone == row["tz"], got
    if row["edtf"] and row["kind"] != "updated" and not row["candidates"]:
        assert got.edtf == row["edtf"], got
