"""Words of Slovak for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "január januára januáre januári januármi januároch januárom januárov januáru",
            2: "február februára februáre februári februármi februároch februárom februárov februáru",
            3: "marca marcami marce marci marcoch marcom marcov marcu marec",
            4: "apríl apríla apríli aprílmi apríloch aprílom aprílov aprílovi aprílu apríly",
            5: "máj mája",
            6: "jún júna",
            7: "júl júla",
            8: "august augusta augustami auguste augustmi augustoch augustom augustov augustu augusty",
            9: "september septembra septembrami septembre septembri septembroch septembrom septembrov septembru",
            10: "október októbra októbrami októbre októbri októbroch októbrom októbrov októbru",
            11: "november novembra novembrami novembre novembri novembroch novembrom novembrov novembru",
            12: "december decembra decembrami decembre decembri decembroch decembrom decembrov decembru",
        }
    ),
    weekdays=forms(
        {
            1: "pondelka pondelkami pondelkoch pondelkom pondelkov pondelku pondelky pondelok",
            2: "utorka utorkami utorkoch utorkom utorkov utorku utorky utorok",
            3: "streda stredami stredou stredu stredách stredám stried",
            4: "štvrtkoch štvrtkom štvrtkov štvrtok",
            5: "piatka piatkami piatkoch piatkom piatkov piatku piatky piatok",
            6: "sobota sobotami sobote sobotou sobotu soboty sobotách sobotám sobôt",
            7: "nedele nedeli nedeliach nedeliam nedeľa nedeľami nedeľou nedeľu nedieľ",
        }
    ),
    short_months=forms(
        {
            1: "jan",
            2: "feb",
            3: "mar",
            4: "apr",
            8: "aug",
            9: "sep",
            10: "okt",
            11: "nov",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "po",
            2: "ut",
            3: "st",
            4: "št",
            5: "pi",
            6: "so",
            7: "ne",
        }
    ),
    units=forms(
        {
            "D": "deň dni dní dňa dňami dňom",
            "M": "mes mesiac mesiaca mesiace mesiaci mesiacmi mesiacoch mesiacom mesiacov mesiacu",
            "W": "týž týždeň týždne týždni týždňa týždňami týždňoch týždňom týždňov týždňu",
            "Y": "rok roka rokmi rokom rokov roky",
            "TH": "hodina hodinami hodine hodinou hodinu hodiny hodinách hodinám hodín",
            "TM": "min minút minúta minútach minútam minútami minúte minútou minútu minúty",
            "TS": "sekunda sekundami sekunde sekundou sekundu sekundy sekundách sekundám sekúnd",
        }
    ),
    numbers=forms(
        {
            1: "jeden jedna jednej jedni jedno jednom jednou jednu jedny jedného jednému jedných jedným jednými",
            2: "dva dvaja dve dvoch dvom dvoma dvomi",
            3: "traja tri troch trom troma tromi",
            4: "štyri štyria štyrmi štyroch štyrom",
            5: "päť",
            6: "šesť",
            7: "sedem",
            8: "osem",
            9: "deviatich deviatim deviatimi deväť",
            10: "desať desiatich desiatim desiatimi",
            11: "jedenástich jedenástim jedenástimi jedenásť",
            12: "dvanástich dvanástim dvanástimi dvanásť",
            13: "trinástich trinástim trinástimi trinásť",
            14: "štrnástich štrnástim štrnástimi štrnásť",
            15: "pätnástich pätnástim pätnástimi pätnásť",
            16: "šestnásti šestnástich šestnástim šestnástimi šestnásť",
            17: "sedemnástich sedemnástim sedemnástimi sedemnásť",
            18: "osemnástich osemnástim osemnástimi osemnásť",
            19: "devätnástich devätnástim devätnástimi devätnásť",
            20: "dvadsať dvadsiatich dvadsiatim dvadsiatimi",
            21: "dvadsaťjeden",
            22: "dvadsaťdva",
            23: "dvadsaťtri",
            24: "dvadsaťštyri",
            25: "dvadsaťpäť",
            26: "dvadsaťšesť",
            27: "dvadsaťsedem",
            28: "dvadsaťosem",
            29: "dvadsaťdeväť",
            30: "tridsať tridsiatich tridsiatim tridsiatimi",
            31: "tridsaťjeden",
            40: "štyridsať štyridsiatich štyridsiatim štyridsiatimi",
            50: "päťdesiat päťdesiati päťdesiatich päťdesiatim päťdesiatimi",
            60: "šesťdesiat šesťdesiati šesťdesiatich šesťdesiatim šesťdesiatimi",
            70: "sedemdesiat sedemdesiati sedemdesiatich sedemdesiatim sedemdesiatimi",
            80: "osemdesiat osemdesiati osemdesiatich osemdesiatim osemdesiatimi",
            90: "deväťdesiat deväťdesiati deväťdesiatich deväťdesiatim deväťdesiatimi",
            100: "sta stami sto stom stu stá stách stám",
        }
    ),
    days=forms(
        {
            0: "dnes",
            1: "zajtra",
            2: "pozajtra",
            -1: "včera",
            -2: "predvčerom",
        }
    ),
    periods=forms(
        {
            ("M", -1): "minulý_mes minulý_mesiac",
            ("M", 0): "tento_mes tento_mesiac",
            ("M", 1): "budúci_mes budúci_mesiac",
            ("W", -1): "minulý_týž minulý_týždeň",
            ("W", 0): "tento_týž tento_týždeň",
            ("W", 1): "budúci_týž budúci_týždeň",
            ("Y", -1): "minulý_rok",
            ("Y", 0): "tento_rok",
            ("Y", 1): "budúci_rok",
        }
    ),
    ago_before=frozenset({"pred"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
