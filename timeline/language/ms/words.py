"""Words of Malay for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januari",
            2: "februari",
            3: "mac",
            4: "april",
            5: "mei",
            6: "jun",
            7: "julai",
            8: "ogos",
            9: "september",
            10: "oktober",
            11: "november",
            12: "disember",
        }
    ),
    weekdays=forms(
        {
            1: "isnin",
            2: "selasa",
            3: "rabu",
            4: "khamis",
            5: "jumaat",
            6: "sabtu",
            7: "ahad",
        }
    ),
    short_months=forms(
        {
            1: "jan",
            2: "feb",
            4: "apr",
            7: "jul",
            8: "ogo",
            9: "sep",
            10: "okt",
            11: "nov",
            12: "dis",
        }
    ),
    short_weekdays=forms(
        {
            1: "isn",
            2: "sel",
            3: "rab",
            4: "kha",
            5: "jum",
            6: "sab",
            7: "ahd",
        }
    ),
    units=forms(
        {
            "D": "hari hari-hari hariku harimu harinya",
            "M": "bln bulan bulan-bulan bulanku bulanmu bulannya",
            "W": "mgu minggu minggu-minggu mingguku minggumu minggunya",
            "Y": "tahun tahun-tahun tahunku tahunmu tahunnya thn",
            "TH": "jam",
            "TM": "min minit minit-minit minitku minitmu minitnya",
            "TS": "saat saat-saat saatku saatmu saatnya",
        }
    ),
    days=forms(
        {
            1: "esok",
            -1: "semalam semlm",
        }
    ),
    periods=forms(
        {
            ("D", 0): "hari_ini",
            ("M", -1): "bln_lalu bulan_lalu",
            ("M", 0): "bln_ini bulan_ini",
            ("M", 1): "bln_depan bulan_depan",
            ("W", -1): "mgu_lepas minggu_lalu mng_lepas",
            ("W", 0): "mgu_ini minggu_ini mng_ini",
            ("W", 1): "mgu_depan minggu_depan mng_depan",
            ("Y", -1): "tahun_lalu thn_lepas",
            ("Y", 0): "tahun_ini thn_ini",
            ("Y", 1): "tahun_depan thn_depan",
        }
    ),
    ago_after=frozenset({"lalu"}),
    ahead_before=frozenset({"dalam"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
