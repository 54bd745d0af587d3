import { listTags } from '../list-tags.ts'
import { quote } from '../quote.ts'
import type { Breach, Rule } from '../rule.ts'
import type { BodySight, SeenBody } from '../see-bodies.ts'

/**
 * Hold images to their true address in `src`: no leftovers of lazy loading, no placeholders, an `img` in every
 * `picture` (measured in clients: scripts don't run, `picture` and `srcset` are dropped by some).
 */
export const loadedMedia: Rule<BodySight> = {
  id: 'C6',
  severity: 'warning',

  *find(sight) {
    for (const { attributes, name, owner, spot } of listTags(
      sight,
      /^(?:img|source|video|audio|iframe)$/u,
    )) {
      const lazy = [...attributes.keys()].find((key) => /^data-(?:.*-)?(?:src|srcset)$/u.test(key))
      if (lazy !== undefined) {
        yield {
          spot,
          message: `Unexpected \`${lazy}\` of \`<${name}>\` in ${owner}, expected it in \`${lazy.endsWith('set') ? 'srcset' : 'src'}\``,
        }
      }
      const src = attributes.get('src')
      if (name === 'img' && !src)
        yield {
          spot,
          message: `Unexpected image without \`src\` in ${owner}, expected its address`,
        }
      if (src?.startsWith('data:')) {
        yield {
          spot,
          message: `Unexpected image ${quote(src.slice(0, 30))} in ${owner}, expected an http(s) address`,
        }
      }
    }
    for (const body of sight.seenBodies) yield* judgePictures(body)
  },
}

function* judgePictures({ html, name, spot }: SeenBody): Iterable<Breach> {
  let holdsImage = true
  for (const event of html.events) {
    if (event.kind === 'start' && event.name === 'picture') holdsImage = false
    if (event.kind === 'start' && event.name === 'img') holdsImage = true
    if (event.kind !== 'end' || event.name !== 'picture' || holdsImage) continue
    yield {
      spot,
      message: `Unexpected \`<picture>\` without image in ${name}, expected an \`img\``,
    }
  }
}
