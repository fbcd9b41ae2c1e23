"""Weekday names vote for the weekday of publication.

"said Tuesday" near the top nearly always means the day of publication, "on Tuesday" deep in the text half of the time,
"next Tuesday" never. Each use has its own distribution over the days from publication to the named day, counted in
collections with known dates and mixed with what the collection's own dated articles show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.dating.words import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["USES", "Named", "named_weekdays", "tables", "vote"]

# How a weekday name is used; the first three by place as well: near the top, further down.
USES = (
    "say-head",
    "past-head",
    "bare-head",
    "say",
    "past",
    "bare",
    "future",
    "night",
    "possessive",
    "last",
    "next",
    "this",
    "since",
    "until",
)
_HEAD = 400  # characters
_NAME = re.compile(
    r"\b(?P<name>" + "|".join(w.title() for w in WEEKDAYS if w.endswith("day")) + r")(?P<own>\s?['’]s\b)?"
)
_MONTH = "|".join(m.title() for m in MONTHS)
_DATED = re.compile(rf"\s?,?\s?(?:the\s)?(?:(?:{_MONTH})\b|\d{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTH})\b|\d{{1,2}}[/.]\d)")
_HABIT = re.compile(r"\b(?:every|each|most|Good|Black|Easter|Ash|Palm|Super|Bloody|Cyber|Saturday\s+and|on\s+any)\s$")
_NIGHT = re.compile(r"\s(?:night|evening)\b")
_SAY = re.compile(
    r"\b(?:said|says|told|announced|reported|added|confirmed|warned|stated|tweeted|testified|acknowledged"
    r"|insisted|argued|claimed|declared"
    r"|spoke|wrote|asked|urged|called|estimated|ruled|agreed)(?:\s(?!that\b)[\w'’]+){0,4}\s(?:on\s|late\s"
    r"|early\s|in a statement\s)?$"
)
_FUTURE = re.compile(
    r"\b(?:will|would|to be|is to|are to|scheduled|expected|expects?|plans?|planned|due|hopes?|hoped|could"
    r"|should|may|might|upcoming|starting|beginning|starts|begins|set for|set to"
    r"|intends?|ahead of|unless|going to|'ll)\b"
)
_PAST = re.compile(
    r"\b(?:\w{2,}ed|was|were|had|began|came|went|took|made|gave|held|met|found|got|saw|left|fell|rose|sent|put"
    r"|killed|became|broke|ran|won|lost|led)\b"
)
_BEFORE = {
    "last": re.compile(r"\b(?:last|past|previous)\s$", re.IGNORECASE),
    "next": re.compile(r"\b(?:next|coming|following)\s$", re.IGNORECASE),
    "this": re.compile(r"\bthis\s(?:coming\s|past\s)?$", re.IGNORECASE),
    "since": re.compile(r"\b(?:since|from)\s$", re.IGNORECASE),
    "until": re.compile(r"\b(?:until|till|by|through)\s$", re.IGNORECASE),
}
# "She resigned on Thursday; he had told the court on Tuesday": what lies before the past is not the news of the day,
# wherever it stands.
_EARLIER = re.compile(
    r"\b(?:had|['’]d)\s(?!(?:an?|the|no|to|his|her|its|their|my|our|some|any|many|more|most|little|few|at|on|in|it)\b)"
    r"[a-z]{2,20}\b[^.;:!?]{0,60}$"
)
# "Monday's meeting will look into it": what is named by its day is to come. The verb is the first one after the name.
_AHEAD = re.compile(r"(?:\s[\w’'-]{1,20}){1,4}?\s(?:will|is to|are to|is expected|are expected|is due|are due)\b")
_PRIOR = 25.0  # pseudo-counts


@dataclass(frozen=True, slots=True)
class Named:
    """One bare weekday name: which day of the week (0 is Monday), its use (an index into `USES`), where it stands."""

    weekday: int
    use: int
    start: int
    end: int
    head: bool


def named_weekdays(text: str, *, begin: int = 0) -> tuple[Named, ...]:
    """Find the bare weekday names of an English text and how each is used; "Friday, May 3" is no bare one.

    `begin` is where the article itself begins, after its title, date line and captions.

    >>> [(n.weekday, USES[n.use]) for n in named_weekdays("The minister said Tuesday she would resign next Friday.")]
    [(1, 'say-head'), (4, 'next')]
    """
    found = []
    for match in _NAME.finditer(text):
        if _DATED.match(text, match.end()):
            continue
        before = text[max(0, match.start() - 70) : match.start()]
        if _HABIT.search(before):
            continue
        head = match.start() < begin + _HEAD
        use = _use(before, text[match.end() : match.end() + 60], match, "-head" if head else "")
        found.append(Named(WEEKDAYS[match["name"].lower()], USES.index(use), match.start(), match.end(), head))
    return tuple(found)


def _use(before: str, after: str, match: re.Match[str], place: str) -> str:
    for use, pattern in _BEFORE.items():
        if pattern.search(before):
            return use
    clause = re.split(r"[.;:!?\n]\s", before)[-1]
    if _FUTURE.search(" ".join(clause.split()[-9:])) and not _SAY.search(before):
        return "future"
    if match["own"]:
        return "future" if _AHEAD.match(after) else "possessive"
    if _NIGHT.match(after):
        return "night"
    if _EARLIER.search(clause):
        return "past"
    if _SAY.search(before):
        return "say" + place
    near = clause + " " + re.split(r"[.;!?\n]\s", after)[0]
    return ("past" if _PAST.search(near) else "bare") + place


def tables(
    counted: Sequence[tuple[int, Sequence[Named]]], prior: NDArray[Any], *, weight: float = _PRIOR
) -> NDArray[Any]:
    """Log ratios of shape (uses, 7): how much likelier than by chance a use names the day k days after publication (k
    modulo 7).

    `counted` pairs the weekday of publication of each dated article with its names; `prior` (uses, 7) counts as
    `weight` names.
    """
    import numpy as np

    counts = prior * weight
    for published, names in counted:
        for weekday, use in {(n.weekday, n.use) for n in names}:
            counts[use, (weekday - published) % 7] += 1
    share: NDArray[Any] = counts / counts.sum(axis=1, keepdims=True)
    ratios: NDArray[Any] = np.log(share * 7)
    return ratios


def vote(names: Sequence[Named], table: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """What the names say about each weekday of publication: two arrays of shape (7,), from the head and from the rest.

    Repeated names count once; the sum is divided by the root of their number, since they are not independent.
    """
    import numpy as np

    head, rest = np.zeros(7), np.zeros(7)
    for part, inside in ((head, True), (rest, False)):
        distinct = sorted({(n.weekday, n.use) for n in names if n.head == inside})
        for weekday, use in distinct:
            part += np.array([table[use, (weekday - published) % 7] for published in range(7)])
        part /= max(1.0, len(distinct)) ** 0.5
    return head, rest
