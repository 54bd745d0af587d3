import type { Profile } from './profile.ts'

/** What the configuration says about cleaning. */
export type CleanOptions = {
  readonly profile: Profile
  /** From 0 to 1: an article that would lose more of its characters than this keeps them all. */
  readonly maxRemovedShare: number
  /** Names of the site, as they stand beside headlines. */
  readonly siteNames: readonly string[]
  /** Rules by their id; one is on unless it is `false` here. */
  readonly rules: Readonly<Record<string, boolean | undefined>>
  /** Texts and expressions, as `compilePattern` has them: what holds one stays. */
  readonly keep: readonly string[]
  /** The same: what says nothing else goes. */
  readonly remove: readonly string[]
}
