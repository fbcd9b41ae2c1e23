"""The questions that anchoring asks of the words around an expression, and what is answered where nobody can tell.

A language's own cues are a subclass that overrides what it knows. What it leaves alone gives the answer of a language
without any: a clause tells no side, introduces nothing, compares nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from timeline.syntax import Side

__all__ = ["Cues"]

_REACH = 160
_STOP = re.compile(r"[.!?;\x1e\n…。！？](?:(?<=[\x1e\n。！？])|(?<![\n(])[\"'”’»)]{0,2} )")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]? |[。！？\n]")
_ENTRY = re.compile(r"\.?(?: [a-z]{2,4})? {0,2}(?:[-–—|:]|\n)")
_LABEL = re.compile(r"(?:^|\n) {0,8}[^\W\d_](?:[^\W\d_]| ){1,16}: $")


class Cues:
    """Reads the words around an expression; of one text, for one call.

    Offsets are those of the plain text. Every question gets where an expression begins, where it ends, or both. The
    sides are "past" and "future", seen from the day of publication; None is no answer.
    """

    attached: Mapping[int, Side] = MappingProxyType({})  # what the parse tells, by where an expression begins
    _begins: list[int] | None = None
    _stops: Sequence[int] = ()
    _before: tuple[int, str] = (-1, "")
    _after: tuple[int, str] = (-1, "")

    def __init__(self, text: str) -> None:
        folded = self._fold(text)
        self.text = folded if len(folded) == len(text) else text
        self.printed = text

    # -- the words around: of any language whose sentences end with a stop -------------------------------------

    def _fold(self, text: str) -> str:
        """The text in which words are looked for; as long as the text itself."""
        return text.lower()

    def _find_stops(self) -> list[int]:
        """Where sentences end and begin, found once, so that a dense text costs no more than another."""
        found = list(_STOP.finditer(self.text))
        self._stops, self._begins = [m.start() for m in found], [m.end() for m in found]
        return self._begins

    def before(self, start: int) -> str:
        """The words of the sentence before an offset."""
        if self._before[0] != start:
            self._before = (start, self._head(start))
        return self._before[1]

    def _head(self, start: int) -> str:
        begins = self._begins if self._begins is not None else self._find_stops()
        number = bisect_right(begins, start)
        return self.text[max(start - _REACH, begins[number - 1] if number else 0, 0) : start]

    def after(self, end: int) -> str:
        """The words of the sentence behind an offset."""
        if self._after[0] != end:
            self._after = (end, self._tail(end))
        return self._after[1]

    def _tail(self, end: int) -> str:
        if self._begins is None:
            self._find_stops()
        number = bisect_left(self._stops, end)
        stop = self._stops[number] if number < len(self._stops) else end + _REACH
        return self.text[end : min(end + _REACH, stop)]

    def opens(self, start: int) -> bool:
        """Whether an offset is the head of a sentence or a line."""
        return not self.before(start).strip()

    def opens_line(self, start: int) -> bool:
        """Whether an offset is the head of a line."""
        if start == 0 or self.text[start - 1] == "\n":
            return True
        line = self.text.rfind("\n", max(0, start - 12), start)
        return self.text[start - 1] == " " and (line >= 0 or start <= 12) and self.text[line + 1 : start].isspace()

    def starts_anew(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two offsets."""
        return _SENTENCE_END.search(self.text, max(0, start), end) is not None

    def opens_entry(self, start: int, end: int) -> bool:
        """Whether a clock time heads an entry of a log: "6:10 p.m. - The bridge fell"."""
        return self.opens_line(start) and _ENTRY.match(self.text, end) is not None

    def labelled(self, start: int, end: int) -> bool:
        """Whether a day stands on a line of its own behind a label: "Date: 6 October 2022"."""
        head = self.text[max(0, start - 24) : start]
        return head[-2:] == ": " and _LABEL.search(head) is not None and self.text[end : end + 2].strip() == ""

    def heads(self, start: int, end: int) -> bool:
        """Whether a year stands in a heading: a short line without a full stop, "2004: the insurgency grows", "Campaign
        of 1905"."""
        begin = self.text.rfind("\n", max(0, start - 60), start) + 1
        stop = self.text.find("\n", end, end + 60)
        return (
            (begin > 0 or start < 60)
            and stop > 0
            and stop - begin < 70
            and self.text[stop - 1] not in ".,;"
            and stop + 1 < len(self.text)
        )

    # -- the side of the clause ----------------------------------------------------------------------------------

    def side(self, start: int, end: int) -> str | None:
        """Say "past" or "future" where a verb or a cue of the clause tells, None where nothing does."""
        return self.reading(start, end)[0]

    def reading(self, start: int, end: int) -> tuple[str | None, bool]:
        """The side, and whether it is firm: "invited them to a meeting on 12 March" says what was done, not when the
        meeting is."""
        return None, False

    def signal(self, start: int) -> str | None:
        """The preposition or connective that introduces an expression, by its English name: since, until, by, on …"""
        return None

    def ahead(self, start: int, signal: str | None, end: int = 0) -> bool | None:
        """What a signal says by itself: something set "for Friday", put off "to Friday", or due "by Friday" is to
        come."""
        return None

    def surely_ahead(self, start: int) -> bool:
        """Whether the verb of a date itself is one of what is to come: "will open in May", not "would" or "can", which
        may look back."""
        return False

    def governed(self, start: int, end: int) -> bool:
        """Whether the last verb before a date tells of that day itself: not in "set a 4 July deadline" or "spoke of
        changes planned for 4 July"."""
        return False

    def promises(self, start: int, end: int) -> bool:
        """Whether a clause says in the present tense that something will be: no history tells of that."""
        return False

    def was_to(self, start: int) -> bool:
        """Whether the parse says that the day was ahead of a moment that is told: "was expected to arrive Tuesday"."""
        return self.attached.get(start) is Side.THEN

    def was_due(self, start: int, end: int) -> bool:
        """Whether the clause looks back at a plan: "the concerts were due to begin on 13 July"; what was planned may
        have passed by now."""
        return False

    def had_been_due(self, start: int) -> bool:
        """Whether a clause tells of a plan that has changed: "the school had been due to reopen on Sunday"."""
        return False

    def of_now(self, start: int) -> bool:
        """Whether the clause speaks from the publication day: "has closed its schools until 6 May"."""
        return False

    def eve(self, start: int) -> bool:
        """Whether a clause is told on the eve of what a day dates: "ahead of hearings on Tuesday"."""
        return False

    def in_wake(self, start: int) -> bool:
        """Whether a sentence opens with what a day followed: "After his speech on Thursday …"."""
        return False

    def steps_back(self, start: int, end: int) -> bool:
        """Whether a clause looks back from where its story stands: "(a first one had failed in 1934)", "who had been
        born in 1758"."""
        return False

    def comes_to(self, start: int) -> bool:
        """Whether a clause tells by when something was reached that it told of before: "it had 3,000 members by the end
        of 1776"."""
        return False

    # -- what lasts, recurs, is on offer -------------------------------------------------------------------------

    def lasts(self, start: int, end: int) -> bool:
        """Whether the clause speaks of what has gone on until now: "has been closed for six weeks", "for six weeks, no
        rain has fallen"."""
        return False

    def recurs(self, start: int, end: int) -> bool:
        """Whether a clause tells in the present tense what comes again each year: "is celebrated on 24 June", "in
        January the average temperature is"."""
        return False

    def ended(self, end: int) -> bool:
        """Whether the words after a duration say when that was: "for two days last October"."""
        return False

    def punishes(self, start: int) -> bool:
        """Whether a duration before an offset is a sentence or a ban: it runs from a day that is not told."""
        return False

    def goes_on(self, end: int) -> bool:
        """Whether what lasts so long is a state or a journey that the text speaks of as its own: "the four-day
        mission"."""
        return False

    def offered(self, start: int) -> bool:
        """Whether something is on offer from a day on: "tickets from Monday"."""
        return False

    def lives_to(self, start: int) -> bool:
        """Whether a season is one that somebody came to see: "48 of them lived to see the spring"."""
        return False

    # -- what a day only names -----------------------------------------------------------------------------------

    def names_past(self, start: int, end: int) -> bool:
        """Whether a date only names what happened then: "the April 20 explosion"; "a second-quarter profit" may be
        awaited."""
        return False

    def owns(self, end: int) -> bool:
        """Whether a day owns what happened on it, nothing that was set for it: "before Friday's purchases"."""
        return False

    def mishap(self, start: int) -> bool:
        """Whether a line without a verb names what has happened: "Appeal after robbery at 11pm Saturday"."""
        return False

    def compared(self, start: int) -> bool:
        """Whether figures are only compared with those of a date: "from 21 million in May", "against a loss of 3
        million in 1985"."""
        return False

    def traded(self, end: int) -> bool:
        """Whether a month names what is traded for it: "the December contract", "July and August delivery"."""
        return False

    def describes(self, end: int) -> bool:
        """Whether a noun follows that a bare season only describes: "winter quarters", "summer pastures"."""
        return False

    def beside(self, start: int) -> bool:
        """Whether a year before a noun only names it: "the 1919 treaty", "a 1998 law"; not "at the 1928 elections",
        which were then."""
        return False

    def any_one(self, start: int, end: int) -> bool:
        """Whether "a Sunday" is any of them: no noun follows that it would date, as in "a Sunday rally"."""
        return False

    def named_year(self, tail: str, start: int, end: int) -> int | None:
        """The year of a day that has become a name: "the September 11 attacks", whatever year a text is of."""
        return None

    def of_opening_year(self, year: int, start: int) -> bool:
        """Whether the sentence around an offset opens with a year: "In 2019 a dam failed in August"."""
        return False

    def already_there(self, start: int) -> bool:
        """Whether a place is told of where the next day has begun: "in Tokyo, where it's already Thursday"."""
        return False

    def stamps(self, start: int) -> bool:
        """Whether a clock time is that of an update in brackets: "(Update 10:55 a.m.)", "(10:55 a.m. ET) Ice has closed
        the port"."""
        return False

    # -- how an expression counts --------------------------------------------------------------------------------

    def of_told_week(self, start: int, end: int) -> bool:
        """Whether a weekday is of the week that is told of: "on the Friday they left"."""
        return False

    def from_told(self, words: str, end: int) -> bool:
        """Whether a weekday counts from the day told before it: "the following Friday", "the Friday after"."""
        return False

    def earlier(self, end: int) -> bool:
        """Whether it counts back: "the Friday before"."""
        return False

    def just_gone(self, end: int) -> bool:
        """Whether a weekday is said to have been: "Sunday just gone"."""
        return False

    def next_of_days(self, gap: str) -> bool:
        """Whether the words between two days make the second the next one: "on Friday and on Monday"."""
        return False

    def beside_act(self, end: int) -> int:
        """On which side of what follows a stretch lies: 1 "a day before he fell ill", -1 "a day after …", 0 neither."""
        return 0

    def that_night(self, end: int) -> bool:
        """Whether a clause tells of a night as past: "will check if the storm overnight has sparked fires"."""
        return False

    def this_part(self, words: str, start: int) -> bool:
        """Whether a part of the day is one that is known: "the early evening"; not in "had an early night"."""
        return False

    def same_part(self, words: str) -> bool:
        """Whether a part of the day is that of a day told before: "the same evening"."""
        return False

    def coming(self, words: str) -> bool:
        """Whether a weekend is the one ahead in the running week: "this coming weekend"."""
        return False
