"""The scorer counts as TempEval-3 does, and agrees with the reference scorer to the last digit."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path
from typing import Any

import pytest

from timeline.errors import InputError, UnreadableError
from timeline.evaluation import evaluate_timex, read_gold, score
from timeline.tagging import tag

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))

TEXT = "They met on Monday and again two days later, in late May 1997."
TML = (
    '<?xml version="1.0"?><TimeML><DOCID>x</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-06" '
    'functionInDocument="CREATION_TIME">Feb 6</TIMEX3></DCT>'
    '<TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="1998-02-02">Monday</TIMEX3> &amp; left <EVENT '
    'eid="e1">in <TIMEX3 tid="t2" type="DATE" '
    'value="1997-05" mod="END">late May 1997</TIMEX3></EVENT>.</TEXT></TimeML>'
)


def write(path: Path, timexes: list[dict[str, Any]]) -> Path:
    path.write_text(
        json.dumps({"id": "a", "dct": "1998-02-06", "text": TEXT, "timexes": timexes}) + "\n", encoding="utf-8"
    )
    return path


def at(words: str, kind: str, value: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "type": kind, "value": value}


def test_counts_by_hand(tmp_path: Path) -> None:
    gold = [
        at("Monday", "DATE", "1998-02-02"),
        at("days", "DURATION", "PXD"),
        at("late May 1997", "DATE", "1997-05"),
        at("met", "DATE", "1990"),
    ]
    result = evaluate_timex(write(tmp_path / "g.jsonl", gold), errors=9)
    assert (result.gold, result.system, result.strict, result.relaxed, result.value) == (4, 3, 2, 3, 2)
    assert result.strict_f1 == pytest.approx(4 / 7)
    assert result.value_f1 == pytest.approx(2 / 3 * 6 / 7)
    report = str(result)
    assert "MISSED" in report and "'met'" in report and "strict" in report


def test_timeml_with_inline_expressions(tmp_path: Path) -> None:
    (tmp_path / "x.tml").write_text(TML, encoding="utf-8")
    (document,) = read_gold(tmp_path)
    assert [t.text for t in document.timexes] == ["Monday", "late May 1997"]
    assert document.text == "They met on Monday & left in late May 1997."
    assert evaluate_timex(tmp_path).strict_value_f1 == 1.0


def test_errors_name_the_file_and_the_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        evaluate_timex(tmp_path / "none.jsonl")
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": 1}\n', encoding="utf-8")
    with pytest.raises(UnreadableError, match="line 1"):
        evaluate_timex(bad)
    broken = tmp_path / "bad.tml"
    broken.write_text("<TimeML>", encoding="utf-8")
    with pytest.raises(UnreadableError, match="well-formed"):
        evaluate_timex(broken)


@pytest.mark.gold
@pytest.mark.parametrize("name", ["timebank", "aquaint", "wikiwars_dev", "tweets_mod_train"])
def test_agrees_with_the_reference_scorer_to_the_last_digit(name: str, tmp_path: Path) -> None:
    path = SHARED / "corpora" / "timex" / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"no gold at {path}: set TIMELINE_SHARED")
    spec = importlib.util.spec_from_file_location("score_timex", SHARED / "tools" / "score_timex.py")
    assert spec is not None and spec.loader is not None
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    documents = list(read_gold(path))
    found = {d.id: tag(d.text, published=d.published) for d in documents}
    ours = score(documents, found)
    system = {
        d.id: {
            "id": d.id,
            "text": d.text,
            "timexes": [{"start": t.start, "end": t.end, "type": str(t.type), "value": t.value} for t in found[d.id]],
        }
        for d in documents
    }
    theirs = reference.score(reference.load(path), system)
    assert (ours.prf(ours.strict), ours.prf(ours.relaxed)) == (theirs["strict"], theirs["relaxed"])
    assert (ours.type_f1, ours.value_f1, ours.strict_value_f1) == (
        theirs["type_f1"],
        theirs["value_f1"],
        theirs["strict_value_f1"],
    )
