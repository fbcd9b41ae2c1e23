"""Words of French for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "janvier janviers",
            2: "février févriers",
            3: "mars",
            4: "avr. avril avrils",
            5: "mai",
            6: "juin juing juins",
            7: "juillet juillets",
            8: "août aoûts",
            9: "septembre septembres",
            10: "octobre octobres",
            11: "novembre novembres",
            12: "décembre décembres",
        }
    ),
    weekdays=forms(
        {
            1: "lundi lundis",
            2: "mardi mardis",
            3: "mercredi mercredis mercredy",
            4: "jeudi jeudis jeudy",
            5: "vendredi vendredis vendredy",
            6: "samedi samedis",
            7: "dimanche dimanches",
        }
    ),
    short_months=forms(
        {
            1: "jan janv janv.",
            2: "fév févr févr.",
            4: "avr",
            6: "jun",
            7: "juil juil. jul",
            8: "aoû",
            9: "sep sept sept.",
            10: "oct oct.",
            11: "nov nov.",
            12: "déc déc.",
        }
    ),
    short_weekdays=forms(
        {
            1: "lu lun lun.",
            2: "ma mar mar.",
            3: "me mer mer.",
            4: "je jeu jeu.",
            5: "ve ven ven.",
            6: "sa sam sam.",
            7: "di dim dim.",
        }
    ),
    units=forms(
        {
            "D": "jour jours",
            "M": "moes mois moys",
            "W": "sem semaine semaines sepmainnes",
            "Y": "année années ans",
            "TH": "heure heures",
            "TM": "min minute minutes",
            "TS": "seconde secondes",
        }
    ),
    numbers=forms(
        {
            1: "un une unes ung uns",
            2: "deulx deux",
            3: "trois troys",
            4: "quatre",
            5: "cinq",
            6: "six",
            7: "sept",
            8: "huit",
            9: "neuf neufs neuve neuves",
            10: "dix",
            11: "onze",
            12: "douze",
            13: "treize",
            14: "quatorze",
            15: "quinse quinze",
            16: "seize",
            17: "dix-sept",
            18: "dix-huit",
            19: "dix-neuf",
            20: "vingt",
            21: "vingt_et_un",
            22: "vingt-deux",
            23: "vingt-trois",
            24: "vingt-quatre",
            25: "vingt-cinq",
            26: "vingt-six",
            27: "vingt-sept",
            28: "vingt-huit",
            29: "vingt-neuf",
            30: "trente",
            31: "trente_et_un",
            40: "quarante",
            50: "cinquante",
            60: "soixante",
            70: "soixante-dix",
            80: "quatre-vingts",
            90: "quatre-vingt-dix",
            100: "cent cents",
        }
    ),
    ordinals=forms(
        {
            1: "premier premiers première premières",
            2: "deuxième deuxièmes",
            3: "troisième troisièmes",
            4: "quatrième quatrièmes",
            5: "cinquième cinquièmes",
            6: "sixième sixièmes",
            7: "septième septièmes",
            8: "huitième huitièmes",
            9: "neuvième neuvièmes",
            10: "dixième dixièmes",
            11: "onzième onzièmes",
            12: "douzième douzièmes",
            13: "treizième treizièmes",
            14: "quatorzième quatorzièmes",
            15: "quinzième quinzièmes",
            16: "seizième seizièmes",
            17: "dix-septième dix-septièmes",
            18: "dix-huitième dix-huitièmes",
            19: "dix-neuvième dix-neuvièmes",
            20: "vingtième vingtièmes",
            21: "vingt_et_unième",
            22: "vingt-deuxième",
            23: "vingt-troisième",
            24: "vingt-quatrième",
            25: "vingt-cinquième",
            26: "vingt-sixième",
            27: "vingt-septième",
            28: "vingt-huitième",
            29: "vingt-neuvième",
            30: "trentième trentièmes",
            31: "trente_et_unième",
        }
    ),
    days=forms(
        {
            0: "aujourd'hui",
            1: "demain",
            2: "après-demain",
            -1: "hier",
            -2: "avant-hier",
        }
    ),
    periods=forms(
        {
            ("M", -1): "le_mois_dernier",
            ("M", 0): "ce_mois-ci",
            ("M", 1): "le_mois_prochain",
            ("W", -1): "la_semaine_dernière",
            ("W", 0): "cette_semaine",
            ("W", 1): "la_semaine_prochaine",
            ("Y", -1): "l'année_dernière",
            ("Y", 0): "cette_année",
            ("Y", 1): "l'année_prochaine",
        }
    ),
    ago_before=frozenset({"il y a"}),
    ahead_before=frozenset({"dans"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED.having(
    units=forms(
        {
            "WE": "week-end week-ends weekend",
            "E": "décennie décennies",
            "C": "siècle siècles",
            "Q": "trimestre trimestres",
            "H": "semestre semestres",
            "Y": "an ans année années",
            "D": "jour jours journée",
            "M": "mois",
        }
    ),
    numbers=forms({0.5: "demi demie", 15: "une_quinzaine_de", 10: "une_dizaine_de", 12: "une_douzaine_de"}),
    some=frozenset({"quelques", "plusieurs", "des", "de nombreux", "de nombreuses", "une poignée de"}),
    days=forms({0: "aujourd'hui aujourd’hui ce_jour", -1: "hier", -2: "avant-hier", 1: "demain", 2: "après-demain"}),
    nights={"cette nuit": (0, "TNI"), "ce soir": (0, "TEV"), "ce matin": (0, "TMO"), "cet après-midi": (0, "TAF")},
    which=forms({-1: "dernier dernière", 0: "ce cette cet", 1: "prochain prochaine"}),
    which_after=forms(
        {
            -1: "dernier dernière passé passée précédent précédente d'avant",
            0: "en_cours courant",
            1: "prochain prochaine suivant suivante à_venir d'après",
        }
    ),
    which_many=forms({-1: "derniers dernières", 1: "prochains prochaines"}),
    ago_before=frozenset({"il y a", "il y a environ", "voici", "voilà"}),
    ahead_before=frozenset({"dans", "d'ici"}),
    earlier_after=frozenset({"plus tôt", "auparavant", "avant"}),
    later_after=frozenset({"plus tard", "après"}),
    articles=("le", "la", "les", "l'", "du", "au", "ce", "cet", "cette", "de l'"),
    day_marks=("er", " er", "ᵉʳ"),
    bare_days=("le",),
    joins=("de", "du", "d'", "du mois de", "du mois d'"),
    year_before=("an", "année", "l'an", "l'année"),
    year_leads=(
        "en",
        "depuis",
        "de",
        "dès",
        "vers",
        "avant",
        "après",
        "pour",
        "jusqu'en",
        "entre",
        "et",
        "fin",
        "début",
        "à",
    ),
    before_christ=("av. j.-c.", "avant j.-c.", "avant jésus-christ"),
    after_christ=("apr. j.-c.", "ap. j.-c.", "après j.-c."),
    decade_words=("années", "les années", "des années"),
    decade_names=forms(
        {
            2: "vingt",
            3: "trente",
            4: "quarante",
            5: "cinquante",
            6: "soixante",
            7: "soixante-dix",
            8: "quatre-vingt quatre-vingts",
            9: "quatre-vingt-dix",
        }
    ),
    centuries=("siècle", "s."),
    roman=True,
    roman_marks=("e", "ème", "er"),
    seasons=forms({"SP": "printemps", "SU": "l'été l’été d'été d’été cet_été", "FA": "automne", "WI": "hiver"}),
    halves=forms({"Q": "trimestre", "H": "semestre"}),
    parts=forms(
        {
            "START": "début au_début début_du_mois le_début",
            "MID": "mi milieu au_milieu mi- courant",
            "END": "fin à_la_fin la_fin fin_du_mois",
        }
    ),
    dayparts=forms({"TMO": "matin matinée", "TMI": "midi", "TAF": "après-midi", "TEV": "soir soirée", "TNI": "nuit"}),
    hour_after=("heures", "heure", "h"),
    hour_leads=("à", "vers", "dès", "avant", "après", "jusqu'à", "d'ici", "de", "et", "entre"),
    part_behind=("dans la", "dans l'", "au", "en"),
    part_leads=("de", "du", "d'"),
    month_words=("mois",),
    told=frozenset({"le même", "la même", "ce même", "cette même"}),
    beside_what=("le", "la", "les", "l'", "son", "sa", "ses", "que", "un", "une", "leur", "cette", "ce"),
    and_words=("et",),
    and_half=("et demi", "et demie"),
    many_units=frozenset("ans années mois semaines jours heures décennies siècles".split()),
    lasting=("pendant des", "durant des", "depuis des"),
    feasts=forms(
        {
            "christmas": "noël",
            "new-year-eve": "la_saint-sylvestre",
            "new-year": "jour_de_l'an",
            "easter": "pâques",
            "easter-monday": "lundi_de_pâques",
            "good-friday": "vendredi_saint",
            "pentecost": "pentecôte",
            "all-saints": "toussaint",
        }
    ),
    now=forms(
        {
            "PRESENT_REF": "maintenant actuellement en_ce_moment à_présent de_nos_jours tout_de_suite",
            "PAST_REF": "récemment dernièrement naguère autrefois jadis à_l'époque",
            "FUTURE_REF": "bientôt prochainement à_l'avenir",
        }
    ),
    often=forms(
        {
            "P1D": "quotidien quotidienne quotidiennement par_jour",
            "P1W": "hebdomadaire hebdomadaires par_semaine",
            "P1M": "mensuel mensuelle mensuels par_mois",
            "P1Y": "annuel annuelle annuels annuelles par_an",
        }
    ),
    every=frozenset({"chaque", "tous les", "toutes les"}),
    about=frozenset({"environ", "près de", "plus de", "moins de", "à peu près", "quelque"}),
    through=("au", "à", "et", "jusqu'au"),
    from_words=("du", "entre le", "entre", "de"),
    no_years=frozenset(
        "personnes habitants francs euros millions mètres kilomètres hommes soldats ans mois tonnes".split()
    ),
    never=frozenset({"second", "seconde", "secondes", "mer", "ma", "me", "je", "sam", "dim", "mar", "an"}),
    past_words=frozenset("a ont avait avaient était étaient été fut furent est sont".split()),
    past_endings=("ait", "aient", "èrent", "irent"),
    future_words=frozenset("va vont sera seront aura auront devra devrait doit doivent prévoit fera pourra".split()),
    future_endings=("era", "eront", "ira", "iront", "dra", "dront"),
    signals={"depuis": "since", "jusqu'au": "until", "jusqu’au": "until", "d'ici": "by", "avant": "before", "en": "in"},
    function_words=frozenset(
        (
            "le la les un une des du de à au aux en dans par pour que qui se sa son ses et ou ne pas est a il elle on"
        ).split()
    ),
    titles=frozenset("m mm mme mlle dr me mgr".split()),
    abbreviations=frozenset("c.-à-d etc p.ex art no".split()),
).having(units=forms({"Y": "an ans"}), numbers=forms({1: "un une"}))
