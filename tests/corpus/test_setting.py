"""How a mail, a page, a PDF or a corpus sets a text changes no day, no span and no event."""

from __future__ import annotations

import html
import re
import textwrap
from pathlib import Path

import pytest

import timeline
from timeline.plain import plain

from .tables import ENGLISH, STORIES, cases, stories

EXAMPLE = Path(__file__).parents[2] / "examples" / "border_crisis"
TEXTS = [(c.text, c.published, c.domain) for table in ENGLISH for c in cases(table)]
TEXTS += [(s.text, s.published, s.domain) for table in STORIES for s in stories(table)]

SHARE = [pytest.param(8, id="an eighth"), pytest.param(1, id="all", marks=pytest.mark.slow)]  # of the texts


def broken(text: str, width: int, end: str = "\n") -> str:
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return end.join(lines)


def words(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r" (?=[,.;:])|\u00ad", "", text))


def meanings(text: str, published: str | None, domain: str = "auto") -> list[tuple[object, ...]]:
    found = timeline.tag(text, published=published, domain=domain)
    assert all(text[t.start : t.end] == t.text for t in found)
    return [(words(t.text), t.value, t.type, t.earliest, t.latest, t.direction, t.signal) for t in found]


@pytest.mark.parametrize("width", [40, 56])
def test_every_text_reads_alike_when_its_lines_are_broken(width: int) -> None:
    compared, differ = 0, []
    for text, published, domain in TEXTS:
        if "\n" in text or len(text) < 3 * width:  # in two or three lines a width cannot be told
            continue
        compared += 1
        if meanings(broken(text, width), published, domain) != meanings(text, published, domain):
            differ.append(broken(text, width))
    assert compared > 20
    assert not differ, "\n\n".join(differ)


SETTINGS = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "justified": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad", text),
    "signs apart": lambda text: re.sub(r"([,;:!?]|\.(?=\Z))(?=\s|\Z)", r" \1", text),
}


@pytest.mark.parametrize("share", SHARE)
@pytest.mark.parametrize("setting", SETTINGS)
def test_every_text_reads_alike_however_it_is_set(setting: str, share: int) -> None:
    differ = []
    for text, published, domain in TEXTS[::share]:
        if "\n" in text or "  " in text or re.search(r" ['’,.;:!?]|n't|['\"’”][,.;:!?]|[,.;:!?]{2}", text):
            continue
        other = SETTINGS[setting](text)
        if [m[:6] for m in meanings(other, published, domain)] != [m[:6] for m in meanings(text, published, domain)]:
            differ.append(other)
    assert not differ, "\n\n".join(differ)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n    ", " \n"])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The new rules are going|to take effect on 9 June.", "1987-06-09"),
        ("The deadline, which is expected to|be put off, is Nov.|9.", "1987-11-09"),
        ("He was asked to report to the court on|Friday.", "1987-04-03"),
        ("The bridge, which was to be|closed on 1 June, stays open.", "1987-06-01"),
        ("The bridge, which was|closed on 1|June, stays shut.", "1986-06-01"),
    ],
)
def test_a_clause_goes_on_behind_a_break(text: str, value: str, end: str) -> None:
    found = meanings(text.replace("|", end), "1987-03-31")
    assert found == meanings(text.replace("|", " "), "1987-03-31")
    assert [v for _, v, *_ in found] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Vote put off\nMonday, 30 March 1987\nThe council met.",
        "He will resign\n\nFriday saw no meeting of the council.",
        "Weather\nWind\nMonday\nRain",
        "7:45 p.m. - The mayor has closed the two schools that stand by the river.\n3:30 p.m. - The schools "
        "stay closed tomorrow and on Monday, she said.\n"
        "2:20 p.m. - The last of the sandbags have been brought to the upper bridge.\n11:15 a.m. - The river "
        "passed the mark of the flood of 1954, a clerk said.",
    ],
)
def test_lines_that_stand_alone_stay_apart(text: str) -> None:
    assert meanings(text, "1987-03-31") == meanings(text.replace("\n", "\n\n"), "1987-03-31")


def test_lists_keep_their_lines() -> None:
    heads = (
        "Cabinet to vote on Tuesday\nFerry strike ends in Turku\nMayor of Riga resigns on Friday\nFour hurt in a "
        "fire at the port of Oulu"
    )
    assert plain(heads).text is heads


