import type { Author } from '../model/facts.ts'
import type { Data, DataMap } from './data.ts'
import { isList, isMap } from './data.ts'
import type { Field, Report } from './fields.ts'
import { createAuthor, parseAuthor } from './parse-author.ts'
import { readMember } from './read-member.ts'
import { wrongType } from './read-text.ts'

/**
 * Read who wrote an article: a name, an object with name, mail and address, or a list of these.
 * A string is one author, whatever `and` it holds, but for semicolons; no name comes twice.
 */
export function readAuthors(field: Field | undefined, report: Report): readonly Author[] {
  if (field === undefined) return []
  const authors = new Map<string, Author>()
  for (const entry of isList(field.value) ? field.value : splitNames(field.value)) {
    const author = readAuthor(entry)
    if (author !== undefined && !authors.has(author.name)) authors.set(author.name, author)
    if (author === undefined && !isEmpty(entry)) {
      report(field, wrongType({ ...field, value: entry }, 'a name, or a mapping with `name`'))
    }
  }
  return [...authors.values()]
}

function splitNames(value: Data): readonly Data[] {
  return typeof value === 'string' ? value.split(';') : [value]
}

function readAuthor(entry: Data): Author | undefined {
  if (typeof entry === 'string') return parseAuthor(entry)
  return isMap(entry) ? readPerson(entry) : undefined
}

function readPerson(person: DataMap): Author | undefined {
  return createAuthor(readMember(person, ['name', 'displayname', 'fullname', 'title']), {
    contact: readMember(person, ['email', 'mail']),
    url: readMember(person, ['url', 'link', 'uri', 'website', 'homepage', 'web']),
  })
}

function isEmpty(entry: Data): boolean {
  return entry === null || entry === false || (typeof entry === 'string' && entry.trim() === '')
}
