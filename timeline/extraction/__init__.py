"""Which clause an expression of time dates, and what the clause says: mentions with title, status and speaker."""

from __future__ import annotations

from timeline.extraction.mentions import extract

__all__ = ["extract"]
