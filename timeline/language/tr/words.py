"""Words of Turkish for days and dates.

The upper part is generated from CLDR, dateparser, simplemma and num2words (see NOTICE).
"""

from __future__ import annotations

from timeline.language.common.words import Words, forms

__all__ = ["WORDS"]

GENERATED = Words(
    months=forms(
        {
            1: (
                "ocak ocak'a ocak'la ocak'lar ocak'lara ocak'larda ocak'larının ocak'ta ocak'taki ocak'tan "
                "ocak'tı ocak'tır ocak'ı ocak'ımıza ocak'ın ocak'ına ocak'ında ocak'ındaki ocak'ından ocak'ını "
                "ocak'ının ocak'ıydı ocak'ıyla ocakla ocaklar ocaklara ocaklarda ocaklardaki ocaklardakine "
                "ocaklardan ocaklardandır ocaklardır ocaklarla ocakları ocakları'na ocakları'nca ocakları'nda "
                "ocakları'ndaki ocakları'ndan ocakları'nı ocakları'nın ocakları'yla ocaklarıdır ocaklarım "
                "ocaklarımdan ocaklarımın ocaklarımız ocaklarımıza ocaklarımızda ocaklarımızdaki ocaklarımızdan "
                "ocaklarımızla ocaklarımızı ocaklarımızın ocakların ocaklarına ocaklarınca ocaklarında "
                "ocaklarındadır ocaklarındaki ocaklarındakiler ocaklarından ocaklarındandır ocaklarını "
                "ocaklarının ocaklarınızda ocaklarınızdan ocaklarınızın ocaklarıyla ocaklı ocaklı'da ocaklı'dan "
                "ocaklı'nın ocaklı'ya ocaklı'yı ocaklıdır ocaklık ocaklılar ocaklılar'a ocaklılardan ocaklılarla "
                "ocaklıların ocaklılarınca ocaklığı ocaksa ocaksan ocaksın ocaksız ocaksızlar ocakta ocaktaki "
                "ocaktakiler ocaktan ocaktandır ocaktaymış ocaktaysa ocaktayız ocaktı ocaktır ocakçı ocakçı'dan "
                "ocakçı'nın ocakçı'ya ocakçılar ocakçılarla ocakçıların ocakçılı ocakçının ocakçısı ocakçıya "
                "ocakçıyı ocağa ocağı ocağı'na ocağı'nca ocağı'nda ocağı'ndaki ocağı'ndan ocağı'ndaydı ocağı'nı "
                "ocağı'nın ocağı'yla ocağıdır ocağım ocağıma ocağımda ocağımdan ocağımı ocağımız ocağımıza "
                "ocağımızda ocağımızdan ocağımızı ocağımızın ocağın ocağına ocağınca ocağında ocağındaki "
                "ocağından ocağındanım ocağındanız ocağındaydı ocağındayken ocağındayım ocağındayız ocağını "
                "ocağının ocağınız ocağınıza ocağınızda ocağınızdaki ocağınızdan ocağınızdır ocağınızı ocağınızın "
                "ocağıydı ocağıyla"
            ),
            2: (
                "şubat şubat'a şubat'la şubat'ta şubat'tadır şubat'taki şubat'takinden şubat'takine şubat'takinin "
                "şubat'tan şubat'taydı şubat'taysa şubat'ı şubat'ın şubata şubatla şubatlar şubatlar'ın şubatlara "
                "şubatlarda şubatlardan şubatları şubatların şubatlı şubatlı'ya şubatmış şubatsa şubatta "
                "şubattaki şubattan şubattaydı şubattı şubattır şubatçı şubatçılar şubatçılar'ın şubatçılara "
                "şubatçılarda şubatçılardan şubatçılarla şubatçıları şubatçıların şubatçılık şubatçılıkla "
                "şubatçıysanız şubatı şubatı'na şubatı'nda şubatı'ndaki şubatı'ndan şubatı'nı şubatı'nın "
                "şubatı'yla şubatıdır şubatımızı şubatın şubatına şubatında şubatındaki şubatındakinden "
                "şubatından şubatını şubatının şubatıydı"
            ),
            3: (
                "mart mart'a mart'la mart'ta mart'taki mart'tan mart'taydı mart'taysa mart'tayız mart'ı mart'ın "
                "mart'ınkinden marta martla martlar martlar'dan martlara martlarda martlardan martlarla martları "
                "martların martlarını martlaşmaya martlı martlı'nın martlı'ya martlı'yı martta marttadır marttaki "
                "marttakinde marttakini marttan marttaydı marttayız marttı marttın marttır martçı martçılar "
                "martçılar'a martçılara martçılardan martçılarla martçıları martçıların martçılığı martçısı "
                "martçısı'yla martı martı'na martı'nda martı'ndaki martı'ndan martı'nın martı'yla martıdır martım "
                "martıma martımı martımın martımız martımıza martımızda martımızın martın martına martında "
                "martındaki martından martını martının martınız martınıza martınızı martınızın martısın martıydı "
                "martıyla martıymış martıyım martıyız"
            ),
            4: (
                "nisan nisan'a nisan'da nisan'daki nisan'dakine nisan'dan nisan'daydı nisan'daysa nisan'dayız "
                "nisan'dı nisan'dır nisan'la nisan'lar nisan'lara nisan'larda nisan'larla nisan'ları nisan'ların "
                "nisan'larının nisan'mış nisan'ı nisan'ımızda nisan'ın nisan'ına nisan'ında nisan'ındaki "
                "nisan'ından nisan'ını nisan'ının nisan'ıydı nisana nisanca nisancılar nisanda nisandaki nisandan "
                "nisandaydı nisandı nisandır nisanla nisanlan nisanlanacak nisanlanan nisanlanarak nisanlanma "
                "nisanlanmak nisanlanmakta nisanlanmana nisanlar nisanlar'a nisanlar'da nisanlar'dan nisanlar'la "
                "nisanlar'ı nisanlara nisanlarda nisanlardaki nisanları nisanların nisanlı nisanlık nisanlım "
                "nisanlını nisanlınız nisanlısı nisanlısından nisanlısını nisanlısının nisanlıya nisanlıyken "
                "nisanmış nisansa nisanı nisanı'na nisanı'nda nisanı'ndaki nisanı'ndan nisanı'nı nisanı'nın "
                "nisanın nisanına nisanında nisanındaki nisanından nisanını nisanının nisanıydı"
            ),
            5: (
                "mayıs mayıs'a mayıs'la mayıs'ta mayıs'tadır mayıs'taki mayıs'takine mayıs'tan mayıs'taydı "
                "mayıs'ı mayıs'ın mayıs'ınız mayısa mayısla mayıslar mayıslar'da mayıslar'ı mayıslara mayıslarda "
                "mayıslardaki mayıslardan mayısları mayısların mayıslarında mayıslarını mayıslık mayıslılar "
                "mayısmış mayıssız mayısta mayıstaki mayıstakinden mayıstan mayıstaydı mayıstaysa mayıstayız "
                "mayıstı mayıstır mayısçı mayısçılar mayısçılar'dan mayısçılar'ın mayısçılara mayısçılardan "
                "mayısçılarla mayısçıların mayısçılık mayısçının mayısı mayısı'na mayısı'nda mayısı'ndaki "
                "mayısı'ndan mayısı'nı mayısı'nın mayısıdır mayısımızda mayısın mayısına mayısında mayısındaki "
                "mayısından mayısını mayısının mayısınız"
            ),
            6: (
                "haziran haziran'a haziran'da haziran'daki haziran'dan haziran'daydı haziran'la haziran'ı "
                "haziran'ın hazirana haziranca haziranda hazirandadır hazirandaki hazirandan hazirandaydık "
                "hazirandayken hazirandayız hazirandı hazirandır haziranla haziranlar haziranlara haziranlarda "
                "haziranlardaki haziranlarım haziranlarımda haziranlarında haziransa haziranı haziranı'na "
                "haziranı'nda haziranı'ndaki haziranı'ndan haziranı'nı haziranı'nın haziranım haziranımızı "
                "haziranın haziranına haziranında haziranındaki haziranından haziranını haziranının haziranıydı "
                "haziranıyla"
            ),
            7: (
                "temmuz temmuz'a temmuz'da temmuz'dadır temmuz'daki temmuz'dan temmuz'daydı temmuz'daysa "
                "temmuz'la temmuz'u temmuz'un temmuza temmuzda temmuzdaki temmuzdakine temmuzdan temmuzdaydı "
                "temmuzdaysa temmuzdu temmuzdur temmuzla temmuzlar temmuzlarda temmuzları temmuzlarım temmuzların "
                "temmuzlarından temmuzu temmuzu'nda temmuzu'ndan temmuzu'nu temmuzu'nun temmuzudur temmuzum "
                "temmuzun temmuzuna temmuzunda temmuzundaki temmuzundan temmuzunu temmuzunun temmuzuydu"
            ),
            8: (
                "ağustos ağustos'a ağustos'la ağustos'ta ağustos'tadır ağustos'taki ağustos'tan ağustos'u "
                "ağustos'un ağustosa ağustosla ağustoslar ağustoslara ağustoslarda ağustoslardaki ağustoslardan "
                "ağustosların ağustoslu ağustosluk ağustossa ağustosta ağustostaki ağustostan ağustostayız "
                "ağustostu ağustostur ağustosu ağustosu'nda ağustosu'ndaki ağustosu'ndan ağustosu'nun ağustosun "
                "ağustosuna ağustosunda ağustosundaki ağustosundan ağustosunu ağustosunun ağustosuydu ağustosuyla "
                "ağustosuysa"
            ),
            9: (
                "eylül eylül'de eylül'dedir eylül'deki eylül'dekiler eylül'dekinden eylül'dekine eylül'den "
                "eylül'dü eylül'düm eylül'dür eylül'e eylül'le eylül'ler eylül'lerde eylül'lerden eylül'lere "
                "eylül'leri eylül'lerim eylül'lerin eylül'lerle eylül'müş eylül'se eylül'ü eylül'üdür eylül'ümüz "
                "eylül'ümüzü eylül'ün eylül'ünde eylül'ündeki eylül'ünden eylül'üne eylül'ünki eylül'ünse "
                "eylül'ünü eylül'ünün eylül'ünüz eylül'ünüzde eylül'ünüzü eylül'üydü eylül'üyle eylül'üyse "
                "eylülcü eylülcüler eylülcülerden eylülcülere eylülcüleri eylülcülerin eylülcülerle eylülcülük "
                "eylülcüm eylülde eylüldeki eylülden eylüldeydi eylüldü eylüldür eylüle eylülle eylüller "
                "eylüllerde eylüllerdeki eylüllerden eylüllere eylülleri eylüllerin eylüllerinden eylüllerine "
                "eylüllerinki eylüllerle eylülleşmemesi eylülleşmesine eylüllü eylüllün eylülmüş eylülse eylülsem "
                "eylülü eylülü'nde eylülü'ndeki eylülü'nden eylülü'ne eylülü'nü eylülü'nün eylülüdür eylülümsün "
                "eylülümüz eylülümüzü eylülün eylülünde eylülündeki eylülünden eylülüne eylülünü eylülünün "
                "eylülüydü eylülüyle"
            ),
            10: (
                "ekim ekim'de ekim'deki ekim'dekinden ekim'den ekim'deydi ekim'deydik ekim'deymiş ekim'deyse "
                "ekim'di ekim'dir ekim'e ekim'i ekim'im ekim'in ekim'inde ekim'indeki ekim'inden ekim'ine "
                "ekim'ini ekim'inin ekim'le ekim'ler ekim'lerde ekim'lere ekim'leri ekim'lerle ekim'miş ekim'se "
                "ekimci ekimde ekimdeki ekimdekine ekimden ekimdeyiz ekimdi ekimdir ekime ekimi ekimi'nde "
                "ekimi'ndeki ekimi'nden ekimi'ne ekimi'nin ekimidir ekimimize ekimimizi ekimin ekiminde "
                "ekimindeki ekiminden ekimine ekimini ekiminin ekimiydi ekimiyle ekimiz ekimle ekimler ekimlerde "
                "ekimlerden ekimlere ekimleri ekimleridir ekimlerimizde ekimlerin ekimlerinde ekimlerinden "
                "ekimlerine ekimlerini ekimlerinin ekimlerle ekimliği ekimse"
            ),
            11: (
                "kasım kasım'a kasım'da kasım'daki kasım'dakine kasım'dan kasım'daydı kasım'daysa kasım'dayız "
                "kasım'dı kasım'dır kasım'la kasım'lar kasım'lara kasım'larda kasım'lardan kasım'lardı "
                "kasım'larla kasım'ları kasım'ların kasım'ı kasım'ıdır kasım'ın kasım'ına kasım'ında kasım'ındaki "
                "kasım'ından kasım'ındayız kasım'ınkine kasım'ını kasım'ının kasım'ıydı kasıma kasımcı kasımcılar "
                "kasımda kasımdadır kasımdaki kasımdakine kasımdan kasımdaydı kasımdaysa kasımdayız kasımdı "
                "kasımdır kasımla kasımlar kasımlar'da kasımlar'dan kasımlara kasımlarda kasımları kasımlarıma "
                "kasımların kasımlarında kasımlarını kasımlı kasımsa kasımı kasımı'na kasımı'nda kasımı'ndaki "
                "kasımı'ndan kasımı'nı kasımı'nın kasımın kasımına kasımında kasımındaki kasımından kasımını "
                "kasımının kasımıydı kasımız"
            ),
            12: (
                "aralık aralık'a aralık'la aralık'ta aralık'taki aralık'takinden aralık'takine aralık'tan "
                "aralık'taydı aralık'taymış aralık'taysa aralık'ı aralık'ın aralıkken aralıkla aralıklar "
                "aralıklara aralıklarda aralıklardadır aralıklardaki aralıklardan aralıklardır aralıklarla "
                "aralıkları aralıklarıdır aralıkların aralıklarına aralıklarında aralıklarındaki aralıklarından "
                "aralıklarını aralıklarının aralıklarıyla aralıklı aralıklıdır aralıkmış aralıksa aralıksız "
                "aralıksızca aralıksızlığında aralıksızın aralıkta aralıktadır aralıktaki aralıktakine aralıktan "
                "aralıktandı aralıktaydı aralıktaysa aralıktı aralıktır aralıkçılar aralığa aralığı aralığı'na "
                "aralığı'nda aralığı'ndaki aralığı'ndan aralığı'nın aralığıdır aralığım aralığımda aralığımı "
                "aralığımın aralığımız aralığımıza aralığımızı aralığımızın aralığın aralığına aralığında "
                "aralığındadır aralığındaki aralığındakiler aralığındakilere aralığından aralığındaydı "
                "aralığındaydık aralığındayken aralığındaymış aralığındayız aralığıninsa aralığını aralığının "
                "aralığınız aralığınızı aralığıydı aralığıyla aralığız"
            ),
        }
    ),
    weekdays=forms(
        {
            1: (
                "pazartesi pazartesi'de pazartesi'den pazartesi'nin pazartesi'ye pazartesi'yi pazartesi'yle "
                "pazarteside pazartesiden pazartesidir pazartesiler pazartesiler'de pazartesiler'e "
                "pazartesiler'in pazartesiler'le pazartesilerde pazartesilerden pazartesilerdir pazartesileri "
                "pazartesilerim pazartesilerimiz pazartesilerin pazartesilerini pazartesim pazartesimi pazartesin "
                "pazartesinde pazartesindeki pazartesinden pazartesine pazartesini pazartesinin pazartesisi "
                "pazartesisini pazartesisiyle pazartesisiz pazartesiydi pazartesiye pazartesiyi pazartesiyle "
                "pazartesiyse"
            ),
            2: (
                "salı salı'da salı'dan salı'nın salı'ya salı'yı salıcı salıcı'nın salıda salıdan salıdır salılar "
                "salılarda salılarla salıları salıların salım salımı salımın salımız salının salınız salısı "
                "salısında salısını salısız salıya salıydı salıyla salıymış salıysa salıyı"
            ),
            3: (
                "çarşamba çarşamba'da çarşamba'daki çarşamba'dan çarşamba'daydık çarşamba'dayım çarşamba'nın "
                "çarşamba'ya çarşamba'yı çarşambacılığın çarşambada çarşambadan çarşambadaydı çarşambadır "
                "çarşambalar çarşambalara çarşambalarda çarşambaları çarşambalarım çarşambalarımızı çarşambaların "
                "çarşambalarına çarşambalarını çarşambalı çarşambalılar çarşambalılar'la çarşambalılar'ın "
                "çarşambalıları çarşambamdan çarşambamız çarşambanın çarşambanınki çarşambası çarşambası'na "
                "çarşambası'nda çarşambasına çarşambasında çarşambasının çarşambaya çarşambaydı çarşambayken "
                "çarşambaymış çarşambaysa çarşambayı"
            ),
            4: (
                "perşembe perşembe'de perşembe'den perşembe'dir perşembe'leri perşembe'lerime perşembe'nin "
                "perşembe'ydi perşembe'ye perşembe'yi perşembede perşembedeki perşembeden perşembedeydim "
                "perşembedeyiz perşembedir perşembeler perşembelerden perşembelere perşembeleri perşembelerime "
                "perşembelerimin perşembelerini perşembeleriyse perşembelik perşembemi perşembenin perşembesi "
                "perşembesi'ni perşembesinde perşembesine perşembesiydi perşembeydi perşembeye perşembeyi "
                "perşembeyle perşembeymiş perşembeyse"
            ),
            5: (
                "cuma cuma'da cuma'dan cuma'dır cuma'ları cuma'm cuma'nın cuma'nız cuma'sı cuma'sında cuma'sının "
                "cuma'sınız cuma'ya cuma'ydı cuma'yla cuma'yı cumacılardan cumacım cumada cumadan cumadır cumalar "
                "cumalara cumalarda cumalardan cumaları cumalarıdır cumalarım cumaların cumalarına cumalı cumalık "
                "cumalılar'ın cumalının cumam cumamda cumamı cumamıza cuman cumana cumanın cumanız cuması "
                "cuması'nı cumasına cumasında cumasındaki cumasını cumaya cumaydı cumayla cumaymış cumayı"
            ),
            6: (
                "cumartesi cumartesi'de cumartesi'deki cumartesi'den cumartesi'nin cumartesi'ye cumartesi'yi "
                "cumartesiciler cumarteside cumartesiden cumartesideydi cumartesidir cumartesiler cumartesilerde "
                "cumartesilerden cumartesilere cumartesileri cumartesilerime cumartesilerin cumartesileriydi "
                "cumartesim cumartesimi cumartesimiz cumartesinde cumartesinden cumartesine cumartesini "
                "cumartesinin cumartesiniz cumartesisi cumartesisinde cumartesisinin cumartesisiydi cumartesiydi "
                "cumartesiydin cumartesiye cumartesiyi cumartesiyken cumartesiyle cumartesiymiş cumartesiyse"
            ),
            7: (
                "pazar pazar'a pazar'da pazar'daki pazar'dan pazar'daydı pazar'la pazar'ı pazar'ın pazar'ınız "
                "pazara pazarca pazarcı pazarcı'dan pazarcı'daydılar pazarcı'nın pazarcı'ya pazarcı'yla "
                "pazarcı'yı pazarcıda pazarcıdan pazarcılar pazarcılara pazarcılardan pazarcılardı pazarcılarla "
                "pazarcılarsa pazarcıları pazarcıların pazarcılarını pazarcılarının pazarcılarıyla pazarcımız "
                "pazarcının pazarcısı pazarcısını pazarcıya pazarcıydım pazarcıyla pazarcıyı pazarcıyım pazarda "
                "pazardaki pazardakiler pazardakilere pazardakine pazardan pazardasınız pazardaydı pazardaymış "
                "pazardaysa pazardaysanız pazardayım pazardayız pazardı pazardık pazardır pazarken pazarla "
                "pazarlar pazarlar'a pazarlar'da pazarlar'daki pazarlar'dan pazarlar'la pazarlar'ın pazarlara "
                "pazarlaradır pazarlarca pazarlarda pazarlardaki pazarlardan pazarlardır pazarlarla pazarlarmış "
                "pazarları pazarları'nda pazarları'ndan pazarları'nı pazarları'nın pazarları'yla pazarlarıdır "
                "pazarlarım pazarlarımı pazarlarımız pazarlarımıza pazarlarımızda pazarlarımızdaki "
                "pazarlarımızdan pazarlarımızdı pazarlarımızdır pazarlarımızla pazarlarımızı pazarlarımızın "
                "pazarların pazarlarına pazarlarında pazarlarındaki pazarlarından pazarlarıninsa pazarlarını "
                "pazarlarının pazarlarınız pazarlarınızı pazarlarınızın pazarlarıydı pazarlarıyla pazarlaşan "
                "pazarlaştırılmış pazarlaştırıyor pazarlaşıyor pazarlı pazarlı'da pazarlı'daki pazarlı'dan "
                "pazarlı'nın pazarlılar pazarlılıklara pazarlılıklığı pazarmış pazarmışız pazarsa pazarsın "
                "pazarsınız pazarsız pazarı pazarı'na pazarı'nda pazarı'ndaki pazarı'ndan pazarı'ndaydı "
                "pazarı'ndaydık pazarı'ndayız pazarı'nı pazarı'nın pazarı'yla pazarıdır pazarım pazarıma pazarımı "
                "pazarımın pazarımız pazarımıza pazarımızda pazarımızdaki pazarımızdan pazarımızdı pazarımızla "
                "pazarımızı pazarımızın pazarın pazarına pazarınaysa pazarında pazarındadır pazarındaki "
                "pazarından pazarındaydı pazarındaydık pazarındaydım pazarındayken pazarındaymış pazarındaysa "
                "pazarındayım pazarındayız pazarıninsa pazarınki pazarınkine pazarını pazarının pazarınınki "
                "pazarınız pazarınıza pazarınızda pazarınızdaki pazarınızdan pazarınızı pazarınızın pazarıydı "
                "pazarıydınız pazarıyla pazarıyız pazarız"
            ),
        }
    ),
    short_months=forms(
        {
            1: "oc oca",
            2: "şu şub",
            3: "mar",
            4: "ni nis",
            5: "may",
            6: "ha haz",
            7: "te tem",
            8: "ağ ağu",
            9: "ey eyl",
            10: "ek eki",
            11: "ka kas",
            12: "ar ara",
        }
    ),
    short_weekdays=forms(
        {
            1: "pzt",
            2: "sal",
            3: "çar çrs",
            4: "per prs",
            5: "cum",
            6: "cmt",
            7: "paz",
        }
    ),
    units=forms(
        {
            "D": "gün",
            "W": (
                "hafta hafta'da hafta'daki hafta'dan hafta'nın hafta'ya hafta'yla hafta'yı haftacı haftacık "
                "haftacıktı haftada haftadadır haftadaki haftadan haftadandı haftadaydı haftadaysa haftadayız "
                "haftadır haftakinde haftakinden haftakine haftakini haftakiyle haftalar haftalar'dan haftalar'ın "
                "haftalara haftalarca haftalarda haftalardaki haftalardakinden haftalardan haftalardaysa "
                "haftalardayız haftalardı haftalardır haftalarla haftaları haftaları'nda haftaları'nı "
                "haftaları'nın haftaları'yla haftalarıdır haftalarım haftalarıma haftalarımı haftalarımız "
                "haftalarımızı haftaların haftalarına haftalarında haftalarındaki haftalarından haftalarını "
                "haftalarının haftalarınız haftalarınızın haftalarıydı haftalarıyla haftalı haftalıkla "
                "haftalıklar haftalıklarda haftalıklarla haftalıkları haftalıklarımızı haftalıkların "
                "haftalıklarını haftalıklarıyla haftalıkta haftalıktan haftalığa haftalığı haftalığım "
                "haftalığımla haftalığımı haftalığın haftalığına haftalığında haftalığını haftalığının "
                "haftalığınız haftalığınızdan haftalığınızı haftam haftama haftamda haftamdan haftamı haftamın "
                "haftamız haftamızda haftamızdı haftamızdın haftamızı haftamızın haftan haftana haftanda "
                "haftandan haftanı haftanın haftanındı haftanınki haftanınkiler haftanınkinden haftanınkini "
                "haftanınmış haftanız haftanızla haftanızı haftası haftası'na haftası'nda haftası'ndaki "
                "haftası'ndakine haftası'ndan haftası'ndayız haftası'nı haftası'nın haftası'yla haftasıdır "
                "haftasın haftasına haftasında haftasındadır haftasındaki haftasından haftasındaydı "
                "haftasındayken haftasındayım haftasındayız haftasını haftasının haftasıydı haftasıyla "
                "haftasıymış haftasız haftaya haftayadır haftaydı haftayken haftayla haftaymış haftaysa haftayı "
                "haftayım"
            ),
            "Y": (
                "sene sene'de sene'nin sene'ye senecik seneciktir senede senedeki senedekine seneden senedir "
                "seneki senekiler senekilerden senekilere senekileri senekilerin senekinden senekine senekini "
                "senekinin senekiyle senelenmiş seneler seneler'le senelerce senelerde senelerdeki "
                "senelerdekinden senelerden senelerdeydi senelerdi senelerdir senelere seneleri seneleridir "
                "senelerim senelerimde senelerimden senelerimdi senelerime senelerimi senelerimin senelerimiz "
                "senelerimizde senelerimizi senelerin senelerinde senelerindedir senelerindeki senelerinden "
                "senelerine senelerini senelerinin senelerinize senelerinizi senelerinizin seneleriydi senelerle "
                "senelerse seneli senelik senelikleri seneliler seneliği seneliğim seneliğine seneliğinin senemce "
                "senemde senemden senemdeyim senemdeyken senemdi senemdir seneme senemi senemin senemiz senemizde "
                "senemizden senemizdeyiz senemizdi senemizdir senemize senemizi senemizin senemizle senemle "
                "senemsin senen senende senenden senendeyken seneni senenin seneninki seneninkini seneninkiyse "
                "seneniz senenizde senenizden senenizi senenizin senenle senesi senesidir senesinde senesindeki "
                "senesindekidir senesindekine senesinden senesindeydi senesindeyiz senesindeyken senesindeyse "
                "senesine senesini senesinin senesiydi senesiyle senesiymiş senesiyse seneydi seneyi seneyken "
                "seneyle seneymiş seneyse yıl"
            ),
            "TH": (
                "saat saat'e saat'i saat'in saat'iniz saat'le saat'te saat'teki saat'ten saate saati saati'nde "
                "saati'ndeki saati'nden saati'ndeyiz saati'ne saati'ni saati'nin saati'yle saatidir saatim "
                "saatimde saatimdeki saatimden saatimdeydim saatimdi saatime saatimi saatimin saatimiz saatimizde "
                "saatimizdeki saatimizden saatimizdir saatimize saatimizi saatimizin saatimizle saatimle saatin "
                "saatinde saatindedir saatindeki saatinden saatindesin saatindeydi saatindeydik saatindeyim "
                "saatindeyiz saatindeymişim saatindeymişsin saatindeyse saatindir saatine saatini saatinin "
                "saatiniz saatinizde saatinizden saatinizdir saatinize saatinizi saatinizin saatinizle "
                "saatinkiyle saatinle saatinse saatiydi saatiyle saatiymiş saatiyse saatken saatle saatlen "
                "saatlendirme saatler saatler'de saatler'deki saatler'den saatler'e saatler'i saatler'in "
                "saatler'le saatlerde saatlerdeki saatlerdekine saatlerdekinin saatlerden saatlerdeydi "
                "saatlerdeyiz saatlerdeyse saatlerdi saatlerdir saatlere saatleri saatleri'ne saatleri'nin "
                "saatleridir saatlerim saatlerimde saatlerimden saatlerime saatlerimi saatlerimin saatlerimiz "
                "saatlerimizde saatlerimizdi saatlerimize saatlerimizi saatlerimizin saatlerimizle saatlerin "
                "saatlerinde saatlerindeki saatlerinden saatlerindeydi saatlerindeyiz saatlerindeyse saatlerindir "
                "saatlerine saatlerini saatlerinin saatleriniz saatlerinizde saatlerinizden saatlerinize "
                "saatlerinizi saatlerinizin saatlerinizle saatleriydi saatleriyken saatleriyle saatleriyse "
                "saatlerle saatlermiş saatlerse saatli saatlidir saatlik saatlikken saatlikte saatlikten "
                "saatliktir saatlimle saatline saatliğe saatliği saatliğine saatmiş saatse saatsin saatsiz "
                "saatsizim saatsizliğinde saatte saatteki saattekiler saattekini saatten saatteydi saatteyiz "
                "saatteymiş saatteyse saatti saattin saattir saattirler saatçi saatçi'de saatçi'den saatçi'nin "
                "saatçi'ye saatçi'yi saatçi'yle saatçide saatçiden saatçideyim saatçidir saatçik saatçiler "
                "saatçiler'e saatçiler'in saatçilerden saatçilere saatçileri saatçilerin saatçilerinden "
                "saatçilerle saatçili saatçimiz saatçinin saatçisi saatçisidir saatçisinden saatçiydi saatçiye "
                "saatçiyi"
            ),
            "TM": (
                "dakika dakika'da dakika'daki dakika'dan dakika'nın dakika'ya dakika'yla dakika'yı dakikacı "
                "dakikacık dakikacılar dakikacılara dakikacılarla dakikacıları dakikacıların dakikacılık dakikada "
                "dakikadaki dakikadan dakikadaydı dakikadaydık dakikadaysa dakikadayız dakikadır dakikalar "
                "dakikalar'a dakikalar'da dakikalar'ı dakikalar'ın dakikalara dakikalarca dakikalarda "
                "dakikalardadır dakikalardaki dakikalardan dakikalardaydı dakikalardı dakikalardır dakikalarla "
                "dakikalarsa dakikaları dakikaları'nda dakikalarıdır dakikalarım dakikalarımı dakikalarımın "
                "dakikalarımız dakikalarımıza dakikalarımızı dakikaların dakikalarına dakikalarında "
                "dakikalarındaki dakikalarından dakikalarındayız dakikalarını dakikalarının dakikalarınız "
                "dakikalarınızı dakikalarıydı dakikalarıyla dakikalı dakikalık dakikalıklar dakikalıklardan "
                "dakikalıkta dakikalıktı dakikalıkçılar dakikalım dakikalığın dakikalığına dakikalığını dakikam "
                "dakikamda dakikamı dakikamız dakikamıza dakikamızda dakikamızı dakikamızın dakikan dakikana "
                "dakikanı dakikanın dakikanız dakikanıza dakikanızı dakikası dakikası'na dakikasıdır dakikasın "
                "dakikasına dakikasında dakikasındaki dakikasından dakikasındaydı dakikasındayken dakikasındayız "
                "dakikasını dakikasının dakikasıydı dakikasıyla dakikaya dakikaydı dakikayken dakikayla "
                "dakikaymış dakikaysa dakikayı"
            ),
            "TS": (
                "saniye saniye'de saniye'deki saniye'den saniye'dir saniye'lerde saniye'nin saniye'ye saniye'yi "
                "saniyece saniyecik saniyede saniyedeki saniyeden saniyedeydiler saniyedir saniyedirler "
                "saniyelendirmeye saniyeler saniyeler'i saniyelerce saniyelerde saniyelerdeki saniyelerden "
                "saniyelerdi saniyelerdir saniyelere saniyeleri saniyeleridir saniyelerimi saniyelerimiz "
                "saniyelerimizi saniyelerin saniyelerinde saniyelerindeki saniyelerinden saniyelerindeyiz "
                "saniyelerine saniyelerini saniyelerinin saniyeleriniz saniyeleriyle saniyelerle saniyeleşme "
                "saniyeleşmenin saniyeli saniyelikte saniyeliğinde saniyeliğine saniyem saniyemde saniyemi "
                "saniyemiz saniyemize saniyemizi saniyen saniyenden saniyeni saniyenin saniyeniz saniyenizi "
                "saniyesi saniyesi'ni saniyesidir saniyesinde saniyesindeki saniyesinden saniyesindeydi "
                "saniyesine saniyesini saniyesinin saniyesiydi saniyesiyle saniyesiz saniyeydi saniyeye saniyeyi "
                "saniyeyim saniyeyken saniyeyle saniyeymiş"
            ),
        }
    ),
    numbers=forms(
        {
            1: (
                "bi bir bir'de bir'deki bir'den bir'deydi bir'e bir'i bir'in bir'inki bir'le birce birci "
                "birci'nin bircidir bircidirler bircik bircim bircisi birde birdeki birdendi birdendin birdendir "
                "birdensin birdesin birdeydi birdeydim birdeyim birdeyiz birdeyken birdeyse birdi birdik birdiler "
                "birdin birdir birdirler bire biri'nde biri'nden biri'ne biri'ni biri'nin birimizdir birin "
                "birindi birinim birinle birinsin birken birle birlen birlendi birlenir birlenmiş birler "
                "birler'den birler'e birler'in birler'le birlerce birlerde birlerdedir birlerden birlere birleri "
                "birlerin birlerinden birlerine birlerini birlerinin birleriniz birlerinizi birleriyle birlerle "
                "birlermiş birlerse birlersen birleymiş birli birlide birliler birlilerinin birlilikte birliliği "
                "birliye birliyi birliyle birmiş birmişiz birmişti birmiştidir birse birsek birseler birseniz "
                "birseydi birseymiş birseyse birsiniz"
            ),
            2: (
                "iki iki'de iki'deki iki'den iki'deyken iki'nin iki'ye iki'yi iki'yle ikicik ikide ikideki "
                "ikidekini ikiden ikideydi ikideydik ikideydim ikideyim ikideyiz ikideyken ikidir ikiler "
                "ikiler'in ikilerde ikilerdeki ikilerden ikilere ikileri ikilerim ikilerin ikilerine ikilerken "
                "ikilerle ikileşir ikileşmelerin ikileşmenin ikileşmiş ikileşti ikileştirecektir ikileştirilmesi "
                "ikileştirmeci ikileştirmek ikileştirmeye ikileştiği ikileştiğinden ikilik ikilik'le ikilikle "
                "ikilikler ikiliklerde ikiliklerden ikiliklere ikilikleri ikiliklerin ikiliklerinden ikiliklerle "
                "ikilikse ikilikte ikilikteki ikilikten ikiliktense ikiliktir ikilikçi ikiliğe ikiliği ikiliğim "
                "ikiliğin ikiliğinde ikiliğinden ikiliğine ikiliğini ikiliğinin ikiliğiyle ikim ikimden ikime "
                "ikimi ikimin ikimiz ikimizde ikimizden ikimizdeydi ikimizdik ikimize ikimizi ikimizin ikimizindi "
                "ikimizindir ikimizinki ikimizinkinin ikimiziz ikimizle ikimse ikin ikince ikinde ikinden ikini "
                "ikinin ikiniz ikinizde ikinizden ikinize ikinizi ikinizin ikinizinki ikinizinkilerden ikinizle "
                "ikisi ikisi'nin ikisidir ikisin ikisince ikisinde ikisindeki ikisinden ikisindeydi ikisindeyim "
                "ikisindeyken ikisindeyse ikisine ikisineydi ikisini ikisinin ikisininki ikisininkini ikisininse "
                "ikisiniz ikisiydi ikisiydik ikisiydiler ikisiyim ikisiyiz ikisiyken ikisiyle ikisiymiş ikisiyse "
                "ikisiz ikiydi ikiydim ikiye ikiyi ikiyiz ikiyken ikiyle ikiymiş ikiymişiz ikiyse"
            ),
            3: (
                "üç üç'e üç'le üç'te üç'ten üç'teyim üç'ü üç'ün üçe üçken üçle üçlendirdiğini üçlendirilmesi "
                "üçler üçler'de üçler'deki üçler'den üçler'e üçler'in üçlerde üçlerden üçlere üçleri üçlerin "
                "üçlerinde üçlerine üçlerken üçlersem üçleşemiyorlardı üçleşirmiş üçleşme üçleştirecek üçlü "
                "üçlü'de üçlü'den üçlü'nün üçlü'ye üçlü'yü üçlüdür üçlüdürler üçlük üçlükle üçlükler üçlüklerde "
                "üçlüklerdeki üçlüklerden üçlüklere üçlükleri üçlüklerin üçlüklerinde üçlüklerindeki "
                "üçlüklerinden üçlüklerine üçlüklerini üçlüklerinin üçlükleriyle üçlüklerle üçlüklü üçlükte "
                "üçlükteki üçlükten üçlüktü üçlükçü üçlükçüleri üçlükçülerin üçlükçülerinden üçlülük üçlüsünüz "
                "üçlüydü üçlüydük üçlüydünüz üçlüyse üçlüyüz üçlüğe üçlüğü üçlüğü'nün üçlüğüm üçlüğün üçlüğünde "
                "üçlüğünden üçlüğüne üçlüğünü üçlüğünün üçlüğüydü üçlüğüyle üçmüş üçse üçsüz üçte üçtedir üçteki "
                "üçtekilerin üçten üçteydi üçteydim üçteyim üçteyiz üçteyken üçteymiş üçtü üçtür üççü üççüler üçü "
                "üçüdür üçüm üçümüz üçümüzde üçümüzden üçümüzdük üçümüze üçümüzle üçümüzü üçümüzün üçümüzüz üçün "
                "üçünce üçünde üçündeki üçünden üçündesin üçündeyiz üçündü üçüne üçünedir üçünü üçünün üçününki "
                "üçününse üçünüz üçünüzde üçünüzden üçünüze üçünüzü üçünüzün üçüydü üçüyken üçüyle üçüyse üçüz "
                "üçüzdü"
            ),
            4: (
                "dörde dördüdür dördümde dördümden dördüme dördümüz dördümüzde dördümüzden dördümüze dördümüzü "
                "dördümüzün dördün dördünce dördünde dördündeki dördünden dördündeyim dördündeyiz dördündü "
                "dördüne dördünü dördünün dördünüz dördünüzde dördünüze dördünüzü dördünüzün dördüydü dördüyle "
                "dördüymüş dördüz dört dört'te dört'ten dörtken dörtle dörtler dörtler'i dörtler'in dörtlerde "
                "dörtlerden dörtlere dörtleri dörtlerin dörtlerine dörtleriz dörtlerken dörtlerse dörtleşiyorduk "
                "dörtlü dörtlü'de dörtlü'den dörtlü'nün dörtlü'yü dörtlüde dörtlüdeki dörtlüden dörtlüdür dörtlük "
                "dörtlük'e dörtlükle dörtlükler dörtlüklerde dörtlüklerden dörtlüklere dörtlükleri dörtlüklerimiz "
                "dörtlüklerin dörtlüklerinde dörtlüklerine dörtlüklerini dörtlüklerinin dörtlükleriyle "
                "dörtlüklerle dörtlükmüş dörtlüksün dörtlüksünüz dörtlükte dörtlükteki dörtlükten dörtlüktür "
                "dörtlükçük dörtlüler dörtlüler'in dörtlülerden dörtlülere dörtlüleri dörtlülerin dörtlülerinde "
                "dörtlülerinden dörtlülerini dörtlülerinin dörtlüleriyle dörtlülerle dörtlümüz dörtlümüzdeki "
                "dörtlümüzden dörtlümüzle dörtlümüzü dörtlümüzün dörtlün dörtlünün dörtlüsü dörtlüsü'nce "
                "dörtlüsü'nde dörtlüsü'ndeki dörtlüsü'nden dörtlüsü'ne dörtlüsü'nü dörtlüsü'nün dörtlüsü'nünki "
                "dörtlüsü'yle dörtlüsüdür dörtlüsünce dörtlüsünde dörtlüsündeki dörtlüsünden dörtlüsüne "
                "dörtlüsünü dörtlüsünün dörtlüsüydü dörtlüsüyle dörtlüydü dörtlüydüler dörtlüye dörtlüyle "
                "dörtlüymüş dörtlüyü dörtlüyüyse dörtlüyüz dörtlüğe dörtlüğü dörtlüğüdür dörtlüğüm dörtlüğüme "
                "dörtlüğümle dörtlüğün dörtlüğünde dörtlüğündeki dörtlüğünden dörtlüğüne dörtlüğünü dörtlüğünün "
                "dörtlüğüyle dörtmüş dörtte dörtteki dörttekilerle dörtten dörtteydi dörtteydim dörtteyiz "
                "dörtteyken dörttü dörttür"
            ),
            5: (
                "beş beş'e beş'i beş'in beş'le beş'te beş'ten beşe beşi beşi'nde beşi'ne beşim beşimde beşimden "
                "beşime beşimi beşimiz beşimizden beşimizi beşimizin beşimizle beşimle beşin beşince beşinde "
                "beşindeki beşindekini beşinden beşindeyim beşindeyiz beşindeyken beşindeymiş beşine beşini "
                "beşinin beşininki beşiniz beşinizi beşinizin beşinizle beşiydi beşiyle beşiyse beşiz beşken "
                "beşle beşler beşler'de beşler'den beşler'e beşler'i beşler'in beşler'le beşlerde beşlerden "
                "beşlerdeydik beşlere beşleri beşleri'nden beşleri'ni beşleri'nin beşleri'yle beşlerimi beşlerin "
                "beşlerinden beşlerindesin beşlerine beşlerinin beşleriyle beşleriz beşlerken beşlerle beşli "
                "beşli'nin beşli'ye beşli'yi beşlide beşlideki beşliden beşlik beşlikle beşlikler beşlikleri "
                "beşliklerin beşlikçiler beşliler beşlilerden beşlileri beşlilerin beşlilerinden beşlilerinin "
                "beşlileriyle beşlim beşlimize beşlimizle beşlinin beşlisi beşlisi'nde beşlisi'nden beşlisi'ne "
                "beşlisi'ni beşlisi'nin beşlisi'yle beşlisinde beşlisinden beşlisine beşlisini beşlisinin "
                "beşlisiyle beşliye beşliyi beşliyle beşliğe beşliği beşmiş beşse beşsin beşte beştedir beşteki "
                "beştekilerin beştekinden beştekini beşten beşteydi beşteydim beşteyiz beşteyken beşti beştik "
                "beştiniz beştir beşçe beşçiler"
            ),
            6: (
                "altı altı'da altı'dan altı'ya altı'yı altıcı altıcık altıcıklarım altıcılar altıcıların altıda "
                "altıdadır altıdaki altıdan altıdayız altıdır altılar altılar'dan altılar'la altılar'ın altılara "
                "altılarda altılardan altılarken altılarla altıları altılarımızı altıların altılarına altılarında "
                "altılarının altılarıyla altılı altılı'ya altılıda altılıdan altılık altılıkları altılılar "
                "altılılara altılılarda altılım altılının altılısı altılısı'ndan altılısı'nı altılısı'nın "
                "altılısında altılısından altılısını altılısının altılısıyla altılıya altılıyla altılıyı "
                "altılığın altının altısı altısıdır altısına altısında altısındaki altısındakini altısından "
                "altısındayken altısındayım altısını altısının altısıydı altısıyla altısıysa altıya altıydı "
                "altıyken altıymış altıysa altıyı altıyım altıyız"
            ),
            7: (
                "yedi yedi'de yedi'nin yedi'ye yedi'yi yedi'yle yedici yedide yedideki yediden yedidir yediler'in "
                "yedilerde yedilerden yedilerdi yedilere yedileri yedilerin yedilerini yedilerle yedilerse yedili "
                "yediliden yedilik yedilinin yedilisi yedilisi'yle yedilisinden yedilisine yedilisini yedilisinin "
                "yediliydi yediliğin yediliğini yedimde yedime yedimiz yedimizden yedin yedince yedinde yedindeki "
                "yedinden yedine yedinin yedinize yedisi yedisi'nden yedisinde yedisindeki yedisindekini "
                "yedisinden yedisindeyim yedisine yedisini yedisinin yedisininki yedisiydi yedisiyle yediydi "
                "yediye yediyi yediyiz yediyle yediymiş yediyse yediysek yediysem yediysen yediyseniz"
            ),
            8: (
                "sekiz sekiz'de sekiz'e sekiz'i sekiz'in sekizci sekizcilik sekizde sekizdeki sekizden sekizdesin "
                "sekizdeydi sekizdeyiz sekizdeyse sekizdi sekizdir sekize sekizi sekizim sekizimde sekizimiz "
                "sekizin sekizince sekizinde sekizindeki sekizindekini sekizinden sekizindeydi sekizindeyim "
                "sekizindeyken sekizine sekizini sekizinin sekizininse sekiziniz sekiziydi sekiziyle sekiziz "
                "sekizken sekizle sekizler sekizler'e sekizler'in sekizlerde sekizlerden sekizlerdeydi sekizlere "
                "sekizleri sekizlerin sekizlerine sekizlerle sekizli sekizli'ye sekizli'yi sekizli'yle sekizliden "
                "sekizlidir sekizlik sekizlikleri sekizliklerin sekizliklerinin sekizliktir sekizliler "
                "sekizlilerde sekizlileri sekizlilerin sekizlilerinden sekizlilerini sekizlilerinin "
                "sekizlileriyle sekizlilik sekizlinin sekizliye sekizliyi sekizliyle sekizliğinden sekizse"
            ),
            9: (
                "dokuz dokuz'a dokuz'da dokuz'u dokuz'un dokuza dokuzcular dokuzcum dokuzcusunu dokuzcuğum "
                "dokuzda dokuzdaki dokuzdan dokuzdu dokuzdur dokuzken dokuzla dokuzlar dokuzlar'dan dokuzlar'ı "
                "dokuzlar'ın dokuzlara dokuzlarda dokuzlardan dokuzlarken dokuzları dokuzların dokuzlarını "
                "dokuzlarıyla dokuzlu dokuzludur dokuzluk dokuzlusu dokuzlusunun dokuzlusuydu dokuzu dokuzum "
                "dokuzuma dokuzumda dokuzumuz dokuzun dokuzuna dokuzunca dokuzunda dokuzundakini dokuzundan "
                "dokuzundayken dokuzunu dokuzunun dokuzununsa dokuzuydu dokuzuyla dokuzuz"
            ),
            10: (
                "on on'a on'da on'dan on'la on'u on'un onacak onacaksan onagöre onalar onanda onandan onanla onar "
                "onarak onası onca oncu oncuk onculuk oncusu ondu onduktan ondum ondur onduran onduranımsın "
                "ondurdular ondurmayacak ondurmaz ondururlar onduğundan onduğunu onduğunuza onken onla onladır "
                "onlan onlandı onlandırmak onlar'a onlar'da onlar'dan onlar'danım onlar'la onlar'ı onlar'ın "
                "onlarım onlarımı onlarına onlarında onlarından onlarını onlarının onlarınınkinin onlasın "
                "onlayken onlayım onlaşma onlu onluk onluklu onluktu onlunca onlusu onlusunu onluya onluğa onluğu "
                "onluğum onluğun onma onmadım onmak onmakta onmaktan onmalar onmamalı onmanı onması onmasın "
                "onmaya onmayan onmaz onmuş onmuştur onsa onsan onsun onsuz onsuzda onsuzken onsuzluk onsuzlukta "
                "onsuzluktan onsuzluktu onsuzluğa onsuzluğu onsuzluğumu onsuzluğun onsuzluğunun onsuzsun onsuzum "
                "onucu onucucusunun onucular onucunda onudur onula onulamaz onulmak onulması onulmayacak onulmaz "
                "onulmazlar onulmazlığına onum onuma onumda onumu onumun onumuz onumuza onumuzu onuna onunca "
                "onunda onundan onunla onunladır onunlasın onunlaydı onunlaydık onunlaydım onunlayken onunlaymış "
                "onunlaysanız onunlayım onunlayız onunu onunun onunuz onuydu onuz onuş onuş'un onuştu"
            ),
            11: "onbir",
            12: "oniki",
            13: "onüç",
            14: "ondört",
            15: "onbeş",
            16: "onaltı",
            17: "onyedi",
            18: "onsekiz",
            19: "ondokuz",
            20: (
                "yirmi yirmi'de yirmi'ye yirmici yirmicin yirmide yirmideki yirmiden yirmideyiz yirmidir yirmiler "
                "yirmilerce yirmilerde yirmilerdeki yirmilerden yirmilere yirmileri yirmilerimde yirmilerimdeyken "
                "yirmilerin yirmilerinde yirmilerindeki yirmilerinden yirmilerindeyken yirmilerine yirmilerini "
                "yirmilerinin yirmilerinizde yirmilerle yirmili yirmilik yirmilikler yirmiliklere yirmiliklerimiz "
                "yirmiliği yirmiliğini yirmimi yirminin yirmisi yirmisidir yirmisinde yirmisindeki yirmisinden "
                "yirmisindeydi yirmisine yirmisini yirmisinin yirmisiniz yirmiye yirmiyi yirmiyle"
            ),
            21: "yirmibir",
            22: "yirmiiki",
            23: "yirmiüç",
            24: "yirmidört",
            25: "yirmibeş",
            26: "yirmialtı",
            27: "yirmiyedi",
            28: "yirmisekiz",
            29: "yirmidokuz",
            30: (
                "otuz otuz'a otuz'dan otuz'u otuza otuzda otuzdan otuzdu otuzdur otuzla otuzlar otuzlar'a "
                "otuzlar'ın otuzlara otuzlarca otuzlarda otuzlardan otuzları otuzlarımı otuzlarımıza "
                "otuzlarımızda otuzlarımızdayız otuzların otuzlarına otuzlarında otuzlarındaki otuzlarındakiler "
                "otuzlarındaymış otuzlarını otuzlarının otuzlarınızı otuzlarıyla otuzlu otuzluk otuzsun otuzu "
                "otuzudur otuzuma otuzumda otuzumdan otuzumuza otuzumuzdan otuzumuzdayız otuzun otuzuna otuzunda "
                "otuzundaki otuzundan otuzundayken otuzundaymış otuzunu otuzunun otuzunuza otuzunuzda otuzuysa"
            ),
            31: "otuzbir",
            40: (
                "kırk kırk'a kırk'ı kırka kırkacak kırkalı kırkalım kırkan kırkanlar kırkanın kırkla kırklan "
                "kırklanması kırklanmış kırklar kırklar'da kırklar'ın kırklara kırklarca kırklarda kırklardan "
                "kırkları kırkların kırklarına kırklarında kırklarındaki kırklarından kırklarını kırklarının "
                "kırklarınızın kırklı kırklık kırklıklara kırklıklarına kırklıklarını kırklıkçı kırklığı "
                "kırklığına kırklığını kırklığının kırkma kırkmadan kırkmak kırkmaktan kırkmaları kırkmaya "
                "kırkmış kırkta kırktan kırktı kırktır kırktırttı kırkı kırkıl kırkılan kırkıldı kırkıldıktan "
                "kırkılmaktan kırkılmamış kırkılması kırkılmasından kırkılmaya kırkılmış kırkılır kırkılıyor "
                "kırkım kırkıma kırkımda kırkımdan kırkımı kırkımın kırkımız kırkımızı kırkımızın kırkın kırkına "
                "kırkınca kırkında kırkındaki kırkından kırkındayken kırkını kırkının kırkız kırkış kırkışla"
            ),
            50: (
                "elli elli'de elli'ye elli'yi ellide elliden ellidir elliler ellilerde ellilerdeki ellilerden "
                "ellilere ellileri ellilerin ellilerinde ellilerinden ellilerine ellilerini ellili ellilik "
                "ellilikler elliliklerden ellilikleri elliliklerin ellim ellimde ellimden ellimdeyken ellime "
                "ellimi ellimizde ellimizden ellimize ellimizle ellimle ellin ellinde ellindeki ellindekine "
                "ellindekini ellindekinin ellinden elline ellini ellinin elliniz ellinizde ellinizdeki ellinize "
                "ellinizi ellisi ellisidir ellisinde ellisindeki ellisindekilerin ellisinden ellisindeyim "
                "ellisine ellisini ellisinin ellisiyle elliydi elliye elliyi elliyken elliyle elliyse elliyseniz"
            ),
            60: (
                "altmış altmış'ın altmışa altmışla altmışlar altmışlara altmışlarda altmışlardaki altmışlardan "
                "altmışları altmışların altmışlarına altmışlarında altmışlarını altmışlı altmışlık altmışlık'ta "
                "altmışlıklardan altmışlığın altmışta altmıştan altmıştı altmıştır altmışı altmışıma altmışımda "
                "altmışımdayım altmışımızı altmışın altmışına altmışında altmışından altmışındaysan altmışını "
                "altmışının"
            ),
            70: (
                "yetmiş yetmiş'in yetmişe yetmişi yetmişimde yetmişimden yetmişime yetmişimi yetmişimin "
                "yetmişimiz yetmişin yetmişinde yetmişinden yetmişine yetmişini yetmişinin yetmişinizi yetmişiyle "
                "yetmişken yetmişler yetmişler'deki yetmişler'e yetmişler'i yetmişlerde yetmişlerdeki "
                "yetmişlerden yetmişlerdir yetmişlere yetmişleri yetmişlerin yetmişlerinde yetmişlerindeki "
                "yetmişlerle yetmişli yetmişlik yetmişliklerden yetmişliklere yetmişlilerden yetmişse yetmişte "
                "yetmişten yetmişti yetmiştir"
            ),
            80: (
                "seksen seksende seksenden seksendi seksendir seksene sekseni seksenime seksenimi seksenin "
                "sekseninde seksenindeki sekseninden seksenine seksenini sekseninin seksenken seksenle seksenler "
                "seksenlerde seksenlerdeki seksenlerden seksenlere seksenleri seksenlerin seksenlerinde "
                "seksenlerindeki seksenlerine seksenlerinin seksenlerle seksenli seksenlik seksenlikler "
                "seksenliklerin seksenlilerde seksenlileri seksenliğe"
            ),
            90: (
                "doksan doksan'ın doksana doksanda doksandaki doksandan doksandı doksandır doksanlan doksanlar "
                "doksanlar'ın doksanlara doksanlarda doksanlardaki doksanlardan doksanlarla doksanları "
                "doksanların doksanlarına doksanlı doksanlık doksanlıksa doksansa doksanı doksanıma doksanımız "
                "doksanımıza doksanın doksanına doksanında doksanından doksanını doksanının doksanıyla"
            ),
            100: (
                "yüz yüz'de yüz'den yüz'e yüz'le yüz'ü yüz'ün yüzce yüzcünün yüzde yüzdedir yüzdeki yüzdekiler "
                "yüzdekilerin yüzdekinin yüzdekiyle yüzden yüzdendi yüzdendir yüzdeniz yüzdenmiş yüzdense "
                "yüzdeydi yüzdeyse yüzdü yüzdük yüzdükleri yüzdüklerim yüzdüklerinde yüzdüklerinden yüzdüklerini "
                "yüzdükten yüzdükçe yüzdüler yüzdüm yüzdün yüzdünüz yüzdür yüzdürdü yüzdürdük yüzdürdükleri "
                "yüzdürdüler yüzdürdüm yüzdürdüyseniz yüzdürdüğü yüzdürdüğüm yüzdürdüğümüz yüzdürdüğünü yüzdüre "
                "yüzdürebilecek yüzdürebilelim yüzdürebilir yüzdürebilirim yüzdürebiliriz yüzdürebilmek "
                "yüzdürecek yüzdüreceklere yüzdüreceklerini yüzdüreceğim yüzdüreceğini yüzdüreceğiz yüzdürelim "
                "yüzdüremedi yüzdüremiyorum yüzdüren yüzdürene yüzdürenler yüzdürerek yüzdürme yüzdürmeden "
                "yüzdürmediler yüzdürmediğim yüzdürmek yüzdürmekti yüzdürmektir yüzdürmeleri yüzdürmeliydiler "
                "yüzdürmemiz yüzdürmenin yüzdürmesi yüzdürmesin yüzdürmesine yüzdürmeye yüzdürmeyecek "
                "yüzdürmeyeceği yüzdürmeyi yüzdürmez yüzdürmezseniz yüzdürmüş yüzdürmüştür yüzdürsek yüzdürsün "
                "yüzdürücü yüzdürücüler yüzdürücülerin yüzdürüldü yüzdürüldüğü yüzdürüldüğünü yüzdürülebilecek "
                "yüzdürülebilir yüzdürülecek yüzdürülecekse yüzdürülecekti yüzdürülecektir yüzdürüleceği "
                "yüzdürülemeyecek yüzdürülen yüzdürülerek yüzdürülmesi yüzdürülmesine yüzdürülmesini yüzdürülmeye "
                "yüzdürülmüş yüzdürülmüştü yüzdürülmüştür yüzdürülseydi yüzdürülsün yüzdürülüp yüzdürülür "
                "yüzdürülüyor yüzdürün yüzdürüp yüzdürür yüzdürürdüm yüzdürürken yüzdürürler yüzdürürlerdi "
                "yüzdürürsün yüzdürürüm yüzdürüyor yüzdürüyordu yüzdürüyorlar yüzdürüyorlardı yüzdürüyormuş "
                "yüzdürüyorsun yüzdürüyorum yüzdürüyoruz yüzdüğü yüzdüğüm yüzdüğüme yüzdüğümü yüzdüğümüz "
                "yüzdüğümüzü yüzdüğümüzün yüzdüğün yüzdüğünde yüzdüğüne yüzdüğünü yüzdüğünün yüzdüğünüz "
                "yüzdüğünüzde yüzdüğünüzü yüze yüzebildi yüzebildin yüzebildiği yüzebildiğim yüzebildiğimiz "
                "yüzebildiğin yüzebildiğini yüzebilecek yüzebilecekler yüzebileceklerdi yüzebilecekleri "
                "yüzebileceği yüzebileceğimiz yüzebileceğini yüzebileceğiniz yüzebileceğiz yüzebilen yüzebilir "
                "yüzebilirdik yüzebilirdim yüzebiliriz yüzebilirken yüzebilirler yüzebilirse yüzebilirsek "
                "yüzebilirsin yüzebilirsiniz yüzebiliyor yüzebiliyordu yüzebiliyorlar yüzebiliyorsa "
                "yüzebiliyorsun yüzebiliyorsunuz yüzebiliyorum yüzebilme yüzebilmek yüzebilmektir yüzebilmeleri "
                "yüzebilmemiz yüzebilmesi yüzebilmesini yüzebilmeyi yüzebilseydi yüzebilseydik yüzecek yüzecekler "
                "yüzeceklerdi yüzeceklerdir yüzecekleri yüzeceklerini yüzecekmiş yüzeceksen yüzeceksin "
                "yüzeceksiniz yüzecektir yüzeceğe yüzeceği yüzeceğim yüzeceğime yüzeceğimi yüzeceğimiz "
                "yüzeceğimizi yüzeceğinden yüzeceğine yüzeceğini yüzeceğiz yüzedir yüzedirler yüzeler yüzeli "
                "yüzelim yüzemedi yüzemedik yüzemedikleri yüzemediler yüzemedim yüzemediği yüzemediğini yüzememek "
                "yüzememiştir yüzemeyecek yüzemeyeceksek yüzemeyecektik yüzemeyeceği yüzemeyeceğine "
                "yüzemeyeceğini yüzemeyen yüzemeyenleri yüzemeyerek yüzemeyince yüzemeyip yüzemez yüzemezdim "
                "yüzemezken yüzemezse yüzemiyor yüzemiyorlar yüzemiyormuş yüzemiyorsa yüzemiyorum yüzemiyoruz "
                "yüzen yüzen'den yüzen'i yüzen'in yüzende yüzenden yüzene yüzenin yüzenine yüzenini yüzenler "
                "yüzenlerde yüzenlerdeniz yüzenlere yüzenleri yüzenlerin yüzer yüzercesine yüzerdi yüzerdik "
                "yüzerdim yüzerdin yüzerek yüzerekten yüzerim yüzeriz yüzerken yüzerlerken yüzerse yüzersem "
                "yüzersen yüzerseniz yüzersin yüzersiniz yüzesi yüzesim yüzesin yüzesiniz yüzesiyle yüzeydi "
                "yüzeydik yüzeydim yüzeydiniz yüzeyiz yüzeyken yüzeyse yüzle yüzlen yüzlendirdiğini yüzlendirerek "
                "yüzlendirilen yüzlendirme yüzlendirmede yüzlenince yüzler yüzler'ce yüzler'de yüzler'e yüzler'i "
                "yüzler'in yüzler'le yüzlerde yüzlerdeki yüzlerdekine yüzlerden yüzlerdendir yüzlerdeyiz "
                "yüzlerdeyse yüzlerdi yüzlerdir yüzlere yüzleri yüzleri'nden yüzleri'ni yüzleri'nin yüzleridir "
                "yüzlerim yüzlerimden yüzlerimi yüzlerimiz yüzlerimizde yüzlerimizdedir yüzlerimizdeki "
                "yüzlerimizden yüzlerimizdir yüzlerimize yüzlerimizi yüzlerimizin yüzlerimizle yüzlerin "
                "yüzlerinde yüzlerindedir yüzlerindeki yüzlerinden yüzlerindendi yüzlerindeyse yüzlerine "
                "yüzlerini yüzlerinin yüzleriniz yüzlerinizde yüzlerinizdeki yüzlerinizden yüzlerinize "
                "yüzlerinizi yüzlerinizle yüzlerinse yüzlerisiniz yüzleriydi yüzleriydik yüzleriyim yüzleriyiz "
                "yüzleriyle yüzleriymiş yüzleriyse yüzlerle yüzlesin yüzleş yüzleşe yüzleşebildim yüzleşebildiği "
                "yüzleşebildiğim yüzleşebilecek yüzleşebileceği yüzleşebileceğiz yüzleşebilelim yüzleşebilen "
                "yüzleşebilenler yüzleşebilir yüzleşebilirim yüzleşebiliriz yüzleşebilirler yüzleşebilirse "
                "yüzleşebilirsen yüzleşebiliyor yüzleşebiliyorum yüzleşebiliyoruz yüzleşebilme yüzleşebilmek "
                "yüzleşebilmekte yüzleşebilmektir yüzleşebilmeleri yüzleşebilmeli yüzleşebilmemiz yüzleşebilmesi "
                "yüzleşebilmesine yüzleşebilmeyi yüzleşebilmiş yüzleşebilseydik yüzleşebilseydim yüzleşecek "
                "yüzleşecekken yüzleşecekler yüzleşeceklerdir yüzleşecekleri yüzleşeceklerini yüzleşeceksin "
                "yüzleşeceksiniz yüzleşecekti yüzleşecektik yüzleşecektir yüzleşeceğe yüzleşeceği yüzleşeceğim "
                "yüzleşeceğimiz yüzleşeceğimizdi yüzleşeceğimizi yüzleşeceğine yüzleşeceğini yüzleşeceğiz "
                "yüzleşelim yüzleşemedi yüzleşemedik yüzleşemedikleri yüzleşemedim yüzleşemediği yüzleşemediğim "
                "yüzleşemediğimiz yüzleşemediğin yüzleşemediğini yüzleşemediğiniz yüzleşemem yüzleşememe "
                "yüzleşememedir yüzleşememek yüzleşememenin yüzleşememesi yüzleşememesidir yüzleşememesini "
                "yüzleşememesinin yüzleşememezlik yüzleşememiş yüzleşemeye yüzleşemeyecek yüzleşemeyecekti "
                "yüzleşemeyeceği yüzleşemeyen yüzleşemeyerek yüzleşemeyiz yüzleşemez yüzleşemezler yüzleşemezse "
                "yüzleşemezseniz yüzleşemiyor yüzleşemiyordu yüzleşemiyorlar yüzleşemiyorsa yüzleşemiyorsam "
                "yüzleşemiyorum yüzleşemiyoruz yüzleşen yüzleşene yüzleşenler yüzleşenlerdir yüzleşenlerin "
                "yüzleşerek yüzleşildi yüzleşildiği yüzleşildiğinde yüzleşildiğini yüzleşilebilir yüzleşilecek "
                "yüzleşilecekse yüzleşilecektir yüzleşileceği yüzleşileceğini yüzleşilememiş yüzleşilemeyecek "
                "yüzleşilemiyor yüzleşilen yüzleşilerek yüzleşilir yüzleşiliyor yüzleşilmeden yüzleşilmedi "
                "yüzleşilmek yüzleşilmekten yüzleşilmeli yüzleşilmemiş yüzleşilmesi yüzleşilmesidir "
                "yüzleşilmesini yüzleşilmesinin yüzleşilmeye yüzleşilmiş yüzleşilsin yüzleşin yüzleşince "
                "yüzleşinceye yüzleşip yüzleşir yüzleşirim yüzleşiriz yüzleşirken yüzleşirler yüzleşirse "
                "yüzleşirsek yüzleşirseniz yüzleşirsin yüzleşirsiniz yüzleşiveririz yüzleşiyor yüzleşiyordu "
                "yüzleşiyorlar yüzleşiyorlardı yüzleşiyorlardır yüzleşiyorsun yüzleşiyorsunuz yüzleşiyorum "
                "yüzleşiyoruz yüzleşme yüzleşme'de yüzleşme'nin yüzleşmeci yüzleşmede yüzleşmedeki yüzleşmeden "
                "yüzleşmedi yüzleşmedik yüzleşmedikleri yüzleşmedikçe yüzleşmediler yüzleşmedir yüzleşmediği "
                "yüzleşmediğimiz yüzleşmediğimizi yüzleşmediğini yüzleşmediğiniz yüzleşmek yüzleşmekle "
                "yüzleşmekse yüzleşmeksizin yüzleşmekte yüzleşmektedir yüzleşmekten yüzleşmektense yüzleşmektir "
                "yüzleşmeler yüzleşmeler'le yüzleşmelerde yüzleşmelerden yüzleşmelere yüzleşmeleri "
                "yüzleşmelerimiz yüzleşmelerin yüzleşmelerinde yüzleşmelerinden yüzleşmelerine yüzleşmelerini "
                "yüzleşmelerinin yüzleşmeli yüzleşmelidir yüzleşmeliler yüzleşmelisin yüzleşmelisiniz "
                "yüzleşmeliydi yüzleşmeliydim yüzleşmeliyiz yüzleşmem yüzleşmeme yüzleşmemek yüzleşmemekteydi "
                "yüzleşmemeli yüzleşmememiz yüzleşmemenin yüzleşmemesine yüzleşmemeyi yüzleşmemi yüzleşmemiz "
                "yüzleşmemizde yüzleşmemize yüzleşmemizi yüzleşmemizin yüzleşmemiş yüzleşmemişti yüzleşmen "
                "yüzleşmenin yüzleşmeniz yüzleşmenizin yüzleşmese yüzleşmesek yüzleşmesi yüzleşmesidir "
                "yüzleşmesinde yüzleşmesinden yüzleşmesine yüzleşmesini yüzleşmesinin yüzleşmesiydi yüzleşmesiyle "
                "yüzleşmeydi yüzleşmeye yüzleşmeyebilir yüzleşmeyeceğini yüzleşmeyen yüzleşmeyenlerin "
                "yüzleşmeyerek yüzleşmeyi yüzleşmeyin yüzleşmeyip yüzleşmeyiz yüzleşmeyken yüzleşmeyle yüzleşmez "
                "yüzleşmezler yüzleşmezlerse yüzleşmezse yüzleşmezsek yüzleşmezseniz yüzleşmiyor yüzleşmiyorsunuz "
                "yüzleşmiş yüzleşmişler yüzleşmişlerdir yüzleşmişseniz yüzleşmişti yüzleşmiştik yüzleşmiştir "
                "yüzleşse yüzleşsek yüzleşsem yüzleşseydi yüzleşsin yüzleşsinler yüzleşti yüzleştik yüzleştikleri "
                "yüzleştiklerinde yüzleştiklerini yüzleştikten yüzleştikçe yüzleştiler yüzleştilerse yüzleştim "
                "yüzleştiniz yüzleştir yüzleştirdi yüzleştirdiler yüzleştirdim yüzleştirdiniz yüzleştirdiği "
                "yüzleştirdiğimde yüzleştirdiğini yüzleştirdiğiniz yüzleştirecek yüzleştirecekler yüzleştirecekti "
                "yüzleştirecektim yüzleştirecektir yüzleştireceği yüzleştireceğim yüzleştireceğini yüzleştirelim "
                "yüzleştirememek yüzleştiren yüzleştirense yüzleştirerek yüzleştirici yüzleştirildi "
                "yüzleştirildiği yüzleştirilecek yüzleştirileceği yüzleştirilen yüzleştirilerek yüzleştiriliyor "
                "yüzleştirilme yüzleştirilmedi yüzleştirilmek yüzleştirilmeli yüzleştirilmemek yüzleştirilmesi "
                "yüzleştirilmeyen yüzleştirilmiş yüzleştirilsin yüzleştirin yüzleştirince yüzleştirip yüzleştirir "
                "yüzleştiririm yüzleştiririz yüzleştirirken yüzleştirirler yüzleştiriyor yüzleştiriyordu "
                "yüzleştiriyorlar yüzleştiriyorum yüzleştirme yüzleştirmede yüzleştirmedeki yüzleştirmeden "
                "yüzleştirmedi yüzleştirmek yüzleştirmekte yüzleştirmekten yüzleştirmektir yüzleştirmeler "
                "yüzleştirmelerde yüzleştirmelidir yüzleştirmeliydi yüzleştirmemek yüzleştirmemiş yüzleştirmenin "
                "yüzleştirmesi yüzleştirmesini yüzleştirmeye yüzleştirmeyen yüzleştirmeyi yüzleştirmeyin "
                "yüzleştirmiyor yüzleştirmiş yüzleştirmişler yüzleştirmişti yüzleştirmiştir yüzleştirseler "
                "yüzleştirsin yüzleştiği yüzleştiğim yüzleştiğimde yüzleştiğimiz yüzleştiğimizde yüzleştiğimizi "
                "yüzleştiğin yüzleştiğinde yüzleştiğini yüzleştiğiniz yüzleştiğinizde yüzleştiğinizi yüzlü "
                "yüzlü'de yüzlü'nün yüzlü'yü yüzlüce yüzlüde yüzlüden yüzlüdür yüzlüdürler yüzlük yüzlükler "
                "yüzlüklerden yüzlüklere yüzlükleri yüzlüklerin yüzlüklerinin yüzlüklerle yüzlükte yüzlükten "
                "yüzlüktü yüzlüler yüzlülerde yüzlülerden yüzlülerdi yüzlülere yüzlüleri yüzlülerim yüzlülerin "
                "yüzlülerinden yüzlülerine yüzlülerle yüzlülük yüzlülükle yüzlülükler yüzlülüklerden yüzlülükleri "
                "yüzlülüklerin yüzlülüklerine yüzlülüklerini yüzlülükte yüzlülükten yüzlülüktü yüzlülüktür "
                "yüzlülüğe yüzlülüğü yüzlülüğümden yüzlülüğümün yüzlülüğümüz yüzlülüğümüzü yüzlülüğümüzün "
                "yüzlülüğün yüzlülüğünde yüzlülüğünden yüzlülüğüne yüzlülüğünü yüzlülüğünün yüzlülüğünüzle "
                "yüzlülüğüyle yüzlüm yüzlüme yüzlümün yüzlümüz yüzlünde yüzlünü yüzlünün yüzlüsü yüzlüsüne "
                "yüzlüsünüz yüzlüydü yüzlüydüler yüzlüydünüz yüzlüye yüzlüyken yüzlüyle yüzlüymüş yüzlüymüşsünüz "
                "yüzlüyse yüzlüyseniz yüzlüyüm yüzlüyümdür yüzlüyüz yüzlüğe yüzlüğü yüzlüğüne yüzlüğünün yüzme "
                "yüzme'de yüzme'ye yüzmede yüzmedeki yüzmedekilerin yüzmeden yüzmedi yüzmedik yüzmedikleri "
                "yüzmedim yüzmedir yüzmediği yüzmediğini yüzmek yüzmekle yüzmekte yüzmektedir yüzmektedirler "
                "yüzmekten yüzmektense yüzmekteydi yüzmekteyim yüzmekteyiz yüzmekteyken yüzmekti yüzmektir "
                "yüzmeler yüzmeleri yüzmeleridir yüzmelerinde yüzmelerine yüzmelerini yüzmelerinin yüzmeli "
                "yüzmelidirler yüzmelisiniz yüzmeliyim yüzmem yüzmemek yüzmemeleri yüzmemelerine yüzmemelerini "
                "yüzmemeli yüzmemelisin yüzmemesi yüzmemi yüzmemiz yüzmemize yüzmemizi yüzmemiş yüzmemişti yüzmen "
                "yüzmeni yüzmenin yüzmenize yüzmenizi yüzmesem yüzmesen yüzmeseniz yüzmesi yüzmesidir yüzmesinde "
                "yüzmesinden yüzmesine yüzmesini yüzmesinin yüzmesiyle yüzmesiz yüzmeydi yüzmeye yüzmeyeceksiniz "
                "yüzmeyeceği yüzmeyeceğini yüzmeyeceğiz yüzmeyeler yüzmeyelim yüzmeyen yüzmeyenler yüzmeyerek "
                "yüzmeyeyim yüzmeyi yüzmeyin yüzmeyip yüzmeyle yüzmez yüzmezdi yüzmezdim yüzmeğe yüzmüyor "
                "yüzmüyorlar yüzmüyorum yüzmüyoruz yüzmüş yüzmüşler yüzmüşlerdir yüzmüşse yüzmüşsünüz yüzmüştü "
                "yüzmüştüm yüzmüştür yüzmüşüz yüzse yüzsek yüzseler yüzsem yüzsen yüzseydi yüzseydim yüzsün "
                "yüzsünüz yüzsüz yüzsüz'ü yüzsüz'ün yüzsüzde yüzsüzdü yüzsüzdür yüzsüzdürler yüzsüze yüzsüzler "
                "yüzsüzlerden yüzsüzlerdendi yüzsüzlerdir yüzsüzlere yüzsüzleri yüzsüzleri'ni yüzsüzleri'nin "
                "yüzsüzlerimiz yüzsüzlerin yüzsüzlerinde yüzsüzlerinden yüzsüzlerine yüzsüzlerini yüzsüzlerinin "
                "yüzsüzlerle yüzsüzleşebilen yüzsüzleşip yüzsüzleşiyorlar yüzsüzleşmemiş yüzsüzleştiren "
                "yüzsüzleştirir yüzsüzleştiği yüzsüzlü yüzsüzmüş yüzsüzmüşüm yüzsüzse yüzsüzsün yüzsüzü "
                "yüzsüzü'nün yüzsüzüm yüzsüzümdür yüzsüzün yüzsüzünden yüzsüzünü yüzsüzünün yüzsüzüyüm yüzsüzüz "
                "yüzü yüzü'nde yüzü'ndeki yüzü'nden yüzü'ne yüzü'nü yüzü'nün yüzü'yle yüzüdür yüzüdürler yüzül "
                "yüzüldü yüzüldük yüzüldükten yüzüldüm yüzüldüğü yüzüldüğüne yüzüldüğünü yüzülebilecek "
                "yüzülebileceğine yüzülebileceğini yüzülebilen yüzülebilir yüzülebilirdi yüzülebiliyor "
                "yüzülebiliyordu yüzülebilmesi yüzülebilmesine yüzülecek yüzüleceğini yüzülemeyecek "
                "yüzülemeyeceğini yüzülemez yüzülemiyor yüzülen yüzülerek yüzüleyim yüzülme yüzülmeden yüzülmedi "
                "yüzülmediği yüzülmek yüzülmeli yüzülmelidir yüzülmemeli yüzülmemesi yüzülmemiş yüzülmesi "
                "yüzülmesidir yüzülmesinde yüzülmesine yüzülmesini yüzülmesinin yüzülmesiyle yüzülmeyen yüzülmeyi "
                "yüzülmez yüzülmüyor yüzülmüş yüzülmüştü yüzülmüştür yüzülüp yüzülür yüzülürdü yüzülürken "
                "yüzülürse yüzülüyor yüzülüyorlar yüzülüyormuş yüzüm yüzümde yüzümdeki yüzümdekiler yüzümdekine "
                "yüzümden yüzümdendi yüzümdendir yüzümdense yüzümdeydi yüzümdü yüzümdüm yüzümdür yüzüme yüzümle "
                "yüzümse yüzümsünüz yüzümü yüzümün yüzümüz yüzümüzde yüzümüzdedir yüzümüzdeki yüzümüzdekiler "
                "yüzümüzden yüzümüzdenmiş yüzümüzdür yüzümüze yüzümüzle yüzümüzü yüzümüzün yüzün yüzünce "
                "yüzünceye yüzünde yüzündedir yüzündeki yüzündekiler yüzündekilere yüzündekileri yüzündekinden "
                "yüzündekini yüzündekiyle yüzünden yüzündendi yüzündendir yüzündenmiş yüzündense yüzündeydi "
                "yüzündeydik yüzündeyse yüzündü yüzündün yüzündür yüzüne yüzünle yüzünü yüzünün yüzünüyse yüzünüz "
                "yüzünüzde yüzünüzdedir yüzünüzdeki yüzünüzden yüzünüze yüzünüzle yüzünüzü yüzünüzün yüzüp "
                "yüzüsün yüzüsünüz yüzüvereceğine yüzüydü yüzüydüm yüzüyle yüzüyor yüzüyordu yüzüyorduk "
                "yüzüyordum yüzüyordunuz yüzüyordur yüzüyorlar yüzüyorlardı yüzüyorlarmış yüzüyorlarsa yüzüyormuş "
                "yüzüyormuşsun yüzüyormuşçasına yüzüyorsa yüzüyorsun yüzüyorsunuz yüzüyorum yüzüyoruz yüzüyse "
                "yüzüyüm yüzüyüz yüzüz yüzüş yüzüşe yüzüşler yüzüşleri yüzüşlerini yüzüşü yüzüşün yüzüşünden "
                "yüzüşüne yüzüşünü"
            ),
        }
    ),
    ordinals=forms(
        {
            1: (
                "birinci birinci'de birinci'den birinci'nin birinci'ye birinci'yi birinci'yle birincicisi "
                "birincide birincideki birinciden birincideydik birincidir birincidirler birinciler birincilerde "
                "birincilerden birincilerdendim birincilerdir birincilere birincileri birincilerimiz "
                "birincilerimize birincilerimizle birincilerin birincilerinden birincilerine birincilerini "
                "birincilerinin birincilerisiniz birincileriydi birincileriyle birincilerle birincilerse "
                "birincili birincilik birincilikle birincilikler birinciliklerde birinciliklerden birinciliklere "
                "birincilikleri birinciliklerim birinciliklerimi birinciliklerin birinciliklerine "
                "birinciliklerini birinciliklerle birinciliklikle birincilikte birincilikteki birincilikten "
                "birincilikti birinciliktir birinciliyi birinciliyle birinciliğe birinciliği birinciliği'nde "
                "birinciliği'nden birinciliği'ne birinciliği'ni birinciliği'nin birinciliği'yle birinciliğidir "
                "birinciliğim birinciliğimde birinciliğime birinciliğimi birinciliğimin birinciliğimiz "
                "birinciliğimizde birinciliğimize birinciliğimizi birinciliğimizin birinciliğin birinciliğinde "
                "birinciliğinden birinciliğine birinciliğini birinciliğinin birinciliğiniz birinciliğinize "
                "birinciliğinse birinciliğiyle birincim birincimde birincimdi birincimi birincimiz birincimizde "
                "birincimizin birincimizsin birincimsin birincin birincini birincinin birincininkine birincinize "
                "birincisi birincisidir birincisidirler birincisin birincisince birincisinde birincisindeki "
                "birincisinden birincisindeyim birincisine birincisini birincisinin birincisiniz birincisisin "
                "birincisisiniz birincisiydi birincisiydik birincisiydim birincisiyim birincisiyiz birincisiyken "
                "birincisiyle birincisiymiş birincisiymişsin birincisiyse birinciydi birinciydik birinciydim "
                "birinciydin birinciydiniz birinciye birinciyi birinciyim birinciyiz birinciyken birinciyle "
                "birinciymiş birinciymişiz birinciyse"
            ),
            2: (
                "ikinci ikinci'ye ikincicisi ikincide ikincideki ikincidekiler ikinciden ikincideyse ikincidir "
                "ikinciler ikincilerde ikincilerden ikincilerdendi ikincilerdendik ikincilerdendir "
                "ikincilerdenmiş ikincilerdir ikincilere ikincileri ikincilerimiz ikincilerin ikincilerinden "
                "ikincilerine ikincilerini ikincilerinin ikincilerinki ikincilerinse ikincileriyle ikincilerle "
                "ikincilerse ikincileştirme ikincili ikincilik ikincilik'ten ikincilikle ikincilikler "
                "ikinciliklere ikincilikleri ikinciliklerim ikinciliklerimiz ikinciliklerini ikinciliklerinin "
                "ikincilikleriyle ikinciliklerle ikincilikte ikincilikteki ikincilikten ikinciliktense "
                "ikincilikti ikinciliktir ikincililiği ikinciliğe ikinciliği ikinciliği'ne ikinciliği'ni "
                "ikinciliğim ikinciliğimiz ikinciliğimize ikinciliğimizi ikinciliğimizin ikinciliğin "
                "ikinciliğinde ikinciliğindeki ikinciliğinden ikinciliğine ikinciliğini ikinciliğinin "
                "ikinciliğiniz ikinciliğiydi ikinciliğiyle ikincim ikincimi ikincimiz ikincimizden ikincimizin "
                "ikincin ikincini ikincinin ikincininki ikincisi ikincisidir ikincisin ikincisinde ikincisindeki "
                "ikincisinden ikincisindeyiz ikincisindeyse ikincisine ikincisini ikincisinin ikincisininki "
                "ikincisininkine ikincisininse ikincisiniyse ikincisiniz ikincisisin ikincisiydi ikincisiydik "
                "ikincisiyimdir ikincisiyiz ikincisiyken ikincisiyle ikincisiymiş ikincisiyse ikinciydi "
                "ikinciydik ikinciydim ikinciye ikinciyi ikinciyim ikinciyiz ikinciyken ikinciyle ikinciymiş "
                "ikinciymişiz ikinciyse"
            ),
            3: (
                "üçüncü üçüncü'de üçüncü'den üçüncü'nün üçüncü'ye üçüncü'yle üçüncü'yü üçüncüde üçüncüdekiler "
                "üçüncüden üçüncüdeyiz üçüncüdeyse üçüncüdür üçüncüler üçüncülerde üçüncülerden üçüncülere "
                "üçüncüleri üçüncülerimize üçüncülerin üçüncülerinden üçüncülerine üçüncülerini üçüncülerinin "
                "üçüncüleriyle üçüncüleriyse üçüncülerle üçüncülü üçüncülük üçüncülükle üçüncülükler "
                "üçüncülükleri üçüncülüklerim üçüncülüklerine üçüncülükleriyle üçüncülükte üçüncülükteki "
                "üçüncülükten üçüncülüktü üçüncülüğe üçüncülüğü üçüncülüğü'nü üçüncülüğü'nün üçüncülüğü'yle "
                "üçüncülüğümü üçüncülüğümüz üçüncülüğümüzde üçüncülüğümüzden üçüncülüğümüzü üçüncülüğümüzün "
                "üçüncülüğün üçüncülüğünde üçüncülüğündeki üçüncülüğünden üçüncülüğüne üçüncülüğünü üçüncülüğünün "
                "üçüncülüğüydü üçüncülüğüyle üçüncümüz üçüncün üçüncünün üçüncününki üçüncüsü üçüncüsü'nün "
                "üçüncüsüdür üçüncüsün üçüncüsünde üçüncüsünden üçüncüsündeyiz üçüncüsündeyse üçüncüsüne "
                "üçüncüsünü üçüncüsünün üçüncüsününse üçüncüsüsünüz üçüncüsüydü üçüncüsüydüm üçüncüsüyle "
                "üçüncüsüymüş üçüncüsüyse üçüncüsüyüm üçüncüsüyüz üçüncüydü üçüncüydük üçüncüye üçüncüyle "
                "üçüncüymüş üçüncüyse üçüncüyü üçüncüyüm üçüncüyüz"
            ),
            4: (
                "dördüncü dördüncü'den dördüncü'nün dördüncü'ye dördüncü'yü dördüncüde dördüncüden dördüncüdür "
                "dördüncüler dördüncüleri dördüncülerin dördüncülük dördüncülükle dördüncülüklere dördüncülükleri "
                "dördüncülükte dördüncülükteki dördüncülükten dördüncülüktü dördüncülüğe dördüncülüğü "
                "dördüncülüğü'nü dördüncülüğümüz dördüncülüğümüzü dördüncülüğün dördüncülüğünde dördüncülüğünden "
                "dördüncülüğüne dördüncülüğünü dördüncülüğünün dördüncülüğüyle dördüncümüz dördüncün dördüncünün "
                "dördüncününki dördüncüsü dördüncüsüdür dördüncüsün dördüncüsünde dördüncüsünden dördüncüsüne "
                "dördüncüsünü dördüncüsünün dördüncüsünüz dördüncüsüydü dördüncüsüyle dördüncüsüymüş "
                "dördüncüsüyüz dördüncüydü dördüncüye dördüncüyle dördüncüymüş dördüncüyse dördüncüyü dördüncüyüz"
            ),
            5: (
                "beşinci beşinci'nin beşincide beşinciden beşincidir beşinciler beşincilere beşincileri "
                "beşincileridir beşincilik beşincilikle beşincilikleri beşincilikte beşincilikteki beşincilikten "
                "beşinciliğe beşinciliği beşinciliğimize beşinciliğimizi beşinciliğin beşinciliğinde "
                "beşinciliğine beşinciliğini beşinciliğinin beşinciliğiyle beşincin beşincinin beşincisi "
                "beşincisidir beşincisin beşincisinde beşincisinden beşincisine beşincisini beşincisinin "
                "beşincisiydi beşincisiydik beşincisiyiz beşincisiyle beşincisiyse beşinciydi beşinciydim "
                "beşinciye beşinciyi beşinciyiz beşinciyle beşinciymiş"
            ),
            6: (
                "altıncı altıncı'dan altıncı'nın altıncı'yı altıncıda altıncıdan altıncılar altıncılara "
                "altıncılardan altıncılarla altıncıları altıncıların altıncılarını altıncılık altıncılıkla "
                "altıncılıkları altıncılıkta altıncılıktan altıncılığa altıncılığı altıncılığım altıncılığına "
                "altıncılığından altıncılığını altıncılığıyla altıncımız altıncın altıncının altıncısı "
                "altıncısıdır altıncısına altıncısında altıncısından altıncısını altıncısının altıncısınız "
                "altıncısıydı altıncısıyken altıncısıyız altıncıya altıncıyı altıncıyız"
            ),
            7: (
                "yedinci yedinci'de yedinci'den yedincide yedinciden yedincidir yedincilerle yedincilik "
                "yedincilikle yedincilikte yedincilikteki yedincilikten yedincilikti yedinciliktir yedinciliğe "
                "yedinciliği yedinciliğinden yedinciliğine yedinciliğini yedinciliğinin yedincinin yedincisi "
                "yedincisidir yedincisinde yedincisinden yedincisine yedincisini yedincisinin yedincisiydi "
                "yedincisiyiz yedincisiyle yedincisiymiş yedinciydi yedinciye yedinciyi yedinciyiz yedinciyle"
            ),
            8: (
                "sekizinci sekizinci'nin sekizincide sekizinciden sekizinciler sekizincilerle sekizincilik "
                "sekizincilikle sekizincilikte sekizincilikten sekizincilikti sekizinciliğe sekizinciliği "
                "sekizinciliğin sekizinciliğine sekizinciliğini sekizinciliğinin sekizincisi sekizincisidir "
                "sekizincisinde sekizincisine sekizincisini sekizincisinin sekizincisiyiz sekizincisiyken "
                "sekizinciydi sekizinciye sekizinciyi sekizinciyim sekizinciyiz sekizinciyle"
            ),
            9: (
                "dokuzuncu dokuzuncu'dan dokuzuncu'nun dokuzuncu'ya dokuzuncu'yla dokuzuncu'yu dokuzuncuda "
                "dokuzunculuk dokuzunculukla dokuzunculukta dokuzunculuktan dokuzunculuğa dokuzunculuğu "
                "dokuzunculuğu'nu dokuzunculuğun dokuzunculuğuna dokuzunculuğunu dokuzunculuğuyla dokuzuncumun "
                "dokuzuncunun dokuzuncusu dokuzuncusudur dokuzuncusuna dokuzuncusunda dokuzuncusunu "
                "dokuzuncusunun dokuzuncusuydu dokuzuncuya dokuzuncuydu dokuzuncuyu"
            ),
            10: (
                "onuncu onuncuda onuncudan onuncudur onuncuları onunculuk onunculukla onunculukta onunculuktan "
                "onunculuğa onunculuğu onunculuğumuzu onunculuğunu onunculuğunun onunculuğuyla onuncumuz onuncusu "
                "onuncusu'nda onuncusudur onuncusuna onuncusunda onuncusunu onuncusunun onuncusuydu onuncusuyum "
                "onuncuya onuncuydu onuncuyduk onuncuyuz"
            ),
            11: "onbirinci",
            12: "onikinci",
            13: "onüçüncü",
            14: "ondördüncü",
            15: "onbeşinci",
            16: "onaltıncı",
            17: "onyedinci",
            18: "onsekizinci",
            19: "ondokuzuncu",
            20: "yirminci yirmincide yirmincidir yirmincilere yirminciliğe yirmincisi yirmincisidir yirmincisine",
            21: "yirmibirinci",
            22: "yirmiikinci",
            23: "yirmiüçüncü",
            24: "yirmidördüncü",
            25: "yirmibeşinci",
            26: "yirmialtıncı",
            27: "yirmiyedinci",
            28: "yirmisekizinci",
            29: "yirmidokuzuncu",
            30: "otuzuncu otuzunculuğa otuzuncusu",
            31: "otuzbirinci",
        }
    ),
    days=forms(
        {
            0: "bugün",
            1: "yarın",
            -1: "dün",
        }
    ),
    periods=forms(
        {
            ("D", -1): "geçen_gün",
            ("D", 1): "önümüzdeki_gün",
            ("M", -1): "geçen_ay",
            ("M", 0): "bu_ay",
            ("M", 1): "gelecek_ay önümüzdeki_ay",
            ("W", -1): "geçen_hafta geçen_hf",
            ("W", 0): "bu_hafta bu_hf",
            ("W", 1): "gelecek_hafta gelecek_hf haftaya önümüzdeki_hafta",
            ("Y", -1): "geçen_yıl",
            ("Y", 0): "bu_yıl",
            ("Y", 1): "gelecek_yıl önümüzdeki_yıl",
        }
    ),
    ago_after=frozenset({"önce"}),
    ahead_after=frozenset({"sonra"}),
    figures="dmy",
)

# -- by hand: a new run of tests/benchmarks/make_words.py keeps what stands below this line ---------------
WORDS = GENERATED
