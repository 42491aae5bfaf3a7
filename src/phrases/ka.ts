/** Phrases in ქართული. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'აქ გპასუხობთ ავტომატური სისტემა და არა ადამიანი. პასუხები არის ნაწყვეტები ოფიციალური გვერდებიდან ({region}). შეიძლება რამე გამომრჩეს ან არასწორად გავიგო, ამიტომ გთხოვთ, წაიკითხოთ მითითებული გვერდიც.',
  invitation: 'კეთილი იყოს თქვენი მობრძანება! რა გსურთ იცოდეთ აქაურ ცხოვრებაზე ({region})?',
  pageSays: 'გვერდზე „{title}“ წერია:',
  pageSaysInLanguage: 'გვერდზე „{title}“ წერია (მხოლოდ ამ ენაზეა: {language}):',
  nextDates: 'უახლოესი თარიღები:',
  nothingFound:
    'სამწუხაროდ, ოფიციალურ გვერდებზე ({region}) ამის შესახებ ვერაფერი ვიპოვე. გთხოვთ, სცადოთ სხვა სიტყვებით.',
  pagesThatMayHelp: 'შეიძლება ეს გვერდები დაგეხმაროთ:',

  address: 'მისამართი',
  phone: 'ტელეფონი',
  email: 'ელფოსტა',
  website: 'ვებგვერდი',
  openingHours: 'სამუშაო საათები',
  closed: 'დაკეტილია',
  openAllDay: 'ღიაა მთელი დღე',
  byAppointment: 'წინასწარი ჩაწერით',
  temporarilyClosed: 'დროებით დაკეტილია',
  barrierFree: 'ადაპტირებული გარემო',
  onlineMeeting: 'ონლაინ შეხვედრა',
  bookAppointment: 'ვიზიტზე ჩაწერა',

  chatTitle: 'თქვენი კითხვები: {region}',
  yourQuestion: 'თქვენი კითხვა',
  questionPlaceholder: 'მაგალითად: სად შემიძლია ვისწავლო გერმანული?',
  send: 'გაგზავნა',
  searching: 'ვეძებ ოფიციალურ გვერდებზე …',
  you: 'თქვენ',
  assistant: 'Lotse (ავტომატური)',
  sources: 'წყაროები',
  openPage: 'გვერდის გახსნა',
  lastUpdated: 'ბოლო განახლება: {date}',
  form: 'ფორმა',
  pdfFile: 'PDF ფაილი',
  map: 'რუკა',
  chooseLanguage: 'ენის არჩევა',
  newConversation: 'ახალი საუბარი',
  privacyNote:
    'ეს საუბარი რჩება ბრაუზერის ამ ჩანართში და სრულდება, როცა მას დახურავთ. გთხოვთ, არ დაწეროთ სახელები, მისამართები ან დოკუმენტების ნომრები.',
  imprint: 'გამომცემლის მონაცემები',
  skipToQuestion: 'კითხვის ველზე გადასვლა',

  connectionLost: 'კავშირი გაწყდა.',
  tryAgain: 'სცადეთ ხელახლა',
  ourFault: 'ჩვენთან მოხდა შეცდომა. გთხოვთ, სცადოთ მოგვიანებით.',
  tooManyQuestions: 'მოკლე დროში ბევრი კითხვა იყო. გთხოვთ, ცოტა დაელოდოთ.',
  questionTooLong: 'კითხვა ძალიან გრძელია. სიმბოლოების მაქსიმალური რაოდენობა: {limit}.',
  scriptsNeeded: 'ამ ჩატს სჭირდება JavaScript. ყველა ინფორმაცია ოფიციალურ გვერდებზეც არის.',
}
