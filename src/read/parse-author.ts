import type { Author } from '../model/facts.ts'
import { normaliseLine } from '../text/normalise-text.ts'
import { parseAddress } from './parse-address.ts'

/** Bylines of content management systems may be HTML. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|br|cite|em|font|i|mark|small|span|strong|sub|sup|u)\b[^<>]*>/giu

/** Longer bylines are no names, and would only slow the patterns down. */
const MAX_LENGTH = 500

const NAME_AND_ADDRESS = /^([^<>]*)<([^<>]*)>$/u
const MAIL_AND_NAME = /^([^\s()]+@[^\s()]+)\s*\(([^()]*)\)$/u

/**
 * Parse one byline: `Name`, `By Name`, `Name <mail>`, `Name <https://…>`, RSS's `mail (Name)`. `undefined` where no
 * name is left. `A and B` stays one name: to split it needs to know every language, and names such as `Salt and Co`.
 */
export function parseAuthor(source: string): Author | undefined {
  const line = normaliseLine(dropTags(source.slice(0, MAX_LENGTH)))
  if (!/[@<]/.test(line)) return createAuthor(line, { contact: undefined })
  const withAddress = NAME_AND_ADDRESS.exec(line)
  if (withAddress !== null) return createAuthor(withAddress[1], { contact: withAddress[2] })
  const withMail = MAIL_AND_NAME.exec(line)
  if (withMail !== null) return createAuthor(withMail[2], { contact: withMail[1] })
  return createAuthor(line, { contact: undefined })
}

/** Create an author from a name and what contacts are known; contacts that are no mail or web address are dropped. */
export function createAuthor(
  source: string | undefined,
  contacts: { readonly contact: string | undefined; readonly url?: string | undefined },
): Author | undefined {
  const contact = contacts.contact?.trim().replace(/^mailto:/iu, '')
  const email = isMail(contact) ? contact : undefined
  const name = stripPrefix(normaliseLine(dropTags(source ?? '')))
  // A mail address is none: who has no other name to publish is not named.
  if (name === '' || isMail(name)) return undefined
  return { name, email, url: toUrl(contacts.url) ?? toUrl(contact) }
}

function dropTags(text: string): string {
  return text.includes('<') ? text.replace(INLINE_TAG, '') : text
}

function stripPrefix(name: string): string {
  return name.replace(/^by(?::\s*|\s+)(?=\S)/iu, '')
}

function toUrl(text: string | undefined): string | undefined {
  const address = text === undefined ? undefined : parseAddress(text)
  return address !== undefined && 'url' in address && !address.isRelative ? address.url : undefined
}

function isMail(text: string | undefined): text is string {
  return (
    text?.includes('@') === true && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]+$/u.test(text)
  )
}
