/** A text made to take long, as long as asked, in characters. */
export type HostileText = { readonly name: string; readonly make: (length: number) => string }

const SENTENCE = 'The harbour board met twice in the spring and agreed to dredge the channel. '

/** Texts that nobody writes: what takes time in proportion to their length takes no more for being twice as long. */
export const hostileTexts: readonly HostileText[] = [
  { name: 'one line', make: (length) => repeat(SENTENCE, length) },
  { name: 'short lines', make: (length) => repeat('Share\n', length) },
  { name: 'short paragraphs', make: (length) => repeat('Share this:\n\n', length) },
  {
    name: 'one headline, again and again',
    make: (length) => repeat('# Harbour deepened\n\n', length),
  },
  { name: 'nested quotes', make: (length) => `${'> '.repeat(length / 2)}Harbour` },
  { name: 'quotes, each deeper', make: makeDeeperQuotes },
  { name: 'open brackets', make: (length) => '['.repeat(length) },
  { name: 'torn links', make: (length) => repeat('[\n\nHarbour\n\n](', length) },
  {
    name: 'links in links',
    make: (length) => `${'['.repeat(length / 6)}${'](a)'.repeat(length / 6)}`,
  },
  { name: 'emphasis', make: (length) => repeat('*a _b', length) },
  { name: 'open tags', make: (length) => '<a '.repeat(length / 3) },
  { name: 'colons and bars', make: (length) => repeat('Harbour | News: ', length) },
  { name: 'spaces', make: (length) => `Harbour${' '.repeat(length)}deepened` },
  { name: 'a list', make: (length) => repeat('- [Harbour](https://town.example/a)\n', length) },
  { name: 'fences', make: (length) => repeat('```\n', length) },
]

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

/** As many as add up to the length. */
function makeDeeperQuotes(length: number): string {
  const count = Math.floor(Math.sqrt(length))
  return Array.from({ length: count }, (_, depth) => `${'> '.repeat(depth)}Harbour`).join('\n\n')
}
