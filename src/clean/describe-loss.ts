/** Describe a loss that is too large, as the message of a finding; shares are from 0 to 1. */
export function describeLoss(share: number, maxRemovedShare: number): string {
  const [lost, limit] = [share, maxRemovedShare].map((part) => `${Math.round(100 * part)} %`)
  return `Unexpected furniture in ${lost} of the text, expected ${limit} at most; all of it stays`
}
