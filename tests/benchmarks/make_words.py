"""Write the generated part of `timeline/language/<code>/words.py`: `python tests/benchmarks/make_words.py de uk …`.

Sources: CLDR through babel (names of months and weekdays, how dates and "3 days ago" are written), dateparser (units,
"last week"), simplemma (inflected forms), num2words (numerals). They are needed here alone: what is written is
committed and reviewed, and nothing of them is imported when the package runs. What stands below the line `BY_HAND` of a
file stays as it is. `pip install babel simplemma num2words` first.
"""

from __future__ import annotations

import importlib
import re
import sys
import textwrap
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale

LANGUAGES = Path(__file__).parents[2] / "timeline" / "language"
BY_HAND = "# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------"
MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "TH", "minute": "TM", "second": "TS"}
# CLDR's code where it is not ours, simplemma's, num2words'.
CLDR = {"no": "nb"}
INFLECTED = {"no": "nb", "hr": "hbs", "sr": "hbs", "bs": "hbs"}
SHORTEST = 3  # letters of an abbreviation without its stop, of a unit without others
# Prepositions that CLDR writes before a period.
LEADS = {"pl": ("w",), "ru": ("в", "на"), "uk": ("у", "в"), "cs": ("v",), "sk": ("v",), "bg": ("през",)}
LONGEST_SHORT = 5  # letters of an abbreviation
HIGHEST = 31  # the highest numeral: a day of the month

TEMPLATE = '''"""Words of {name} for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).{doubts}
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
{rows}
)

{line}
{hand}'''


def entries(code: str) -> dict[str, Any]:
    """What dateparser knows of a language."""
    module = importlib.import_module(f"dateparser.data.date_translation_data.{CLDR.get(code, code)}")
    info: dict[str, Any] = module.info
    return info


@lru_cache(maxsize=1)
def inflections(code: str) -> Mapping[str, frozenset[str]]:
    """Every form of every lemma that simplemma knows; empty for a language that it does not know."""
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory

    try:
        held = DefaultDictionaryFactory().get_dictionary(INFLECTED.get(code, code))
    except ValueError:
        return {}
    forms: dict[str, set[str]] = {}
    for form, lemma in held.items():
        form, lemma = (w.decode() if isinstance(w, bytes) else w for w in (form, lemma))
        forms.setdefault(lemma.lower(), set()).add(form.lower())
    return {lemma: frozenset(held) for lemma, held in forms.items()}


def forms_of(code: str, word: str) -> set[str]:
    """A word with its inflected forms; those that begin otherwise are other words under one lemma."""
    found = inflections(code).get(word.lower(), frozenset())
    return {word.lower()} | {f for f in found if f[:2] == word.lower()[:2] and is_word(f)}


def is_word(form: str) -> bool:
    return bool(re.fullmatch(r"[^\W\d_]+(?:['’ʼ. -][^\W\d_]+)*\.?", form)) and len(form) > 1


def named(code: str, names: Iterable[str], cldr: Iterable[tuple[int, str]], inflect: bool) -> dict[str, int]:
    """Names of months or weekdays with their numbers; a form of two of them is left out."""
    found: dict[str, set[int]] = {}
    info = entries(code)
    for number, name in enumerate(names, 1):
        for word in info.get(name, ()):
            found.setdefault(word.lower(), set()).add(number)
    for number, word in cldr:
        found.setdefault(word.lower(), set()).add(number)
    for word, numbers in list(found.items()):
        if len(numbers) == 1 and len(word.rstrip(".")) > SHORTEST and inflect:
            for form in forms_of(code, word):
                found.setdefault(form, set()).update(numbers)
    return {w: next(iter(n)) for w, n in found.items() if len(n) == 1 and is_word(w)}


def apart(
    code: str, found: Mapping[str, int], cldr: Iterable[tuple[int, str]]
) -> tuple[dict[str, int], dict[str, int]]:
    """Full names with their forms, and the abbreviations; `cldr` are the full names."""
    full = {form for _, word in cldr for form in forms_of(code, word)}
    long = {w: n for w, n in found.items() if w in full or len(w.rstrip(".")) > LONGEST_SHORT}
    return long, {w: n for w, n in found.items() if w not in long}


