import { normaliseLine } from '../text/normalise-text.ts'
import type { Field } from './fields.ts'

/** Read a copyright notice; themes keep settings under the same name, which are none. */
export function readRights(field: Field | undefined): string | undefined {
  if (typeof field?.value !== 'string') return undefined
  return normaliseLine(field.value) || undefined
}
