import type { Element } from 'xast'
import { listChildren } from '../../text/read-element.ts'
import { quote } from '../quote.ts'
import { isObject } from '../read-json.ts'
import type { Breach, JsonPath, Rule } from '../rule.ts'
import { ATOM_NAMES, JSON_NAMES, type Names, RSS_NAMES } from '../vocabulary.ts'

/**
 * Hold a feed to the elements, attributes and members that its format has; everything else wants a namespace, in
 * JSON Feed a name that begins with `_` (RSS 2.0 "Extending RSS", RFC 4287 section 6, JSON Feed 1.1 "Extensions").
 */
export const knownNames: Rule = {
  id: 'X4',
  severity: 'error',

  *find({ feed, elements, json }) {
    if (feed.format === 'json') yield* judgeMembers(json)
    else yield* judgeElements(elements, feed.format === 'rss' ? RSS_NAMES : ATOM_NAMES)
  },
}

function* judgeElements(elements: readonly Element[], names: Names): Iterable<Breach> {
  for (const element of elements) {
    const known = names[element.name]
    if (known === undefined) continue
    const unknown = listChildren(element).filter(
      ({ name }) => !name.includes(':') && !known.children.includes(name),
    )
    for (const child of unknown) {
      const message = `Unexpected element \`${child.name}\` in \`${element.name}\`, expected one that the format has`
      yield { spot: child, message }
    }
    for (const name of Object.keys(element.attributes)) {
      if (known.attributes.includes(name) || /^xml(?:ns)?(?::|$)/u.test(name)) continue
      const message = `Unexpected attribute \`${name}\` of \`${element.name}\`, expected one that the format has`
      // Attributes of other namespaces are allowed, and few readers know them.
      yield name.includes(':') && names === ATOM_NAMES
        ? { spot: element, message, severity: 'info' }
        : { spot: element, message }
    }
  }
}

type Place = { readonly value: unknown; readonly kind: string; readonly spot: JsonPath }

function* judgeMembers(json: unknown): Iterable<Breach> {
  const pending: Place[] = [{ value: json, kind: 'feed', spot: [] }]
  // What is added on the way is looked at in its turn.
  for (const { kind, spot, value } of pending) {
    if (!isObject(value)) continue
    for (const [name, member] of Object.entries(value)) {
      const inner = JSON_NAMES[kind]?.[name]
      if (inner) addObjects(pending, { value: member, kind: inner, spot: [...spot, name] })
      if (inner !== undefined || name.startsWith('_')) continue
      const message = `Unexpected member ${quote(name)}, expected one that JSON Feed has, or a name that begins with \`_\``
      yield { spot: [...spot, name], message, severity: 'warning' }
    }
  }
}

/* One by one: there may be more than a call takes arguments. */
function addObjects(pending: Place[], place: Place): void {
  const { kind, spot, value } = place
  if (!Array.isArray(value)) pending.push(place)
  else
    for (const [at, inner] of value.entries())
      pending.push({ value: inner, kind, spot: [...spot, at] })
}