def from_cldr(locale: Locale, kind: str, widths: Iterable[str] = ("wide", "abbreviated")) -> Iterable[tuple[int, str]]:
    held = getattr(locale, kind)
    for context in ("format", "stand-alone"):
        for width in widths:
            for number, word in held[context][width].items():
                yield (number if kind == "months" else number + 1), word


def patterns(locale: Locale) -> dict[str, Any]:
    """How a language writes a date: the order of day and month, the words between, the sign of the year."""
    long = locale.date_formats["long"].pattern
    short = re.sub(r"[^dMy]", "", re.sub(r"'[^']*'", "", locale.date_formats["short"].pattern))
    order = "".join(dict.fromkeys(short.lower()))
    quoted = [w.strip(" .") for w in re.findall(r"'([^']*)'", long)]
    behind = re.search(r"y\s*'([^']+)'(\.?)", long)
    joins = {w for w in quoted if w and not (behind and w == behind[1].strip())}
    found: dict[str, Any] = {"figures": order if order in ("dmy", "mdy", "ymd") else "dmy"}
    if joins:
        found["joins"] = tuple(sorted(joins))
    if behind:
        found["year_after"] = tuple(sorted({behind[1].strip(), behind[1].strip() + behind[2]}))
    if re.search(r"d\.", long):
        found["day_marks"] = (".",)
    if re.search(r"M+[^y]*d", long):
        found["month_first"] = True
    return found


def beside_now(locale: Locale) -> dict[str, frozenset[str]]:
    """The words around an amount: "vor {0} Tagen", "{0} дні тому"."""
    found: dict[str, set[str]] = {"ago_before": set(), "ago_after": set(), "ahead_before": set(), "ahead_after": set()}
    for unit in ("day", "week", "month", "year"):
        for tense, name in (("past", "ago"), ("future", "ahead")):
            for pattern in locale._data["date_fields"].get(unit, {}).get(tense, {}).values():
                before, _, behind = pattern.lower().partition("{0}")
                if before.strip():
                    found[f"{name}_before"].add(before.strip())
                elif len(behind.split()) > 1:
                    found[f"{name}_after"].add(" ".join(behind.split()[1:]))
    return {k: frozenset(w for w in v if is_word(w.replace(" ", "")) or " " in w) for k, v in found.items() if v}


def units(code: str, locale: Locale) -> dict[str, str]:
    """Units in every form, those that stand in "3 days ago" too."""
    info, found = entries(code), {}
    for name, unit in UNITS.items():
        held = set(info.get(name, ()))
        for tense in ("past", "future"):
            for pattern in locale._data["date_fields"].get(name, {}).get(tense, {}).values():
                behind = pattern.partition("{0}")[2].split()
                held.update(behind[:1] if behind else pattern.split()[:1])
        for word in held:
            if len(word) >= SHORTEST or (len(word) > 1 and not word.isascii()):
                for form in forms_of(code, word) if len(word) > SHORTEST else {word.lower()}:
                    found.setdefault(form, unit)
    return {w: u for w, u in found.items() if is_word(w)}


def leaning(code: str) -> tuple[dict[str, int], dict[str, tuple[str, int]]]:
    """Days and periods that lean on now: "gestern", "letzte Woche"."""
    days: dict[str, int] = {}
    periods: dict[str, tuple[str, int]] = {}
    for said, phrases in entries(code).get("relative-type", {}).items():
        match = re.fullmatch(r"(in )?(\d+) (\w+?)(?: ago)?", said)
        if match is None or match[3] not in UNITS:
            continue
        number = int(match[2]) * (1 if match[1] else -1)
        for phrase in (p.lower() for p in phrases):
            if not is_word(phrase.replace(" ", "")) or any(len(w) == 1 and "." in phrase for w in phrase.split()):
                continue
            first, _, rest = phrase.partition(" ")
            if first in LEADS.get(code, ()):
                phrase = rest  # "in this year": the preposition is no part of the expression
            if match[3] == "day" and " " not in phrase:
                days[phrase] = number
            elif match[3] in ("week", "month", "year", "day") and len(phrase) > SHORTEST:
                periods[phrase] = (UNITS[match[3]], number)
    return days, periods


