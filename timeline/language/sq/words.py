"""Words of Albanian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "jan janar janari janarin janarit",
            2: "shk shkurt shkurte shkurti shkurtin shkurtit shkurtë",
            3: "mars marsi marsin marsit",
            4: "pri prill prilli prillin prillit",
            5: "maj",
            6: "qer qershor qershori qershorin qershorit",
            7: (
                "korrik korriku korrikun korrikut korrim korrin korrka korrkam korrkan korrke korrkemi korrkeni "
                "korrkësh korrkësha korrkëshe korrkëshim korrkëshin korrkëshit korrni korrnim korrnin korrnit "
                "korrsh korrsha korrshi korrshim korrshin korrte korrtë korrur korrëm korrën korrët"
            ),
            8: "gusht gushte gushti gushtin gushtit",
            9: "sht shtator shtatori shtatór",
            10: "tet tetor tetori tetorin tetorit tetóri",
            11: "nën nëntor nëntori nëntorin nëntorit",
            12: "dhj dhjetor dhjetori dhjetorin dhjetorit dhjetór",
        }
    ),
    weekdays=forms(
        {
            1: "e_hënë",
            2: "e_martë",
            3: "e_mërkurë",
            4: "e_enjte",
            5: "e_premte",
            6: "e_shtunë",
            7: "e_diel",
        }
    ),
    short_months=forms(
        {
            3: "mar",
            7: "kor korr korra korre korri",
            8: "gsh gush gusha",
        }
    ),
    short_weekdays=forms(
        {
            1: "hën",
            2: "mar",
            3: "mër",
            4: "enj",
            5: "pre",
            6: "sht",
            7: "die",
        }
    ),
    units=forms(
        {
            "D": "dita dite ditë ditën ditës ditësh ditët ditëve ditëvet",
            "M": "muaj muaji muajin muajit muajsh muajt muajtë muajve muajvet muej muj muje muoj",
            "W": "java jave javë javën javës javësh javët javëve javëvet",
            "Y": "vit",
            "TH": "orë",
            "TM": "min minuta minutash minutat minutave minutavet minute minutë minutën minutës",
            "TS": "sek sekonda sekondash sekondat sekondave sekondavet sekonde sekondë sekondën sekondës",
        }
    ),
    days=forms(
        {
            0: "sot",
            1: "nesër",
            -1: "dje",
        }
    ),
    periods=forms(
        {
            ("M", -1): "muajin_e_kaluar",
            ("M", 0): "këtë_muaj",
            ("M", 1): "muajin_e_ardhshëm",
            ("W", -1): "javën_e_kaluar",
            ("W", 0): "këtë_javë",
            ("W", 1): "javën_e_ardhshme",
            ("Y", -1): "vitin_e_kaluar vjet",
            ("Y", 0): "këtë_vit sivjet",
            ("Y", 1): "vitin_e_ardhshëm",
        }
    ),
    ago_after=frozenset({"më parë"}),
    ahead_before=frozenset({"pas"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
