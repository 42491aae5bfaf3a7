/** Elements made and found without ever parsing markup: what is put into them is text. */

type Attributes = Readonly<Record<string, string | undefined>>

/** Attributes that are `undefined` are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value)
  }
  made.append(...children)
  return made
}

/** The element of the served page with this id. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} called ${id}.`)
  return found
}

/** A link that opens beside the conversation and learns nothing of it. */
export function outwardLink(
  url: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', ...attributes }, ...children)
}
