"""Words of Polish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from typing import Any

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: (
                "styczen styczeń stycznia styczniach styczniami stycznie styczniem styczniom styczniowi "
                "styczniowie styczniu styczniów"
            ),
            2: "luci luta lute lutego lutej lutemu luto lutowie luty lutych lutym lutymi lutą",
            3: "marca marcach marcami marce marcem marcom marcowi marcowie marcu marców marzec",
            4: (
                "kwiecien kwiecień kwietnia kwietniach kwietniami kwietniem kwietniom kwietniowi kwietniowie "
                "kwietniu kwietniów"
            ),
            5: "mai maj maja majach majami maje majo majom majowie maju mają maję",
            6: ("czerwca czerwcach czerwcami czerwce czerwcem czerwcom czerwcowi czerwcowie czerwcu czerwców czerwiec"),
            7: "lipca lipcach lipcami lipcem lipcom lipcowi lipcowie lipcu lipców lipiec",
            8: (
                "sierpien sierpień sierpni sierpnia sierpniach sierpniami sierpnie sierpniem sierpniom sierpniowi "
                "sierpniowie sierpniu sierpniów"
            ),
            9: (
                "wrzesien wrzesień wrzesnia wrzesniu wrześni września wrześniach wrześniami wrześnie wrześniem "
                "wrześnio wrześniom wrześniowi wrześniowie wrześniu wrześniów wrześnią wrześnię"
            ),
            10: (
                "pazdziernik pazdziernika pazdzierniku październik października październikach październikami "
                "październiki październikiem październikom październiku październików"
            ),
            11: (
                "listopad listopada listopadach listopadami listopadem listopadom listopadowi listopadowie "
                "listopady listopadzie listopadów"
            ),
            12: (
                "grudni grudnia grudniach grudniami grudnie grudniem grudniom grudniowi grudniowie grudniu "
                "grudniów grudzien grudzień"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "poniedzialek poniedziałek poniedziałka poniedziałkach poniedziałkami poniedziałki poniedziałkiem "
                "poniedziałkom poniedziałkowi poniedziałkowie poniedziałku poniedziałków"
            ),
            2: "wtorek wtorka wtorkach wtorkami wtorki wtorkiem wtorkom wtorkowi wtorkowie wtorku wtorków",
            3: "środa środach środami środo środom środowie środy środzie środów środą środę śród",
            4: (
                "czwartek czwartka czwartkach czwartkami czwartki czwartkiem czwartkom czwartkowi czwartkowie "
                "czwartku czwartków"
            ),
            5: "piatek piątek piątka piątkiem piątkowi piątku piątków",
            6: (
                "sobocie sobot sobota sobotach sobotami sobote soboto sobotom sobotowie soboty sobotów sobotą "
                "sobotę sobót"
            ),
            7: (
                "niedziel niedziela niedzielach niedzielami niedziele niedzieli niedzielo niedzielom niedzielowie "
                "niedzielów niedzielą niedzielę"
            ),
        }
    ),
    short_months=forms(
        {
            1: "sty",
            2: "lut",
            3: "mar",
            4: "kwi kwie",
            6: "cze",
            7: "lip",
            8: "sie",
            9: "wrz",
            10: "paz paź",
            11: "lis",
            12: "gru",
        }
    ),
    short_weekdays=forms(
        {
            1: "pn pon pon.",
            2: "wt wt. wto",
            3: "sr sro sroda srode śr śr. śro",
            4: "cz czw czw.",
            5: "pi pia pią pt pt.",
            6: "sb so sob sob.",
            7: "nd nie niedz niedz.",
        }
    ),
    units=forms(
        {
            "D": (
                "dni dnia dniu dzien dzieniach dzieniami dzienie dzieniem dzieniom dzieniowi dzieniowie dzieniu "
                "dzieniów dzień"
            ),
            "M": (
                "mies miesiac miesiace miesiąc miesiąca miesiącach miesiącami miesiące miesiącem miesiącom "
                "miesiącowi miesiącowie miesiącu miesiąców miesięcy"
            ),
            "W": ("tydz tydzien tydzień tygodni tygodnia tygodniach tygodniami tygodnie tygodniem tygodniom tygodniu"),
            "Y": "lat lata rok",
            "TH": (
                "godz godzin godzina godzinach godzinami godzine godzinie godzino godzinom godzinowie godziny "
                "godzinów godziną godzinę"
            ),
            "TM": "min minucie minut minuta minutach minutami minute minuto minutom minuty minutą minutę",
            "TS": (
                "sek sekund sekunda sekundach sekundami sekunde sekundo sekundom sekundowie sekundy sekundzie "
                "sekundów sekundą sekundę"
            ),
        }
    ),
    numbers=forms(
        {
            1: "jeden jedna jedne jednego jednej jednemu jedni jedno jednych jednym jednymi jedną",
            2: "dwa dwaj dwie dwiema dwoje dwojga dwojgiem dwojgu dwom dwoma dwu dwóch dwóm",
            3: "troje trojga trojgiem trojgu trzech trzej trzema trzy",
            4: "czterech czterej czterem czterema cztero cztery czworga czworgiem czworgu czworo",
            5: "pięcio pięcioma pięciorgiem pięciorgu pięcioro pięciu pięć",
            6: "sześcio sześcioma sześciorga sześciorgiem sześciorgu sześcioro sześciu sześć",
            7: "siedem siedm siedmio siedmioma siedmiorga siedmiorgiem siedmiorgu siedmioro siedmiu",
            8: "osiem",
            9: ("dziewięcio dziewięcioma dziewięciorga dziewięciorgiem dziewięciorgu dziewięcioro dziewięciu dziewięć"),
            10: (
                "dziesięcio dziesięcioma dziesięciorga dziesięciorgiem dziesięciorgu dziesięcioro dziesięciu dziesięć"
            ),
            11: "jedenastoma jedenastu jedenaście jedenaściorga jedenaściorgiem jedenaściorgu jedenaścioro",
            12: "dwanaście dwanaściorga dwanaściorgiem dwanaściorgu dwanaścioro dwunastoma dwunastu",
            13: "trzynastoma trzynastu trzynaście trzynaściorga trzynaściorgiem trzynaściorgu trzynaścioro",
            14: "czternastoma czternastu czternaście czternaściorga czternaściorgiem czternaściorgu czternaścioro",
            15: "piętnastoma piętnastu piętnaście piętnaściorga piętnaściorgiem piętnaściorgu piętnaścioro",
            16: "szesnastoma szesnastu szesnaście szesnaściorga szesnaściorgiem szesnaściorgu szesnaścioro",
            17: "siedemnastoma siedemnastu siedemnaście siedemnaściorga siedemnaściorgu siedemnaścioro",
            18: "osiemnastoma osiemnastu osiemnaście osiemnaściorga osiemnaściorgiem osiemnaściorgu osiemnaścioro",
            19: "dziewiętnastoma dziewiętnastu dziewiętnaście dziewiętnaścioro",
            20: "dwadzieścia dwadzieściorga dwadzieściorgiem dwadzieściorgu dwadzieścioro dwudziestoma dwudziestu",
            21: "dwadzieścia_jeden",
            22: "dwadzieścia_dwa",
            23: "dwadzieścia_trzy",
            24: "dwadzieścia_cztery",
            25: "dwadzieścia_pięć",
            26: "dwadzieścia_sześć",
            27: "dwadzieścia_siedem",
            28: "dwadzieścia_osiem",
            29: "dwadzieścia_dziewięć",
            30: "trzydziestoma trzydziestu trzydzieści trzydzieściorga trzydzieściorgu trzydzieścioro",
            31: "trzydzieści_jeden",
            40: "czterdziestoma czterdziestu czterdzieści czterdzieściorga czterdzieściorgu czterdzieścioro",
            50: "pięćdziesiąt pięćdziesięcio pięćdziesięcioma pięćdziesięcioro pięćdziesięciu",
            60: "sześćdziesiąt sześćdziesięcio sześćdziesięciu",
            70: "siedemdziesiąt siedemdziesięcio siedemdziesięciu",
            80: "osiemdziesiąt osiemdziesięcio osiemdziesięciu",
            90: "dziewięćdziesiąt",
            100: "sto stoma stu",
        }
    ),
    ordinals=forms(
        {
            1: (
                "pierwsi pierwsza pierwsze pierwszego pierwszej pierwszemu pierwszo pierwszy pierwszych pierwszym "
                "pierwszymi pierwszą"
            ),
            2: "drudzy druga drugi drugich drugie drugiego drugiej drugim drugimi drugo",
            3: "trzeci trzecia trzecich trzeciego trzeciemu trzecim trzecio trzecią",
            4: "czwarci czwarte czwartego czwartemu czwarto czwarty czwartych czwartym czwartymi",
            5: "piąci piąte piątego piątemu piąto piątowie piąty piątych piątym piątymi",
            6: "szóste szóstego szóstej szóstemu szósto szósty szóstych szóstym szóstymi szóści",
            7: "siódme siódmego siódmemu siódmi siódmo siódmy siódmych siódmym siódmymi",
            8: "ósme ósmego ósmemu ósmo ósmy ósmych ósmym ósmymi",
            9: ("dziewiąci dziewiąte dziewiątego dziewiątemu dziewiąto dziewiąty dziewiątych dziewiątym dziewiątymi"),
            10: ("dziesiąci dziesiąte dziesiątego dziesiątemu dziesiąto dziesiąty dziesiątych dziesiątym dziesiątymi"),
            11: ("jedenaste jedenastego jedenastemu jedenasto jedenasty jedenastych jedenastym jedenastymi jedenaści"),
            12: "dwunaste dwunastego dwunastemu dwunasto dwunasty dwunastych dwunastym dwunastymi dwunaści",
            13: ("trzynaste trzynastego trzynastemu trzynasto trzynasty trzynastych trzynastym trzynastymi trzynaści"),
            14: (
                "czternaste czternastego czternastemu czternasto czternastowie czternasty czternastych "
                "czternastym czternastymi czternaści"
            ),
            15: ("piętnaste piętnastego piętnastemu piętnasto piętnasty piętnastych piętnastym piętnastymi piętnaści"),
            16: ("szesnaste szesnastego szesnastemu szesnasto szesnasty szesnastych szesnastym szesnastymi szesnaści"),
            17: (
                "siedemnaste siedemnastego siedemnastemu siedemnasto siedemnasty siedemnastych siedemnastym "
                "siedemnastymi siedemnaści"
            ),
            18: (
                "osiemnaste osiemnastego osiemnastemu osiemnasto osiemnasty osiemnastych osiemnastym osiemnastymi "
                "osiemnaści"
            ),
            19: (
                "dziewiętnaste dziewiętnastego dziewiętnastemu dziewiętnasto dziewiętnasty dziewiętnastych "
                "dziewiętnastym dziewiętnastymi dziewiętnaści"
            ),
            20: (
                "dwudzieste dwudziestego dwudziestemu dwudziesto dwudziesty dwudziestych dwudziestym dwudziestymi "
                "dwudzieści"
            ),
            21: "dwudziesty_pierwszy",
            22: "dwudziesty_drugi",
            23: "dwudziesty_trzeci",
            24: "dwudziesty_czwarty",
            25: "dwudziesty_piąty",
            26: "dwudziesty_szósty",
            27: "dwudziesty_siódmy",
            28: "dwudziesty_ósmy",
            29: "dwudziesty_dziewiąty",
            30: (
                "trzydziesta trzydzieste trzydziestego trzydziestej trzydziestemu trzydziesto trzydziesty "
                "trzydziestych trzydziestym trzydziestymi trzydziestą"
            ),
            31: "trzydziesty_pierwszy",
        }
    ),
    days=forms(
        {
            0: "dzisiaj dziś",
            1: "jutro",
            -1: "wcz wczoraj",
        }
    ),
    periods=forms(
        {
            ("M", -1): "zeszłym_mies zeszłym_miesiącu",
            ("M", 0): "tym_mies tym_miesiącu",
            ("M", 1): "przyszłym_mies przyszłym_miesiącu",
            ("W", -1): "zeszłym_tyg zeszłym_tygodniu",
            ("W", 0): "tym_tyg tym_tygodniu",
            ("W", 1): "przyszłym_tyg przyszłym_tygodniu",
            ("Y", -1): "zeszłym_roku",
            ("Y", 0): "tym_roku",
            ("Y", 1): "przyszłym_roku",
        }
    ),
    ago_after=frozenset({"temu"}),
    ahead_before=frozenset({"za"}),
    figures="dmy",
)


# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
def _adjectives(stems: dict[str, Any]) -> dict[str, Any]:
    """Adjectives in their cases: "wczorajsz" → wczorajszy, wczorajszego …"""
    return {stem + ending: meant for stem, meant in stems.items() for ending in "y ego emu ym ą a ej e ych ymi".split()}


WORDS = GENERATED.having(
    weekdays=forms(
        {
            1: "poniedziałkowy poniedziałkowym poniedziałkowego poniedziałkową poniedziałkowej",
            2: "wtorkowy wtorkowym wtorkowego wtorkową wtorkowej",
            3: "środowy środowym środowego środową środowej środzie",
            4: "czwartkowy czwartkowym czwartkowego czwartkową czwartkowej",
            5: "piątkowy piątkowym piątkowego piątkową piątkowej",
            6: "sobotni sobotnia sobotnim sobotniego sobotnią sobotniej",
            7: "niedzielny niedzielnym niedzielnego niedzielną niedzielnej",
        }
    ),
    units=forms(
        {
            "WE": "weekend weekendu weekendzie weekendem",
            "E": "dekada dekady dekadę",
            "C": "wiek wieku wieki wieków stulecie stulecia",
            "Q": "kwartał kwartału kwartale",
            "Y": "rok roku rokiem lata lat latach latami",
            "M": "miesiąc miesiąca miesiącu miesiące miesięcy miesiącach",
            "W": "tydzień tygodnia tygodniu tygodnie tygodni",
            "D": "dzień dnia dni dniach doba doby dób",
            "H": "półrocze półrocza półroczu",
        }
    ),
    numbers=forms(
        {
            1: "jeden jedną jednego jednej jednym",
            1.5: "półtora półtorej",
            2: "dwa dwie dwóch dwoma dwu",
            3: "trzy trzech trzema",
            4: "cztery czterech",
            5: "pięć pięciu",
            6: "sześć sześciu",
            7: "siedem siedmiu",
            8: "osiem ośmiu",
            9: "dziewięć dziewięciu",
            10: "dziesięć dziesięciu",
        }
    ),
    some=frozenset("kilka kilku parę paru kilkanaście kilkadziesiąt wiele".split()),
    days=forms({0: "dziś dzisiaj", -1: "wczoraj", -2: "przedwczoraj", 1: "jutro", 2: "pojutrze"})
    | _adjectives({"dzisiejsz": 0, "wczorajsz": -1, "jutrzejsz": 1}),
    months=_adjectives(
        {
            "styczniow": 1,
            "lutow": 2,
            "marcow": 3,
            "kwietniow": 4,
            "majow": 5,
            "czerwcow": 6,
            "lipcow": 7,
            "sierpniow": 8,
            "wrześniow": 9,
            "październikow": 10,
            "listopadow": 11,
            "grudniow": 12,
        }
    ),
    periods={
        **_adjectives({"tegoroczn": ("Y", 0), "zeszłoroczn": ("Y", -1), "ubiegłoroczn": ("Y", -1)}),
        **forms({("Y", 0): "br. b.r. bieżącego_roku", ("Y", -1): "ub.r. ub._roku ubr."}),
    },
    which=forms(
        {
            -1: (
                "zeszłym zeszłego zeszły zeszłą zeszłej ubiegłym ubiegłego ubiegły ubiegłą ubiegłej minionym minionego "
                "ostatni ostatnią ostatniego ostatnim ostatniej poprzednim poprzedniego poprzedni"
            ),
            0: "tym tego ten tę ta tej bieżącym bieżącego obecnym obecnego",
            1: (
                "najbliższy najbliższym najbliższego najbliższą najbliższej przyszłym przyszłego przyszły przyszłą "
                "przyszłej następnym następnego następny następnej następną"
            ),
        }
    ),
    which_many=forms({-1: "ostatnich ostatnie minionych", 1: "najbliższych najbliższe następnych następne"}),
    ago_before=frozenset({"przed"}),
    ago_after=frozenset({"temu"}),
    ahead_before=frozenset({"za"}),
    earlier_after=frozenset({"wcześniej"}),
    later_after=frozenset({"później"}),
    day_marks=("-go", "."),
    articles=("dn.", "dnia", "dniu", "dniach"),
    year_after=("roku", "r.", "rok", "r"),
    year_before=("rok", "roku"),
    year_leads=("w", "od", "do", "po", "przed", "z", "na", "około", "ok.", "lata", "latach", "i"),
    before_christ=("p.n.e.", "przed naszą erą"),
    after_christ=("n.e.",),
    decade_marks=(".", "-tych", "-te"),
    decade_words=("lata", "latach", "lat"),
    decade_names=forms(
        {
            2: "dwudziestych",
            3: "trzydziestych",
            6: "sześćdziesiątych",
            7: "siedemdziesiątych",
            8: "osiemdziesiątych",
            9: "dziewięćdziesiątych",
        }
    ),
    centuries=("wieku", "wiek", "w.", "stulecia", "stuleciu"),
    roman=True,
    seasons=forms(
        {
            "SP": "wiosna wiosny wiosnę wiosną wiośnie",
            "SU": "lato latem lecie",
            "FA": "jesień jesieni jesienią",
            "WI": "zima zimy zimę zimą zimie",
        }
    ),
    halves=forms({"Q": "kwartał kwartału kwartale", "H": "półrocze półrocza półroczu"}),
    parts=forms(
        {
            "START": "początek początku początkiem",
            "MID": "połowa połowy połowie połowę",
            "END": "koniec końca końcu końcem",
        }
    ),
    dayparts=forms(
        {
            "TMO": "rano ranem poranek poranka",
            "TMI": "południe południa",
            "TAF": "popołudnie popołudniu popołudnia",
            "TEV": "wieczór wieczorem wieczora",
            "TNI": "noc nocy nocą",
        }
    ),
    bare_dayparts=frozenset("rano wieczorem nocą".split()),
    hour_after=(),
    hour_leads=("o", "od", "w godzinach", "w godz."),
    part_leads=("w", "we", "z"),
    told=frozenset({"tego samego", "tym samym", "tej samej", "tę samą", "tamtego", "tamtym"}),
    and_words=("i",),
    and_half=("i pół",),
    years_before=("lata", "latach"),
    feasts=forms(
        {
            "christmas": "boże_narodzenie bożego_narodzenia",
            "christmas-eve": "wigilia wigilię wigilii",
            "new-year-eve": "sylwester sylwestra",
            "easter": "wielkanoc wielkanocy",
            "good-friday": "wielki_piątek",
        }
    ),
    age_before=("wieku", "wieku do", "powyżej", "poniżej", "ukończenia", "ukończył", "ukończyła", "wieku od"),
    age_behind=("życia",),
    hour_before=("godz.", "godzina", "godzinie", "godziną", "godzinę", "o godzinie", "godziny"),
    often=forms(
        {
            "P1D": "dziennie na_co_dzień codziennie codzienny codzienna codziennych",
            "P1W": "cotygodniowy cotygodniowe co_tydzień",
            "P1M": "comiesięczny comiesięczne co_miesiąc miesięcznie",
            "P1Y": "corocznie coroczny roczny rocznie co_rok co_roku",
        }
    ),
    every=frozenset("każdy każdą każdego każdej każdym".split()),
    about=frozenset({"około", "ok.", "prawie", "ponad", "blisko"}),
    through=("do", "i", "a"),
    from_words=("od", "między"),
    no_years=frozenset("osób złotych zł ludzi tys. km metrów euro dolarów mieszkańców sztuk".split()),
    never=frozenset("majowie mają mar sie lip lis nie so pi cz sob cze kwie mi min ma".split()),
    past_words=frozenset("był była było były został została zostały zostało".split()),
    past_endings=("ał", "ił", "ył", "ła", "ło", "ali", "ili", "yli", "eli", "ły", "no", "to"),
    future_words=frozenset(
        "będzie będą ma mają zostanie zostaną zamierza planuje odbędzie rozpocznie zaprasza zapraszamy".split()
    ),
    signals={"w": "in", "od": "since", "do": "until", "na": "for", "przed": "before"},
    function_words=frozenset(
        "i w na z do że nie za od po jak ale to on ona oni jego jej był była było były się o a".split()
    ),
    titles=frozenset("p prof dr inż mgr ks gen płk św ul".split()),
    abbreviations=frozenset("np m.in itd itp tzn tj tys mln mld zł ok godz nr".split()),
)
