import { detectEncoding } from './detect-encoding.ts'

/**
 * Encode a text as the file was that its first version was decoded from, byte order mark included. What stayed in the
 * text has the bytes that it had, since a file that decodes at all is well-formed.
 */
export function encodeText(text: string, original: Uint8Array): Uint8Array {
  const { name, skip } = detectEncoding(original)
  return Buffer.concat([original.subarray(0, skip), encode(text, name)])
}

function encode(text: string, name: string): Buffer {
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le')
  return name === 'utf-16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf8')
}
