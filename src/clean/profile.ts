/**
 * How much cleaning dares: `careful` takes out what hardly any reader would miss, `thorough` also what only its place
 * and shape give away.
 */
export type Profile = 'careful' | 'thorough'

/** The confidence that a removal needs, from 0 to 1. */
export const MIN_CONFIDENCE: Readonly<Record<Profile, number>> = { careful: 0.8, thorough: 0.5 }

/** Above this share of an article, from 0 to 1, its words all stay. A whole web page may hold more noise than story. */
export const MAX_REMOVED_SHARE: Readonly<Record<Profile, number>> = { careful: 0.4, thorough: 0.8 }

/** Whether a word names a profile. */
export function isProfile(name: string): name is Profile {
  return Object.hasOwn(MIN_CONFIDENCE, name)
}
