import { type Measure, measureText } from './measure-text.ts'
import type { Unit } from './unit.ts'

/** Read how much a unit shows and how much of that is linked. */
export function readMeasure({ markup, isInLink, known }: Unit): Measure {
  known.measure ??= isInLink ? measureLinked(markup) : measureText(markup)
  return known.measure
}

function measureLinked(markup: string): Measure {
  const { shown } = measureText(markup)
  return { shown, linked: shown, links: 1 }
}
