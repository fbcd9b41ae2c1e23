"""What people do to a chronology: each edit is recorded, does what it says, and can be taken back."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.chronology import Chronology
from timeline.errors import EditError
from timeline.exporting import FORMATS, render
from timeline.exporting.native import dumps
from timeline.records import Source
from timeline.storage import Store

ANN = {"who": "Ann", "when": "2021-11-11"}
ARTICLES = [
    {
        "id": "post",
        "publisher": "Post",
        "published": "2021-11-10",
        "text": "The bridge at Elm collapsed on Sunday. Police closed the road on Monday. "
        "The mayor will visit the site on Friday.",
    },
    {
        "id": "herald",
        "publisher": "Herald",
        "published": "2021-11-10",
        "text": "The bridge at Elm collapsed on Sunday, killing two people. Rain fell on Saturday.",
    },
]
LATER = {
    "id": "mail",
    "publisher": "Mail",
    "published": "2021-11-12",
    "text": "The bridge at Elm collapsed on Sunday, officials said. Snow fell on Thursday.",
}


@cache
def built() -> Chronology:
    return timeline.build(ARTICLES)


def id_of(chronology: Chronology, word: str) -> str:
    return next(e.id for e in chronology if word in e.title)


def test_each_edit_does_what_it_says_and_says_who_made_it() -> None:
    event = id_of(built(), "bridge")
    c = (
        built()
        .accept(event, **ANN)
        .star(event, **ANN)
        .tag(event, "roads", "deaths", **ANN)
        .untag(event, "roads", **ANN)
    )
    c = c.note(event, "Ask the police.", **ANN)
    c = c.edit(event, title="The Elm bridge fell", status="claimed", day=date(2021, 11, 6), reason="log", **ANN)
    c = c.edit(event, actors=["Ann Poe"], places="Elm; Oak", reason="seen there", **ANN)
    changed = c[event]
    assert (changed.title, changed.status, str(changed.earliest), changed.edtf) == (
        "The Elm bridge fell",
        "claimed",
        "2021-11-06",
        "2021-11-06",
    )
    assert (changed.actors, changed.places) == (("Ann Poe",), ("Elm", "Oak"))
    assert changed.review is not None
    assert (changed.review.accepted, changed.review.starred, changed.review.tags) == (True, True, ("deaths",))
    assert [(n.text, n.who, n.when) for n in changed.review.notes] == [("Ask the police.", "Ann", "2021-11-11")]
    told = changed.explain()
    for line in ("accept by hand, Ann, 2021-11-11", "tag roads, deaths by hand", "edit of days, status, title by hand"):
        assert line in told
    assert "title as built: " + built()[event].title in told
    assert "days as built: 2021-11-07" in told
    assert [e.who for e in c.edits] == ["Ann"] * 7
    assert c.accept(event, on=False, **ANN)[event].review.accepted is False
    assert c.edit(event, places=[], reason="unknown", **ANN)[event].places == ()


@pytest.mark.parametrize(
    ("day", "edtf", "granularity"),
    [
        ("2021-11-09", "2021-11-09", "day"),
        ("9 November 2021", "2021-11-09", "day"),
        ("November 2021", "2021-11", "month"),
        ("2021-11-08/2021-11-12", "2021-11-08/2021-11-12", "interval"),
        (datetime(2021, 11, 9, 7), "2021-11-09", "day"),
        ("2021", "2021", "year"),
    ],
)
def test_a_day_is_given_as_people_write_it(day: object, edtf: str, granularity: str) -> None:
    event = id_of(built(), "bridge")
    changed = built().edit(event, day=day, reason="r", **ANN)
    assert (changed[event].edtf, changed[event].granularity) == (edtf, granularity)
    own = built().add("A meeting was held", day=day, reason="r", **ANN)
    added = own[own.edits[-1].event]
    assert (added.edtf, added.granularity) == (edtf, granularity)


def test_a_rejected_event_is_off_and_on_record() -> None:
    event = id_of(built(), "Rain")
    c = built().reject(event, reason="weather", **ANN)
    assert event not in {e.id for e in c}
    assert [(e.id, edit.who, edit.reason) for e, edit in c.rejected] == [(event, "Ann", "weather")]
    with pytest.raises(EditError, match=r"undo\(1\) brings it back"):
        c.star(event, **ANN)
    assert c.undo(1, **ANN).events == built().events


def test_highlights_take_a_persons_word() -> None:
    example = timeline.build(Path(__file__).parents[2] / "examples" / "border_crisis")
    known = {e.id for e in example}
    event = next(e for e in example.highlights() if e.id in known)
    day = str(event.earliest)
    renamed = example.edit(event.id, title="As the desk has it", reason="house style", **ANN)
    assert renamed.highlights()[event.id].title == "As the desk has it"
    away = example.edit(event.id, day="2021-01-01", reason="log", **ANN)
    for c in (example.reject(event.id, **ANN), away):
        lines = [line for when, lines in c.highlights().to_timeline() if when == day for line in lines]
        assert " ".join(event.text.split()) not in lines


def test_split_and_join_keep_what_hands_left() -> None:
    event = id_of(built(), "bridge")
    c = built().edit(event, title="The Elm bridge fell", reason="house style", **ANN).tag(event, "roads", **ANN)
    out = c[event].mentions[1].id
    c = c.split(event, [out], reason="another bridge", **ANN)
    alone = next(e for e in c if [m.id for m in e.mentions] == [out])
    assert c[event].title == "The Elm bridge fell"
    assert alone.review is not None and not alone.review.tags
    c = c.star(alone.id, **ANN).note(alone.id, "the same", **ANN).join(event, alone.id, reason="the same", **ANN)
    review = c[event].review
    assert review is not None
    assert (review.starred, review.tags, [n.text for n in review.notes]) == (True, ("roads",), ["the same"])
    assert c[event].title == "The Elm bridge fell"


def test_an_event_of_ones_own_has_sources() -> None:
    sources = [
        {"publisher": "Interview", "quote": "We met at noon."},
        Source(publisher="Record", url="https://example.org/r", published=date(2021, 11, 10)),
    ]
    c = built().add("The council met", day="2021-11-09", places=["Elm"], sources=sources, reason="a call", **ANN)
    own = c[c.edits[-1].event]
    assert (own.sources, own.publishers, own.places) == (2, ("Record", "Interview"), ("Elm",))
    assert "We met at noon." in own.explain()
    assert "dated by its editor" in own.explain()
    alone = built().add("The council met", earliest="2021-11-08", latest="2021-11-09", reason="I was there", **ANN)
    assert alone[alone.edits[-1].event].publishers == ("Ann",)
    with pytest.raises(EditError, match="added already"):
        c.add("The council met", day="2021-11-09", places=["Elm"], sources=sources, reason="a call", **ANN)
    joined = c.join(id_of(c, "bridge"), own.id, reason="the same", **ANN)
    assert "Record" in joined[id_of(built(), "bridge")].publishers


def test_undo_and_redo_go_back_and_forth() -> None:
    event = id_of(built(), "bridge")
    c = built().star(event, **ANN).tag(event, "roads", **ANN).reject(id_of(built(), "Rain"), **ANN)
    whole = c.events
    for _ in range(3):
        c = c.undo(**ANN)
    assert c.events == built().events
    assert c.originals == ()
    for _ in range(3):
        c = c.redo(**ANN)
    assert c.events == whole
    assert [e.action for e in c.edits] == ["star", "tag", "reject", *["undo"] * 3, *["redo"] * 3]
    middle = c.undo(2, **ANN)
    assert middle[event].review is not None
    assert (middle[event].review.tags, middle[event].review.starred) == ((), True)
    assert middle.accept(event, **ANN).redo(2, **ANN)[event].review.tags == ("roads",)  # type: ignore[union-attr]
    with pytest.raises(EditError, match="name one"):
        middle.accept(event, **ANN).redo(**ANN)


def test_what_others_build_on_is_not_taken_back_before_them() -> None:
    event = id_of(built(), "bridge")
    c = built().split(event, [built()[event].mentions[1].id], reason="two", **ANN)
    alone = next(e for e in c if e.id not in {x.id for x in built()})
    c = c.edit(alone.id, title="A second bridge", reason="two", **ANN)
    with pytest.raises(EditError, match="edit 2 builds on edit 1"):
        c.undo(1, **ANN)
    assert c.undo(2, **ANN).undo(1, **ANN).events == built().events


MISTAKES = [
    (lambda c, e: c.star("nonesuch", when="w"), "no event has the id 'nonesuch'"),
    (lambda c, e: c.star(e, when=5), "when must be a date or a text"),
    (lambda c, e: c.star(e, when=" "), "when must be a date or a text"),
    (lambda c, e: c.star(e, when="w", who=7), "who must be text, not 7"),
    (lambda c, e: c.edit(e, title="x", reason="", when="w"), "needs a reason"),
    (lambda c, e: c.edit(e, title=" ", reason="r", when="w"), "title must be text that is not empty"),
    (lambda c, e: c.edit(e, day="soon", reason="r", when="w"), "day: 'soon' is no date"),
    (lambda c, e: c.edit(e, day="2021-11-31", reason="r", when="w"), "no date of the calendar"),
    (lambda c, e: c.edit(e, day="2021-11-09", latest="2021-11-10", reason="r", when="w"), "not both"),
    (lambda c, e: c.edit(e, day="2021-11-09/..", reason="r", when="w"), "open end"),
    (lambda c, e: c.edit(e, status="perhaps", reason="r", when="w"), "status must be one of happened"),
    (lambda c, e: c.edit(e, actors=[3], reason="r", when="w"), "names without semicolons, not 3"),
    (lambda c, e: c.edit(e, places=5, reason="r", when="w"), "places must be a list of names, not 5"),
    (lambda c, e: c.edit(e, title="x" * 20_000, reason="r", when="w"), "20,000 characters"),
    (lambda c, e: c.tag(e, when="w"), "tags are missing"),
    (lambda c, e: c.tag(e, "a;b", when="w"), "without semicolons"),
    (lambda c, e: c.note(e, "", when="w"), "note must be text that is not empty"),
    (lambda c, e: c.join(e, e, reason="r", when="w"), "needs another event"),
    (lambda c, e: c.split(e, ["nonesuch"], reason="r", when="w"), "has no mention 'nonesuch'"),
    (lambda c, e: c.split(e, [m.id for m in c[e].mentions], reason="r", when="w"), "at least one mention on each side"),
    (lambda c, e: c.add("x", reason="r", when="w"), "needs a title and a day"),
    (lambda c, e: c.add("x", day="2021", sources=["y"], reason="r", when="w"), "a source has title, publisher"),
    (lambda c, e: c.add("x", day="2021", sources=[{}], reason="r", when="w"), "it is empty"),
    (lambda c, e: c.add("x", day="2021", sources=[{"url": "javascript:1"}], reason="r", when="w"), "absolute http"),
    (lambda c, e: c.add("x", day="2021", sources=[{"title": "t", "published": "n"}], reason="r", when="w"), "ISO day"),
    (lambda c, e: c.undo(when="w"), "no edit to take back"),
    (lambda c, e: c.redo(when="w"), "name one"),
    (lambda c, e: c.undo(7, when="w"), "no edit has the number 7"),
    (lambda c, e: c.star(e, when="w").undo(1, when="w").undo(1, when="w"), "taken back already"),
    (lambda c, e: c.star(e, when="w").redo(1, when="w"), "edit 1 was not taken back"),
    (lambda c, e: c.star(e, when="w").filter(text="Rain").star(e, when="w"), "in this selection"),
]


@pytest.mark.parametrize(("mistake", "told"), MISTAKES, ids=[told for _, told in MISTAKES])
def test_a_mistake_is_told_in_one_line(mistake: object, told: str) -> None:
    with pytest.raises(EditError) as error:
        mistake(built(), id_of(built(), "bridge"))  # type: ignore[operator]
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_a_selection_is_edited_and_stays_one() -> None:
    chosen = built().star(id_of(built(), "Rain"), **ANN).filter(text="bridge")
    edited = chosen.tag(id_of(built(), "bridge"), "roads", **ANN)
    assert [e.id for e in edited] == [id_of(built(), "bridge")]
    assert [e.action for e in edited.edits] == ["star", "tag"]


def all_kinds() -> Chronology:
    """The chronology with an edit of every kind."""
    event = id_of(built(), "bridge")
    c = built().accept(event, **ANN).star(event, **ANN).tag(event, "roads", **ANN).note(event, "Ask.", **ANN)
    c = c.edit(event, title="The Elm bridge fell", day="6 November 2021", reason="log", **ANN)
    c = c.split(event, [c[event].mentions[1].id], reason="two", **ANN).reject(id_of(c, "Rain"), **ANN)
    c = c.add("The council met", day="2021-11-09", sources=[{"publisher": "Interview"}], reason="a call", **ANN)
    return c.join(id_of(c, "Police"), id_of(c, "mayor"), reason="one", **ANN).star(event, on=False, **ANN).undo(**ANN)


def test_all_is_kept_in_the_native_format_and_in_a_store(tmp_path: Path) -> None:
    c = all_kinds()
    loaded = Chronology.load(c.save(tmp_path / "c.json"))
    assert loaded == c
    assert dumps(loaded) == dumps(c)
    assert loaded.redo(**ANN).undo(**ANN).events == c.events
    store = Store(tmp_path / "c.db")
    store.change(lambda _: c)
    assert Store(tmp_path / "c.db").chronology == c


def test_nothing_of_it_shows_where_nobody_edited() -> None:
    assert b'"review"' not in dumps(built())
    assert b'"originals"' not in dumps(built())


def test_all_survives_an_update_and_is_found_again() -> None:
    c = all_kinds()
    updated = c.update([LATER])
    assert not [p for p in updated.problems if p.kind == "edit"]
    event = id_of(updated, "Elm bridge fell")
    assert updated[event].review is not None
    assert (updated[event].review.starred, updated[event].review.tags) == (True, ("roads",))
    assert str(updated[event].earliest) == "2021-11-06"
    assert id_of(updated, "The council met")
    assert [e.title for e, _ in updated.rejected] == ["Rain fell on 6 November"]
    assert len(updated.edits) == len(c.edits)
    assert updated.update([LATER]).events == updated.events
    undone = updated
    for _ in range(9):
        undone = undone.undo(**ANN)
    assert undone.events == timeline.build([*ARTICLES, LATER]).events


def test_an_edit_that_was_taken_back_can_be_made_again_after_an_update() -> None:
    event = id_of(built(), "bridge")
    c = built().tag(event, "roads", **ANN).undo(**ANN).update([LATER]).redo(1, **ANN)
    assert c[id_of(c, "bridge")].review.tags == ("roads",)  # type: ignore[union-attr]


def test_what_no_longer_fits_is_told_once_and_kept() -> None:
    c = built().tag(id_of(built(), "Rain"), "weather", **ANN)
    changed = [ARTICLES[0], ARTICLES[1] | {"text": "The bridge at Elm collapsed on Sunday."}]
    from timeline.editing.updating import replay

    other = replay(timeline.build(changed), c.edits)
    assert [p.kind for p in other.problems] == ["edit"]
    assert other.edits == c.edits
    again = other.update([LATER])
    assert [p.kind for p in again.problems] == ["edit"]


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - {".tml", ".timeml.zip", ".geojson", ".png", ".pdf", ".svg"}))
def test_every_format_can_be_written_and_shows_them(suffix: str) -> None:
    data = render(all_kinds(), suffix)
    if suffix not in (".parquet", ".xlsx"):  # packed
        assert b"The council met" in data
    if suffix in (".csv", ".html", ".md", ".txt", ".ics", ".jsonld", ".json", ".timelinejs.json"):
        assert b"roads" in data
        assert b"Ask" in data
    if suffix in (".html", ".md"):
        assert b"aken off by hand" in data


def test_what_people_write_is_text_in_every_format() -> None:
    event = id_of(built(), "bridge")
    evil = "<img src=x onerror=ran()>"
    c = built().note(event, evil, **ANN).tag(event, evil, **ANN).reject(id_of(built(), "Rain"), reason=evil, **ANN)
    c = c.edit(event, title=evil, reason=evil, when=evil, who=evil)
    assert evil not in c.to_html()
    assert evil not in render(c, ".md").decode()
    assert "<img" not in render(c, ".timelinejs.json").decode()
    formula = built().tag(event, "=1+1", **ANN).note(event, "=1+1", **ANN)
    assert ",=1+1" not in render(formula, ".csv").decode()


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["accept", "star", "tag", "note", "edit", "reject", "split", "join", "add", "undo", "redo"]),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=14,
)


def made(c: Chronology, action: str, one: int, two: int) -> Chronology:
    event = c.events[one % len(c)] if c.events else None
    match action:
        case "undo" | "redo":
            return getattr(c, action)(one % (len(c.edits) + 1) or None, **ANN)
        case "add":
            return c.add(f"Own event {one}", day=f"2021-11-0{1 + two % 9}", reason="r", **ANN)
    if event is None:
        return c
    match action:
        case "tag" | "note":
            return getattr(c, action)(event.id, f"word {two}", **ANN)
        case "edit":
            return c.edit(event.id, title=f"Title {two}", day=f"2021-11-0{1 + two % 9}", reason="r", **ANN)
        case "split":
            return c.split(event.id, [event.mentions[two % len(event.mentions)].id], reason="r", **ANN)
        case "join":
            return c.join(event.id, c.events[two % len(c)].id, reason="r", **ANN)
    return getattr(c, action)(event.id, **ANN)


@given(actions=ACTIONS)
def test_any_edits_can_be_saved_made_again_and_taken_back(actions: list[tuple[str, int, int]]) -> None:
    c = built()
    for action, one, two in actions:
        try:
            c = made(c, action, one, two)
        except EditError as error:
            assert "\n" not in str(error)
    mentions = [m.id for e in c for m in e.mentions]
    assert len(mentions) == len(set(mentions)), "a mention tells one event"
    assert Chronology.loads(dumps(c)) == c
    from timeline.editing.state import in_force
    from timeline.editing.updating import replay

    assert replay(built(), c.edits).events == c.events
    for _ in range(len(in_force(c.edits))):
        c = c.undo(**ANN)
    assert (c.events, c.articles, c.mentions, c.originals) == (built().events, built().articles, built().mentions, ())
