"""A reviewer's hour: thirty edits of all kinds on the example, two more articles, a restart, three exports."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import timeline
from timeline.chronology import Chronology
from timeline.exporting import render
from timeline.records import Event
from timeline.storage import Store

EXAMPLE = Path(__file__).parents[2] / "examples" / "border_crisis"
LATER = [
    {
        "id": "later-1",
        "publisher": "The Ledger",
        "published": "2021-12-20",
        "text": "Poland closed the road crossing at Kuznica on 9 November. "
        "A court in Vilnius will hear the case on 12 January 2022.",
    },
    {
        "id": "later-2",
        "publisher": "The Monitor",
        "published": "2021-12-21",
        "text": "On 15 December a convoy of the Red Cross reached Brest. Snow fell on the camp on Sunday.",
    },
]


class Desk:
    """A person at work on a store: every edit has its minute, and what it must leave behind."""

    def __init__(self, store: Store) -> None:
        self.store, self.minute = store, 0

    @property
    def chronology(self) -> Chronology:
        return self.store.chronology

    def does(self, action: str, *arguments: object, who: str = "Ann", **options: object) -> None:
        when = f"2021-12-15T10:{self.minute:02}"
        self.minute += 1
        self.store.change(lambda c: getattr(c, action)(*arguments, when=when, who=who, **options), note=action)


def reviewed(store: Store) -> dict[str, str]:
    """Make the thirty edits; gives the events that they are about, by what was done, as their first mention."""
    desk = Desk(store)
    events = [e for e in desk.chronology if len(e.mentions) == 1]
    several = next(e for e in desk.chronology if len({m.article for m in e.mentions}) > 1)
    names = (
        "accepted",
        "starred",
        "tagged",
        "noted",
        "titled",
        "dated",
        "placed",
        "acted",
        "status",
        "off",
        "drop",
        "one",
    )
    about: dict[str, Event] = dict(zip(names, events, strict=False)) | {"more": events[12], "several": several}
    of = {name: event.id for name, event in about.items()}
    for name in ("accepted", "starred", "tagged"):  # 1–3
        desk.does("accept", of[name])
    desk.does("star", of["starred"])  # 4
    desk.does("star", of["noted"], who="Bo")  # 5
    desk.does("star", of["noted"], on=False)  # 6
    desk.does("tag", of["tagged"], "diplomacy", "law")  # 7
    desk.does("tag", of["several"], "crossing")  # 8
    desk.does("untag", of["tagged"], "law")  # 9
    desk.does("note", of["noted"], "Ask the ministry for the text.")  # 10
    desk.does("note", of["noted"], "It answered: no comment.", who="Bo")  # 11
    desk.does("edit", of["titled"], title="A title of the desk", reason="house style")  # 12
    desk.does("edit", of["dated"], day="14 November 2021", reason="the agency's log")  # 13
    desk.does("edit", of["dated"], day="November 2021", reason="the log was wrong")  # 14
    desk.does("edit", of["placed"], places=["Brest", "Minsk"], reason="named in the report")  # 15
    desk.does("edit", of["acted"], actors=["The Red Cross"], reason="named in the report")  # 16
    desk.does("edit", of["status"], status="denied", reason="the ministry denied it")  # 17
    desk.does("reject", of["off"], reason="off topic")  # 18
    desk.does("drop", of["drop"], reason="opinion")  # 19
    desk.does("join", of["one"], of["more"], reason="the same meeting")  # 20
    desk.does("split", of["several"], [desk.chronology[of["several"]].mentions[-1].id], reason="another day")  # 21
    desk.does("star", of["several"])  # 22
    source = {"publisher": "Interview with a clerk", "published": "2021-12-14", "quote": "They met for two hours."}
    desk.does("add", "The council met in private", day="2021-12-13", sources=[source], reason="a call")  # 23
    own = desk.chronology.edits[-1].event
    desk.does("tag", own, "council")  # 24
    desk.does("edit", own, title="The council met behind closed doors", reason="clearer")  # 25
    desk.does("add", "A flight was called off", day="2021-12-12", reason="seen on the board", who="Bo")  # 26
    desk.does("tag", of["accepted"], "mistake")  # 27
    desk.does("undo", 27)  # 28
    desk.does("redo", 27)  # 29
    desk.does("undo", 27, reason="a mistake after all")  # 30
    return {name: event.mentions[0].id for name, event in about.items()} | {"own": own}


def by_mention(c: Chronology, mention: str) -> Event:
    return next(e for e in c if any(m.id == mention for m in e.mentions))


def all_are_there(c: Chronology, about: dict[str, str]) -> None:
    """Each edit of the hour shows in the chronology, and in what it tells of itself."""
    of = {name: by_mention(c, m) for name, m in about.items() if name not in ("own", "off", "drop", "several")}
    review = {name: event.review for name, event in of.items()}
    assert [r is not None and r.accepted for r in (review["accepted"], review["starred"], review["tagged"])] == [
        True
    ] * 3
    assert review["starred"].starred and not review["noted"].starred
    assert review["tagged"].tags == ("diplomacy",)
    assert [(n.text, n.who) for n in review["noted"].notes] == [
        ("Ask the ministry for the text.", "Ann"),
        ("It answered: no comment.", "Bo"),
    ]
    assert of["titled"].title == "A title of the desk"
    assert (of["dated"].edtf, of["dated"].granularity) == ("2021-11", "month")
    assert of["placed"].places == ("Brest", "Minsk")
    assert of["acted"].actors == ("The Red Cross",)
    assert of["status"].status == "denied"
    assert {m.id for e, _ in c.rejected for m in e.mentions} >= {about["off"], about["drop"]}
    assert [edit.reason for _, edit in c.rejected] == ["off topic", "opinion"]
    assert of["one"] is of["more"]
    crossing = next(e for e in c if e.review is not None and "crossing" in e.review.tags)
    assert crossing.review.starred
    assert sum("split by hand" in line for e in c for line in e.why) == 2
    own = c[about["own"]]
    assert (own.title, own.publishers, own.review.tags) == (
        "The council met behind closed doors",
        ("Interview with a clerk",),
        ("council",),
    )
    assert by_mention(c, next(e for e in c if e.title == "A flight was called off").mentions[0].id).publishers == (
        "Bo",
    )
    assert review["accepted"].tags == ()
    assert len(c.edits) == 30
    assert {e.action for e in c.edits} == {
        *("accept", "star", "tag", "untag", "note", "edit", "reject", "drop", "join", "split", "add", "undo", "redo")
    }
    assert not [p for p in c.problems if p.kind == "edit"]
    shown = "\n".join(e.explain() for e in c)
    for edit in c.edits:
        if edit.action not in ("undo", "redo", "reject", "drop") and dict(edit.changes).get("tag") != "mistake":
            assert f"by hand, {edit.who}, {edit.when}" in shown, edit


@pytest.mark.slow
def test_a_reviewers_hour(tmp_path: Path) -> None:
    store = Store(tmp_path / "crisis.db")
    store.update(EXAMPLE, note="the example")
    about = reviewed(store)
    all_are_there(store.chronology, about)

    store.update(LATER, note="two articles")
    restarted = Store(tmp_path / "crisis.db").chronology
    assert {"later-1", "later-2"} <= {a.id for a in restarted.articles}
    all_are_there(restarted, about)

    path = restarted.save(tmp_path / "crisis.json")
    all_are_there(Chronology.load(path), about)
    assert [e["action"] for e in json.loads(path.read_bytes())["edits"]] == [e.action for e in restarted.edits]

    rows = list(csv.DictReader(io.StringIO(render(restarted, ".csv", bom=False).decode())))
    told = {row["id"]: row for row in rows}
    assert told[about["own"]]["tags"] == "council"
    assert sum(row["accepted"] == "True" for row in rows) == 3
    assert sum(row["starred"] == "True" for row in rows) == 2
    assert any(row["notes"] == "Ask the ministry for the text.\nIt answered: no comment." for row in rows)
    assert not {e.id for e, _ in restarted.rejected} & set(told)

    for text in (render(restarted, ".md").decode().replace("\\", ""), restarted.to_html()):
        for words in ("A title of the desk", "closed doors", "A flight was called off", "no comment", "diplomacy"):
            assert words in text
        for words in ("council", "crossing", "off topic", "opinion", "The Red Cross", "Brest; Minsk"):
            assert words in text

    back = restarted
    for _ in range(26):  # thirty, less the one taken back and its three times undo and redo
        back = back.undo(when="2021-12-16")
    assert back.events == timeline.build(EXAMPLE).update(LATER).events
