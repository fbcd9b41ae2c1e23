"""Words of Galician for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "xaneiro xaneiros",
            2: "febreiro febreiros",
            3: "marzo marzos",
            4: "abril abrís",
            5: "maio maios",
            6: "xuño xuños",
            7: "xullo xullos",
            8: "agosto agostos",
            9: "setembro setembros",
            10: "outubro outubros",
            11: "novembro novembros",
            12: "decembro decembros",
        }
    ),
    weekdays=forms(
        {
            1: "luns",
            2: "martes",
            3: "mércores",
            4: "xoves",
            5: "venres",
            6: "sábado sábados",
            7: "domingo domingos",
        }
    ),
    short_months=forms(
        {
            1: "xan xan.",
            2: "feb feb.",
            3: "mar mar.",
            4: "abr abr.",
            7: "xul xul.",
            8: "ago ago.",
            9: "set set.",
            10: "out out.",
            11: "nov nov.",
            12: "dec dec.",
        }
    ),
    short_weekdays=forms(
        {
            2: "mar mar.",
            3: "mér mér.",
            4: "xov xov.",
            5: "ven ven.",
            6: "sáb sáb.",
            7: "dom dom.",
        }
    ),
    units=forms(
        {
            "D": "día días",
            "M": "mes meses",
            "W": "sem semana semanas",
            "Y": "ano anos",
            "TH": "hora horas",
            "TM": "min minuto minutos",
            "TS": "segunda segundas segundo segundos",
        }
    ),
    days=forms(
        {
            0: "hoxe",
            1: "mañá",
            -1: "onte",
        }
    ),
    periods=forms(
        {
            ("M", -1): "m_pasado o_mes_pas o_mes_pasado",
            ("M", 0): "este_m este_mes",
            ("M", 1): "m_seguinte o_próx_mes o_próximo_mes",
            ("W", -1): "a_sem_pas a_sem_pasada a_semana_pasada sem_pasada",
            ("W", 0): "esta_sem esta_semana",
            ("W", 1): "a_próx_sem a_próxima_sem a_próxima_semana sem_seguinte",
            ("Y", -1): "ano_pasado o_ano_pas o_ano_pasado",
            ("Y", 0): "este_ano",
            ("Y", 1): "o_próx_ano o_próximo_ano seguinte_ano",
        }
    ),
    ago_before=frozenset({"hai"}),
    ahead_before=frozenset({"en"}),
    figures="dmy",
    joins=("de",),
    month_first=True,
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
