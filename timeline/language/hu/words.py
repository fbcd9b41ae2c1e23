"""Words of Hungarian for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: (
                "január januárba januárban januárból januárhoz januárig januárjában januárjától januárk januárkig "
                "januárkként januárként januárkért januárn januárnak januárnál januárok januárokat januárokba "
                "januárokban januárokból januárokhoz januárokig januárokkal januárokká januárokként januároknak "
                "januároknál januárokon januárokra januárokról januároktól januároké januárokéi januárokért "
                "januáron januárra januárral januárrá januárról januárt januártól januáré januáréi januárért"
            ),
            2: (
                "febrba febrban febrból febrhoz febrig febrkig febrkként febrkért febrnak febrnál febrra febrról "
                "febrtól február februárba februárban februárból februárhoz februárig februárjában februárk "
                "februárkig februárkként februárként februárkért februárn februárnak februárnál februárok "
                "februárokat februárokba februárokban februárokból februárokhoz februárokig februárokkal "
                "februárokká februárokként februároknak februároknál februárokon februárokra februárokról "
                "februároktól februároké februárokéi februárokért februáron februárra februárral februárrá "
                "februárról februárt februártól februáré februáréi februárért febrért"
            ),
            3: (
                "márcba márcban márcból márchoz márcig március márciusba márciusban márciusból márciushoz "
                "márciusig márciusk márciuskig márciuskként márciusként márciuskért márciusn márciusnak "
                "márciusnál márciusok márciusokat márciusokba márciusokban márciusokból márciusokhoz márciusokig "
                "márciusokkal márciusokká márciusokként márciusoknak márciusoknál márciusokon márciusokra "
                "márciusokról márciusoktól márciusoké márciusokéi márciusokért márciuson márciusra márciusról "
                "márciussal márciussá márciust márciustól márciusában márciusé márciuséi márciusért márckig "
                "márckként márckért márcnak márcnál márcra márcról márctól márcért"
            ),
            4: (
                "április áprilisba áprilisban áprilisból áprilishoz áprilisig áprilisk ápriliskig ápriliskként "
                "áprilisként ápriliskért áprilisn áprilisnak áprilisnál áprilisok áprilisokat áprilisokba "
                "áprilisokban áprilisokból áprilisokhoz áprilisokig áprilisokkal áprilisokká áprilisokként "
                "áprilisoknak áprilisoknál áprilisokon áprilisokra áprilisokról áprilisoktól áprilisoké "
                "áprilisokéi áprilisokért áprilison áprilisra áprilisról áprilissal áprilissá áprilist áprilistól "
                "áprilisában áprilisára áprilisé ápriliséi áprilisért"
            ),
            5: (
                "május májusba májusban májusból májushoz májusig májusk májuskig májuskként májusként májuskért "
                "májusn májusnak májusnál májusok májusokat májusokba májusokban májusokból májusokhoz májusokig "
                "májusokkal májusokká májusokként májusoknak májusoknál májusokon májusokra májusokról májusoktól "
                "májusoké májusokéi májusokért májuson májusra májusról májussal májussá májust májustól "
                "májusában májusé májuséi májusért"
            ),
            6: (
                "június júniusa júniusba júniusban júniusból júniushoz júniusig júniusk júniuskig júniuskként "
                "júniusként júniuskért júniusn júniusnak júniusnál júniusok júniusokat júniusokba júniusokban "
                "júniusokból júniusokhoz júniusokig júniusokkal júniusokká júniusokként júniusoknak júniusoknál "
                "júniusokon júniusokra júniusokról júniusoktól júniusoké júniusokéi júniusokért júniuson júniusra "
                "júniusról júniussal júniussá júniust júniustól júniusában júniusé júniuséi júniusért"
            ),
            7: (
                "július júliusba júliusban júliusból júliushoz júliusig júliusk júliuskig júliuskként júliusként "
                "júliuskért júliusn júliusnak júliusnál júliusok júliusokat júliusokba júliusokban júliusokból "
                "júliusokhoz júliusokig júliusokkal júliusokká júliusokként júliusoknak júliusoknál júliusokon "
                "júliusokra júliusokról júliusoktól júliusoké júliusokéi júliusokért júliuson júliusra júliusról "
                "júliussal júliussá júliust júliustól júliusé júliuséi júliusért"
            ),
            8: (
                "augusztus augusztusba augusztusban augusztusból augusztushoz augusztusig augusztusk augusztuskig "
                "augusztuskként augusztusként augusztuskért augusztusn augusztusnak augusztusnál augusztusok "
                "augusztusokat augusztusokba augusztusokban augusztusokból augusztusokhoz augusztusokig "
                "augusztusokkal augusztusokká augusztusokként augusztusoknak augusztusoknál augusztusokon "
                "augusztusokra augusztusokról augusztusoktól augusztusoké augusztusokéi augusztusokért "
                "augusztuson augusztusra augusztusról augusztussal augusztussá augusztust augusztustól "
                "augusztusában augusztusé augusztuséi augusztusért"
            ),
            9: (
                "szeptba szeptban szeptból szeptember szeptemberba szeptemberban szeptemberbe szeptemberben "
                "szeptemberból szeptemberből szeptemberek szeptemberekbe szeptemberekben szeptemberekből "
                "szeptembereken szeptembereket szeptemberekhez szeptemberekig szeptemberekkel szeptemberekké "
                "szeptemberekként szeptembereknek szeptembereknél szeptemberekre szeptemberekről szeptemberektől "
                "szeptembereké szeptemberekéi szeptemberekért szeptemberen szeptemberhez szeptemberhoz "
                "szeptemberig szeptemberk szeptemberkig szeptemberkként szeptemberként szeptemberkért szeptembern "
                "szeptembernak szeptembernek szeptembernál szeptembernél szeptemberra szeptemberre szeptemberrel "
                "szeptemberré szeptemberról szeptemberről szeptembert szeptembertól szeptembertől szeptemberé "
                "szeptemberében szeptemberéi szeptemberért szeptemberétől szepthoz szeptig szeptk szeptkig "
                "szeptkként szeptkért szeptn szeptnak szeptnál szeptra szeptról szeptt szepttól szeptért"
            ),
            10: (
                "október októberba októberban októberbe októberben októberból októberből októbere októberek "
                "októberekbe októberekben októberekből októbereken októbereket októberekhez októberekig "
                "októberekkel októberekké októberekként októbereknek októbereknél októberekre októberekről "
                "októberektől októbereké októberekéi októberekért októberen októberhez októberhoz októberig "
                "októberk októberkig októberkként októberként októberkért októbern októbernak októbernek "
                "októbernál októbernél októberra októberre októberrel októberré októberról októberről októbert "
                "októbertól októbertől októberé októberében októberéi októberéig októberért"
            ),
            11: (
                "november novemberba novemberban novemberbe novemberben novemberból novemberből novembere "
                "novemberekbe novemberekben novemberekből novembereken novembereket novemberekhez novemberekkel "
                "novemberekké novembereknek novembereknél novemberekre novemberekről novemberektől novembereké "
                "novemberekéi novemberhez novemberhoz novemberig novemberk novemberkig novemberkként novemberként "
                "novemberkért novembern novembernak novembernek novembernál novembernél novemberra novemberre "
                "novemberrel novemberré novemberról novemberről novembert novembertól novembertől novemberé "
                "novemberében novemberéi novemberért"
            ),
            12: (
                "december decemberba decemberban decemberbe decemberben decemberból decemberből decembere "
                "decemberekbe decemberekben decemberekből decembereken decembereket decemberekhez decemberekkel "
                "decemberekké decembereknek decembereknél decemberekre decemberekről decemberektől decembereké "
                "decemberekéi decemberhez decemberhoz decemberig decemberk decemberkig decemberkként decemberként "
                "decemberkért decembern decembernak decembernek decembernál decembernél decemberra decemberre "
                "decemberrel decemberré decemberról decemberről decembert decembertól decembertől decemberé "
                "decemberében decemberéi decemberéig decemberére decemberért decemberét decemberétől"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "hétfő hétfőba hétfőban hétfőbe hétfőben hétfőból hétfőből hétfőhoz hétfőhöz hétfői hétfőig "
                "hétfők hétfőkbe hétfőkben hétfőkből hétfőket hétfőkhöz hétfőkig hétfőkkel hétfőkké hétfőkként "
                "hétfőknek hétfőknél hétfőkre hétfőkről hétfőktől hétfőké hétfőkéi hétfőként hétfőkért hétfőkön "
                "hétfőn hétfőnak hétfőnek hétfőnál hétfőnél hétfőra hétfőre hétfőról hétfőről hétfőt hétfőtól "
                "hétfőtől hétfővel hétfővé hétfőé hétfőéi hétfőért"
            ),
            2: (
                "kedd keddba keddban keddbe keddben keddból keddből keddek keddekbe keddekben keddekből keddeken "
                "keddeket keddekhez keddekig keddekkel keddekké keddekként keddeknek keddeknél keddekre keddekről "
                "keddektől keddeké keddekéi keddekért keddel kedden keddet keddhez keddhoz keddig keddk keddkig "
                "keddkként keddként keddkért keddn keddnak keddnek keddnál keddnél keddra keddre keddról keddről "
                "keddt keddtól keddtől keddé keddéi keddért"
            ),
            3: (
                "szerda szerdaba szerdaban szerdaból szerdahoz szerdaig szerdak szerdakig szerdakként szerdaként "
                "szerdakért szerdan szerdanak szerdanál szerdara szerdaról szerdat szerdatól szerdaért szerdába "
                "szerdában szerdából szerdához szerdáig szerdák szerdákat szerdákba szerdákban szerdákból "
                "szerdákhoz szerdákig szerdákkal szerdákká szerdákként szerdáknak szerdáknál szerdákon szerdákra "
                "szerdákról szerdáktól szerdáké szerdákéi szerdákért szerdán szerdának szerdánál szerdára "
                "szerdáról szerdát szerdától szerdával szerdává szerdáé szerdáéi szerdáért"
            ),
            4: (
                "csütörtök csütörtökba csütörtökban csütörtökbe csütörtökben csütörtökból csütörtökből "
                "csütörtökhoz csütörtökhöz csütörtökig csütörtökk csütörtökkel csütörtökkig csütörtökkként "
                "csütörtökké csütörtökként csütörtökkért csütörtökn csütörtöknak csütörtöknek csütörtöknál "
                "csütörtöknél csütörtökra csütörtökre csütörtökról csütörtökről csütörtökt csütörtöktól "
                "csütörtöktől csütörtöké csütörtökéi csütörtökért csütörtökök csütörtökökbe csütörtökökben "
                "csütörtökökből csütörtököket csütörtökökhöz csütörtökökig csütörtökökkel csütörtökökké "
                "csütörtökökként csütörtököknek csütörtököknél csütörtökökre csütörtökökről csütörtököktől "
                "csütörtököké csütörtökökéi csütörtökökért csütörtökökön csütörtökön csütörtökönként csütörtököt"
            ),
            5: (
                "péntek péntekba péntekban péntekbe péntekben péntekból péntekből péntekek péntekekbe péntekekben "
                "péntekekből péntekeken péntekeket péntekekhez péntekekig péntekekkel péntekekké péntekekként "
                "péntekeknek péntekeknél péntekekre péntekekről péntekektől péntekeké péntekekéi péntekekért "
                "pénteken pénteket péntekhez péntekhoz péntekig péntekk péntekkel péntekkig péntekkként péntekké "
                "péntekként péntekkért péntekn pénteknak pénteknek pénteknál pénteknél péntekra péntekre "
                "péntekról péntekről péntekt péntektól péntektől pénteké péntekéi péntekért"
            ),
            6: (
                "szombat szombatba szombatban szombatból szombathoz szombatig szombatk szombatkig szombatkként "
                "szombatként szombatkért szombatn szombatnak szombatnál szombatok szombatokat szombatokba "
                "szombatokban szombatokból szombatokhoz szombatokig szombatokkal szombatokká szombatokként "
                "szombatoknak szombatoknál szombatokon szombatokra szombatokról szombatoktól szombatoké "
                "szombatokéi szombatokért szombaton szombatot szombatra szombatról szombatt szombattal szombattá "
                "szombattól szombaté szombatéi szombatért"
            ),
            7: (
                "vasárnap vasárnapba vasárnapban vasárnapból vasárnaphoz vasárnapig vasárnapk vasárnapkig "
                "vasárnapkként vasárnapként vasárnapkért vasárnapn vasárnapnak vasárnapnál vasárnapok "
                "vasárnapokat vasárnapokba vasárnapokban vasárnapokból vasárnapokhoz vasárnapokig vasárnapokkal "
                "vasárnapokká vasárnapokként vasárnapoknak vasárnapoknál vasárnapokon vasárnapokra vasárnapokról "
                "vasárnapoktól vasárnapoké vasárnapokéi vasárnapokért vasárnapon vasárnapot vasárnappal "
                "vasárnappá vasárnapra vasárnapról vasárnapt vasárnaptól vasárnapé vasárnapéi vasárnapért"
            ),
        }
    ),
    short_months=forms(
        {
            1: "jan jan.",
            2: "feb febr febr. febrk febrn febrt ii",
            3: "iii már márc márc. márck márcn márct",
            4: "iv ápr ápr.",
            5: "máj máj.",
            6: "jún jún. vi",
            7: "júl júl. vii",
            8: "aug aug. viii",
            9: "ix szept szept.",
            10: "okt okt.",
            11: "nov nov. xi",
            12: "dec dec. xii",
        }
    ),
    short_weekdays=forms(
        {
            3: "sze",
            4: "cs",
            6: "szo",
            7: "vas",
        }
    ),
    units=forms(
        {
            "D": (
                "nap napja napjaba napjaban napjaból napjahoz napjaig napjak napjakig napjakként napjaként "
                "napjakért napjan napjanak napjanál napjara napjaról napjat napjatól napjaért napjába napjából "
                "napjához napjáig napjánál napjáról napjától napjául napjával napjává napjáé napjáéi napjáért "
                "napok nappal nappalba nappalban nappalból nappalhoz nappalig nappalk nappalkig nappalkként "
                "nappalként nappalkért nappallal nappallá nappaln nappalnak nappalnál nappalok nappalokat "
                "nappalokba nappalokban nappalokból nappalokhoz nappalokig nappalokkal nappalokká nappalokként "
                "nappaloknak nappaloknál nappalokon nappalokra nappalokról nappaloktól nappaloké nappalokéi "
                "nappalokért nappalon nappalra nappalról nappalt nappaltól nappalé nappaléi nappalért"
            ),
            "M": (
                "hó hónap hónapba hónapban hónapból hónaphoz hónapig hónapja hónapjaba hónapjaban hónapjaból "
                "hónapjahoz hónapjaig hónapjak hónapjakig hónapjakként hónapjaként hónapjakért hónapjan "
                "hónapjanak hónapjanál hónapjara hónapjaról hónapjat hónapjatól hónapjaért hónapjába hónapjában "
                "hónapjából hónapjához hónapjáig hónapján hónapjának hónapjánál hónapjára hónapjáról hónapját "
                "hónapjától hónapjául hónapjával hónapjává hónapjáé hónapjáéi hónapjáért hónapk hónapkig "
                "hónapkként hónapként hónapkért hónapn hónapnak hónapnál hónapok hónapokat hónapokba hónapokban "
                "hónapokból hónapokhoz hónapokig hónapokkal hónapokká hónapokként hónapoknak hónapoknál hónapokon "
                "hónapokra hónapokról hónapoktól hónapoké hónapokéi hónapokért hónapon hónapot hónappal hónappá "
                "hónapra hónapról hónapt hónaptól hónapé hónapéi hónapért"
            ),
            "W": (
                "hete heteba heteban heteból hetehoz heteig hetek hetekig hetekként heteként hetekért heten "
                "hetenak hetenál hetera heteról hetet hetetól heteért hetébe hetéből hetéhez hetéig hetén heténél "
                "hetéről hetét hetétől hetével hetévé hetéé hetééi hetéért hetéül hét héttel"
            ),
            "Y": "év éve évek évvel",
            "TH": (
                "óra óráig órája órájaba órájaban órájaból órájahoz órájaig órájak órájakig órájakként órájaként "
                "órájakért órájan órájanak órájanál órájara órájaról órájat órájatól órájaért órájába órájából "
                "órájához órájáig óráján órájánál órájáról óráját órájától órájául órájával órájává órájáé "
                "órájáéi órájáért órák órától órával"
            ),
            "TM": (
                "perc percba percban percbe percben percból percből perccel perccé perce perceba perceban "
                "perceból percehoz perceiben perceig perceik perceire percek percekbe percekben percekből "
                "perceken perceket percekhez percekig percekkel percekké percekként perceknek perceknél percekre "
                "percekről percektől perceké percekéi perceként percekért percen percenak percenként percenál "
                "percera perceról percet percetól perceért perchez perchoz percig perck perckig perckként perckor "
                "percként perckért percn percnak percnek percnál percnél percra percre percról percről perct "
                "perctól perctől percé percébe percében percéből percéhez percéi percéig percén percének percénél "
                "percére percért percéről percét percétől percével percévé percéé percééi percéért percéül "
                "percüket percünk"
            ),
            "TS": (
                "másodperc másodpercba másodpercban másodpercbe másodpercben másodpercból másodpercből "
                "másodperccel másodperccé másodperce másodpercek másodpercekbe másodpercekben másodpercekből "
                "másodperceken másodperceket másodpercekhez másodpercekig másodpercekkel másodpercekké "
                "másodpercekként másodperceknek másodperceknél másodpercekre másodpercekről másodpercektől "
                "másodperceké másodpercekéi másodperceként másodpercekért másodpercen másodpercet másodperchez "
                "másodperchoz másodpercig másodperck másodperckig másodperckként másodpercként másodperckért "
                "másodpercn másodpercnak másodpercnek másodpercnál másodpercnél másodpercra másodpercre "
                "másodpercról másodpercről másodperct másodperctól másodperctől másodpercé másodpercébe "
                "másodpercében másodpercéből másodpercéhez másodpercéi másodpercéig másodpercén másodpercének "
                "másodpercénél másodpercére másodpercért másodpercéről másodpercét másodpercétől másodpercével "
                "másodpercévé másodpercéé másodpercééi másodpercéért másodpercéül"
            ),
        }
    ),
    numbers=forms(
        {
            1: (
                "eggyel eggyé egy egyba egyban egybe egyben egyból egyből egye egyek egyem egyenként egyet egyhez "
                "egyhoz egyig egyk egykig egykként egykor egyként egykért egyn egynak egynek egynál egynél egyra "
                "egyról egyről egyszer egyt egytól egytől egyé egyéi egyén egyért"
            ),
            2: (
                "kettő kettőba kettőban kettőbe kettőben kettőból kettőből kettőhoz kettőhöz kettőig kettők "
                "kettőkbe kettőkben kettőkből kettőket kettőkhöz kettőkig kettőkkel kettőkké kettőkként kettőknek "
                "kettőknél kettőkre kettőkről kettőktől kettőké kettőkéi kettőként kettőkért kettőkön kettőn "
                "kettőnak kettőnek kettőnk kettőnál kettőnél kettőra kettőre kettőról kettőről kettőt kettőtól "
                "kettőtől kettővel kettővé kettőé kettőéi kettőért"
            ),
            3: (
                "hármak hármakat hármakba hármakban hármakból hármakhoz hármakig hármakkal hármakká hármakként "
                "hármaknak hármaknál hármakon hármakra hármakról hármaktól hármaké hármakéi hármakért hármat "
                "hármon hármuk hármukkal három háromba háromban háromból háromhoz háromig háromk háromkig "
                "háromkként háromként háromkért hárommal hárommá háromn háromnak háromnál háromra háromról "
                "háromszor háromt háromtól háromé hároméi háromért"
            ),
            4: (
                "néggyel néggyé négy négyba négyban négybe négyben négyból négyből négyek négyekbe négyekben "
                "négyekből négyeken négyeket négyekhez négyekig négyekkel négyekké négyekként négyeknek négyeknél "
                "négyekre négyekről négyektől négyeké négyekéi négyekért négyen négyet négyhez négyhoz négyig "
                "négyk négykig négykként négyként négykért négyn négynak négynek négynál négynél négyra négyre "
                "négyról négyről négyszer négyt négytól négytől négyé négyéi négyért"
            ),
            5: (
                "öt ötba ötban ötbe ötben ötból ötből öthoz öthöz ötig ötk ötkig ötkként ötkor ötként ötkért ötn "
                "ötnak ötnek ötnál ötnél ötra ötre ötról ötről ötször ött öttel ötté öttól öttől öté ötéi ötért "
                "ötöd ötök ötökbe ötökben ötökből ötöket ötökhöz ötökig ötökkel ötökké ötökként ötöknek ötöknél "
                "ötökre ötökről ötöktől ötöké ötökéi ötökért ötökön ötön ötöt"
            ),
            6: (
                "hassak hassanak hassatok hasson hassunk hat hata hatand hatandanak hatandasz hatandok hatandotok "
                "hatandunk hatba hatban hatból hathassak hathassanak hathassatok hathasson hathassunk hathassál "
                "hathat hathata hathatand hathatandanak hathatandasz hathatandok hathatandotok hathatandunk "
                "hathatna hathatnak hathatni hathatnia hathatniuk hathatnod hathatnom hathatnotok hathatnunk "
                "hathatnál hathatnának hathatnánk hathatnátok hathatnék hathatok hathatott hathatsz hathattak "
                "hathattam hathattatok hathattok hathattunk hathattál hathatunk hathatál hathatának hathatánk "
                "hathatátok hathaték hathoz hatig hatjak hatjanak hatjatok hatjon hatjunk hatkor hatként hatna "
                "hatnak hatni hatnál hatnának hatnánk hatnátok hatnék hatok hatokat hatokba hatokban hatokból "
                "hatokhoz hatokig hatokkal hatokká hatokként hatoknak hatoknál hatokon hatokra hatokról hatoktól "
                "hatoké hatokéi hatokért haton hatot hatott hatotta hatottam hatottatok hatottunk hatottál hatra "
                "hatról hatsz hatszor hatt hattal hattok hattá hattól hatunk hatva hatál hatának hatánk hatátok "
                "haté hatéi haték hatért ható"
            ),
            7: (
                "hét hétba hétban hétbe hétben hétból hétből héten héthez héthoz hétig hétk hétkig hétkként "
                "hétként hétkért hétn hétnak hétnek hétnál hétnél hétra hétre hétról hétről hétt héttel hétté "
                "héttól héttől hété hétéi hétért"
            ),
            8: (
                "nyolc nyolcak nyolcakat nyolcakba nyolcakban nyolcakból nyolcakhoz nyolcakig nyolcakkal "
                "nyolcakká nyolcakként nyolcaknak nyolcaknál nyolcakon nyolcakra nyolcakról nyolcaktól nyolcaké "
                "nyolcakéi nyolcakért nyolcat nyolcba nyolcban nyolcból nyolccal nyolccá nyolchoz nyolcig nyolck "
                "nyolckig nyolckként nyolcként nyolckért nyolcn nyolcnak nyolcnál nyolcon nyolcra nyolcról nyolct "
                "nyolctól nyolcé nyolcéi nyolcért"
            ),
            9: (
                "kilenc kilencba kilencban kilencbe kilencben kilencból kilencből kilenccel kilenccé kilencek "
                "kilencekbe kilencekben kilencekből kilenceken kilenceket kilencekhez kilencekig kilencekkel "
                "kilencekké kilencekként kilenceknek kilenceknél kilencekre kilencekről kilencektől kilenceké "
                "kilencekéi kilencekért kilencen kilencet kilenchez kilenchoz kilencig kilenck kilenckig "
                "kilenckként kilenckor kilencként kilenckért kilencn kilencnak kilencnek kilencnál kilencnél "
                "kilencra kilencre kilencról kilencről kilenct kilenctól kilenctől kilencé kilencéi kilencért"
            ),
            10: (
                "tíz tízba tízban tízbe tízben tízból tízből tízek tízekbe tízekben tízekből tízeken tízeket "
                "tízekhez tízekig tízekkel tízekké tízekként tízeknek tízeknél tízekre tízekről tízektől tízeké "
                "tízekéi tízekért tízen tízet tízhez tízhoz tízig tízk tízkig tízkként tízkor tízként tízkért "
                "tízn tíznak tíznek tíznál tíznél tízra tízre tízról tízről tízt tíztól tíztől tízzel tízzé tízé "
                "tízéi tízért"
            ),
            11: (
                "tizeneggyel tizeneggyé tizenegy tizenegyba tizenegyban tizenegybe tizenegyben tizenegyból "
                "tizenegyből tizenegyek tizenegyekbe tizenegyekben tizenegyekből tizenegyeken tizenegyeket "
                "tizenegyekhez tizenegyekig tizenegyekkel tizenegyekké tizenegyekként tizenegyeknek tizenegyeknél "
                "tizenegyekre tizenegyekről tizenegyektől tizenegyeké tizenegyekéi tizenegyekért tizenegyen "
                "tizenegyet tizenegyhez tizenegyhoz tizenegyig tizenegyk tizenegykig tizenegykként tizenegyként "
                "tizenegykért tizenegyn tizenegynak tizenegynek tizenegynál tizenegynél tizenegyra tizenegyre "
                "tizenegyról tizenegyről tizenegyt tizenegytól tizenegytől tizenegyé tizenegyéi tizenegyért"
            ),
            12: (
                "tizenkettő tizenkettőba tizenkettőban tizenkettőbe tizenkettőben tizenkettőból tizenkettőből "
                "tizenkettőhoz tizenkettőhöz tizenkettőig tizenkettők tizenkettőkbe tizenkettőkben tizenkettőkből "
                "tizenkettőket tizenkettőkhöz tizenkettőkig tizenkettőkkel tizenkettőkké tizenkettőkként "
                "tizenkettőknek tizenkettőknél tizenkettőkre tizenkettőkről tizenkettőktől tizenkettőké "
                "tizenkettőkéi tizenkettőként tizenkettőkért tizenkettőkön tizenkettőn tizenkettőnak "
                "tizenkettőnek tizenkettőnál tizenkettőnél tizenkettőra tizenkettőre tizenkettőról tizenkettőről "
                "tizenkettőt tizenkettőtól tizenkettőtől tizenkettővel tizenkettővé tizenkettőé tizenkettőéi "
                "tizenkettőért"
            ),
            13: (
                "tizenhármak tizenhármakat tizenhármakba tizenhármakban tizenhármakból tizenhármakhoz "
                "tizenhármakig tizenhármakkal tizenhármakká tizenhármakként tizenhármaknak tizenhármaknál "
                "tizenhármakon tizenhármakra tizenhármakról tizenhármaktól tizenhármaké tizenhármakéi "
                "tizenhármakért tizenhármat tizenhármon tizenhárom tizenháromba tizenháromban tizenháromból "
                "tizenháromhoz tizenháromig tizenháromk tizenháromkig tizenháromkként tizenháromként "
                "tizenháromkért tizenhárommal tizenhárommá tizenháromn tizenháromnak tizenháromnál tizenháromra "
                "tizenháromról tizenháromt tizenháromtól tizenháromé tizenhároméi tizenháromért"
            ),
            14: (
                "tizennéggyel tizennéggyé tizennégy tizennégyba tizennégyban tizennégybe tizennégyben "
                "tizennégyból tizennégyből tizennégyek tizennégyekbe tizennégyekben tizennégyekből tizennégyeken "
                "tizennégyeket tizennégyekhez tizennégyekig tizennégyekkel tizennégyekké tizennégyekként "
                "tizennégyeknek tizennégyeknél tizennégyekre tizennégyekről tizennégyektől tizennégyeké "
                "tizennégyekéi tizennégyekért tizennégyen tizennégyet tizennégyhez tizennégyhoz tizennégyig "
                "tizennégyk tizennégykig tizennégykként tizennégyként tizennégykért tizennégyn tizennégynak "
                "tizennégynek tizennégynál tizennégynél tizennégyra tizennégyre tizennégyról tizennégyről "
                "tizennégyt tizennégytól tizennégytől tizennégyé tizennégyéi tizennégyért"
            ),
            15: (
                "tizenöt tizenötbe tizenötben tizenötből tizenöthöz tizenötig tizenötként tizenötnek tizenötnél "
                "tizenötre tizenötről tizenöttel tizenötté tizenöttől tizenöté tizenötéi tizenötért tizenötök "
                "tizenötökbe tizenötökben tizenötökből tizenötöket tizenötökhöz tizenötökig tizenötökkel "
                "tizenötökké tizenötökként tizenötöknek tizenötöknél tizenötökre tizenötökről tizenötöktől "
                "tizenötöké tizenötökéi tizenötökért tizenötökön tizenötön tizenötöt"
            ),
            16: (
                "tizenhat tizenhatba tizenhatban tizenhatból tizenhathoz tizenhatig tizenhatk tizenhatkig "
                "tizenhatkként tizenhatként tizenhatkért tizenhatn tizenhatnak tizenhatnál tizenhatok "
                "tizenhatokat tizenhatokba tizenhatokban tizenhatokból tizenhatokhoz tizenhatokig tizenhatokkal "
                "tizenhatokká tizenhatokként tizenhatoknak tizenhatoknál tizenhatokon tizenhatokra tizenhatokról "
                "tizenhatoktól tizenhatoké tizenhatokéi tizenhatokért tizenhaton tizenhatot tizenhatra "
                "tizenhatról tizenhatt tizenhattal tizenhattá tizenhattól tizenhaté tizenhatéi tizenhatért"
            ),
            17: (
                "tizenhetek tizenhetekbe tizenhetekben tizenhetekből tizenheteken tizenheteket tizenhetekhez "
                "tizenhetekig tizenhetekkel tizenhetekké tizenhetekként tizenheteknek tizenheteknél tizenhetekre "
                "tizenhetekről tizenhetektől tizenheteké tizenhetekéi tizenhetekért tizenhetet tizenhét "
                "tizenhétbe tizenhétben tizenhétből tizenhéten tizenhéthez tizenhétig tizenhétként tizenhétnek "
                "tizenhétnél tizenhétre tizenhétről tizenhéttel tizenhétté tizenhéttől tizenhété tizenhétéi "
                "tizenhétért"
            ),
            18: (
                "tizennyolc tizennyolcak tizennyolcakat tizennyolcakba tizennyolcakban tizennyolcakból "
                "tizennyolcakhoz tizennyolcakig tizennyolcakkal tizennyolcakká tizennyolcakként tizennyolcaknak "
                "tizennyolcaknál tizennyolcakon tizennyolcakra tizennyolcakról tizennyolcaktól tizennyolcaké "
                "tizennyolcakéi tizennyolcakért tizennyolcat tizennyolcba tizennyolcban tizennyolcból "
                "tizennyolccal tizennyolccá tizennyolchoz tizennyolcig tizennyolck tizennyolckig tizennyolckként "
                "tizennyolcként tizennyolckért tizennyolcn tizennyolcnak tizennyolcnál tizennyolcon tizennyolcra "
                "tizennyolcról tizennyolct tizennyolctól tizennyolcé tizennyolcéi tizennyolcért"
            ),
            19: (
                "tizenkilenc tizenkilencbe tizenkilencben tizenkilencből tizenkilenccel tizenkilenccé "
                "tizenkilencek tizenkilencekbe tizenkilencekben tizenkilencekből tizenkilenceken tizenkilenceket "
                "tizenkilencekhez tizenkilencekig tizenkilencekkel tizenkilencekké tizenkilencekként "
                "tizenkilenceknek tizenkilenceknél tizenkilencekre tizenkilencekről tizenkilencektől "
                "tizenkilenceké tizenkilencekéi tizenkilencekért tizenkilencen tizenkilencet tizenkilenchez "
                "tizenkilencig tizenkilenckor tizenkilencként tizenkilencnek tizenkilencnél tizenkilencre "
                "tizenkilencről tizenkilenctől tizenkilencé tizenkilencéi tizenkilencért"
            ),
            20: (
                "hússzal hússzá húsz húszak húszakat húszakba húszakban húszakból húszakhoz húszakig húszakkal "
                "húszakká húszakként húszaknak húszaknál húszakon húszakra húszakról húszaktól húszaké húszakéi "
                "húszakért húszat húszba húszban húszból húszhoz húszig húszk húszkig húszkként húszként húszkért "
                "húszn húsznak húsznál húszon húszra húszról húszt húsztól húszé húszéi húszért"
            ),
            21: (
                "huszoneggyel huszoneggyé huszonegy huszonegyba huszonegyban huszonegybe huszonegyben "
                "huszonegyból huszonegyből huszonegyek huszonegyekbe huszonegyekben huszonegyekből huszonegyeken "
                "huszonegyeket huszonegyekhez huszonegyekig huszonegyekkel huszonegyekké huszonegyekként "
                "huszonegyeknek huszonegyeknél huszonegyekre huszonegyekről huszonegyektől huszonegyeké "
                "huszonegyekéi huszonegyekért huszonegyen huszonegyet huszonegyhez huszonegyhoz huszonegyig "
                "huszonegyk huszonegykig huszonegykként huszonegyként huszonegykért huszonegyn huszonegynak "
                "huszonegynek huszonegynál huszonegynél huszonegyra huszonegyre huszonegyról huszonegyről "
                "huszonegyt huszonegytól huszonegytől huszonegyé huszonegyéi huszonegyért"
            ),
            22: (
                "huszonkettő huszonkettőbe huszonkettőben huszonkettőből huszonkettőhöz huszonkettőig "
                "huszonkettők huszonkettőkbe huszonkettőkben huszonkettőkből huszonkettőket huszonkettőkhöz "
                "huszonkettőkig huszonkettőkkel huszonkettőkké huszonkettőkként huszonkettőknek huszonkettőknél "
                "huszonkettőkre huszonkettőkről huszonkettőktől huszonkettőké huszonkettőkéi huszonkettőként "
                "huszonkettőkért huszonkettőkön huszonkettőn huszonkettőnek huszonkettőnél huszonkettőre "
                "huszonkettőről huszonkettőt huszonkettőtől huszonkettővel huszonkettővé huszonkettőé "
                "huszonkettőéi huszonkettőért"
            ),
            23: (
                "huszonhármak huszonhármakat huszonhármakba huszonhármakban huszonhármakból huszonhármakhoz "
                "huszonhármakig huszonhármakkal huszonhármakká huszonhármakként huszonhármaknak huszonhármaknál "
                "huszonhármakon huszonhármakra huszonhármakról huszonhármaktól huszonhármaké huszonhármakéi "
                "huszonhármakért huszonhármat huszonhármon huszonhárom huszonháromba huszonháromban "
                "huszonháromból huszonháromhoz huszonháromig huszonháromk huszonháromkig huszonháromkként "
                "huszonháromkor huszonháromként huszonháromkért huszonhárommal huszonhárommá huszonháromn "
                "huszonháromnak huszonháromnál huszonháromra huszonháromról huszonháromt huszonháromtól "
                "huszonháromé huszonhároméi huszonháromért"
            ),
            24: (
                "huszonnéggyel huszonnéggyé huszonnégy huszonnégybe huszonnégyben huszonnégyből huszonnégyek "
                "huszonnégyekbe huszonnégyekben huszonnégyekből huszonnégyeken huszonnégyeket huszonnégyekhez "
                "huszonnégyekig huszonnégyekkel huszonnégyekké huszonnégyekként huszonnégyeknek huszonnégyeknél "
                "huszonnégyekre huszonnégyekről huszonnégyektől huszonnégyeké huszonnégyekéi huszonnégyekért "
                "huszonnégyen huszonnégyet huszonnégyhez huszonnégyig huszonnégyként huszonnégynek huszonnégynél "
                "huszonnégyre huszonnégyről huszonnégytől huszonnégyé huszonnégyéi huszonnégyért"
            ),
            25: (
                "huszonöt huszonötba huszonötban huszonötbe huszonötben huszonötból huszonötből huszonöthoz "
                "huszonöthöz huszonötig huszonötk huszonötkig huszonötkként huszonötként huszonötkért huszonötn "
                "huszonötnak huszonötnek huszonötnál huszonötnél huszonötra huszonötre huszonötról huszonötről "
                "huszonött huszonöttel huszonötté huszonöttól huszonöttől huszonöté huszonötéi huszonötért "
                "huszonötök huszonötökbe huszonötökben huszonötökből huszonötöket huszonötökhöz huszonötökig "
                "huszonötökkel huszonötökké huszonötökként huszonötöknek huszonötöknél huszonötökre huszonötökről "
                "huszonötöktől huszonötöké huszonötökéi huszonötökért huszonötökön huszonötön huszonötöt"
            ),
            26: (
                "huszonhat huszonhatba huszonhatban huszonhatból huszonhathoz huszonhatig huszonhatként "
                "huszonhatnak huszonhatnál huszonhatok huszonhatokat huszonhatokba huszonhatokban huszonhatokból "
                "huszonhatokhoz huszonhatokig huszonhatokkal huszonhatokká huszonhatokként huszonhatoknak "
                "huszonhatoknál huszonhatokon huszonhatokra huszonhatokról huszonhatoktól huszonhatoké "
                "huszonhatokéi huszonhatokért huszonhaton huszonhatot huszonhatra huszonhatról huszonhattal "
                "huszonhattá huszonhattól huszonhaté huszonhatéi huszonhatért"
            ),
            27: (
                "huszonhetek huszonhetekbe huszonhetekben huszonhetekből huszonheteken huszonheteket "
                "huszonhetekhez huszonhetekig huszonhetekkel huszonhetekké huszonhetekként huszonheteknek "
                "huszonheteknél huszonhetekre huszonhetekről huszonhetektől huszonheteké huszonhetekéi "
                "huszonhetekért huszonhetet huszonhét huszonhétbe huszonhétben huszonhétből huszonhéten "
                "huszonhéthez huszonhétig huszonhétként huszonhétnek huszonhétnél huszonhétre huszonhétről "
                "huszonhéttel huszonhétté huszonhéttől huszonhété huszonhétéi huszonhétért"
            ),
            28: (
                "huszonnyolc huszonnyolcak huszonnyolcakat huszonnyolcakba huszonnyolcakban huszonnyolcakból "
                "huszonnyolcakhoz huszonnyolcakig huszonnyolcakkal huszonnyolcakká huszonnyolcakként "
                "huszonnyolcaknak huszonnyolcaknál huszonnyolcakon huszonnyolcakra huszonnyolcakról "
                "huszonnyolcaktól huszonnyolcaké huszonnyolcakéi huszonnyolcakért huszonnyolcat huszonnyolcba "
                "huszonnyolcban huszonnyolcból huszonnyolccal huszonnyolccá huszonnyolchoz huszonnyolcig "
                "huszonnyolcként huszonnyolcnak huszonnyolcnál huszonnyolcon huszonnyolcra huszonnyolcról "
                "huszonnyolctól huszonnyolcé huszonnyolcéi huszonnyolcért"
            ),
            29: (
                "huszonkilenc huszonkilencbe huszonkilencben huszonkilencből huszonkilenccel huszonkilenccé "
                "huszonkilencek huszonkilencekbe huszonkilencekben huszonkilencekből huszonkilenceken "
                "huszonkilenceket huszonkilencekhez huszonkilencekig huszonkilencekkel huszonkilencekké "
                "huszonkilencekként huszonkilenceknek huszonkilenceknél huszonkilencekre huszonkilencekről "
                "huszonkilencektől huszonkilenceké huszonkilencekéi huszonkilencekért huszonkilencen "
                "huszonkilencet huszonkilenchez huszonkilencig huszonkilencként huszonkilencnek huszonkilencnél "
                "huszonkilencre huszonkilencről huszonkilenctől huszonkilencé huszonkilencéi huszonkilencért"
            ),
            30: (
                "harminc harmincak harmincakat harmincakba harmincakban harmincakból harmincakhoz harmincakig "
                "harmincakkal harmincakká harmincakként harmincaknak harmincaknál harmincakon harmincakra "
                "harmincakról harmincaktól harmincaké harmincakéi harmincakért harmincan harmincat harmincba "
                "harmincban harmincból harminccal harminccá harminchoz harmincig harminck harminckig harminckként "
                "harminckor harmincként harminckért harmincn harmincnak harmincnál harmincon harmincra harmincról "
                "harminct harminctól harmincé harmincéi harmincért"
            ),
            31: (
                "harminceggyel harminceggyé harmincegy harmincegyba harmincegyban harmincegybe harmincegyben "
                "harmincegyból harmincegyből harmincegyek harmincegyekbe harmincegyekben harmincegyekből "
                "harmincegyeken harmincegyeket harmincegyekhez harmincegyekig harmincegyekkel harmincegyekké "
                "harmincegyekként harmincegyeknek harmincegyeknél harmincegyekre harmincegyekről harmincegyektől "
                "harmincegyeké harmincegyekéi harmincegyekért harmincegyen harmincegyet harmincegyhez "
                "harmincegyhoz harmincegyig harmincegyk harmincegykig harmincegykként harmincegyként "
                "harmincegykért harmincegyn harmincegynak harmincegynek harmincegynál harmincegynél harmincegyra "
                "harmincegyre harmincegyról harmincegyről harmincegyt harmincegytól harmincegytől harmincegyé "
                "harmincegyéi harmincegyért"
            ),
            40: (
                "negyven negyvenba negyvenban negyvenbe negyvenben negyvenból negyvenből negyvenek negyvenekbe "
                "negyvenekben negyvenekből negyveneken negyveneket negyvenekhez negyvenekig negyvenekkel "
                "negyvenekké negyvenekként negyveneknek negyveneknél negyvenekre negyvenekről negyvenektől "
                "negyveneké negyvenekéi negyvenekért negyvenen negyvenet negyvenhez negyvenhoz negyvenig negyvenk "
                "negyvenkig negyvenkként negyvenként negyvenkért negyvenn negyvennak negyvennek negyvennel "
                "negyvennál negyvenné negyvennél negyvenra negyvenre negyvenról negyvenről negyvent negyventól "
                "negyventől negyvené negyvenéi negyvenért"
            ),
            50: (
                "ötven ötvenba ötvenban ötvenbe ötvenben ötvenból ötvenből ötvenek ötvenekbe ötvenekben "
                "ötvenekből ötveneken ötveneket ötvenekhez ötvenekig ötvenekkel ötvenekké ötvenekként ötveneknek "
                "ötveneknél ötvenekre ötvenekről ötvenektől ötveneké ötvenekéi ötvenekért ötvenen ötvenet "
                "ötvenhez ötvenhoz ötvenig ötvenk ötvenkig ötvenkként ötvenként ötvenkért ötvenn ötvennak "
                "ötvennek ötvennel ötvennál ötvenné ötvennél ötvenra ötvenre ötvenról ötvenről ötvent ötventól "
                "ötventől ötvené ötvenéi ötvenért"
            ),
            60: (
                "hatvan hatvanak hatvanakat hatvanakba hatvanakban hatvanakból hatvanakhoz hatvanakig hatvanakkal "
                "hatvanakká hatvanakként hatvanaknak hatvanaknál hatvanakon hatvanakra hatvanakról hatvanaktól "
                "hatvanaké hatvanakéi hatvanakért hatvanan hatvanat hatvanba hatvanban hatvanból hatvanhoz "
                "hatvanig hatvank hatvankig hatvankként hatvanként hatvankért hatvann hatvannak hatvannal "
                "hatvanná hatvannál hatvanok hatvanokat hatvanokba hatvanokban hatvanokból hatvanokhoz hatvanokig "
                "hatvanokkal hatvanokká hatvanokként hatvanoknak hatvanoknál hatvanokon hatvanokra hatvanokról "
                "hatvanoktól hatvanoké hatvanokéi hatvanokért hatvanon hatvanra hatvanról hatvant hatvantól "
                "hatvané hatvanéi hatvanért"
            ),
            70: (
                "hetven hetvenba hetvenban hetvenbe hetvenben hetvenból hetvenből hetvenek hetvenekbe hetvenekben "
                "hetvenekből hetveneken hetveneket hetvenekhez hetvenekig hetvenekkel hetvenekké hetvenekként "
                "hetveneknek hetveneknél hetvenekre hetvenekről hetvenektől hetveneké hetvenekéi hetvenekért "
                "hetvenen hetvenet hetvenhez hetvenhoz hetvenig hetvenk hetvenkig hetvenkként hetvenként "
                "hetvenkért hetvenn hetvennak hetvennek hetvennel hetvennál hetvenné hetvennél hetvenra hetvenre "
                "hetvenról hetvenről hetvent hetventól hetventől hetvené hetvenéi hetvenért"
            ),
            80: (
                "nyolcvan nyolcvanak nyolcvanakat nyolcvanakba nyolcvanakban nyolcvanakból nyolcvanakhoz "
                "nyolcvanakig nyolcvanakkal nyolcvanakká nyolcvanakként nyolcvanaknak nyolcvanaknál nyolcvanakon "
                "nyolcvanakra nyolcvanakról nyolcvanaktól nyolcvanaké nyolcvanakéi nyolcvanakért nyolcvanat "
                "nyolcvanba nyolcvanban nyolcvanból nyolcvanhoz nyolcvanig nyolcvank nyolcvankig nyolcvankként "
                "nyolcvanként nyolcvankért nyolcvann nyolcvannak nyolcvannal nyolcvanná nyolcvannál nyolcvanok "
                "nyolcvanokat nyolcvanokba nyolcvanokban nyolcvanokból nyolcvanokhoz nyolcvanokig nyolcvanokkal "
                "nyolcvanokká nyolcvanokként nyolcvanoknak nyolcvanoknál nyolcvanokon nyolcvanokra nyolcvanokról "
                "nyolcvanoktól nyolcvanoké nyolcvanokéi nyolcvanokért nyolcvanon nyolcvanra nyolcvanról nyolcvant "
                "nyolcvantól nyolcvané nyolcvanéi nyolcvanért"
            ),
            90: (
                "kilencven kilencvenba kilencvenban kilencvenbe kilencvenben kilencvenból kilencvenből "
                "kilencvenek kilencvenekbe kilencvenekben kilencvenekből kilencveneken kilencveneket "
                "kilencvenekhez kilencvenekig kilencvenekkel kilencvenekké kilencvenekként kilencveneknek "
                "kilencveneknél kilencvenekre kilencvenekről kilencvenektől kilencveneké kilencvenekéi "
                "kilencvenekért kilencvenen kilencvenet kilencvenhez kilencvenhoz kilencvenig kilencvenk "
                "kilencvenkig kilencvenkként kilencvenként kilencvenkért kilencvenn kilencvennak kilencvennek "
                "kilencvennel kilencvennál kilencvenné kilencvennél kilencvenra kilencvenre kilencvenról "
                "kilencvenről kilencvent kilencventól kilencventől kilencvené kilencvenéi kilencvenért"
            ),
            100: (
                "száz század százainak százait százak százakat százakba százakban százakból százakhoz százakig "
                "százakkal százakká százakként százaknak százaknál százakon százakra százakról százaktól százaké "
                "százakéi százakért százat százba százban százból százhoz százig százk százkig százkként százként "
                "százkért százn száznak száznál százon százra százról százszor százt száztól százzal százzá "
                "százával százé százéi százért"
            ),
        }
    ),
    ordinals=forms(
        {
            1: (
                "első elsőba elsőban elsőbb elsőbe elsőben elsőból elsőből elsőhoz elsőhöz elsőig elsők elsőkbe "
                "elsőkben elsőkből elsőket elsőkhöz elsőkig elsőkkel elsőkké elsőkként elsőknek elsőknél elsőkre "
                "elsőkről elsőktől elsőké elsőkéi elsőként elsőkért elsőkön elsőn elsőnak elsőnek elsőnál elsőnél "
                "elsőra elsőre elsőról elsőről elsőt elsőtól elsőtől elsővel elsővé elsőé elsőéi elsőért"
            ),
            2: (
                "második másodikak másodikakat másodikakba másodikakban másodikakból másodikakhoz másodikakig "
                "másodikakkal másodikakká másodikakként másodikaknak másodikaknál másodikakon másodikakra "
                "másodikakról másodikaktól másodikaké másodikakéi másodikakért másodikat másodikba másodikban "
                "másodikból másodikhoz másodikig másodikk másodikkal másodikkig másodikkként másodikká "
                "másodikként másodikkért másodikn másodiknak másodiknál másodikok másodikokat másodikokba "
                "másodikokban másodikokból másodikokhoz másodikokig másodikokkal másodikokká másodikokként "
                "másodikoknak másodikoknál másodikokon másodikokra másodikokról másodikoktól másodikoké "
                "másodikokéi másodikokért másodikon másodikot másodikra másodikról másodikt másodiktól másodiké "
                "másodikéi másodikért"
            ),
            3: (
                "harmadik harmadikak harmadikakat harmadikakba harmadikakban harmadikakból harmadikakhoz "
                "harmadikakig harmadikakkal harmadikakká harmadikakként harmadikaknak harmadikaknál harmadikakon "
                "harmadikakra harmadikakról harmadikaktól harmadikaké harmadikakéi harmadikakért harmadikat "
                "harmadikba harmadikban harmadikból harmadikhoz harmadikig harmadikk harmadikkal harmadikkig "
                "harmadikkként harmadikká harmadikként harmadikkért harmadikn harmadiknak harmadiknál harmadikok "
                "harmadikokat harmadikokba harmadikokban harmadikokból harmadikokhoz harmadikokig harmadikokkal "
                "harmadikokká harmadikokként harmadikoknak harmadikoknál harmadikokon harmadikokra harmadikokról "
                "harmadikoktól harmadikoké harmadikokéi harmadikokért harmadikon harmadikot harmadikra "
                "harmadikról harmadikt harmadiktól harmadiké harmadikéi harmadikért"
            ),
            4: (
                "negyedik negyedikba negyedikban negyedikbe negyedikben negyedikból negyedikből negyedikek "
                "negyedikekbe negyedikekben negyedikekből negyedikeken negyedikeket negyedikekhez negyedikekig "
                "negyedikekkel negyedikekké negyedikekként negyedikeknek negyedikeknél negyedikekre negyedikekről "
                "negyedikektől negyedikeké negyedikekéi negyedikekért negyediken negyediket negyedikhez "
                "negyedikhoz negyedikig negyedikk negyedikkel negyedikkig negyedikkként negyedikké negyedikként "
                "negyedikkért negyedikn negyediknak negyediknek negyediknál negyediknél negyedikra negyedikre "
                "negyedikról negyedikről negyedikt negyediktól negyediktől negyediké negyedikéi negyedikért"
            ),
            5: (
                "ötödik ötödikba ötödikban ötödikbe ötödikben ötödikból ötödikből ötödikek ötödikekbe ötödikekben "
                "ötödikekből ötödikeken ötödikeket ötödikekhez ötödikekig ötödikekkel ötödikekké ötödikekként "
                "ötödikeknek ötödikeknél ötödikekre ötödikekről ötödikektől ötödikeké ötödikekéi ötödikekért "
                "ötödiken ötödiket ötödikhez ötödikhoz ötödikig ötödikk ötödikkel ötödikkig ötödikkként ötödikké "
                "ötödikként ötödikkért ötödikn ötödiknak ötödiknek ötödiknál ötödiknél ötödikra ötödikre "
                "ötödikról ötödikről ötödikt ötödiktól ötödiktől ötödiké ötödikéi ötödikért"
            ),
            6: (
                "hatodik hatodikak hatodikakat hatodikakba hatodikakban hatodikakból hatodikakhoz hatodikakig "
                "hatodikakkal hatodikakká hatodikakként hatodikaknak hatodikaknál hatodikakon hatodikakra "
                "hatodikakról hatodikaktól hatodikaké hatodikakéi hatodikakért hatodikat hatodikba hatodikban "
                "hatodikból hatodikhoz hatodikig hatodikk hatodikkal hatodikkig hatodikkként hatodikká "
                "hatodikként hatodikkért hatodikn hatodiknak hatodiknál hatodikok hatodikokat hatodikokba "
                "hatodikokban hatodikokból hatodikokhoz hatodikokig hatodikokkal hatodikokká hatodikokként "
                "hatodikoknak hatodikoknál hatodikokon hatodikokra hatodikokról hatodikoktól hatodikoké "
                "hatodikokéi hatodikokért hatodikon hatodikot hatodikra hatodikról hatodikt hatodiktól hatodiké "
                "hatodikéi hatodikért"
            ),
            7: (
                "hetedik hetedikba hetedikban hetedikbe hetedikben hetedikból hetedikből hetedikek hetedikekbe "
                "hetedikekben hetedikekből hetedikeken hetedikeket hetedikekhez hetedikekig hetedikekkel "
                "hetedikekké hetedikekként hetedikeknek hetedikeknél hetedikekre hetedikekről hetedikektől "
                "hetedikeké hetedikekéi hetedikekért hetediken hetediket hetedikhez hetedikhoz hetedikig "
                "hetedikkel hetedikké hetedikként hetediknak hetediknek hetediknál hetediknél hetedikra hetedikre "
                "hetedikról hetedikről hetedikt hetediktól hetediktől hetediké hetedikéi hetedikért"
            ),
            8: (
                "nyolcadik nyolcadikat nyolcadikba nyolcadikban nyolcadikból nyolcadikhoz nyolcadikig nyolcadikk "
                "nyolcadikkal nyolcadikkig nyolcadikkként nyolcadikká nyolcadikként nyolcadikkért nyolcadikn "
                "nyolcadiknak nyolcadiknál nyolcadikok nyolcadikokat nyolcadikokba nyolcadikokban nyolcadikokból "
                "nyolcadikokhoz nyolcadikokig nyolcadikokkal nyolcadikokká nyolcadikokként nyolcadikoknak "
                "nyolcadikoknál nyolcadikokon nyolcadikokra nyolcadikokról nyolcadikoktól nyolcadikoké "
                "nyolcadikokéi nyolcadikokért nyolcadikon nyolcadikra nyolcadikról nyolcadikt nyolcadiktól "
                "nyolcadiké nyolcadikéi nyolcadikért"
            ),
            9: (
                "kilencedik kilencedikba kilencedikban kilencedikbe kilencedikben kilencedikból kilencedikből "
                "kilencedikek kilencedikekbe kilencedikekben kilencedikekből kilencedikeken kilencedikeket "
                "kilencedikekhez kilencedikekig kilencedikekkel kilencedikekké kilencedikekként kilencedikeknek "
                "kilencedikeknél kilencedikekre kilencedikekről kilencedikektől kilencedikeké kilencedikekéi "
                "kilencedikekért kilencediken kilencediket kilencedikhez kilencedikhoz kilencedikig kilencedikk "
                "kilencedikkel kilencedikkig kilencedikkként kilencedikké kilencedikként kilencedikkért "
                "kilencedikn kilencediknak kilencediknek kilencediknál kilencediknél kilencedikra kilencedikre "
                "kilencedikról kilencedikről kilencedikt kilencediktól kilencediktől kilencediké kilencedikéi "
                "kilencedikért"
            ),
            10: (
                "tizedik tizedikba tizedikban tizedikbe tizedikben tizedikból tizedikből tizedikek tizedikekbe "
                "tizedikekben tizedikekből tizedikeken tizedikeket tizedikekhez tizedikekig tizedikekkel "
                "tizedikekké tizedikekként tizedikeknek tizedikeknél tizedikekre tizedikekről tizedikektől "
                "tizedikeké tizedikekéi tizedikekért tizediken tizediket tizedikhez tizedikhoz tizedikig tizedikk "
                "tizedikkel tizedikkig tizedikkként tizedikké tizedikként tizedikkért tizedikn tizediknak "
                "tizediknek tizediknál tizediknél tizedikra tizedikre tizedikról tizedikről tizedikt tizediktól "
                "tizediktől tizediké tizedikéi tizedikért"
            ),
            11: (
                "tizenegyedik tizenegyedikba tizenegyedikban tizenegyedikbe tizenegyedikben tizenegyedikból "
                "tizenegyedikből tizenegyedikek tizenegyedikekbe tizenegyedikekben tizenegyedikekből "
                "tizenegyedikeken tizenegyedikeket tizenegyedikekhez tizenegyedikekig tizenegyedikekkel "
                "tizenegyedikekké tizenegyedikekként tizenegyedikeknek tizenegyedikeknél tizenegyedikekre "
                "tizenegyedikekről tizenegyedikektől tizenegyedikeké tizenegyedikekéi tizenegyedikekért "
                "tizenegyediken tizenegyediket tizenegyedikhez tizenegyedikhoz tizenegyedikig tizenegyedikkel "
                "tizenegyedikké tizenegyedikként tizenegyediknak tizenegyediknek tizenegyediknál tizenegyediknél "
                "tizenegyedikra tizenegyedikre tizenegyedikról tizenegyedikről tizenegyedikt tizenegyediktól "
                "tizenegyediktől tizenegyediké tizenegyedikéi tizenegyedikért"
            ),
            12: (
                "tizenkettedik tizenkettedikba tizenkettedikban tizenkettedikbe tizenkettedikben tizenkettedikból "
                "tizenkettedikből tizenkettedikek tizenkettedikekbe tizenkettedikekben tizenkettedikekből "
                "tizenkettedikeken tizenkettedikeket tizenkettedikekhez tizenkettedikekig tizenkettedikekkel "
                "tizenkettedikekké tizenkettedikekként tizenkettedikeknek tizenkettedikeknél tizenkettedikekre "
                "tizenkettedikekről tizenkettedikektől tizenkettedikeké tizenkettedikekéi tizenkettedikekért "
                "tizenkettediken tizenkettediket tizenkettedikhez tizenkettedikhoz tizenkettedikig "
                "tizenkettedikkel tizenkettedikké tizenkettedikként tizenkettediknak tizenkettediknek "
                "tizenkettediknál tizenkettediknél tizenkettedikra tizenkettedikre tizenkettedikról "
                "tizenkettedikről tizenkettedikt tizenkettediktól tizenkettediktől tizenkettediké tizenkettedikéi "
                "tizenkettedikért"
            ),
            13: (
                "tizenharmadik tizenharmadikak tizenharmadikakat tizenharmadikakba tizenharmadikakban "
                "tizenharmadikakból tizenharmadikakhoz tizenharmadikakig tizenharmadikakkal tizenharmadikakká "
                "tizenharmadikakként tizenharmadikaknak tizenharmadikaknál tizenharmadikakon tizenharmadikakra "
                "tizenharmadikakról tizenharmadikaktól tizenharmadikaké tizenharmadikakéi tizenharmadikakért "
                "tizenharmadikat tizenharmadikba tizenharmadikban tizenharmadikból tizenharmadikhoz "
                "tizenharmadikig tizenharmadikkal tizenharmadikká tizenharmadikként tizenharmadiknak "
                "tizenharmadiknál tizenharmadikok tizenharmadikokat tizenharmadikokba tizenharmadikokban "
                "tizenharmadikokból tizenharmadikokhoz tizenharmadikokig tizenharmadikokkal tizenharmadikokká "
                "tizenharmadikokként tizenharmadikoknak tizenharmadikoknál tizenharmadikokon tizenharmadikokra "
                "tizenharmadikokról tizenharmadikoktól tizenharmadikoké tizenharmadikokéi tizenharmadikokért "
                "tizenharmadikon tizenharmadikra tizenharmadikról tizenharmadikt tizenharmadiktól tizenharmadiké "
                "tizenharmadikéi tizenharmadikért"
            ),
            14: (
                "tizennegyedik tizennegyedikba tizennegyedikban tizennegyedikbe tizennegyedikben tizennegyedikból "
                "tizennegyedikből tizennegyedikek tizennegyedikekbe tizennegyedikekben tizennegyedikekből "
                "tizennegyedikeken tizennegyedikeket tizennegyedikekhez tizennegyedikekig tizennegyedikekkel "
                "tizennegyedikekké tizennegyedikekként tizennegyedikeknek tizennegyedikeknél tizennegyedikekre "
                "tizennegyedikekről tizennegyedikektől tizennegyedikeké tizennegyedikekéi tizennegyedikekért "
                "tizennegyediken tizennegyediket tizennegyedikhez tizennegyedikhoz tizennegyedikig "
                "tizennegyedikkel tizennegyedikké tizennegyedikként tizennegyediknak tizennegyediknek "
                "tizennegyediknál tizennegyediknél tizennegyedikra tizennegyedikre tizennegyedikról "
                "tizennegyedikről tizennegyedikt tizennegyediktól tizennegyediktől tizennegyediké tizennegyedikéi "
                "tizennegyedikért"
            ),
            15: (
                "tizenötödik tizenötödikba tizenötödikban tizenötödikbe tizenötödikben tizenötödikból "
                "tizenötödikből tizenötödikek tizenötödikekbe tizenötödikekben tizenötödikekből tizenötödikeken "
                "tizenötödikeket tizenötödikekhez tizenötödikekig tizenötödikekkel tizenötödikekké "
                "tizenötödikekként tizenötödikeknek tizenötödikeknél tizenötödikekre tizenötödikekről "
                "tizenötödikektől tizenötödikeké tizenötödikekéi tizenötödikekért tizenötödiken tizenötödiket "
                "tizenötödikhez tizenötödikhoz tizenötödikig tizenötödikkel tizenötödikké tizenötödikként "
                "tizenötödiknak tizenötödiknek tizenötödiknál tizenötödiknél tizenötödikra tizenötödikre "
                "tizenötödikról tizenötödikről tizenötödikt tizenötödiktól tizenötödiktől tizenötödiké "
                "tizenötödikéi tizenötödikért"
            ),
            16: (
                "tizenhatodik tizenhatodikak tizenhatodikakat tizenhatodikakba tizenhatodikakban "
                "tizenhatodikakból tizenhatodikakhoz tizenhatodikakig tizenhatodikakkal tizenhatodikakká "
                "tizenhatodikakként tizenhatodikaknak tizenhatodikaknál tizenhatodikakon tizenhatodikakra "
                "tizenhatodikakról tizenhatodikaktól tizenhatodikaké tizenhatodikakéi tizenhatodikakért "
                "tizenhatodikat tizenhatodikba tizenhatodikban tizenhatodikból tizenhatodikhoz tizenhatodikig "
                "tizenhatodikkal tizenhatodikká tizenhatodikként tizenhatodiknak tizenhatodiknál tizenhatodikok "
                "tizenhatodikokat tizenhatodikokba tizenhatodikokban tizenhatodikokból tizenhatodikokhoz "
                "tizenhatodikokig tizenhatodikokkal tizenhatodikokká tizenhatodikokként tizenhatodikoknak "
                "tizenhatodikoknál tizenhatodikokon tizenhatodikokra tizenhatodikokról tizenhatodikoktól "
                "tizenhatodikoké tizenhatodikokéi tizenhatodikokért tizenhatodikon tizenhatodikra tizenhatodikról "
                "tizenhatodikt tizenhatodiktól tizenhatodiké tizenhatodikéi tizenhatodikért"
            ),
            17: (
                "tizenhetedik tizenhetedikba tizenhetedikban tizenhetedikbe tizenhetedikben tizenhetedikból "
                "tizenhetedikből tizenhetedikek tizenhetedikekbe tizenhetedikekben tizenhetedikekből "
                "tizenhetedikeken tizenhetedikeket tizenhetedikekhez tizenhetedikekig tizenhetedikekkel "
                "tizenhetedikekké tizenhetedikekként tizenhetedikeknek tizenhetedikeknél tizenhetedikekre "
                "tizenhetedikekről tizenhetedikektől tizenhetedikeké tizenhetedikekéi tizenhetedikekért "
                "tizenhetediken tizenhetediket tizenhetedikhez tizenhetedikhoz tizenhetedikig tizenhetedikkel "
                "tizenhetedikké tizenhetedikként tizenhetediknak tizenhetediknek tizenhetediknál tizenhetediknél "
                "tizenhetedikra tizenhetedikre tizenhetedikról tizenhetedikről tizenhetedikt tizenhetediktól "
                "tizenhetediktől tizenhetediké tizenhetedikéi tizenhetedikért"
            ),
            18: (
                "tizennyolcadik tizennyolcadikak tizennyolcadikakat tizennyolcadikakba tizennyolcadikakban "
                "tizennyolcadikakból tizennyolcadikakhoz tizennyolcadikakig tizennyolcadikakkal "
                "tizennyolcadikakká tizennyolcadikakként tizennyolcadikaknak tizennyolcadikaknál "
                "tizennyolcadikakon tizennyolcadikakra tizennyolcadikakról tizennyolcadikaktól tizennyolcadikaké "
                "tizennyolcadikakéi tizennyolcadikakért tizennyolcadikat tizennyolcadikba tizennyolcadikban "
                "tizennyolcadikból tizennyolcadikhoz tizennyolcadikig tizennyolcadikkal tizennyolcadikká "
                "tizennyolcadikként tizennyolcadiknak tizennyolcadiknál tizennyolcadikok tizennyolcadikokat "
                "tizennyolcadikokba tizennyolcadikokban tizennyolcadikokból tizennyolcadikokhoz "
                "tizennyolcadikokig tizennyolcadikokkal tizennyolcadikokká tizennyolcadikokként "
                "tizennyolcadikoknak tizennyolcadikoknál tizennyolcadikokon tizennyolcadikokra "
                "tizennyolcadikokról tizennyolcadikoktól tizennyolcadikoké tizennyolcadikokéi tizennyolcadikokért "
                "tizennyolcadikon tizennyolcadikra tizennyolcadikról tizennyolcadikt tizennyolcadiktól "
                "tizennyolcadiké tizennyolcadikéi tizennyolcadikért"
            ),
            19: (
                "tizenkilencedik tizenkilencedikba tizenkilencedikban tizenkilencedikbe tizenkilencedikben "
                "tizenkilencedikból tizenkilencedikből tizenkilencedikek tizenkilencedikekbe tizenkilencedikekben "
                "tizenkilencedikekből tizenkilencedikeken tizenkilencedikeket tizenkilencedikekhez "
                "tizenkilencedikekig tizenkilencedikekkel tizenkilencedikekké tizenkilencedikekként "
                "tizenkilencedikeknek tizenkilencedikeknél tizenkilencedikekre tizenkilencedikekről "
                "tizenkilencedikektől tizenkilencedikeké tizenkilencedikekéi tizenkilencedikekért "
                "tizenkilencediken tizenkilencediket tizenkilencedikhez tizenkilencedikhoz tizenkilencedikig "
                "tizenkilencedikkel tizenkilencedikké tizenkilencedikként tizenkilencediknak tizenkilencediknek "
                "tizenkilencediknál tizenkilencediknél tizenkilencedikra tizenkilencedikre tizenkilencedikról "
                "tizenkilencedikről tizenkilencedikt tizenkilencediktól tizenkilencediktől tizenkilencediké "
                "tizenkilencedikéi tizenkilencedikért"
            ),
            20: (
                "huszadik huszadikat huszadikba huszadikban huszadikból huszadikhoz huszadikig huszadikk "
                "huszadikkal huszadikkig huszadikkként huszadikká huszadikként huszadikkért huszadikn huszadiknak "
                "huszadiknál huszadikon huszadikra huszadikról huszadikt huszadiktól huszadiké huszadikéi "
                "huszadikért"
            ),
            21: (
                "huszonegyedik huszonegyedikba huszonegyedikban huszonegyedikbe huszonegyedikben huszonegyedikból "
                "huszonegyedikből huszonegyedikek huszonegyedikekbe huszonegyedikekben huszonegyedikekből "
                "huszonegyedikeken huszonegyedikeket huszonegyedikekhez huszonegyedikekig huszonegyedikekkel "
                "huszonegyedikekké huszonegyedikekként huszonegyedikeknek huszonegyedikeknél huszonegyedikekre "
                "huszonegyedikekről huszonegyedikektől huszonegyedikeké huszonegyedikekéi huszonegyedikekért "
                "huszonegyediken huszonegyediket huszonegyedikhez huszonegyedikhoz huszonegyedikig huszonegyedikk "
                "huszonegyedikkel huszonegyedikkig huszonegyedikkként huszonegyedikké huszonegyedikként "
                "huszonegyedikkért huszonegyedikn huszonegyediknak huszonegyediknek huszonegyediknál "
                "huszonegyediknél huszonegyedikra huszonegyedikre huszonegyedikról huszonegyedikről "
                "huszonegyedikt huszonegyediktól huszonegyediktől huszonegyediké huszonegyedikéi huszonegyedikért"
            ),
            22: (
                "huszonkettedik huszonkettedikba huszonkettedikban huszonkettedikbe huszonkettedikben "
                "huszonkettedikból huszonkettedikből huszonkettedikek huszonkettedikekbe huszonkettedikekben "
                "huszonkettedikekből huszonkettedikeken huszonkettedikeket huszonkettedikekhez huszonkettedikekig "
                "huszonkettedikekkel huszonkettedikekké huszonkettedikekként huszonkettedikeknek "
                "huszonkettedikeknél huszonkettedikekre huszonkettedikekről huszonkettedikektől huszonkettedikeké "
                "huszonkettedikekéi huszonkettedikekért huszonkettediken huszonkettediket huszonkettedikhez "
                "huszonkettedikhoz huszonkettedikig huszonkettedikk huszonkettedikkel huszonkettedikkig "
                "huszonkettedikkként huszonkettedikké huszonkettedikként huszonkettedikkért huszonkettedikn "
                "huszonkettediknak huszonkettediknek huszonkettediknál huszonkettediknél huszonkettedikra "
                "huszonkettedikre huszonkettedikról huszonkettedikről huszonkettedikt huszonkettediktól "
                "huszonkettediktől huszonkettediké huszonkettedikéi huszonkettedikért"
            ),
            23: (
                "huszonharmadik huszonharmadikak huszonharmadikakat huszonharmadikakba huszonharmadikakban "
                "huszonharmadikakból huszonharmadikakhoz huszonharmadikakig huszonharmadikakkal "
                "huszonharmadikakká huszonharmadikakként huszonharmadikaknak huszonharmadikaknál "
                "huszonharmadikakon huszonharmadikakra huszonharmadikakról huszonharmadikaktól huszonharmadikaké "
                "huszonharmadikakéi huszonharmadikakért huszonharmadikat huszonharmadikba huszonharmadikban "
                "huszonharmadikból huszonharmadikhoz huszonharmadikig huszonharmadikkal huszonharmadikká "
                "huszonharmadikként huszonharmadiknak huszonharmadiknál huszonharmadikok huszonharmadikokat "
                "huszonharmadikokba huszonharmadikokban huszonharmadikokból huszonharmadikokhoz "
                "huszonharmadikokig huszonharmadikokkal huszonharmadikokká huszonharmadikokként "
                "huszonharmadikoknak huszonharmadikoknál huszonharmadikokon huszonharmadikokra "
                "huszonharmadikokról huszonharmadikoktól huszonharmadikoké huszonharmadikokéi huszonharmadikokért "
                "huszonharmadikon huszonharmadikra huszonharmadikról huszonharmadikt huszonharmadiktól "
                "huszonharmadiké huszonharmadikéi huszonharmadikért"
            ),
            24: (
                "huszonnegyedik huszonnegyedikba huszonnegyedikban huszonnegyedikbe huszonnegyedikben "
                "huszonnegyedikból huszonnegyedikből huszonnegyedikek huszonnegyedikekbe huszonnegyedikekben "
                "huszonnegyedikekből huszonnegyedikeken huszonnegyedikeket huszonnegyedikekhez huszonnegyedikekig "
                "huszonnegyedikekkel huszonnegyedikekké huszonnegyedikekként huszonnegyedikeknek "
                "huszonnegyedikeknél huszonnegyedikekre huszonnegyedikekről huszonnegyedikektől huszonnegyedikeké "
                "huszonnegyedikekéi huszonnegyedikekért huszonnegyediken huszonnegyediket huszonnegyedikhez "
                "huszonnegyedikhoz huszonnegyedikig huszonnegyedikk huszonnegyedikkel huszonnegyedikkig "
                "huszonnegyedikkként huszonnegyedikké huszonnegyedikként huszonnegyedikkért huszonnegyedikn "
                "huszonnegyediknak huszonnegyediknek huszonnegyediknál huszonnegyediknél huszonnegyedikra "
                "huszonnegyedikre huszonnegyedikról huszonnegyedikről huszonnegyedikt huszonnegyediktól "
                "huszonnegyediktől huszonnegyediké huszonnegyedikéi huszonnegyedikért"
            ),
            25: (
                "huszonötödik huszonötödikba huszonötödikban huszonötödikbe huszonötödikben huszonötödikból "
                "huszonötödikből huszonötödikek huszonötödikekbe huszonötödikekben huszonötödikekből "
                "huszonötödikeken huszonötödikeket huszonötödikekhez huszonötödikekig huszonötödikekkel "
                "huszonötödikekké huszonötödikekként huszonötödikeknek huszonötödikeknél huszonötödikekre "
                "huszonötödikekről huszonötödikektől huszonötödikeké huszonötödikekéi huszonötödikekért "
                "huszonötödiken huszonötödiket huszonötödikhez huszonötödikhoz huszonötödikig huszonötödikk "
                "huszonötödikkel huszonötödikkig huszonötödikkként huszonötödikké huszonötödikként "
                "huszonötödikkért huszonötödikn huszonötödiknak huszonötödiknek huszonötödiknál huszonötödiknél "
                "huszonötödikra huszonötödikre huszonötödikról huszonötödikről huszonötödikt huszonötödiktól "
                "huszonötödiktől huszonötödiké huszonötödikéi huszonötödikért"
            ),
            26: (
                "huszonhatodik huszonhatodikak huszonhatodikakat huszonhatodikakba huszonhatodikakban "
                "huszonhatodikakból huszonhatodikakhoz huszonhatodikakig huszonhatodikakkal huszonhatodikakká "
                "huszonhatodikakként huszonhatodikaknak huszonhatodikaknál huszonhatodikakon huszonhatodikakra "
                "huszonhatodikakról huszonhatodikaktól huszonhatodikaké huszonhatodikakéi huszonhatodikakért "
                "huszonhatodikat huszonhatodikba huszonhatodikban huszonhatodikból huszonhatodikhoz "
                "huszonhatodikig huszonhatodikk huszonhatodikkal huszonhatodikkig huszonhatodikkként "
                "huszonhatodikká huszonhatodikként huszonhatodikkért huszonhatodikn huszonhatodiknak "
                "huszonhatodiknál huszonhatodikok huszonhatodikokat huszonhatodikokba huszonhatodikokban "
                "huszonhatodikokból huszonhatodikokhoz huszonhatodikokig huszonhatodikokkal huszonhatodikokká "
                "huszonhatodikokként huszonhatodikoknak huszonhatodikoknál huszonhatodikokon huszonhatodikokra "
                "huszonhatodikokról huszonhatodikoktól huszonhatodikoké huszonhatodikokéi huszonhatodikokért "
                "huszonhatodikon huszonhatodikot huszonhatodikra huszonhatodikról huszonhatodikt huszonhatodiktól "
                "huszonhatodiké huszonhatodikéi huszonhatodikért"
            ),
            27: (
                "huszonhetedik huszonhetedikba huszonhetedikban huszonhetedikbe huszonhetedikben huszonhetedikból "
                "huszonhetedikből huszonhetedikek huszonhetedikekbe huszonhetedikekben huszonhetedikekből "
                "huszonhetedikeken huszonhetedikeket huszonhetedikekhez huszonhetedikekig huszonhetedikekkel "
                "huszonhetedikekké huszonhetedikekként huszonhetedikeknek huszonhetedikeknél huszonhetedikekre "
                "huszonhetedikekről huszonhetedikektől huszonhetedikeké huszonhetedikekéi huszonhetedikekért "
                "huszonhetediken huszonhetediket huszonhetedikhez huszonhetedikhoz huszonhetedikig huszonhetedikk "
                "huszonhetedikkel huszonhetedikkig huszonhetedikkként huszonhetedikké huszonhetedikként "
                "huszonhetedikkért huszonhetedikn huszonhetediknak huszonhetediknek huszonhetediknál "
                "huszonhetediknél huszonhetedikra huszonhetedikre huszonhetedikról huszonhetedikről "
                "huszonhetedikt huszonhetediktól huszonhetediktől huszonhetediké huszonhetedikéi huszonhetedikért"
            ),
            28: (
                "huszonnyolcadik huszonnyolcadikak huszonnyolcadikakat huszonnyolcadikakba huszonnyolcadikakban "
                "huszonnyolcadikakból huszonnyolcadikakhoz huszonnyolcadikakig huszonnyolcadikakkal "
                "huszonnyolcadikakká huszonnyolcadikakként huszonnyolcadikaknak huszonnyolcadikaknál "
                "huszonnyolcadikakon huszonnyolcadikakra huszonnyolcadikakról huszonnyolcadikaktól "
                "huszonnyolcadikaké huszonnyolcadikakéi huszonnyolcadikakért huszonnyolcadikat huszonnyolcadikba "
                "huszonnyolcadikban huszonnyolcadikból huszonnyolcadikhoz huszonnyolcadikig huszonnyolcadikkal "
                "huszonnyolcadikká huszonnyolcadikként huszonnyolcadiknak huszonnyolcadiknál huszonnyolcadikok "
                "huszonnyolcadikokat huszonnyolcadikokba huszonnyolcadikokban huszonnyolcadikokból "
                "huszonnyolcadikokhoz huszonnyolcadikokig huszonnyolcadikokkal huszonnyolcadikokká "
                "huszonnyolcadikokként huszonnyolcadikoknak huszonnyolcadikoknál huszonnyolcadikokon "
                "huszonnyolcadikokra huszonnyolcadikokról huszonnyolcadikoktól huszonnyolcadikoké "
                "huszonnyolcadikokéi huszonnyolcadikokért huszonnyolcadikon huszonnyolcadikra huszonnyolcadikról "
                "huszonnyolcadikt huszonnyolcadiktól huszonnyolcadiké huszonnyolcadikéi huszonnyolcadikért"
            ),
            29: (
                "huszonkilencedik huszonkilencedikba huszonkilencedikban huszonkilencedikbe huszonkilencedikben "
                "huszonkilencedikból huszonkilencedikből huszonkilencedikek huszonkilencedikekbe "
                "huszonkilencedikekben huszonkilencedikekből huszonkilencedikeken huszonkilencedikeket "
                "huszonkilencedikekhez huszonkilencedikekig huszonkilencedikekkel huszonkilencedikekké "
                "huszonkilencedikekként huszonkilencedikeknek huszonkilencedikeknél huszonkilencedikekre "
                "huszonkilencedikekről huszonkilencedikektől huszonkilencedikeké huszonkilencedikekéi "
                "huszonkilencedikekért huszonkilencediken huszonkilencediket huszonkilencedikhez "
                "huszonkilencedikhoz huszonkilencedikig huszonkilencedikk huszonkilencedikkel huszonkilencedikkig "
                "huszonkilencedikkként huszonkilencedikké huszonkilencedikként huszonkilencedikkért "
                "huszonkilencedikn huszonkilencediknak huszonkilencediknek huszonkilencediknál "
                "huszonkilencediknél huszonkilencedikra huszonkilencedikre huszonkilencedikról "
                "huszonkilencedikről huszonkilencedikt huszonkilencediktól huszonkilencediktől huszonkilencediké "
                "huszonkilencedikéi huszonkilencedikért"
            ),
            30: (
                "harmincadik harmincadikak harmincadikakat harmincadikakba harmincadikakban harmincadikakból "
                "harmincadikakhoz harmincadikakig harmincadikakkal harmincadikakká harmincadikakként "
                "harmincadikaknak harmincadikaknál harmincadikakon harmincadikakra harmincadikakról "
                "harmincadikaktól harmincadikaké harmincadikakéi harmincadikakért harmincadikat harmincadikba "
                "harmincadikban harmincadikból harmincadikhoz harmincadikig harmincadikk harmincadikkal "
                "harmincadikkig harmincadikkként harmincadikká harmincadikként harmincadikkért harmincadikn "
                "harmincadiknak harmincadiknál harmincadikok harmincadikokat harmincadikokba harmincadikokban "
                "harmincadikokból harmincadikokhoz harmincadikokig harmincadikokkal harmincadikokká "
                "harmincadikokként harmincadikoknak harmincadikoknál harmincadikokon harmincadikokra "
                "harmincadikokról harmincadikoktól harmincadikoké harmincadikokéi harmincadikokért harmincadikon "
                "harmincadikra harmincadikról harmincadikt harmincadiktól harmincadiké harmincadikéi "
                "harmincadikért"
            ),
            31: (
                "harmincegyedik harmincegyedikba harmincegyedikban harmincegyedikbe harmincegyedikben "
                "harmincegyedikból harmincegyedikből harmincegyedikek harmincegyedikekbe harmincegyedikekben "
                "harmincegyedikekből harmincegyedikeken harmincegyedikeket harmincegyedikekhez harmincegyedikekig "
                "harmincegyedikekkel harmincegyedikekké harmincegyedikekként harmincegyedikeknek "
                "harmincegyedikeknél harmincegyedikekre harmincegyedikekről harmincegyedikektől harmincegyedikeké "
                "harmincegyedikekéi harmincegyedikekért harmincegyediken harmincegyediket harmincegyedikhez "
                "harmincegyedikhoz harmincegyedikig harmincegyedikk harmincegyedikkel harmincegyedikkig "
                "harmincegyedikkként harmincegyedikké harmincegyedikként harmincegyedikkért harmincegyedikn "
                "harmincegyediknak harmincegyediknek harmincegyediknál harmincegyediknél harmincegyedikra "
                "harmincegyedikre harmincegyedikról harmincegyedikről harmincegyedikt harmincegyediktól "
                "harmincegyediktől harmincegyediké harmincegyedikéi harmincegyedikért"
            ),
        }
    ),
    days=forms(
        {
            0: "ma",
            1: "holnap",
            -1: "tegnap",
            -2: "tegnapelőtt",
        }
    ),
    periods=forms(
        {
            ("M", -1): "előző_hónap",
            ("M", 0): "ez_a_hónap",
            ("M", 1): "következő_hónap",
            ("W", -1): "előző_hét",
            ("W", 0): "ez_a_hét",
            ("W", 1): "következő_hét",
            ("Y", -1): "előző_év",
            ("Y", 0): "ez_az_év",
            ("Y", 1): "következő_év",
        }
    ),
    ago_after=frozenset({"ezelőtt"}),
    ahead_after=frozenset({"múlva"}),
    figures="ymd",
    day_marks=(".",),
    month_first=True,
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
