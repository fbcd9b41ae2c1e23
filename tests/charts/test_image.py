from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.page.made import chronology
from timeline.errors import InputError, MissingExtraError
from timeline.exporting import image


@pytest.fixture(scope="module")
def storm() -> Any:
    return chronology(4)


def test_a_picture_a_drawing_and_a_page_for_print_need_no_browser(storm: Any, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert")
    starts = {".png": b"\x89PNG\r\n", ".svg": b"<svg", ".pdf": b"%PDF"}
    for suffix, start in starts.items():
        saved = storm.save(tmp_path / f"storm{suffix}", title="Storm", theme="dark").read_bytes()
        assert saved.startswith(start) and len(saved) > 5000
    assert "Storm" in (tmp_path / "storm.svg").read_text(encoding="utf-8")


def test_the_picture_is_as_wide_as_asked(storm: Any) -> None:
    pytest.importorskip("vl_convert")
    found = re.search(r'width="(\d+)', image.to_svg(storm, width=500))
    assert found is not None and 500 <= int(found[1]) <= 560


def test_vega_lite_is_the_chart_itself(storm: Any, tmp_path: Path) -> None:
    spec = json.loads(storm.save(tmp_path / "storm.vl.json").read_text(encoding="utf-8"))
    assert "v6" in spec["$schema"] and "usermeta" not in spec
    assert any(param.get("name") == "grid" for param in spec["params"])


@pytest.mark.parametrize("make", [image.to_png, image.to_svg, image.to_pdf])
def test_a_missing_package_is_named_with_its_extra(storm: Any, monkeypatch: pytest.MonkeyPatch, make: Any) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(MissingExtraError, match=r"timeline-reconstruction\[png\]"):
        make(storm)


@pytest.mark.parametrize("scale", [0, 100, "2", True])
def test_a_wrong_scale_is_told(storm: Any, scale: Any) -> None:
    with pytest.raises(InputError, match="scale"):
        image.to_png(storm, scale=scale)


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_picture_has_no_container_to_fill(storm: Any, tmp_path: Path, suffix: str) -> None:
    with pytest.raises(InputError, match=r"'container'.*width=900"):
        storm.save(tmp_path / f"storm{suffix}", width="container")
    assert list(tmp_path.iterdir()) == []
