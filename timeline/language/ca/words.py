"""Words of Catalan for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "de_gen de_gen. de_gener gen gener geners",
            2: "de_febr de_febr. de_febrer febr febrer febrers",
            3: "de_març març marços",
            4: "abr abril abrils d'abril d’abril",
            5: "de_maig maig maigs majos",
            6: "de_juny juny junys",
            7: "de_jul de_jul. de_juliol jul juliol juliols",
            8: "ag agost agostos agosts d'agost d’agost",
            9: "de_set de_set. de_setembre setembre setembres",
            10: "d'octubre d’octubre oct octubre octubres",
            11: "de_nov de_nov. de_novembre nov novembre novembres",
            12: "de_des de_des. de_desembre des. desembre desembres",
        }
    ),
    weekdays=forms(
        {
            1: "dilluns",
            2: "dimarts",
            3: "dimecres",
            4: "dijous",
            5: "divendres",
            6: "dissabte dissabtes",
            7: "diumenge",
        }
    ),
    short_months=forms(
        {
            1: "gen.",
            2: "febr.",
            4: "abr. d'abr d’abr.",
            7: "jul.",
            8: "ag. d'ag d’ag.",
            9: "set set.",
            10: "d'oct d’oct. oct.",
            11: "nov.",
            12: "des",
        }
    ),
    short_weekdays=forms(
        {
            1: "dl dl.",
            2: "dt dt.",
            3: "dc dc.",
            4: "dj dj.",
            5: "dv dv.",
            6: "ds ds.",
            7: "dg dg.",
        }
    ),
    units=forms(
        {
            "D": "dia dies",
            "M": "mes mesos",
            "W": "setm setmana setmanes",
            "Y": "any anys",
            "TH": "hora hores",
            "TM": "min minut minuts",
            "TS": "segon segona segons",
        }
    ),
    numbers=forms(
        {
            1: "un una unes uns",
            2: "dos dosos",
            3: "tres",
            4: "quatre",
            5: "cinc cincs",
            6: "sis sisos",
            7: "set sets",
            8: "vuit",
            9: "nou nous nova noves",
            10: "deu deus",
            11: "onze",
            12: "dotze",
            13: "tretze",
            14: "catorze catorzes",
            15: "quinze",
            16: "setze",
            17: "disset",
            18: "divuit",
            19: "dinou",
            20: "vint",
            21: "vint-i-un",
            22: "vint-i-dos",
            23: "vint-i-tres",
            24: "vint-i-quatre",
            25: "vint-i-cinc",
            26: "vint-i-sis",
            27: "vint-i-set",
            28: "vint-i-vuit",
            29: "vint-i-nou",
            30: "trenta",
            31: "trenta-un",
            40: "quaranta",
            50: "cinquanta",
            60: "seixanta",
            70: "setanta",
            80: "vuitanta",
            90: "noranta",
            100: "cent cents",
        }
    ),
    ordinals=forms(
        {
            1: "primer primera primeres primeret primers",
            2: "segon segona",
            3: "tercer tercera tercers",
            4: "quart quarta quarts",
            5: "cinquena cinquens cinquè",
            6: "sisena sisenes sisens sisè",
            7: "setena setenes setens setè",
            8: "vuitena vuitenes vuitens vuitè",
            9: "novena novens novè",
            10: "desena desens desè",
            11: "onzena onzenes onzens onzè",
            12: "dotzens dotzè",
            13: "tretzena tretzens tretzè",
            14: "catorzena catorzenes catorzens catorzè",
            15: "quinzena quinzens quinzè",
            16: "setzena setzens setzè",
            17: "dissetena dissetenes dissetens dissetè",
            18: "divuitena divuitenes divuitens divuitè",
            19: "dinovena dinovenes dinovens dinovè",
            20: "vintena vintens vintè",
            21: "vint-i-unena vint-i-unenes vint-i-unens vint-i-unè",
            22: "vint-i-dosena vint-i-dosenes vint-i-dosens vint-i-dosè",
            23: "vint-i-tresena vint-i-tresenes vint-i-tresens vint-i-tresè",
            24: "vint-i-quatrena vint-i-quatrenes vint-i-quatrens vint-i-quatrè",
            25: "vint-i-cinquena vint-i-cinquenes vint-i-cinquens vint-i-cinquè",
            26: "vint-i-sisena vint-i-sisenes vint-i-sisens vint-i-sisè",
            27: "vint-i-setena vint-i-setenes vint-i-setens vint-i-setè",
            28: "vint-i-vuitena vint-i-vuitenes vint-i-vuitens vint-i-vuitè",
            29: "vint-i-novena vint-i-novenes vint-i-novens vint-i-novè",
            31: "trenta-unena trenta-unenes trenta-unens trenta-unè",
        }
    ),
    days=forms(
        {
            0: "avui hui",
            1: "demà",
            2: "despús-demà endemà sendemà",
            -1: "ahir",
            -2: "abans-d’ahir dellà-ahir despús-ahir",
        }
    ),
    periods=forms(
        {
            ("D", 2): "demà_passat passat_demà",
            ("D", 3): "endemà_passat",
            ("M", -1): "el_mes_passat mes_passat",
            ("M", 0): "aquest_mes",
            ("M", 1): "el_mes_que_ve mes_vinent",
            ("W", -1): "la_setm_passada la_setmana_passada setm_passada",
            ("W", 0): "aquesta_setm aquesta_setmana",
            ("W", 1): (
                "la_propera_setmana la_pròxima_setmana la_setm_que_ve la_setmana_que_ve la_setmana_vinent setm_vinent"
            ),
            ("Y", -1): "l'any_passat",
            ("Y", 0): "enguany",
            ("Y", 1): "l'any_que_ve",
        }
    ),
    ago_before=frozenset({"fa"}),
    ahead_before=frozenset({"d’aquí a"}),
    figures="dmy",
    joins=("del",),
    month_first=True,
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
