"""Show the examples of docstrings as code: each run of ``>>>`` lines with what it prints becomes a fenced block."""

from __future__ import annotations

import re
from typing import Any

from griffe import Extension, Object

_EXAMPLE = re.compile(r"^>>> .*(?:\n(?!\s*$).*)*(?:\n\s*\n>>> .*(?:\n(?!\s*$).*)*)*", re.MULTILINE)


class Doctests(Extension):
    """Fence the doctests of every docstring that is loaded."""

    def on_object(self, *, obj: Object, **kwargs: Any) -> None:
        """Fence one object's."""
        if obj.docstring:
            obj.docstring.value = fenced(obj.docstring.value)


def fenced(text: str) -> str:
    """Fence the doctests of a text.

    >>> print(fenced("One.\\n\\n>>> 1 + 1\\n2"))
    One.
    <BLANKLINE>
    ```pycon
    >>> 1 + 1
    2
    ```
    """
    return text if "```" in text else _EXAMPLE.sub(lambda found: f"```pycon\n{found[0].rstrip()}\n```", text)