def numerals(code: str) -> tuple[dict[str, int], dict[str, int]]:
    from num2words import num2words

    cardinals: dict[str, int] = {}
    ordinals: dict[str, int] = {}
    for number in (*range(1, HIGHEST + 1), 40, 50, 60, 70, 80, 90, 100):
        for table, kind in ((cardinals, "cardinal"), (ordinals, "ordinal")):
            try:
                word = str(num2words(number, lang=code, to=kind)).lower()
            except Exception as error:  # converters that lack a kind of numeral raise whatever comes first
                print(f"{code}: num2words has no {kind} {number} ({error!r})", file=sys.stderr)
                continue
            if not is_word(word.replace(" ", "")) or (kind == "ordinal" and number > HIGHEST):
                continue
            for form in forms_of(code, word) if " " not in word else {word}:
                table.setdefault(form, number)
    return cardinals, {w: n for w, n in ordinals.items() if w not in cardinals}


def words(code: str) -> dict[str, Any]:
    locale = Locale(CLDR.get(code, code))
    days, periods = leaning(code)
    cardinals, ordinals = numerals(code)
    held = {}
    for kind, names in (("months", MONTHS), ("days", WEEKDAYS)):
        found = named(code, names, from_cldr(locale, kind), inflect=True)
        held[kind] = apart(code, found, from_cldr(locale, kind, ("wide",)))
    (months, short_months), (weekdays, short_weekdays) = held["months"], held["days"]
    return {
        "months": months,
        "weekdays": weekdays,
        "short_months": short_months,
        "short_weekdays": short_weekdays,
        "units": units(code, locale),
        "numbers": cardinals,
        "ordinals": ordinals,
        "days": days,
        "periods": periods,
        **beside_now(locale),
        **patterns(locale),
    }


def literal(value: Any) -> str:
    if isinstance(value, frozenset):
        return "frozenset({" + ", ".join(map(repr, sorted(value))) + "})"
    if not isinstance(value, dict):
        return repr(value)
    grouped: dict[Any, list[str]] = {}
    for form, meant in sorted(value.items(), key=lambda item: (str(item[1]).rjust(6), item[0])):
        grouped.setdefault(meant, []).append(form.replace(" ", "_"))
    rows = (f"        {meant!r}: {strings(held)}," for meant, held in grouped.items())
    return "forms({\n" + "\n".join(rows) + "\n    })"


def strings(held: Iterable[str]) -> str:
    """Write words as one string, over several lines where they are many."""
    lines = textwrap.wrap(" ".join(held), 96, break_long_words=False, break_on_hyphens=False)
    if len(lines) < 2:
        return repr(lines[0])
    return "(" + " ".join(repr(line + " ") for line in lines[:-1]) + " " + repr(lines[-1]) + ")"


def write(code: str) -> Path:
    """Write a language's file, with what stood below the line in the old one."""
    folder = LANGUAGES / code
    folder.mkdir(exist_ok=True)
    path = folder / "words.py"
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    hand = old.partition(BY_HAND + "\n")[2] or "WORDS = GENERATED\n"
    name = Locale(CLDR.get(code, code)).english_name
    doubts = re.search(r"\n\nDoubts: .*?(?=\n\"\"\")", old, re.DOTALL)
    rows = "\n".join(f"    {key}={literal(value)}," for key, value in words(code).items() if value)
    path.write_text(
        TEMPLATE.format(name=name, rows=rows, line=BY_HAND, hand=hand, doubts=doubts[0] if doubts else ""),
        encoding="utf-8",
    )
    init = folder / "__init__.py"
    if not init.exists():
        init.write_text(PACK.format(name=name, code=code), encoding="utf-8")
    return path


PACK = '''"""{name}: days and dates, one mention for each day of a sentence."""

from __future__ import annotations

from timeline.language.base import Language
from timeline.language.common.packing import basic
from timeline.language.{code}.words import WORDS

__all__ = ["pack"]


def pack() -> Language:
    """Give {name}."""
    return basic("{code}", WORDS)
'''

if __name__ == "__main__":
    for code in sys.argv[1:]:
        print(write(code))
