import type { Element } from 'hast'
import { s } from 'hastscript'

/** The sign of feeds, in the colour of the text; a picture that says nothing to who can't see it. */
export const FEED_ICON: Element = s('svg', { viewBox: '0 0 16 16', ariaHidden: 'true' }, [
  s('circle', { cx: 3.5, cy: 12.5, r: 2, fill: 'currentColor' }),
  s('path', {
    d: 'M1.5 7.5a7 7 0 0 1 7 7M1.5 2.5a12 12 0 0 1 12 12',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2.2,
    strokeLinecap: 'round',
  }),
])
