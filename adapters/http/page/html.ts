/** Markup that escapes by default: whatever stands in `${…}` is text, unless it was made by `html` itself. */

/** Markup that `html` made; nothing else can be put into a page unescaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Renderable = Markup | string | number | null | undefined | false | readonly Renderable[]

/** Attribute values must stand in double quotes. Nothing is shown for `null`, `undefined` and `false`. */
export function html(strings: TemplateStringsArray, ...values: readonly Renderable[]): Markup {
  return new Markup(strings.map((literal, index) => literal + render(values[index])).join(''))
}

function render(value: Renderable): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(render).join('') : escape(String(value))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
