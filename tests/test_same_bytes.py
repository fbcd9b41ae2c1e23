"""The same input gives the same bytes: whatever the machine's zone, locale, hash seed and day, and the order of the
articles."""

from __future__ import annotations

import ast
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline.cli import main

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "border_crisis"
MACHINES = {
    "plain": {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"},
    "far east": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    "far west": {"TZ": "Pacific/Pago_Pago", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "4242"},
    "half an hour": {"TZ": "Asia/Kolkata", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "1", "PYTHONHASHSEED": "random"},
}
TEXT = (
    "He left on Tuesday, 9 a.m., and came back the next day. Sales fell in the third quarter. “We will meet "
    "on Friday,” she said. "
    "Since early 2021 the council has met every Monday; in recent weeks, and for months, it has done nothing. "
    "On New Year’s Eve it slept."
)


def run(arguments: list[str], machine: str, folder: Path | None = None) -> bytes:
    environment = {
        k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHONHASHSEED", "PYTHONUTF8", "TZ"))
    }
    environment |= {"PYTHONPATH": str(ROOT), **MACHINES[machine]}
    command = [sys.executable, "-m", "timeline", *arguments]
    done = subprocess.run(command, capture_output=True, env=environment, cwd=folder or ROOT, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_tag_prints_the_same_bytes_on_every_machine() -> None:
    printed = {
        machine: run(["tag", TEXT, "--json", "--published", "2021-11-10"], machine) for machine in ("plain", "far east")
    }
    assert len(printed["plain"].splitlines()) > 5
    assert len(set(printed.values())) == 1


@pytest.mark.slow
@pytest.mark.parametrize("options", [["--json"], ["--explain"]])
@pytest.mark.parametrize("published", [["--published", "2021-11-10"], []], ids=["dated", "undated"])
def test_tag_prints_the_same_bytes_with_every_option(options: list[str], published: list[str]) -> None:
    assert len({run(["tag", TEXT, *options, *published], machine) for machine in MACHINES}) == 1


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_an_old_terminal_does_not_end_the_command(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["tag", TEXT, "--explain", "--published", "2021-11-10"]) == 0
    terminal.flush()
    assert "New Year" in terminal.buffer.getvalue().decode(encoding)


@pytest.mark.slow
def test_build_writes_the_same_bytes_on_every_machine(tmp_path: Path) -> None:
    articles = sorted(str(path) for path in EXAMPLE.iterdir() if path.suffix in {".txt", ".jsonl"})
    assert len(articles) > 3
    names = ["c.json", "c.csv", "c.md", "c.html"]
    outputs = {}
    for number, machine in enumerate(MACHINES):
        folder = tmp_path / str(number)
        folder.mkdir()
        turned = (
            articles[number:] + articles[:number] if number % 2 else articles[::-1][number:] + articles[::-1][:number]
        )
        printed = run(["build", *turned, *(x for name in names for x in ("-o", name))], machine, folder)
        outputs[machine] = {"printed": printed, **{name: (folder / name).read_bytes() for name in names}}
    for machine, output in outputs.items():
        differing = [name for name, content in output.items() if content != outputs["plain"][name]]
        assert not differing, f"{machine}: {differing}"


def clock_calls(path: Path) -> list[str]:
    """Where a module asks the machine what time it is."""
    asks = {"today", "now", "utcnow", "localtime", "gmtime"}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [
        f"{path.name}:{c.lineno} {ast.unparse(c)}"
        for c in calls
        if isinstance(c.func, ast.Attribute) and c.func.attr in asks
    ]


def test_no_module_asks_for_the_day() -> None:
    package = Path(timeline.__file__).parent
    assert [call for path in sorted(package.rglob("*.py")) for call in clock_calls(path)] == []
