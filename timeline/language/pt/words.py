"""Words of Portuguese for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "janeiro janeiros janeirão janeirões",
            2: "fev fevereiro fevereiros",
            3: "março marços",
            4: "abril abris",
            5: "maia maio maios",
            6: "junho junhos",
            7: "julho julhos",
            8: "agosto agostos",
            9: "septembro setembro setembros",
            10: "outubro outubros",
            11: "novembro novembros",
            12: "dezembro dezembros",
        }
    ),
    weekdays=forms(
        {
            1: "segunda segunda-feira",
            2: "terça-feira",
            3: "quarta quarta-feira quartas",
            4: "quinta quinta-feira quintas quintinha quintinhas quintita quintitas",
            5: "sexta-feira sextas",
            6: "sábado sábados",
            7: "domingo domingos",
        }
    ),
    short_months=forms(
        {
            1: "jan jan.",
            2: "fev.",
            3: "mar mar.",
            4: "abr abr.",
            5: "mai mai.",
            6: "jun jun.",
            7: "jul jul.",
            8: "ago ago.",
            9: "set set.",
            10: "out out.",
            11: "nov nov.",
            12: "dez dez.",
        }
    ),
    short_weekdays=forms(
        {
            1: "seg seg.",
            2: "ter ter. terça",
            3: "qua qua.",
            4: "qui qui.",
            5: "sex sex. sexta",
            6: "sab sáb sáb.",
            7: "dom dom.",
        }
    ),
    units=forms(
        {
            "D": "dia dias",
            "M": "meses mês",
            "W": "sem semana semanas semaninha semaninhas semanita semanitas semanona semanonas semanão semanões",
            "Y": "ano anos",
            "TH": "hora horas horazinha horazinhas horazita horazitas horinha horinhas horita horitas",
            "TM": "min minutinho minutinhos minutito minutitos minuto minutos minutão minutões",
            "TS": "seg segunda segundinho segundinhos segundito segunditos segundo segundos",
        }
    ),
    numbers=forms(
        {
            1: "um",
            2: "dois dous",
            3: "três",
            4: "quatro",
            5: "cinco",
            6: "seis",
            7: "sete",
            8: "oito",
            9: "nove",
            10: "dez",
            11: "onze",
            12: "doze",
            13: "treze",
            14: "catorze",
            15: "quinze",
            16: "dezasseis",
            17: "dezassete",
            18: "dezoito",
            19: "dezanove",
            20: "vinte",
            21: "vinte_e_um",
            22: "vinte_e_dois",
            23: "vinte_e_três",
            24: "vinte_e_quatro",
            25: "vinte_e_cinco",
            26: "vinte_e_seis",
            27: "vinte_e_sete",
            28: "vinte_e_oito",
            29: "vinte_e_nove",
            30: "trinta",
            31: "trinta_e_um",
            40: "quarenta",
            50: "cinquenta",
            60: "sessenta",
            70: "setenta",
            80: "oitenta",
            90: "noventa",
            100: "cem",
        }
    ),
    ordinals=forms(
        {
            1: (
                "primeiras primeirinha primeirinhas primeirinho primeirinhos primeirita primeiritas primeirito "
                "primeiritos primeiro primeiros primeiríssima primeiríssimas primeiríssimo primeiríssimos"
            ),
            2: "segunda segundinho segundinhos segundito segunditos segundo segundos",
            3: "terceira terceiro terceiros",
            4: "quartinho quartito quartitos quarto quartos",
            5: "quinto",
            6: "sexta sexto sextos",
            7: "sétima sétimo sétimos",
            8: "oitavo oitavos",
            9: "nona nonas nono nonos",
            10: "décima décimo décimos",
            11: "décimo_primeiro",
            12: "décimo_segundo",
            13: "décimo_terceiro",
            14: "décimo_quarto",
            15: "décimo_quinto",
            16: "décimo_sexto",
            17: "décimo_sétimo",
            18: "décimo_oitavo",
            19: "décimo_nono",
            20: "vigésima vigésimas vigésimo vigésimos",
            21: "vigésimo_primeiro",
            22: "vigésimo_segundo",
            23: "vigésimo_terceiro",
            24: "vigésimo_quarto",
            25: "vigésimo_quinto",
            26: "vigésimo_sexto",
            27: "vigésimo_sétimo",
            28: "vigésimo_oitavo",
            29: "vigésimo_nono",
            30: "trigésima trigésimas trigésimo trigésimos",
            31: "trigésimo_primeiro",
        }
    ),
    days=forms(
        {
            0: "hoje",
            1: "amanhã",
            -1: "ontem",
            -2: "anteontem",
        }
    ),
    periods=forms(
        {
            ("M", -1): "mês_passado",
            ("M", 0): "este_mês",
            ("M", 1): "próximo_mês",
            ("W", -1): "semana_passada",
            ("W", 0): "esta_semana",
            ("W", 1): "próxima_semana",
            ("Y", -1): "ano_passado",
            ("Y", 0): "este_ano",
            ("Y", 1): "próximo_ano",
        }
    ),
    ago_before=frozenset({"há"}),
    ahead_before=frozenset({"em"}),
    figures="dmy",
    joins=("de",),
    month_first=True,
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
