import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { type FolderServer, serveFolder } from './serve-folder.ts'

const executablePath = findChromium(
  'the pages in a browser (tests/accompany/pages.browser.test.ts)',
)
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  // What most servers say of a file of this name; browsers style it, other than `application/rss+xml`.
  xml: 'application/xml',
}
const PAGES = ['/index.html', '/city/feed.html', '/ar/feed.html', '/de/feed.html']

describe.skipIf(executablePath === undefined)(
  'the pages of the sample newsroom in Chromium',
  () => {
    let browser: Browser
    let server: FolderServer
    let complaints: string[] = []

    beforeAll(async () => {
      const folder = fileURLToPath(new URL('../../dist', import.meta.url))
      server = await serveFolder(folder, (path) => ({
        'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      }))
      browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: ['--no-sandbox'],
      })
    })

    afterEach(async () => {
      for (const context of browser.contexts()) await context.close()
      complaints = []
    })

    afterAll(async () => {
      await browser?.close()
      await server?.close()
    })

    async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(server.address + path)
      return page
    }

    describe.each(PAGES)('%s', (path) => {
      test.each(['light', 'dark'] as const)('has no barrier that axe finds: %s', async (scheme) => {
        const page = await open(path, { colorScheme: scheme })
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
        expect(found).toEqual([])
        expect(complaints).toEqual([])
      })

      test('needs no sideways scrolling at 320 pixels', async () => {
        const page = await open(path, { viewport: { width: 320, height: 640 } })
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(width).toBeLessThanOrEqual(320)
      })

      test('is whole without JavaScript, and shows no button that does nothing', async () => {
        const page = await open(path, { javaScriptEnabled: false })
        expect(await page.locator('h3').count()).toBeGreaterThan(0)
        expect(await page.locator('h3 a').first().isVisible()).toBe(true)
        expect(await page.locator('button:visible').count()).toBe(0)
      })
    })

    test('a button copies the address of its feed, by mouse and by keyboard, and says so', async () => {
      const page = await open('/index.html', { permissions: ['clipboard-read', 'clipboard-write'] })
      const read = () => page.evaluate<string>('navigator.clipboard.readText()')
      await page.getByRole('button', { name: 'Copy: The Harbour Courier: City' }).click()
      expect(await read()).toBe('https://courier.example/city/rss.xml')
      expect(await page.getByRole('status').textContent()).toBe('Copied')
      await page.getByRole('button', { name: 'Copy: The Harbour Courier: Sport' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(read).toBe('https://courier.example/sport/rss.xml')
    })

    test('a button copies where the connection is not secure and browsers have no clipboard', async () => {
      const page = await open('/index.html', { permissions: ['clipboard-read', 'clipboard-write'] })
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
      await page.getByRole('button', { name: 'Copy: The Harbour Courier', exact: true }).click()
      await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied')
    })

    test('every link of a page leads to a file that is there', async () => {
      const page = await open('/index.html')
      const links = await page.evaluate<string[]>(
        "[...document.querySelectorAll('a, link, script')].map((element) => element.href || element.src)",
      )
      const inner = [...new Set(links.filter((link) => link.startsWith(server.address)))]
      const missing: string[] = []
      for (const link of inner) {
        if ((await page.request.get(link)).status() !== 200) missing.push(link)
      }
      expect(inner.length).toBeGreaterThan(30)
      expect(missing).toEqual([])
    })

    test('a page in Arabic runs from right to left, the address in it does not', async () => {
      const page = await open('/ar/feed.html')
      const styleOf = (selector: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).direction`)
      expect(await page.locator('html').getAttribute('lang')).toBe('ar')
      expect(await styleOf('html')).toBe('rtl')
      expect(await styleOf('h3')).toBe('rtl')
      expect(await styleOf('code')).toBe('ltr')
      const headline = await page.locator('h2').boundingBox()
      const title = await page.locator('h3 a').boundingBox()
      const right = (box: typeof title) => Math.round((box?.x ?? 0) + (box?.width ?? 0))
      expect(right(title)).toBe(right(headline))
    })

    test.each([
      ['/rss.xml', 'item > title', 'item > *|encoded'],
      ['/sounds/rss.xml', 'item > title', 'item > *|encoded'],
      ['/culture/atom.xml', 'entry > title', 'entry > content'],
    ])(
      'the XML of %s shows its headlines and hides the markup of its texts',
      async (path, title, body) => {
        const page = await open(path)
        const show = (selector: string) =>
          page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).display`)
        expect(await show(title)).toBe('block')
        expect(await show(body)).toBe('none')
        const titles = await page.evaluate<number[]>(
          `[...document.querySelectorAll('item, entry')].map((item) => [...item.children].filter((child) =>
        child.localName === 'title' && getComputedStyle(child).display !== 'none').length)`,
        )
        expect(new Set(titles)).toEqual(new Set([1]))
        const notice = await page.evaluate<string>(
          "getComputedStyle(document.documentElement, '::before').content",
        )
        expect(notice).toContain('This is a feed.')
      },
    )
  },
)
