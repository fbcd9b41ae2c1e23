"""Words of Slovenian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "jan. januar januarja januarje januarjem januarjema januarjev januarji januarjih januarju",
            2: ("feb. februar februarja februarje februarjem februarjema februarjev februarji februarjih februarju"),
            3: "mar. marca marce marcem marcema marcev marci marcih marcu marec marəc",
            4: "apr. april aprila aprile aprili aprilih aprilom apriloma aprilov aprilu",
            5: "maj",
            6: "jun. junij junija junije junijem junijema junijev juniji junijih juniju",
            7: "jul. julij julija julije julijem julijema julijev juliji julijih juliju",
            8: "avg. avgust avgusta avguste avgusti avgustih avgustom avgustoma avgustu",
            9: (
                "sep. september septembra septembre septembri septembrih septembrom septembroma septembrov "
                "septembru septembər"
            ),
            10: "okt. oktober oktobra oktobrom oktobru oktọbər",
            11: ("nov. november novembra novembre novembri novembrih novembrom novembroma novembrov novembru novembər"),
            12: ("dec. december decembra decembre decembri decembrih decembrom decembroma decembrov decembru decembər"),
        }
    ),
    weekdays=forms(
        {
            1: (
                "ponedeljek ponedeljka ponedeljke ponedeljki ponedeljkih ponedeljkom ponedeljkoma ponedeljku ponedẹljək"
            ),
            2: "torek torka torke torki torkih torkom torkoma torkov torku torək",
            3: "sred sreda sredah sredam sredama sredami srede sredo srẹda",
            4: "četrtek četrtka četrtke četrtki četrtkih četrtkom četrtkoma četrtku četrtək",
            5: "petek petka petke petki petkih petkom petkoma petku",
            6: "sobot sobota sobotah sobotam sobotama sobotami sobote soboti soboto sobọta",
            7: (
                "nedelij nedelj nedelja nedeljah nedeljam nedeljama nedeljami nedelje nedelji nedeljo nedẹlj "
                "nedẹlja nedẹljah nedẹljam nedẹljama nedẹljami nedẹlje nedẹlji nedẹljo"
            ),
        }
    ),
    short_months=forms(
        {
            1: "jan",
            2: "feb",
            3: "mar",
            4: "apr",
            6: "jun",
            7: "jul",
            8: "avg",
            9: "sep",
            10: "okt",
            11: "nov",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "pon pon.",
            2: "tor tor.",
            3: "sre sre.",
            4: "čet čet.",
            5: "pet pet.",
            6: "sob sob.",
            7: "ned ned.",
        }
    ),
    units=forms(
        {
            "D": "dan dneva dnevi dnevom dnevoma dni",
            "M": (
                "mes mesca mesce mescem mescema mescev mesci mescih mescu mesec meseca mesece mesecem mesecema "
                "mesecev meseci mesecih mesecu"
            ),
            "W": "ted teden tedna tedne tedni tednih tednom tednoma tednov tednu",
            "Y": "let leta leti letih leto letom letoma letu",
            "TH": "ura urama urami ure uri uro",
            "TM": "min minut minuta minutah minutam minutama minutami minute minuti minuto",
            "TS": "sek sekund sekunda sekundah sekundam sekundama sekundami sekunde sekundi sekundo",
        }
    ),
    numbers=forms(
        {
            1: "ena",
            2: "dve dvẹ",
            3: "tri",
            4: "štiri",
            5: "pet petih petim",
            6: "šest šesta šeste šesti šestih šestom šestoma šestov šestu",
            7: "sedem sedmih sedmimi",
            8: "osem osmih osmimi",
            9: "deuet devet devetih devetim devetimi devẹt",
            10: "deset desetih desetim desetimi desẹt deſet deſſet",
            11: "enajst enajstih enajstim enajstimi enajſt",
            12: "dvanajst dvanajſt",
            13: "trinajst trinajstimi trinajſt",
            14: "štirinajst štirinajstih štirinajstim štirinajstimi",
            15: "petnajst petnajstih petnajstim petnajstimi petnajſt",
            16: "šestnajst šestnajstih šestnajstim šestnajstimi",
            17: "sedemnajst sedemnajstimi sedəmnajst sedəmnajstih sedəmnajstim sedəmnajstimi",
            18: "osemnajst osemnajstih osemnajstimi osəmnajst osəmnajstih osəmnajstim osəmnajstimi",
            19: (
                "devetnajst devetnajstih devetnajstim devetnajstimi devetnajſt devẹtnajst devẹtnajstih "
                "devẹtnajstim devẹtnajstimi"
            ),
            20: "dvajset dvajsetimi",
            21: "enaindvajset",
            22: "dvaindvajset dvaindvajsetih",
            23: "triindvajset",
            24: "štiriindvajset štiriindvajsetih štiriindvajsetim",
            25: "petindvajset petindvajsetimi",
            26: "šestindvajset šestindvajsetimi",
            27: "sedemindvajset sedemindvajsetih",
            28: "osemindvajset",
            29: "devetindvajset",
            30: "trideset tridesetim tridesetimi",
            31: "enaintrideset enaintridesetih enaintridesetim enaintridesetimi",
            40: "štirideset štiridesetimi",
            50: "petdeset petdesetimi",
            60: "šestdeset šestdesetim",
            70: "sedemdeset sedemdesetimi",
            80: "osemdeset",
            90: "devetdeset devẹtdeset",
            100: "sto stotih stotim stọ",
        }
    ),
    ordinals=forms(
        {
            1: "prva prve prvega prvem prvemu prvi prvih prvim prvima prvimi prvo",
            2: "drugi",
            3: "tretja tretje tretjega tretjem tretjemu tretji tretjih tretjim tretjo",
            4: "četrta četrte četrtega četrtem četrti četrtih četrtim četrto",
            5: "pel pela pele peli pelo peta petega petem petemu peti petima petimi",
            6: "šestega šestem šestemu šestim šestima šestimi šesto",
            7: "sedma sedme sedmega sedmem sedmi sedmim sedmo",
            8: "osma osme osmega osmem osmi osmim osmo",
            9: "devetega deveti deveto",
            10: "deseta desete desetega desetem deseti deseto",
            11: "enajstem enajsti enajsto",
            12: (
                "dvanajsta dvanajste dvanajstega dvanajstem dvanajstemu dvanajsti dvanajstih dvanajstim "
                "dvanajstima dvanajstimi dvanajsto"
            ),
            13: "trinajsta trinajste trinajstega trinajsti trinajstih trinajstim trinajsto",
            14: "štirinajste štirinajsti",
            15: "petnajstega petnajsti",
            16: "šestnajstega šestnajsti šestnajsto",
            17: "sedemnajste sedemnajstega sedemnajsti sedemnajstih sedemnajstim sedemnajsto",
            18: "osemnajstem osemnajsti osemnajsto",
            19: "devetnajstega devetnajstem devetnajsti",
            20: "dvajsetega dvajsetem dvajseti dvajsetih",
            21: (
                "enaindvajseta enaindvajsete enaindvajsetega enaindvajsetem enaindvajsetemu enaindvajseti "
                "enaindvajsetih enaindvajsetim enaindvajsetima enaindvajsetimi enaindvajseto"
            ),
            22: "dvaindvajseti",
            23: (
                "triindvajseta triindvajsete triindvajsetega triindvajsetem triindvajsetemu triindvajseti "
                "triindvajsetih triindvajsetim triindvajsetima triindvajsetimi triindvajseto"
            ),
            24: "štiriindvajseti",
            25: "petindvajsetega petindvajseti petindvajsetih petindvajseto",
            26: "šestindvajseti",
            27: "sedemindvajsetega sedemindvajseti",
            28: "osemindvajsetega osemindvajseti",
            29: "devetindvajseti",
            30: "trideseta tridesetega trideseti tridesetih",
            31: "enaintrideseti",
        }
    ),
    days=forms(
        {
            0: "danes",
            1: "jutri",
            -1: "včeraj",
        }
    ),
    periods=forms(
        {
            ("M", -1): "prej_mes prejšnji_mes prejšnji_mesec",
            ("M", 0): "ta_mes ta_mesec",
            ("M", 1): "nasl_mes naslednji_mes naslednji_mesec",
            ("W", -1): "prej_ted prejšnji_ted prejšnji_teden",
            ("W", 0): "ta_ted ta_teden",
            ("W", 1): "nasl_ted naslednji_ted naslednji_teden",
            ("Y", -1): "lani",
            ("Y", 0): "letos",
            ("Y", 1): "naslednje_leto",
        }
    ),
    ago_before=frozenset({"pred"}),
    ahead_before=frozenset({"čez"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
