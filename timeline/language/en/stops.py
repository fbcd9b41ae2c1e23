"""Which full stops end no English sentence."""

from __future__ import annotations

import re

from timeline.language.base import Stops

__all__ = ["STOPS"]

_SHORT = "mr mrs ms mx dr prof rev fr sr hon st mt ft gen col lt maj capt cmdr adm sgt cpl pvt brig gov sen rep pres"
_TITLES = f"{_SHORT} supt insp det amb messrs mme mlle gens sens reps profs drs pfc cllr msgr"
_INSIDE = "vs v cf eg ie al approx ca"
_STATES = (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn "
    "tenn tex va vt wash wis wyo"
)
_STARTERS = (
    "the a an he she it they we i you his her its their our my this that these those there here in on at by "
    "for from with after before as when while where "
    "if since although though but and or so yet then now also however meanwhile some many most all both one "
    "two three several few no not what who why how "
    "mr mrs ms dr last next earlier later during under over about according despite because until once such "
    "another each every other"
)
_MONTHS = "january february march april may june july august september october november december"
_NAMED_MONTH = "(?:" + "|".join(m.title() for m in sorted(_MONTHS.split())) + ")"
_SAYS = (
    "said says asked asks added told wrote tweeted replied shouted cried demanded wondered continued recalled "
    "explained insisted exclaimed"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPS = Stops(
    titles=_words(f"{_TITLES} {_INSIDE}"),
    numbered=_words("no nos vol art arts sec fig figs ch pp p par para pt ed op ref ext tel nr"),
    months=_words("jan feb mar apr jun jul aug sep sept oct nov dec"),
    weekdays=_words("mon tue tues wed thu thur thurs fri sat sun"),
    inside=_words(_INSIDE),
    closing=_words(
        f"inc corp co ltd llc plc bros jr sr etc est dept ave blvd rd hwy bldg {_STATES} assn govt intl natl min max sq"
    ),
    plain=_words("etc est min max sq"),
    halves=_words("a.m p.m"),
    starters=_words(_STARTERS),
    month_names=_words(_MONTHS),
    lone=frozenset({"I"}),
    entry_day=re.compile(
        rf"(?:[A-Z][a-z]{{2,5}}day,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_NAMED_MONTH}|{_NAMED_MONTH} \d{{1,2}}(?:st"
        rf"|nd|rd|th)?)(?:,? \d{{4}})?"
    ),
    time_next=re.compile(
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov"
        r"|Dec)ember|October|[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Greenwich|Moscow|local|[A-Z][a-z]{2}\."
    ),
    said=re.compile(
        rf"(?:[A-ZÀ-Ý][\w.'’-]{{0,24}}\s+){{1,4}}(?:\w{{2,12}}ly\s+)?(?:{'|'.join(_SAYS.split())})\b",
    ),
)
