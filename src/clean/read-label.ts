import { findBreadcrumbs } from './find-breadcrumbs.ts'
import { findLabel, type Label } from './find-label.ts'
import { findShareLinks } from './find-share-links.ts'
import { isPlainProse } from './sentence-shape.ts'
import type { Unit } from './unit.ts'

/** Read what a unit says as a label; a block of several lines is none. */
export function readLabel(unit: Unit): Label | undefined {
  const { known } = unit
  if (known.label === 'unread') known.label = findAnyLabel(unit)
  return known.label
}

function findAnyLabel(unit: Unit): Label | undefined {
  if (isPlainProse(unit)) return undefined
  return findShareLinks(unit) ?? findBreadcrumbs(unit) ?? findLabel(unit)
}
