"""The notebooks of the examples run, and a chronology shows itself in them as a table and a chart at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
pytestmark = pytest.mark.slow


def test_the_jupyter_notebook_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    nbformat = pytest.importorskip("nbformat", reason="needs the extra 'docs'")
    nbclient = pytest.importorskip("nbclient", reason="needs the extra 'docs'")
    pytest.importorskip("ipykernel", reason="needs the extra 'docs'")
    monkeypatch.setenv("PYTHONPATH", str(EXAMPLES.parent))
    notebook = nbformat.read(EXAMPLES / "crisis.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.outputs for cell in code)
    shown = code[0].outputs[0].data
    assert "<table" in shown["text/html"]
    assert "vega" in shown["text/html"].lower() or any("vegalite" in kind for kind in shown)
    assert "Chronology" in shown["text/plain"]


def test_the_notebook_is_kept_without_outputs() -> None:
    import json

    notebook = json.loads((EXAMPLES / "crisis.ipynb").read_text(encoding="utf-8"))
    assert not [cell for cell in notebook["cells"] if cell.get("outputs") or cell.get("execution_count")]


def test_the_marimo_notebook_runs() -> None:
    pytest.importorskip("marimo", reason="needs the extra 'docs'")
    environment = os.environ | {"PYTHONPATH": str(EXAMPLES.parent)}
    done = subprocess.run(
        [sys.executable, "crisis_marimo.py"], cwd=EXAMPLES, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr


def test_marimo_shows_a_chronology_as_it_shows_itself() -> None:
    marimo = pytest.importorskip("marimo", reason="needs the extra 'docs'")
    from html import unescape

    import timeline

    shown = unescape(marimo.as_html(timeline.build(EXAMPLES / "border_crisis")).text)
    assert "Nine police officers" in shown
    assert "vega" in shown.lower()
