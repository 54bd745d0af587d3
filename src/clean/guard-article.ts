import type { Removal } from '../model/removal.ts'
import { describeLoss } from './describe-loss.ts'
import { isCertain } from './is-certain.ts'
import { isLoss } from './is-loss.ts'
import { isWordless } from './is-wordless.ts'
import type { Judgement } from './judge-article.ts'
import { readMeasure } from './read-measure.ts'
import type { Unit } from './unit.ts'

const NOTHING_LEFT =
  'Unexpected furniture all over, expected a paragraph of a story; all of it stays'

/** Say why an article keeps all of its text, as the message of a finding; `undefined` where its removals may stand. */
export function guardArticle(
  { judged, blocks, listKept }: Judgement,
  maxRemovedShare: number,
): string | undefined {
  // Where nothing may go, not even what is certain does.
  const isSure = (removal: Removal): boolean => maxRemovedShare > 0 && isCertain(removal)
  let whole = 0
  for (const block of blocks) whole += measureUnlinked(block)
  let lost = 0
  for (const { unit, removal } of judged) {
    if (!isLoss(removal)) continue
    if (isSure(removal)) whole -= measureUnlinked(unit)
    else lost += measureUnlinked(unit)
  }
  const share = whole === 0 ? 0 : lost / whole
  if (share > maxRemovedShare) return describeLoss(share, maxRemovedShare)
  return listKept().some(tells) ? undefined : NOTHING_LEFT
}

/** Links do not count: menus and lists of stories are long, and nobody's sentences. */
function measureUnlinked(unit: Unit): number {
  const { shown, linked } = readMeasure(unit)
  return linked > shown / 2 ? 0 : shown - linked
}

function tells(line: Unit): boolean {
  return line.kind !== 'heading' && !isWordless(line)
}
