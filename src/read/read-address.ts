import { parseUrl } from '../text/parse-url.ts'
import { stripTracking } from '../text/strip-tracking.ts'
import type { Field, Report } from './fields.ts'
import type { Address } from './parse-address.ts'
import { parseAddress } from './parse-address.ts'
import { quote } from './quote.ts'
import { wrongType } from './read-text.ts'

/** Patterns of Jekyll and Hugo (`/:year/:title/`) and templates of Eleventy, which only their generators can fill in. */
const PLACEHOLDER = /\/:[a-z]|\{\{|\{%/u

/**
 * Read where an article is published. An address that can't be is fatal: a link that runs a script, leads to another
 * host or nowhere must not be published, and neither should another be put in its place.
 */
export function readUrl(field: Field | undefined, report: Report): string | undefined {
  if (field === undefined) return undefined
  if (typeof field.value === 'string' && PLACEHOLDER.test(field.value)) {
    report(field, {
      ruleId: 'fact-address',
      severity: 'warning',
      message: `Unexpected pattern ${quote(field.value)}, expected an address; the article gets one from its slug`,
      isFatal: false,
    })
    return undefined
  }
  const address = readAddress(field, report)
  return address?.url
}

/** Read where the original lives. A path on the own site is none, and stays without effect. */
export function readCanonicalUrl(field: Field | undefined, report: Report): string | undefined {
  if (field === undefined) return undefined
  const address = readAddress(field, report)
  if (address === undefined) return undefined
  if (!address.isRelative) return dropTracking(address.url)
  report(field, {
    ruleId: 'fact-address',
    severity: 'warning',
    message: `Unexpected path ${quote(address.url)} as canonical address, expected one with \`https:\``,
    isFatal: false,
  })
  return undefined
}

/* Where readers came from is no part of where the original lives, and the id is made of it. */
function dropTracking(address: string): string {
  const url = parseUrl(address)
  if (url === undefined) return address
  const { href } = url
  stripTracking(url)
  return url.href === href ? address : url.href
}

function readAddress(field: Field, report: Report): Extract<Address, { url: string }> | undefined {
  if (typeof field.value !== 'string') {
    report(field, { ...wrongType(field, 'an address'), isFatal: true })
    return undefined
  }
  const address = parseAddress(field.value)
  if ('url' in address) return address
  report(field, {
    ruleId: 'fact-address',
    severity: 'error',
    message: `Unexpected address ${quote(hidePassword(field.value))}, expected ${address.expected}`,
    isFatal: true,
  })
  return undefined
}

/** Messages end up in the logs of build servers. */
function hidePassword(address: string): string {
  return address.replace(/\/\/[^/@]*@/u, '//…@')
}
