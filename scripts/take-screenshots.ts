import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** The pictures of the README: what of the sample newsroom they show, and how. */
const shots = [
  { name: 'index-light', page: 'index.html', scheme: 'light', width: 1120, height: 700 },
  { name: 'index-dark', page: 'index.html', scheme: 'dark', width: 1120, height: 700 },
  { name: 'feed-dark', page: 'city/feed.html', scheme: 'dark', width: 360, height: 640 },
  { name: 'feed-arabic', page: 'ar/feed.html', scheme: 'light', width: 360, height: 640 },
  { name: 'rss-in-browser', page: 'rss.xml', scheme: 'light', width: 760, height: 520 },
] as const

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const { name, page: file, scheme, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
  await page.goto(pathToFileURL(path.join(root, 'dist', file)).href)
  await page.screenshot({ path: path.join(root, 'docs', 'images', `${name}.png`) })
  await page.close()
}
await browser.close()
