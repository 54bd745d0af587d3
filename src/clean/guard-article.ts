import { describeLoss } from './describe-loss.ts'
import { isLoss } from './is-loss.ts'
import { isWordless } from './is-wordless.ts'
import type { Judgement } from './judge-article.ts'
import type { Unit } from './unit.ts'

const NOTHING_LEFT =
  'Unexpected furniture all over, expected a paragraph of a story; all of it stays'

/** Say why an article keeps all of its text, as the message of a finding; `undefined` where its removals may stand. */
export function guardArticle(
  { judged, blocks, kept }: Judgement,
  maxRemovedShare: number,
): string | undefined {
  const lost = judged.filter(({ removal }) => isLoss(removal)).map(({ unit }) => unit)
  if (measure(lost, blocks, readLength) > maxRemovedShare) {
    const share = measure(lost, blocks, readShownLength)
    if (share > maxRemovedShare) return describeLoss(share, maxRemovedShare)
  }
  return kept.some(tells) ? undefined : NOTHING_LEFT
}

function measure(
  part: readonly Unit[],
  whole: readonly Unit[],
  readSize: (unit: Unit) => number,
): number {
  const [lost, all] = [part, whole].map((units) =>
    units.reduce((sum, unit) => sum + readSize(unit), 0),
  )
  return lost === undefined || !all ? 0 : lost / all
}

function readLength({ start, end }: Unit): number {
  return end - start
}

/** Addresses of share links are long and nobody reads them: a row of them may outweigh a short story. */
function readShownLength(unit: Unit): number {
  return unit.readPlain().length
}

function tells(line: Unit): boolean {
  return line.kind !== 'heading' && !isWordless(line)
}
