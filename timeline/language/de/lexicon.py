"""German words of time, and which stops end no sentence."""

from __future__ import annotations

from timeline.language.base import Lexicon, Stops

__all__ = ["DAYPARTS", "FEASTS", "LEXICON", "MONTHS", "NUMERALS", "SEASONS", "UNIT", "UNITS", "WEEKDAYS"]

# fmt: off
MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
    "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    "jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}
WEEKDAYS = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6, "sonntag": 7,
}
DAYPARTS = {
    "morgen": "TMO", "früh": "TMO", "vormittag": "TMO", "mittag": "TMI", "nachmittag": "TAF", "abend": "TEV", "nacht": "TNI",
}
SEASONS = {"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"}
UNIT = {"tag": "D", "woche": "W", "wochenende": "WE", "monat": "M", "quartal": "Q", "halbjahr": "H", "jahr": "Y",
        "jahrzehnt": "E", "jahrhundert": "C"}
UNITS = {
    "sekunde": "TS", "sekunden": "TS", "minute": "TM", "minuten": "TM", "stunde": "TH", "stunden": "TH", "tag": "D", "tage": "D",
    "tagen": "D", "woche": "W", "wochen": "W", "monat": "M", "monate": "M", "monaten": "M", "jahr": "Y", "jahre": "Y", "jahren": "Y",
    "jahrzehnt": "E", "jahrzehnte": "E", "jahrzehnten": "E", "jahrhunderte": "C", "jahrhunderten": "C",
}
NUMERALS = {
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "beiden": 2, "drei": 3, "vier": 4, "fünf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
    "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100,
}
# fmt: on
FEASTS = {
    "weihnachten": "christmas",
    "heiligabend": "christmas-eve",
    "silvester": "new-year-eve",
    "neujahr": "new-year",
    "ostern": "easter",
    "ostersonntag": "easter",
    "ostermontag": "easter-monday",
    "karfreitag": "good-friday",
    "aschermittwoch": "ash-wednesday",
    "pfingsten": "pentecost",
    "allerheiligen": "all-saints",
}

_FUNCTION_WORDS = """
der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch als wie wenn dass daß ob weil da während
bis seit nach vor zu zum zur bei beim mit von vom aus auf an am im in ins für gegen um über unter zwischen durch ohne hinter neben
ich du er sie es wir ihr man sich mich dich uns euch ihm ihn ihnen sein seine seiner seinen seinem ihre ihrer ihren ihrem mein unser
ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen will wollen muss müssen darf dürfen
nicht kein keine keinen auch noch nur schon sehr so dann da dort hier jetzt mehr als bereits sowie etwa rund
dieser diese dieses diesen diesem jeder jede jedes jeden welche alle allen andere anderen was wer wo
"""
_TITLES = "dr prof dipl ing med hl st mag frl hr"
_INSIDE = "bzw vgl ca z b d h u a i s v evtl ggf inkl insb bes resp sog geb gest"
_STARTERS = """
der die das den dem ein eine er sie es wir ich man in im am an auf aus bei mit nach von vor zu um für seit bis als wenn weil da
dieser diese dieses doch aber und nun dann dort hier auch so
"""

LEXICON = Lexicon(
    months=MONTHS,
    weekdays=WEEKDAYS,
    function_words=frozenset(_FUNCTION_WORDS.split()),
    stops=Stops(
        titles=frozenset(_TITLES.split()),
        inside=frozenset(_INSIDE.split()),
        numbered=frozenset("nr art abs bd s kap tel".split()),
        months=frozenset(w for w in MONTHS if len(w) < 5),
        closing=frozenset("usw etc co str inc jh mio mrd".split()),
        plain=frozenset("usw etc".split()),
        starters=frozenset(_STARTERS.split()),
        month_names=frozenset(MONTHS),
        ordinals=True,
    ),
)
