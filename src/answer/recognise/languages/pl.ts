/** Danger and small talk in Polski. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nie chcę|chce|chcę_już|mogę_już żyć
    chcę|chce się_zabić|umrzeć|zabić_się|popełnić
    odebrać|odbiorę sobie|sobie_życie życie
    zabiję|zabić|powieszę się|siebie
    popełnić|myśli samobójstwo|samobójcze|o_samobójstwie
    ? samobójstwo`,
  violence: `
    mnie|nas|dzieci + bije|pobił|uderzył|dusi|grozi|gwałci|zgwałcił|prześladuje|bił|śledzi|zgwałcono|zabije|zabić|katuje
    grozi|groził mi|nam|śmiercią|zabije|nożem
    zgwałcono|zgwałcili|pobili|zgwałcona|zgwałcony
    boję się męża|ojca|partnera|jego
    nóż|nożem|broń|pistolet + mężczyzna|ktoś|mąż|on
    ? przemoc domowa`,
  trafficking: `
    zabrali|zabrał|odebrali|trzyma|zatrzymał … paszport|dokumenty
    zmuszają|zmusza … pracy|pracować|prostytucji|pracowania|żebrania
    nie pozwalają|wypuszczają|pozwala wyjść|mnie|wychodzić
    ? handel ludźmi`,
  medical: `
    nie oddycha|może_oddychać|mogę_oddychać|reaguje
    zawał|udar + ma|mam|chyba|mama|tata|mąż
    nieprzytomny|nieprzytomna|zemdlał|zemdlała|stracił_przytomność|straciła_przytomność
    krwotok|krwawi + silny|mocno|bardzo|dużo|ma
    dużo krwi
    dusi|krztusi się + dziecko
    połknęło|połknął|wypił|wypiło … tabletki|truciznę|baterię|wybielacz
    odeszły wody
    umiera + mama|tata|mąż|dziecko|on|ona
    wezwijcie|potrzebuję|proszę karetkę|karetki|pogotowie
    ? zawał|udar|karetka|krwotok`,
  fire: `
    pali|płonie + dom|mieszkanie|mieszkaniu|kuchnia|kuchni|się_w|blok|budynek
    pożar + w|u_nas|domu|mieszkaniu|jest
    czuć|zapach gaz|gazu|dym
    ? pożar|pali_się|ogień`,
  harmless: `
    pleśń|pleśni|karaluch*|pluskw*|myszy|szczury|mrówki
    film*|serial*|książk*|gra|grze
    umieram|umrzeć + głodu|nudów|śmiechu|głód
    telefon|bateria padł|umarł|zdechł
    lat temu
    fajerwerki|grill`,
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
