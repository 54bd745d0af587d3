import { readFile } from 'node:fs/promises'

/* Put in by scripts/compile/bundle.ts, where package.json lies elsewhere. */
declare const FEEDWRIGHT_VERSION: string

/** Read the version of this package. */
export async function readVersion(): Promise<string> {
  if (typeof FEEDWRIGHT_VERSION === 'string') return FEEDWRIGHT_VERSION
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { version }: { version: string } = JSON.parse(text)
  return version
}
