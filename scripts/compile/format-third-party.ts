import type { BundledPackage } from './list-bundled-packages.ts'

const HEAD = `Feedwright contains parts of the packages below. Their licences want to be passed on with them.
`

/** Format what the licences of bundled packages want to be passed on. */
export function formatThirdParty(packages: readonly BundledPackage[]): string {
  return [HEAD, ...packages.map(formatPackage)].join('\n')
}

function formatPackage({ name, version, license, licenseText }: BundledPackage): string {
  const text = licenseText.replace(/\r\n?/gu, '\n').trim()
  return `${'-'.repeat(72)}\n${name} ${version}: ${license}\n\n${text}\n`
}
