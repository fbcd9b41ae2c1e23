"""Words of Faroese for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januar",
            2: "februar",
            3: "mars",
            4: "apríl",
            5: "mai",
            6: "juni",
            7: "juli",
            8: "august",
            9: "september",
            10: "oktober",
            11: "november",
            12: "desember",
        }
    ),
    weekdays=forms(
        {
            1: "mánadagur",
            2: "týsdagur",
            3: "mikudagur",
            4: "hósdagur",
            5: "fríggjadagur",
            6: "leygardagur",
            7: "sunnudagur",
        }
    ),
    short_months=forms(
        {
            1: "jan jan.",
            2: "feb feb.",
            3: "mar mar.",
            4: "apr apr.",
            6: "jun jun.",
            7: "jul jul.",
            8: "aug aug.",
            9: "sep sep.",
            10: "okt okt.",
            11: "nov nov.",
            12: "des des.",
        }
    ),
    short_weekdays=forms(
        {
            1: "mán mán.",
            2: "týs týs.",
            3: "mik mik.",
            4: "hós hós.",
            5: "frí frí.",
            6: "ley ley.",
            7: "sun sun.",
        }
    ),
    units=forms(
        {
            "D": "dag dagar dagur",
            "M": "mnð mánað mánaðir mánaður",
            "W": "vika viku vikur",
            "Y": "ár",
            "TH": "tíma tímar tími",
            "TM": "min minutt minuttir minuttur",
            "TS": "sek sekund",
        }
    ),
    periods=forms(
        {
            ("D", -1): "í_gjár",
            ("D", 0): "í_dag",
            ("D", 1): "í_morgin",
            ("M", -1): "seinasta_mnð seinasta_mánað",
            ("M", 0): "henda_mnð henda_mánaðin",
            ("M", 1): "næsta_mnð næsta_mánað",
            ("W", -1): "seinastu_v seinastu_vi seinastu_viku",
            ("W", 0): "hesu_v hesu_vi hesu_viku",
            ("W", 1): "næstu_v næstu_vi næstu_viku",
            ("Y", -1): "í_fjør",
            ("Y", 0): "í_ár",
            ("Y", 1): "næsta_ár",
        }
    ),
    ago_after=frozenset({"síðan"}),
    ahead_before=frozenset({"um"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
