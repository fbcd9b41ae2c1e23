"""Small damaged inputs of every text format through reading and the whole journey; CI runs a minute of it.

    python -m tests.hostile.fuzz --minutes 25 --seed 7 --failures /tmp/failures

Texts, pages, feeds, mails, JSON, JSON lines and CSV are made of the bundled example's words, damaged in a few places
and read; one in ten goes through the whole journey and is saved in every text format. What is not a `TimelineError` is
a failure: its input is kept, one for each place that raised. The same seed tries the same inputs.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import timeline
from tests.hostile.texts import made, moment
from timeline.errors import TimelineError
from timeline.exporting import render

__all__ = ["Tally", "damaged", "run", "seeds"]

WHOLE = 10  # one input in so many goes through the whole journey
SLOW = 1.0  # CPU seconds for one input, of a few hundred characters, that are told
EXPORTS = (".json", ".csv", ".md", ".mmd", ".txt", ".ics", ".timelinejs.json", ".jsonld", ".html")

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title><language>en</language>
<item><title>One</title><link>https://example.org/1</link><pubDate>Tue, 09 Nov 2021 07:00:00 GMT</pubDate>
<description>{}</description></item><item><title>Two</title><description><![CDATA[<p>{}</p>]]></description></item>
</channel></rss>"""
PAGE = """<!doctype html><html lang="en"><head><title>One</title><meta property="article:published_time"
content="2021-11-09T07:00:00+01:00"><script type="application/ld+json">{{"@type":"NewsArticle",
"datePublished":"2021-11-09",
"author":{{"name":"Ada Venn"}}}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>One</h1>
<time datetime="2021-11-09">9 Nov</time><p>{}</p><p>{}</p></article></body></html>"""
MAIL = """From: Ada Venn <ada@example.org>
To: desk@example.org
Date: Tue, 9 Nov 2021 07:00:00 +0100
Subject: =?utf-8?q?One?=
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

{}

{}
"""
JSON = """{{"articles": [{{"id": "a", "title": "One", "date": "2021-11-09", "text": "{}"}},
{{"url": "https://e.org/2", "text": "{}"}}]}}"""
JSONL = '{{"id": "a", "date": "2021-11-09", "text": "{}"}}\n{{"id": 2, "published": 1636441200, "text": "{}"}}\n'
CSV = 'id,date,title,text\na,2021-11-09,One,"{}"\nb,11/09/21,Two,"{}"\n'
MAILBOX = (
    "From ada@example.org Tue Nov  9 07:00:00 2021\n" + MAIL + "\nFrom bo@example.org Wed Nov 10 07:00:00 2021\n" + MAIL
)

# What tends to break readers of dates and of markup.
TOKENS = (
    "9999-12-31", "0001-01-01", "0000-00-00", "2021-02-30", "31 December 9999", "1 January 0001", "99999999999", "-1",
    "1e309", "NaN", "\\ud800", "\\udc00\\ud800", "\\u0000", "\x00", "\x1a", "\u202e", "\u2028", "\ufeff",
    "\u00ad", "\U0010ffff",
    "&#55296;", "&#x110000;", "&nbsp;", "&lt;", "<![CDATA[", "]]>", "<!--", "-->", "<script>", "<p", "</article>",
    '"', "''",
    "\\", "{", "}", "[", "]", ",", ";", "\t", "\r", "\r\n", "\n\n\n", "=cmd|' /C calc'!A0", "+1", "@x", "|",
    "%s", "{0}",
    "24:00", "25:61", "W54", "2021-W53-7", "Q9 2021", "from May to spring 2006", "the 0th century", "the 99th century",
    "100000 years ago", "in 5000000 years", "for 10^9 days", "a thousand thousand years later", "BC", "AD 0",
    "12/13/14",
    "Tue, 99 Nov 2021 99:99:99 +9999", "Content-Type: multipart/mixed; boundary=", "=?utf-8?b?////?=", "charset=utf-7",
    "İstanbul", "ﬃ", "𝟐𝟎𝟐𝟏", "٢٠٢١", "２０２１年", "Ⅸ", "½", "²", "ß", "x" * 400, "1 " * 200, "( " * 100,
    "on Monday " * 30,
)  # fmt: skip


