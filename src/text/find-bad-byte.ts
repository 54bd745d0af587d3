/** How many bytes follow a first byte, and within which bounds the first of them lies (Unicode 16, table 3-7). */
function expectTail(
  first: number,
): readonly [count: number, low: number, high: number] | undefined {
  if (first < 0x80) return [0, 0, 0]
  if (first >= 0xc2 && first <= 0xdf) return [1, 0x80, 0xbf]
  if (first === 0xe0) return [2, 0xa0, 0xbf]
  if (first === 0xed) return [2, 0x80, 0x9f]
  if (first >= 0xe1 && first <= 0xef) return [2, 0x80, 0xbf]
  if (first === 0xf0) return [3, 0x90, 0xbf]
  if (first >= 0xf1 && first <= 0xf3) return [3, 0x80, 0xbf]
  if (first === 0xf4) return [3, 0x80, 0x8f]
  return undefined
}

/** Find the offset of the first byte that no well-formed UTF-8 has there, -1 in well-formed UTF-8. */
export function findBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const tail = expectTail(bytes[at] ?? 0)
    if (tail === undefined) return at
    const [count, low, high] = tail
    for (let index = 1; index <= count; index++) {
      const byte = bytes[at + index]
      const [least, most] = index === 1 ? [low, high] : [0x80, 0xbf]
      if (byte === undefined || byte < least || byte > most) return at
    }
    at += count + 1
  }
  return -1
}
