import type { Element, Root } from 'xast'
import { listChildren } from '../text/read-element.ts'
import { PREFIX_BY_NAMESPACE } from './known-namespaces.ts'
import { quote } from './quote.ts'
import type { Breach } from './rule.ts'

/** Namespaces by prefix, `''` for the default one. */
type Scope = ReadonlyMap<string, string>

const OUTERMOST: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

/** All elements of a document, parents first, and what is wrong with their names. */
export type NamedElements = {
  readonly elements: readonly Element[]
  readonly breaches: readonly Breach[]
}

/**
 * Give every name of a tree the prefix that everybody writes for its namespace, and none where it is the root's own
 * (Namespaces in XML 1.0), and list what is odd about the ones it had. A loop, since a document's depth is not ours.
 */
export function nameElements(root: Root): NamedElements {
  const [top] = listChildren(root)
  const elements: Element[] = top === undefined ? [] : [top]
  const scopes: Scope[] = [OUTERMOST]
  const known = new Map<string, Breach>()
  const report = (key: string, breach: Breach): void => {
    if (!known.has(key)) known.set(key, breach)
  }
  let home = ''

  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    if (element === undefined) break
    const scope = openScope(element, scopes[index] ?? OUTERMOST, report)
    if (index === 0) home = readHome(element, scope)
    rename(element, { scope, home, report })
    for (const child of listChildren(element)) {
      elements.push(child)
      scopes.push(scope)
    }
  }
  return { elements, breaches: [...known.values()] }
}

type Report = (key: string, breach: Breach) => void

function openScope(element: Element, outer: Scope, report: Report): Scope {
  let scope: Map<string, string> | undefined
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const prefix = name.slice('xmlns:'.length)
    const namespace = value ?? ''
    scope ??= new Map(outer)
    scope.set(prefix, namespace)
    reportNamespace(element, { prefix, namespace }, report)
  }
  return scope ?? outer
}

function reportNamespace(
  spot: Element,
  { prefix, namespace }: { readonly prefix: string; readonly namespace: string },
  report: Report,
): void {
  const usual = PREFIX_BY_NAMESPACE.get(namespace)
  if (usual === undefined && namespace !== '') {
    const message = `Unexpected namespace ${quote(namespace)}, expected one that validators know`
    report(`namespace ${namespace}`, { spot, message, severity: 'warning' })
  } else if (prefix !== '' && prefix !== usual) {
    const message = `Unexpected prefix \`${prefix}\` of ${quote(namespace)}, expected \`${usual ?? ''}\``
    report(`prefix ${prefix}`, { spot, message, severity: 'warning' })
  }
}

/* RSS 2.0 has no namespace; a root with a prefix has its namespace all the same. */
function readHome(root: Element, scope: Scope): string {
  const [prefix = '', local] = root.name.split(':')
  if (root.name === 'rss') return scope.get('') ?? ''
  return scope.get(local === undefined ? '' : prefix) ?? ''
}

function rename(
  element: Element,
  {
    scope,
    home,
    report,
  }: { readonly scope: Scope; readonly home: string; readonly report: Report },
): void {
  const canonical = (name: string, fallback: string): string => {
    const [prefix = '', local] = name.split(':')
    const namespace = local === undefined ? fallback : scope.get(prefix)
    if (prefix === 'xml' || prefix === 'xmlns') return name
    if (namespace === undefined) {
      const message = `Unexpected prefix \`${prefix}\`, expected one that is declared`
      report(`undeclared ${prefix}`, { spot: element, message })
      return name
    }
    if (namespace === home) return local ?? name
    const usual = PREFIX_BY_NAMESPACE.get(namespace) ?? (prefix || 'foreign')
    return `${usual}:${local ?? name}`
  }

  element.name = canonical(element.name, scope.get('') ?? '')
  const attributes = Object.entries(element.attributes)
  if (!attributes.some(([name]) => name.includes(':') && !name.startsWith('xml'))) return
  element.attributes = Object.fromEntries(
    // An attribute without prefix has no namespace.
    attributes.map(([name, value]) => [name.includes(':') ? canonical(name, '') : name, value]),
  )
}
