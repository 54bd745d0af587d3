import { createHash } from 'node:crypto'

/* Namespace of the specification, https://podcasting2.org/docs/podcast-namespace/tags/guid */
const NAMESPACE = Buffer.from('ead4c236bf5858c6a2c6a6b28d128cb6', 'hex')

/** Make the id of a podcast for good: a UUID of version 5 over the address of its feed, without scheme and last slash. */
export function makePodcastGuid(address: string): string {
  const name = address.replace(/^https?:\/\//u, '').replace(/\/+$/u, '')
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
