"""Words of Norwegian Bokmål for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januar januaren januarene januarer",
            2: "februar februaren februarene februarer",
            3: "mars marsen marsene marser",
            4: "april aprilen aprilene apriler",
            5: "mai",
            6: "juni junien juniene junier",
            7: "juli julien juliene julier",
            8: "august augusten augustene auguster",
            9: "september septemberen septemberene septemberer",
            10: "oktober oktoberen oktoberene oktoberer",
            11: "november novemberen novemberene novemberer",
            12: "desember desemberen desemberene desemberer",
        }
    ),
    weekdays=forms(
        {
            1: "mandag mandagen mandagene mandager",
            2: "tirsdag tirsdagen tirsdagene tirsdager",
            3: "onsdag onsdagen onsdagene onsdager",
            4: "torsdag torsdagen torsdagene torsdager",
            5: "fredag fredagen fredagene fredager",
            6: "lørdag lørdagen lørdagene lørdager",
            7: "søndag søndagen søndagene søndager",
        }
    ),
    short_months=forms(
        {
            1: "jan jan.",
            2: "feb feb.",
            3: "mar",
            4: "apr apr.",
            6: "jun",
            7: "jul",
            8: "aug aug.",
            9: "sep sep.",
            10: "okt okt.",
            11: "nov nov.",
            12: "des des.",
        }
    ),
    short_weekdays=forms(
        {
            1: "man man.",
            2: "tir tir.",
            3: "ons ons.",
            4: "tor tor.",
            5: "fre fre.",
            6: "lør lør.",
            7: "søn søn.",
        }
    ),
    units=forms(
        {
            "D": "dag dager døgn døgna døgnene døgnet",
            "M": "mnd måned måneden månedene måneder",
            "W": "uke uker",
            "Y": "år",
            "TH": "tim tima time timede timen timende timene timer times timet timete",
            "TM": "min minutt minutta minuttene minutter minuttet",
            "TS": "sek sekund sekunda sekunden sekundene sekunder sekundet",
        }
    ),
    numbers=forms(
        {
            1: "en ens",
            2: "to toen toene",
            3: "tre trea tredd tredde treende treet trer tres trærne",
            4: "fir fira fire firede firende fires firet firete firt firte",
            5: "fem",
            6: "seks",
            7: "syv",
            8: "åtte",
            9: "ni",
            10: "ti tien",
            11: "elleve",
            12: "tolv",
            13: "tretten",
            14: "fjorten",
            15: "femten",
            16: "seksten",
            17: "sytten",
            18: "atten",
            19: "nitten",
            20: "tjue",
            21: "tjueei tjueen",
            22: "tjueto",
            23: "tjuetre",
            24: "tjuefire",
            25: "tjuefem",
            26: "tjueseks",
            27: "tjuesyv",
            28: "tjueåtte",
            29: "tjueni",
            30: "tretti",
            31: "trettien",
            40: "førti",
            50: "femti",
            60: "seksti",
            70: "sytti",
            80: "åtti",
            90: "nitti",
            100: "en_hundre",
        }
    ),
    ordinals=forms(
        {
            1: "første",
            2: "andre",
            3: "tredje",
            4: "fjerde",
            5: "femte",
            6: "sjette",
            7: "syvende",
            8: "åttende",
            9: "niende",
            10: "tiende tienden tiendene tiender",
            11: "ellevte",
            12: "tolvte",
            13: "trettførste",
            14: "fjortende",
            15: "femtende",
            16: "sekstende",
            17: "syttende",
            18: "attende",
            19: "nittende",
            20: "tjuende",
            21: "tjueførste",
            22: "tjueandre",
            23: "tjuetredje",
            24: "tjuefjerde",
            25: "tjuefemte",
            26: "tjuesjette",
            27: "tjuesyvende",
            28: "tjueåttende",
            29: "tjueniende",
            30: "trettiende",
            31: "trettiførste",
        }
    ),
    periods=forms(
        {
            ("D", -1): "i_går",
            ("D", 0): "i_dag",
            ("D", 1): "i_morgen",
            ("M", -1): "forrige_md forrige_måned",
            ("M", 0): "denne_md denne_måneden",
            ("M", 1): "neste_md neste_måned",
            ("W", -1): "forrige_uke",
            ("W", 0): "denne_uken",
            ("W", 1): "neste_uke",
            ("Y", -1): "i_fjor",
            ("Y", 0): "i_år",
            ("Y", 1): "neste_år",
        }
    ),
    ago_before=frozenset({"for"}),
    ahead_before=frozenset({"om"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
