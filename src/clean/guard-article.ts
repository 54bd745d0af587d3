import { describeLoss } from './describe-loss.ts'
import { isCertain } from './is-certain.ts'
import { isLoss } from './is-loss.ts'
import { isWordless } from './is-wordless.ts'
import type { Judgement } from './judge-article.ts'
import type { Judged } from './judge-units.ts'
import { readMeasure } from './read-measure.ts'
import type { Unit } from './unit.ts'

const NOTHING_LEFT =
  'Unexpected furniture all over, expected a paragraph of a story; all of it stays'

/** Say why an article keeps all of its text, as the message of a finding; `undefined` where its removals may stand. */
export function guardArticle(
  { judged, blocks, listKept }: Judgement,
  maxRemovedShare: number,
): string | undefined {
  const lost = judged.filter(({ removal }) => isLoss(removal))
  // Where nothing may go, not even what is certain does.
  const isSure = ({ removal }: Judged): boolean => maxRemovedShare > 0 && isCertain(removal)
  const certain = measureUnlinked(lost.filter(isSure))
  const whole = measureUnlinked(blocks.map((unit) => ({ unit }))) - certain
  const share = whole === 0 ? 0 : (measureUnlinked(lost) - certain) / whole
  if (share > maxRemovedShare) return describeLoss(share, maxRemovedShare)
  return listKept().some(tells) ? undefined : NOTHING_LEFT
}

/** Links do not count: menus and lists of stories are long, and nobody's sentences. */
function measureUnlinked(parts: ReadonlyArray<Pick<Judged, 'unit'>>): number {
  return parts.reduce((sum, { unit }) => {
    const { shown, linked } = readMeasure(unit)
    return linked > shown / 2 ? sum : sum + shown - linked
  }, 0)
}

function tells(line: Unit): boolean {
  return line.kind !== 'heading' && !isWordless(line)
}
