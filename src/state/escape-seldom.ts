/** So many characters of a text, and more, for each byte that it needs beside one a character. */
const SELDOM = 10

/**
 * Escape in JSON what is beyond Latin-1, as quotation marks are, where that is seldom: an engine holds the text with a
 * byte a character then, and decodes and parses it in two thirds of the time. Of another script it would become longer.
 */
export function escapeSeldom(json: string): string {
  const excess = Buffer.byteLength(json) - json.length
  return excess * SELDOM > json.length ? json : json.replace(/[^\0-\xff]/g, escapeUnit)
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
