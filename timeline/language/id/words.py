"""Words of Indonesian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "djanuari januari",
            2: "februari pebruari",
            3: "maret",
            4: "april",
            5: "mei",
            6: "juni",
            7: "juli",
            8: "agustus",
            9: "september",
            10: "oktober",
            11: "nopember november",
            12: "desember",
        }
    ),
    weekdays=forms(
        {
            1: "senin",
            2: "selasa",
            3: "rabu",
            4: "kamis kamisan",
            5: "jumat",
            6: "sabtu",
            7: "minggu",
        }
    ),
    short_months=forms(
        {
            1: "djan jan",
            2: "feb peb",
            3: "mar mrt",
            4: "apr",
            5: "mai",
            6: "djuni jun",
            7: "djuli jul",
            8: "ag agt agu",
            9: "sep sept",
            10: "okt",
            11: "nop nov",
            12: "des",
        }
    ),
    short_weekdays=forms(
        {
            1: "sen",
            2: "sel",
            3: "rab",
            4: "kam",
            5: "jum",
            6: "sab",
            7: "ahad min",
        }
    ),
    units=forms(
        {
            "D": "hari harian hariannya hariku harimu harinya",
            "M": "bln bulan bulanan bulanannya bulannya",
            "W": "mgg minggu",
            "Y": "tahun tahunan tahunannya tahunnya thn",
            "TH": "jam",
            "TM": "menit meniti menitnya mnt",
            "TS": "detik detiknya dtk",
        }
    ),
    numbers=forms(
        {
            1: "satu satu-satu",
            2: "dua",
            3: "tiga",
            4: "empat",
            5: "lima",
            6: "enam",
            7: "tujuh",
            8: "delapan",
            9: "sembilan",
            10: "sepuluh",
            11: "sebelas",
            12: "dua_belas",
            13: "tiga_belas",
            14: "empat_belas",
            15: "lima_belas",
            16: "enam_belas",
            17: "tujuh_belas",
            18: "delapan_belas",
            19: "sembilan_belas",
            20: "dua_puluh",
            21: "dua_puluh_satu",
            22: "dua_puluh_dua",
            23: "dua_puluh_tiga",
            24: "dua_puluh_empat",
            25: "dua_puluh_lima",
            26: "dua_puluh_enam",
            27: "dua_puluh_tujuh",
            28: "dua_puluh_delapan",
            29: "dua_puluh_sembilan",
            30: "tiga_puluh",
            31: "tiga_puluh_satu",
            40: "empat_puluh",
            50: "lima_puluh",
            60: "enam_puluh",
            70: "tujuh_puluh",
            80: "delapan_puluh",
            90: "sembilan_puluh",
            100: "seratus",
        }
    ),
    ordinals=forms(
        {
            1: "pertama",
            2: "kedua",
            3: "ketiga",
            4: "keempat",
            5: "kelima",
            6: "keenam",
            7: "ketujuh",
            8: "kedelapan",
            9: "kesembilan",
            10: "kesepuluh",
            11: "kesebelas",
            12: "kedua_belas",
            13: "ketiga_belas",
            14: "keempat_belas",
            15: "kelima_belas",
            16: "keenam_belas",
            17: "ketujuh_belas",
            18: "kedelapan_belas",
            19: "kesembilan_belas",
            20: "kedua_puluh",
            21: "kedua_puluh_satu",
            22: "kedua_puluh_dua",
            23: "kedua_puluh_tiga",
            24: "kedua_puluh_empat",
            25: "kedua_puluh_lima",
            26: "kedua_puluh_enam",
            27: "kedua_puluh_tujuh",
            28: "kedua_puluh_delapan",
            29: "kedua_puluh_sembilan",
            30: "ketiga_puluh",
            31: "ketiga_puluh_satu",
        }
    ),
    days=forms(
        {
            1: "besok",
            -1: "kemarin sehari",
        }
    ),
    periods=forms(
        {
            ("D", -2): "kemarin_lusa",
            ("D", 0): "hari_ini",
            ("M", -1): "bln_lalu bulan_lalu sebulan",
            ("M", 0): "bln_ini bulan_ini",
            ("M", 1): "bln_berikutnya bulan_berikutnya bulan_depan",
            ("W", -1): "mgg_lalu minggu_lalu seminggu",
            ("W", 0): "mgg_ini minggu_ini",
            ("W", 1): "mgg_depan minggu_depan",
            ("Y", -1): "setahun tahun_lalu thn_lalu",
            ("Y", 0): "tahun_ini thn_ini",
            ("Y", 1): "tahun_depan thn_depan",
        }
    ),
    ago_after=frozenset({"yang lalu"}),
    ahead_before=frozenset({"dalam"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
