/** Phrases in English. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'You are talking to an automated system, not a person. The answers are passages from the official pages of {region}. I can miss or misunderstand things, so please read the linked page as well.',
  invitation: 'Welcome! What would you like to know about life in {region}?',
  pageSays: 'The page “{title}” says:',
  pageSaysInLanguage: 'The page “{title}” says (only available in this language: {language}):',
  nextDates: 'The next dates:',
  nothingFound:
    'Sorry, I found nothing about this on the official pages of {region}. Please try asking in other words.',
  pagesThatMayHelp: 'These pages may help you:',

  address: 'Address',
  phone: 'Phone',
  email: 'Email',
  website: 'Website',
  openingHours: 'Opening hours',
  closed: 'Closed',
  openAllDay: 'Open all day',
  byAppointment: 'By appointment',
  temporarilyClosed: 'Temporarily closed',
  barrierFree: 'Barrier-free access',
  onlineMeeting: 'Online meeting',
  bookAppointment: 'Book an appointment',

  chatTitle: 'Questions about {region}',
  yourQuestion: 'Your question',
  questionPlaceholder: 'For example: Where can I learn German?',
  send: 'Send',
  searching: 'Searching the official pages …',
  you: 'You',
  assistant: 'Lotse (automated)',
  sources: 'Sources',
  openPage: 'Open page',
  lastUpdated: 'Last updated: {date}',
  form: 'Form',
  pdfFile: 'PDF file',
  map: 'Map',
  chooseLanguage: 'Choose language',
  newConversation: 'New conversation',
  privacyNote:
    'This conversation stays in this browser tab and ends when you close it. Please do not write names, addresses or document numbers.',
  imprint: 'Legal notice',
  skipToQuestion: 'Skip to the question field',

  connectionLost: 'The connection was lost.',
  tryAgain: 'Try again',
  ourFault: 'Something went wrong on our side. Please try again later.',
  tooManyQuestions: 'That was a lot of questions in a short time. Please wait a moment.',
  questionTooLong: 'The question is too long. It can have at most {limit} characters.',
  scriptsNeeded: 'This chat needs JavaScript. All the information is also on the official pages.',
}
