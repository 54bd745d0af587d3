import type { CleanOptions } from '../clean/clean-options.ts'
import type { UserClean } from './user-config.ts'
import { writePattern } from './write-pattern.ts'

/** Fill in the defaults of cleaning. */
export function completeClean(clean: UserClean, siteNames: readonly string[]): CleanOptions {
  return {
    profile: clean.profile ?? 'careful',
    maxRemovedShare: clean.maxRemovedShare ?? 0.4,
    rules: clean.rules ?? {},
    keep: (clean.keep ?? []).map(writePattern),
    remove: (clean.remove ?? []).map(writePattern),
    siteNames,
  }
}
