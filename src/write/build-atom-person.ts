import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Author } from '../model/facts.ts'

/** Build a person construct (RFC 4287 section 3.2); every author entry needs a name. */
export function buildAtomPerson(name: string, person: Author): Element {
  return x(
    name,
    {},
    x('name', person.name),
    person.email === undefined ? undefined : x('email', person.email),
    person.url === undefined ? undefined : x('uri', person.url),
  )
}
