"""Decades, centuries, eras, and years of early times."""

from __future__ import annotations

from timeline.language.en.dates import part_of
from timeline.language.en.numbered import counted_as_one
from timeline.language.en.year_figures import an_early_year, an_early_year_told, no_age
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]


def _decade(g: Groups) -> Meaning | None:
    if "decade4" in g and g["decade4"][2] == "0" and g["decade4"] < "200":
        return part_of(g, Meaning("fixed", g["decade4"][:2]))  # the 1800s are a century, the 2000s a decade
    if "decade4" in g:
        return part_of(g, Meaning("fixed", g["decade4"]))
    return part_of(g, Meaning("decade", number=g["decade2"] if "decade2" in g else g["decade_word"]))


def _early_decade(g: Groups) -> Meaning | None:
    """Read "the 160s", "the 900s": ten years or a century of early times, where the text has others."""
    if g.get("era") == "BC":
        return None
    return part_of({"part": g.get("part2") or g.get("part")}, Meaning("fixed" if "era" in g else "early", g["decade3"]))


def _century(g: Groups) -> Meaning | None:
    number = g.get("nth") or g["figure"]
    if not 1 <= number <= 30:
        return None
    era = g.get("era")
    value = f"BC{number - 1:02d}" if era == "BC" else f"{number - 1:02d}"
    return part_of(g, Meaning("fixed", value))


def _centuries(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Read "the 8th and 9th centuries", "from the 16th to the 19th century": each one its own expression."""
    era = g.get("era", "")
    heads = [
        (group, g.get(f"nth_{group}") or g.get(f"figure_{group}"), g.get(f"part_{group}"))
        for group in ("first", "head", "rest")
    ]
    named = [(group, _century({"nth": number, "era": era, "part": part})) for group, number, part in heads if number]
    whole = [(group, meaning) for group, meaning in named if meaning is not None]
    return tuple(whole) if len(whole) == len(named) else None


def _era(g: Groups) -> Meaning | None:
    number = int(g["number"])
    if not 0 < number < 10000:
        return None
    return part_of(g, Meaning("fixed", f"BC{number:04d}" if g["era"] == "BC" else f"{number:04d}", mod=g.get("circa")))


def _era_years(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Read "264 to 241 BC": two years of one era, the earlier first."""
    first, last = int(g["number"]), int(g["second"])
    before = g["era"] == "BC"
    if not first or not last or (first <= last if before else first >= last):
        return None
    return tuple(
        (group, Meaning("fixed", f"{'BC' if before else ''}{n:04d}")) for group, n in (("head", first), ("rest", last))
    )


def _one_century(group: str, link: str, *, optional: bool = False) -> str:
    """The pattern of a century whose noun stands behind the last of a row."""
    row = (
        f"({group}=[{{part:part_{group}}}~][the ][{{part:part_{group}}}~]({{nth:nth_{group}}}"
        f"|{{figure:figure_{group}}}))[-]{link}"
    )
    return f"[{row}]" if optional else row


RULES = (
    Rule(
        name="era-range",
        pattern=("(head={number})( - |-| to | and |/)(rest={number:second} {era})"),
        type="DATE",
        build=_era_years,
        examples={"264 to 241 BC": "BC0264 | BC0241", "240-238 BC": "BC0240 | BC0238"},
    ),
    Rule(
        name="early-year-told",
        pattern="{year3}",
        type="DATE",
        domain="narrative",
        check=an_early_year_told,
        build=lambda g: Meaning("early", f"0{g['year3']}", base="told"),
        examples={"The saint was killed in 656.": "0656", "In 814, the abbey was burned": "0814"},
        never=("ranked 12th in 656.", "was dismissed in 112 on Saturday", "was heard in 175 cases"),
    ),
    Rule(
        name="early-year",
        pattern=("[{circa} ][the year ]{year3}|{month}[,] {year3:with_month}"),
        type="DATE",
        check=an_early_year,
        domain="narrative",
        build=lambda g: Meaning(
            "early",
            f"0{g['with_month']}-{g['month']:02d}" if "with_month" in g else f"0{g['year3']}",
            mod=g.get("circa"),
        ),
        examples={
            "In AD 610 he fled; in 622, he came back": "0610 | 0622",
            "In 742 and in August 811, it burned": "0742 | 0811-08",
        },
        never=("in 1980 it stood in 300 houses", "by 250 votes", "in 656."),
    ),
    Rule(
        name="early-decade",
        pattern="[{part}~][the ][{part:part2}~]{decade3}[ {era}]",
        type="DATE",
        build=_early_decade,
        domain="narrative",
        check=lambda text, start, end: text[start].isalpha(),
        examples={"Begun in AD 122 and given up in the late 160s": "0122 | 016 END", "In the 300s CE they fled": "03"},
        never=("an Airbus of the 310s",),
    ),
    Rule(
        name="decade",
        pattern="[{half_of:part} |{part}~][the ][{part:part2}~]({decade4}|{decade2}|[nineteen~]{decade_word})",
        type="DATE",
        build=lambda g: _decade({**g, "part": g.get("part2") or g.get("part")}),
        examples={
            "the mid-1990s": "199 MID",
            "the '80s": "198",
            "the late 1970s": "197 END",
            "the nineties": "199",
            "the nineteen eighties": "198",
            "the last half of the '80s": "198 END",
        },
        never=("two 1040s", "a man in his 30s", "she is in her early 40s"),
        check=lambda text, start, end: no_age(text, start, end) and not counted_as_one(text, start, end),
    ),
    Rule(
        name="century",
        pattern=("[{half_of:part} |{part}~][the ][{part:part2}~]({nth}|{figure})~century[ {era}]"),
        type="DATE",
        build=lambda g: _century({**g, "part": g.get("part2") or g.get("part")}),
        examples={"the 19th century": "18", "the early 20th century": "19 START", "the ninth century BC": "BC08"},
    ),
    Rule(
        name="centuries",
        pattern=_one_century("first", ", ", optional=True)
        + _one_century("head", "( and | to | or | & |-| - |, and | through )")
        + (
            "(rest=[{part:part_rest}~][the ][{part:part_rest}~]({nth:nth_rest}|{figure:figure_rest})~(century"
            "|centuries)[ {era}])"
        ),
        type="DATE",
        build=_centuries,
        examples={
            "in the 8th and 9th centuries": "07 | 08",
            "from the sixteenth to the late 19th century": "15 | 18 END",
        },
        never=("the 9th and 10th floors",),
    ),
    Rule(
        name="era-year",
        pattern="[{part}~|{circa} ]{number} {era}",
        type="DATE",
        build=_era,
        examples={"218 BC": "BC0218", "around 600 BCE": "BC0600 APPROX", "200 A.D.": "0200"},
    ),
    Rule(
        name="anno-domini",
        pattern="[{part}~|{circa} ](ad|a.d.) {number}",
        type="DATE",
        build=lambda g: part_of(g, Meaning("fixed", f"{int(g['number']):04d}", mod=g.get("circa"))),
        examples={"AD 79": "0079", "A.D. 988": "0988"},
        never=("an ad 30 seconds long",),
        check=lambda text, start, end: "AD" in text[start:end] or "A.D." in text[start:end],
    ),
)
