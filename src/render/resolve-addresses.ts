import type { Element, Root } from 'hast'
import { readProperty } from './read-property.ts'
import type { RenderContext } from './render-context.ts'
import { resolveAddress, resolveLink } from './resolve-address.ts'
import { formatSourceSet, parseSourceSet } from './source-set.ts'
import { visit } from './visit.ts'

const ADDRESS_NAMES: readonly string[] = ['src', 'poster', 'cite']
const SCHEME = /^[\s\p{Cc}]*([a-z][a-z\d+.\s-]*):/iu
const SAFE_SCHEME = /^(?:https?|mailto|tel)$/u

/* Shorter `data:` images are placeholders, which nobody misses. */
const PLACEHOLDER_LENGTH = 1_000

/** Make every address absolute; those that readers must not follow or can't load are dropped and reported. */
export function resolveAddresses(tree: Root, context: RenderContext): void {
  const { options } = context
  visit(tree, 'element', (element: Element) => {
    const { properties } = element
    for (const name of ADDRESS_NAMES) {
      const address = readProperty(element, name)
      if (address === undefined) continue
      properties[name] = resolveAddress(address, options)
      if (properties[name] === undefined) reportAddress(element, address, context)
    }
    if (element.tagName === 'a') resolveHref(element, context)
    if (properties.srcSet !== undefined) resolveSourceSet(element, context)
  })
}

function resolveHref(element: Element, context: RenderContext): void {
  const address = readProperty(element, 'href')
  if (address === undefined) return
  element.properties.href = resolveLink(address, context.options)
  if (element.properties.href === undefined) reportAddress(element, address, context)
}

function resolveSourceSet(element: Element, context: RenderContext): void {
  const candidates = parseSourceSet(readProperty(element, 'srcSet') ?? '')
  const resolved = candidates.flatMap(({ address, descriptor }) => {
    const absolute = resolveAddress(address, context.options)
    if (absolute === undefined) reportAddress(element, address, context)
    return absolute === undefined ? [] : [{ address: absolute, descriptor }]
  })
  element.properties.srcSet = resolved.length === 0 ? undefined : formatSourceSet(resolved)
}

function reportAddress(element: Element, address: string, { report }: RenderContext): void {
  const scheme = SCHEME.exec(address)?.[1]?.replace(/\s/gu, '').toLowerCase()
  const isPlaceholder = element.tagName !== 'a' && address.length < PLACEHOLDER_LENGTH
  if (scheme === 'data' && isPlaceholder) return
  report({
    ruleId: 'unsafe-address',
    severity: 'warning',
    subject: `${describe(address, scheme)} of \`<${element.tagName}>\``,
    expected:
      element.tagName === 'a'
        ? 'http, https, mailto or tel: only the text of the link is kept'
        : 'http or https: left out',
    sample: address.trim() === '' ? undefined : address,
    spot: element.position?.start,
  })
}

function describe(address: string, scheme: string | undefined): string {
  if (address.trim() === '') return 'empty address'
  const isReadable = scheme !== undefined && !SAFE_SCHEME.test(scheme)
  return isReadable ? `\`${scheme}:\` address` : 'unreadable address'
}
