"""Words of Dutch for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januari januari’s",
            2: "februari februari’s",
            3: "maart maarten maartje",
            4: "april aprillen aprilletje",
            5: "mei",
            6: "juni juni's junietje juni’s",
            7: "juli juli's julietje juli’s",
            8: "augustus augustusje augustussen",
            9: "september septembers septembertje",
            10: "oktober oktobers oktobertje oktobertjes",
            11: "november novembers novembertje",
            12: "december decembers decembertje",
        }
    ),
    weekdays=forms(
        {
            1: "maandag maandagen maandagje maandagjes",
            2: "dinsdag dinsdagen dinsdagje",
            3: "woensdag woensdagen woensdagje",
            4: "donderdag donderdagen donderdagje donderdagjes",
            5: "vrijdag vrijdagen vrijdagje",
            6: "zaterdag zaterdagen zaterdagje zaterdagjes",
            7: "zondag zondagen zondagje zondagjes",
        }
    ),
    short_months=forms(
        {
            1: "jan",
            2: "feb",
            3: "mrt",
            4: "apr",
            6: "jun",
            7: "jul",
            8: "aug",
            9: "sep",
            10: "okt",
            11: "nov",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "ma",
            2: "di",
            3: "wo",
            4: "do",
            5: "vr",
            6: "za",
            7: "zo",
        }
    ),
    units=forms(
        {
            "D": "daag daagde daagden daagt dag dagen dagend dagende",
            "M": "maand maanden maandje maandjes maands mnd",
            "W": (
                "week weekde weekden weekje weeks weeksje weekske weekst weekste weekt weekte weekten weke weken "
                "wekend wekende weker wekere wekers"
            ),
            "Y": "jaar jaarke jaarkes jaars jaartje jare jaren",
            "TH": "uur",
            "TM": "min minukes minuteke minuten minuut minuutje",
            "TS": "sec sec. seconde seconden secondes secondetje secondetjes secondje",
        }
    ),
    numbers=forms(
        {
            1: "één",
            2: "twee tweede tweeden tweekes twees tweetje tweeën",
            3: "drie drietje drietjes",
            4: "vier vieren vierke viers viertje viertjes",
            5: "vijf vijfde vijfdeke vijfden vijfdes vijfje vijfs vijven",
            6: "zes zesde zesje zesjes",
            7: "zeef zeefde zeefden zeeft zeven zevend zeventje zeventjes",
            8: "acht achtje achtjes achtste achtsten",
            9: "negen negenden negenen negens negentje negentjes",
            10: "tien tiende tienen",
            11: "elf elfde elfden elfder elfen elfin elfje elve elven",
            12: "twaalf twaalfde twaalven",
            13: "dertien dertiende",
            14: "veertien veertiende veertienen",
            15: "vijftien vijftiende vijftienen",
            16: "zestien zestienden zestienen",
            17: "zeventien zeventiende zeventienen",
            18: "achttien achttiende",
            19: "negentien negentiende",
            20: "twintig twintigen twintigste",
            21: "eenentwintig",
            22: "tweeëntwintig tweeëntwintigste",
            23: "drieëntwintig",
            24: "vierentwintig vierentwintigste",
            25: "vijfentwintig vijfentwintigen vijfentwintigste",
            26: "zesentwintig zesentwintigste",
            27: "zevenentwintig zevenentwintigste zeventwintigsten",
            28: "achtentwintig achtentwintigste",
            29: "negenentwintig negenentwintigste",
            30: "dertig dertigen dertigste",
            31: "eenendertig eenendertigste",
            40: "veertig veertigen veertigste",
            50: "vijftig vijftigste",
            60: "zestig zestigen zestigste",
            70: "zeventig zeventigste",
            80: "tachtig tachtigste",
            90: "negentig negentigste",
            100: "honderd honderden honderdje honderdste honderdsten",
        }
    ),
    ordinals=forms(
        {
            1: "eerste",
            2: "tweedes",
            3: "derde derden",
            4: "vierde vierden",
            7: "zevende",
            9: "negende",
            16: "zestiende",
            21: "eenentwintigste",
            23: "drieëntwintigste",
        }
    ),
    days=forms(
        {
            0: "vandaag",
            1: "morgen",
            2: "overmorgen",
            -1: "gisteren",
            -2: "eergisteren",
        }
    ),
    periods=forms(
        {
            ("M", -1): "vorige_maand",
            ("M", 0): "deze_maand",
            ("M", 1): "volgende_maand",
            ("W", -1): "vorige_week",
            ("W", 0): "deze_week",
            ("W", 1): "volgende_week",
            ("Y", -1): "vorig_jaar vorige_jaar",
            ("Y", 0): "dit_jaar",
            ("Y", 1): "volgend_jaar",
        }
    ),
    ago_after=frozenset({"geleden"}),
    ahead_before=frozenset({"over"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
