"""Which side of the publication day a clause speaks of: past or future, by its verbs and cues."""

from __future__ import annotations

import re

from timeline.language.en.cues.patterns import Verb
from timeline.language.en.cues.window import Window
from timeline.syntax import Side

__all__ = ["Sides"]

_INFINITIVE = re.compile(
    r" (?:to (?!a |an |the |its |his |her |their |one |two |three |four |five |several |many |some |other "
    r"|all |both |more |nearly |about |\d|$))(?=.)"
)
_CLOSED = re.compile(r",[\"”]")


class Sides(Window):
    """Tells the side on which what an expression dates lies."""

    _read: tuple[int, int, tuple[str | None, bool]] = (
        -1,
        -1,
        (None, False),
    )  # what was asked last: asked again by the next step

    def reading(self, start: int, end: int) -> tuple[str | None, bool]:
        """The side, and whether it is firm: "invited them to a meeting on 12 March" says what was done, not when the
        meeting is."""
        if self._read[0] != start or self._read[1] != end:
            self._read = (start, end, self._reading(start, end))
        return self._read[2]

    def _reading(self, start: int, end: int) -> tuple[str | None, bool]:
        told = self.attached.get(start)
        if told is Side.AHEAD or told is Side.PAST:
            return ("future" if told is Side.AHEAD else "past"), True
        side, firm = self._clause(start, end)
        if side != "past" and (self.names_past(start, end) or self.cues.struck.match(self.text, end)):
            return (
                "past",
                False,
            )  # "must look into the April 20 explosion": the clause looks ahead, what it names has been
        return side, firm

    def names_past(self, start: int, end: int) -> bool:
        """Whether a date only names what happened then: "the April 20 explosion"; "a second-quarter profit" may be
        awaited."""
        if self.text.endswith(("quarter", "half"), start, end):
            return False
        return (
            self.text[max(0, start - 4) : start].endswith((" the ", "'s ", "’s ", "the "))
            and self.cues.happened.match(self.text, end) is not None
        )

    def governed(self, start: int, end: int) -> bool:
        """Whether the last verb before a date tells of that day itself: not in "set a 4 July deadline" or "spoke of
        changes planned for 4 July"."""
        if self.text[max(0, start - 5) : start].endswith(
            (" the ", " a ", " an ", "'s ", "’s ", " its ", "their ")
        ) and self.cues.thing.match(self.text, end):
            return False
        head = self.before(start)
        if self.cues.opens.search(head) and next(self.cues.verbs(self.after(end)), None) is not None:
            return True
        verb = None
        for verb in self.cues.verbs(head):  # noqa: B007 - the nearest verb is the last one
            pass
        if verb is not None and head.endswith((" is ", " are "), 0, verb.start):
            return False  # "as soon as the rule is lifted in May"
        return verb is None or self.cues.between.search(head, self._aim(head, verb)) is None

    def _clause(self, start: int, end: int) -> tuple[str | None, bool]:
        head = self.before(start)
        verb = None
        if not head.isspace():
            for verb in self.cues.verbs(head):  # noqa: B007 - the nearest verb is the last one
                pass
        if verb is not None and self.cues.joined.search(head):
            verb = None  # ", and by Friday the crews plan to start"
        if (
            verb is not None
            and self.cues.opens.search(head)
            and next(self.cues.verbs(self.after(end)), None) is not None
        ):
            head, verb = "", None  # "said that on Friday the crews will start": the verb of the clause follows
        if (
            verb is not None
            and verb.side == "future"
            and self.cues.going_on.match(head, verb.start)
            and self.cues.boundary.search(head, verb.end)
        ):
            verb = None  # "is disappearing -- with one group on Thursday announcing …"
        but = max(head.rfind(" but "), head.rfind(" and that "))
        if verb is not None and verb.start < but:
            verb = None  # "…, but on Friday a judge stopped it": a clause of its own, whose verb follows
        if verb is not None and verb.end <= head.rfind(", ") and self.cues.to_follow.search(head, verb.end):
            return "future", True
        if verb is not None and 0 < verb.end <= head.rfind(", "):
            behind = next(
                self.cues.verbs(self.after(end)[:30]), None
            )  # "With much about to happen, the office on Thursday gave …"
            if behind is not None and behind.start <= 1 and behind.side != "future":
                return "past", True
        if verb is not None:
            return self._by_verb(head, verb, start, end)
        if self._awaited(head):
            return "future", True
        if self.cues.with_to.search(head):
            return "future", True  # "With the polls to close on Sunday, the two met again"
        if head.endswith(("is ", "'s ", "be ")) and self.cues.tomorrow.search(head):
            return "future", True
        if self.text.startswith(("'s", "’s"), end):
            # "Tuesday's vote": the verb that follows tells of the vote only where it says that it will be.
            return ("future", False) if self.cues.will.search(self.after(end)[:80]) else (None, False)
        return self._by_tail(head, end)

    def _by_verb(self, head: str, verb: Verb, start: int, end: int) -> tuple[str | None, bool]:
        """The side that the nearest verb before the expression tells, and whether it is firm."""
        if verb.side == "past" and self.text.startswith(("'s", "’s"), end) and self.cues.owned.match(self.text, end):
            return "future", True  # "kept them from joining Thursday's planned march"
        if verb.side == "past":
            if self._awaited(head) or self.cues.have_done.search(head):
                return "future", True
            return "past", not self._aims(head, verb, start) and self.cues.arranged.search(head, verb.start) is None
        if self.cues.nobody.search(head):
            return "past", True  # "neither could be reached on Monday"
        if self.cues.was_due.match(head, verb.start) and self.cues.but.match(self.after(end)):
            return "past", True  # "was due to start on Thursday, but the jury asked for more time"
        done = self.cues.preceded.search(head) if head[verb.start : verb.start + 3] in ("is ", "are") else None
        return ("past" if done is not None and done.start() > verb.start else "future"), not self._aims(
            head, verb, start
        )

    def _aims(self, head: str, verb: Verb, start: int) -> bool:
        """Whether an infinitive behind the verb may be what the day belongs to; in "went to Rome" there is none, and
        who "had to leave" left."""
        shift = start - len(head)
        return any(
            self.printed[shift + found.end()].islower() for found in _INFINITIVE.finditer(head, self._aim(head, verb))
        )

    def _aim(self, head: str, verb: Verb) -> int:
        """Where a verb ends; "had to leave" and "managed to leave" are one."""
        done = self.cues.carried_out.match(head, verb.start)
        return int(verb.end if done is None else done.end())

    def _by_tail(self, head: str, end: int) -> tuple[str | None, bool]:
        """The side told behind the expression, where no verb stands before it."""
        # Behind the expression the first verb tells, and there "planned" is what was done on that day: "On Friday they
        # planned".
        tail = self.after(end)
        if not head.isspace() and head:
            said = self.cues.attributed.search(tail)  # "New timetable from Monday, officials said"
            tail = tail[: said.start()] if said is not None else tail
        closed = _CLOSED.search(tail)
        if closed is not None and not any(sign in tail[: closed.start()] for sign in '"“'):
            tail = tail[
                : closed.start()
            ]  # who said what is quoted tells nothing of it: "softness in the second quarter," agreed …
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
        tail = self._main(tail) if tail.startswith((",", " ,")) else tail
        verb = None if tail.isspace() else next(self.cues.verbs(tail), None)
        if verb is None:
            return (
                ("future", True)
                if self.cues.order.match(head) or self.cues.headline.match(head) or self.cues.invites.match(tail)
                else (None, False)
            )
        return ("future" if verb.side == "future" else "past"), True

    def _main(self, tail: str) -> str:
        """What stands behind a clause put in: "On Monday, two days before he was to be heard, he fled" is told by its
        last verb."""
        inserted = self.cues.inserted.match(tail)
        if inserted is None or next(self.cues.verbs(f" {inserted[1]} "), None) is None:
            return tail
        rest = tail[inserted.end() :]
        return tail if next(self.cues.verbs(rest), None) is None else rest

    def _awaited(self, head: str) -> bool:
        """Whether what the expression dates is to come: "once the votes are counted", "the planned strike". Few clauses
        hold the words that ask for a search."""
        if ("is " in head or "are " in head or "'s " in head or "'re " in head) and self.cues.awaited.search(head):
            return True
        if head.endswith(("looming ", "approaching ", "forthcoming ", "impending ")):
            return True
        return ("ed " in head or "coming " in head) and self.cues.scheduled.search(head) is not None

    def ahead(self, start: int, signal: str | None, end: int = 0) -> bool | None:
        """What a signal says by itself: something set "for Friday", put off "to Friday", or due "by Friday" is to
        come."""
        head = self.before(start)
        if signal == "for" and self.cues.but.match(self.after(end)) and self.cues.planned_then.search(head):
            return None  # "was scheduled for Friday but was put off"
        if signal == "for":  # "blamed them for Monday's attack", "is wanted for the May 5 shooting"
            of_another = self.text.startswith(("'s", "’s"), end) or (
                head.endswith("for the ")
                and (self.cues.happened.match(self.text, end) is not None or self.cues.blamed.search(head) is not None)
            )
            return True if not of_another or self.cues.prepared.search(head) else None
        if signal == "of" and self.cues.deadline_set.search(head):
            return True
        if signal == "to":
            return self.cues.put_off.search(head) is not None
        if signal in ("until", "till") and (self.cues.to_wait.search(head) or self.cues.holds_until.search(head)):
            return True
        if signal in ("until", "till") and (
            head.rstrip().endswith("not until")
            or (head.strip(" \"“'(") in ("until", "till") and self._clause(start, end)[0] == "past")
            or self.cues.went_on.search(head)
            or (self.cues.was_until.search(head) and self.cues.was_then.match(self.after(end)))
        ):
            return False
        return None

    def surely_ahead(self, start: int) -> bool:
        """Whether the verb of a date itself is one of what is to come: "will open in May", not "would" or "can", which
        may look back."""
        return self.cues.will_then.search(self.before(start)) is not None
