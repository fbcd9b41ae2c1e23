"""A workbook goes out, is mended, and comes back as edits; the report says what was taken and what was not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.editing.test_edits import ANN, LATER, all_kinds, built, id_of
from timeline.chronology import Chronology
from timeline.editing.sheets import Report
from timeline.errors import InputError, UnreadableError
from timeline.exporting import render
from timeline.exporting.workbook import COLUMNS, EVENTS, MENTIONS, WRITTEN

openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
NAMES = [name for name, *_ in COLUMNS]
Mend = Callable[[Any], None]


class Sheet:
    """The sheet of events, cell by cell, as a person has it before them."""

    def __init__(self, path: Path) -> None:
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book[EVENTS]

    def row(self, event: str) -> int:
        return next(n for n in range(2, self.sheet.max_row + 1) if self.sheet.cell(n, 1).value == event)

    def write(self, event: str, **cells: object) -> None:
        self.put(self.row(event), **cells)

    def put(self, row: int, **cells: object) -> None:
        for name, value in cells.items():
            self.sheet.cell(row, 1 + NAMES.index(name.replace("_", " "))).value = value


def mended(c: Chronology, tmp_path: Path, mend: Callable[[Sheet], None]) -> Path:
    path = c.save(tmp_path / "review.xlsx")
    sheet = Sheet(path)
    mend(sheet)
    sheet.book.save(path)
    return path


def applied(c: Chronology, tmp_path: Path, mend: Callable[[Sheet], None]) -> Report:
    return c.apply_edits(mended(c, tmp_path, mend), **ANN)


def test_an_untouched_workbook_asks_for_nothing(tmp_path: Path) -> None:
    for c in (built(), all_kinds()):
        report = c.apply_edits(c.save(tmp_path / "review.xlsx"), **ANN)
        assert (report.taken, report.refused, report.chronology) == ((), (), c)


def test_every_column_is_an_edit(tmp_path: Path) -> None:
    c = built()
    bridge, rain, police, mayor = (id_of(c, word) for word in ("bridge", "Rain", "Police", "mayor"))

    def mend(s: Sheet) -> None:
        s.write(bridge, title="The Elm bridge fell", day="6 November 2021", status="claimed", reason="police log")
        s.write(bridge, actors="Ann Poe; Bo Ray", places="Elm", decision="accept", star="x", tags="roads; deaths")
        s.write(bridge, note="Ask the police.")
        s.write(rain, decision="Reject")
        s.write(mayor, join_with=police)
        s.put(7, title="The council met", day="2021-11-09", sources="Interview", text="We met.", tags="own")

    report = applied(c, tmp_path, mend)
    assert report.refused == ()
    assert len(report.taken) == 9
    d = report.chronology
    event = d[bridge]
    assert (event.title, event.edtf, event.status) == ("The Elm bridge fell", "2021-11-06", "claimed")
    assert (event.actors, event.places) == (("Ann Poe", "Bo Ray"), ("Elm",))
    assert event.review is not None
    assert (event.review.accepted, event.review.starred, set(event.review.tags)) == (True, True, {"roads", "deaths"})
    assert [n.text for n in event.review.notes] == ["Ask the police."]
    assert "police log" in event.explain()
    assert [e.id for e, _ in d.rejected] == [rain]
    assert {m.id for m in d[police].mentions} == {m.id for e in (police, mayor) for m in c[e].mentions}
    assert d[id_of(d, "council")].publishers == ("Interview",)
    assert {e.who for e in d.edits} == {"Ann"}
    again = d.apply_edits(tmp_path / "review.xlsx", who="Ann", when="2021-11-12")
    assert (again.taken, again.refused, again.chronology.edits) == ((), (), d.edits)


def test_mentions_are_split_off_by_a_mark(tmp_path: Path) -> None:
    bridge = id_of(built(), "bridge")
    path = built().save(tmp_path / "review.xlsx")
    book = openpyxl.load_workbook(path)
    row = next(n for n in range(2, 99) if book[MENTIONS].cell(n, 1).value == bridge)
    book[MENTIONS].cell(row, 3).value = "a"
    book.save(path)
    report = built().apply_edits(path, **ANN)
    assert report.refused == ()
    assert len(report.chronology) == len(built()) + 1
    assert report.chronology.apply_edits(path, **ANN).taken == ()


def test_marks_are_taken_away_by_empty_cells(tmp_path: Path) -> None:
    bridge = id_of(built(), "bridge")
    c = built().accept(bridge, **ANN).star(bridge, **ANN).tag(bridge, "roads", "deaths", **ANN)
    report = applied(c, tmp_path, lambda s: s.write(bridge, decision=None, star=None, tags="deaths"))
    review = report.chronology[bridge].review
    assert review is not None
    assert (review.accepted, review.starred, review.tags) == (False, False, ("deaths",))


REFUSED = [
    (lambda s, e: s.write(e, title="=1+1"), "row {row}: title: a formula"),
    (lambda s, e: s.write(e, day="soon"), "day: day: 'soon' is no date"),
    (lambda s, e: s.write(e, status="perhaps"), "status must be one of"),
    (lambda s, e: s.write(e, decision="maybe"), "accept or reject, not 'maybe'"),
    (lambda s, e: s.write(e, join_with="nonesuch"), "no event has the id 'nonesuch'"),
    (lambda s, e: s.write(e, join_with=e), "needs another event"),
    (lambda s, e: s.write(e, title=None), "title must be text that is not empty"),
    (lambda s, e: s.put(7, title="No day"), "needs a title and a day"),
    (lambda s, e: s.put(7, title="x", day="2021", links="javascript:1"), "absolute http"),
    (lambda s, e: s.put(7, id="e0", title="x"), "no event has the id 'e0'"),
    (lambda s, e: s.sheet.delete_rows(s.row(e)), "is gone: write reject"),
]


@pytest.mark.parametrize(("mend", "told"), REFUSED, ids=[told for _, told in REFUSED])
def test_what_does_not_fit_is_told_and_the_rest_is_taken(mend: Any, told: str, tmp_path: Path) -> None:
    bridge, rain = id_of(built(), "bridge"), id_of(built(), "Rain")

    def both(s: Sheet) -> None:
        s.write(rain, star="x")
        mend(s, bridge)

    report = applied(built(), tmp_path, both)
    assert len(report.taken) == 1
    (line,) = report.refused
    assert told.format(row=3) in line
    assert str(report).startswith("1 taken, 1 not taken\n+ row 2")
    assert "\n" not in line


def test_what_was_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    bridge = id_of(built(), "bridge")
    path = mended(built(), tmp_path, lambda s: s.write(bridge, title="From the sheet", tags="sheet"))
    meanwhile = built().edit(bridge, title="From the desk", reason="desk", **ANN)
    report = meanwhile.apply_edits(path, **ANN)
    assert report.chronology[bridge].title == "From the desk"
    assert "changed meanwhile, to 'From the desk'" in report.refused[0]
    assert [line.rpartition(": ")[2] for line in report.taken] == ["tag sheet"]


def test_an_older_workbook_fits_after_an_update_where_the_event_is_the_same(tmp_path: Path) -> None:
    rain = id_of(built(), "Rain")
    path = mended(built(), tmp_path, lambda s: s.write(rain, star="x"))
    report = built().update([LATER]).apply_edits(path, **ANN)
    assert len(report.taken) == 1


def test_a_day_that_the_spreadsheet_made_a_date_is_read(tmp_path: Path) -> None:
    from datetime import datetime

    rain = id_of(built(), "Rain")
    report = applied(built(), tmp_path, lambda s: s.write(rain, day=datetime(2021, 11, 5)))
    assert report.chronology[rain].edtf == "2021-11-05"


def test_text_is_never_a_formula(tmp_path: Path) -> None:
    rain = id_of(built(), "Rain")
    c = built().edit(rain, title="=HYPERLINK(1)", reason="r", **ANN).tag(rain, "=1+1", **ANN)
    path = c.save(tmp_path / "review.xlsx")
    book = openpyxl.load_workbook(path)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert Sheet(path).sheet.cell(2, 3).value == "'=HYPERLINK(1)"
    report = c.apply_edits(mended(c, tmp_path, lambda s: s.write(rain, title="'=HYPERLINK(2)")), **ANN)
    assert report.chronology[rain].title == "=HYPERLINK(2)"


def test_the_same_chronology_gives_the_same_bytes() -> None:
    assert render(built(), ".xlsx") == render(built(), ".xlsx")


def test_a_file_that_is_no_such_workbook_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file"):
        built().apply_edits(tmp_path / "nonesuch.xlsx", **ANN)
    (tmp_path / "text.xlsx").write_text("a,b")
    with pytest.raises(UnreadableError):
        built().apply_edits(tmp_path / "text.xlsx", **ANN)
    book = openpyxl.Workbook()
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(InputError, match="has no sheet"):
        built().apply_edits(tmp_path / "other.xlsx", **ANN)
    path = built().save(tmp_path / "review.xlsx")
    book = openpyxl.load_workbook(path)
    book[EVENTS].delete_cols(3)
    assert book[WRITTEN].sheet_state == "hidden"
    book.save(path)
    with pytest.raises(InputError, match="no column 'title'"):
        built().apply_edits(path, **ANN)
