"""Words of Azerbaijani for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "yanvar",
            2: "fevral",
            3: "mart",
            4: "aprel",
            5: "may",
            6: "iyun",
            7: "iyul",
            8: "avqust",
            9: "sentyabr",
            10: "oktyabr",
            11: "noyabr",
            12: "dekabr",
        }
    ),
    weekdays=forms(
        {
            1: "bazar_ertəsi",
            2: "çərşənbə_axşamı",
            3: "çərşənbə",
            4: "cümə_axşamı",
            5: "cümə",
            6: "şənbə",
            7: "bazar",
        }
    ),
    short_months=forms(
        {
            1: "yan",
            2: "fev",
            3: "mar",
            4: "apr",
            6: "iyn",
            7: "iyl",
            8: "avq",
            9: "sen",
            10: "okt",
            11: "noy",
            12: "dek",
        }
    ),
    short_weekdays=forms(
        {
            1: "b.e. be",
            2: "ç.a. ça",
            3: "ç.",
            4: "c.a. ca",
            5: "c.",
            6: "ş.",
            7: "b.",
        }
    ),
    units=forms(
        {
            "D": "gün",
            "W": "həftə",
            "TH": "saat",
            "TM": "dəq dəqiqə",
            "TS": "san saniyə",
        }
    ),
    numbers=forms(
        {
            1: "bir",
            2: "iki",
            3: "üç",
            4: "dörd",
            5: "beş",
            6: "altı",
            7: "yeddi",
            8: "səkkiz",
            9: "doqquz",
            10: "on",
            11: "on_bir",
            12: "on_iki",
            13: "on_üç",
            14: "on_dörd",
            15: "on_beş",
            16: "on_altı",
            17: "on_yeddi",
            18: "on_səkkiz",
            19: "on_doqquz",
            20: "iyirmi",
            21: "iyirmi_bir",
            22: "iyirmi_iki",
            23: "iyirmi_üç",
            24: "iyirmi_dörd",
            25: "iyirmi_beş",
            26: "iyirmi_altı",
            27: "iyirmi_yeddi",
            28: "iyirmi_səkkiz",
            29: "iyirmi_doqquz",
            30: "otuz",
            31: "otuz_bir",
            40: "qırx",
            50: "əlli",
            60: "altmış",
            70: "yetmiş",
            80: "səksən",
            90: "doxsan",
            100: "yüz",
        }
    ),
    ordinals=forms(
        {
            1: "birinci",
            2: "ikinci",
            3: "üçüncü",
            4: "dördüncü",
            5: "beşinci",
            6: "altıncı",
            7: "yeddinci",
            8: "səkkizinci",
            9: "doqquzuncu",
            10: "onuncu",
            11: "on_birinci",
            12: "on_ikinci",
            13: "on_üçüncü",
            14: "on_dördüncü",
            15: "on_beşinci",
            16: "on_altıncı",
            17: "on_yeddinci",
            18: "on_səkkizinci",
            19: "on_doqquzuncu",
            20: "iyirminci",
            21: "iyirmi_birinci",
            22: "iyirmi_ikinci",
            23: "iyirmi_üçüncü",
            24: "iyirmi_dördüncü",
            25: "iyirmi_beşinci",
            26: "iyirmi_altıncı",
            27: "iyirmi_yeddinci",
            28: "iyirmi_səkkizinci",
            29: "iyirmi_doqquzuncu",
            30: "otuzuncu",
            31: "otuz_birinci",
        }
    ),
    days=forms(
        {
            1: "sabah",
            -1: "dünən",
        }
    ),
    periods=forms(
        {
            ("D", 0): "bu_gün",
            ("M", -1): "keçən_ay",
            ("M", 0): "bu_ay",
            ("M", 1): "gələn_ay",
            ("W", -1): "keçən_həftə",
            ("W", 0): "bu_həftə",
            ("W", 1): "gələn_həftə",
            ("Y", -1): "keçən_il",
            ("Y", 0): "bu_il",
            ("Y", 1): "gələn_il",
        }
    ),
    ago_after=frozenset({"əvvəl"}),
    ahead_after=frozenset({"sonra"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
