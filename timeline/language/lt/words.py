"""Words of Lithuanian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "saus. sausiai sausiais sausiams sausio sausis sausiui sausiuose sausius sausių sausyje sausį",
            2: (
                "vas. vasari vasariai vasariais vasariams vasario vasaris vasariu vasariui vasariuose vasarius "
                "vasarių vasaryje vasarį"
            ),
            3: "kov. kovai kovais kovams kovas kove kovo kovu kovui kovuose kovus kovą kovų",
            4: (
                "bal. balandi balandis balandyje balandį balandžiai balandžiais balandžiams balandžio balandžiu "
                "balandžiui balandžiuose balandžius"
            ),
            5: "geg. geguže gegužei gegužes gegužių gegužė gegužėje gegužėmis gegužėms gegužės gegužėse gegužę",
            6: (
                "birž. birželi birželiai birželiais birželiams birželio birželis birželiu birželiui birželiuose "
                "birželius birželių birželyje birželį"
            ),
            7: "liep. liepa liepai liepas liepienė liepoje liepomis liepoms liepos liepose liepą liepų",
            8: (
                "rugp. rugpjūti rugpjūtis rugpjūtyje rugpjūtį rugpjūčiai rugpjūčiais rugpjūčiams rugpjūčio "
                "rugpjūčiu rugpjūčiui rugpjūčiuose rugpjūčius rugpjūčių"
            ),
            9: (
                "rugs. rugsėji rugsėjiai rugsėjiais rugsėjiams rugsėjio rugsėjis rugsėjiu rugsėjiui rugsėjiuose "
                "rugsėjius rugsėjių rugsėjo rugsėju rugsėjui rugsėjyje rugsėjį"
            ),
            10: (
                "spal. spali spaliai spaliais spaliams spalio spalis spaliu spaliui spaliuose spalius spalių "
                "spalyje spalį"
            ),
            11: (
                "lapkr. lapkriti lapkritis lapkrityje lapkritį lapkričiai lapkričiais lapkričiams lapkričio "
                "lapkričiu lapkričiui lapkričiuose lapkričius lapkričių"
            ),
            12: (
                "gruod. gruodi gruodis gruodyje gruodį gruodžiai gruodžiais gruodžiams gruodžio gruodžiu "
                "gruodžiui gruodžiuose gruodžius gruodžių"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "pirmadiene pirmadienei pirmadienes pirmadieni pirmadieniai pirmadieniais pirmadieniam "
                "pirmadieniame pirmadieniams pirmadienio pirmadienis pirmadieniu pirmadieniui pirmadieniuose "
                "pirmadienius pirmadienių pirmadienyje pirmadienė pirmadienėje pirmadienėmis pirmadienėms "
                "pirmadienės pirmadienėse pirmadienę pirmadienį"
            ),
            2: (
                "antradieni antradieniai antradieniais antradieniams antradienio antradienis antradieniu "
                "antradieniui antradieniuose antradienius antradienių antradienyje antradienį"
            ),
            3: (
                "trečiadieni trečiadieniai trečiadieniais trečiadieniams trečiadienio trečiadienis trečiadieniu "
                "trečiadieniui trečiadieniuose trečiadienius trečiadienių trečiadienyje trečiadienį"
            ),
            4: (
                "ketvirtadieni ketvirtadieniai ketvirtadieniais ketvirtadieniams ketvirtadienio ketvirtadienis "
                "ketvirtadieniu ketvirtadieniui ketvirtadieniuose ketvirtadienius ketvirtadienių ketvirtadienyje "
                "ketvirtadienį"
            ),
            5: (
                "penktadieni penktadieniai penktadieniais penktadieniams penktadienio penktadienis penktadieniu "
                "penktadieniui penktadieniuose penktadienius penktadienių penktadienyje penktadienį"
            ),
            6: (
                "šeštadieni šeštadieniai šeštadieniais šeštadieniams šeštadienio šeštadienis šeštadieniu "
                "šeštadieniui šeštadieniuose šeštadienius šeštadienių šeštadienyje šeštadienį"
            ),
            7: (
                "sekmadieni sekmadieniai sekmadieniais sekmadieniams sekmadienio sekmadienis sekmadieniu "
                "sekmadieniui sekmadieniuose sekmadienius sekmadienių sekmadienyje sekmadienį"
            ),
        }
    ),
    short_months=forms(
        {
            1: "saus",
            2: "vas",
            3: "kov",
            4: "bal",
            5: "geg",
            6: "birž",
            7: "liep",
            8: "rugp",
            9: "rugs",
            10: "spal",
            11: "lapkr",
            12: "gruod",
        }
    ),
    short_weekdays=forms(
        {
            1: "pr",
            2: "an",
            3: "tr",
            4: "kt",
            5: "pn",
            6: "št",
            7: "sk",
        }
    ),
    units=forms(
        {
            "D": "diena dienai dienas dienoje dienomis dienoms dienos dienose dieną dienų",
            "M": (
                "mėn mėn. mėnesi mėnesiai mėnesiais mėnesiams mėnesio mėnesis mėnesiu mėnesiui mėnesius mėnesių "
                "mėnesį mėnuo"
            ),
            "W": (
                "sav sav. savaite savaitei savaites savaitė savaitėje savaitėmis savaitėms savaitės savaitėse "
                "savaitę savaičių"
            ),
            "Y": "metai metais metus metų",
            "TH": (
                "val val. valanda valandai valandas valandoje valandomis valandoms valandos valandose valandą valandų"
            ),
            "TM": (
                "min mintte minttes minute minutei minutes minutė minutėje minutėmis minutėms minutės minutėse "
                "minutę minučių"
            ),
            "TS": "sek sekunde sekundei sekundes sekundė sekundėmis sekundėms sekundės sekundę sekundžių",
        }
    ),
    numbers=forms(
        {
            1: (
                "viena vienai vienais vienaisiais vienajai vienajam vienajame vienam viename vienas vienasis "
                "vienesne vienesnei vienesnes vienesni vienesniais vienesniaisiais vienesniajai vienesniajam "
                "vienesniajame vienesniam vienesniame vienesnieji vienesniems vienesniesiems vienesnio "
                "vienesnioji vienesniojo vienesniojoje vienesniosiomis vienesniosioms vienesniosios "
                "vienesniosiose vienesnis vienesniu vienesniuoju vienesniuose vienesniuosiuose vienesniuosius "
                "vienesnius vienesniąja vienesniąją vienesniąsias vienesnių vienesniųjų vienesnysis vienesnė "
                "vienesnėje vienesnėmis vienesnėms vienesnės vienesnėse vienesnę vienesnį vienesnįjį vieni "
                "vieniau vieniausi vieniausia vieniausiai vieniausiais vieniausiaisiais vieniausiajai "
                "vieniausiajam vieniausiajame vieniausiam vieniausiame vieniausias vieniausiasis vieniausieji "
                "vieniausiems vieniausiesiems vieniausio vieniausioje vieniausioji vieniausiojo vieniausiojoje "
                "vieniausiomis vieniausioms vieniausios vieniausiose vieniausiosiomis vieniausiosioms "
                "vieniausiosios vieniausiosiose vieniausiu vieniausiuoju vieniausiuose vieniausiuosiuose "
                "vieniausiuosius vieniausius vieniausią vieniausiąja vieniausiąją vieniausiąjį vieniausiąsias "
                "vieniausių vieniausiųjų vienieji vieniems vieniesiems vieno vienoje vienoji vienojo vienojoje "
                "vienomis vienoms vienos vienose vienosiomis vienosioms vienosios vienosiose vienu vienuoju "
                "vienuose vienuosiuose vienuosius vienus vieną vienąja vienąją vienąjį vienąsias vienų vienųjų"
            ),
            2: "du",
            3: "trijose trijuose trijų trimis trims tris trys",
            4: (
                "keturi keturiais keturias keturiems keturiomis keturioms keturios keturiose keturis keturiuose keturių"
            ),
            5: "penki penkiais penkias penkiems penkiomis penkioms penkios penkiose penkis penkiuose penkių",
            6: "šeši šešiais šešias šešiems šešiomis šešioms šešios šešiose šešis šešiuose šešių",
            7: (
                "septyni septyniais septynias septyniems septyniomis septynioms septynios septyniose septynis "
                "septyniuose septynių"
            ),
            8: (
                "aštuoni aštuoniais aštuonias aštuoniems aštuoniomis aštuonioms aštuonios aštuoniose aštuonis "
                "aštuoniuose aštuonių"
            ),
            9: (
                "devyni devyniais devynias devyniems devyniomis devynioms devynios devyniose devynis devyniuose devynių"
            ),
            10: (
                "dešimt dešimties dešimtimi dešimtimis dešimtims dešimtis dešimtyje dešimtys dešimtyse dešimtį "
                "dešimčia dešimčiai dešimčių"
            ),
            11: "vienuolika vienuolikoje vienuolikos vienuoliką",
            12: "dvylika dvylikai dvylikoje dvylikos",
            13: "trylika trylikai trylikoje trylikos",
            14: "keturiolika keturiolikai keturiolikoje keturiolikos",
            15: "penkiolika penkiolikai penkiolikoje penkiolikos",
            16: "šešiolika šešiolikai šešiolikos",
            17: "septyniolika septyniolikoje septyniolikos",
            18: "aštuoniolika aštuoniolikai aštuoniolikos",
            19: "devyniolika devyniolikos",
            20: "dvidešimt dvidešimties dvidešimtyje dvidešimtį dvidešimčia dvidešimčiai",
            21: "dvidešimt_vienas",
            22: "dvidešimt_du",
            23: "dvidešimt_trys",
            24: "dvidešimt_keturi",
            25: "dvidešimt_penki",
            26: "dvidešimt_šeši",
            27: "dvidešimt_septyni",
            28: "dvidešimt_aštuoni",
            29: "dvidešimt_devyni",
            30: "trisdešimt trisdešimties trisdešimtyje trisdešimčia trisdešimčiai",
            31: "trisdešimt_vienas",
            40: "keturiasdešimt keturiasdešimties keturiasdešimčiai",
            50: "penkiasdešimt penkiasdešimties penkiasdešimtyje penkiasdešimčiai",
            60: "šešiasdešimt šešiasdešimties",
            70: "septyniasdešimt septyniasdešimties",
            80: "aštuoniasdešimt aštuoniasdešimties",
            90: "devyniasdešimt",
            100: "vienas_šimtas",
        }
    ),
    days=forms(
        {
            0: "šiandien",
            1: "rytoj",
            -1: "vakar",
        }
    ),
    periods=forms(
        {
            ("M", -1): "praėjusį_mėnesį",
            ("M", 0): "šį_mėnesį",
            ("M", 1): "kitą_mėnesį",
            ("W", -1): "praėjusią_savaitę",
            ("W", 0): "šią_savaitę",
            ("W", 1): "kitą_savaitę",
            ("Y", -1): "praėjusiais_metais",
            ("Y", 0): "šiais_metais",
            ("Y", 1): "kitais_metais",
        }
    ),
    ago_before=frozenset({"prieš"}),
    ahead_before=frozenset({"po"}),
    figures="ymd",
    joins=("d",),
    year_after=("m", "m."),
    month_first=True,
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
