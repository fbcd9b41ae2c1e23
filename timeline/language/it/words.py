"""Words of Italian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "gennai gennaio",
            2: "febbrai febbraio",
            3: "marzo",
            4: "aprile aprili",
            5: "maggi maggio",
            6: "giugni giugno",
            7: "lugli luglio",
            8: "agosti agosto",
            9: "settembre settembri",
            10: "ottobre ottobri",
            11: "nov. novembre novembri",
            12: "dicembre dicembri",
        }
    ),
    weekdays=forms(
        {
            1: "lunedì",
            2: "martedì",
            3: "mercoledì",
            4: "giovedì",
            5: "venerdì",
            6: "sabati sabato",
            7: "domenica domeniche",
        }
    ),
    short_months=forms(
        {
            1: "gen",
            2: "feb",
            3: "mar",
            4: "apr",
            5: "mag",
            6: "giu",
            7: "lug",
            8: "ago",
            9: "set",
            10: "ott",
            11: "nov",
            12: "dic",
        }
    ),
    short_weekdays=forms(
        {
            1: "lun",
            2: "mar",
            3: "mer",
            4: "gio",
            5: "ven",
            6: "sab",
            7: "dom",
        }
    ),
    units=forms(
        {
            "D": "giorni giorno",
            "M": "mese mesi",
            "W": "sett settimana settimane",
            "Y": "anni anno",
            "TH": "ora ore",
            "TM": "min minuti minuto",
            "TS": "sec secondi secondo",
        }
    ),
    numbers=forms(
        {
            1: "un una uni uno",
            2: "due",
            3: "tre",
            4: "quattro",
            5: "cinque",
            6: "sei",
            7: "sette",
            8: "otto",
            9: "nove",
            10: "diece dieci",
            11: "undici",
            12: "dodici",
            13: "tredici",
            14: "quattordici",
            15: "quindici",
            16: "sedici",
            17: "diciassette",
            18: "diciotto",
            19: "diciannove",
            20: "venti",
            21: "ventuno",
            22: "ventidue",
            23: "ventitré",
            24: "ventiquattro",
            25: "venticinque",
            26: "ventisei",
            27: "ventisette",
            28: "ventotto",
            29: "ventinove",
            30: "trenta",
            31: "trentuno",
            40: "quaranta",
            50: "cinquanta",
            60: "sessanta",
            70: "settanta",
            80: "ottanta",
            90: "novanta",
            100: "cento",
        }
    ),
    ordinals=forms(
        {
            1: "prime primi primo",
            2: "secondi secondo",
            3: "terza terze terzi terzo",
            4: "quarti quarto",
            5: "quinti quinto",
            6: "sesta seste sesti sesto",
            7: "settimi settimo",
            8: "ottavi ottavo",
            9: "nona none noni nono",
            10: "decimi decimo",
            11: "undicesima undicesime undicesimi undicesimo",
            12: "dodicesima dodicesime dodicesimi dodicesimo",
            13: "tredicesima tredicesime tredicesimi tredicesimo",
            14: "quattordicesima quattordicesime quattordicesimi quattordicesimo",
            15: "quindicesima quindicesime quindicesimi quindicesimo",
            16: "sedicesima sedicesime sedicesimi sedicesimo",
            17: "diciassettesima diciassettesime diciassettesimi diciassettesimo",
            18: "diciottesima diciottesime diciottesimi diciottesimo",
            19: "diciannovesima diciannovesime diciannovesimi diciannovesimo",
            20: "ventesima ventesime ventesimi ventesimo",
            21: "ventunesima ventunesime ventunesimi ventunesimo",
            22: "ventiduesima ventiduesime ventiduesimi ventiduesimo",
            23: "ventitreesima ventitreesime ventitreesimi ventitreesimo",
            24: "ventiquattresima ventiquattresime ventiquattresimi ventiquattresimo",
            25: "venticinquesima venticinquesime venticinquesimi venticinquesimo",
            26: "ventiseiesima ventiseiesime ventiseiesimi ventiseiesimo",
            27: "ventisettesima ventisettesime ventisettesimi ventisettesimo",
            28: "ventottesima ventottesime ventottesimi ventottesimo",
            29: "ventinovesima ventinovesime ventinovesimi ventinovesimo",
            30: "trentesima trentesime trentesimi trentesimo",
            31: "trentunesima trentunesime trentunesimi trentunesimo",
        }
    ),
    days=forms(
        {
            0: "oggi",
            1: "domani",
            -1: "ieri",
        }
    ),
    periods=forms(
        {
            ("D", -2): "altro_ieri",
            ("M", -1): "mese_scorso",
            ("M", 0): "questo_mese",
            ("M", 1): "mese_prossimo",
            ("W", -1): "sett_scorsa settimana_scorsa",
            ("W", 0): "questa_sett questa_settimana",
            ("W", 1): "sett_prossima settimana_prossima",
            ("Y", -1): "anno_scorso",
            ("Y", 0): "quest'anno",
            ("Y", 1): "anno_prossimo",
        }
    ),
    ago_after=frozenset({"fa"}),
    ahead_before=frozenset({"tra"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
