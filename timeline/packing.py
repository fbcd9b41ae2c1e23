"""Long text in a page: packed, so that it costs a third, and nothing at all until a reader asks for it.

A page's script unpacks it with the browser's own `DecompressionStream` (Chromium 80, Firefox 113, Safari 16.4). What is
packed is always the package's own markup, in which every value has been escaped, or JSON, or the drawing engine.
"""

from __future__ import annotations

import base64
import gzip

__all__ = ["packed", "unpacked"]


def packed(text: str) -> str:
    """Give text as gzip in base64, the same for the same text.

    >>> unpacked(packed("9 November")), len(packed("9 November " * 500)) < 120
    ('9 November', True)
    """
    return base64.b64encode(gzip.compress(text.encode(errors="replace"), compresslevel=9, mtime=0)).decode()


def unpacked(data: str) -> str:
    """Undo `packed`."""
    return gzip.decompress(base64.b64decode(data)).decode()
