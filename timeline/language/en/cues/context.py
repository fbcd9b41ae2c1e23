"""What the clause around an expression tells beside its side: whether it lasts, recurs, looks back, only names or
compares."""

from __future__ import annotations

import re

from timeline.language.en.cues.counting import Counting
from timeline.language.en.cues.sides import Sides
from timeline.plain import holds
from timeline.syntax import Side

__all__ = ["EnglishCues"]

_OPENING_YEAR = re.compile(r"[ \"“'(]{0,2}(?:and |but )?(?:in|back in|during) ((?:1[5-9]|20)\d\d)\b(?! ?[-–]\d)")


class EnglishCues(Sides, Counting):
    """Answers for English."""

    def named_year(self, tail: str, start: int, end: int) -> int | None:
        """The year of a day that has become a name: "the September 11 attacks", whatever year a text is of."""
        named = self.cues.named_days.get(tail)
        if named is None:
            return None
        year, before, after = named
        return year if after.match(self.after(end)) or before.search(self.before(start)) else None

    def of_opening_year(self, year: int, start: int) -> bool:
        """Whether the sentence around an offset opens with a year: "In 2019 a dam failed in August"."""
        opened = _OPENING_YEAR.match(self.before(start).lstrip())
        return opened is not None and int(opened[1]) == year

    def eve(self, start: int) -> bool:
        """Whether a clause is told on the eve of what a day dates: "ahead of hearings on Tuesday"."""
        return self.cues.eve.search(self.before(start)) is not None

    def already_there(self, start: int) -> bool:
        """Whether a place is told of where the next day has begun: "in Tokyo, where it's already Thursday"."""
        return self.cues.already.search(self.before(start)) is not None

    def lives_to(self, start: int) -> bool:
        """Whether a season is one that somebody came to see: "48 of them lived to see the spring"."""
        return self.cues.lives_to.search(self.before(start)) is not None

    def had_been_due(self, start: int) -> bool:
        """Whether a clause tells of a plan that has changed: "the school had been due to reopen on Sunday"."""
        return self.cues.had_been_due.search(self.before(start)) is not None

    def was_due(self, start: int, end: int) -> bool:
        """Whether the clause looks back at a plan: "the concerts were due to begin on 13 July"; what was planned may
        have passed by now."""
        return (
            self.cues.planned_then.search(self.before(start)) is not None
            or self.cues.then_planned.match(self.after(end)) is not None
        )

    def any_one(self, start: int, end: int) -> bool:
        """Whether "a Sunday" is any of them: no noun follows that it would date, as in "a Sunday rally"."""
        return (
            self.text[max(0, start - 8) : start].endswith((" on a ", "\non a ", " on any ", " like a "))
            and self.cues.closes.match(self.text, end) is not None
        )

    def compared(self, start: int) -> bool:
        """Whether figures are only compared with those of a date: "from 21 million in May", "against a loss of 3
        million in 1985"."""
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

    def of_now(self, start: int) -> bool:
        """Whether the clause speaks from the publication day: "has closed its schools until 6 May"."""
        head = self.before(start)
        return holds(head, self.cues.of_now_words) and self.cues.of_now.search(head) is not None

    def beside(self, start: int) -> bool:
        """Whether a year before a noun only names it: "the 1919 treaty", "a 1998 law"; not "at the 1928 elections",
        which were then."""
        if self.cues.at_event.search(self.text, max(0, start - 12), start):
            return False
        return self.text[max(0, start - 5) : start].endswith((" the ", " a ", "'s ", "’s ", " an ", "("))

    def steps_back(self, start: int, end: int) -> bool:
        """Whether a clause looks back from where its story stands: "(a first one had failed in 1934)", "who had been
        born in 1758"."""
        head = self.before(start)
        if head.rfind("(") > head.rfind(")"):
            return True
        tail = self.after(end)
        if "'d " in head or "'d " in tail:
            head, tail = self.cues.had.sub(" had", head), self.cues.had.sub(" had", tail)
        if "had " not in head and "had " not in tail:
            return False
        head = head[
            max(
                head.rfind(mark) + len(mark) if mark in head else 0 for mark in (", and ", "; ", ", but ", ", while ")
            ) :
        ]
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

    def comes_to(self, start: int) -> bool:
        """Whether a clause tells by when something was reached that it told of before: "it had 3,000 members by the end
        of 1776"."""
        return self.signal(start) == "by" and self.before(start).strip().lower() != "by"

    def promises(self, start: int, end: int) -> bool:
        """Whether a clause says in the present tense that something will be: no history tells of that."""
        head, tail = self.before(start)[-80:], self.after(end)[:60]
        if head[1:3] != "s " and tail[1:3] != "s " and not holds(f"{head}\n{tail}", self.cues.will_words):
            return False
        return self.cues.will.search(head) is not None or self.cues.will.search(tail) is not None

    def recurs(self, start: int, end: int) -> bool:
        """Whether a clause tells in the present tense what comes again each year: "is celebrated on 24 June", "in
        January the average temperature is"."""
        if self.attached.get(start) is Side.PAST:
            return False  # "are held under laws made after the attack on 3 March"
        head, tail = self.before(start)[-80:], self.after(end)[:70]
        words = f"\n{head}\n{tail}"
        if not (
            self.cues.recurs.search(words) or (("is " in words or "are " in words) and self.cues.is_kept.search(words))
        ):
            return False
        said = self.cues.attributed.search(tail)
        if said is not None:
            words = f"\n{head}\n{tail[: said.start()]}"
        if self.cues.is_kept.search(words):
            return True
        return self.cues.recurs.search(words) is not None and not any(
            verb.side == "past" for verb in self.cues.verbs(words[1:])
        )

    def lasts(self, start: int, end: int) -> bool:
        """Whether the clause speaks of what has gone on until now: "has been closed for six weeks", "for six weeks, no
        rain has fallen"."""
        head = self.before(start)
        if len(head) < 12 and head.strip() in ("for", "for the", "over", "over the"):
            tail = self.cues.aside.sub("", self.after(end), count=1)
            verb, perfect = next(self.cues.verbs(tail), None), self.cues.perfect.search(tail)
            return verb is not None and perfect is not None and perfect.start() <= verb.start
        return self.cues.perfect.search(head) is not None

    def describes(self, end: int) -> bool:
        """Whether a noun follows that a bare season only describes: "winter quarters", "summer pastures"."""
        return self.cues.thing.match(self.text, end) is not None

    def in_wake(self, start: int) -> bool:
        """Whether a sentence opens with what a day followed: "After his speech on Thursday …"."""
        return self.cues.in_wake.match(self.before(start)) is not None

    def stamps(self, start: int) -> bool:
        """Whether a clock time is that of an update in brackets: "(Update 10:55 a.m.)", "(10:55 a.m. ET) Ice has closed
        the port"."""
        return self.cues.stamped.search(self.text, max(0, start - 24), start) is not None

    def ended(self, end: int) -> bool:
        """Whether the words after a duration say when that was: "for two days last October"."""
        return self.cues.ended.match(self.text, end) is not None

    def punishes(self, start: int) -> bool:
        """Whether a duration before an offset is a sentence or a ban: it runs from a day that is not told."""
        return self.cues.punished.search(self.before(start)) is not None

    def goes_on(self, end: int) -> bool:
        """Whether what lasts so long is a state or a journey that the text speaks of as its own: "the four-day
        mission"."""
        return self.cues.state.match(self.text, end) is not None
