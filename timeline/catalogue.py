"""The languages that can be read, as a table: which there are, how far each goes, and what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.language import Cues, known, load

if TYPE_CHECKING:
    import pandas

__all__ = ["NAMES", "languages", "rows"]

# fmt: off
NAMES = {
    "af": "Afrikaans", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bs": "Bosnian", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "et": "Estonian", "fi": "Finnish", "fo": "Faroese", "fr": "French", "ga": "Irish", "gl": "Galician",
    "he": "Hebrew", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian",
    "ka": "Georgian", "kk": "Kazakh", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ms": "Malay",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovene", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian",
}
# fmt: on


def rows() -> list[dict[str, str | bool]]:
    """One row a language, in order of the codes: code, name, tier, and what is read beside days."""
    made: list[dict[str, str | bool]] = []
    for code in known():
        pack = load(code)
        made.append(
            {
                "code": code,
                "name": NAMES.get(code, code),
                "tier": pack.tier.value,
                "sides": pack.cues is not Cues,  # which side of the publication a clause speaks of
                "clauses": pack.syntax is not None,  # what happened, is planned or claimed, and who says so
                "names": pack.names is not None,
            }
        )
    return made


def languages() -> pandas.DataFrame:
    """Give the languages that can be read as a table: code, name, tier ("full" or "basic"), and whether the sides of
    clauses, whole clauses and names are read.

    >>> table = languages().set_index("code")
    >>> table.loc["en", "tier"], bool(table.loc["pl", "sides"]), bool(table.loc["nl", "clauses"])
    ('full', True, False)
    """
    import pandas

    return pandas.DataFrame(rows())
