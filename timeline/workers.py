"""Work on every core: items in chunks over processes, results in order, and nothing lost when a process is killed.

Workers are started when there is work worth it, by the start method that Python has for the machine; where that starts
from nothing (spawn, forkserver), the caller's own program is not run again in them. They end with the process that
started them, whatever ends it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import types
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from typing import Any, Generic, TypeVar

from timeline.errors import InputError

__all__ = ["FEW", "Workers", "cores"]

FEW = 50  # articles: fewer are done before a second process has started
_CHUNK = 16  # items at most
_WEIGHT = 96_000  # characters of text in a chunk
_AHEAD = 3  # chunks in flight for each worker
_PATIENCE = 10  # seconds for a process that was told to end

C = TypeVar("C")
T = TypeVar("T")
R = TypeVar("R")


def cores() -> int:
    """How many processes this one may keep busy; 1 in a process that another one has started for its own work."""
    if multiprocessing.parent_process() is not None:
        return 1
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        return os.cpu_count() or 1


@dataclass(slots=True)
class _Chunk(Generic[T]):
    items: Sequence[T]
    future: Future[list[Any]] | None = None
    tries: int = 0


class Workers:
    """Processes that do the same work on many items.

    ``Workers(None)`` takes as many as there are cores, and none for fewer than `FEW` items; ``Workers(1)`` none ever.
    Raises `InputError` for anything but a positive number.

    >>> with Workers(1) as workers:
    ...     list(workers.map(pow, [1, 2, 3], 2, lost=str))
    [1, 4, 9]
    """

    def __init__(self, count: int | None = None) -> None:
        if count is not None and (not isinstance(count, int) or isinstance(count, bool) or count < 1):
            raise InputError(f"workers must be a number of processes, 1 or more, not {count!r}")
        self.count = cores() if count is None else count
        self._asked = count is not None
        self._executor: ProcessPoolExecutor | None = None
        self._maps = 0

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.stop(now=kind is not None)

    def map(
        self,
        task: Callable[[T, C], R],
        items: Sequence[T],
        common: C,
        *,
        lost: Callable[[T], R],
        weight: Callable[[T], int] = lambda item: 1,
    ) -> Iterator[R]:
        """Give ``task(item, common)`` of each item, in order.

        What `task` raises is raised here. A worker that is killed (out of memory) is warned of, and its items are done
        once more; one that kills its worker again gives ``lost(item)``. `weight` tells how large an item is, in
        characters. What cannot be sent to another process is done in this one, unless workers were asked for.
        """
        if self.count == 1 or len(items) < 2 or (len(items) < FEW and not self._asked):
            return (task(item, common) for item in items)
        try:
            shared = pickle.dumps((task, common), pickle.HIGHEST_PROTOCOL)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            if self._asked:
                raise InputError(f"workers={self.count}: {_brief(error)}; it cannot be sent to a process") from error
            return (task(item, common) for item in items)
        self._maps += 1
        chunks = [_Chunk(part) for part in _parts(items, weight, self.count)]
        return self._run(chunks, shared, self._maps, lost)

    def _run(self, chunks: Sequence[_Chunk[T]], shared: bytes, key: int, lost: Callable[[T], R]) -> Iterator[R]:
        """Keep a few chunks in flight, and give the results of the first one as soon as it is done."""
        waiting, flying = deque(chunks), deque[_Chunk[T]]()
        try:
            while waiting or flying:
                while waiting and len(flying) < _AHEAD * self.count:
                    flying.append(self._sent(waiting.popleft(), shared, key))
                first = flying[0]
                assert first.future is not None
                try:
                    made = first.future.result()
                except BrokenProcessPool:
                    self._broken(flying, shared, key)
                    continue
                flying.popleft()
                yield from (lost(result.item) if isinstance(result, _Lost) else result for result in made)
        except BaseException:  # also an interruption, and a caller who wants no more
            self.stop(now=True)
            raise

    def _sent(self, chunk: _Chunk[T], shared: bytes, key: int) -> _Chunk[T]:
        """Hand a chunk to the workers."""
        if self._executor is None:
            self._executor = _executor(self.count)
        try:
            with _without_main(self._executor, shared):
                chunk.future = self._executor.submit(_work, shared, key, chunk.items)
            chunk.tries += 1
        except BrokenProcessPool as error:  # killed over an earlier chunk: this one was not begun
            chunk.future = Future()
            chunk.future.set_exception(error)
        return chunk

    def _broken(self, flying: deque[_Chunk[T]], shared: bytes, key: int) -> None:
        """A worker was killed, and took the others with it: do again what they had in hand.

        What is lost for the second time is done item by item, so that the one that kills is known.
        """
        message = "a worker process was killed (by hand, or out of memory); what it had in hand is done again"
        warnings.warn(message, RuntimeWarning, stacklevel=4)
        self.stop(now=True)
        for chunk in flying:
            if chunk.future is not None and chunk.future.done() and chunk.future.exception() is None:
                continue
            if chunk.tries < 2:
                self._sent(chunk, shared, key)
            else:
                chunk.future = Future()
                chunk.future.set_result([_alone(shared, key, item) for item in chunk.items])

    def stop(self, *, now: bool = False) -> None:
        """End the processes: when they are done, or at once."""
        executor, self._executor = self._executor, None
        if executor is None:
            return
        if not now:
            executor.shutdown(cancel_futures=True)
            return
        processes: list[Any] = list((executor._processes or {}).values())
        manager: threading.Thread | None = getattr(executor, "_executor_manager_thread", None)
        executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        if manager is not None:  # it reaps them; while it runs, this process has a thread too many to fork
            manager.join(timeout=_PATIENCE)
        for process in processes:
            process.join(timeout=_PATIENCE)


@dataclass(frozen=True, slots=True)
class _Lost:
    """Stands for the result of an item that killed the process it was worked on in."""

    item: Any


def _alone(shared: bytes, key: int, item: T) -> Any:
    """The result of one item, done in a process of its own."""
    executor = _executor(1)
    try:
        with _without_main(executor, shared):
            future = executor.submit(_work, shared, key, [item])
        return future.result()[0]
    except BrokenProcessPool:
        return _Lost(item)
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _parts(items: Sequence[T], weight: Callable[[T], int], workers: int) -> Iterator[Sequence[T]]:
    """Cut items into chunks: small enough that every worker gets several, large enough that sending costs little."""
    weights = [weight(item) for item in items]
    most = min(_WEIGHT, max(1, sum(weights) // (4 * workers)))
    start = held = 0
    for number, size in enumerate(weights):
        if number > start and (held + size > most or number - start >= _CHUNK):
            yield items[start:number]
            start, held = number, 0
        held += size
    yield items[start:]


def _brief(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


# -- starting ---------------------------------------------------------------------------------------------------------


def _executor(count: int) -> ProcessPoolExecutor:
    context: BaseContext = multiprocessing.get_context()
    if context.get_start_method() == "fork" and threading.active_count() > 1:
        context = multiprocessing.get_context("spawn")  # a fork of one thread may hold the locks of the others
    return ProcessPoolExecutor(count, mp_context=context, initializer=_begin)


_MAIN = threading.Lock()


def _without_main(executor: ProcessPoolExecutor, shared: bytes) -> AbstractContextManager[None]:
    """Start processes that do not run the caller's program first, as spawn does for the sake of what it defines.

    A script without ``if __name__ == "__main__"`` would do all its work once more in each. Where something of the
    script's own is sent (a finder of names that it defines), it is run as always.
    """
    context = executor._mp_context
    return (
        nullcontext()
        if context is None or context.get_start_method() == "fork" or b"__main__" in shared
        else _main_hidden()
    )


@contextmanager
def _main_hidden() -> Iterator[None]:
    with _MAIN:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = types.ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


# -- in a worker ------------------------------------------------------------------------------------------------------

_shared: tuple[int, Any, Any] | None = None


def _begin() -> None:
    """Leave an interruption to the parent, which ends its workers, and end when it ends in any other way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # tables and rules that came along live as long as the worker: no collection walks, or copies, them
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: Any) -> None:
    wait([sentinel])
    os._exit(1)


def _work(shared: bytes, key: int, items: Sequence[Any]) -> list[Any]:
    """Do a chunk; what all chunks share is unpacked once."""
    global _shared
    if _shared is None or _shared[0] != key:
        task, common = pickle.loads(shared)
        _shared = (key, task, common)
    _, task, common = _shared
    return [task(item, common) for item in items]
