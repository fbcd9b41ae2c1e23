"""Five real articles on one crisis, with hand-made gold: dates, expressions, events and merges. A floor only ever
rises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("TIMELINE_SHARED", "../shared"))
ARTICLES = SHARED / "articles"
PUBLISHED = {"001": "2021-11-14", "004": "2021-11-19"}

pytestmark = [
    pytest.mark.gold,
    pytest.mark.skipif(not ARTICLES.is_dir(), reason=f"gold data is not at {ARTICLES}: set TIMELINE_SHARED"),
]


def build(
    out: Path, *paths: Path, given: dict[str, str] | None = None, infer: bool = True
) -> subprocess.CompletedProcess[str]:
    names = {p.name[:3]: p.name for p in ARTICLES.glob("*.txt")}
    options = [x for k, day in (given or {}).items() for x in ("--published", f"{names[k]}={day}")]
    command = [
        sys.executable,
        "-m",
        "timeline",
        "build",
        *map(str, paths or sorted(ARTICLES.glob("*.txt"))),
        *options,
        "-q",
    ]
    return subprocess.run(
        [*command, *([] if infer else ["--no-infer"]), "-o", str(out)], capture_output=True, text=True, check=True
    )


def scores(chronology: Path) -> dict:
    scorer = SHARED / "tools" / "score_articles.py"
    done = subprocess.run(
        [sys.executable, str(scorer), str(chronology), "--json"], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_with_two_dates_given(tmp_path):
    build(tmp_path / "c.json", given=PUBLISHED)
    s = scores(tmp_path / "c.json")
    assert s["publication"] == {"right": 5, "of": 5, "false_claims": []}
    assert s["timex"]["strict_f1"] >= 0.97
    assert s["timex"]["relaxed_f1"] >= 0.98
    assert s["timex"]["value_f1"] >= 0.97
    assert s["timex"]["interval_accuracy"] >= 0.95
    assert s["events"]["recall"] >= 0.92
    assert s["events"]["intervals"] >= 0.70
    assert s["events"]["precision"] >= 0.85
    assert s["merging"]["b_cubed_f1"] >= 0.93
    assert s["merging"]["must_merge"] >= 0.75
    assert s["merging"]["wrongly_merged"] == []
    assert s["distractors"] == []
    assert s["teasers"] == []


def test_without_inference_the_two_stay_unknown_and_their_weekdays_open(tmp_path):
    build(tmp_path / "c.json", infer=False)
    c = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))
    unknown = {a["id"] for a in c["articles"] if a["publication"]["status"] == "unknown"}
    assert {a["source"][:3] for a in c["articles"] if a["id"] in unknown} == {"001", "004"}
    weekdays = [
        t for t in c["timexes"] if t["article"] in unknown and t["text"].endswith("day") and t["type"] == "DATE"
    ]
    assert weekdays
    named = [t for t in weekdays if t["text"] in ("Sunday", "Monday", "Saturday", "Thursday", "Friday")]
    assert all(t["value"].startswith("XXXX-WXX-") and t["earliest"] is None and t["latest"] is None for t in named)


def test_the_folder_with_its_gold_file_is_read_and_the_gold_reported(tmp_path):
    done = build(tmp_path / "c.json", ARTICLES)
    assert "gold.json" in done.stderr
    c = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))
    assert len(c["articles"]) == 5
