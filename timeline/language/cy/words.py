"""Words of Welsh for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "ion ionawr",
            2: "chwef chwefrol chwefror",
            3: "maw mawrth",
            4: "ebr ebrill",
            5: "mai",
            6: "meh mehefin",
            7: "gorff gorffennaf",
            8: "awst",
            9: (
                "med meda medadwy medaf medai medais medaist medant medasai medasant medasech medasem medasent "
                "medasid medasit medasoch medasom medaswn medech meded mededig medem medent meder medesid medi "
                "medid medir medit medo medoch medodd medom medont medwch medwn medwyd medwyf medych"
            ),
            10: "hyd hyd. hyddfref hydref hydrefau",
            11: "tach tachwedd",
            12: "rhag rhagddynt rhagfyr rhagoch rhagof rhagom rhagot",
        }
    ),
    weekdays=forms(
        {
            1: "dydd_llun lluniau",
            2: "dydd_mawrth",
            3: "dydd_mercher",
            4: "dydd_iau",
            5: "dydd_gwener gwened",
            6: "dydd_sadwrn",
            7: "dydd_sul",
        }
    ),
    short_months=forms(
        {
            2: "chw",
            7: "gor",
        }
    ),
    short_weekdays=forms(
        {
            1: "llun",
            2: "maw",
            3: "mer",
            4: "iau",
            5: "gwe gwen",
            6: "sad",
            7: "sul",
        }
    ),
    units=forms(
        {
            "D": "diwrnod diwrnodau dydd dyddiau",
            "M": "mis",
            "W": "wythnos wythnosau",
            "Y": "blwyddyn blynyddau blynyddoedd",
            "TH": "awr oriau",
            "TM": "mun munud munudau munudiau",
            "TS": "eiliad eiliadau eiliaid",
        }
    ),
    numbers=forms(
        {
            1: "un unau",
            2: "dau",
            3: "tri",
            4: "pedwar pedwarau",
            5: "pump",
            6: "chhwech chwe chwech chwechau",
            7: "saith",
            8: "wyth",
            9: "naw",
            10: "deg degau",
            11: "un_ar_ddeg",
            12: "deuddeg deuddeged",
            13: "tri_ar_ddeg",
            14: "pedwar_ar_ddeg",
            15: "pymtheg pymtheged",
            16: "un_ar_bymtheg",
            17: "dau_ar_bymtheg",
            18: "deunaw",
            19: "pedwar_ar_bymtheg",
            20: "ugain",
            21: "un_ar_hugain",
            22: "dau_ar_hugain",
            23: "tri_ar_hugain",
            24: "pedwar_ar_hugain",
            25: "pump_ar_hugain",
            26: "chwech_ar_hugain",
            27: "saith_ar_hugain",
            28: "wyth_ar_hugain",
            29: "naw_ar_hugain",
            30: "deg_ar_hugain",
            31: "un_ar_ddeg_ar_hugain",
            40: "deugain deugained",
            50: "hanner_cant",
            60: "trigain trigained",
            70: "deg_a_thrigain",
            80: "pedwar_ugain",
            90: "deg_a_phedwar_ugain",
            100: "cannoedd cant cantau",
        }
    ),
    ordinals=forms(
        {
            1: "cyntaf cyntafed",
            2: "ail",
            3: "trydydd",
            4: "pedwerydd",
            5: "pumed",
            6: "chweched",
            7: "saithfed",
            8: "wythfed",
            9: "nawfed",
            10: "degfed degfedau degfedi",
            11: "unfed_ar_ddeg",
            12: "deuddegfed",
            13: "trydydd_ar_ddeg",
            14: "pedwerydd_ar_ddeg",
            15: "pymthegfed",
            16: "unfed_ar_bymtheg",
            17: "ail_ar_bymtheg",
            18: "deunawfed deunawfeded",
            19: "pedwerydd_ar_bymtheg",
            20: "ugainfed",
            21: "cyntaf_ar_hugain",
            22: "ail_ar_hugain",
            23: "trydydd_ar_hugain",
            24: "pedwerydd_ar_hugain",
            25: "pumed_ar_hugain",
            26: "chweched_ar_hugain",
            27: "saithfed_ar_hugain",
            28: "wythfed_ar_hugain",
            29: "nawfed_ar_hugain",
            30: "degfed_ar_hugain",
            31: "unfed_ar_ddeg_ar_hugain",
        }
    ),
    days=forms(
        {
            0: "heddiw",
            1: "yfory",
            -1: "ddoe",
        }
    ),
    periods=forms(
        {
            ("M", -1): "mis_diwethaf",
            ("M", 0): "y_mis_hwn",
            ("M", 1): "mis_nesaf",
            ("W", -1): "ws_ddiwethaf wythnos_ddiwethaf",
            ("W", 0): "yr_ws_hon yr_wythnos_hon",
            ("W", 1): "ws_nesaf wythnos_nesaf",
            ("Y", -1): "llynedd",
            ("Y", 0): "eleni",
            ("Y", 1): "bl_nesaf blwyddyn_nesaf",
        }
    ),
    ago_before=frozenset({"blwyddyn yn ôl"}),
    ago_after=frozenset({"flynyddoedd yn ôl", "yn ôl"}),
    ahead_before=frozenset(
        {
            "ymhen",
            "ymhen blwyddyn",
            "ymhen deuddydd",
            "ymhen deufis",
            "ymhen diwrnod",
            "ymhen mis",
            "ymhen pythefnos",
            "ymhen wythnos",
        }
    ),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
