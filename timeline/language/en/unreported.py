"""What stands in an article and reports nothing: a writer who speaks of himself or to the reader, advice, a label."""

from __future__ import annotations

import re

__all__ = ["is_label", "is_personal"]

_QUOTED = re.compile(r"“[^”]{0,2000}+”|\"[^\"]{0,2000}+\"|``[^'`]{0,2000}+''")
_PERSON = re.compile(
    r"(?<![\w.’'-])(?:I(?!\.| [A-Z]|[-/])|[Mm]y|[Mm]yself|[Yy]ou|[Yy]our|[Yy]ours|[Ww]e|us|[Oo]urs?|me|[Ll]et ?['’]?s)"
    r"(?![\w-])"
)
# "World War I", "Elizabeth I": a number
_NUMERAL = re.compile(r"(?<=\w )[A-Z][a-z]{1,20} I\b")
_ADDRESS = re.compile(
    r"\W{0,3}(?:please|thanks?|tune in|stay tuned|click|send us|tell us|watch|read|see|listen|check out|join us|welcome"
    r"|don['’]?t miss|do n['’]t miss|find out|follow us|sign up|subscribe|download|visit|call us|look at)\b"
    r"(?! (?:of|the|and|said)\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\W{0,3}[A-Za-z][\w-]*\W{0,3}")


def is_personal(sentence: str) -> bool:
    """Say whether a sentence, outside quotation marks, has its writer speak of himself or turn to the reader.

    >>> told = ("And I think the dam broke on Monday.", "“I saw it on Monday,” Lund said.", "Tune in tonight at ten.")
    >>> [is_personal(t) for t in told]
    [True, False, True]
    >>> is_personal("World War I ended in 1918."), is_personal("As you can see, it rained on Friday.")
    (False, True)
    """
    bare = _NUMERAL.sub("", _QUOTED.sub("", sentence))
    if bare.count("“") != bare.count("”") or '"' in bare:
        return False  # a quotation that begins or ends in another sentence
    return _PERSON.search(bare) is not None or _ADDRESS.match(bare) is not None


def is_label(words: str) -> bool:
    """Say whether what tells an event is one word before a stamp: "(Update 1:50 a.m.", "Photos: …".

    >>> is_label("Update"), is_label("Fire in the port")
    (True, False)
    """
    return _LABEL.fullmatch(words) is not None
