"""Names by a finder of the caller's choice: what it finds is used, recorded, and asked for again."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

import timeline
from timeline.chronology import Chronology
from timeline.cli import main
from timeline.errors import InputError, MissingExtraError
from timeline.exporting.native import dumps
from timeline.names import BY_RULE, Name, NameFinder, NameKind, finder_of, label_of, names_in

FIRST = [
    {
        "id": "a",
        "published": "2021-11-10",
        "text": "the harbour watch closed the mole of old haven on Monday. On Tuesday the mole was still closed.",
    }
]
SECOND = [{"id": "b", "published": "2021-11-12", "text": "the harbour watch opened the mole of old haven on Thursday."}]


class Gazetteer:
    """Knows two names that no capital gives away; says nothing that is not asked for."""

    NAMES = (("harbour watch", NameKind.ORGANISATION), ("old haven", NameKind.PLACE))

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> Iterable[Name]:
        for name, kind in self.NAMES:
            for start, end in spans:
                for match in re.compile(name).finditer(text, start, end):
                    yield Name(start=match.start(), end=match.end(), kind=kind)


class Labelled(Gazetteer):
    label = "Harbour names 2"


class Says:
    """Gives what it is told to give."""

    def __init__(self, *names: Any) -> None:
        self.names = names

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> Iterable[Name]:
        return self.names


def test_the_names_of_an_own_finder_take_part() -> None:
    by_rule, own = timeline.build(FIRST), timeline.build(FIRST, names=Gazetteer())
    assert {n for e in by_rule for n in (*e.actors, *e.places)} == set()
    assert own.events[0].actors == ("harbour watch",)
    assert [e.actors for e in own.filter(actor="watch")] == [("harbour watch",)]
    assert [str(e.earliest) for e in own] == [str(e.earliest) for e in by_rule]


def test_what_found_the_names_is_recorded() -> None:
    assert dict(timeline.build(FIRST).settings)["names"] == "rules"
    assert dict(timeline.build(FIRST, names=Gazetteer()).settings)["names"] == "own:Gazetteer"
    saved = json.loads(dumps(timeline.build(FIRST, names=Labelled())))
    assert saved["settings"]["names"] == "own:Harbour names 2"


def test_an_update_needs_an_own_finder_again_and_says_so() -> None:
    first = Chronology.loads(dumps(timeline.build(FIRST, names=Gazetteer())))
    with pytest.raises(InputError, match=r"'Gazetteer'.*names="):
        first.update(SECOND)
    whole = timeline.build([*FIRST, *SECOND], names=Gazetteer())
    assert dumps(first.update(SECOND, names=Gazetteer())) == dumps(whole)


def test_another_finder_in_an_update_is_a_problem_that_is_told_once() -> None:
    first = timeline.build(FIRST)
    both = first.update(SECOND, names=Gazetteer())
    (problem,) = both.problems
    assert problem.kind == "names" and "rules" in problem.message and "own:Gazetteer" in problem.message
    assert both.events == timeline.build([*FIRST, *SECOND], names=Gazetteer()).events
    assert both.update([], names=Gazetteer()).problems == ()
    assert timeline.Chronology().update(FIRST, names=Gazetteer()).problems == ()


def test_a_file_from_before_names_could_be_chosen_is_updated_by_rule() -> None:
    data = json.loads(dumps(timeline.build(FIRST)))
    del data["settings"]["names"], data["digest"]
    assert dumps(Chronology.loads(json.dumps(data)).update(SECOND)) == dumps(timeline.build([*FIRST, *SECOND]))


def test_dates_of_others_are_brought_in_beside_an_own_finder(tmp_path) -> None:
    table = tmp_path / "desk.csv"
    table.write_text("date,title\n2021-11-20,The mole is tested\n", encoding="utf-8")
    chronology = timeline.build(FIRST, names=Gazetteer())
    with pytest.raises(InputError, match="'Gazetteer'"):
        chronology.extend(table)
    assert len(chronology.extend(table, names=Gazetteer())) == len(chronology) + 1


@pytest.mark.parametrize("names", ["capitals", "spacy:", "spacybara", "", 3, b"rules", Gazetteer, object()])
def test_what_is_no_finder_is_shown(names: Any) -> None:
    with pytest.raises(InputError, match="names must be") as raised:
        timeline.build("nowhere/at/all", names=names)  # before anything is read
    assert repr(names)[:20] in str(raised.value)


@pytest.mark.parametrize(
    "given",
    [
        "Riga",
        Name(start=3, end=3),
        Name(start=-1, end=3),
        Name(start=0, end=999),
        Name(start=0, end=3, kind="animal"),  # type: ignore[arg-type]
    ],
)
def test_a_finder_that_gives_no_names_is_told(given: Any) -> None:
    with pytest.raises(InputError, match="own:Says"):
        timeline.build(FIRST, names=Says(given))


def test_names_come_in_order_one_at_a_place_with_every_field() -> None:
    text = "Riga and the\nPort of Riga"
    given = Says(
        Name(start=21, end=25, kind=NameKind.PLACE),
        Name(start=13, end=25, kind=NameKind.ORGANISATION),
        Name(start=0, end=4, kind="place"),
        Name(start=9, end=17),
    )  # type: ignore[arg-type]
    found = names_in(text, [(0, len(text))], given)
    assert [(n.full, n.kind, n.key) for n in found] == [
        ("Riga", NameKind.PLACE, "riga"),
        ("the Port", NameKind.OTHER, "the port"),
        ("Riga", NameKind.PLACE, "riga"),
    ]
    assert all(isinstance(n.kind, NameKind) for n in found)


def test_the_rules_are_a_finder_like_any_other() -> None:
    assert isinstance(BY_RULE, NameFinder) and finder_of("rules") is BY_RULE and label_of(BY_RULE) == "rules"
    assert dumps(timeline.build(FIRST, names=BY_RULE)) == dumps(timeline.build(FIRST))


def test_without_spacy_the_extra_is_named_before_any_work(monkeypatch, capsys, tmp_path) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)  # as where it is not installed
    with pytest.raises(MissingExtraError, match=r"timeline-reconstruction\[spacy\]"):
        timeline.build("nowhere/at/all", names="spacy")
    (tmp_path / "a.txt").write_text(FIRST[0]["text"], encoding="utf-8")
    assert main(["build", str(tmp_path), "--names", "spacy:en_core_web_md"]) == 2
    assert "timeline-reconstruction[spacy]" in capsys.readouterr().err
    assert main(["build", str(tmp_path), "--names", "rules"]) == 0


def test_the_command_refuses_what_is_no_finder(tmp_path, capsys) -> None:
    assert main(["build", str(tmp_path), "--names", "capitals"]) == 2
    assert "'capitals'" in capsys.readouterr().err
