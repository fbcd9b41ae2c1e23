"""What German says around an expression: the side of its clause, and the preposition that brings it in."""

from __future__ import annotations

import re

from timeline.language.cues import Cues

__all__ = ["GermanCues"]

_SIGNALS = {
    "seit": "since",
    "ab": "from",
    "bis": "until",
    "vor": "before",
    "nach": "after",
    "für": "for",
    "gegen": "about",
    "während": "during",
    "zum": "to",
    "am": "on",
    "im": "in",
    "um": "at",
}
_ARTICLE = r"(?:(?:zum|zur|dem|den|der|das|die|einschließlich|ende|anfang|mitte) )?"
_SIGNAL = re.compile(rf"(?<!\w)({'|'.join(_SIGNALS)}) {_ARTICLE}$")
_PLANNED = """
plant planen geplant vorgesehen angesetzt bevorsteht bevorstehende ansteht
beginnt beginnen startet starten stattfindet findet eröffnet öffnet schließt entscheidet tagt tagen endet läuft kommt kommen
"""
_STRONG_PASTS = """
kam kamen ging gingen fiel fielen starb starben brach brachen gab gaben fand fanden nahm nahmen stand standen sprach
sprachen traf trafen schoss schossen fuhr fuhren flog flogen trat traten hielt hielten ließ ließen lief liefen rief riefen schrieb
schrieben zog zogen verlor verloren gewann gewannen begann begannen sank sanken stieg stiegen stieß stießen riss rissen schlug
schlugen floh flohen griff griffen entschied entschieden bat baten las lasen saß saßen trug trugen unterschrieb erschien erschienen
entstand entstanden geschah blieb blieben schloss schlossen beschloss beschlossen verließ überfiel
"""
_AHEAD, _PAST = frozenset(_PLANNED.split()), frozenset(_STRONG_PASTS.split())
_AUXILIARIES = dict.fromkeys("wurde wurden worden war waren hatte hatten".split(), "past") | dict.fromkeys(
    "wird werden will wollen soll sollen möchte möchten".split(), "future"
)
_PERFECT = frozenset("hat haben ist sind habe sei seien".split())
_WEAK_PAST = re.compile(r"\w{2,40}[^aeiou\W]ten?$|\w{2,40}[td]eten?$")
_NO_VERB = frozenset(
    "heute erste ersten zweite zweiten dritte dritten vierte fünfte letzte letzten nächste nächsten weitere weiteren leute seite "
    "mitte hälfte minute kosten rechte rechten alte alten liste karte worte orten guten gute beste besten gesamte gesamten".split()
)
_PARTICIPLE = re.compile(r"(?:\w{0,12}ge\w{2,30}(?:t|en)|(?:be|ver|er|ent|zer|miss)\w{2,30}(?:t|en)|\w{2,30}iert)$")
_WORD = re.compile(r"\w+")
_CUT = re.compile(r"[,;:–—()\"„“]| - ")


class GermanCues(Cues):
    """Answers for German."""

    _read: tuple[int, tuple[str | None, bool]] = (-1, (None, False))

    def reading(self, start: int, end: int) -> tuple[str | None, bool]:
        """The side of the clause around an expression, by its finite verb; it is firm where a verb tells it."""
        if self._read[0] != start:
            side = self._side(start, end)
            self._read = (start, (side, side is not None))
        return self._read[1]

    def _side(self, start: int, end: int) -> str | None:
        head = _CUT.split(self.before(start))[-1]
        tail = _CUT.split(self.after(end), maxsplit=1)[0]
        words = _WORD.findall(head)[::-1] + _WORD.findall(tail)  # the nearest verb before it, else the first behind it
        perfect = any(_PARTICIPLE.match(w) for w in words)
        for word in words:  # the auxiliary decides, wherever it stands: "das am Montag eröffnet wurde"
            if word in _AUXILIARIES:
                return _AUXILIARIES[word]
            if word in _PERFECT and perfect:
                return "past"
        for word in words:
            if word in _PAST:
                return "past"
            if word in _AHEAD:
                return "future"
            if word not in _NO_VERB and _WEAK_PAST.match(word):
                return "past"
        return None

    def signal(self, start: int) -> str | None:
        """The preposition that brings an expression in, by its English name."""
        found = _SIGNAL.search(self.before(start))
        return _SIGNALS[found[1]] if found is not None else None

    def ahead(self, start: int, signal: str | None, end: int = 0) -> bool | None:
        """Whether "bis Freitag" and "ab Freitag" are to come: where no verb of the past tells of them."""
        if signal in ("until", "from"):
            return None if self.side(start, end) == "past" else True
        return None
