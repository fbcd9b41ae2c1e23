"""Records sent to other processes: written and read field by field, without asking each time which fields there are."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import TypeVar

__all__ = ["sent"]

T = TypeVar("T")


def sent(record: type[T]) -> type[T]:
    """Let a frozen, slotted dataclass be pickled fast: `dataclasses` looks its fields up for every object.

    >>> import pickle
    >>> from timeline.records import Sentence
    >>> pickle.loads(pickle.dumps(Sentence(start=3, end=9)))
    Sentence(start=3, end=9, kind=<SegmentKind.BODY: 'body'>)
    """
    names = [f.name for f in fields(record)]  # type: ignore[arg-type]
    read = attrgetter(*names)
    writers = [getattr(record, name).__set__ for name in names]  # of the slots: a frozen record refuses any other way

    def state(self: T) -> object:
        return read(self)

    def restore(self: T, values: tuple[object, ...]) -> None:
        for write, value in zip(writers, values, strict=True):
            write(self, value)

    record.__getstate__ = state  # type: ignore[attr-defined, method-assign, assignment, unused-ignore]
    record.__setstate__ = restore  # type: ignore[attr-defined]
    return record
