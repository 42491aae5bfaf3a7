/** Danger and small talk in Polski. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nie chcę|chce|chcę_już|mogę_już żyć
    chcę|chce się_zabić|umrzeć|zabić_się|popełnić
    odebrać|odbiorę sobie|sobie_życie życie
    zabiję|zabić|powieszę się|siebie
    popełnić|myśli samobójstwo|samobójcze|o_samobójstwie
    list|wiadomość|listy pożegnaln*
    pożegnaln* list|wiadomość
    myślę|myśli|myślę|mówi|chcę|chce|planuje|próbował|próbowała|zamierza + śmierć|śmierci|umrzeć|samobójstw*|samobójcz*|zniknąć|umieraniu|zabić_się|skończyć_z_tym|skończyć_ze_sobą|powiesić
    skończyć|skończę|kończę z|ze sobą|życiem|tym|wszystkim
    odebrać|odebrał|odbierze|odbiorę sobie życie
    życie|wszystko nie_ma|bez|straciło sens*
    nie mogę|wytrzymam|daję już|dłużej|tak|rady|żyć … żyć|życia|dłużej
    powiesił|powiesiła|powiesić|powieszę|pętla|stryczek|sznur
    stoi|siedzi|wszedł|wszedł|weszła + moście|dachu|parapecie|torach|krawędzi|barierką
    ? samobójstwo
    = nie mogę|daję|wytrzymam już_dłużej|już|rady
    = już nie mogę
    skończę|skończyć|kończę|skończył|skończyła + ze_sobą|z_życiem
    ciężarem + dla_wszystkich|dla_rodziny|jestem
    nikt + umrę|zniknę|mnie_nie_będzie + zauważy|zapłacze|obchodzi
    moje życie się_skończyło|skończone|nic_niewarte
    rzucić|rzucę|skoczyć|skoczę|rzuci|skoczy + pociąg|mostu|okna|dachu|most`,
  violence: `
    mnie|nas|dzieci + bije|pobił|uderzył|dusi|grozi|gwałci|zgwałcił|prześladuje|bił|śledzi|zgwałcono|zabije|zabić|katuje
    grozi|groził mi|nam|śmiercią|zabije|nożem
    zgwałcono|zgwałcili|pobili|zgwałcona|zgwałcony
    boję się męża|ojca|partnera|jego
    nóż|nożem|broń|pistolet + mężczyzna|ktoś|mąż|on
    podbite_oko|siniaki|siniak|limo|sińce + mąż|męża|tata|ojciec|chłopak|mama|od|ma|całe
    krzyk|krzyki|krzyczy|krzyczą|wrzeszczy|wrzask* + pomoc|pomocy|ratunku|sąsiad*|żona|kobieta|słyszę|bije|obok
    pasem|paskiem|kablem|kijem|pięścią|pięściami|papieros* + mnie|dziecko|syna|córkę|nas|dzieci|ją|brata
    wyważa|wali|dobija|łomocze|wyłamuje + drzwi|boję|mieszkania
    za_mną|śledzi + boję|idzie|ulicy|facet|strach|mężczyzna
    boję + męża|ojca|ojczyma|chłopaka|byłego|go|zabije|wrócić|jego
    nagie|intymne|nagich|rozbierane + zdjęcia|filmy|zdjęć + grozi|szantażuje|wrzuci
    złamał rękę|nos|żebro|żebra|szczękę
    zgwałcił|zgwałcili|zgwałcono|porwali|porwał|napadli|pobili|okradli_i
    zepchnął|popchnął|zrzucił|pchnął + schodów|schodach|schody|balkonu|okna
    ? przemoc domowa
    złamał + nos|rękę|żebra|żebro|palec + mi|mąż|ojciec|chłopak
    podniósł|podnosi rękę na mnie|żonę|dzieci
    boję_się o_swoje|o_nasze życie
    strzelają|strzały|strzelanina + słyszę|ulicy|obok|teraz
    biją_się|bójka + nóż|noże|nożami|krew
    uciekłam|uciekłem|ukrywam + męża|ojca|partnera|rodziny`,
  trafficking: `
    zabrali|zabrał|odebrali|trzyma|zatrzymał … paszport|dokumenty
    zmuszają|zmusza … pracy|pracować|prostytucji|pracowania|żebrania
    nie pozwalają|wypuszczają|pozwala wyjść|mnie|wychodzić
    jak|niczym niewolni*|niewolnic*|zwierzęta|zwierząt|psy|bydło
    niewolnic*|niewolni* + praca|pracuj*|traktuj*|trzymaj*|my|jestem
    dług|długi|odprac*|spłac* + klient*|facet*|mężczyz*|spać|seks*|ciałem|prostytu*
    ? handel ludźmi`,
  medical: `
    nie oddycha|może_oddychać|mogę_oddychać|reaguje
    zawał|udar + ma|mam|chyba|mama|tata|mąż
    nieprzytomny|nieprzytomna|zemdlał|zemdlała|stracił_przytomność|straciła_przytomność
    krwotok|krwawi + silny|mocno|bardzo|dużo|ma
    dużo krwi
    dusi_się|krztusi_się + dziecko
    połknęło|połknął|wypił|wypiło … tabletki|truciznę|baterię|wybielacz
    odeszły wody
    umiera + mama|tata|mąż|dziecko|on|ona
    wezwijcie|potrzebuję|proszę karetkę|karetki|pogotowie
    drgawk*|drgawek|padaczk*|konwulsj*
    piana|pianę|piany + ust|toczy|usta
    nie|ledwo|ciężko|trudno|przestał|przestała|słabo oddycha|oddychać|oddycham|tchu|powietrza|oddechu|złapać
    dusi|duszę|dławi|krztusi + się|dziecko|syn|córka
    zadławi*|zakrztusi*|tonie|utonął|topi_się|nieprzytomn*|straciła_przytomność|stracił_przytomność|wody_odeszły|odeszły_wody|skurcze|rodzi|poroni*|poparzył*|oparzył*|wrzątk*|potrącił*|przejechał|poraził*|zatruł*|przedawkował*|umiera|ukąsiła|zatruci*|dusi_się|zemdla*
    nie + mówi|może|mówić + mówić|wyraźnie|normalnie|słowa + twarz|ręka|usta|nagle
    utknął|utknęło|utknęła|stanęło|stanęła + gardle|przełyku|tchawicy
    ? zawał|udar|karetka|krwotok
    alergi* + puchnie|spuchł*|gardło|oddychać
    gorączka|gorączkę|gorączki + 41|drgawki|sztywny_kark
    wpadł|wpadło|wpadła + wody|rzeki|jeziora|basenu + dziecko|syn|córka|ktoś`,
  fire: `
    pali|płonie + dom|mieszkanie|mieszkaniu|kuchnia|kuchni|się_w|blok|budynek
    pożar + w|u_nas|domu|mieszkaniu|jest
    czuć|zapach gaz|gazu|dym
    dym|dymu + spod|leci|wydobywa|sąsiad*|drzwi|okna|wszędzie|klatce
    ? pożar|pali_się|ogień
    wyciek|ulatnia|ulatnia_się + gazu|gaz`,
  vocabulary: {
    me: 'mnie|mną|mi|nas|nam|moją|moich|mojego|moje|mój|moja',
    people:
      'żonę|kobietę|dzieci|dziecko|syna|córkę|mamę|matkę|siostrę|brata|ją|go|jego|babcię|tatę|ojca|koleżankę|chłopca|dziewczynkę|przyjaciółkę|człowieka|mama|siostra|brat|dzieckiem|sąsiadkę|dziewczynę',
    child:
      'dziecko|dziecka|niemowlę|niemowlak|maluch|mały|mała|syn|syna|synek|córka|córki|córkę|córeczka|wnuk|wnuczka|chłopiec|dziewczynka|noworodek|bobas',
    men: 'mąż|ojciec|tata|ojczym|wujek|dziadek|brat|chłopak|sąsiad|nauczyciel|trener|facet|kuzyn|teść|teściowa|ktoś|jakiś|on|nieznajomy|mężczyzna|rodzina|partner|szwagier|współlokator|konkubent|męża|ojca|ojczyma|chłopaka|były|matka',
    pills: 'tabletki|tabletek|pigułki|pigułek|leki|leków|nasenne|proszki|przeciwbólowe',
    many: 'dużo|wszystkie|całe|całą|garść|paczkę|opakowanie|za_dużo|przedawkow*|mnóstwo|zbiera|uzbierał*|kilkadziesiąt|dwadzieścia|pełno',
    swallowed:
      'wypił|wypiła|wypiło|połknął|połknęła|połknęło|zjadł|zjadła|zjadło|wziął|wzięła|łyknął|łyknęła|nałykał*|napił|napiła|nażarł*|najadł*',
    heights:
      'most|moście|mostu|dach|dachu|okna|okno|oknie|balkonu|balkon|balkonie|schodów|schody|schodach|piętra|tory|torach|pociąg|barierką|barierce|barierki|drabiny|parapet*|wieżow*|rusztowania',
    jumps: 'skoczyć|skoczy|skacze|skakać|skoczę|rzucić|rzuci|wyskoczyć|wyskoczy|rzucę|zeskoczyć',
    fell: 'upadł|upadła|upadło|przewrócił*|spadł|spadła|spadło|zemdlał|zemdlała|wypadł|wypadła|osunął|osunęła|zasłabł|zasłabła|runął',
    cuts: 'tnie|tnę|cięła|ciął|pociął|pocięła|podciął|podcięła|podciąć|ciąć|kaleczy|okalecza|okaleczam|przeciął',
    wrists: 'żyły|ręce|nadgarstki|siebie|się|żył|nadgarstek',
    tired:
      'dość|dosyć|zmęczony|zmęczona|nie_mam_siły|nie_mam_sił|brak_sił|nie_widzę_sensu|bez_sensu|nie_ma_sensu|znudziło|mam_dość|nie_chce_mi_się|męczy',
    life: 'żyć|życie|życia|istnieć|życiem',
    unwilling: 'nie_chcę|nie_chce|już_nie|nigdy|nie',
    wakes: 'obudzić|budzić|istnieć|obudził|obudziła|obudzę',
    better: 'lepiej|łatwiej|lżej|szczęśliwsi|spokojniej',
    gone: 'beze_mnie|gdyby_mnie_nie|gdybym_nie_żył*|gdybym_umarł*|gdy_mnie_nie|jak_mnie_nie|jeśli_umrę|nie_urodz*|zniknę|mnie_nie_było',
    hurts:
      'bije|bił|biła|pobił|pobiła|pobili|biją|leje|tłucze|dusi|dusił|uderzył|uderzyła|uderza|gwałci|zgwałcił|zgwałcili|zgwałcono|zgwałcona|popchnął|popchnęła|pchnął|zepchnął|zrzucił|kopie|kopał|kopnął|znęca|maltretuje|torturuje|katuje|napadł|napadli|rzucił|rzuca|molestuje|molestował|przypala|dźgnął|szarpie|okłada|spoliczkował|poparzył|ciągnie|wykorzystuje|zbił|zbiła',
    threatens: 'grozi|groził|grożą|groźby|szantażuje|szantażują|groziła|zastrasza|odgraża',
    wields:
      'trzyma|wyciągnął|przyłożył|macha|celuje|wymachuje|gardła|gardle|szyi|rzucił|wyjął|wycelował|biega|ma|stoi|przystawił',
    weapon: 'nóż|nożem|noża|pistolet|pistoletem|broń|bronią|siekiera|siekierą|maczetą|maczetę|młotkiem|kwasem|kijem',
    kills: 'zabije|zabić|zabiją|zamorduje|zamordować|zadźga|udusi|zastrzeli|zatłucze|zabiję|poderżnie|zarżnie',
    follows:
      'śledzi|śledzą|idzie_za|chodzi_za|prześladuje|nachodzi|goni|łazi_za|za_mną_idzie|nęka|stalkuje|czatuje|śledził',
    locks:
      'zamknął|zamyka|zamykają|zamknęli|zamknięta|zamknięci|zamknięte|zamknięty|więzi|więżą|przetrzymuje|przetrzymują|uwięził|trzyma|trzymają|zamknęła',
    places:
      'dom|domu|mieszkanie|mieszkaniu|pokój|pokoju|kuchnia|kuchni|kuchnię|drzwi|blok|bloku|budynek|budynku|piwnica|piwnicy|sąsiad|sąsiada|sąsiadów|balkon|balkonie|dach|samochód|auto|zasłony|firanki|firanka|łóżko|kanapa|śmietnik|garaż|las|hotel|akademik|hostel|klatka|klatce|łazience|kuchenka|gniazdko|gniazdka|piętro|nas|stodoła|szkoła|ośrodku|obok|hali|noc',
    took: 'zabrał|zabrała|zabrali|zabiera|zabierają|odebrał|odebrali|odebrała|trzyma|trzymają|schował|schowali|nie_oddaje|nie_oddają|nie_chce_oddać|zatrzymał|zatrzymali|wziął|wzięli|skonfiskował*|ukradł|rozbił',
    phone: 'telefon|komórkę|klucze|telefony',
    touches:
      'dotyka|dotykał|obmacuje|obmacywał|maca|macał|molestuje|molestował|dobiera|dobierał|rozbiera|rozebrał|dotknął|łapie',
    bed: 'do_mojego_łóżka|w_moim_łóżku|do_mnie_w_nocy|do_mojego_pokoju|w_nocy_do_mnie|do_mnie_do_łóżka|kładzie_się_na',
    forces:
      'zmusza|zmuszają|zmuszał|zmuszona|zmuszany|zmusili|siłą|każe|każą|sprzedaje|sprzedają|sprzedał|sprzedali|przymusza|szantażuje|chcą|zmuszane',
    marry: 'ślub|ślubu|wyjść_za_mąż|wyszła_za_mąż|małżeństw*|za_mąż|wydać|żenić|ożenić|wydają',
    boss: 'szef|szefowa|pracodawca|pośrednik|właściciel|gospodarz|rolnik|agencja|oni|brygadzista|alfons|sutener|kierownik|ludzie|rodzina|pani|przemytnik|handlarz',
    papers: 'paszport|paszporty|dokumenty|dowód|dokumentów',
    stuck:
      'nie_pozwala|nie_pozwalają|nie_wypuszcza|nie_wypuszczają|nie_puszcza|nie_puszczają|nie_mogę_wyjść|nie_możemy_wyjść|nie_mogę_odejść|nie_możemy_odejść|nie_wolno_mi|nie_wolno_nam|nie_wolno_wychodzić|zabrania_wychodzić|nie_mogę_uciec|nie_możemy_wyjechać|nie_daje_wyjść|nie_dają_odejść|zabraniają',
    unpaid:
      'bez_pieniędzy|bez_zapłaty|bez_płacy|bez_wypłaty|nie_płaci|nie_płacą|za_darmo|nic_nie_płaci|za_jedzenie|dług|długi|bez_pensji',
    sexwork:
      'prostytuc*|klient*|facetami|mężczyznami|mężczyzn|spać_z|spania_z|seks*|burdel*|żebrać|kraść|facetów|sypiać|nierząd*',
    poison:
      'wybielacz*|truciznę|trucizny|trutkę|trutki|domestos*|kwas|baterię|baterii|detergent*|płyn|płynu|chlor*|benzyn*|grzyb*|proszek|rozpuszczalnik*|kret|kreta|ocet|octu|odkamieniacz*|środek|środka|magnes*|denaturat*',
    blue: 'siny|sina|sine|zsiniał|zsiniała|zsiniało|posiniał*|niebieski_na_twarzy|sinieje|sine_usta|fioletowy|fioletowe_usta|poszarzał*|usta_sine|niebieskie_usta',
    limbs: 'ręka|rękę|ręki|twarz|twarzy|usta|noga|nogę|bok|wargi|język|gardło|połowa|buzia|strona|policzek',
    silent:
      'nie_reaguje|nie_odpowiada|nie_rusza|nie_budzi|nie_wstaje|nie_mówi|nieprzytomn*|nie_odzyskuje|bez_kontaktu|nie_daje_znaku|nie_można_dobudzić|nie_otwiera_oczu',
    bleeds: 'krwawi|krew|krwi|krwotok|krwawienie|krwawię|krwią',
    badly:
      'dużo|mocno|bardzo|silny|silne|wszędzie|nie_przestaje|leci|leje|cieknie|obficie|traci|straciła|pełno|głowy|zalewa|intensywnie',
    pregnant: 'ciąży|ciężarna|ciąża|miesiącu|miesiąc',
    chest: 'klatce|klatka|piersi|serce|serca|klatkę|piersiach|mostkiem',
    hurting: 'boli|ból|bóle|ucisk|uciska|ściska|kłuje|piecze|ciśnie|gniecie|ciężar',
    numb: 'drętwieje|zdrętwiał*|opada|opadł*|nie_czuję|sparaliżowa*|wykrzywi*|opuchł*|puchnie|spuchł*|opuchnięt*|krzywa|bezwładn*|wisi',
    drugs: 'heroin*|narkotyk*|kokain*|fentanyl|metadon|amfetamin*|dopalacz*|alkoholu|wstrzyknął|strzykawk*|wódki',
    fire: 'pożar|pożaru|ogień|płomienie|płomieniach',
    burns: 'pali|palą|płonie|płoną|zapalił|zapaliła|zapaliło|zapaliły|podpalił|podpalili|zajęło|hajcuje',
    smell: 'śmierdzi|czuć|czuję|zapach|pachnie',
    gas: 'gaz|gazem|gazu|dym|dymem|spalenizn*|spalonym|benzyn*',
    smoke: 'dym|dymu|zadymien*|dymi',
  },
  harmless: `
    pleśń|pleśni|karaluch*|pluskw*|myszy|szczury|mrówki
    film*|serial*|książk*|gra|grze
    umieram|umrzeć + głodu|nudów|śmiechu|głód
    telefon|bateria padł|umarł|zdechł
    lat temu
    fajerwerki|grill
    niebieskie oczy
    zabić czas`,
  asking: `
    gdzie|jak
    co robić|zrobić w_razie|gdy|jeśli|podczas
    objaw*|kurs*|ubezpieczenie|poradnia|numer
    w razie`,
  opinion: `
    co sądzisz|myślisz|myśli|sądzi o
    na kogo|jaką_partię głosować`,
  human: `
    chcę|chciałbym|chciałabym|wolę|wolałbym|wolałabym|proszę + porozmawiać|rozmawiać|pogadać|gadać|mówić|pisać|rozmowę + z_człowiekiem|z_osobą|z_żywym|z_żywą|z_prawdziwym|z_prawdziwą|z_kimś|z_konsultantem|z_konsultantką|z_doradcą|z_doradczynią|z_pracownikiem|z_pracowniczką|z_urzędnikiem
    mogę|można|muszę|potrzebuję|trzeba + porozmawiać|rozmawiać|pogadać|gadać|mówić|pisać|rozmowy|rozmowę + z_człowiekiem|z_żywym|z_żywą|z_prawdziwym|z_prawdziwą
    połącz|połączyć|połączcie|przełącz|przełączyć|przełączcie|przekaż|daj|dajcie|zawołaj|zawołajcie + mnie|mi|nas + człowiek*|osobę|osobą|konsultant*|doradc*|pracowni*|kimś|kogoś
    połączenie|kontakt z_człowiekiem|z_żywym|z_konsultantem
    chcę|chciałbym|chciałabym|potrzebuję|proszę|poproszę|dajcie + żywego|żywej|żywą|prawdziwego|prawdziwej|prawdziwą + człowieka|osoby|osobę|doradcy|doradcę|konsultanta|pracownika
    nie chcę|chcemy … z_botem|z_robotem|z_maszyną|z_automatem|bota|robota
    a_nie|zamiast z_botem|z_robotem|z_maszyną|z_automatem
    człowiek|człowieka|człowiekiem a_nie|zamiast|nie bot*|robot*|maszyn*|automat*
    ? żywy|żywego|żywym|żywa|żywą|prawdziwy|prawdziwego|prawdziwym|prawdziwa|prawdziwą człowiek*|osoba|osobą|osobę
    ? człowiek|człowieka|konsultant|konsultanta|doradcę|osobę proszę|poproszę
    ? proszę|poproszę|chcę człowieka|konsultanta|doradcę
    ? porozmawiać|rozmawiać|pogadać|rozmowa|rozmowę z_człowiekiem|z_kimś|z_osobą|z_konsultantem|z_doradcą|z_doradczynią|z_pracownikiem|z_urzędnikiem
    ? człowiek|konsultant`,
  followUp:
    'a, i, a dla, i dla, a co z, co z, a co, a jak, i jak, a gdzie, i gdzie, a kiedy, i kiedy, a ile, a czy, a jeśli, a jak jest z, co jeśli, a co jeśli, ale, ale co, albo, lub, też, także, tylko dla',
  smallTalk: {
    greeting: 'dzień dobry, cześć, hej, witam, dobry wieczór, siema, witaj, czesc, dzien dobry',
    thanks: 'dziękuję, dziękuję bardzo, bardzo dziękuję, dzięki, wielkie dzięki, dzieki, dziękuję za pomoc, dziękujemy',
    farewell: 'do widzenia, pa, papa, na razie, do zobaczenia, dobranoc, miłego dnia, nara, do jutra',
    insult:
      'głupi, jesteś głupi, idiota, ty idioto, jesteś idiotą, kurwa, spierdalaj, debil, debilu, chuj, zamknij się, dupek, pierdol się, głupku, jesteś beznadziejny, głupi bot',
    'are-you-a-machine':
      'czy jesteś robotem, jesteś robotem, czy jesteś człowiekiem, jesteś człowiekiem, jesteś botem, czy rozmawiam z człowiekiem, rozmawiam z człowiekiem, kim jesteś, czy to bot, czy jest pan człowiekiem, jesteś maszyną',
    'well-being': 'jak się masz, co słychać, jak leci, jak się pan ma, jak się pani ma, co u ciebie, wszystko dobrze',
  },
  filler: 'bardzo, tak, nie, dobrze, super, świetnie, wszystkim, panu, pani, proszę, i',
}
