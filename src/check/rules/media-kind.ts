import type { HttpAnswer } from '../../model/http-answer.ts'
import { quote } from '../quote.ts'
import type { Rule, Sight } from '../rule.ts'

const TYPE_BY_ROOT: Readonly<Record<string, RegExp>> = {
  rss: /^application\/(?:rss\+)?xml$/u,
  feed: /^application\/(?:atom\+)?xml$/u,
  opml: /^(?:text\/x-opml|application\/xml|text\/xml)$/u,
  urlset: /^(?:application|text)\/xml$/u,
}
const JSON_TYPE = /^application\/(?:feed\+)?json$/u

/**
 * Hold a server to the media type of what it sends and to the encoding that the document declares (RFC 9110 section
 * 8.3; W3C validator: UnexpectedContentType, NonSpecificMediaType, EncodingMismatch).
 */
export const mediaKind: Rule<Sight> = {
  id: 'H1',
  severity: 'warning',

  *find({ answer, elements, root }) {
    if (answer === undefined) return
    const { charset, type } = readContentType(answer)
    const expected = root === undefined ? JSON_TYPE : TYPE_BY_ROOT[elements[0]?.name ?? '']
    if (expected?.test(type ?? '') === false) {
      const severity = /^(?:text\/plain|text\/html|application\/octet-stream)$/u.test(
        type ?? 'text/plain',
      )
        ? 'error'
        : 'warning'
      yield {
        spot: 0,
        message: `Unexpected media type ${quote(type)} from the server, expected that of the format`,
        severity,
      }
    }
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
      yield {
        spot: 0,
        message: `Unexpected charset ${quote(charset)} from the server, expected \`utf-8\``,
        severity: 'error',
      }
    }
  },
}

function readContentType({ headers }: HttpAnswer) {
  const [type, ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim())
  const charset = parameters
    .find((part) => /^charset=/iu.test(part))
    ?.slice('charset='.length)
    .replaceAll('"', '')
  return { type: type?.toLowerCase() || undefined, charset }
}
