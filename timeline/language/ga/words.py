"""Words of Irish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "eanáir eanáirí",
            2: "feabhra feabhraí",
            3: "márta mártaí",
            4: "aibreáin aibreán",
            5: "bealltaine bealltoinne bealtaine bealtainí beultaine",
            6: "meitheamh meithimh",
            7: "iúil iúileanna",
            8: "lúna lúnasa lúnasaí lúnasna",
            9: "meán_fómhair",
            10: "deireadh_fómhair",
            11: "samhain samhna samhnacha",
            12: "nodhlaig nodlaic nollag nollaig nollaigí",
        }
    ),
    weekdays=forms(
        {
            1: "dé_luain luanta",
            2: "dé_máirt máirteanna",
            3: "céadta dé_céadaoin",
            4: "déardaoin déardaoine déardaoineach",
            5: "aoineadh aointe dé_haoine",
            6: "dé_sathairn",
            7: "domhsa dé_domhnaigh",
        }
    ),
    short_months=forms(
        {
            1: "ean",
            2: "feabh",
            4: "aib",
            5: "beal",
            6: "meith",
            8: "lún",
            9: "mfómh",
            10: "dfómh",
            11: "samh",
            12: "noll",
        }
    ),
    short_weekdays=forms(
        {
            1: "luain luan",
            2: "máirt",
            3: "céad céid",
            4: "déar",
            5: "aoine",
            6: "sath",
            7: "domh",
        }
    ),
    units=forms(
        {
            "D": "lá",
            "M": "mí",
            "W": "scht seachmhain seachtain seachtaina seachtaine seachtainí seachtmhain seachtmhuin",
            "Y": "bliain blian bliana blianta",
            "TH": "uair uaira uaire uaireanna uaireanta",
            "TM": "nóim nóimint nóiméad nóiméid",
            "TS": "soic soicind soicindí",
        }
    ),
    days=forms(
        {
            0: "inniu",
            1: "amárach",
            -1: "inné",
        }
    ),
    periods=forms(
        {
            ("M", -1): "an_mhí_seo_caite",
            ("M", 0): "an_mhí_seo",
            ("M", 1): "an_mhí_seo_chugainn",
            ("W", -1): "an_tscht_seo_caite an_tseachtain_seo_caite",
            ("W", 0): "an_tscht_seo an_tseachtain_seo",
            ("W", 1): "an_tscht_seo_chugainn an_tseachtain_seo_chugainn",
            ("Y", -1): "anuraidh",
            ("Y", 0): "an_bhl_seo an_bhliain_seo i_mbl i_mbliana",
            ("Y", 1): "an_bhl_seo_chugainn an_bhliain_seo_chugainn",
        }
    ),
    ago_after=frozenset({"ó shin"}),
    ahead_before=frozenset({"i gceann"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
