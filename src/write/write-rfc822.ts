/** Write a date by RFC 822 with a year of four digits, as `Mon, 02 Mar 2026 10:00:00 GMT`. */
export function writeRfc822(ms: number): string {
  return new Date(ms).toUTCString()
}
