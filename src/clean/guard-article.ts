import { describeLoss } from './describe-loss.ts'
import { isLoss } from './is-loss.ts'
import { isWordless } from './is-wordless.ts'
import type { Judgement } from './judge-article.ts'
import { readMeasure } from './read-measure.ts'
import type { Unit } from './unit.ts'

const NOTHING_LEFT =
  'Unexpected furniture all over, expected a paragraph of a story; all of it stays'

/** Say why an article keeps all of its text, as the message of a finding; `undefined` where its removals may stand. */
export function guardArticle(
  { judged, blocks, kept }: Judgement,
  maxRemovedShare: number,
): string | undefined {
  const lost = judged.filter(({ removal }) => isLoss(removal)).map(({ unit }) => unit)
  const share = measure(lost, blocks)
  if (share > maxRemovedShare) return describeLoss(share, maxRemovedShare)
  return kept.some(tells) ? undefined : NOTHING_LEFT
}

function measure(part: readonly Unit[], whole: readonly Unit[]): number {
  const [lost = 0, all = 0] = [part, whole].map((units) =>
    units.reduce((sum, unit) => sum + readUnlinked(unit), 0),
  )
  return all === 0 ? 0 : lost / all
}

/** Links do not count: menus and lists of stories are long, and nobody's sentences. */
function readUnlinked(unit: Unit): number {
  const { shown, linked } = readMeasure(unit)
  return shown - linked
}

function tells(line: Unit): boolean {
  return line.kind !== 'heading' && !isWordless(line)
}
