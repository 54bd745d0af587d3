/* No host that is a number or encoded, no port, no path that goes up or through nothing. */
const PLAIN =
  /^https?:\/\/(?!xn--)[a-z\d][a-z\d-]*(?:\.(?!xn--)[a-z\d][a-z\d-]*)*\.[a-z]{2,}\/(?:[\w\-~]+(?:\.[\w\-~]+)*\/)*(?:[\w\-~]+(?:\.[\w\-~]+)*)?$/u

/** Tell whether an http(s) address is, without being parsed, known to be in the form that parsing would give it. */
export function isPlainAddress(address: string): boolean {
  return PLAIN.test(address)
}
