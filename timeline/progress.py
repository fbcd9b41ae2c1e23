"""Bars on stderr while articles are read and taken through the stages."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TypeVar

__all__ = ["bar"]

T = TypeVar("T")


def bar(items: Iterable[T], label: str, progress: bool | None, total: int | None = None) -> Iterable[T]:
    """Give the items, with a bar under a label as they are taken; by default (None) only on a terminal."""
    if progress is False or (progress is None and not (sys.stderr is not None and sys.stderr.isatty())):
        return items  # nobody sees a bar: none is loaded
    from tqdm import tqdm

    disable = None if progress is None else not progress
    return tqdm(items, desc=label, total=total, unit=" articles", leave=False, disable=disable)
