import type { Author } from '../model/facts.ts'
import { carryAddress, isCarriedAddress } from '../text/carry-address.ts'
import { carryLine, carryText } from '../text/carry-text.ts'

/** Make authors carriable: no one without a name, no address that is none. */
export function prepareAuthors(authors: readonly Author[]): readonly Author[] {
  return authors.map(prepareAuthor).filter((author) => author.name !== '')
}

function prepareAuthor(author: Author): Author {
  const email = carryText(author.email ?? '').trim()
  const url = carryAddress(author.url ?? '')
  return {
    name: carryLine(author.name),
    email: isEmail(email) ? email : undefined,
    url: isCarriedAddress(url) ? url : undefined,
  }
}

/** RFC 4287 asks for an `@` with something on both sides; validators ask for a host with a dot. */
function isEmail(text: string): boolean {
  const [local, host, ...more] = text.split('@')
  if (local === undefined || host === undefined || more.length > 0) return false
  return local !== '' && host.includes('.') && !/[\s<>()",;:]/u.test(text)
}