def test_a_paragraph_ends_where_its_line_is_short() -> None:
    text = (
        "The council of the town said late on the first evening that it would\n"
        "not open the bridge before the last of the cables had been tested\n"
        "Monday's papers were on sale\n"
        "Friday is the day on which the engineers will look at the new piers\n"
        "again, and no one knows what they will find there in the cold water."
    )
    assert [line[:6] for line in plain(text).text.split("\n")] == ["The co", "Friday"]


@pytest.mark.parametrize(
    "setting",
    [("\n", "\r\n"), (" ", "\u00a0"), ("\n", " \n"), ("\n", "\n  ")],
    ids=["CRLF", "no-break", "trailing", "indented"],
)
def test_a_chronology_is_the_same_however_its_texts_are_set(setting: tuple[str, str]) -> None:
    read = [{"id": a.id, "text": a.text} for a in timeline.read(EXAMPLE)]
    first = timeline.build(read)
    second = timeline.build([{**a, "text": a["text"].replace(*setting)} for a in read])
    assert [(e.edtf, e.status, words(e.title)) for e in second.events] == [
        (e.edtf, e.status, words(e.title)) for e in first.events
    ]


def test_a_chronology_is_the_same_from_broken_lines() -> None:
    read = timeline.read(EXAMPLE)
    whole = [{"id": a.id, "text": a.text, "published": "2021-11-15"} for a in read]
    narrow = [
        {**a, "text": "\n\n".join(broken(p, 72) if len(p) > 72 else p for p in re.split(r"\n\s*\n", a["text"]))}
        for a in whole
    ]
    first, second = timeline.build(whole), timeline.build(narrow)
    assert [(e.edtf, e.status, e.title) for e in second.events] == [(e.edtf, e.status, e.title) for e in first.events]


CASES = {"capitals": str.upper, "no capitals": str.lower}
# What only a capital tells from another word, or a name from what it is made of.
NAMES = re.compile(
    r"\b(?:May|March|Sun|Sat|Mar|Dec|August|Weekly|Daily|Guardian|Olympics|Games|Today|Winter|Summer|April"
    r"|June|Jan|Friday Night|Way|War|Hour|Day After|Sunday|September|SEC|APR)\b"
    r"|\b[a-z]+ 1[5-8]\d\d [A-Z]"
)


@pytest.mark.parametrize("share", SHARE)
@pytest.mark.parametrize("case", CASES)
def test_texts_in_one_case_read_as_in_print(case: str, share: int) -> None:
    compared, differ = 0, []
    for text, published, domain in TEXTS[::share]:
        if NAMES.search(text) or CASES[case](text) == text or len(text.split()) < 4:
            continue
        compared += 1
        other = CASES[case](text)
        if [m[1:6] for m in meanings(other, published, domain)] != [m[1:6] for m in meanings(text, published, domain)]:
            differ.append(other)
    assert compared > 2000 / share
    assert len(differ) < 0.01 * compared, "\n\n".join(differ)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("TALKS MAY RESUME IN MAY, THE MINISTRY SAID", ["1987-05"]),
        ("police may march on 3 may if the march of 12 april is banned", ["1987-05-03", "1987-04-12"]),
        ("THE MARCH 5 RALLY DREW 4,000; THEY WILL MARCH AGAIN ON SAT.", ["1987-03-05", "1987-04-04"]),
        ("he sat in the sun on sat 14 march", ["1987-03-14"]),
        ("AT LEAST 3 MAY DIE, A DOCTOR SAID ON SUNDAY", ["1987-03-29"]),
        ("no trains will run on new year's day, the operator says", ["1988-01-01"]),
        ("SALES FELL IN Q4 1986 AND IN THE YEAR ENDED JAN. 31", ["1986-Q4", "P1Y", "1987-01-31"]),
        ("the union said that friday's walkout has failed", ["1987-03-27"]),
        ("THE WEEKLY MARKET WILL BE HELD ON THE 15TH AND NOT AT DAWN", ["P1W", "1987-04-15", "1987-04-15TMO"]),
    ],
)
def test_what_a_month_is_in_a_line_of_one_case(text: str, values: list[str]) -> None:
    assert [m[1] for m in meanings(text, "1987-03-31")] == values


def test_quotation_marks_and_apostrophes_may_be_typed_or_set() -> None:
    texts = [(t, p, d) for t, p, d in TEXTS if "'" in t and '"' not in t]
    assert len(texts) > 100
    differ = [
        t
        for t, p, d in texts
        if [m[1:] for m in meanings(t.replace("'", "\u2019"), p, d)] != [m[1:] for m in meanings(t, p, d)]
    ]
    assert not differ, "\n\n".join(differ)


