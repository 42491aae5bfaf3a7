/** The page on which a newcomer asks: everything that is there before the first question. */

import type { LanguageTag } from '../../../src/domain/language.ts'
import type { Region, RegionLanguage } from '../../../src/domain/region.ts'
import { longestText } from '../../../src/domain/inbound.ts'
import { fill, type Phrases } from '../../../src/phrases/phrases.ts'
import { maxQuestionCharacters } from '../ask-routes.ts'
import type { Assets } from '../page/assets.ts'
import { chatStyles } from './assets.ts'
import type { PageFacts } from './page-facts.ts'
import { htmlDocument } from '../page/document.ts'
import { html, type Markup } from '../page/html.ts'

interface ChatPage {
  readonly region: Region
  /** Of the region's. */
  readonly language: LanguageTag
  readonly phrases: Phrases
  /** Of the phrases. */
  readonly phraseLanguage: LanguageTag
  /** Public site of the regions' pages, without a slash at its end. */
  readonly pagesUrl: string
  /** Of the page that tells what is stored. */
  readonly privacyUrl: string
  readonly assets: Assets
}

type Say = (name: keyof Phrases) => string

/** Elements marked with `data-phrase` are put into another language by the browser, with the same values. */
export function chatPage(page: ChatPage): string {
  const { region, language, phrases, phraseLanguage, pagesUrl, privacyUrl, assets } = page
  const values = { region: region.name, limit: maxQuestionCharacters }
  const say: Say = (name) => fill(phrases[name], values)
  const officialPages = `${pagesUrl}/${region.slug}/${language}`
  return htmlDocument({
    language: phraseLanguage,
    assets,
    styles: chatStyles,
    subtitle: region.name,
    title: html`<title data-phrase="chatTitle">${say('chatTitle')}</title>`,
    head: html`${assets.scripts.map((name) => html`<link rel="modulepreload" href="${assets.urlOf(name)}" />`)}
      <script type="module" src="${assets.urlOf('chat.js')}"></script>`,
    skipLink: html`<a class="skip-link" href="#question" data-phrase="skipToQuestion">${say('skipToQuestion')}</a>`,
    tools: languageForm(region.languages, language, say),
    main: html`<main>
      <div class="welcome column">
        <h1 id="title" data-phrase="chatTitle">${say('chatTitle')}</h1>
        <p class="invitation" data-phrase="invitation">${say('invitation')}</p>
        <p class="disclosure" data-phrase="disclosure">${say('disclosure')}</p>
        <noscript>
          <p class="notice">${say('scriptsNeeded')} <a href="${officialPages}/">${region.name}</a></p>
        </noscript>
      </div>
      <div
        id="conversation"
        class="column"
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        aria-labelledby="title"
      ></div>
      <div class="column"><div id="notice" class="notice" role="status"></div></div>
      ${composer(say)}
    </main>`,
    footer: footer(region, { officialPages, privacyUrl }, say),
    forScript: {
      region: { slug: region.slug, name: region.name },
      language,
      languages: region.languages,
      phrases,
      phraseLanguage,
      pagesUrl,
      questionLimit: maxQuestionCharacters,
      messageLimit: longestText,
    } satisfies PageFacts,
  })
}

/** Without scripts it is a form that asks for the page in another language. */
function languageForm(languages: readonly RegionLanguage[], current: LanguageTag, say: Say): Markup {
  return html`<form class="language">
    <label class="visually-hidden" for="language" data-phrase="chooseLanguage">${say('chooseLanguage')}</label>
    <select id="language" name="lang" autocomplete="off">
      ${languages.map(
        ({ tag, nativeName, direction }) =>
          html`<option value="${tag}" lang="${tag}" dir="${direction}" ${tag === current && html` selected`}>
            ${nativeName}
          </option> `,
      )}
    </select>
    <noscript><button>${say('chooseLanguage')}</button></noscript>
  </form>`
}

function composer(say: Say): Markup {
  return html`<form id="composer" class="composer">
    <div class="column">
      <p id="silence" class="silence" role="status"></p>
      <div class="composer-head">
        <label for="question" data-phrase="yourQuestion">${say('yourQuestion')}</label>
        ${menu(say)}
      </div>
      <div class="composer-field">
        <textarea
          id="question"
          rows="1"
          dir="auto"
          enterkeyhint="send"
          autocomplete="off"
          placeholder="${say('questionPlaceholder')}"
          aria-describedby="question-note"
        ></textarea>
        <button id="send" class="send"><span data-phrase="send">${say('send')}</span></button>
      </div>
      <p id="question-note" class="question-note" role="status"></p>
    </div>
  </form>`
}

/** What can be had without a question: the commands that there are on every channel. */
const menuCommands = {
  '/menu': 'commandMenu',
  '/human': 'commandHuman',
  '/language': 'commandLanguage',
  '/privacy': 'commandPrivacy',
  '/export': 'commandExport',
  '/delete': 'commandDelete',
} as const satisfies Readonly<Record<string, keyof Phrases>>

function menu(say: Say): Markup {
  return html`<details id="menu" class="menu">
    <summary><span data-phrase="commandHelp">${say('commandHelp')}</span></summary>
    <ul>
      ${Object.entries(menuCommands).map(
        ([command, phrase]) =>
          html`<li>
            <button type="button" data-command="${command}" data-phrase="${phrase}">${say(phrase)}</button>
          </li>`,
      )}
      <li>
        <button id="new-conversation" type="button" data-phrase="newConversation" hidden>
          ${say('newConversation')}
        </button>
      </li>
    </ul>
  </details>`
}

interface Ways {
  readonly officialPages: string
  readonly privacyUrl: string
}

function footer(region: Region, { officialPages, privacyUrl }: Ways, say: Say): Markup {
  const website = html`<span data-phrase="website">${say('website')}</span>: <bdi>${region.name}</bdi>`
  return html`<footer>
    <div class="column">
      <p data-phrase="privacyNote">${say('privacyNote')}</p>
      <ul class="ways">
        <li><a id="official-pages" href="${officialPages}/">${website}</a></li>
        <li><a id="privacy" href="${privacyUrl}" data-phrase="privacyPage">${say('privacyPage')}</a></li>
        <li><a id="imprint" href="${officialPages}/disclaimer" data-phrase="imprint">${say('imprint')}</a></li>
      </ul>
    </div>
  </footer>`
}
