import type { Paging } from './archive.ts'

/** Tell whether a document is one that people subscribe to, and no archive of it. */
export function isSubscription({
  paging,
}: {
  readonly paging: Paging<unknown> | undefined
}): boolean {
  return paging === undefined || paging.kind === 'current'
}
