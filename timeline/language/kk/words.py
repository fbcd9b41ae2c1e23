"""Words of Kazakh for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "қаңтар",
            2: "ақпан",
            3: "наурыз",
            4: "сәуір",
            5: "мамыр",
            6: "маусым",
            7: "шілде",
            8: "тамыз",
            9: "қыркүйек",
            10: "қазан",
            11: "қараша",
            12: "желтоқсан",
        }
    ),
    weekdays=forms(
        {
            1: "дүйсенбі",
            2: "сейсенбі",
            3: "сәрсенбі",
            4: "бейсенбі",
            5: "жұма",
            6: "сенбі",
            7: "жексенбі",
        }
    ),
    short_months=forms(
        {
            1: "қаң қаң.",
            2: "ақп ақп.",
            3: "нау нау.",
            4: "сәу сәу.",
            5: "мам мам.",
            6: "мау мау.",
            7: "шіл шіл.",
            8: "там там.",
            9: "қыр қыр.",
            10: "қаз қаз.",
            11: "қар қар.",
            12: "жел жел.",
        }
    ),
    short_weekdays=forms(
        {
            1: "дс",
            2: "сс",
            3: "ср",
            4: "бс",
            5: "жм",
            6: "сб",
            7: "жс",
        }
    ),
    units=forms(
        {
            "D": "күн",
            "M": "ай",
            "W": "ап апта",
            "Y": "жыл",
            "TH": "сағ сағат",
            "TM": "мин минут",
            "TS": "секунд",
        }
    ),
    days=forms(
        {
            0: "бүгін",
            1: "ертең",
            -1: "кеше",
        }
    ),
    periods=forms(
        {
            ("M", -1): "өткен_ай",
            ("M", 0): "осы_ай",
            ("M", 1): "келесі_ай",
            ("W", -1): "өткен_апта",
            ("W", 0): "осы_апта",
            ("W", 1): "келесі_апта",
            ("Y", -1): "былтырғы_жыл",
            ("Y", 0): "биылғы_жыл",
            ("Y", 1): "келесі_жыл",
        }
    ),
    ago_after=frozenset({"бұрын"}),
    ahead_after=frozenset({"кейін"}),
    figures="dmy",
    year_after=("ж", "ж."),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
