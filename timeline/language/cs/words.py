"""Words of Czech for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "leden ledna ledne lednech lednem lednu ledny lednů lednům",
            2: "únor února únore únorech únorem únoru únory únorů únorům",
            3: "březen března březne březnech březnem březnu březny březnů březnům",
            4: "duben dubna dubne dubnech dubnem dubnu dubny dubnů dubnům",
            5: "květen května květne květnech květnem květnu květny květnů květnům",
            6: "červen června červne červnech červnem červnu červny červnů červnům",
            7: "července červencem červenci červencích červenců červencům červenec",
            8: "srpen srpna srpne srpnech srpnem srpnu srpny srpnů srpnům",
            9: "září zářích zářím zářími",
            10: "říjen října říjne říjnech říjnem říjnu říjny říjnů říjnům",
            11: "listopad listopade listopadech listopadem listopadu listopady listopadů listopadům",
            12: "prosince prosincem prosinci prosincích prosinců prosincům prosinec",
        }
    ),
    weekdays=forms(
        {
            1: "pondělí pondělích pondělím pondělími",
            2: "út úterý úterých úterým úterými",
            3: "st středa středami středo středou středu středy středách středám středě",
            4: "čt čtvrtcích čtvrtek čtvrtka čtvrtkem čtvrtků čtvrtkům",
            5: "pá pátcích pátek pátkem pátku pátky pátků pátkům",
            6: "so sobot sobota sobotami soboto sobotou sobotová sobotu soboty sobotách sobotám sobotě",
            7: "neděl neděle nedělemi neděli nedělí nedělích nedělím",
        }
    ),
    short_months=forms(
        {
            1: "led",
            2: "úno únr",
            3: "bře",
            4: "dub",
            5: "kvě",
            6: "čer čvn",
            7: "črc črv čvc",
            8: "srp",
            9: "zář",
            10: "říj",
            11: "lis",
            12: "pro",
        }
    ),
    short_weekdays=forms(
        {
            1: "po pon",
            2: "úte",
            3: "stř",
            4: "čtv",
            5: "pát",
            6: "sob",
            7: "ne ned",
        }
    ),
    units=forms(
        {
            "D": "den dnem dny dní dnů",
            "M": "měs měsíc měsíce měsícem měsícema měsícemi měsíci měsících měsíců měsícům měsíček",
            "W": "týd týden týdenek týdne týdnech týdnem týdni týdnu týdny týdnů týdnům",
            "Y": "let letech lety letů letům léta rok roky roků",
            "TH": (
                "hodin hodina hodinama hodinami hodince hodinka hodinku hodino hodinou hodinu hodiny hodinách "
                "hodinám hodině"
            ),
            "TM": "min minut minuta minutama minutami minuto minutou minutu minuty minutách minutám minutě",
            "TS": (
                "sekund sekunda sekundami sekundo sekundou sekundu sekundy sekundách sekundám sekundě vteřin "
                "vteřina vteřinami vteřinka vteřino vteřinou vteřinu vteřiny vteřinách vteřinám vteřině"
            ),
        }
    ),
    numbers=forms(
        {
            1: "jedna",
            2: "dva dvou dvě dvěma",
            3: "třech třem třemi tři tří",
            4: "čtyry čtyř čtyřech čtyřem čtyři čtyřma čtyřmi",
            5: (
                "pěj pěje pějeme pějete pěješ pěji pějme pějou pějte pěju pějí pějíc pějíce pěl pěla pěli pělo "
                "pěly pěni pět pěti"
            ),
            6: "šest šesti",
            7: "sedm sedmi sedum",
            8: "osm osmi",
            9: "devíti devět",
            10: "deset deseti desíti",
            11: "jedenáct jedenácti",
            12: "dvanáct dvanácti",
            13: "třináct třinácti",
            14: "čtrnáct čtrnácti",
            15: "patnáct patnácti",
            16: "šestnáct šestnácti",
            17: "sedmnáct sedmnácti",
            18: "osmnáct osmnácti",
            19: "devatenáct devatenácti",
            20: "dvacet dvaceti dvacíti",
            21: "dvacet_jedna",
            22: "dvacet_dva",
            23: "dvacet_tři",
            24: "dvacet_čtyři",
            25: "dvacet_pět",
            26: "dvacet_šest",
            27: "dvacet_sedm",
            28: "dvacet_osm",
            29: "dvacet_devět",
            30: "třicet třiceti třicíti",
            31: "třicet_jedna",
            40: "čtyřicet čtyřiceti čtyřicíti",
            50: "padesát padesáti",
            60: "šedesát šedesáti",
            70: "sedmdesát sedmdesáti",
            80: "osmdesát osmdesáti",
            90: "devadesát devadesáti",
            100: "sta stech stem sto stu sty stě stům",
        }
    ),
    days=forms(
        {
            0: "dnes",
            1: "zítra zítřek zítřka",
            2: "pozítří",
            3: "popozítří",
            -1: "včera",
            -2: "předevčírem",
            -3: "předpředevčírem",
        }
    ),
    periods=forms(
        {
            ("M", -1): "minulý_měs minulý_měsíc",
            ("M", 0): "tento_měs tento_měsíc",
            ("M", 1): "příští_měs příští_měsíc",
            ("W", -1): "minulý_týd minulý_týden",
            ("W", 0): "tento_týd tento_týden",
            ("W", 1): "příští_týd příští_týden",
            ("Y", -1): "minulý_rok",
            ("Y", 0): "tento_rok",
            ("Y", 1): "příští_rok",
        }
    ),
    ago_before=frozenset({"před"}),
    ahead_before=frozenset({"za"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
