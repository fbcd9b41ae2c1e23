"""Words of Danish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januar januaren januarens januars",
            2: "februar februars",
            3: "mar. marts marts's martses",
            4: "april aprils",
            5: "maj",
            6: "jun. juni junis",
            7: "jul. juli julis",
            8: "august augusts",
            9: "sep. september septembers",
            10: "okt. oktober oktobers",
            11: "november novembers",
            12: "dec. december decembers",
        }
    ),
    weekdays=forms(
        {
            1: "mandag mandage mandagen mandagene mandagenes mandagens mandages mandags",
            2: "tirsdag tirsdage tirsdagen tirsdagene tirsdagenes tirsdagens tirsdages tirsdags",
            3: "onsdag onsdage onsdagen onsdagene onsdagenes onsdagens onsdages onsdags",
            4: "torsdag torsdage torsdagen torsdagene torsdagenes torsdagens torsdages torsdags",
            5: "fredag fredage fredagen fredagene fredagenes fredagens fredages fredags",
            6: "lørdag lørdage lørdagen lørdagene lørdagenes lørdagens lørdages lørdags løverdag",
            7: "søndag søndage søndagen søndagene søndagenes søndagens søndages søndags",
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
            9: "sep",
            10: "okt",
            11: "nov nov.",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "man man.",
            2: "tir tirs tirs.",
            3: "ons ons.",
            4: "tor tors tors.",
            5: "fre fre.",
            6: "lør lør.",
            7: "søn søn.",
        }
    ),
    units=forms(
        {
            "D": "dag dage",
            "M": "måned måneden månedens måneder månederne månedernes måneders måneds",
            "W": "uge uger",
            "Y": "år",
            "TH": (
                "tim time timede timedes timen timende timens timer timere timeren timerens timeres timerne "
                "timernes timers times timet"
            ),
            "TM": "min min. minut minuts minutter minutterne minutternes minutters minuttet minuttets",
            "TS": (
                "sek sekund sekunden sekundens sekunder sekunderne sekundernes sekunders sekundet sekundets sekunds"
            ),
        }
    ),
    numbers=forms(
        {
            1: "et",
            2: "to toede toedes toen toende toes toet tor tos",
            3: "tre",
            4: "fir fire firede firedes firen firende firer fires firet",
            5: "fem fems",
            6: "seks",
            7: "syv syvs",
            8: "otte otten ottes",
            9: "ni nis",
            10: "ti",
            11: "elleve elleves",
            12: "tolv tolvs",
            13: "tretten trettens",
            14: "fjorten fjortens",
            15: "femten femtens",
            16: "sejsten seksten sexten",
            17: "sytten syttens",
            18: "atten attens",
            19: "nitten",
            20: "tyve",
            21: "enogtyve enogtyves",
            22: "toogtyve toogtyves",
            23: "treogtyve treogtyves",
            24: "fireogtyve fireogtyves",
            25: "femogtyve femogtyves",
            26: "seksogtyve seksogtyves",
            27: "syvogtyve syvogtyves",
            28: "otteogtyve otteogtyves",
            29: "niogtyve niogtyves",
            30: "tredive tredives",
            31: "enogtredive enogtredives",
            40: "fyrre",
            50: "halvtreds",
            60: "treds",
            70: "halvfjerds",
            80: "firs",
            90: "halvfems",
            100: "ethundrede",
        }
    ),
    ordinals=forms(
        {
            1: "første",
            2: "anden andet andets andre andres",
            3: "tredje tredjes",
            4: "fjerde fjerdes",
            5: "femte femtes",
            6: "sjette sjettes",
            7: "syvende syvendes",
            8: "ottende ottendes",
            9: "niende niendes",
            10: "tiende tienden tiendens tiender tienderne tiendernes tienders tiendes",
            11: "ellevte ellevtes",
            12: "tolvte tolvtes",
            13: "trettende trettendes",
            14: "fjortende fjortendes",
            15: "femtende femtendes",
            16: "sekstende sekstendes",
            17: "syttende syttendes",
            18: "attende attendes",
            19: "nittende nittendes",
            20: "tyvende tyvendes",
            21: "enogtyvende enogtyvendes",
            22: "toogtyvende toogtyvendes",
            23: "treogtyvende treogtyvendes",
            24: "fireogtyvende fireogtyvendes",
            25: "femogtyvende femogtyvendes",
            26: "seksogtyvende seksogtyvendes",
            27: "syvogtyvende syvogtyvendes",
            28: "otteogtyvende otteogtyvendes",
            29: "niogtyvende niogtyvendes",
            30: "tredivete",
            31: "enogtredivete",
        }
    ),
    periods=forms(
        {
            ("D", -1): "i_går",
            ("D", 0): "i_dag",
            ("D", 1): "i_morgen",
            ("M", -1): "sidste_md sidste_måned",
            ("M", 0): "denne_md denne_måned",
            ("M", 1): "næste_md næste_måned",
            ("W", -1): "sidste_uge",
            ("W", 0): "denne_uge",
            ("W", 1): "næste_uge",
            ("Y", -1): "sidste_år",
            ("Y", 0): "i_år",
            ("Y", 1): "næste_år",
        }
    ),
    ago_before=frozenset({"for"}),
    ahead_before=frozenset({"om"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
