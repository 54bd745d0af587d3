/**
 * How much cleaning dares: `careful` takes out what hardly any reader would miss, `thorough` also what only its place
 * and shape give away.
 */
export type Profile = 'careful' | 'thorough'

/** The confidence that a removal needs, from 0 to 1. */
export const MIN_CONFIDENCE: Readonly<Record<Profile, number>> = { careful: 0.8, thorough: 0.5 }

/** Whether a word names a profile. */
export function isProfile(name: string): name is Profile {
  return Object.hasOwn(MIN_CONFIDENCE, name)
}
