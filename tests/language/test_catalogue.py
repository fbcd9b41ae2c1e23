"""The table of languages: every pack has a name, and says how far it goes."""

from __future__ import annotations

import pytest

import timeline
from timeline.catalogue import NAMES, rows
from timeline.cli import main
from timeline.language import known


def test_every_pack_has_a_name() -> None:
    assert sorted(NAMES) == list(known())


def test_english_is_full_and_the_others_say_what_they_read() -> None:
    table = timeline.languages().set_index("code")
    assert list(table.index[table["tier"] == "full"]) == ["en"]
    assert sorted(table.index[table["sides"]]) == ["de", "en", "es", "et", "fr", "pl", "ru", "uk"]


def test_the_command_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == len(rows())
    assert "pl   Polish        basic  days, sides" in printed
