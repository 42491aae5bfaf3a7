/** Phrases in Polski. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Odpowiada tutaj automatyczny system, a nie człowiek. Odpowiedzi pochodzą z oficjalnych stron ({region}). System może coś pominąć lub źle zrozumieć, dlatego prosimy przeczytać także stronę podaną w linku.',
  invitation: 'Witamy! Co chcieliby Państwo wiedzieć o życiu tutaj ({region})?',
  pageSays: 'Na stronie „{title}” napisano:',
  pageSaysInLanguage: 'Na stronie „{title}” napisano (dostępne tylko w tym języku: {language}):',
  machineTranslation: 'Tłumaczenie automatyczne:',
  nextDates: 'Najbliższe terminy:',
  nothingFound:
    'Niestety na oficjalnych stronach ({region}) nie ma nic na ten temat. Prosimy spróbować zapytać innymi słowami.',
  pagesThatMayHelp: 'Być może pomogą Państwu te strony:',
  writtenByMachine:
    'Ten tekst napisał automatyczny system na podstawie następujących oficjalnych stron. Prosimy sprawdzić go tam:',
  quotedInstead:
    'W tej chwili nie udało się napisać własnej odpowiedzi. Zamiast niej podajemy słowa oficjalnych stron.',

  emergencyCall:
    'Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić teraz. Połączenia są bezpłatne, w dzień i w nocy:',
  ambulanceAndFire: 'Pogotowie ratunkowe i straż pożarna',
  police: 'Policja',
  adviceSuicide: 'Nie są Państwo sami. Proszę teraz z kimś o tym porozmawiać.',
  adviceViolence: 'Jeśli to możliwe, proszę iść w bezpieczne miejsce.',
  adviceTrafficking: 'Nikt nie może zatrzymać Państwa paszportu ani zmuszać Państwa do pracy. Można uzyskać pomoc.',
  adviceMedical: 'Proszę powiedzieć, gdzie Państwo są i co się stało. Proszę zostać przy tej osobie.',
  adviceFire: 'Proszę opuścić budynek, zamknąć za sobą drzwi i nie korzystać z windy. Potem zadzwonić.',
  crisisLine: 'Ktoś, z kim można porozmawiać, anonimowo i bezpłatnie, w dzień i w nocy',
  womenHelpline: 'Pomoc dla kobiet doświadczających przemocy, w wielu językach',
  menHelpline: 'Pomoc dla mężczyzn doświadczających przemocy',
  childrenHelpline: 'Pomoc dla dzieci i młodzieży',
  doctorOnCall: 'Lekarz, gdy nie ma zagrożenia życia, a gabinety są zamknięte',
  traffickingHelp: 'Poradnie dla ofiar handlu ludźmi',
  youAreWelcome: 'Proszę bardzo! Można pytać dalej.',
  goodbye: 'Do widzenia i wszystkiego dobrego!',
  staysCalm: 'Przykro mi, jeśli są Państwo zdenerwowani. Chcę pomóc: proszę zadać pytanie o życie tutaj.',
  noOpinions: 'Nie mam własnych opinii. Pokazuję tylko to, co jest na oficjalnych stronach ({region}).',
  wellBeing: 'Dziękuję, że Państwo pytają! Jestem programem i czekam na Państwa pytanie.',
  otherPlace: 'Znam tylko oficjalne strony tego regionu ({region}). O innych miejscach nie mogę nic powiedzieć.',
  otherRegion: 'Aby zapytać o inne miejsce, proszę napisać: /region',

  whatIsStored:
    'Żeby móc odpowiadać, przechowuję Państwa wiadomości i moje odpowiedzi najwyżej przez {days} dni, a także konto, na które odpowiadam, ale nie Państwa imię i nazwisko. Dopóki nie napiszą Państwo dalej, zachowuję tylko to, co jest potrzebne do tej odpowiedzi.',
  modelReads:
    'W odpowiadaniu pomaga model językowy. Jego usługa otrzymuje Państwa pytania i wiadomości głosowe. Dane osobowe rozpoznane w tekstach są wcześniej usuwane.',
  whoReads:
    'Żaden człowiek nie czyta tej rozmowy, chyba że Państwo o to poproszą albo ja ją przekażę. Robię to, gdy nie mam dobrej odpowiedzi albo gdy ktoś jest w niebezpieczeństwie, i mówię o tym Państwu. Dopiero wtedy może ją przeczytać zespół doradczy ({region}).',
  yourRights:
    'Odpowiedzialność: {region}. Mogą Państwo zobaczyć wszystko, co jest o Państwu zapisane (/export), usunąć to (/delete) i złożyć skargę w urzędzie ochrony danych.',
  privacyPage: 'Ochrona danych',

  askRegion:
    'Gdzie Państwo mieszkają? Proszę napisać nazwę albo kod pocztowy miasta lub powiatu, albo udostępnić swoją lokalizację.',
  regionSet: 'Odpowiadam teraz dla tego regionu: {region}',
  whichRegion: 'Który region mają Państwo na myśli?',
  regionUnknown: 'Nie znam miejsca „{text}”. Proszę wybrać region albo napisać inną nazwę lub kod pocztowy:',
  nearestRegions: 'Te regiony są najbliżej Państwa:',
  shareLocation: 'Udostępnij lokalizację',
  languageSet: 'Od teraz piszę do Państwa w tym języku: {language}',
  languageAutomatic: 'Rozpoznaj język automatycznie',
  languageFollows: 'Odpowiadam w języku, w którym Państwo piszą.',
  moreLanguages: 'Więcej języków',
  plainOn: 'Odpowiadam teraz krótko, a tam, gdzie strony to mają, prostym językiem. Wyłączanie: /plain',
  plainOff: 'Prosty język jest wyłączony. Znowu odpowiadam dokładniej.',

  menuTitle: 'Czego Państwo szukają?',
  back: 'Wstecz',
  more: 'Więcej',
  comingEvents: 'Najbliższe wydarzenia:',
  noEvents: 'Na stronach nie ma teraz żadnych wydarzeń ({region}).',
  places: 'Miejsca',
  noPlaces: 'Na stronach nie ma żadnych miejsc ({region}).',
  nearestPlaces: 'Te miejsca są najbliżej Państwa:',
  openToday: 'Dzisiaj: {hours}',

  whichDoYouMean: 'Nie wiem na pewno, o co Państwo pytają. Która z tych stron jest o tym?',
  noneOfThese: 'Żadna z nich',
  didItHelp: 'Czy to Państwu pomogło?',
  yes: 'Tak',
  no: 'Nie',
  whyNot: 'Przykro mi. Co było nie tak?',
  reasonOtherTopic: 'To dotyczy czegoś innego',
  reasonOutdated: 'To jest błędne lub nieaktualne',
  reasonHardToUnderstand: 'To trudno zrozumieć',
  reasonNotEnough: 'Za mało informacji',
  thanksForRating: 'Dziękuję! To pomaga ulepszać strony.',

  talkToPerson: 'Porozmawiać z człowiekiem',
  handedOver:
    'Sprawa jest przekazana do zespołu doradczego ({region}). Do tej pory żaden człowiek nie czytał tej rozmowy; teraz zespół może ją przeczytać. Odpowie Państwu tutaj ta osoba, która ma czas. Do tego czasu nadal odpowiadam ja.',
  handedOverNoAnswer:
    'Na oficjalnych stronach nie ma odpowiedzi na to pytanie. Dlatego pytanie jest przekazane do zespołu doradczego ({region}). Do tej pory żaden człowiek nie czytał tej rozmowy; teraz zespół może ją przeczytać. Jeśli Państwo tego nie chcą, proszę nacisnąć przycisk poniżej.',
  handedOverUnsure:
    'To pytanie jest ważne, a moja odpowiedź nie jest dość pewna. Dlatego pytanie jest przekazane do zespołu doradczego ({region}). Do tej pory żaden człowiek nie czytał tej rozmowy; teraz zespół może ją przeczytać. Jeśli Państwo tego nie chcą, proszę nacisnąć przycisk poniżej.',
  handedOverNotHelped:
    'Przykro mi, że to Państwu nie pomogło. Pytanie jest przekazane do zespołu doradczego ({region}). Do tej pory żaden człowiek nie czytał tej rozmowy; teraz zespół może ją przeczytać. Jeśli Państwo tego nie chcą, proszę nacisnąć przycisk poniżej.',
  handedOverAgain:
    'Sprawa jest ponownie przekazana do zespołu doradczego ({region}). Zespół może przeczytać to, co napisano w międzyczasie. Odpowie Państwu tutaj ta osoba, która ma czas. Do tego czasu nadal odpowiadam ja.',
  answerBy: 'Zwykle ktoś odpowiada najpóźniej do tego czasu: {when}',
  nobodyThereUntil:
    'Teraz nikogo nie ma. Wiadomość można zostawić tutaj już teraz. Ktoś będzie dla Państwa od tego czasu: {when}',
  linesMeanwhile: 'Do tego czasu można zadzwonić tutaj:',
  stillWaiting:
    'Przykro mi, trwa to dłużej, niż było powiedziane. Państwa rozmowa nie jest zapomniana: odpowie osoba z zespołu doradczego.',
  handedBackUnanswered:
    'Przykro mi, nikt nie mógł odpowiedzieć Państwu na czas. Od teraz znowu odpowiada automatyczny system. Można jeszcze raz poprosić o rozmowę z człowiekiem: /human',
  alreadyHandedOver: 'Zespół doradczy już wie, że chcą Państwo porozmawiać z człowiekiem. Proszę o cierpliwość.',
  counsellorsTold: 'Zespół doradczy też już o tym wie ({region}). Proszę na niego nie czekać, tylko zadzwonić.',
  personAnswersNow: 'Od teraz odpowiada Państwu człowiek. Ja milczę, dopóki ta rozmowa się nie skończy.',
  counsellorWrites: 'Pisze osoba z zespołu doradczego:',
  machineTranslated: 'Ta wiadomość została przetłumaczona automatycznie.',
  machineAnswersAgain:
    'Od teraz znowu odpowiada automatyczny system. W każdej chwili można poprosić o rozmowę z człowiekiem: /human',
  conversationResolved:
    'Zespół doradczy zakończył tę rozmowę. W każdej chwili można tu pytać dalej. Wtedy odpowiada automatyczny system.',
  didPersonHelp: 'Czy rozmowa z człowiekiem Państwu pomogła?',
  askAgainForPerson: 'Przykro mi, że rozmowa Państwu nie pomogła. Można jeszcze raz poprosić o rozmowę z człowiekiem.',
  noPersonNeeded: 'Nie potrzebuję już rozmowy z człowiekiem',
  noPersonHere:
    'Tutaj nie mogę połączyć Państwa z człowiekiem. Może na jednej z tych stron jest podane, do kogo się zwrócić:',

  exportIsHere: 'W tym pliku jest wszystko, co jest o Państwu zapisane.',
  deleteAsk:
    'Czy na pewno chcą Państwo usunąć wszystko, co jest o Państwu zapisane? Usunięte zostaną też otwarte prośby do zespołu doradczego. Tego nie można cofnąć.',
  deleteNow: 'Usuń wszystko',
  cancel: 'Anuluj',
  deleted: 'Wszystko o Państwu zostało usunięte. Jeśli Państwo znowu napiszą, zaczniemy od nowa.',
  nothingDeleted: 'Nic nie zostało usunięte.',
  stopped: 'Nie będę już do Państwa pisać. Gdy Państwo znowu napiszą, jestem tutaj.',

  textOnly: 'Umiem czytać tylko tekst. Proszę napisać pytanie w kilku słowach.',
  noVoice: 'Nie umiem odsłuchiwać wiadomości głosowych. Proszę napisać pytanie.',
  voiceUnderstood: 'Oto, co rozumiem:',
  voiceTooLong: 'Wiadomość głosowa jest za długa. Największa długość: {minutes} min ({megabytes} MB).',
  voiceNotUnderstood: 'Nie udało mi się zrozumieć wiadomości głosowej. Proszę napisać pytanie.',
  noFiles:
    'Nie umiem oglądać zdjęć ani dokumentów. Proszę napisać, o co chodzi, albo poprosić o rozmowę z człowiekiem: /human',
  fileToPerson:
    'Nie umiem oglądać zdjęć ani dokumentów. Gdy odpowie tu Państwu człowiek, będzie mógł je otworzyć. Można też napisać mi, o co chodzi.',
  staleButton: 'Ten przycisk już nie działa. Proszę napisać, czego Państwo potrzebują.',
  writePrivately: 'Tutaj mogą czytać także inni. O sprawach osobistych proszę pisać do mnie prywatnie: {url}',

  helpIntro: 'Wystarczy napisać pytanie. Te polecenia działają zawsze:',
  commandHelp: 'Co potrafię',
  commandMenu: 'Szukać według tematów',
  commandEvents: 'Najbliższe wydarzenia',
  commandPlaces: 'Miejsca i godziny otwarcia',
  commandRegion: 'Zmienić region',
  commandLanguage: 'Zmienić język',
  commandPlain: 'Prosty język: włączyć lub wyłączyć',
  commandHuman: 'Porozmawiać z człowiekiem',
  commandPrivacy: 'Co jest zapisywane i Państwa prawa',
  commandExport: 'Moje dane w pliku',
  commandDelete: 'Usunąć moje dane',
  commandStop: 'Zakończyć rozmowę',

  address: 'Adres',
  phone: 'Telefon',
  email: 'E-mail',
  website: 'Strona internetowa',
  openingHours: 'Godziny otwarcia',
  closed: 'Zamknięte',
  openAllDay: 'Otwarte cały dzień',
  byAppointment: 'Po umówieniu terminu',
  temporarilyClosed: 'Tymczasowo zamknięte',
  barrierFree: 'Bez barier',
  onlineMeeting: 'Spotkanie online',
  bookAppointment: 'Umów termin',

  chatTitle: 'Państwa pytania: {region}',
  yourQuestion: 'Państwa pytanie',
  questionPlaceholder: 'Na przykład: Gdzie mogę uczyć się niemieckiego?',
  send: 'Wyślij',
  searching: 'Szukam na oficjalnych stronach …',
  writing: 'Piszę odpowiedź …',
  checking: 'Sprawdzam odpowiedź na stronach …',
  you: 'Państwo',
  assistant: 'Lotse (automatyczny)',
  sources: 'Źródła',
  openPage: 'Otwórz stronę',
  lastUpdated: 'Ostatnia aktualizacja: {date}',
  form: 'Formularz',
  pdfFile: 'Plik PDF',
  map: 'Mapa',
  chooseLanguage: 'Wybierz język',
  newConversation: 'Nowa rozmowa',
  privacyNote: 'Prosimy nie podawać nazwisk, adresów ani numerów dokumentów.',
  imprint: 'Nota prawna',
  skipToQuestion: 'Przejdź do pola pytania',

  connectionLost: 'Połączenie zostało przerwane.',
  tryAgain: 'Spróbuj ponownie',
  ourFault: 'Wystąpił błąd po naszej stronie. Prosimy spróbować później.',
  tooManyQuestions: 'To było dużo pytań w krótkim czasie. Prosimy chwilę poczekać.',
  questionTooLong: 'Pytanie jest za długie. Największa liczba znaków: {limit}.',
  scriptsNeeded: 'Ten czat wymaga JavaScriptu. Wszystkie informacje są też na oficjalnych stronach.',
}
