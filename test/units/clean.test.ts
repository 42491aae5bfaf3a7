import { describe, expect, it } from 'vitest'
import type { Block } from '../../ingestion/blocks.ts'
import { cleanHtml, UnreadableHtml } from '../../ingestion/clean.ts'
import { splitIntoPassages } from '../../ingestion/split.ts'

const clean = (html: string) => cleanHtml(html, { baseUrl: 'https://integreat.app/stadt/de/seite/' })
const texts = (html: string) => clean(html).flatMap((block) => block.lines.map((line) => line.text))
const linksOf = (html: string) => clean(html).flatMap((block) => block.lines.flatMap((line) => line.links))
const shape = (blocks: readonly Block[]) =>
  blocks.map((block) => [block.kind, ...block.lines.map((line) => `${line.kind}: ${line.text}`)])

describe('a cleaned page', () => {
  it('keeps headings with their level, paragraphs, and line breaks as lines', () => {
    const blocks = clean('<div><h2>Anmelden</h2><p>Erst <b>dies</b>,<br>dann das.</p><p>Ende</p></div>')
    expect(shape(blocks)).toEqual([
      ['heading', 'heading: Anmelden'],
      ['paragraph', 'text: Erst dies,', 'text: dann das.'],
      ['paragraph', 'text: Ende'],
    ])
    expect(blocks[0]).toMatchObject({ level: 2 })
  })

  it('keeps an entry of a list a line, nested ones in their order, and further lines of an entry below it', () => {
    const html = '<ul><li>A<ul><li>A1</li><li><p>A2</p><p>mehr</p></li></ul></li><li>B<br>b</li></ul>'
    expect(shape(clean(html))).toEqual([
      ['list', 'entry: A', 'entry: A1', 'entry: A2', 'text: mehr', 'entry: B', 'text: b'],
    ])
  })

  it('keeps a table as rows whose cells are parted by tabs', () => {
    const html =
      '<table><thead><tr><th>Tag</th><th>Zeit</th></tr></thead><tr><td>Mo</td><td>8<br>bis 12</td></tr><tr><td></td><td></td></tr></table>'
    expect(shape(clean(html))).toEqual([['table', 'row: Tag\tZeit', 'row: Mo\t8 bis 12']])
  })

  it('reads a table that only arranges things as if it were not there', () => {
    const inColumns = '<table><tr><td><h3>Links</h3><p>l</p></td><td><ul><li>r</li></ul></td></tr></table>'
    expect(shape(clean(inColumns))).toEqual([
      ['heading', 'heading: Links'],
      ['paragraph', 'text: l'],
      ['list', 'entry: r'],
    ])
    expect(shape(clean('<table><tr><td>eins</td></tr><tr><td>zwei</td></tr></table>'))).toEqual([
      ['paragraph', 'text: eins'],
      ['paragraph', 'text: zwei'],
    ])
  })

  it('parts paragraphs where an editor broke the line twice', () => {
    expect(shape(clean('<p>a<br> <br/>b<br>c</p>'))).toEqual([
      ['paragraph', 'text: a'],
      ['paragraph', 'text: b', 'text: c'],
    ])
  })

  it('takes a paragraph in bold that introduces something for a heading', () => {
    const html =
      '<p><strong>Kontakt</strong></p><p>Weg 1</p><p><b>Sehr wichtig!</b></p><p>Nur <b>so</b></p><p><b>Ende</b></p>'
    expect(shape(clean(html)).map(([kind]) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('leaves addresses that are set as headings for their size paragraphs', () => {
    expect(shape(clean('<h4>Stadt<br>Rathausplatz 1<br>12345 Stadt</h4>'))).toEqual([
      ['paragraph', 'text: Stadt', 'text: Rathausplatz 1', 'text: 12345 Stadt'],
    ])
  })

  it('writes words and numbers as they stand, however many elements they are spread over', () => {
    expect(texts('<p>Tel. <span>0821</span> <span>31</span><b><i>02</i></b>&nbsp;<em>-</em>0</p>')).toEqual([
      'Tel. 0821 3102 -0',
    ])
    expect(texts('<p>Zahnärztin<b>oder</b></p>')).toEqual(['Zahnärztinoder'])
  })

  it('makes one space of every run of white space and leaves no empty lines', () => {
    expect(texts('<p>&nbsp;</p><p>  a\n\t&nbsp;&#8239; b </p><h3>&nbsp;</h3><p><br></p><ul><li> </li></ul>')).toEqual([
      'a b',
    ])
  })

  it('leaves out soft hyphens, zero-width characters and direction marks, but not the joiners of Persian', () => {
    expect(texts('<p>Wohn&shy;geld&#8203;\u202eabc\u202c\u{e0041}</p>')).toEqual(['Wohngeldabc'])
    expect(texts('<p>می\u200cخواهم a\u200cb \u200c</p>')).toEqual(['می\u200cخواهم ab'])
    expect(texts('<p>👩\u200d👩\u200d👧</p>')).toEqual(['👩\u200d👩\u200d👧'])
  })

  it.each([
    '<script>böse()</script>',
    '<style>p { color: red }</style>',
    '<!-- Kommentar -->',
    '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->',
    '<p style="display: none">versteckt</p>',
    '<span style="color:red;VISIBILITY : Hidden">versteckt</span>',
    '<span style="font-size:0px">versteckt</span>',
    '<span style="font-size: 0">versteckt</span>',
    '<span style="opacity:0">versteckt</span>',
    '<span style="position:absolute;left:-9999px">versteckt</span>',
    '<div aria-hidden="true"><p>versteckt</p><img></div>',
    '<p hidden>versteckt <b>auch dies</b></p>',
    '<template><p>x</p></template><noscript>y</noscript><iframe>z</iframe>',
    '<textarea>x</textarea><select><option>y</option></select>',
    '<svg><title>Pfeil</title><text>x</text></svg>',
  ])('does not show %s', (html) => {
    expect(texts(`<p>vor</p>${html}<p>nach</p>`)).toEqual(['vor', 'nach'])
  })

  it.each(['<p style="font-size:0.9em">da</p>', '<p style="opacity:0.5">da</p>', '<p aria-hidden="false">da</p>'])(
    'shows %s',
    (html) => expect(texts(html)).toEqual(['da']),
  )

  it('does not show pictures, but what an editor says of one in words', () => {
    expect(texts('<p>a <img src="x.svg" alt=""> b <img src="y" alt="003-maps-and-flags"></p>')).toEqual(['a b'])
    expect(texts('<p>a</p><img src="x.jpg" alt="Der Eingang ist im Hof">')).toEqual(['a', 'Der Eingang ist im Hof'])
    expect(texts('<img style="width: 15px; height: 15px" src="x.jpg" alt="Bild einer kleinen Uhr">')).toEqual([])
  })

  it('gets over unclosed and crossed tags without losing a word', () => {
    expect(texts('<h3>Titel<p>Text <b>fett<p>noch <i>mehr</b> da</i><ul><li>eins<li>zwei</ul>Schluss')).toEqual([
      'Titel',
      'Text fett',
      'noch mehr da',
      'eins',
      'zwei',
      'Schluss',
    ])
    expect(texts('</p></div><td>a</td></table><li>b</li> 1 < 2 & 3')).toEqual(['a', 'b', '1 < 2 & 3'])
    expect(texts('<table><tr><td>a<td>b<tr><td>c<td>d')).toEqual(['a\tb', 'c\td'])
  })

  it('keeps keyword lines as ordinary text', () => {
    expect(texts('<p>a</p><p><em>Schlagworte: Visum, Einreise</em></p>')).toEqual(['a', 'Schlagworte: Visum, Einreise'])
  })
})

describe('the links of a cleaned page', () => {
  it.each([
    ['https://www.bamf.de/x', 'web', 'https://www.bamf.de/x'],
    ['/stadt/de/andere/', 'web', 'https://integreat.app/stadt/de/andere/'],
    ['www.kjr.de/a', 'web', 'https://www.kjr.de/a'],
    ['https://www.bamf.de/antrag.pdf?__blob=publicationFile&v=2', 'pdf', undefined],
    ['https://www.bamf.de/faq.PDF;jsessionid=C1.internet541?__b', 'pdf', undefined],
    ['https://x.de/heft-als-pdf-laden', 'web', undefined],
    ['https://formularserver.bayern.de/intelliform/x', 'form', undefined],
    ['https://forms.landkreis.de/formcycle/form/provide/652/', 'form', undefined],
    ['https://docs.google.com/forms/d/1', 'form', undefined],
    ['https://stadt.saas.smartcjm.com/m/calendar/?uid=5', 'form', undefined],
    ['https://www.google.de/maps/place/Weg+1', 'map', undefined],
    ['https://goo.gl/maps/abc', 'map', undefined],
    ['https://www.openstreetmap.org/?mlat=1', 'map', undefined],
    ['https://translate.google.com/?hl=de', 'web', undefined],
    ['mailto:info@amt.de', 'email', 'mailto:info@amt.de'],
    ['mailto: info@amt.de', 'email', 'mailto:info@amt.de'],
    ['info@amt.de', 'email', 'mailto:info@amt.de'],
    ['tel:+49 (821) 3102-0', 'phone', 'tel:+498213102-0'],
    ['tel:tel:07151/37455', 'phone', 'tel:0715137455'],
    ['tel:110', 'phone', 'tel:110'],
    ['https://integreat.app/tel:0821%203102', 'phone', 'tel:08213102'],
  ])('reads %s as %s', (href, kind, url) => {
    expect(linksOf(`<p><a href="${href}">Ziel</a></p>`)).toEqual([{ kind, url: url ?? href, text: 'Ziel' }])
  })

  it.each([
    'javascript:alert(1)',
    ' JAVAscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '#oben',
    '',
    'http://',
    'vbscript:x',
  ])('drops %j and keeps its text', (href) => {
    expect(linksOf(`<p><a href="${href}">Ziel</a></p>`)).toEqual([])
    expect(texts(`<p><a href="${href}">Ziel</a></p>`)).toEqual(['Ziel'])
  })

  it('stand in the line in which their text begins', () => {
    const [block] = clean('<p>a <a href="https://x.de/1">eins<br>zwei</a><br>b <a href="https://x.de/2">drei</a></p>')
    expect(block?.lines.map(({ links }) => links.map(({ url }) => url))).toEqual([
      ['https://x.de/1'],
      [],
      ['https://x.de/2'],
    ])
  })

  it('have a name even where an editor linked a picture only', () => {
    expect(linksOf('<p>a</p><p><a href="https://x.de/a.pdf"><img src="i.png" alt="Antrag"></a></p>')).toEqual([
      { kind: 'pdf', url: 'https://x.de/a.pdf', text: 'Antrag' },
    ])
    expect(linksOf('<p><a href="/b.pdf"><img src="i.png"></a> c</p>')).toMatchObject([{ text: 'b.pdf' }])
    expect(linksOf('<p><a href="/gross.jpg"><img src="klein.jpg" alt="Bild"></a> c</p>')).toEqual([])
  })

  it('are made of addresses that stand bare in the text', () => {
    const html = '<p>Tel.: 0821 / 3102-22, E-Mail: info@LRA-a.bayern.de. Mehr: www.kjr-augsburg.de/#programm.</p>'
    expect(linksOf(html)).toEqual([
      { kind: 'email', url: 'mailto:info@LRA-a.bayern.de', text: 'info@LRA-a.bayern.de' },
      { kind: 'web', url: 'https://www.kjr-augsburg.de/#programm', text: 'www.kjr-augsburg.de/#programm' },
      { kind: 'phone', url: 'tel:08213102-22', text: '0821 / 3102-22' },
    ])
  })

  it.each([
    'am 01.02.2024',
    '08:00 - 12:00 Uhr',
    '08.30 - 12.00',
    '01067 Dresden',
    'IBAN DE12 7205 0000 0123 4567 89',
    '1.080,50 €',
    '2023/2024',
  ])('take no phone number out of "%s"', (text) => expect(linksOf(`<p>${text}</p>`)).toEqual([]))

  it('do not repeat what an editor has linked', () => {
    expect(linksOf('<p><a href="mailto:a@b.de">a@b.de</a>, <a href="https://x.de/y">www.x.de</a></p>')).toHaveLength(2)
  })

  it('dial the whole number where a word processor cut it off', () => {
    expect(linksOf('<p><a href="tel:07151">07151 95919 124</a></p>')).toEqual([
      { kind: 'phone', url: 'tel:0715195919124', text: '07151 95919 124' },
    ])
    expect(linksOf('<p><a href="https://integreat.app/tel:">07181 48296 0</a></p>')).toMatchObject([
      { kind: 'phone', url: 'tel:07181482960' },
    ])
    expect(linksOf('<p><a href="tel:+49">+49 711 761646-40</a></p>')).toMatchObject([{ url: 'tel:+49711761646-40' }])
  })
})

describe('HTML beyond measure', () => {
  const filled = (piece: string, megabytes = 1) => piece.repeat(Math.ceil((megabytes * 1024 * 1024) / piece.length))

  it.each(['<div>', '<b>x', '<ul><li>', '<table><tr><td>', '<span style="display:none">', '<svg>', '<font><p>'])(
    'is refused when it nests %s without end',
    (piece) => {
      expect(() => clean(filled(piece, 5))).toThrow(UnreadableHtml)
    },
  )

  it('is refused when it is longer than any page', () => {
    expect(() => clean('a'.repeat(9 * 1024 * 1024))).toThrow(UnreadableHtml)
  })

  it.each([
    '<p>Absatz ',
    '<br>',
    'wort ',
    '<a href="https://x.de/a">x</a>',
    '<p><a href="/x.pdf"><img src=a></a>',
    '0821 3',
    'a@b.',
    'www.a ',
    '</x>',
    '<',
    '\u200c',
    '<tr><td>a',
    '<!--',
  ])('is read in seconds when it repeats %j', { timeout: 20_000 }, (piece) => {
    expect(texts(`<ul><table>${filled(piece)}`)).not.toContain('')
  })

  it('is read and split in seconds when it is five megabytes of lists', { timeout: 30_000 }, () => {
    const blocks = clean(`${'<ul><li>'.repeat(100)}${filled('<li>Ein <b>Eintrag</b>', 5)}`)
    expect(splitIntoPassages(blocks).length).toBeGreaterThan(1_000)
  })
})
