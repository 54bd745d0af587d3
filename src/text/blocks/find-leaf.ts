import { classifyHtml } from './classify-html.ts'
import { ASTERISK, BACKTICK, DASH, HASH, LESS_THAN, TILDE, UNDERSCORE } from './codes.ts'
import { isThematicBreak } from './is-thematic-break.ts'
import { peekCode } from './line.ts'
import { measureFence } from './measure-fence.ts'
import { measureHeading } from './measure-heading.ts'
import type { Scan } from './scan.ts'

/** What a line can open that holds no other blocks and is no paragraph. */
export type Leaf = 'heading' | 'break' | 'fence' | 'html'

/** Find what the rest of the line opens; its indentation has been looked at before. */
export function findLeaf(scan: Scan): Leaf | undefined {
  const { line } = scan
  switch (peekCode(line)) {
    case HASH:
      return measureHeading(line) > 0 ? 'heading' : undefined
    case ASTERISK:
    case DASH:
    case UNDERSCORE:
      return isThematicBreak(scan) ? 'break' : undefined
    case BACKTICK:
    case TILDE:
      return measureFence(line) > 0 ? 'fence' : undefined
    case LESS_THAN:
      return classifyHtml(line.text, line.at, line.end) > 0 ? 'html' : undefined
    default:
      return undefined
  }
}
