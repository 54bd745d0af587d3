import type { Check } from './check.ts'
import { nameItem, quote } from './quote.ts'

const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9!#$&^_.+-]*$/u

// Names that file endings suggest and that nobody registered.
const INVENTED = new Set(['image/jpg', 'image/svg', 'audio/mp3', 'audio/m4a', 'image/mp3'])

/** Hold files that items point to to a registered media type, where the format has a slot for it. */
export const checkMediaTypes: Check = {
  rule: 'M2',

  find({ seen }) {
    // JSON Feed names the picture of an item by its address alone.
    if (seen.root === undefined) return []

    return seen.items.flatMap(({ id, media }, index) =>
      media
        .filter(({ type }) => type === undefined || !MEDIA_TYPE.test(type) || INVENTED.has(type))
        .map(({ type }) => {
          const found = `Unexpected media type ${quote(type)} of ${nameItem(id, index)}`
          return `${found}, expected a registered one as \`image/jpeg\``
        }),
    )
  },
}
