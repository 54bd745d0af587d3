import type { HttpAnswer } from '../model/http-answer.ts'
import { RunError } from '../model/run-error.ts'

/** A document as a server sent it. */
export type FetchedDocument = {
  readonly bytes: Uint8Array
  readonly answer: HttpAnswer
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u
const MOST_REDIRECTS = 5
const MOST_BYTES = 100_000_000
const TIMEOUT_MS = 10_000

/**
 * Fetch a document from a server on this machine as a feed reader does, and ask a second time whether it changed.
 * Throws a `RunError` for other machines, which are never asked, and for a server that does not answer.
 */
export async function fetchDocument(address: string): Promise<FetchedDocument> {
  const redirects: { url: string; status: number }[] = []
  let url = refuseNetwork(new URL(address))
  let response = await request(url, {})
  for (let next = readTarget(response, url); next !== undefined; next = readTarget(response, url)) {
    redirects.push({ url: url.href, status: response.status })
    if (redirects.length > MOST_REDIRECTS) {
      throw new RunError(
        'usage',
        `Unexpected redirections of \`${address}\` without end, expected a document`,
      )
    }
    await response.body?.cancel()
    url = refuseNetwork(next)
    response = await request(url, {})
  }
  const bytes = await readBody(response)
  const headers = Object.fromEntries(response.headers)
  const statusWhenUnchanged = await askAgain(url, headers)
  return {
    bytes,
    answer: { url: url.href, status: response.status, headers, redirects, statusWhenUnchanged },
  }
}

function refuseNetwork(url: URL): URL {
  if (/^https?:$/u.test(url.protocol) && LOOPBACK.test(url.hostname)) return url
  const message = `Unexpected address \`${url.href}\`, expected one of this machine, as http://localhost:8080/rss.xml: nothing is fetched from a network`
  throw new RunError('usage', message)
}

async function request(url: URL, headers: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(url, {
      headers: {
        accept: '*/*',
        'accept-encoding': 'gzip, br',
        'user-agent': 'feedwright-check',
        ...headers,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    throw new RunError(
      'usage',
      `Unexpected silence of \`${url.href}\`, expected an answer of a server`,
      error,
    )
  }
}

function readTarget({ headers, status }: Response, url: URL): URL | undefined {
  const location = headers.get('location')
  return status >= 300 && status < 400 && location !== null ? new URL(location, url) : undefined
}

async function readBody(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    length += part.length
    if (length > MOST_BYTES) break
  }
  return new Uint8Array(Buffer.concat(parts))
}

async function askAgain(
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const { etag, 'last-modified': lastModified } = headers
  if (etag === undefined && lastModified === undefined) return undefined
  const condition =
    etag === undefined ? { 'if-modified-since': lastModified ?? '' } : { 'if-none-match': etag }
  const response = await request(url, condition)
  await response.body?.cancel()
  return response.status
}
