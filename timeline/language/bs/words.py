"""Words of Bosnian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "januar januara januare januari januarima januarom januaru",
            2: "februar februara februare februari februarima februarom februaru",
            3: "mart marta marte martom martu",
            4: "april aprila aprile aprili aprilima aprilom aprilu",
            5: "maj",
            6: "june juni junima junom",
            7: "jul jule juli julima julom julu",
            8: "august avgust avgusta avguste avgusti avgustima avgustom avgustu",
            9: "septembar septembara septembra septembre septembri septembrima septembrom septembru",
            10: "oktobar oktobara oktobra oktobre oktobri oktobrima oktobrom oktobru",
            11: "novembar novembara novembra novembre novembri novembrima novembrom novembru",
            12: "decembar decembara decembra decembre decembri decembrima decembrom decembru",
        }
    ),
    weekdays=forms(
        {
            1: (
                "ponedieljak ponedjeljak ponedjeljaka ponedjeljci ponedjeljcima ponedjeljka ponedjeljke "
                "ponedjeljkom ponedjeljku ponedjeljče"
            ),
            2: "utorak utoraka utorci utorcima utorka utorke utorkom utorku utorče",
            3: "srieda srijeda srijedama srijede srijedi srijedo srijedom srijedu",
            4: "četvrci četvrcima četvrke četvrtak četvrtaka četvrtka četvrtkom četvrtku četvrče",
            5: "pecima petak petaka petka petke petkom petku",
            6: "subota subotama subote suboti suboto subotom subotu",
            7: "nedielja nedjelja nedjeljama nedjelje nedjelji nedjeljo nedjeljom nedjelju",
        }
    ),
    short_months=forms(
        {
            1: "jan",
            2: "feb",
            3: "mar",
            4: "apr",
            6: "jun",
            8: "aug avg",
            9: "sep",
            10: "okt",
            11: "nov",
            12: "dec",
        }
    ),
    short_weekdays=forms(
        {
            1: "pon",
            2: "uto",
            3: "sri",
            4: "čet",
            5: "pet",
            6: "sub",
            7: "ned",
        }
    ),
    units=forms(
        {
            "D": "dan dana",
            "M": "mjesec mjeseca mjesece mjeseci mjesecima mjesecom mjesecu mjeseče",
            "W": "sed sedmica sedmicama sedmice sedmici sedmico sedmicom sedmicu",
            "Y": "god godina godinama godine godini godino godinom godinu",
            "TH": "sat sata sati",
            "TM": "min minuta minutama minute minuti minuto minutom minutu",
            "TS": "sek sekunda sekundama sekunde sekundi sekundo sekundom sekundu",
        }
    ),
    days=forms(
        {
            0: "danas",
            1: "sutra",
            -1: "jučer",
        }
    ),
    periods=forms(
        {
            ("M", -1): "prošli_mjesec",
            ("M", 0): "ovaj_mjesec",
            ("M", 1): "sljedeći_mjesec",
            ("W", -1): "prošle_sedmice",
            ("W", 0): "ove_sedmice",
            ("W", 1): "sljedeće_sedmice",
            ("Y", -1): "prošle_godine",
            ("Y", 0): "ove_godine",
            ("Y", 1): "sljedeće_godine",
        }
    ),
    ago_before=frozenset({"prije"}),
    ahead_before=frozenset({"za"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
