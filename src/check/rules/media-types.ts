import { quote } from '../quote.ts'
import type { Breach, Rule, Spot } from '../rule.ts'
import type { SeenFeed, SeenLink } from '../seen-feed.ts'

const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9!#$&^_.+-]*$/iu

// Names that file endings suggest and that nobody registered.
const REGISTERED: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/svg', 'image/svg+xml'],
  ['audio/mp3', 'audio/mpeg'],
  ['image/mp3', 'audio/mpeg'],
  ['audio/m4a', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['video/m4v', 'video/mp4'],
])

/**
 * Hold files that items point to to a registered media type, where the format has a slot for it (RFC 6838; W3C
 * validator: InvalidMIMEType).
 */
export const mediaTypes: Rule = {
  id: 'M2',
  severity: 'error',

  *find({ feed }) {
    for (const { media, name } of feed.items) {
      for (const file of media) yield* judge(file, name, feed.format)
    }
  },
}

function* judge(
  { spot, type }: SeenLink,
  owner: string,
  format: SeenFeed['format'],
): Iterable<Breach> {
  if (type === undefined && isImage(spot)) return
  const found = `Unexpected media type ${quote(type)} of a file of ${owner}`
  const registered = REGISTERED.get(type?.toLowerCase() ?? '')
  if (registered !== undefined) {
    yield { spot, message: `${found}, expected \`${registered}\``, severity: 'warning' }
  } else if (type === undefined || !MEDIA_TYPE.test(type)) {
    // Atom only hints at it.
    const severity = format === 'atom' && type === undefined ? 'warning' : 'error'
    yield { spot, message: `${found}, expected one as \`image/jpeg\``, severity }
  }
}

/* JSON Feed names the picture of an item by its address alone. */
function isImage(spot: Spot): boolean {
  return typeof spot === 'object' && !('type' in spot) && spot.at(-1) === 'image'
}
