/** What becomes of copies, the default first. */
export const MODES = ['drop', 'merge', 'mark', 'off'] as const

/**
 * `drop` publishes one article of each story, `merge` does so and names where the others stand, `mark` publishes all and
 * tells of them, `off` does not look for them.
 */
export type DedupeMode = (typeof MODES)[number]
