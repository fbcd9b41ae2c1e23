"""Work on several processes gives the same bytes, loses nothing to a kill, and leaves no process behind."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import timeline
from tests.hostile.collection import fifty
from timeline.cli import main
from timeline.errors import InputError
from timeline.exporting.native import dumps
from timeline.names import Name, find
from timeline.workers import FEW, Workers, cores

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and signals differ on Windows")
ROOT = Path(__file__).parents[2]


def double(item: int, factor: int) -> int:
    return item * factor


def where(item: int, common: None) -> int:
    time.sleep(0.02)
    return os.getpid()


def dies(item: int, folder: str) -> int:
    """Kill the process over number 7: always, or the first time only."""
    once = Path(folder, "once")
    if item == 7 and not once.exists():
        if folder.endswith("mended"):
            once.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def fails(item: int, common: None) -> int:
    if item == 3:
        raise ValueError("three")
    return item


def slow(item: int, common: None) -> int:
    time.sleep(30)
    return item


class OwnFinder:
    """A finder of the caller's own."""

    label = "own names"

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> Sequence[Name]:
        return find(text, spans)


class DeadlyFinder(OwnFinder):
    """One that kills its process over one text."""

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> Sequence[Name]:
        if "Dunmore report 23" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return find(text, spans)


@pytest.fixture(params=["fork", "spawn", "forkserver"])
def started(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Processes are started in this way."""
    context = multiprocessing.get_context(request.param)
    monkeypatch.setattr(multiprocessing, "get_context", lambda method=None: context)
    yield request.param


def children() -> set[int]:
    return {p.pid for p in multiprocessing.active_children() if p.pid is not None}


def test_results_come_in_order_from_several_processes() -> None:
    with Workers(2) as workers:
        assert list(workers.map(double, range(100), 3, lost=str)) == [3 * n for n in range(100)]
        pids = set(workers.map(where, range(60), None, lost=str))
    assert len(pids) == 2 and os.getpid() not in pids
    assert not pids & children()


def test_few_items_are_done_here_unless_workers_were_asked_for() -> None:
    with Workers(None) as workers:
        assert set(workers.map(where, range(FEW - 1), None, lost=str)) == {os.getpid()}
    with Workers(1) as workers:
        assert set(workers.map(where, range(FEW + 1), None, lost=str)) == {os.getpid()}


@pytest.mark.parametrize("count", [0, -1, "2", 1.5, True])
def test_a_count_that_is_none_is_said(count: Any) -> None:
    with pytest.raises(InputError, match="workers must be a number of processes"):
        timeline.build([{"text": "It rained."}], workers=count)


def test_what_a_task_raises_is_raised_here_and_nothing_is_left() -> None:
    before = children()
    with pytest.raises(ValueError, match="three"), Workers(2) as workers:
        list(workers.map(fails, range(50), None, lost=str))
    assert children() <= before


def test_a_killed_worker_is_told_and_its_items_are_done_again(tmp_path: Path) -> None:
    folder = tmp_path / "mended"
    folder.mkdir()
    with pytest.warns(RuntimeWarning, match="a worker process was killed"), Workers(2) as workers:
        assert list(workers.map(dies, range(60), str(folder), lost=str)) == list(range(60))


def test_an_item_that_kills_again_is_lost_alone(tmp_path: Path) -> None:
    with pytest.warns(RuntimeWarning, match="killed"), Workers(2) as workers:
        made = list(workers.map(dies, range(60), str(tmp_path), lost=lambda item: f"lost {item}"))
    assert made == [n if n != 7 else "lost 7" for n in range(60)]


def test_who_wants_no_more_ends_the_work() -> None:
    before = children()
    workers = Workers(2)
    results = workers.map(double, range(1000), 2, lost=str)
    assert next(iter(results)) == 0
    results.close()  # type: ignore[attr-defined]
    assert children() <= before


def articles() -> list[dict[str, Any]]:
    return [
        *fifty(),
        {"id": "de", "text": "Der Damm brach am Montag, sagte der Minister. " * 9},
        {"id": "x", "text": ""},
    ]


@pytest.fixture(scope="module")
def alone() -> bytes:
    return dumps(timeline.build(articles(), workers=1))


def test_several_processes_give_the_same_bytes(alone: bytes, started: str) -> None:
    assert dumps(timeline.build(articles(), workers=2)) == alone


def test_files_are_read_by_workers_with_the_same_bytes(tmp_path: Path) -> None:
    for number, article in enumerate(fifty()[:12]):
        (tmp_path / f"{number}.txt").write_text(article["text"], encoding="utf-8")
        page = f"<html><title>{number}</title><article><p>{article['text']}</p></article></html>"
        (tmp_path / f"p{number}.html").write_text(page, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "rows.jsonl").write_text(json.dumps(fifty()[20]) + "\n", encoding="utf-8")
    one, two = (timeline.build(tmp_path, workers=n) for n in (1, 2))
    assert dumps(one) == dumps(two)
    assert len(one.articles) == 25 and [p.kind for p in one.problems if p.source == "empty.txt"] == ["unreadable"]


def test_an_update_takes_workers_too(alone: bytes) -> None:
    first = timeline.build(articles()[:30], workers=1)
    assert first.update(articles()[30:], workers=2).events == timeline.Chronology.loads(alone).events


def test_a_bad_article_is_one_problem_in_a_worker_too(monkeypatch, lenient) -> None:
    if multiprocessing.get_start_method() != "fork":
        pytest.skip("what is patched here reaches forked processes only")
    from timeline import pipeline

    work = pipeline.extract

    def failing(article: timeline.Article, *given: Any, **options: Any) -> Any:
        if article.id == "a23":
            raise RecursionError
        return work(article, *given, **options)

    monkeypatch.setattr(pipeline, "extract", failing)
    one, two = (timeline.build(fifty(), workers=n) for n in (1, 2))
    assert [(p.stage, p.article) for p in two.problems if p.kind == "internal"] == [("extracting", "a23")]
    assert dumps(one) == dumps(two)


def test_an_article_that_kills_its_worker_is_one_problem(lenient) -> None:
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        built = timeline.build(fifty(), workers=2, names=DeadlyFinder())
    (problem,) = (p for p in built.problems if p.kind == "internal")
    assert problem.article == "a23" and "killed twice" in problem.message
    rest = timeline.build([a for a in fifty() if a["id"] != "a23"], workers=1, names=DeadlyFinder())
    assert built.events == rest.events and built.mentions == rest.mentions


def test_a_finder_of_the_callers_goes_along_or_the_work_stays_here(alone: bytes) -> None:
    finder = OwnFinder()
    one, two = (timeline.build(fifty(), names=finder, workers=n) for n in (1, 2))
    assert dumps(one) == dumps(two) and dict(two.settings)["names"] == "own:own names"
    finder.held = lambda: None  # type: ignore[attr-defined]  # what no other process can be given
    with pytest.raises(InputError, match="cannot be sent to a process"):
        timeline.build(fifty(), names=finder, workers=2)
    assert timeline.build(fifty(), names=finder).events == one.events


def test_the_command_takes_workers(tmp_path: Path, capsys) -> None:
    rows = "".join(json.dumps(article) + "\n" for article in fifty()[:10])
    (tmp_path / "in.jsonl").write_text(rows, encoding="utf-8")
    for n in ("1", "2"):
        assert main(["build", str(tmp_path / "in.jsonl"), "-q", "--workers", n, "-o", str(tmp_path / f"{n}.json")]) == 0
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()
    assert main(["build", str(tmp_path / "in.jsonl"), "--workers", "0"]) == 2
    assert "1 or more" in capsys.readouterr().err


SCRIPT = """
import multiprocessing, sys
multiprocessing.set_start_method("spawn")
sys.path.insert(0, {root!r})
print("run")
import timeline
from tests.hostile.collection import fifty
print(len(timeline.build(fifty(), workers=2).events))
"""


def test_a_script_without_a_guard_is_run_once_under_spawn(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.format(root=str(ROOT)))
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "run" and len(done.stdout.splitlines()) == 2


LONG = """
import sys
sys.path.insert(0, {root!r})
from tests.hostile.test_workers import slow
from timeline.workers import Workers
import multiprocessing, threading, time
def tell():
    while len(multiprocessing.active_children()) < 2: time.sleep(0.05)
    print(*(p.pid for p in multiprocessing.active_children()), flush=True)
with Workers(2) as workers:
    results = workers.map(slow, range(20), None, lost=str)
    threading.Thread(target=tell, daemon=True).start()
    list(results)
"""


def alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="this system does not list its processes as files")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL, signal.SIGTERM])
def test_whatever_ends_the_parent_no_worker_is_left(how: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "long.py"
    script.write_text(LONG.format(root=str(ROOT)))
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pids = [int(pid) for pid in parent.stdout.readline().split()]
    assert len(pids) == 2 and all(map(alive, pids))
    time.sleep(1)
    parent.send_signal(how)
    _, told = parent.communicate(timeout=30)
    deadline = time.time() + 20
    while any(map(alive, pids)) and time.time() < deadline:
        time.sleep(0.1)
    assert not any(map(alive, pids))
    assert told.count("Traceback") <= 1, told


def test_there_is_one_process_within_a_process() -> None:
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.apply(cores) == 1