# A report's frame says who tells something, and nothing of when it was. What speaks to the reader, or opens a talk, has
# no frame.
FRAMES = {
    "stated that": "The ministry stated that {}",
    "told reporters that": "The ministry told reporters that {}",
    "confirmed that": "The army has confirmed that {}",
    "according to": "According to the ministry, {}",
    "a statement": "In a statement, the council said that {}",
    "disclosed that": "It was disclosed that {}",
    "the mayor told": "{}, the mayor told reporters.",
    "was reported": "{}, it was reported.",
    "says": "{}, the ministry said in a statement.",
}
OPENERS = re.compile(
    r"(?:The|An?|He|She|It|They|We|His|Her|Its|Their|Two|Three|Four|Police|Snow|Sales|Talks|Troops|Prices|Work"
    r"|Rain|Shares|Rebels|Voters|Some|Many|Both|All|In|On|At|By|Since|After|Before|During) "
)


@pytest.mark.parametrize("share", SHARE)
@pytest.mark.parametrize("frame", FRAMES)
def test_who_tells_a_thing_changes_no_day_of_it(frame: str, share: int) -> None:
    compared, differ = 0, []
    for text, published, domain in TEXTS[::share]:
        if not OPENERS.match(text) or text.count(".") != 1 or text[-1] != "." or re.search(r"[\"“:?!;\n]", text):
            continue
        first, rest = text.split(" ", 1)
        told = f"{first.lower()} {rest}" if FRAMES[frame][-1] == "}" else text[:-1]
        other = FRAMES[frame].format(told)
        compared += 1
        if [m[1:6] for m in meanings(other, published, domain)] != [m[1:6] for m in meanings(text, published, domain)]:
            differ.append(other)
    assert compared > 1000 / share
    assert len(differ) <= 0.005 * compared, "\n\n".join(differ)


# What a list, a post, Markdown, a feed or a table puts around a sentence.
MARKS = {
    "bullet": "• {}",
    "dash": "– {}",
    "asterisk": "* {}",
    "letter": "a) {}",
    "number": "(2) {}",
    "quoted mail": "> {}",
    "heading": "## {}",
    "picture": "🔴 {}",
    "bold": "**{}**",
    "italic": "*{}*",
    "label": "BREAKING: {}",
    "HTML": "<p class='lead'><b>{}</b></p>",
}


@pytest.mark.parametrize("share", SHARE)
@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_before_a_sentence_changes_no_day(mark: str, share: int) -> None:
    differ = []
    for text, published, domain in TEXTS[::share]:
        if (
            "\n" in text
            or "on, the" in text
            or re.match(r"(?:May 2 -|Fri can|Nov can|Sat in|After the minister)", text)
        ):
            continue
        other = MARKS[mark].format(text)
        if [m[:6] for m in meanings(other, published, domain)] != [m[:6] for m in meanings(text, published, domain)]:
            differ.append(other)
    assert not differ, "\n\n".join(differ)


def test_what_html_writes_for_a_sign_is_read_as_the_sign() -> None:
    differ = []
    for text, published, domain in TEXTS:
        if not re.search(r"['\"&–]", text) or " '" in text or "n't" in text:
            continue
        other = html.escape(text).replace("–", "&ndash;").replace(" ", "&nbsp;", 2)
        assert html.unescape(other).replace("\u00a0", " ") == text
        found, wanted = (
            timeline.tag(other, published=published, domain=domain),
            timeline.tag(text, published=published, domain=domain),
        )
        if [(html.unescape(t.text).replace("\u00a0", " "), t.value, t.earliest) for t in found] != [
            (t.text, t.value, t.earliest) for t in wanted
        ]:
            differ.append(other)
    assert not differ, "\n\n".join(differ)


def test_dates_in_a_tag_are_not_read() -> None:
    text = (
        "<time datetime='1987-03-02'>On Monday</time> the <a href='/1986/05/04/'>ferry</a> "
        "sank.<br>Friday&rsquo;s search<br/>was in vain."
    )
    found = timeline.tag(text, published="1987-03-31")
    assert [(t.text, t.value) for t in found] == [("Monday", "1987-03-30"), ("Friday", "1987-03-27")]
    assert [t.text for t in timeline.tag("Is 3 < 5 on Monday, and 5 > 3 on Friday?", published="1987-03-31")] == [
        "Monday",
        "Friday",
    ]