def seeds(dice: random.Random) -> tuple[str, str]:
    """An undamaged input and the suffix of its format."""
    suffix, form = dice.choice(
        (
            (".txt", "{}\n\n{}"), (".html", PAGE), (".xml", FEED), (".eml", MAIL), (".mbox", MAILBOX), (".json", JSON),
            (".jsonl", JSONL), (".csv", CSV), (".md", "# One\n\n{}\n\n* {}\n"),
        )
    )  # fmt: skip
    told = []
    for _ in range(form.count("{}")):
        text = made(dice.choice(("news", "log", "table")), dice.randrange(5000), dice.choice((60, 200, 500)))
        if suffix in (".json", ".jsonl", ".csv"):
            text = text.replace("\\", "/").replace('"', "'").replace("\n", "\\n" if suffix != ".csv" else "\n")
            text = text.replace("\t", " ")
        told.append(f"{text} {moment(dice)}.")
    return form.format(*told), suffix


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Damage an input in up to six places: bits, stretches taken out, doubled, moved, tokens put in, cut off."""
    for _ in range(dice.randint(0, 6)):
        at = dice.randrange(len(data) + 1)
        upto = min(len(data), at + dice.choice((1, 2, 8, 60)))
        match dice.randrange(7):
            case 0 if at < len(data):
                data = data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]
            case 1:
                data = data[:at] + data[upto:]
            case 2:
                data = data[:upto] + data[at:upto] * dice.choice((1, 3, 20)) + data[upto:]
            case 3 | 4 | 5:
                data = data[:at] + dice.choice(TOKENS).encode("utf-8", "surrogatepass") + data[at:]
            case _:
                data = data[:at] if dice.random() < 0.3 else data[at:upto] + data[:at] + data[upto:]
    return data


@dataclass(slots=True)
class Tally:
    """What a run tried and found."""

    tried: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    articles: int = 0
    events: int = 0
    failures: dict[str, tuple[bytes, str]] = field(default_factory=dict)  # the place that raised: input, traceback
    slowest: tuple[float, bytes] = (0.0, b"")


def run(seconds: float, *, seed: int, most: int = 10**6, told: Callable[[Tally], None] | None = None) -> Tally:
    """Try inputs for so many CPU seconds, or so many inputs; `told` hears of the tally now and then."""
    tally, begun = Tally(), time.process_time()
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number in range(most):
            if time.process_time() - begun > seconds:
                break
            dice = random.Random(f"{seed} {number}")
            text, suffix = seeds(dice)
            data = damaged(text.encode("utf-8", "surrogatepass"), dice)
            path = Path(folder, f"input{suffix}")
            path.write_bytes(data)
            _try(path, data, tally, whole=number % WHOLE == 0)
            if told is not None and number % 2000 == 1999:
                told(tally)
    return tally


def _try(path: Path, data: bytes, tally: Tally, *, whole: bool) -> None:
    """Read one input, or take it through the whole journey and write what came of it."""
    tally.tried[path.suffix] += 1
    start = time.process_time()
    try:
        if whole:
            chronology = timeline.build(path, progress=False)
            tally.articles += len(chronology.articles)
            tally.events += len(chronology.events)
            for suffix in EXPORTS:
                render(chronology, suffix)
        else:
            tally.articles += len(timeline.read(path, problems=[]))
    except TimelineError as error:
        tally.refused[type(error).__name__] += 1
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
        tally.failures.setdefault(place, (data, traceback.format_exc()))
    spent = time.process_time() - start
    if spent > tally.slowest[0]:
        tally.slowest = (spent, data)


def _print(tally: Tally) -> None:
    tried = sum(tally.tried.values())
    print(
        f"{tried} inputs {dict(sorted(tally.tried.items()))}, {tally.articles} articles, {tally.events} events, "
        f"refused {dict(tally.refused)}, slowest {tally.slowest[0]:.2f} s, {len(tally.failures)} failures",
        *sorted(tally.failures),
        sep="\n  ",
        flush=True,
    )


def main(argv: list[str] | None = None) -> int:
    """Run from the command line; gives 1 where something failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0, help="of CPU time")
    parser.add_argument("--inputs", type=int, default=10**6, help="at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", type=Path, help="a folder to keep the inputs in that failed")
    given = parser.parse_args(argv)
    os.environ["TIMELINE_STRICT"] = "1"
    tally = run(60 * given.minutes, seed=given.seed, most=given.inputs, told=_print)
    _print(tally)
    if given.failures:
        given.failures.mkdir(parents=True, exist_ok=True)
        for number, (place, (data, trace)) in enumerate(sorted(tally.failures.items())):
            (given.failures / f"{number}.bin").write_bytes(data)
            (given.failures / f"{number}.txt").write_text(f"{place}\n{trace}", encoding="utf-8")
        (given.failures / "slowest.bin").write_bytes(tally.slowest[1])
    return 1 if tally.failures or tally.slowest[0] > SLOW else 0


if __name__ == "__main__":
    sys.exit(main())
