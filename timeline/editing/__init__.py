"""What people do to a chronology: edits with who, when and why, made again whenever it is rebuilt."""

from __future__ import annotations

from timeline.editing.hands import Editable

__all__ = ["Editable"]
