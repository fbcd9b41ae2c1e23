"""Words of Swedish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januari januaris",
            2: "feb februari februaris",
            3: "mars",
            4: "apr april aprils",
            5: "maj",
            6: "jun juni junis",
            7: "juli julis",
            8: "aug augusti augustis",
            9: "sep september septembers",
            10: "okt oktober oktobers",
            11: "nov november novembers",
            12: "dec december decembers",
        }
    ),
    weekdays=forms(
        {
            1: "måndag måndagar måndagarna måndagarnas måndagars måndagen måndagens måndags",
            2: "tisdag tisdagar tisdagarna tisdagarnas tisdagars tisdagen tisdagens tisdags",
            3: "onsdag onsdagar onsdagarna onsdagarnas onsdagars onsdagen onsdagens onsdags",
            4: "torsdag torsdagar torsdagarna torsdagarnas torsdagars torsdagen torsdagens torsdags tossda",
            5: (
                "fre fredag fredagar fredagarna fredagarnas fredagars fredagen fredagens fredags freden fredens "
                "freder frederna fredernas freders"
            ),
            6: "lör lördag lördagar lördagarna lördagarnas lördagars lördagen lördagens lördags",
            7: "söndag söndagar söndagarna söndagarnas söndagars söndagen söndagens söndags",
        }
    ),
    short_months=forms(
        {
            1: "jan jan.",
            2: "feb.",
            4: "apr.",
            7: "jul",
            8: "aug.",
            9: "sep. sept",
            10: "okt.",
            11: "nov.",
            12: "dec.",
        }
    ),
    short_weekdays=forms(
        {
            1: "mån månd",
            2: "tis tisd",
            3: "ons onsd",
            4: "tors torsd",
            5: "fred freds",
            6: "lörd",
            7: "sön sönd",
        }
    ),
    units=forms(
        {
            "D": "dag dagar",
            "M": "mån månad månaden månadens månader månaderna månadernas månaders månads",
            "W": (
                "veck vecka veckad veckade veckades veckads veckan veckande veckans veckar veckas veckat veckats "
                "vecke veckes vecko veckor veckorna veckornas veckors vecks"
            ),
            "Y": "år året",
            "TH": "tim tim. timmar timmarna timmarnas timmars timme timmen timmens timmes tims",
            "TM": (
                "min minut minuten minutens minuter minuterna minuternas minuters minutrar minutrarna minutrarnas "
                "minutrars minuts"
            ),
            "TS": "sek sekund sekunden sekundens sekunder sekunderna sekundernas sekunders sekunds",
        }
    ),
    numbers=forms(
        {
            1: "ett",
            2: ("tvagit tvagits två tvådd tvådda tvåddas tvådde tvåddes tvådds tvående tvån tvår tvås tvått tvåtts"),
            3: "tre tredjes tres",
            4: (
                "fyra fyrad fyrade fyrades fyran fyrande fyrans fyras fyrat fyrats fyre fyres fyror fyrorna "
                "fyrornas fyrors"
            ),
            5: "fem fems femte femtes",
            6: "sex sexen sexens sexet sexets sexs",
            7: "sju sjunde sjundes sjus",
            8: "åtta åttan åttans åttas åttonde åttondes åttor åttorna åttornas åttors",
            9: "nio nionde niondes nios",
            10: "ti tio tionde tios",
            11: "elfte elftes ellofva ellova elva elvan elvans elvas elvor elvorna elvornas elvors",
            12: "tolfte tolftes tolv tolvs",
            13: "tretton trettonde trettondes trettons",
            14: "fjorton fjortonde fjortondes fjortons",
            15: "femton femtonde femtondes femtons",
            16: "sexton sextonde sextondes sextons",
            17: "sjutton sjuttonde sjuttondes sjuttons",
            18: "arton artonde artondes artons",
            19: "nitton nittonde nittondes nittons",
            20: "tjugo tjugonde tjugondes tjugos",
            21: "tjugoett tjugoetts",
            22: "tjugoandra tjugoandras tjugoandre tjugoandres tjugotvå tjugotvås",
            23: "tjugotre tjugotredje tjugotredjes tjugotres",
            24: "tjugofjärde tjugofjärdes tjugofyra tjugofyras",
            25: "tjugofem tjugofems tjugofemte tjugofemtes",
            26: "tjugosex",
            27: "tjugosju tjugosjunde tjugosjundes tjugosjus",
            28: "tjugoåtta",
            29: "tjugonio",
            30: "trettio trettionde trettiondes trettios",
            31: "trettioett",
            40: "förtio",
            50: "femtio femtionde femtiondes femtios",
            60: "sextio sextionde sextiondes sextios",
            70: "sjuttio sjuttionde sjuttiondes sjuttios",
            80: "åttio åttionde åttiondes åttios",
            90: "nittio nittionde nittiondes nittios",
            100: "etthundra",
        }
    ),
    ordinals=forms(
        {
            1: "första fössta",
            2: (
                "andra andrag andraga andragande andragas andrage andrager andrages andragit andragits andragna "
                "andragnas andragne andragnes andran andrar androg androge androges androgo androgos androgs"
            ),
            3: "tredje",
            4: "fjärde",
            6: "sjätte",
            10: "tionden tiondena tiondenas tiondens tiondes tiondet tiondets",
            20: "tjugode",
            21: "tjugoförsta",
            26: "tjugosjätte",
            28: "tjugoåttonde",
            29: "tjugonionde",
            31: "trettioförsta",
        }
    ),
    days=forms(
        {
            0: "idag",
            1: "imorgon",
            -1: "igår",
            -2: "förrgår",
        }
    ),
    periods=forms(
        {
            ("D", -1): "i_går",
            ("D", 0): "i_dag",
            ("D", 1): "i_morgon",
            ("M", -1): "förra_mån förra_månaden",
            ("M", 0): "den_här_månaden denna_mån denna_månad",
            ("M", 1): "nästa_mån nästa_månad",
            ("W", -1): "förra_v förra_veckan",
            ("W", 0): "denna_v denna_vecka",
            ("W", 1): "nästa_v nästa_vecka",
            ("Y", -1): "förra_året i_fjol",
            ("Y", 0): "i_år",
            ("Y", 1): "nästa_år",
        }
    ),
    ago_before=frozenset({"för"}),
    ahead_before=frozenset({"om"}),
    figures="ymd",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
