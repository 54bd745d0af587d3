import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Find the Chromium of this machine. Where there is none, says on one line which tests are not run and what to do;
 * throws in CI, which has to have one.
 */
export function findChromium(tests: string): string | undefined {
  const place = PLACES.find((path) => path !== undefined && existsSync(path))
  if (place !== undefined) return place
  const message = `No Chromium, so not run: ${tests}. To run them: apt-get install chromium, or set CHROMIUM_PATH.`
  if (process.env.CI !== undefined) throw new Error(message)
  process.stderr.write(`${message}\n`)
  return undefined
}
