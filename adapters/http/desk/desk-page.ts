/** The desk's page: everything that stands still, in its places; the script shows what is needed of it. */

import type { LanguageTag } from '../../../src/domain/language.ts'
import { longestReply } from '../../../src/escalation/reply.ts'
import { phraseLanguages } from '../../../src/phrases/languages.ts'
import type { Assets } from '../page/assets.ts'
import { htmlDocument } from '../page/document.ts'
import { html, type Markup } from '../page/html.ts'
import type { DeskFacts } from './desk-facts.ts'
import { deskLanguages, wordsFor } from './languages.ts'
import { longestName } from './login-routes.ts'
import type { DeskWords } from './words.ts'

/** @param options.canTranslate whether a machine translates for whoever does not read the newcomer's language */
export function deskPage(
  language: LanguageTag,
  assets: Assets,
  { canTranslate }: { readonly canTranslate: boolean },
): string {
  const words = wordsFor(language)
  return htmlDocument({
    language,
    assets,
    styles: ['desk.css', 'conversations.css', 'thread.css'],
    subtitle: words.desk,
    title: html`<title>${words.desk} – Lotse</title>`,
    head: html`${assets.scripts.map((name) => html`<link rel="modulepreload" href="${assets.urlOf(name)}" />`)}
      <script type="module" src="${assets.urlOf('desk.js')}"></script>`,
    skipLink: html`<a class="skip-link" href="#content">${words.skipToContent}</a>`,
    tools: tools(words, language),
    main: html`<main id="content" tabindex="-1">
      <noscript><p class="obstacle">${words.scriptsNeeded}</p></noscript>
      <p id="notice" class="notice-line" role="status"></p>
      ${loginView(words)} ${conversationsView(words)}
      ${tableView('dead-letters', words.deadLetters, words.deadLettersHint)}
      ${tableView('channels', words.channels, words.channelsHint)}
    </main>`,
    footer: html``,
    forScript: {
      language,
      words,
      replyLimit: longestReply,
      readingLanguages: canTranslate ? byName(phraseLanguages, language, words) : [],
    } satisfies DeskFacts,
  })
}

/** As they are looked for in a list. */
function byName(tags: readonly LanguageTag[], language: LanguageTag, words: DeskWords): readonly LanguageTag[] {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const nameOf = (tag: LanguageTag) => words.languageNames[tag] ?? names.of(tag) ?? tag
  return tags.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language))
}

function tools(words: DeskWords, language: LanguageTag): Markup {
  const other = deskLanguages.find((one) => one !== language) ?? language
  return html`<nav id="nav" class="views" aria-label="${words.desk}" hidden>
      <a href="#conversations">${words.conversations} <span id="conversations-count" class="count" hidden></span></a>
      <a href="#dead-letters">${words.deadLetters} <span id="dead-letters-count" class="count" hidden></span></a>
      <a href="#channels">${words.channels} <span id="channels-count" class="count" hidden></span></a>
    </nav>
    <div class="account">
      <span id="reading" class="read-in" hidden>
        <label for="reading-language">${words.readIn}</label>
        <select id="reading-language"></select>
      </span>
      <a id="other-language" href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
      <span id="who" class="who" hidden></span>
      <button id="log-out" type="button" hidden>${words.logOut}</button>
    </div>`
}

function loginView(words: DeskWords): Markup {
  return html`<section id="login-view" class="login" aria-labelledby="login-title" hidden>
    <form id="login" class="login-card">
      <h1 id="login-title">${words.desk}</h1>
      <p>${words.loginHint}</p>
      <label for="name">${words.yourName}</label>
      <input
        id="name"
        name="name"
        required
        maxlength="${longestName}"
        autocomplete="nickname"
        aria-describedby="name-hint"
      />
      <p id="name-hint" class="hint">${words.yourNameHint}</p>
      <label for="password">${words.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        required
        autocomplete="current-password"
        aria-describedby="login-problem"
      />
      <p id="login-problem" class="problem" role="alert"></p>
      <button class="primary">${words.logIn}</button>
    </form>
  </section>`
}

function conversationsView(words: DeskWords): Markup {
  return html`<section id="conversations-view" class="conversations" aria-labelledby="conversations-title" hidden>
    <div class="list-pane">
      <div class="pane-head">
        <h1 id="conversations-title" tabindex="-1">${words.conversations}</h1>
        <p id="summary" class="summary" aria-live="polite"></p>
      </div>
      <ul id="conversation-list" class="entries"></ul>
      <div id="nobody-waits" class="empty" hidden>
        <p><b>${words.nobodyWaits}</b></p>
        <p>${words.nobodyWaitsHint}</p>
      </div>
    </div>
    <div id="no-thread" class="no-thread"><p>${words.chooseConversation}</p></div>
    ${thread(words)}
  </section>`
}

function thread(words: DeskWords): Markup {
  return html`<article id="thread" class="thread" aria-labelledby="thread-title" hidden>
    <header class="thread-head">
      <a class="back" href="#conversations">${words.backToList}</a>
      <div class="thread-names">
        <h2 id="thread-title" tabindex="-1"></h2>
        <p id="thread-facts" class="facts-line"></p>
      </div>
      <div class="actions">
        <button id="claim" type="button" class="primary" hidden>${words.claim}</button>
        <button id="hand-back" type="button" hidden>${words.handBack}</button>
        <button id="close" type="button" hidden>${words.close}</button>
      </div>
    </header>
    <div id="lines" class="lines" role="log" tabindex="0" aria-labelledby="thread-title"></div>
    <p id="thread-hint" class="thread-hint" hidden></p>
    <p id="translation-note" class="thread-hint" role="status" hidden></p>
    <form id="reply" class="reply" hidden>
      <div class="reply-head">
        <label for="reply-text">${words.yourReply}</label>
        <p id="reply-hint" class="hint"></p>
      </div>
      <div class="reply-field">
        <textarea
          id="reply-text"
          rows="2"
          dir="auto"
          autocomplete="off"
          aria-describedby="reply-hint reply-problem"
        ></textarea>
        <button id="reply-send" class="primary" title="${words.sendKeys}">${words.send}</button>
      </div>
      <div id="reply-translated" class="reply-translated" hidden>
        <label id="translation-label" for="translation-text"></label>
        <div class="reply-field">
          <textarea id="translation-text" rows="2" dir="auto" autocomplete="off"></textarea>
        </div>
      </div>
      <button id="send-as-written" type="button" class="as-written" hidden>${words.sendAsWritten}</button>
      <p id="reply-problem" class="problem" role="status"></p>
    </form>
  </article>`
}

function tableView(name: string, title: string, hint: string): Markup {
  return html`<section id="${name}-view" class="table-view" aria-labelledby="${name}-title" hidden>
    <h1 id="${name}-title" tabindex="-1">${title}</h1>
    <p class="hint">${hint}</p>
    <div id="${name}-table"></div>
  </section>`
}
