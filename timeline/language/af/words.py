"""Words of Afrikaans for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januarie",
            2: "februarie",
            3: "maart",
            4: "april",
            5: "mei",
            6: "junie",
            7: "julie",
            8: "augustus",
            9: "september",
            10: "oktober",
            11: "november",
            12: "desember",
        }
    ),
    weekdays=forms(
        {
            1: "maandag",
            2: "dinsdag",
            3: "woensdag",
            4: "donderdag",
            5: "vrydag",
            6: "saterdag",
            7: "sondag",
        }
    ),
    short_months=forms(
        {
            1: "jan jan.",
            2: "feb feb.",
            3: "mrt mrt.",
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
            1: "ma ma.",
            2: "di di.",
            3: "wo wo.",
            4: "do do.",
            5: "vr vr.",
            6: "sa sa.",
            7: "so so.",
        }
    ),
    units=forms(
        {
            "D": "dae dag",
            "M": "maand maande",
            "W": "week weke",
            "Y": "jaar",
            "TH": "uur",
            "TM": "min minute minuut",
            "TS": "sek sekonde sekondes",
        }
    ),
    days=forms(
        {
            0: "vandag",
            1: "môre",
            -1: "gister",
        }
    ),
    periods=forms(
        {
            ("M", -1): "verlede_maand verlede_md",
            ("M", 0): "hierdie_md vandeesmaand",
            ("M", 1): "volgende_maand volgende_md",
            ("W", -1): "verlede_w verlede_week",
            ("W", 0): "hierdie_w hierdie_week vandeesweek",
            ("W", 1): "volgende_w volgende_week",
            ("Y", -1): "verlede_j verlede_jaar",
            ("Y", 0): "hierdie_j hierdie_jaar",
            ("Y", 1): "volgende_j volgende_jaar",
        }
    ),
    ago_after=frozenset({"gelede"}),
    ahead_before=frozenset({"oor"}),
    figures="ymd",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
