/**
 * Everyday words of languages in Latin letters: those that hold a sentence together, and what newcomers ask for most.
 * Written without accents, as people type them; a word may stand in several lists and then counts for less in each.
 */
export const latinWords: Readonly<Record<string, string>> = {
  de:
    'ich du er sie wir ihr mich mir dich dir uns ein eine einen der die das den dem des und oder aber nicht kein keine ' +
    'ist sind bin bist war hat habe haben wird kann kannst konnen muss mussen soll will mochte wo wie was wann warum ' +
    'wer welche bekomme finde brauche suche gibt fur mit von bei nach zum zur auf aus uber ohne wenn dass weil auch ' +
    'noch schon hier bitte danke hallo guten tag hilfe arzt arbeit wohnung kind kinder schule sprache lernen geld heisst ' +
    'mein meine meinen dein sein ihre verstehe krank angst termin anmeldung deutsch',
  en:
    'i you he she we they me my your his her our the a an and or but not no is are am was were be been have has had do ' +
    'does did can could will would should must need want get got how what when where who why which to of in on at for ' +
    'from with without about if this that there here please pls thanks thank thx hello hi help doctor job work flat ' +
    'rent school child kids kid son language learn money free open lost find looking apply register course ' +
    'information office appointment insurance passport son daughter',
  fr:
    'je tu il elle nous vous ils me moi mon ma mes ton ta son sa notre votre le la les un une des du de et ou mais pas ' +
    'ne est sont suis etes ai as avez ont peut peux faut dois doit comment quand quel quelle quels combien qui que quoi ' +
    'pour par sur avec sans dans chez au aux ca ce cette ici bonjour salut merci svp besoin cherche travail medecin ' +
    'ecole enfant enfants appartement logement aide apprendre argent ouvre perdu trouver obtenir beaucoup inscrire',
  es:
    'yo tu el ella nosotros ustedes me mi mis su sus lo la los las un una unos del de y o pero no es son soy esta estan ' +
    'estoy tengo tiene tienen hay puedo puede quiero necesito busco como cuando donde que cual cuanto cuanta quien por ' +
    'para con sin en al a se este esta aqui hola gracias ayuda medico trabajo escuela hijo hija ninos piso casa ' +
    'aprender aleman dinero abre perdi muchas buenos dias favor hacer pedir pido hora',
  pt:
    'eu tu ele ela nos voce voces meu minha meus seu sua o a os as um uma do da dos das no na nos nas e ou mas nao sao ' +
    'sou estou esta tenho tem posso pode quero preciso procuro como quando onde qual quanto quem por para com sem em ao ' +
    'se este isso aqui ola obrigado obrigada ajuda trabalho escola filho filha filhos casa aprender alemao dinheiro ' +
    'abre perdi muito bom dia fazer horas',
  it:
    'io tu lui lei noi voi mi mio mia miei il lo la i gli le un una del della dei di e o ma non e sono sei ho hai ha ' +
    'abbiamo posso puo voglio vorrei devo cerco come quando dove che quale quanto chi per con senza in al alla si ' +
    'questo qui ciao grazie aiuto medico lavoro scuola figlio figlia bambini casa imparare tedesco soldi apre perso ' +
    'mille buongiorno serve trovo bisogno fare ora',
  ro:
    'eu tu el ea noi voi mi ma imi meu mea mei un o unei al ale ai de la in si sau dar nu este e sunt sint am ai are avem ' +
    'pot poate vreau trebuie caut cum cand unde ce care cat cine pentru cu fara pe din se sa acest aici buna salut ' +
    'multumesc mult ajutor doctor munca lucru scoala copil copilul copii casa invat germana bani deschis pierdut ' +
    'gasesc nevoie fac acte primesc daca ziua iau',
  nl:
    'ik jij je hij zij wij we jullie mij mijn jouw zijn de het een en of maar niet geen is ben bent heb hebt heeft ' +
    'hebben kan kunt kunnen moet wil wilt zoek hoe wanneer waar wat welke hoeveel wie waarom voor met zonder in op aan ' +
    'van naar bij als dat dit hier hallo dank bedankt hulp dokter werk school kind kinderen huis woning leren duits ' +
    'geld nodig krijg kost alstublieft graag',
  da:
    'jeg du han hun vi mig min mit mine dig en et og eller men ikke er har havde kan skal vil ma hvordan hvornar hvor ' +
    'hvad hvilken hvem hvorfor til for med uden i pa af fra om at den det dette her hej tak tusind hjaelp laege arbejde ' +
    'skole barn born bolig laere tysk penge brug gerne soger abner koster mistet faar nogen',
  fi:
    'mina sina han me te he minun minulla sinun on olen ei en et ovat oli voin voi haluan tarvitsen etsin miten milloin ' +
    'missa mista mihin mita mika kuka miksi paljonko kuinka ja tai mutta etta jos kun tama taalla hei moi kiitos paljon ' +
    'apua laakari tyota toita koulu kouluun lapsi lapsen asunto oppia saksaa rahaa auki kadonnut ilman kanssa saan ' +
    'hammaslaakari perhe perheen ilmainen kurssi hakemus lomake osoite asianajaja kiireellinen todistus veli ' +
    'sisko aiti isa sairaala sairas laake apteekki vuokra kallis halpa passi ajokortti paivakoti kirje ymmarra ' +
    'ymmarran vastaus maksaa tili pankki sopimus poliisi oikeus tanaan huomenna eilen kuukausi viikko vuosi tunti ' +
    'juna bussi lippu vakuutus tulkki tulkin lupa oleskelulupa haat avioero saada tayttaa minne voisin',
  hu:
    'en te o mi ti ok a az egy es vagy de nem nincs van vannak vagyok lehet tudok akarok szeretnek kell keresek hogyan ' +
    'hogy mikor hol hova mi mit melyik mennyi mennyibe ki miert ha itt ez nekem szia jo napot koszonom szepen segitseg ' +
    'orvos munka munkat iskola iskolaba gyerek gyereket lakas tanulni nemetul nemet penz nyitva elvesztettem szukseg ' +
    'kerul kaphatok',
  pl:
    'ja ty on ona my wy mnie mi moj moja moje twoj i oraz lub albo ale nie jest sa jestem mam masz ma moge moze chce ' +
    'potrzebuje szukam musze trzeba jak kiedy gdzie co jaki jaka ile kto dlaczego dla z bez w na do od po za przez sie ' +
    'to ten tu czy czesc dzien dobry dziekuje dzieki prosze pomoc lekarz lekarza praca pracy szkola szkoly dziecko dziecka ' +
    'mieszkanie uczyc niemieckiego pieniadze otwarte zgubilem bardzo zalatwic dostane kosztuje',
  cs:
    'ja ty on ona my vy mne mi muj moje moji a nebo ale ne neni je jsou jsem mam mas ma mohu muzu muze chci potrebuji ' +
    'potrebuju hledam musim jak kdy kde co jaky jaka kolik kdo proc pro s bez v na do od po za se si to ten zde tady ' +
    'ahoj dobry den dekuji diky prosim pomoc lekar doktora prace praci skola skoly dite ditete byt ucit naucit nemecky ' +
    'nemciny penize otevreno ztratil moc najdu stoji urad prihlasit ' +
    'zubar zubare rodina rodiny zdarma kurz kurzy zadost zadosti formular adresa adresu advokat nalehave diplom ' +
    'bratr sestra matka otec nemocnice nemocny lek leky lekarna najem drahe levne pas ridicsky prukaz skolka ' +
    'skolky dopis rozumim nerozumim odpoved platit ucet banka smlouva policie soud dnes zitra vcera kazdy mesic ' +
    'tyden rok hodina vlak autobus listek stojí pojisteni pojistovna tlumocnik tlumocnika povoleni pobyt pobytu ' +
    'svatba rozvod dostat vyplnit potvrzeni jde mohl chtel',
  sk:
    'ja ty on ona my vy mna mi moj moja moje a alebo ale nie je su som mam mas ma mozem moze chcem potrebujem hladam ' +
    'musim ako kedy kde co aky aka kolko kto preco pre s bez v na do od po za sa si to ten tu ahoj dobry den dakujem ' +
    'prosim pomoc lekar lekara praca pracu skola skoly dieta dietata byt ucit naucit nemecky nemciny peniaze otvoreny otvorene ' +
    'stratil pekne stoji urad zapisat najdem ' +
    'zubar zubara rodina rodiny zadarmo kurz kurzy ziadost ziadosti formular adresa adresu advokat surne diplom ' +
    'brat sestra matka otec nemocnica chory lieky lekaren najom drahe lacne pas vodicsky preukaz skolka skolky ' +
    'list rozumiem nerozumiem odpoved platit ucet banka zmluva policia sud dnes zajtra vcera kazdy mesiac tyzden ' +
    'rok hodina vlak autobus listok poistenie poistovna tlmocnik tlmocnika povolenie pobyt pobytu svadba rozvod ' +
    'dostat vyplnit potvrdenie ide mohol chcel',
  hr:
    'ja ti on ona mi vi me mi moj moja moje moju i ili ali ne nije je su sam imam imas ima nemam mogu moze hocu zelim ' +
    'trebam treba trazim kako kada kad gdje sta sto koji koja koliko tko zasto za s sa bez u na do od po iz se da li jel ' +
    'to ovdje zdravo bok dobar dan hvala molim pomoc lijecnik posao posla skola skolu dijete djeca stan uciti ' +
    'njemacki njemackog novac novca otvoreno izgubio tecaj tjedan tijedan zanima moguce tocno uredu raditi dobiti prijaviti ' +
    'zubar pismo opcina razumijem upisati upisem sina kcer zena muz trudna prevoditelj ured stranaca osiguranje ' +
    'vozacka dozvola stanarina najamnina stanodavac jamcevina obrazac obrasca kosta mjesecna karta vlak vrtic ' +
    'vrticu prijava adresu odvjetnik hitno diploma bolnica ljekarna lijek temperaturu moram mozemo imamo nama ' +
    'vama ovaj ova ovo bih zelio zeljela ' +
    'advokat tvrtka duguje dvije placa placu stiglo stigla dosao dosla poslali odbili odbijen dobio dobila zivim ' +
    'zivimo susjedi lijecnika ljudi racun banka ugovor sud policija pomozite uskoro poslije prije vec jos samo ' +
    'opet nesto nista nitko netko ovom tom zbog ' +
    'znam zna znate dajte daj dodem dodje boli zub zuba punica svekrva beba bebu sudac list puno mali dobro lose bio bila ' +
    'bilo biti nisu imate jer struju struja plin grijanje kazna kaznu praznici ulice ulicu nase',
  'sr-latn':
    'ja ti on ona mi vi me mi moj moja moje moju i ili ali ne nije je su sam imam imas ima nemam mogu moze hocu zelim ' +
    'treba trazim kako kada kad gde sta koji koja koliko ko zasto za s sa bez u na do od po iz se da li jel to ovde zdravo ' +
    'cao dobar dan hvala molim pomoc lekar posao posla skola skolu dete deca stan ucim ucenje nemacki nemackog novac ' +
    'pare para otvoreno izgubio kurs nedelja zainteresovan moguce tacno opstina opstini raditi dobiti prijavim ' +
    'zubar pismo opstine razumem upisem sina cerku zena muz trudna prevodilac prevodioca kancelarija strance ' +
    'osiguranje vozacka dozvola kirija kirije stanodavac gazda kauciju formular formulara kosta mesecna karta voz ' +
    'vrtic vrticu prijava adresu advokat hitno diploma diplomu bolnica apoteka lek temperaturu moram mozemo imamo ' +
    'nama vama ovaj ova ovo bih zeleo zelela prica pricaju dobio dobila dok cekam ' +
    'nam vam firma duguje dve plata platu plate stigao stiglo stigla dosao dosla poslali odbili odbijen dobili ' +
    'zivim zivimo komsije lekara lekaru ljudi racun banka ugovor sud policija pomozite uskoro posle pre vec jos ' +
    'samo opet nesto nista niko neko ovom tom zbog ' +
    'znam zna znate dajte daj dodjem dodje boli zub zuba tasta svekrva beba bebu sudija list puno mali dobro lose bio bila ' +
    'bilo biti nisu imate jer struju struja gas grejanje kazna kaznu raspust ulice ulicu naše nase',
  sq:
    'une ti ai ajo ne ju mua me ime im tim te nje i e dhe ose por nuk s jo eshte jane jam kam ke ka kemi mund dua duhet ' +
    'kerkoj si kur ku cfare cili cila sa kush pse per pa nga ne tek qe kjo ky ketu do tung pershendetje mirdita ' +
    'faleminderit shume ndihme ndihmoni mjek mjeku pune puna shkolle shkollen femije femijen femijet banese ' +
    'shtepi mesoj gjermanisht gjermane leke para hapet hapur humbur marr duhen ' +
    'ta mora merrni dergoj dergova dergoni letra letren dokumentet leje lejen qendrim burri gruaja vellai motra ' +
    'qira qirane punen paguaj papune sigurim avokat urgjent spitali dhembi dhembin sot neser dje java muaji ore ' +
    'pasi ende akoma gjithashtu',
  tr:
    'ben sen o biz siz onlar bana beni benim sana bizim bir ve veya ya da de ama degil yok var icin ile bu su ne nedir ' +
    'nasil nerede nereye nereden nereye ne zaman kac hangi kim neden niye mi mu musun miyim istiyorum lazim gerek ' +
    'gerekiyor ariyorum alabilirim yapabilirim yapmam olur oldu kadar sonra once burada merhaba selam tesekkurler ' +
    'sagol lutfen yardim is okul cocuk cocugum ev kira ogrenmek almanca para acik kaybettim tercuman hastane ' +
    'yapilir nedir cok sigorta esim bulamiyorum ' +
    'adresim adim ismim telefonum numaram kimligim oturum basvuru basvurum mektup geldi gelmedi verdi vermedi ' +
    'reddedildi kabul avukat doktora dis agri hamile esimin kocam karim kardesim annem babam ailem kizim oglum ' +
    'okula krese fatura elektrik taksit sozlesme isten cikardi maas maasim yarin dun bugun hafta saat',
  vi:
    'toi ban anh chi em no chung ta cua va hoac nhung khong la co duoc can muon tim lam sao khi nao o dau gi nao ai bao ' +
    'nhieu tai sao cho voi tu den trong ngoai nay kia day xin chao cam on giup bac si viec truong hoc con nha tieng duc ' +
    'tien mo cua mat roi thi rat phai phien dich bao hiem ho chieu giay to khoa dang ky benh vien',
  id:
    'saya aku kamu anda dia kami mereka ini itu yang dan atau tapi tidak bukan ada adalah punya bisa dapat mau ingin ' +
    'perlu butuh harus cari mencari bagaimana gimana kapan di mana dimana ke dari apa berapa siapa kenapa untuk dengan ' +
    'tanpa pada jika sudah belum halo selamat terima kasih tolong bantu bantuan dokter kerja pekerjaan sekolah anak rumah ' +
    'belajar bahasa jerman uang buka hilang banyak biaya',
  so:
    'aniga adiga isaga iyada anagu waa waxaan waxa waxay waan wuu way ma mise iyo ama laakiin maya haa ayaan ayaa baa ' +
    'waxaad yahay tahay ahay karaa kartaa rabaa doonayaa raadinayaa baahanahay sidee goorma xagee xaggee halkee maxaa maxay ' +
    'imisa kuma kee maxaad u ku ka la ugu uga iga ii aan in inaan oo lagu loo iska salaan asc walaal mahadsan mahadsanid ' +
    'fadlan caawin caawimaad dhakhtar dhakhtarka shaqo iskuul dugsi ilmo carruur carruurta guri luuqad luqad jarmal jarmalka ' +
    'baro barto baran lacag lacagta furan haysto joogaa heli helaa aad badan soo ' +
    'ilkaha qoyska qoys bilaash koorso codsi foom cinwaan qareen degdeg shahaado walaalkay walaashay hooyo aabo ' +
    'isbitaal buka xanuun daawo farmashi kiro qaali raqiis baasaboor laysan xanaanada warqad fahmin jawaab bixin ' +
    'xisaab baanka qandaraas booliis maxkamad maanta berri shalay bil toddobaad sano saacad tareen bas tikidh ' +
    'caymis turjumaan turjubaan ogolaansho guur furriin buuxin sidoo kale',
  sw:
    'mimi wewe yeye sisi ninyi wao yangu wangu langu changu yako wake ni si na au lakini hapana ndiyo nina sina ana kuna ' +
    'hakuna naweza nataka nahitaji natafuta ninahitaji ninataka lazima vipi jinsi lini wapi nini gani ngapi nani kwa nini ' +
    'kwa ya wa za la cha katika kutoka bila kama hii hiyo hapa habari jambo hujambo asante sana tafadhali msaada nisaidie ' +
    'daktari kazi shule mtoto watoto nyumba kujifunza kijerumani ujerumani pesa fungua inafunguliwa nimepoteza kiasi ofisi ' +
    'hospitali bima yuko iko',
  om:
    'ani ati inni isheen nuti isin isaan koo kee keenya fi yookiin garuu miti lakki eeyyee dha jira jirtu jiru hin qabu ' +
    "qaba qabdi qabna danda danda'a barbaada barbaadna barbaachisa akkam akkamiin yoom eessa eessatti maal maali meeqa " +
    'eenyu maaliif irraa irratti keessa keessatti waliin malee yoo kana as asitti akka nagaa galatoomi galatoomaa ' +
    "maaloo gargaarsa gargaaraa doktara doktarri hojii mana barumsaa ijoollee daa'ima barachuu barachuun afaan jarmanii " +
    "qarshii maallaqa dhufe dhufne bade banama guyyaa har'a bor hospitaala",
  kmr:
    'ez tu ew em hun min te wi we me xwe ji bo li ku kur di da de u an na ne le bi ye e in im heye hene tune tunene nine ' +
    'dixwazim dikarim dikare dikarin divet dive digerim dibe dikim bikim bike bibim bigirim bistinim cawa kengi kijan kuder ' +
    'ci cima cend ki ev vir va silav rojbas merheba spas dikim gelek kerema alikari alikariya nexwesxane kar mala mal ' +
    'xani dibistan dibistane zarok zaroken ziman zimane almani almanya elmani elmanya hin fer pere vekiri nexwes ' +
    'hatine hatime welat kurdi rica dikare min re fem nakim jin mer nameyek bav ducani ' +
    'pir zehf bas xirab sar germ ode ava ceyran dide didin nade nadin nabe nayen nikarim dixebite naxebite dikene ' +
    'dikin dijin dijim bicim bicin were werin birin birim bibe pewist mektub nameya banka ronahi kirye kire ' +
    'xwedi xwediye malbat malbata hevser hevsera bira biraye xwisk dayik zewac doz dadgeh hefte meh roj ' +
    'saet iro sibe duh niha ' +
    'ilkaan maatii bilisa koorsii iyyata unka teessoo abukaatoo ariifachiisaa ragaa obboleessa obboleettii haadha ' +
    'abbaa dhukkuba dhukkubsataa qoricha kiraa gatii qaalii rakasa paaspoortii xalayaa hubanne deebii kaffaluu ' +
    'herrega baankii waliigaltee poolisii murtii kaleessa torban waggaa baaburri konkolaataa ' +
    'tikeettii inshuraansii hiikaa hayyama hiikkaa guutuu gargaari',
  rom:
    'me tu vov voj ame tume von man mande mange tut tuke les lake amen amenge miro miri mire moro mori mo mi tiro tiri amaro ' +
    'si sem sam san sas naj nai nane isi kaj kana so save savo kon soske sar kozom kiti thaj aj ta vaj numa na ni o e i ' +
    'le la ande anda andar pe pa te kamav kames mangav trubul trobul rodav sajekh saj nasti arakhav dikhav ' +
    'lachho laco dives sastipe nais naisardem palikerav zutipe azutipe vazdipe manush manus buti shkola sikljovav chib chhib ' +
    'chave chavo chhave rom roma romni love kher doktori putravel kerav del duma dzanav',
}
