"""Words of Latvian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: (
                "janv. janvāa janvāam janvāi janvāiem janvāis janvāos janvāra janvāri janvāriem janvārim janvāris "
                "janvāros janvāru janvārus janvārī janvāu janvāus janvāā"
            ),
            2: (
                "febr. februāa februāam februāi februāiem februāis februāos februāra februāri februāriem "
                "februārim februāris februāros februāru februārus februārī februāu februāus februāā"
            ),
            3: "mart marta martam marti martiem martos marts martu martus martā",
            4: (
                "apr. aprīa aprīam aprīi aprīiem aprīis aprīli aprīlim aprīlis aprīlī aprīos aprīu aprīus aprīā "
                "aprīļa aprīļi aprīļiem aprīļos aprīļu aprīļus"
            ),
            5: "maij maija maijam maiji maijiem maijos maijs maiju maijus maijā",
            6: "jūn. jūnij jūnija jūnijam jūniji jūnijiem jūnijos jūnijs jūniju jūnijus jūnijā",
            7: "jūl. jūlij jūlija jūlijam jūliji jūlijiem jūlijos jūlijs jūliju jūlijus jūlijā",
            8: "aug. august augusta augustam augusti augustiem augustos augusts augustu augustus augustā",
            9: (
                "sept. septemba septembam septembi septembiem septembis septembos septembra septembri septembriem "
                "septembrim septembris septembros septembru septembrus septembrī septembu septembus septembā"
            ),
            10: (
                "okt. oktoba oktobam oktobi oktobiem oktobis oktobos oktobra oktobri oktobriem oktobrim oktobris "
                "oktobros oktobru oktobrus oktobrī oktobu oktobus oktobā oktōbris"
            ),
            11: (
                "novemba novembam novembi novembiem novembis novembos novembra novembri novembriem novembrim "
                "novembris novembros novembru novembrus novembrī novembu novembus novembā"
            ),
            12: (
                "dec. decemba decembam decembi decembiem decembis decembos decembra decembri decembriem decembrim "
                "decembris decembros decembru decembrus decembrī decembu decembus decembā"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "pirmdiena pirmdienai pirmdienam pirmdienas pirmdieni pirmdieniem pirmdienos pirmdienu pirmdienus "
                "pirmdienā pirmdienām pirmdienās"
            ),
            2: (
                "otrdiena otrdienai otrdienam otrdienas otrdieni otrdieniem otrdienos otrdienu otrdienus otrdienā "
                "otrdienām otrdienās"
            ),
            3: (
                "trešdiena trešdienai trešdienam trešdienas trešdieni trešdieniem trešdienos trešdienu trešdienus "
                "trešdienā trešdienām trešdienās"
            ),
            4: (
                "ceturtd ceturtd. ceturtdiena ceturtdienai ceturtdienam ceturtdienas ceturtdieni ceturtdieniem "
                "ceturtdienos ceturtdienu ceturtdienus ceturtdienā ceturtdienām ceturtdienās"
            ),
            5: (
                "piektd piektd. piektdiena piektdienai piektdienam piektdienas piektdieni piektdieniem "
                "piektdienos piektdienu piektdienus piektdienā piektdienām piektdienās"
            ),
            6: (
                "sestdiena sestdienai sestdienam sestdienas sestdieni sestdieniem sestdienos sestdienu sestdienus "
                "sestdienā sestdienām sestdienās"
            ),
            7: (
                "svētdiena svētdienai svētdienam svētdienas svētdieni svētdieniem svētdienos svētdienu svētdienus "
                "svētdienā svētdienām svētdienās"
            ),
        }
    ),
    short_months=forms(
        {
            1: "janv",
            2: "febr",
            4: "apr",
            6: "jūn",
            7: "jūl",
            8: "aug",
            9: "sept",
            10: "okt",
            11: "nov nov.",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "pirmd pirmd.",
            2: "otrd otrd.",
            3: "trešd trešd.",
            6: "sestd sestd.",
            7: "svētd svētd.",
        }
    ),
    units=forms(
        {
            "D": "dien diena dienai dienam dienas dieni dieniem dienos dienu dienus dienā dienām dienās",
            "M": (
                "mēn mēnei mēneiem mēneis mēnesi mēnesim mēnesis mēnesī mēneša mēneši mēnešiem mēnešos mēnešu mēnešus"
            ),
            "W": "ned nedēļa nedēļai nedēļam nedēļas nedēļi nedēļiem nedēļos nedēļu nedēļus nedēļā nedēļām nedēļās",
            "Y": "gad gada gadam gadi gadiem gados gads gadu gadus gadā",
            "TH": "stundas",
            "TM": "min minūtes",
            "TS": "sek sekundes",
        }
    ),
    numbers=forms(
        {
            1: "viena vienai vienam vienas vieni vieniem viens vienu vienus vienā vienām vienās viêns",
            2: "divas divi diviem divos divu divus divām divās",
            3: "trijiem trijos triju trijām trijās trim trīs",
            4: "četras četri četriem četros četru četrus četrām četrās",
            5: "piecas pieci pieciem piecos piecu piecus piecām piecās",
            6: "sešas seši sešiem sešos sešu sešus sešām sešās",
            7: "septiņas septiņi septiņiem septiņos septiņu septiņus septiņām septiņās",
            8: "astoņas astoņi astoņiem astoņos astoņu astoņus astoņām astoņās",
            9: "deviņas deviņi deviņiem deviņos deviņu deviņus deviņām deviņās",
            10: "desmit",
            11: "vienpadsmit vienpadsmitiem vienpadsmitos",
            12: "divpadsmit divpadsmitiem divpadsmitos",
            13: "trīspadsmit",
            14: "četrpadsmit",
            15: "piecpadsmit",
            16: "sešpadsmit",
            17: "septiņpadsmit",
            18: "astoņpadsmit",
            19: "deviņpadsmit",
            20: "divdesmit",
            21: "divdesmit_viens",
            22: "divdesmit_divi",
            23: "divdesmit_trīs",
            24: "divdesmit_četri",
            25: "divdesmit_pieci",
            26: "divdesmit_seši",
            27: "divdesmit_septiņi",
            28: "divdesmit_astoņi",
            29: "divdesmit_deviņi",
            30: "trīsdesmit",
            31: "trīsdesmit_viens",
            40: "četrdesmit",
            50: "piecdesmit",
            60: "sešdesmit",
            70: "septiņdesmit",
            80: "astoņdesmit",
            90: "deviņdesmit",
            100: "simts",
        }
    ),
    days=forms(
        {
            0: "šodien",
            1: "rīt",
            -1: "vakar",
        }
    ),
    periods=forms(
        {
            ("M", -1): "pag_mēn pagājušajā_mēnesī",
            ("M", 0): "šajā_mēn šajā_mēnesī",
            ("M", 1): "nāk_mēn nākamajā_mēnesī",
            ("W", -1): "pag_ned pagājušajā_nedēļā",
            ("W", 0): "šajā_ned šajā_nedēļā",
            ("W", 1): "nāk_ned nākamajā_nedēļā",
            ("Y", -1): "pag_gadā pagājušajā_gadā",
            ("Y", 0): "šajā_g šajā_gadā",
            ("Y", 1): "nāk_gadā nākamajā_gadā",
        }
    ),
    ago_before=frozenset({"pirms"}),
    ahead_before=frozenset({"pēc"}),
    figures="dmy",
    joins=("gada",),
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
