"""Words of Spanish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "ene. enero eneros",
            2: "feb. febrero febreros",
            3: "mar. marzo marzos",
            4: "abr. abril abriles",
            5: "may. mayo mayos",
            6: "jun. junio junios",
            7: "jul. julio julios",
            8: "ago. agosto agostos",
            9: "sep sep. septiembre septiembres setiembre setiembres",
            10: "oct. octubre octubres",
            11: "nov. noviembre noviembres",
            12: "dic. diciembre diciembres",
        }
    ),
    weekdays=forms(
        {
            1: "lunes",
            2: "martes",
            3: "miércoles",
            4: "jueves",
            5: "viernes",
            6: "sábado sábados",
            7: "domingo domingos",
        }
    ),
    short_months=forms(
        {
            1: "ene",
            2: "feb",
            3: "mar",
            4: "abr",
            5: "may",
            6: "jun",
            7: "jul",
            8: "ago",
            9: "sept set",
            10: "oct",
            11: "nov",
            12: "dic",
        }
    ),
    short_weekdays=forms(
        {
            1: "lu lun",
            2: "mar",
            3: "mi mié",
            4: "ju jue",
            5: "vi vie",
            6: "sa sáb",
            7: "do dom",
        }
    ),
    units=forms(
        {
            "D": "día días",
            "M": "mes meses",
            "W": "sem semana semanas",
            "Y": "año años",
            "TH": "hora horas",
            "TM": "min minuto minutos",
            "TS": "segunda segundas segundo segundos",
        }
    ),
    numbers=forms(
        {
            1: "un una unas uno unos",
            2: "dos doses",
            3: "tres",
            4: "cuatro cuatros",
            5: "cinco cincos",
            6: "seis seises",
            7: "siete sietes",
            8: "ocho ochos",
            9: "nueve nueves",
            10: "dieces diez",
            11: "once onces",
            12: "doce doces",
            13: "trece treces",
            14: "catorce catorces",
            15: "quince quinces",
            16: "dieciseises dieciséis",
            17: "diecisiete diecisietes",
            18: "dieciocho dieciochos",
            19: "diecinueve diecinueves",
            20: "veinte veintes",
            21: "veintiuno",
            22: "veintidós",
            23: "veintitrés",
            24: "veinticuatro",
            25: "veinticinco veinticincos",
            26: "veintiséis",
            27: "veintisiete",
            28: "veintiocho",
            29: "veintinueve",
            30: "treinta treintas",
            31: "treinta_y_uno",
            40: "cuarenta cuarentas",
            50: "cincuenta cincuentas",
            60: "sesenta sesentas",
            70: "setenta setentas",
            80: "ochenta ochentas",
            90: "noventa noventas",
            100: "cien",
        }
    ),
    ordinals=forms(
        {
            1: "primer primera primeras primero primeros",
            2: "segunda segundas segundo segundos",
            3: "tercer tercera terceras tercero terceros",
            4: "cuarta cuarto cuartos",
            5: "quinto quintos",
            6: "sexta sexto sextos",
            7: "séptima séptimas séptimo séptimos sétima sétimas sétimo sétimos",
            8: "octava octavo octavos",
            9: "novena noveno novenos",
            10: "décimo décimos",
            11: "décimoprimero",
            12: "décimosegundo",
            13: "décimo_tercero",
            14: "décimo_cuarto",
            15: "décimo_quinto",
            16: "décimo_sexto",
            17: "décimo_séptimo",
            18: "décimo_octavo",
            19: "décimo_noveno",
            20: "vigésima vigésimas vigésimo vigésimos",
            21: "vigésimo_primero",
            22: "vigésimo_segundo",
            23: "vigésimo_tercero",
            24: "vigésimo_cuarto",
            25: "vigésimo_quinto",
            26: "vigésimo_sexto",
            27: "vigésimo_séptimo",
            28: "vigésimo_octavo",
            29: "vigésimo_noveno",
            30: "trigésima trigésimas trigésimo trigésimos",
            31: "trigésimo_primero",
        }
    ),
    days=forms(
        {
            0: "hoy",
            1: "mañana",
            -1: "ayer",
            -2: "anteayer",
        }
    ),
    periods=forms(
        {
            ("M", -1): "el_mes_pasado",
            ("M", 0): "este_mes",
            ("M", 1): "el_próximo_mes",
            ("W", -1): "la_semana_pasada sem_ant",
            ("W", 0): "esta_sem esta_semana",
            ("W", 1): "la_próxima_semana próx_sem",
            ("Y", -1): "el_año_pasado",
            ("Y", 0): "este_año",
            ("Y", 1): "el_próximo_año",
        }
    ),
    ago_before=frozenset({"hace"}),
    ahead_before=frozenset({"dentro de"}),
    figures="dmy",
    joins=("de",),
    month_first=True,
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED.having(
    units=forms(
        {
            "WE": "fin_de_semana fines_de_semana",
            "E": "década décadas decenio decenios",
            "C": "siglo siglos",
            "Q": "trimestre trimestres",
            "W": "semana semanas",
            "D": "jornada jornadas",
            "H": "semestre semestres",
        }
    ),
    numbers=forms({2: "un_par_de", 0.5: "media medio", 12: "una_docena_de", 15: "una_quincena_de"}),
    some=frozenset("varios varias unos unas algunos algunas pocos pocas muchos muchas unos_cuantos unos_pocos".split())
    | {"unos cuantos", "unos pocos", "unas pocas", "unas cuantas"},
    days=forms({0: "hoy hoy_mismo", -1: "ayer", -2: "anteayer antier", 2: "pasado_mañana"}),
    nights={
        "anoche": (-1, "TNI"),
        "anteanoche": (-2, "TNI"),
        "esta noche": (0, "TNI"),
        "esta mañana": (0, "TMO"),
        "esta tarde": (0, "TAF"),
        "esta madrugada": (0, "TMO"),
    },
    which=forms(
        {
            -1: "pasado pasada último última anterior",
            0: "este esta presente mismo misma actual este_mismo esta_misma",
            1: "próximo próxima siguiente",
        }
    ),
    which_after=forms(
        {
            -1: "pasado pasada último última anterior",
            0: "en_curso actual",
            1: "próximo próxima siguiente entrante venidero venidera que_viene",
        }
    ),
    which_many=forms(
        {-1: "últimos últimas pasados pasadas estos_últimos estas_últimas", 1: "próximos próximas siguientes"}
    ),
    ago_before=frozenset({"hace", "hace más de", "hace casi", "hace unos", "hace apenas"}),
    ago_after=frozenset({"atrás"}),
    ahead_before=frozenset({"dentro de"}),
    earlier_after=frozenset({"antes"}),
    later_after=frozenset({"después", "más tarde"}),
    articles=("el", "la", "los", "las", "del", "al", "el día", "del día", "al día"),
    day_marks=("º", "°", "o"),
    bare_days=("el", "el día", "al", "del día", "los días"),
    joins=("de", "del"),
    year_before=("año",),
    year_leads=("en", "desde", "hasta", "de", "del", "el", "entre", "y", "hacia", "para", "durante", "a", "año"),
    before_christ=("a. c.", "a.c.", "antes de cristo", "ac"),
    after_christ=("d. c.", "d.c."),
    decade_words=("años", "década de los", "década de", "decenio de", "la década de los", "los años"),
    decade_names=forms(
        {
            2: "veinte",
            3: "treinta",
            4: "cuarenta",
            5: "cincuenta",
            6: "sesenta",
            7: "setenta",
            8: "ochenta",
            9: "noventa",
        }
    ),
    centuries=("siglo",),
    roman=True,
    seasons=forms({"SP": "primavera", "SU": "verano", "FA": "otoño", "WI": "invierno"}),
    halves=forms({"Q": "trimestre", "H": "semestre"}),
    parts=forms(
        {
            "START": "principios comienzos inicios",
            "MID": "mediados",
            "END": "finales fines",
        }
    ),
    dayparts=forms(
        {
            "TMO": "mañana madrugada la_mañana la_madrugada",
            "TMI": "mediodía el_mediodía al_mediodía",
            "TAF": "tarde la_tarde",
            "TEV": "anochecer",
            "TNI": "noche la_noche",
        }
    ),
    hour_after=("horas", "hora local", "hora", "h", "hrs", "h."),
    hour_before=("las",),
    hour_leads=("a las", "a la", "desde las", "hasta las"),
    day_words=("día",),
    month_words=("mes",),
    part_leads=("de", "del"),
    part_behind=("por la", "en la", "por", "a la"),
    bare_dayparts=frozenset({"la tarde", "la noche", "la madrugada", "la mañana", "el mediodía", "al mediodía"}),
    told=frozenset("ese esa aquel aquella".split()) | {"ese mismo", "esa misma", "aquel mismo", "aquella misma"},
    beside_what=("de", "del"),
    only=("ya", "sólo", "solo", "tan sólo", "tan solo", "apenas", "escasamente"),
    longer=("más",),
    and_words=("y",),
    and_half=("y media", "y medio"),
    many_units=frozenset("años meses semanas días horas décadas siglos".split()),
    lasting=("durante", "llevan", "lleva", "llevaba", "llevaban", "tras", "después de", "en"),
    adjectives=forms({"PAST_REF": "pasado pasada pasados pasadas", "FUTURE_REF": "próximo próxima próximos próximas"}),
    adjectives_behind=("el", "la", "los", "las", "del", "al", "su", "sus"),
    feasts=forms(
        {
            "christmas": "navidad navidades",
            "christmas-eve": "nochebuena",
            "new-year-eve": "nochevieja",
            "new-year": "año_nuevo",
            "good-friday": "viernes_santo",
            "easter": "domingo_de_pascua",
        }
    ),
    now=forms(
        {
            "PRESENT_REF": (
                "ahora actualmente la_actualidad el_momento estos_momentos este_momento estos_días actual "
                "actuales hoy_en_día "
                "hoy_por_hoy"
            ),
            "PAST_REF": "recientemente entonces recién hace_poco hace_tiempo reciente recientes antaño antiguamente",
            "FUTURE_REF": "futuro el_futuro futura próximamente en_breve futuros futuras",
        }
    ),
    often=forms(
        {
            "P1D": "diaria diarios diarias diariamente a_diario",
            "P1W": "semanal semanales semanalmente",
            "P1M": "mensual mensuales mensualmente al_mes",
            "P1Y": "anual anuales anualmente al_año",
        }
    ),
    every=frozenset({"cada", "todos", "todas"}),
    about=frozenset(
        {
            "unos",
            "unas",
            "casi",
            "más de",
            "menos de",
            "cerca de",
            "alrededor de",
            "aproximadamente",
            "al menos",
            "por lo menos",
        }
    ),
    through=("a", "al", "y", "hasta"),
    from_words=("del", "de", "entre", "desde"),
    no_years=frozenset("personas millones euros pesetas dólares metros kilómetros millas años días toneladas".split()),
    never=frozenset({"segunda", "segundas", "segundo", "segundos", "mi", "do", "uno", "unos", "unas", "veintes"}),
    past_words=frozenset("fue fueron ha han había era eran estaba hubo dijo".split()),
    past_endings=("ó", "aron", "ieron", "aba", "aban", "ía", "ían", "ado", "ido"),
    future_words=frozenset(
        (
            "va van será serán habrá hará tendrá podrá podría deberá debe "
            "piensa prevé espera previsto prevista previstos previstas"
        ).split()
    ),
    future_endings=("ará", "erá", "irá", "arán", "erán", "irán", "aría", "ería"),
    signals={
        "desde": "since",
        "hasta": "until",
        "para": "for",
        "antes del": "before",
        "en": "in",
        "a partir": "from",
    },
    function_words=frozenset(
        (
            "el la los las un una de del a al en con por para que se su sus y o no es fue ha como más lo le les pero"
        ).split()
    ),
    titles=frozenset("sr sra dr dra srta d dña gral".split()),
    abbreviations=frozenset("ee.uu p.ej etc núm pág art".split()),
).having(numbers=forms({1: "un una"}))
