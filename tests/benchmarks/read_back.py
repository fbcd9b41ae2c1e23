"""Which languages read back the eight phrases that CLDR itself writes: `python tests/benchmarks/read_back.py it pt …`.

A weekday, yesterday, last week, a full, a long and a short date, a month with its year, "3 days ago". Needs babel.
"""

from __future__ import annotations

import importlib
import sys
from datetime import date, timedelta
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_timedelta

import timeline

PRINTED = date(2021, 11, 10)  # a Wednesday
DAY = date(2021, 11, 8)
CLDR = {"no": "nb"}


def phrases(code: str) -> list[tuple[str, str, str]]:
    """Name, phrase and value of each."""
    locale = Locale(CLDR.get(code, code))
    said = [
        ("weekday", format_date(DAY, "EEEE", locale), "2021-11-08"),
        ("full", format_date(DAY, "full", locale), "2021-11-08"),
        ("long", format_date(DAY, "long", locale), "2021-11-08"),
        ("short", format_date(date(2021, 11, 25), "short", locale), "2021-11-25"),
        ("month", format_date(DAY, "LLLL y", locale), "2021-11"),
        (
            "3 days ago",
            format_timedelta(timedelta(days=-3), granularity="day", add_direction=True, locale=locale),
            "2021-11-07",
        ),
    ]
    return said + relative(code)


def relative(code: str) -> list[tuple[str, str, str]]:
    """Yesterday and last week, as dateparser has them from CLDR."""
    info = importlib.import_module(f"dateparser.data.date_translation_data.{CLDR.get(code, code)}").info
    held = info.get("relative-type", {})
    return [
        ("yesterday", (held.get("1 day ago") or ["?"])[0], "2021-11-09"),
        ("last week", max(held.get("1 week ago") or ["?"], key=len), "2021-W44"),
    ]


def failed(code: str) -> list[tuple[str, str, str, list[str]]]:
    """The phrases that are not read back, each with what was read."""
    found = []
    for name, phrase, value in phrases(code):
        read = [t.value for t in timeline.tag(f"{phrase}.", published=PRINTED, language=code)]
        if value not in read:
            found.append((name, phrase, value, read))
    return found


def rows(code: str) -> list[str]:
    """The phrases as rows of tests/language/corpus: what was read in brackets, and its value from CLDR."""
    made = []
    for _, phrase, value in phrases(code):
        text = f"{phrase.rstrip('.')}."
        found = timeline.tag(text, published=PRINTED, language=code)
        if value in [t.value for t in found]:
            for timex in reversed(found):
                text = f"{text[: timex.start]}[{timex.text}]{text[timex.end :]}"
            made.append(f"{text} => {' | '.join(t.value for t in found)}")
    return made


def write(code: str) -> None:
    """Write the corpus of a language that has none yet."""
    path = Path(__file__).parents[1] / "language" / "corpus" / f"{code}.txt"
    if not path.exists():
        head = f"; {Locale(CLDR.get(code, code)).english_name}: phrases that CLDR writes. Printed on 10 November 2021."
        path.write_text("\n".join([head, *rows(code)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for given in sys.argv[1:]:
        write(given)
        missing = failed(given)
        print(given, 8 - len(missing), missing)
