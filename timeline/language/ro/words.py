"""Words of Romanian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "ian. ianuarie",
            2: "feb. februarie",
            3: "mart. martie",
            4: "aprilie",
            5: "mai",
            6: "iun. iunie",
            7: "iul. iulie",
            8: (
                "aug. august augusta auguste augustei augustele augustelor augustul augustului augustă auguști "
                "auguștii auguștilor"
            ),
            9: "septembrie septembriele septembrielui septul septului septuri septurile septurilor",
            10: "oct. octombrie",
            11: "noiembrie noiemvrii nov.",
            12: "dec. decembrie",
        }
    ),
    weekdays=forms(
        {
            1: "lunea luni lunilor",
            2: "marțea marți",
            3: "miercurea miercuri miercurii miercurile miercurilor",
            4: "joi",
            5: "vinerea vineri vinerile vinerilor",
            6: "sâmbete sâmbetei sâmbetele sâmbetelor sâmbătă",
            7: "duminica duminici duminicii duminicile duminicilor duminico duminică",
        }
    ),
    short_months=forms(
        {
            1: "ian",
            2: "feb febr",
            3: "mar mar. mart",
            4: "apr apr.",
            6: "iun",
            7: "iul",
            8: "aug",
            9: "sep sept sept.",
            10: "oct",
            11: "noiem nov",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "lun lun.",
            2: "mar mar.",
            3: "mi mie mie.",
            5: "vin vin.",
            6: "sâm sâm.",
            7: "dum dum.",
        }
    ),
    units=forms(
        {
            "D": "zile",
            "M": "luna lunea luni lunii lunile lunilor lună",
            "W": "săpt săptămâna săptămâni săptămânii săptămânile săptămânilor săptămână săptămîni săptămînă",
            "Y": "ani",
            "TH": "ore oră",
            "TM": "min minu minut minute minutele minutelor minutul minutului",
            "TS": "sec secunda secunde secundei secundele secundelor secundă",
        }
    ),
    numbers=forms(
        {
            1: "unu unulea unului",
            2: "doa doi doilea doua două doă",
            3: "tree trei treia treilea treiul treiului trie trii",
            4: "patra patru patrulea",
            5: "cincea cinci cincilea cinciul cinciului",
            6: "șase șasea șaselea",
            7: "șapte șaptea șaptelea",
            8: "opt opta optulea",
            9: "noua nouă nouălea",
            10: "zeace zece zecea zecelea zeci zecii zecile zecilor",
            11: "unsprezece unsprezecea unsprezecelea unșpe unșpea unșpelea",
            12: "doaosprăzeace doisprece doisprezece doisprezecelea douăsprezece douăsprezecea",
            13: "treisprezece treisprezecea treisprezecelea treișpe treișpea treișpelea",
            14: "paisprezece paisprezecea paisprezecelea paișpe paișpea paișpelea",
            15: "cincisprezece cincisprezecea cincisprezecelea cinsprezece cinșpe cinșpea cinșpelea",
            16: "șaisprezece șaisprezecea șaisprezecelea șaișpe șaișpea șaișpelea",
            17: "șaptesprezece șaptesprezecea șaptesprezecelea șapteșpe șapteșpea șapteșpelea",
            18: "optisprezecelea optișpe optișpea optișpelea optsprezece optsprezecea",
            19: "nouăsprezece nouăsprezecea nouăsprezecelea nouășpe nouășpea",
            20: "doaodzăci douăzecea douăzeci douăzecilea",
            21: "douăzeci_și_unu",
            22: "douăzeci_și_doi",
            23: "douăzeci_și_trei",
            24: "douăzeci_și_patru",
            25: "douăzeci_și_cinci",
            26: "douăzeci_și_șase",
            27: "douăzeci_și_șapte",
            28: "douăzeci_și_opt",
            29: "douăzeci_și_nouă",
            30: "treidzăci treizecea treizeci treizecilea",
            31: "treizeci_și_unu",
            40: "patruzecea patruzeci patruzecilea",
            50: "cincizecea cincizeci cincizecilea cindzăci",
            60: "șaizecea șaizeci șaizecilea",
            70: "șaptezecea șaptezeci șaptezecilea",
            80: "optzecea optzeci optzecilea",
            90: "nouăzecea nouăzeci nouăzecilea",
            100: "o_sută",
        }
    ),
    ordinals=forms(
        {
            1: "primul",
            2: "al_doilea",
            3: "al_treilea",
            4: "al_patrulea",
            5: "al_cincilea",
            6: "al_șaselea",
            7: "al_șaptelea",
            8: "al_optlea",
            9: "al_nouălea",
            10: "al_zecelea",
            11: "al_unsprezecelea",
            12: "al_doisprezecelea",
            13: "al_treisprezecelea",
            14: "al_paisprezecelea",
            15: "al_cincisprezecelea",
            16: "al_șaisprezecelea",
            17: "al_șaptesprezecelea",
            18: "al_optsprezecelea",
            19: "al_nouăsprezecelea",
            20: "al_douăzecilea",
            21: "al_douăzeci_și_unulea",
            22: "al_douăzeci_și_doilea",
            23: "al_douăzeci_și_treilea",
            24: "al_douăzeci_și_patrulea",
            25: "al_douăzeci_și_cincilea",
            26: "al_douăzeci_și_șaselea",
            27: "al_douăzeci_și_șaptelea",
            28: "al_douăzeci_și_optlea",
            29: "al_douăzeci_și_nouălea",
            30: "al_treizecilea",
            31: "al_treizeci_și_unulea",
        }
    ),
    days=forms(
        {
            0: "azi",
            1: "mâine",
            -1: "ieri",
        }
    ),
    periods=forms(
        {
            ("M", -1): "luna_trecută",
            ("M", 0): "luna_aceasta",
            ("M", 1): "luna_viitoare",
            ("W", -1): "săpt_trecută săptămâna_trecută",
            ("W", 0): "săpt_aceasta săptămâna_aceasta",
            ("W", 1): "săpt_viitoare săptămâna_viitoare",
            ("Y", -1): "anul_trecut",
            ("Y", 0): "anul_acesta",
            ("Y", 1): "anul_viitor",
        }
    ),
    ago_before=frozenset({"acum"}),
    ahead_before=frozenset({"peste"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
