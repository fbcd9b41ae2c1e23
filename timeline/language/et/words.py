"""Words of Estonian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: (
                "jaaneks jaanel jaanele jaanelt jaanes jaanesse jaanest jaangi jaanid jaanide jaanidega jaanideks "
                "jaanidel jaanidele jaanidelt jaanidena jaanideni jaanides jaanidesse jaanidest jaanideta jaaniga "
                "jaaniks jaanil jaanile jaanilt jaanina jaanini jaanis jaanisid jaanisse jaanist jaanita jaanuar "
                "jaanuare jaanuareid jaanuareiks jaanuareil jaanuareile jaanuareilt jaanuareis jaanuareisse "
                "jaanuareist jaanuareks jaanuarel jaanuarele jaanuarelt jaanuares jaanuaresse jaanuarest jaanuari "
                "jaanuarid jaanuaride jaanuaridega jaanuarideks jaanuaridel jaanuaridele jaanuaridelt "
                "jaanuaridena jaanuarideni jaanuarides jaanuaridesse jaanuaridest jaanuarideta jaanuariga "
                "jaanuariks jaanuaril jaanuarile jaanuarilt jaanuarina jaanuarini jaanuaris jaanuarisid "
                "jaanuarisse jaanuarist jaanuarit jaanuarita jaanuarite jaanuaritega jaanuariteks jaanuaritel "
                "jaanuaritele jaanuaritelt jaanuaritena jaanuariteni jaanuarites jaanuaritesse jaanuaritest "
                "jaanuariteta"
            ),
            2: (
                "veebr veebruar veebruare veebruareid veebruareiks veebruareil veebruareile veebruareilt "
                "veebruareis veebruareisse veebruareist veebruareks veebruarel veebruarele veebruarelt veebruares "
                "veebruaresse veebruarest veebruari veebruarid veebruaride veebruaridega veebruarideks "
                "veebruaridel veebruaridele veebruaridelt veebruaridena veebruarideni veebruarides veebruaridesse "
                "veebruaridest veebruarideta veebruariga veebruariks veebruaril veebruarile veebruarilt "
                "veebruarina veebruarini veebruaris veebruarisid veebruarisse veebruarist veebruarit veebruarita "
                "veebruarite veebruaritega veebruariteks veebruaritel veebruaritele veebruaritelt veebruaritena "
                "veebruariteni veebruarites veebruaritesse veebruaritest veebruariteta"
            ),
            3: (
                "märts märtse märtseks märtsel märtsele märtselt märtses märtsesse märtsest märtsi märtsid "
                "märtside märtsidega märtsideks märtsidel märtsidele märtsidelt märtsidena märtsideni märtsides "
                "märtsidesse märtsidest märtsideta märtsiga märtsiks märtsil märtsile märtsilt märtsina märtsini "
                "märtsis märtsisid märtsisse märtsist märtsita"
            ),
            4: (
                "apr aprill aprille aprilleks aprillel aprillele aprillelt aprilles aprillesse aprillest aprilli "
                "aprillid aprillide aprillidega aprillideks aprillidel aprillidele aprillidelt aprillidena "
                "aprillideni aprillides aprillidesse aprillidest aprillideta aprilliga aprilliks aprillil "
                "aprillile aprillilt aprillina aprillini aprillis aprillisid aprillisse aprillist aprillita"
            ),
            5: "mai",
            6: (
                "juuni juunid juunide juunidega juunideks juunidel juunidele juunidelt juunidena juunideni "
                "juunides juunidesse juunidest juunideta juuniga juuniks juunil juunile juunilt juunina juunini "
                "juunis juunisid juunisse juunist juunit juunita"
            ),
            7: (
                "juuli juulid juulide juulidega juulideks juulidel juulidele juulidelt juulidena juulideni "
                "juulides juulidesse juulidest juulideta juuliga juuliks juulil juulile juulilt juulina juulini "
                "juulis juulisid juulisse juulist juulit juulita"
            ),
            8: (
                "aug august augusteid augusteiks augusteil augusteile augusteilt augusteis augusteisse augusteist "
                "augusti augustid augustiga augustiks augustil augustile augustilt augustina augustini augustis "
                "augustisse augustist augustit augustita augustite augustitega augustiteks augustitel augustitele "
                "augustitelt augustitena augustiteni augustites augustitesse augustitest augustiteta"
            ),
            9: (
                "sept september septembreid septembreiks septembreil septembreile septembreilt septembreis "
                "septembreisse septembreist septembri septembrid septembriga septembriks septembril septembrile "
                "septembrilt septembrina septembrini septembris septembrisse septembrist septembrit septembrita "
                "septembrite septembritega septembriteks septembritel septembritele septembritelt septembritena "
                "septembriteni septembrites septembritesse septembritest septembriteta"
            ),
            10: (
                "okt oktoober oktoobreid oktoobreiks oktoobreil oktoobreile oktoobreilt oktoobreis oktoobreisse "
                "oktoobreist oktoobri oktoobrid oktoobriga oktoobriks oktoobril oktoobrile oktoobrilt oktoobrina "
                "oktoobrini oktoobris oktoobrisse oktoobrist oktoobrit oktoobrita oktoobrite oktoobritega "
                "oktoobriteks oktoobritel oktoobritele oktoobritelt oktoobritena oktoobriteni oktoobrites "
                "oktoobritesse oktoobritest oktoobriteta"
            ),
            11: (
                "nov november novembreid novembreiks novembreil novembreile novembreilt novembreis novembreisse "
                "novembreist novembri novembrid novembriga novembriks novembril novembrile novembrilt novembrina "
                "novembrini novembris novembrisse novembrist novembrit novembrita novembrite novembritega "
                "novembriteks novembritel novembritele novembritelt novembritena novembriteni novembrites "
                "novembritesse novembritest novembriteta"
            ),
            12: (
                "dets detsember detsembreid detsembreiks detsembreil detsembreile detsembreilt detsembreis "
                "detsembreisse detsembreist detsembri detsembrid detsembriga detsembriks detsembril detsembrile "
                "detsembrilt detsembrina detsembrini detsembris detsembrisse detsembrist detsembrit detsembrita "
                "detsembrite detsembritega detsembriteks detsembritel detsembritele detsembritelt detsembritena "
                "detsembriteni detsembrites detsembritesse detsembritest detsembriteta"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "esmaspäev esmaspäeva esmaspäevad esmaspäevade esmaspäevadega esmaspäevadeks esmaspäevadel "
                "esmaspäevadele esmaspäevadelt esmaspäevadena esmaspäevadeni esmaspäevades esmaspäevadesse "
                "esmaspäevadest esmaspäevadeta esmaspäevaga esmaspäevaks esmaspäeval esmaspäevale esmaspäevalt "
                "esmaspäevana esmaspäevani esmaspäevas esmaspäevasid esmaspäevasse esmaspäevast esmaspäevata "
                "esmaspäevi esmaspäeviks esmaspäevil esmaspäevile esmaspäevilt esmaspäevis esmaspäevisse "
                "esmaspäevist"
            ),
            2: (
                "teisipäev teisipäeva teisipäevad teisipäevade teisipäevadega teisipäevadeks teisipäevadel "
                "teisipäevadele teisipäevadelt teisipäevadena teisipäevadeni teisipäevades teisipäevadesse "
                "teisipäevadest teisipäevadeta teisipäevaga teisipäevaks teisipäeval teisipäevale teisipäevalt "
                "teisipäevana teisipäevani teisipäevas teisipäevasid teisipäevasse teisipäevast teisipäevata "
                "teisipäevi teisipäeviks teisipäevil teisipäevile teisipäevilt teisipäevis teisipäevisse "
                "teisipäevist"
            ),
            3: (
                "kolmapäev kolmapäeva kolmapäevad kolmapäevade kolmapäevadega kolmapäevadeks kolmapäevadel "
                "kolmapäevadele kolmapäevadelt kolmapäevadena kolmapäevadeni kolmapäevades kolmapäevadesse "
                "kolmapäevadest kolmapäevadeta kolmapäevaga kolmapäevaks kolmapäeval kolmapäevale kolmapäevalt "
                "kolmapäevana kolmapäevani kolmapäevas kolmapäevasid kolmapäevasse kolmapäevast kolmapäevata "
                "kolmapäevi kolmapäeviks kolmapäevil kolmapäevile kolmapäevilt kolmapäevis kolmapäevisse "
                "kolmapäevist"
            ),
            4: (
                "neljapäev neljapäeva neljapäevad neljapäevade neljapäevadega neljapäevadeks neljapäevadel "
                "neljapäevadele neljapäevadelt neljapäevadena neljapäevadeni neljapäevades neljapäevadesse "
                "neljapäevadest neljapäevadeta neljapäevaga neljapäevaks neljapäeval neljapäevale neljapäevalt "
                "neljapäevana neljapäevani neljapäevas neljapäevasid neljapäevasse neljapäevast neljapäevata "
                "neljapäevi neljapäeviks neljapäevil neljapäevile neljapäevilt neljapäevis neljapäevisse "
                "neljapäevist"
            ),
            5: (
                "reede reeded reedega reedeid reedeiks reedeil reedeile reedeilt reedeis reedeisse reedeist "
                "reedeks reedel reedele reedelt reedena reedeni reedes reedesse reedet reedeta reedete reedetega "
                "reedeteks reedetel reedetele reedetelt reedetena reedeteni reedetes reedetesse reedetest "
                "reedeteta"
            ),
            6: (
                "laupäev laupäeva laupäevad laupäevade laupäevadega laupäevadeks laupäevadel laupäevadele "
                "laupäevadelt laupäevadena laupäevadeni laupäevades laupäevadesse laupäevadest laupäevadeta "
                "laupäevaga laupäevaks laupäeval laupäevale laupäevalt laupäevana laupäevani laupäevas "
                "laupäevasid laupäevasse laupäevast laupäevata laupäevi laupäeviks laupäevil laupäevile "
                "laupäevilt laupäevis laupäevisse laupäevist"
            ),
            7: (
                "pühaba pühapäev pühapäeva pühapäevad pühapäevade pühapäevadega pühapäevadeks pühapäevadel "
                "pühapäevadele pühapäevadelt pühapäevadena pühapäevadeni pühapäevades pühapäevadesse "
                "pühapäevadest pühapäevadeta pühapäevaga pühapäevaks pühapäeval pühapäevale pühapäevalt "
                "pühapäevana pühapäevani pühapäevas pühapäevasid pühapäevasse pühapäevast pühapäevata pühapäevi "
                "pühapäeviks pühapäevil pühapäevile pühapäevilt pühapäevis pühapäevisse pühapäevist"
            ),
        }
    ),
    short_months=forms(
        {
            1: "jaan jaane jaani",
        }
    ),
    units=forms(
        {
            "D": (
                "päev päeva päevad päevade päevadega päevadeks päevadel päevadele päevadelt päevadena päevadeni "
                "päevades päevadesse päevadest päevadeta päevaga päevagi päevaks päeval päevale päevalt päevana "
                "päevani päevas päevasid päevasse päevast päevata päevi päeviks päevil päevile päevilt päevis "
                "päevisse päevist"
            ),
            "M": "kuu",
            "W": (
                "näd nädal nädala nädalad nädalaga nädalaid nädalaiks nädalail nädalaile nädalailt nädalais "
                "nädalaisse nädalaist nädalaks nädalal nädalale nädalalt nädalana nädalani nädalas nädalasse "
                "nädalat nädalata nädalate nädalatega nädalateks nädalatel nädalatele nädalatelt nädalatena "
                "nädalateni nädalates nädalatesse nädalatest nädalateta nädalatki"
            ),
            "Y": (
                "aasta aastad aastaga aastaid aastaidki aastaiks aastail aastaile aastailt aastais aastaisse "
                "aastaist aastaks aastal aastale aastalt aastana aastani aastas aastast aastat aastata aastate "
                "aastatega aastateks aastatel aastatele aastatelt aastatena aastateni aastates aastatesse "
                "aastatest aastateta aastatki"
            ),
            "TH": (
                "tund tunde tundi tundide tundidega tundideks tundidel tundidele tundidelt tundidena tundideni "
                "tundides tundidesse tundidest tundideta tundisid tunnele tunnelt tunnes tunnesse tunnest tunni "
                "tunnid tunniga tunniks tunnil tunnile tunnilt tunnina tunnini tunnis tunnisse tunnita"
            ),
            "TM": (
                "min minut minuteid minuteiks minuteil minuteile minuteilt minuteis minuteisse minuteist minuti "
                "minutid minutiga minutiks minutikski minutil minutile minutilt minutina minutini minutis minutit "
                "minutita minutite minutitega minutiteks minutitel minutitele minutitelt minutitena minutiteni "
                "minutites minutitesse minutitest minutiteta minutitki"
            ),
            "TS": (
                "sek sekund sekundeid sekundeiks sekundeil sekundeile sekundeilt sekundeis sekundeisse sekundeist "
                "sekundi sekundid sekundiga sekundiks sekundil sekundile sekundilt sekundina sekundini sekundis "
                "sekundit sekundita sekundite sekunditega sekunditeks sekunditel sekunditele sekunditelt "
                "sekunditena sekunditeni sekundites sekunditesse sekunditest sekunditeta sekunditki"
            ),
        }
    ),
    days=forms(
        {
            0: "täna",
            1: "homme",
            -1: "eile",
        }
    ),
    periods=forms(
        {
            ("M", -1): "eelm_k eelm_kuu eelmine_kuu",
            ("M", 0): "käesolev_kuu see_k see_kuu",
            ("M", 1): "järgm_k järgm_kuu järgmine_kuu",
            ("W", -1): "eelm_n eelm_näd eelmine_nädal",
            ("W", 0): "käesolev_nädal see_n see_näd",
            ("W", 1): "järgm_n järgm_näd järgmine_nädal",
            ("Y", -1): "eelm_a eelmine_a eelmine_aasta",
            ("Y", 0): "käesolev_a käesolev_aasta see_a",
            ("Y", 1): "järgm_a järgmine_a järgmine_aasta",
        }
    ),
    ago_after=frozenset({"eest"}),
    ahead_after=frozenset({"pärast"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
_NUMBERS = {1: "ühe", 2: "kahe", 3: "kolme", 4: "nelja", 5: "viie", 6: "kuue", 7: "seitsme", 8: "kaheksa", 10: "kümne"}
_LONG = {"aasta": "Y", "kuu": "M", "nädala": "W", "päeva": "D"}


def _lengths() -> dict[str, str]:
    """Adjectives of length in their cases: "kaheaastane" → "P2Y"."""
    endings = "ne se st sed ste sele sega sena".split()
    return {
        number + unit.removesuffix("a") * (unit == "päeva") + unit * (unit != "päeva") + ending: f"P{n}{code}"
        for n, number in _NUMBERS.items()
        for unit, code in _LONG.items()
        for ending in endings
    }


WORDS = GENERATED.having(
    months=forms(
        {
            1: "jaanuarikuu jaanuarikuus",
            2: "veebruarikuu veebruarikuus",
            3: "märtsikuu märtsikuus",
            4: "aprillikuu aprillikuus",
            5: "mais mail maiks maist maini maikuu maikuus",
            6: "juunikuu juunikuus",
            7: "juulikuu juulikuus",
            8: "augustikuu augustikuus",
            9: "septembrikuu septembrikuus",
            10: "oktoobrikuu oktoobrikuus",
            11: "novembrikuu novembrikuus",
            12: "detsembrikuu detsembrikuus",
        }
    ),
    weekdays=forms({5: "reedese reedesel", 6: "laupäevase laupäevasel", 7: "pühapäevase pühapäevasel"}),
    units=forms(
        {
            "M": "kuu kuud kuus kuul kuuga kuuks kuust kuude kuudel kuudeks kuuni",
            "Q": "kvartal kvartali kvartalis kvartaliga kvartalit",
            "C": "sajand sajandi sajandil sajandit",
            "E": "aastakümme aastakümne aastakümneid aastakümnete aastakümnel",
            "WE": "nädalavahetus nädalavahetuse nädalavahetusel nädalalõpp nädalalõpu nädalalõpul",
        }
    ),
    numbers=forms(
        {
            1: "üks ühe ühte",
            2: "kaks kahe kahte kaheks",
            3: "kolm kolme kolmeks",
            4: "neli nelja neljaks",
            5: "viis viie viieks",
            6: "kuus kuue kuueks",
            7: "seitse seitsme",
            8: "kaheksa",
            9: "üheksa",
            10: "kümme kümne kümneks",
            12: "kaksteist kaheteist",
            15: "viisteist viieteist",
            20: "kakskümmend kahekümne",
            100: "sada saja",
        }
    ),
    ordinals=forms(
        {1: "esimene esimese esimeses esimesel", 2: "teine teise teises teisel", 3: "kolmas kolmanda kolmandas"}
    ),
    some=frozenset("mõne mõned mõni paar paari mitu mitme mitmeks".split()),
    days=forms(
        {
            0: "täna tänane tänase tänasel tänasest tänaseks",
            -1: "eile eilne eilse eilsel eilsest eilseks",
            -2: "üleeile",
            1: "homme homne homse homsel",
            2: "ülehomme",
        }
    ),
    periods=forms(
        {
            ("Y", 0): "tänavu tänavune tänavuse",
            ("Y", -1): "mullu mullune mulluse mullusega",
            ("Y", -2): "tunamullu",
        }
    ),
    which=forms(
        {
            -1: "eelmine eelmise eelmisel eelmises möödunud läinud",
            0: "see selle sel sellel käesolev käesoleva käesoleval",
            1: "järgmine järgmise järgmisel järgneval tuleva tuleval",
        }
    ),
    which_many=forms({-1: "viimase viimaste viimastel viimasel", 1: "lähima lähimate lähimatel"}),
    ago_after=frozenset({"tagasi", "eest"}),
    earlier_after=frozenset({"varem"}),
    later_after=frozenset({"hiljem"}),
    about=frozenset({"ligi", "umbes", "üle", "enam kui", "rohkem kui"}),
    longer=("jooksul",),
    year_after=tuple(
        f".{gap}{word}" for word in "aasta aastal aastat aastaks aastast aastani a".split() for gap in " "
    ),
    year_first=True,
    seasons=forms(
        {
            "SP": "kevad kevade kevadel kevadest kevadeks",
            "SU": "suvi suve suvel suvest suveks",
            "FA": "sügis sügise sügisel sügisest sügiseks",
            "WI": "talv talve talvel talvest talveks",
        }
    ),
    halves=forms({"Q": "kvartal kvartali kvartalis", "H": "poolaasta poolaastal poolaastas"}),
    parts_behind=forms({"START": "alguses algul alguse", "MID": "keskel", "END": "lõpus lõpul lõpu"}),
    dayparts=forms(
        {
            "TMO": "hommik hommiku hommikul",
            "TMI": "keskpäev keskpäeval",
            "TAF": "pärastlõuna pärastlõunal õhtupoolikul",
            "TEV": "õhtu õhtul õhtuks õhtuse",
            "TNI": "öö öösel ööl",
        }
    ),
    bare_dayparts=frozenset("hommikul õhtul öösel pärastlõunal õhtupoolikul keskpäeval".split()),
    hour_before=("kell", "kella"),
    now=forms(
        {
            "PRESENT_REF": (
                "praegu praegune praeguse praegused praegustel praeguseks nüüd nüüdseks nüüdne hetkel tänapäeval "
                "tänapäeva tänapäevane samal_ajal"
            ),
            "PAST_REF": "hiljuti äsja toona hiljutine hiljutise viimasel_ajal viimase_aja",
            "FUTURE_REF": "tulevikus peagi varsti edaspidi lähiajal tulevikku",
        }
    ),
    often=forms(
        {"P1Y": "aastas igal_aastal iga_aasta", "P1D": "päevas iga_päev", "P1W": "nädalas", "P1M": "kuus_kord"}
    ),
    every=frozenset({"iga", "igal"}),
    lengths=_lengths(),
    many_units=frozenset("aastaid kuid nädalaid päevi tunde aastakümneid".split()),
    lasting=("juba", "on", "oli", "kestis", "kestnud", "pärast"),
    never=frozenset("min kuid sek".split()),
    past_words=frozenset("oli olid olnud sai said tuli tulid läks läksid võttis algas toimus".split()),
    past_endings=("sid", "nud", "tud", "ti"),
    future_words=frozenset("tuleb hakkab algab toimub peaks saab plaanib".split()),
    function_words=frozenset("ja on ei et see ka oma kui aga mis kes ning või siis nii kas oli ta tema".split()),
)
