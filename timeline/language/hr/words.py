"""Words of Croatian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: "siečanj siječanj siječanja siječnja siječnje siječnjem siječnji siječnjima siječnju",
            2: "veljača veljačama veljače veljači veljačo veljačom veljaču",
            3: "ožujak ožujaka ožujci ožujcima ožujka ožujke ožujkom ožujku ožujče",
            4: "travanj travanja travnja travnje travnjem travnji travnjima travnju",
            5: "svibanj svibanja svibnja svibnje svibnjem svibnji svibnjima svibnju",
            6: "lipanj lipanja lipnja lipnje lipnjem lipnji lipnjima lipnju",
            7: "srpanj srpanja srpnja srpnje srpnjem srpnji srpnjima srpnju",
            8: "kolovoz kolovoza kolovoze kolovozi kolovozima kolovozom kolovozu",
            9: (
                "rujan rujana rujna rujne rujni rujnih rujnija rujnije rujnijeg rujnijega rujnijem rujnijemu "
                "rujniji rujnijih rujnijim rujnijima rujnijoj rujnijom rujniju rujnim rujnima rujno rujnog "
                "rujnoga rujnoj rujnom rujnome rujnomu rujnu"
            ),
            10: "listopad listopada listopade listopadi listopadima listopadom listopadu",
            11: "studeni studenim studenog studenoga studenom studenome studenomu",
            12: "prosinac prosinaca prosinca prosince prosincem prosinci prosincima prosincu prosinče",
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
            1: "sij",
            2: "velj",
            3: "ožu",
            4: "tra",
            5: "svi",
            6: "lip",
            7: "srp",
            8: "kol",
            9: "ruj",
            10: "lis",
            11: "stu",
            12: "pro",
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
            "W": "tjedan tjedana tjedna",
            "Y": "godina godinama godine godini godino godinom godinu",
            "TH": "sat sata sati",
            "TM": "min minuta minutama minute minuti minuto minutom minutu",
            "TS": "sekunda sekundama sekunde sekundi sekundo sekundom sekundu",
        }
    ),
    days=forms(
        {
            0: "danas",
            1: "sutra",
            2: "prekosutra",
            -1: "jučer",
            -2: "prekjučer",
        }
    ),
    periods=forms(
        {
            ("M", -1): "prošli_mj prošli_mjesec prošlog_mjeseca prošlom_mjesecu",
            ("M", 0): "ovaj_mj ovaj_mjesec",
            ("M", 1): (
                "idućeg_mj idućeg_mjeseca idućem_mj idućem_mjesecu idući_mj idući_mjesec sljedećeg_mjeseca "
                "sljedećem_mjesecu sljedeći_mj sljedeći_mjesec"
            ),
            ("W", -1): "prošli_tj prošli_tjedan prošlog_tjedna prošlom_tjednu",
            ("W", 0): "ovaj_tj ovaj_tjedan",
            ("W", 1): (
                "idućeg_tj idućeg_tjedna idućem_tj idućem_tjednu idući_tj idući_tjedan sljedećeg_tjedna "
                "sljedećem_tjednu sljedeći_tj sljedeći_tjedan"
            ),
            ("Y", -1): "lani prošla_godina prošle_g prošle_god prošle_godine prošloj_godini",
            ("Y", -2): "preklani",
            ("Y", 0): "ove_g ove_god ove_godine",
            ("Y", 1): (
                "dogodine iduća_g iduća_god iduća_godina iduće_g iduće_god iduće_godine idućoj_g idućoj_god "
                "idućoj_godini nagodinu sljedeća_g sljedeća_god sljedeća_godina sljedeće_g sljedeće_god "
                "sljedeće_godine sljedećoj_godini"
            ),
        }
    ),
    ago_before=frozenset({"prije"}),
    ahead_before=frozenset({"za"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
