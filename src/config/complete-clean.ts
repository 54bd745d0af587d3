import type { CleanOptions } from '../clean/clean-options.ts'
import { MAX_REMOVED_SHARE } from '../clean/profile.ts'
import type { UserClean } from './user-config.ts'
import { writePattern } from './write-pattern.ts'

/** Fill in the defaults of cleaning. */
export function completeClean(clean: UserClean, siteNames: readonly string[]): CleanOptions {
  const profile = clean.profile ?? 'careful'
  return {
    profile,
    maxRemovedShare: clean.maxRemovedShare ?? MAX_REMOVED_SHARE[profile],
    rules: clean.rules ?? {},
    keep: (clean.keep ?? []).map(writePattern),
    remove: (clean.remove ?? []).map(writePattern),
    siteNames,
  }
}
