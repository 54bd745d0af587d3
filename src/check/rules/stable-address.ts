import type { Rule, Sight } from '../rule.ts'

/**
 * Hold the address of a feed to leading straight to it: moved for good with 301 or 308 only, gone with 410 (RFC 9110
 * section 15.4).
 */
export const stableAddress: Rule<Sight> = {
  id: 'H3',
  severity: 'warning',

  *find({ answer }) {
    if (answer === undefined) return
    for (const { status, url } of answer.redirects) {
      const isForGood = status === 301 || status === 308
      const expected = isForGood ? 'the address it leads to' : '301 or 308, which readers remember'
      yield {
        spot: 0,
        message: `Unexpected redirection ${status} from \`${url}\`, expected ${expected}`,
        severity: isForGood ? 'info' : 'warning',
      }
    }
    if (answer.status !== 200) {
      yield {
        spot: 0,
        message: `Unexpected status ${answer.status}, expected 200`,
        severity: 'error',
      }
    }
  },
}
