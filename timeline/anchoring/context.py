"""What the clause around an expression tells: past or future, and the signal that introduces it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

__all__ = ["Surroundings"]

_REACH = 160
_INFINITIVE = re.compile(r" (?:to (?!a |an |the |its |his |her |their |\d|$))")
# The head of a report closes with the agency and a dash, "LIMA (Reuters) – ": what is told begins there.
_STOP = re.compile(r"[.!?;\x1e\n](?:(?<=[\x1e\n])|[\"'”’)]{0,2} )|\( ?[a-z]{2,12} ?\) ?(?:-{1,2}|[–—]) ")
_SIGNALS = [*"on in at since until till by before after for during from to between through throughout within around about as starting beginning effective " "ending following over of against upon and per beyond".split(), "starting on", "beginning on", "as early as", "as late as", "as soon as", "as of", "up to", "prior to", "ahead of"]
# Read backwards; "the" and an opening bracket or quote may stand between the signal and the expression.
_SIGNAL = re.compile(rf"[\s(\"'“‘—-]{{1,4}}(?:(?:eht|ylrae|etal|tsael\sta|tuoba|dnuora)\s{{1,4}})?({'|'.join(sorted((re.escape(w[::-1]) for w in _SIGNALS), key=len, reverse=True))})(?![a-z])")

# The dot of "Mr." and "Nov." ends no sentence for what follows it.
_SHORTENED = "mr mrs ms dr st gen sen rep gov lt col sgt jan feb mar apr aug sept sep oct nov dec inc corp ltd co vs no"
_ABBREVIATED = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(_SHORTENED.split())}|[a-z])$")

_ENTRY = re.compile(r"\.?(?: [a-z]{2,4})? {0,2}(?:[-–—|:]|\n)")
_CLOSED = re.compile(r",[\"”]")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]? |\n")


class Surroundings:
    """Reads the words around an expression; of one text, for one call."""

    _begins: list[int] | None = None
    _stops: Sequence[int] = ()
    _read: tuple[int, int, tuple[str | None, bool]] = (-1, -1, (None, False))  # what was asked last: asked again by the next step
    _signal: tuple[int, str | None] = (-1, None)
    _before: tuple[int, str] = (-1, "")
    _after: tuple[int, str] = (-1, "")

    def __init__(self, text: str, cues: Any) -> None:
        folded = text.replace("May", "   ").lower()  # the month is no modal verb
        self.text = folded if len(folded) == len(text) else text
        self.backwards = self.text[::-1]
        self.cues = cues

    def _find_stops(self) -> list[int]:
        """Where sentences end and begin, found once, so that a dense text costs no more than another."""
        text, stops, begins = self.text, [], []
        for found in _STOP.finditer(text):
            at = found.start()
            stops.append(at)
            if text[at] != "." or not _ABBREVIATED.search(text[max(0, at - 6) : at]):
                begins.append(found.end())
        self._stops, self._begins = stops, begins
        return begins

    def before(self, start: int) -> str:
        """The words of the sentence before an offset."""
        if self._before[0] != start:
            self._before = (start, self._head(start))
        return self._before[1]

    def _head(self, start: int) -> str:
        begins = self._begins if self._begins is not None else self._find_stops()
        number = bisect_right(begins, start)
        head = self.text[max(start - _REACH, begins[number - 1] if number else 0, 0) : start]
        said = head.rfind(': "')
        said = max(said, head.rfind(", \""), head.rfind(": “"), head.rfind(", “"))
        if said >= 0 and not any(sign in head[said + 3 :] for sign in "\"”"):
            return head[said + 3 :]  # what is quoted has verbs of its own
        return head

    def after(self, end: int) -> str:
        """The words of the sentence behind an offset."""
        if self._after[0] != end:
            self._after = (end, self._tail(end))
        return self._after[1]

    def _tail(self, end: int) -> str:
        if self._begins is None:
            self._find_stops()
        number = bisect_left(self._stops, end)
        return self.text[end : min(end + _REACH, self._stops[number])] if number < len(self._stops) else self.text[end : end + _REACH]

    def side(self, start: int, end: int) -> str | None:
        """Say "past" or "future" where a verb or a cue of the clause tells, None where nothing does."""
        return self.reading(start, end)[0]

    def reading(self, start: int, end: int) -> tuple[str | None, bool]:
        """The side, and whether it is firm: "invited them to a meeting on 12 March" says what was done, not when the meeting is."""
        if self._read[0] != start or self._read[1] != end:
            self._read = (start, end, self._reading(start, end))
        return self._read[2]

    def _reading(self, start: int, end: int) -> tuple[str | None, bool]:
        side, firm = self._clause(start, end)
        if side != "past" and (self.names_past(start, end) or self.cues.struck.match(self.text, end)):
            return "past", False  # "must look into the April 20 explosion": the clause looks ahead, what it names has been
        return side, firm

    def named_year(self, tail: str, start: int, end: int) -> int | None:
        """The year of a day that has become a name: "the September 11 attacks", whatever year a text is of."""
        named = self.cues.named_days.get(tail)
        if named is None:
            return None
        year, before, after = named
        return year if after.match(self.after(end)) or before.search(self.before(start)) else None

    def eve(self, start: int) -> bool:
        """Whether a clause is told on the eve of what a day dates: "ahead of hearings on Tuesday"."""
        return self.cues.eve.search(self.before(start)) is not None

    def had_been_due(self, start: int) -> bool:
        """Whether a clause tells of a plan that has changed: "the school had been due to reopen on Sunday"."""
        return self.cues.had_been_due.search(self.before(start)) is not None

    def was_due(self, start: int, end: int) -> bool:
        """Whether the clause looks back at a plan: "the concerts were due to begin on 13 July"; what was planned may have passed by now."""
        return self.cues.planned_then.search(self.before(start)) is not None or self.cues.then_planned.match(self.after(end)) is not None

    def names_past(self, start: int, end: int) -> bool:
        """Whether a date only names what happened then: "the April 20 explosion"; "a second-quarter profit" may be awaited."""
        if self.text.endswith(("quarter", "half"), start, end):
            return False
        return self.text[max(0, start - 4) : start].endswith((" the ", "'s ", "’s ", "the ")) and self.cues.happened.match(self.text, end) is not None

    def governed(self, start: int, end: int) -> bool:
        """Whether the last verb before a date tells of that day itself: not in "set a 4 July deadline" or "spoke of changes planned for 4 July"."""
        if self.text[max(0, start - 5) : start].endswith((" the ", " a ", " an ", "'s ", "’s ", " its ", "their ")) and self.cues.thing.match(self.text, end):
            return False
        head = self.before(start)
        if self.cues.opens.search(head) and next(self.cues.verbs(self.after(end)), None) is not None:
            return True
        verb = None
        for verb in self.cues.verbs(head):  # noqa: B007 - the nearest verb is the last one
            pass
        if verb is not None and head.endswith((" is ", " are "), 0, verb.start):
            return False  # "as soon as the rule is lifted in May"
        return verb is None or self.cues.between.search(head, verb.end) is None

    def _clause(self, start: int, end: int) -> tuple[str | None, bool]:
        head = self.before(start)
        verb = None
        if not head.isspace():
            for verb in self.cues.verbs(head):  # noqa: B007 - the nearest verb is the last one
                pass
        if verb is not None and self.cues.joined.search(head):
            verb = None  # ", and by Friday the crews plan to start"
        if verb is not None and self.cues.opens.search(head) and next(self.cues.verbs(self.after(end)), None) is not None:
            head, verb = "", None  # "said that on Friday the crews will start": the verb of the clause follows
        if verb is not None and verb.side == "future" and self.cues.going_on.match(head, verb.start) and self.cues.boundary.search(head, verb.end):
            verb = None  # "is disappearing -- with one group on Thursday announcing …"
        but = max(head.rfind(" but "), head.rfind(" and that "))
        if verb is not None and verb.start < but:
            verb = None  # "…, but on Friday a judge stopped it": a clause of its own, whose verb follows
        if verb is not None and verb.end <= head.rfind(", ") and self.cues.to_follow.search(head, verb.end):
            return "future", True
        if verb is not None and 0 < verb.end <= head.rfind(", "):
            behind = next(self.cues.verbs(self.after(end)[:30]), None)  # "With much about to happen, the office on Thursday gave …"
            if behind is not None and behind.start <= 1 and behind.side != "future":
                return "past", True
        if verb is not None:
            if verb.side == "past" and self.text.startswith(("'s", "’s"), end) and self.cues.owned.match(self.text, end):
                return "future", True  # "kept them from joining Thursday's planned march"
            if verb.side == "past":
                if self._awaited(head) or self.cues.have_done.search(head):
                    return "future", True
                return "past", _INFINITIVE.search(head, verb.end) is None and self.cues.arranged.search(head, verb.start) is None
            if self.cues.nobody.search(head):
                return "past", True  # "neither could be reached on Monday"
            if self.cues.was_due.match(head, verb.start) and self.cues.but.match(self.after(end)):
                return "past", True  # "was due to start on Thursday, but the jury asked for more time"
            done = self.cues.preceded.search(head) if head[verb.start : verb.start + 3] in ("is ", "are") else None
            return ("past" if done is not None and done.start() > verb.start else "future"), _INFINITIVE.search(head, verb.end) is None
        if self._awaited(head):
            return "future", True
        if self.cues.with_to.search(head):
            return "future", True  # "With the polls to close on Sunday, the two met again"
        if head.endswith(("is ", "'s ", "be ")) and self.cues.tomorrow.search(head):
            return "future", True
        if self.text.startswith(("'s", "’s"), end):
            # "Tuesday's vote": the verb that follows tells of the vote only where it says that it will be.
            return ("future", False) if self.cues.will.search(self.after(end)[:80]) else (None, False)
        # Behind the expression the first verb tells, and there "planned" is what was done on that day: "On Friday they planned".
        tail = self.after(end)
        if not head.isspace() and head:
            said = self.cues.attributed.search(tail)  # "New timetable from Monday, officials said"
            tail = tail[: said.start()] if said is not None else tail
        closed = _CLOSED.search(tail)
        if closed is not None and not any(sign in tail[: closed.start()] for sign in "\"“"):
            tail = tail[: closed.start()]  # who said what is quoted tells nothing of it: "softness in the second quarter," agreed …
        if (tail[:1] == ":" or self.cues.entry.match(tail)) and not head.strip():
            return "past", False  # an entry of a list of dates: "May 2 - the president visits the coast"
        if tail[:2].lstrip()[:1] == ":" and "::" not in tail[:4]:
            return "past", False  # "… 8 May : a dome fails to cap the leak": an entry in one line with others
        if self.cues.preceded.search(head):
            return "past", True  # "After giving up on Saturday an attempt to …"
        if tail.startswith(" that ") and self.cues.telling.search(head):
            return "past", True  # "the announcement Tuesday that he will resign"
        if tail.startswith((" is ", " will ", " marks ")) and not head.rstrip().endswith(("of", "in")):
            return "future", True  # "Wednesday is the deadline"
        if ", wh" in tail or " ,wh" in tail:
            tail = self.cues.aside.sub("", tail, count=1)  # "On Tuesday his brothers, who will sing there, defended it"
        verb = None if tail.isspace() else next(self.cues.verbs(tail), None)
        if verb is None:
            return ("future", True) if self.cues.order.match(head) or self.cues.headline.match(head) or self.cues.invites.match(tail) else (None, False)
        return ("future" if verb.side == "future" else "past"), True

    def _awaited(self, head: str) -> bool:
        """Whether what the expression dates is to come: "once the votes are counted", "the planned strike". Few clauses hold the words that ask for a search."""
        if ("is " in head or "are " in head) and self.cues.awaited.search(head):
            return True
        if head.endswith(("looming ", "approaching ", "forthcoming ", "impending ")):
            return True
        return ("ed " in head or "coming " in head) and self.cues.scheduled.search(head) is not None

    def any_one(self, start: int, end: int) -> bool:
        """Whether "a Sunday" is any of them: no noun follows that it would date, as in "a Sunday rally"."""
        return self.text[max(0, start - 8) : start].endswith((" on a ", "\non a ", " on any ", " like a ")) and self.cues.closes.match(self.text, end) is not None

    def compared(self, start: int) -> bool:
        """Whether figures are only compared with those of a date: "from 21 million in May", "against a loss of 3 million in 1985"."""
        return self.cues.compared.search(self.before(start)) is not None

    def traded(self, end: int) -> bool:
        """Whether a month names what is traded for it: "the December contract", "July and August delivery"."""
        return self.cues.traded.match(self.text, end) is not None

    def owns(self, end: int) -> bool:
        """Whether a day owns what happened on it, nothing that was set for it: "before Friday's purchases"."""
        return self.text.startswith(("'s", "’s"), end) and self.cues.happened.match(self.text, end + 2) is not None

    def mishap(self, start: int) -> bool:
        """Whether a line without a verb names what has happened: "Appeal after robbery at 11pm Saturday"."""
        return self.cues.mishap.search(self.before(start)) is not None

    def offered(self, start: int) -> bool:
        """Whether something is on offer from a day on: "tickets from Monday"."""
        return self.cues.offered.search(self.before(start)) is not None

    def opens(self, start: int) -> bool:
        """Whether an offset is the head of a sentence or a line."""
        return not self.before(start).strip()

    def of_now(self, start: int) -> bool:
        """Whether the clause speaks from the publication day: "has closed its schools until 6 May"."""
        return self.cues.of_now.search(self.before(start)) is not None

    def beside(self, start: int) -> bool:
        """Whether a year before a noun only names it: "the 1919 treaty", "a 1998 law"; not "at the 1928 elections", which were then."""
        if self.cues.at_event.search(self.text, max(0, start - 12), start):
            return False
        return self.text[max(0, start - 5) : start].endswith((" the ", " a ", "'s ", "’s ", " an ", "("))

    def steps_back(self, start: int, end: int) -> bool:
        """Whether a clause looks back from where its story stands: "(a first one had failed in 1934)", "who had been born in 1758"."""
        head = self.before(start)
        if head.rfind("(") > head.rfind(")"):
            return True
        tail = self.after(end)
        if "had " not in head and "had " not in tail:
            return False
        head = head[max(head.rfind(mark) + len(mark) if mark in head else 0 for mark in (", and ", "; ", ", but ", ", while ")) :]
        if " had " in head or head.startswith("had "):
            had = None
            for had in self.cues.pluperfect.finditer(head):  # noqa: B007 - the nearest one is the last one
                pass
            if had is not None:
                return next(self.cues.verbs(head[had.end() :]), None) is None
        if " had " not in tail or next(self.cues.verbs(head), None) is not None:
            return False
        verb, looked = next(self.cues.verbs(tail), None), self.cues.pluperfect.search(tail)
        return verb is not None and looked is not None and looked.start() <= verb.start

    def surely_ahead(self, start: int) -> bool:
        """Whether the verb of a date itself is one of what is to come: "will open in May", not "would" or "can", which may look back."""
        return self.cues.will_then.search(self.before(start)) is not None

    def comes_to(self, start: int) -> bool:
        """Whether a clause tells by when something was reached that it told of before: "it had 3,000 members by the end of 1776"."""
        return self.signal(start) == "by" and self.before(start).strip().lower() != "by"

    def promises(self, start: int, end: int) -> bool:
        """Whether a clause says in the present tense that something will be: no history tells of that."""
        words = f"{self.before(start)[-80:]}\n{self.after(end)[:60]}"
        if not any(word in words for word in ("will", "must", " to", "is ", "are ", "ed ", "ing ")):
            return False
        head, _, tail = words.rpartition("\n")
        return self.cues.will.search(head) is not None or self.cues.will.search(tail) is not None

    def recurs(self, start: int, end: int) -> bool:
        """Whether a clause tells in the present tense what comes again each year: "is celebrated on 24 June", "in January the average temperature is"."""
        words = f"{self.before(start)[-80:]}\n{self.after(end)[:70]}"
        if self.cues.is_kept.search(words):
            return True
        return self.cues.recurs.search(words) is not None and not any(verb.side == "past" for verb in self.cues.verbs(words))

    def lasts(self, start: int) -> bool:
        """Whether the clause speaks of what has gone on until now: "has been closed for six weeks"."""
        return self.cues.perfect.search(self.before(start)) is not None

    def opens_line(self, start: int) -> bool:
        """Whether an offset is the head of a line."""
        return start == 0 or self.text[start - 1] == "\n"

    def describes(self, end: int) -> bool:
        """Whether a noun follows that a bare season only describes: "winter quarters", "summer pastures"."""
        return self.cues.thing.match(self.text, end) is not None

    def heads(self, start: int, end: int) -> bool:
        """Whether a year stands in a heading: a short line without a full stop, "2004: the insurgency grows", "Campaign of 1905"."""
        begin = self.text.rfind("\n", max(0, start - 60), start) + 1
        stop = self.text.find("\n", end, end + 60)
        return (begin > 0 or start < 60) and stop > 0 and stop - begin < 70 and self.text[stop - 1] not in ".,;" and stop + 1 < len(self.text)

    def in_wake(self, start: int) -> bool:
        """Whether a sentence opens with what a day followed: "After his speech on Thursday …"."""
        return self.cues.in_wake.match(self.before(start)) is not None

    def stamps(self, start: int) -> bool:
        """Whether a clock time is that of an update in brackets: "(Update 10:55 a.m.)", "(10:55 a.m. ET) Ice has closed the port"."""
        return self.cues.stamped.search(self.text, max(0, start - 24), start) is not None

    def opens_entry(self, start: int, end: int) -> bool:
        """Whether a clock time heads an entry of a log: "6:10 p.m. - The bridge fell"."""
        return self.opens_line(start) and _ENTRY.match(self.text, end) is not None

    def starts_anew(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two offsets."""
        return _SENTENCE_END.search(self.text, max(0, start), end) is not None

    def ended(self, end: int) -> bool:
        """Whether the words after a duration say when that was: "for two days last October"."""
        return self.cues.ended.match(self.text, end) is not None

    def ahead(self, start: int, signal: str | None, end: int = 0) -> bool | None:
        """What a signal says by itself: something set "for Friday", put off "to Friday", or due "by Friday" is to come."""
        head = self.before(start)
        if signal == "for" and self.cues.but.match(self.after(end)) and self.cues.planned_then.search(head):
            return None  # "was scheduled for Friday but was put off"
        if signal == "for":  # "blamed them for Monday's attack", "is wanted for the May 5 shooting"
            of_another = self.text.startswith(("'s", "’s"), end) or (head.endswith("for the ") and (self.cues.happened.match(self.text, end) is not None or self.cues.blamed.search(head) is not None))
            return True if not of_another or self.cues.prepared.search(head) else None
        if signal == "to":
            return self.cues.put_off.search(head) is not None
        if signal in ("until", "till") and (self.cues.to_wait.search(head) or self.cues.holds_until.search(head)):
            return True
        if signal in ("until", "till") and (head.rstrip().endswith("not until") or (head.strip() in ("until", "till") and self._clause(start, end)[0] == "past") or self.cues.went_on.search(head)):
            return False
        return None

    def punishes(self, start: int) -> bool:
        """Whether a duration before an offset is a sentence or a ban: it runs from a day that is not told."""
        return self.cues.punished.search(self.before(start)) is not None

    def goes_on(self, end: int) -> bool:
        """Whether what lasts so long is a state or a journey that the text speaks of as its own: "the four-day mission"."""
        return self.cues.state.match(self.text, end) is not None

    def signal(self, start: int) -> str | None:
        """The preposition or connective that introduces an expression, read backwards from it."""
        if self._signal[0] != start:
            found = _SIGNAL.match(self.backwards, len(self.text) - start)
            self._signal = (start, found[1][::-1] if found else None)
        return self._signal[1]
