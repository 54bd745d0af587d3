import type { HttpAnswer } from '../../model/http-answer.ts'
import { quote } from '../quote.ts'
import type { Rule, Sight } from '../rule.ts'

const COMPRESSED_FROM = 2000

/**
 * Hold a server to answers that cost little: a validator that is honoured with 304, compression that caches know of,
 * a time to keep (RFC 9110 section 13, RFC 9111; W3C validator: Uncompressed).
 */
export const caching: Rule<Sight> = {
  id: 'H2',
  severity: 'warning',

  *find({ answer, bytes }) {
    if (answer === undefined) return
    for (const message of [...judgeValidators(answer), ...judgeCompression(answer, bytes)]) {
      yield { spot: 0, message }
    }
    const { headers } = answer
    if (!/max-age=\d+/iu.test(headers['cache-control'] ?? '')) {
      const found = quote(headers['cache-control'])
      yield {
        spot: 0,
        message: `Unexpected Cache-Control ${found} from the server, expected \`max-age\``,
        severity: 'info',
      }
    }
    if (headers['access-control-allow-origin'] !== '*') {
      yield {
        spot: 0,
        message:
          'Unexpected answer without `Access-Control-Allow-Origin: *`, expected it: readers in browsers need it',
        severity: 'info',
      }
    }
  },
}

function* judgeValidators({ headers, statusWhenUnchanged }: HttpAnswer): Iterable<string> {
  const { etag } = headers
  if (etag === undefined && headers['last-modified'] === undefined) {
    yield 'Unexpected answer without ETag and Last-Modified, expected one of them: readers fetch the whole feed each time'
    return
  }
  if (etag !== undefined && !/^(?:W\/)?"[^"]*"$/u.test(etag)) {
    yield `Unexpected ETag ${quote(etag)}, expected it in quotation marks`
  }
  if (statusWhenUnchanged !== undefined && statusWhenUnchanged !== 304) {
    yield `Unexpected status ${statusWhenUnchanged} for a feed that did not change, expected 304`
  }
}

function* judgeCompression({ headers }: HttpAnswer, bytes: number): Iterable<string> {
  const isCompressed = /\b(?:gzip|br|zstd|deflate)\b/iu.test(headers['content-encoding'] ?? '')
  if (!isCompressed && bytes >= COMPRESSED_FROM) {
    yield 'Unexpected answer without compression, expected gzip'
  }
  if (isCompressed && !/accept-encoding|\*/iu.test(headers.vary ?? '')) {
    yield `Unexpected Vary ${quote(headers.vary)} of a compressed answer, expected \`Accept-Encoding\``
  }
}
