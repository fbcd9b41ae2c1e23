"""Words of Finnish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: (
                "tammea tammeen tammeksi tammella tammelle tammelta tammemme tammen tammena tammeni tammenne "
                "tammensa tammesi tammessa tammesta tammet tammetta tammia tammien tammiin tammik tammiksi "
                "tammikuiden tammikuihin tammikuiksi tammikuilla tammikuille tammikuilta tammikuin tammikuina "
                "tammikuineen tammikuissa tammikuita tammikuitta tammikuitten tammikuu tammikuuhun tammikuuksi "
                "tammikuulla tammikuulle tammikuulta tammikuumme tammikuun tammikuuna tammikuuni tammikuunne "
                "tammikuunsa tammikuusi tammikuussa tammikuusta tammikuut tammikuuta tammikuutta tammilla "
                "tammille tammilta tammin tammina tammineen tammissa tammitta"
            ),
            2: (
                "helmeihin helmeiksi helmeille helmeillä helmeiltä helmein helmeineen helmeinä helmeissä "
                "helmeistä helmeittä helmejä helmellä helmeltä helmemme helmeni helmenne helmensä helmenä helmesi "
                "helmessä helmettä helmeä helmia helmien helmiin helmik helmiksi helmikuiden helmikuihin "
                "helmikuiksi helmikuilla helmikuille helmikuilta helmikuin helmikuina helmikuineen helmikuissa "
                "helmikuita helmikuitta helmikuitten helmikuu helmikuuhun helmikuuksi helmikuulla helmikuulle "
                "helmikuulta helmikuumme helmikuun helmikuuna helmikuuni helmikuunne helmikuunsa helmikuusi "
                "helmikuussa helmikuusta helmikuut helmikuuta helmikuutta helmilla helmille helmillä helmilta "
                "helmiltä helmimme helmin helmina helmini helminne helminsä helminä helmisi helmissa helmissä "
                "helmista helmistä helmit helmitta helmittä helmiä"
            ),
            3: (
                "maalis maalisk maaliskuiden maaliskuihin maaliskuiksi maaliskuilla maaliskuille maaliskuilta "
                "maaliskuin maaliskuina maaliskuineen maaliskuissa maaliskuita maaliskuitta maaliskuitten "
                "maaliskuu maaliskuuhun maaliskuuksi maaliskuulla maaliskuulle maaliskuulta maaliskuumme "
                "maaliskuun maaliskuuna maaliskuuni maaliskuunne maaliskuunsa maaliskuusi maaliskuussa "
                "maaliskuusta maaliskuut maaliskuuta maaliskuutta"
            ),
            4: (
                "huhti huhtik huhtikuiden huhtikuihin huhtikuiksi huhtikuilla huhtikuille huhtikuilta huhtikuin "
                "huhtikuina huhtikuineen huhtikuissa huhtikuita huhtikuitta huhtikuitten huhtikuu huhtikuuhun "
                "huhtikuuksi huhtikuulla huhtikuulle huhtikuulta huhtikuumme huhtikuun huhtikuuna huhtikuuni "
                "huhtikuunne huhtikuunsa huhtikuusi huhtikuussa huhtikuusta huhtikuut huhtikuuta huhtikuutta"
            ),
            5: (
                "toukoa toukoihin toukoiksi toukoilla toukoille toukoilta toukoin toukoina toukoineen toukoissa "
                "toukoista toukoitta toukoja toukojen toukok toukoksi toukokuiden toukokuihin toukokuiksi "
                "toukokuilla toukokuille toukokuilta toukokuin toukokuina toukokuineen toukokuissa toukokuita "
                "toukokuitta toukokuitten toukokuu toukokuuhun toukokuuksi toukokuulla toukokuulle toukokuulta "
                "toukokuumme toukokuun toukokuuna toukokuuni toukokuunne toukokuunsa toukokuusi toukokuussa "
                "toukokuusta toukokuut toukokuuta toukokuutta toukolla toukolle toukolta toukomme toukon toukona "
                "toukoni toukonne toukonsa toukoon toukosi toukossa toukosta toukot toukotta touoiksi touoilla "
                "touoille touoilta touoin touoissa touoista touoitta touoksi touolla touolle touolta touossa "
                "touosta touotta"
            ),
            6: (
                "kesaan kesaksi kesalla kesalle kesalta kesana kesassa kesasta kesatta kesillä kesiltä kesinä "
                "kesissä kesistä kesittä kesäin kesäksi kesäkuiden kesäkuihin kesäkuiksi kesäkuilla kesäkuille "
                "kesäkuilta kesäkuin kesäkuina kesäkuineen kesäkuissa kesäkuita kesäkuitta kesäkuitten kesäkuu "
                "kesäkuuhun kesäkuuksi kesäkuulla kesäkuulle kesäkuulta kesäkuumme kesäkuun kesäkuuna kesäkuuni "
                "kesäkuunne kesäkuunsa kesäkuusi kesäkuussa kesäkuusta kesäkuut kesäkuuta kesäkuutta kesälle "
                "kesällä kesältä kesämme kesäni kesänne kesänsä kesänä kesäsi kesässä kesästä kesättä kesään"
            ),
            7: (
                "heinaa heinaan heinaksi heinalla heinalle heinalta heinan heinana heinassa heinasta heinatta "
                "heinien heiniin heiniksi heinille heinillä heiniltä heinin heinineen heininä heinissä heinistä "
                "heinittä heiniä heinäin heinäk heinäksi heinäkuiden heinäkuihin heinäkuiksi heinäkuilla "
                "heinäkuille heinäkuilta heinäkuin heinäkuina heinäkuineen heinäkuissa heinäkuita heinäkuitta "
                "heinäkuitten heinäkuu heinäkuuhun heinäkuuksi heinäkuulla heinäkuulle heinäkuulta heinäkuumme "
                "heinäkuun heinäkuuna heinäkuuni heinäkuunne heinäkuunsa heinäkuusi heinäkuussa heinäkuusta "
                "heinäkuut heinäkuuta heinäkuutta heinälle heinällä heinältä heinämme heinän heinäni heinänne "
                "heinänsä heinänä heinäsi heinässä heinästä heinät heinättä heinää heinään"
            ),
            8: (
                "elokuiden elokuihin elokuiksi elokuilla elokuille elokuilta elokuin elokuina elokuineen "
                "elokuissa elokuita elokuitta elokuitten elokuu elokuuhun elokuuksi elokuulla elokuulle elokuulta "
                "elokuumme elokuun elokuuna elokuuni elokuunne elokuunsa elokuusi elokuussa elokuusta elokuut "
                "elokuuta elokuutta"
            ),
            9: (
                "syys syyskuiden syyskuihin syyskuiksi syyskuilla syyskuille syyskuilta syyskuin syyskuina "
                "syyskuineen syyskuissa syyskuita syyskuitta syyskuitten syyskuu syyskuuhun syyskuuksi syyskuulla "
                "syyskuulle syyskuulta syyskuumme syyskuun syyskuuna syyskuuni syyskuunne syyskuunsa syyskuusi "
                "syyskuussa syyskuusta syyskuut syyskuuta syyskuutta"
            ),
            10: (
                "loaksi loalla loalle loalta loassa loasta loatta loiksi loilla loille loilta loissa loitta "
                "lokaan lokain lokakuiden lokakuihin lokakuiksi lokakuilla lokakuille lokakuilta lokakuin "
                "lokakuina lokakuineen lokakuissa lokakuita lokakuitta lokakuitten lokakuu lokakuuhun lokakuuksi "
                "lokakuulla lokakuulle lokakuulta lokakuumme lokakuun lokakuuna lokakuuni lokakuunne lokakuunsa "
                "lokakuusi lokakuussa lokakuusta lokakuut lokakuuta lokakuutta lokamme lokana lokani lokanne "
                "lokansa lokasi lokina lokineen"
            ),
            11: (
                "marras marrask marraskuiden marraskuihin marraskuiksi marraskuilla marraskuille marraskuilta "
                "marraskuin marraskuina marraskuineen marraskuissa marraskuita marraskuitta marraskuitten "
                "marraskuu marraskuuhun marraskuuksi marraskuulla marraskuulle marraskuulta marraskuumme "
                "marraskuun marraskuuna marraskuuni marraskuunne marraskuunsa marraskuusi marraskuussa "
                "marraskuusta marraskuut marraskuuta marraskuutta marrasta marrasten martaaksi martaalla "
                "martaalle martaalta martaamme martaan martaana martaani martaanne martaansa martaaseen martaasi "
                "martaassa martaasta martaat martaatta martaiden martaihin martaiksi martailla martaille "
                "martailta martain martaina martaine martaineen martaisiin martaissa martaista martaita martaitta "
                "martaitten"
            ),
            12: (
                "joulua jouluihin jouluiksi jouluilla jouluille jouluin jouluina jouluineen jouluissa jouluitta "
                "jouluja joulujen jouluk jouluksi joulukuiden joulukuihin joulukuiksi joulukuilla joulukuille "
                "joulukuilta joulukuin joulukuina joulukuineen joulukuissa joulukuita joulukuitta joulukuitten "
                "joulukuu joulukuuhun joulukuuksi joulukuulla joulukuulle joulukuulta joulukuumme joulukuun "
                "joulukuuna joulukuuni joulukuunne joulukuunsa joulukuussa joulukuut joulukuuta joulukuutta "
                "joululla joululle joululta joulumme joulun jouluna jouluni joulunne joulunsa joulusi joulussa "
                "joulusta joulut joulutta jouluun"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "ma maanantai maanantaiden maanantaihin maanantaiksi maanantailla maanantaille maanantailta "
                "maanantaimme maanantain maanantaina maanantaineen maanantaini maanantainne maanantainsa "
                "maanantaisi maanantaissa maanantaista maanantait maanantaita maanantaitta maanantaitten"
            ),
            2: (
                "ti tiistai tiistaiden tiistaihin tiistaiksi tiistailla tiistaille tiistailta tiistaimme tiistain "
                "tiistaina tiistaineen tiistaini tiistainne tiistainsa tiistaisi tiistaissa tiistait tiistaita "
                "tiistaitta tiistaitten"
            ),
            3: (
                "ke keskiviikko keskiviikkoa keskiviikkoihin keskiviikkoina keskiviikkoineen keskiviikkoja "
                "keskiviikkojen keskiviikkomme keskiviikkon keskiviikkona keskiviikkoni keskiviikkonne "
                "keskiviikkonsa keskiviikkoon keskiviikkosi keskiviikoiksi keskiviikoilla keskiviikoille "
                "keskiviikoilta keskiviikoin keskiviikoissa keskiviikoista keskiviikoitta keskiviikoksi "
                "keskiviikolla keskiviikolle keskiviikolta keskiviikon keskiviikossa keskiviikosta keskiviikot "
                "keskiviikotta"
            ),
            4: (
                "torstai torstaiden torstaihin torstaiksi torstailla torstaille torstailta torstaimme torstain "
                "torstaina torstaineen torstaini torstainne torstainsa torstaisi torstaissa torstait torstaita "
                "torstaitta torstaitten"
            ),
            5: (
                "perjantai perjantaiden perjantaihin perjantaiksi perjantailla perjantaille perjantailta "
                "perjantaimme perjantain perjantaina perjantaineen perjantaini perjantainne perjantainsa "
                "perjantaisi perjantaissa perjantait perjantaita perjantaitta perjantaitten"
            ),
            6: (
                "la lauantai lauantaiden lauantaihin lauantaiksi lauantailla lauantaille lauantailta lauantaimme "
                "lauantain lauantaina lauantaineen lauantaini lauantainne lauantainsa lauantaisi lauantaissa "
                "lauantaista lauantait lauantaita lauantaitta lauantaitten"
            ),
            7: (
                "su sunnuntai sunnuntaiden sunnuntaihin sunnuntaiksi sunnuntailla sunnuntaille sunnuntailta "
                "sunnuntaimme sunnuntain sunnuntaina sunnuntaineen sunnuntaini sunnuntainne sunnuntainsa "
                "sunnuntaisi sunnuntaissa sunnuntait sunnuntaita sunnuntaitta sunnuntaitten"
            ),
        }
    ),
    short_months=forms(
        {
            1: "tammi",
            2: "helmi",
            5: "touko touon touot",
            6: "kesa kesaa kesan kesä kesäk kesän kesät kesää",
            7: "heina heinä",
            8: "elo elok",
            9: "syysk",
            10: "loan loat loin loka lokaa lokak lokia",
            12: "joulu",
        }
    ),
    short_weekdays=forms(
        {
            4: "to",
            5: "pe",
        }
    ),
    units=forms(
        {
            "D": (
                "pvä pvää päiva päivaa päivaan päivaksi päivalla päivalle päivalta päivan päivana päivassa "
                "päivasta päivatta päivien päiviin päiviksi päiville päivillä päiviltä päivin päivineen päivinä "
                "päivissä päivistä päivittä päiviä päivä päiväin päiväksi päivälle päivällä päivältä päivämme "
                "päivän päiväni päivänne päivänä päiväsi päivässä päivästä päivät päivättä päivää päivään päiwä"
            ),
            "M": (
                "kuukaudeksi kuukaudella kuukaudelle kuukaudelta kuukauden kuukaudessa kuukaudesta kuukaudet "
                "kuukaudetta kuukausi kuukausia kuukausien kuukausiin kuukausiksi kuukausilla kuukausille "
                "kuukausilta kuukausin kuukausina kuukausineen kuukausissa kuukausista kuukausitta kuukauteen "
                "kuukautemme kuukautena kuukauteni kuukautenne kuukautensa kuukautesi kuukautta kuukautten"
            ),
            "W": (
                "viikko viikkoa viikkoihin viikkoina viikkoineen viikkoja viikkojen viikkomme viikkon viikkona "
                "viikkoni viikkonne viikkonsa viikkoon viikkosi viikoiksi viikoilla viikoille viikoilta viikoin "
                "viikoissa viikoista viikoitta viikoksi viikolla viikolle viikolta viikon viikossa viikosta "
                "viikot viikotta vko"
            ),
            "Y": (
                "vuodeksi vuodella vuodelle vuodelta vuoden vuodessa vuodesta vuodet vuonna vuosi vuosia vuosien "
                "vuosiin vuosiksi vuosilla vuosille vuosilta vuosin vuosina vuosineen vuosissa vuosista vuositta "
                "vuotemme vuotena vuoteni vuotenne vuotensa vuotesi vuotta vuotten"
            ),
            "TH": (
                "tunneiksi tunneilla tunneille tunneilta tunnein tunneissa tunneista tunneitta tunniksi tunnilla "
                "tunnille tunnilta tunnin tunnissa tunnit tunnitta tunteihin tunteina tunteja tunti tuntia "
                "tuntiin tuntimme tuntina tuntini tuntinne tuntinsa tuntisi"
            ),
            "TM": (
                "min minuuteiksi minuuteilla minuuteille minuuteilta minuutein minuuteissa minuuteista "
                "minuuteitta minuutiksi minuutilla minuutille minuutilta minuutin minuutissa minuutista minuutit "
                "minuutitta minuutteihin minuutteina minuutteineen minuutteja minuutti minuuttia minuuttien "
                "minuuttiin minuuttimme minuuttina minuuttini minuuttinne minuuttinsa minuuttisi"
            ),
            "TS": (
                "sekunneiksi sekunneilla sekunneille sekunneilta sekunnein sekunneissa sekunneista sekunneitta "
                "sekunniksi sekunnilla sekunnille sekunnilta sekunnin sekunnissa sekunnista sekunnit sekunnitta "
                "sekunteihin sekunteina sekunteineen sekunteja sekunti sekuntia sekuntien sekuntiin sekuntiksi "
                "sekuntilla sekuntille sekuntilta sekuntimme sekuntin sekuntina sekuntini sekuntinne sekuntinsa "
                "sekuntisi sekuntissa sekuntitta sekuntti sekunttia sekunttiin sekunttina"
            ),
        }
    ),
    numbers=forms(
        {
            1: (
                "yks yksi yksien yksiin yksikin yksiksi yksille yksillä yksiltä yksine yksinä yksissä yksistä "
                "yksittä yksittäin yksiä"
            ),
            2: (
                "kahdeksi kahdella kahdelle kahdelta kahden kahdessa kahdesta kahdet kahta kahteen kahtena kaks "
                "kaksi kaksia kaksien kaksiin kaksiksi kaksilla kaksille kaksilta kaksin kaksina kaksine kaksissa "
                "kaksista kaksitta"
            ),
            3: (
                "kolme kolmea kolmeen kolmeksi kolmella kolmelle kolmelta kolmen kolmena kolmessa kolmesta kolmet "
                "kolmetta kolmia kolmien kolmiin kolmiksi kolmilla kolmille kolmilta kolmin kolmina kolmine "
                "kolmissa kolmista kolmitta"
            ),
            4: (
                "nelejä neljien neljiin neljiksi neljille neljillä neljiltä neljin neljine neljinä neljissä "
                "neljistä neljittä neljiä neljä neljäin neljäksi neljälle neljällä neljältä neljän neljänä "
                "neljässä neljästä neljät neljättä neljää neljään"
            ),
            5: (
                "viideksi viidelle viidellä viideltä viiden viidessä viidestä viidet viisi viisien viisiin "
                "viisiksi viisille viisillä viisiltä viisin viisine viisinä viisissä viisistä viisittä viisiä "
                "viiteen viitenä viitten viittä"
            ),
            6: (
                "kuudeksi kuudella kuudelle kuudelta kuuden kuudessa kuudesta kuudet kuuseen kuuseksi kuusella "
                "kuuselle kuuselta kuusemme kuusen kuusena kuuseni kuusenne kuusensa kuusesi kuusessa kuusesta "
                "kuuset kuusetta kuusi kuusia kuusien kuusiin kuusiksi kuusilla kuusille kuusilta kuusin kuusina "
                "kuusine kuusineen kuusissa kuusista kuusitta kuusta kuusten kuuteen kuutena kuutten"
            ),
            7: (
                "seitsemien seitsemiin seitsemiksi seitsemille seitsemillä seitsemiltä seitsemin seitsemine "
                "seitseminä seitsemissä seitsemistä seitsemittä seitsemiä seitsemäin seitsemäksi seitsemälle "
                "seitsemällä seitsemältä seitsemän seitsemänä seitsemässä seitsemästä seitsemät seitsemättä "
                "seitsemää seitsemään seittemen"
            ),
            8: (
                "kahdeksaa kahdeksaan kahdeksain kahdeksaksi kahdeksalla kahdeksalle kahdeksalta kahdeksan "
                "kahdeksana kahdeksassa kahdeksasta kahdeksat kahdeksatta kahdeksia kahdeksien kahdeksiin "
                "kahdeksiksi kahdeksilla kahdeksille kahdeksilta kahdeksin kahdeksina kahdeksine kahdeksissa "
                "kahdeksista kahdeksitta"
            ),
            9: (
                "yhdeksien yhdeksiin yhdeksiksi yhdeksille yhdeksillä yhdeksiltä yhdeksin yhdeksine yhdeksinä "
                "yhdeksissä yhdeksistä yhdeksittä yhdeksiä yhdeksäin yhdeksäksi yhdeksälle yhdeksällä yhdeksältä "
                "yhdeksän yhdeksänä yhdeksässä yhdeksästä yhdeksät yhdeksättä yhdeksää yhdeksään"
            ),
            10: (
                "kymmeneen kymmeneksi kymmenelle kymmenellä kymmeneltä kymmenen kymmenenä kymmenessä kymmenestä "
                "kymmenet kymmenettä kymmenien kymmeniin kymmeniksi kymmenille kymmenillä kymmeniltä kymmenin "
                "kymmenine kymmeninä kymmenissä kymmenistä kymmenittä kymmeniä kymmenten kymmentä"
            ),
            11: (
                "yksientoista yksiintoista yksiksitoista yksilletoista yksillätoista yksiltätoista yksinetoista "
                "yksintoista yksinätoista yksissätoista yksistätoista yksitoista yksittätoista yksiätoista"
            ),
            12: (
                "kahdeksitoista kahdellatoista kahdelletoista kahdeltatoista kahdentoista kahdessatoista "
                "kahdestatoista kahdettoista kahtatoista kahteentoista kahtenatoista kaksiatoista kaksientoista "
                "kaksiintoista kaksiksitoista kaksillatoista kaksilletoista kaksiltatoista kaksinatoista "
                "kaksinetoista kaksintoista kaksissatoista kaksistatoista kaksitoista kaksittatoista"
            ),
            13: (
                "kolmeatoista kolmeentoista kolmeksitoista kolmellatoista kolmelletoista kolmeltatoista "
                "kolmenatoista kolmentoista kolmessatoista kolmestatoista kolmetoista kolmettatoista kolmettoista "
                "kolmi kolmiatoista kolmientoista kolmiintoista kolmiksitoista kolmillatoista kolmilletoista "
                "kolmiltatoista kolminatoista kolminetoista kolmintoista kolmissatoista kolmistatoista "
                "kolmittatoista"
            ),
            14: (
                "nelja neljaa neljaan neljaksi neljalla neljalle neljalta neljan neljana neljassa neljasta "
                "neljatta neljientoista neljiintoista neljiksitoista neljilletoista neljillätoista neljiltätoista "
                "neljinetoista neljintoista neljinätoista neljissätoista neljistätoista neljittätoista "
                "neljiätoista neljäintoista neljäksitoista neljälletoista neljällätoista neljältätoista "
                "neljäntoista neljänätoista neljässätoista neljästätoista neljätoista neljättoista neljääntoista "
                "neljäätoista"
            ),
            15: (
                "viideksitoista viidelletoista viidellätoista viideltätoista viidentoista viidessätoista "
                "viidestätoista viidettoista viisientoista viisiintoista viisiksitoista viisilletoista "
                "viisillätoista viisiltätoista viisinetoista viisintoista viisinätoista viisissätoista "
                "viisistätoista viisitoista viisittätoista viisiätoista viiteentoista viitenätoista viittentoista "
                "viittätoista"
            ),
            16: (
                "kuudeksitoista kuudellatoista kuudelletoista kuudeltatoista kuudentoista kuudessatoista "
                "kuudestatoista kuudettoista kuusiatoista kuusientoista kuusiintoista kuusiksitoista "
                "kuusillatoista kuusilletoista kuusiltatoista kuusinatoista kuusinetoista kuusintoista "
                "kuusissatoista kuusistatoista kuusitoista kuusittatoista kuuteentoista kuutenatoista "
                "kuuttatoista kuuttentoista"
            ),
            17: (
                "seitsema seitsemaa seitsemaan seitsemaksi seitsemalla seitsemalle seitsemalta seitseman "
                "seitsemana seitsemassa seitsemasta seitsematta seitsemientoista seitsemiintoista "
                "seitseminetoista seitsemintoista seitseminätoista seitsemiätoista seitsemäintoista "
                "seitsemäntoista seitsemänätoista seitsemättoista seitsemääntoista seitsemäätoista"
            ),
            18: (
                "kahdeksa kahdeksaantoista kahdeksaatoista kahdeksaintoista kahdeksanatoista kahdeksantoista "
                "kahdeksattoista kahdeksiatoista kahdeksientoista kahdeksiintoista kahdeksinatoista "
                "kahdeksinetoista kahdeksintoista"
            ),
            19: (
                "yhdeksa yhdeksaa yhdeksaan yhdeksaksi yhdeksalla yhdeksalle yhdeksalta yhdeksan yhdeksana "
                "yhdeksassa yhdeksasta yhdeksatta yhdeksientoista yhdeksiintoista yhdeksiksitoista "
                "yhdeksilletoista yhdeksillätoista yhdeksiltätoista yhdeksinetoista yhdeksintoista "
                "yhdeksinätoista yhdeksissätoista yhdeksistätoista yhdeksittätoista yhdeksiätoista "
                "yhdeksäintoista yhdeksäksitoista yhdeksälletoista yhdeksällätoista yhdeksältätoista "
                "yhdeksäntoista yhdeksänätoista yhdeksässätoista yhdeksästätoista yhdeksättoista yhdeksättätoista "
                "yhdeksääntoista yhdeksäätoista"
            ),
            20: (
                "kahdenkymmenen kahdetkymmenet kahtakymmentä kahteenkymmeneen kahtenakymmenenä kaksiakymmeniä "
                "kaksienkymmenien kaksienkymmenten kaksiinkymmeniin kaksikymmentä kaksinakymmeninä "
                "kaksinekymmenine kaksinkymmenin"
            ),
            21: "kaksikymmentäyksi",
            22: "kaksikymmentäkaksi",
            23: "kaksikymmentäkolme",
            24: "kaksikymmentäneljä",
            25: "kaksikymmentäviisi",
            26: "kaksikymmentäkuusi",
            27: "kaksikymmentäseitsemän",
            28: "kaksikymmentäkahdeksan",
            29: "kaksikymmentäyhdeksän",
            30: (
                "kolmeakymmentä kolmeenkymmeneen kolmekymmentä kolmenakymmenenä kolmenkymmenen kolmetkymmenet "
                "kolmiakymmeniä kolmienkymmenien kolmienkymmenten kolmiinkymmeniin kolminakymmeninä "
                "kolminekymmenine kolminkymmenin"
            ),
            31: "kolmekymmentäyksi",
            40: "neljäkymmentä",
            50: "viisikymmentä",
            60: "kuusikymmentä",
            70: "seitsemänkymmentä",
            80: "kahdeksankymmentä",
            90: (
                "yhdeksinkymmenin yhdeksiäkymmeniä yhdeksänkymmenen yhdeksänkymmentä yhdeksätkymmenet yhdeksääkymmentä"
            ),
            100: (
                "sadaksi sadalla sadalle sadalta sadan sadassa sadasta sadoilla sadoilta sadoissa sadoista "
                "sadoitta sata sataan satain satana satoina satoja"
            ),
        }
    ),
    ordinals=forms(
        {
            1: (
                "ensimmäinen ensimmäiseen ensimmäiseksi ensimmäisella ensimmäiselle ensimmäisellä ensimmäiselta "
                "ensimmäiseltä ensimmäisemme ensimmäisen ensimmäisena ensimmäiseni ensimmäisenne ensimmäisensä "
                "ensimmäisenä ensimmäisesi ensimmäisessa ensimmäisessä ensimmäisesta ensimmäisestä ensimmäiset "
                "ensimmäisetta ensimmäisettä ensimmäisien ensimmäisiin ensimmäisiksi ensimmäisille ensimmäisillä "
                "ensimmäisiltä ensimmäisin ensimmäisine ensimmäisinä ensimmäisissä ensimmäisistä ensimmäisittä "
                "ensimmäisiä ensimmäista ensimmäisten ensimmäistä"
            ),
            2: (
                "toinen toinenkin toiseen toiseksi toisella toiselle toiselta toisen toisena toiseni toisenne "
                "toisensa toisesi toisessa toisesta toisestaan toiset toisetta toisia toisiaan toisiamme toisien "
                "toisiin toisiinsa toisiksi toisilla toisille toisilleen toisilta toisina toisine toisissa "
                "toisista toisistaan toisistanne toisitta toista toistaan toisten toistensa"
            ),
            3: (
                "kolmanneksi kolmannella kolmannelle kolmannen kolmannessa kolmannet kolmansia kolmansien "
                "kolmansiin kolmansiksi kolmansilla kolmansille kolmansilta kolmansin kolmansina kolmansine "
                "kolmansissa kolmansista kolmansitta kolmanteen kolmantemme kolmantena kolmanteni kolmantenne "
                "kolmantensa kolmantesi kolmas kolmatta"
            ),
            4: (
                "neljänneksi neljännella neljännelle neljännellä neljänneltä neljännen neljännessa neljännessä "
                "neljännet neljännettä neljänsien neljänsiin neljänsiksi neljänsille neljänsillä neljänsiltä "
                "neljänsin neljänsine neljänsinä neljänsissä neljänsistä neljänsittä neljänsiä neljänteen "
                "neljäntemme neljäntena neljänteni neljäntenne neljäntensä neljäntenä neljäntesi neljäs neljätta"
            ),
            5: (
                "viidenneksi viidennellä viidenneltä viidennen viidennessä viidennet viidennettä viidensien "
                "viidensiin viidensiksi viidensille viidensillä viidensiltä viidensin viidensine viidensinä "
                "viidensissä viidensistä viidensittä viidensiä viidenteen viidentemme viidenteni viidentenne "
                "viidentensä viidentenä viidentesi viides viidetta viidettä"
            ),
            6: (
                "kuudenneksi kuudennella kuudennelle kuudennen kuudennessa kuudennet kuudensia kuudensien "
                "kuudensiin kuudensiksi kuudensilla kuudensille kuudensilta kuudensin kuudensina kuudensine "
                "kuudensissa kuudensista kuudensitta kuudenteen kuudentemme kuudentena kuudenteni kuudentenne "
                "kuudentensa kuudentesi kuudes kuudetta"
            ),
            7: (
                "seitsemänneksi seitsemännella seitsemännelle seitsemännellä seitsemänneltä seitsemännen "
                "seitsemännessa seitsemännessä seitsemännestä seitsemännet seitsemänsien seitsemänsiin "
                "seitsemänsiksi seitsemänsille seitsemänsillä seitsemänsiltä seitsemänsin seitsemänsine "
                "seitsemänsinä seitsemänsissä seitsemänsistä seitsemänsittä seitsemänsiä seitsemänteen "
                "seitsemäntemme seitsemäntena seitsemänteni seitsemäntenne seitsemäntensä seitsemäntenä "
                "seitsemäntesi seitsemäs seitsemätta"
            ),
            8: (
                "kahdeksanneksi kahdeksannella kahdeksannelle kahdeksannen kahdeksannessa kahdeksannet "
                "kahdeksansia kahdeksansien kahdeksansiin kahdeksansiksi kahdeksansilla kahdeksansille "
                "kahdeksansilta kahdeksansin kahdeksansina kahdeksansine kahdeksansissa kahdeksansista "
                "kahdeksansitta kahdeksanteen kahdeksantemme kahdeksantena kahdeksanteni kahdeksantenne "
                "kahdeksantensa kahdeksantesi kahdeksas"
            ),
            9: (
                "yhdeksänneksi yhdeksännelle yhdeksännellä yhdeksänneltä yhdeksännen yhdeksännessä yhdeksännet "
                "yhdeksännettä yhdeksänsien yhdeksänsiin yhdeksänsiksi yhdeksänsille yhdeksänsillä yhdeksänsiltä "
                "yhdeksänsin yhdeksänsine yhdeksänsinä yhdeksänsissä yhdeksänsistä yhdeksänsittä yhdeksänsiä "
                "yhdeksänteen yhdeksäntemme yhdeksänteni yhdeksäntenne yhdeksäntensä yhdeksäntenä yhdeksäntesi "
                "yhdeksäs yhdeksätta"
            ),
            10: (
                "kymmenenneksi kymmenennella kymmenennelle kymmenennellä kymmenennelta kymmenenneltä kymmenennen "
                "kymmenennessa kymmenennessä kymmenennesta kymmenennet kymmenennetta kymmenennettä kymmenensien "
                "kymmenensiin kymmenensiksi kymmenensille kymmenensillä kymmenensiltä kymmenensin kymmenensine "
                "kymmenensinä kymmenensissä kymmenensistä kymmenensittä kymmenensiä kymmenenteen kymmenentemme "
                "kymmenentena kymmenenteni kymmenentenne kymmenentensä kymmenentenä kymmenentesi kymmenes "
                "kymmenetta"
            ),
            11: (
                "yhdenneksitoista yhdennella yhdennelletoista yhdennellätoista yhdennelta yhdenneltätoista "
                "yhdennentoista yhdennessa yhdennessätoista yhdennesta yhdennestätoista yhdennetta yhdennettoista "
                "yhdennettätoista yhdensientoista yhdensiintoista yhdensiksitoista yhdensilletoista "
                "yhdensillätoista yhdensiltätoista yhdensinetoista yhdensintoista yhdensinätoista "
                "yhdensissätoista yhdensistätoista yhdensittätoista yhdensiätoista yhdenteentoista "
                "yhdentemmetoista yhdentena yhdentenitoista yhdentennetoista yhdentensätoista yhdentenätoista "
                "yhdentesitoista yhdestoista yhdettätoista"
            ),
            12: (
                "kahdennelta kahdennentoista kahdennesta kahdennetta kahdennettoista kahdensiatoista "
                "kahdensientoista kahdensiintoista kahdensinatoista kahdensinetoista kahdensintoista "
                "kahdenteentoista kahdentenatoista kahdentenitoista kahdentesitoista kahdestoista kahdettatoista"
            ),
            13: (
                "kolmannelta kolmannentoista kolmannetta kolmannettoista kolmansiatoista kolmansientoista "
                "kolmansiintoista kolmansinatoista kolmansinetoista kolmansintoista kolmanteentoista "
                "kolmantenatoista kolmantenitoista kolmantesitoista kolmastoista kolmattatoista"
            ),
            14: (
                "neljännelta neljännentoista neljännetta neljännettoista neljänsientoista neljänsiintoista "
                "neljänsinetoista neljänsintoista neljänsinätoista neljänsiätoista neljänteentoista "
                "neljäntenitoista neljäntenätoista neljäntesitoista neljästoista neljättätoista"
            ),
            15: (
                "viidennentoista viidennessa viidennettoista viidensientoista viidensiintoista viidensinetoista "
                "viidensintoista viidensinätoista viidensiätoista viidenteentoista viidentena viidentenitoista "
                "viidentenätoista viidentesitoista viidestoista viidettätoista"
            ),
            16: (
                "kuudennelta kuudennentoista kuudennetta kuudennettoista kuudensiatoista kuudensientoista "
                "kuudensiintoista kuudensinatoista kuudensinetoista kuudensintoista kuudenteentoista "
                "kuudentenatoista kuudentenitoista kuudentesitoista kuudestoista kuudettatoista"
            ),
            17: "seitsemännelta seitsemännesta seitsemännetta seitsemästoista",
            18: "kahdeksannelta kahdeksannetta kahdeksastoista",
            19: "yhdeksännella yhdeksännelta yhdeksännessa yhdeksännetta yhdeksäntena yhdeksästoista",
            20: "kahdeskymmenes",
            21: "kahdeskymmenesensimmäinen",
            22: "kahdeskymmenestoinen",
            23: "kahdeskymmeneskolmas",
            24: "kahdeskymmenesneljäs",
            25: "kahdeskymmenesviides",
            26: "kahdeskymmeneskuudes",
            27: "kahdeskymmenesseitsemäs",
            28: "kahdeskymmeneskahdeksas",
            29: "kahdeskymmenesyhdeksäs",
            30: "kolmaskymmenes",
            31: "kolmaskymmenesensimmäinen",
        }
    ),
    days=forms(
        {
            0: "tänään",
            1: "huom huomenna",
            -1: "eilen",
        }
    ),
    periods=forms(
        {
            ("D", -2): "toissa_päivänä",
            ("M", -1): "viime_kk viime_kuussa",
            ("M", -2): "toissa_kuussa",
            ("M", 0): "tässä_kk tässä_kuussa",
            ("M", 1): "ensi_kk ensi_kuussa",
            ("W", -1): "viime_viikolla viime_vk",
            ("W", -2): "toissa_viikolla",
            ("W", 0): "tällä_viikolla tällä_vk",
            ("W", 1): "ensi_viikolla ensi_vk",
            ("Y", -1): "viime_v viime_vuonna",
            ("Y", -2): "toissa_vuonna",
            ("Y", 0): "tänä_v tänä_vuonna",
            ("Y", 1): "ensi_v ensi_vuonna",
        }
    ),
    ago_after=frozenset({"sitten"}),
    ahead_after=frozenset({"päästä"}),
    figures="dmy",
    day_marks=(".",),
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
