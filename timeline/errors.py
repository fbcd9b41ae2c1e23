"""What can go wrong, drawn as a tree.

    TimelineError
    ├── InputError (ValueError)            the caller's argument is wrong; the message shows the value and what to do
    │   ├── UnreadableError                a source that is no article: bytes that are no text, an unknown suffix
    │   ├── LanguageError                  a language without rules
    │   └── EditError                      an edit that names no event, or does not fit the event it names
    ├── MissingExtraError (ImportError)    a format needs a package that is not installed; the message names the extra
    ├── NothingReadError                   a whole batch held no readable article
    └── OutputError (OSError)              a file cannot be written: no room, no permission; the old one is whole

Text never raises: a strange article is a `Problem` in a batch. Misuse does.
"""

from __future__ import annotations

__all__ = [
    "EditError",
    "InputError",
    "LanguageError",
    "MissingExtraError",
    "NothingReadError",
    "OutputError",
    "TimelineError",
    "UnreadableError",
]


class TimelineError(Exception):
    """Base of everything this package raises on purpose."""


class InputError(TimelineError, ValueError):
    """The caller's argument is wrong."""


class UnreadableError(InputError):
    """A source holds no article that can be read."""


class LanguageError(InputError):
    """There are no rules for the language."""


class EditError(InputError):
    """An edit does not fit the chronology."""


class MissingExtraError(TimelineError, ImportError):
    """A format needs a package that is not installed.

    >>> print(MissingExtraError("saving PNG", package="vl-convert-python", extra="png"))
    saving PNG needs the package 'vl-convert-python': pip install 'timeline-reconstruction[png]'
    """

    def __init__(self, what: str, *, package: str, extra: str) -> None:
        super().__init__(f"{what} needs the package {package!r}: pip install 'timeline-reconstruction[{extra}]'")
        self.package = package
        self.extra = extra

    def __reduce__(self) -> tuple[object, ...]:
        return _missing, (str(self), self.package, self.extra)


def _missing(message: str, package: str, extra: str) -> MissingExtraError:
    """Rebuild the error in another process, where only its arguments arrive."""
    error = MissingExtraError("", package=package, extra=extra)
    error.args = (message,)
    return error


class NothingReadError(TimelineError):
    """A batch held no article that could be read."""


class OutputError(TimelineError, OSError):
    """A file cannot be written, for a reason outside of this package; what stood there before is whole."""
