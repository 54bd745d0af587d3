import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readTree } from '../read-feeds.ts'
import { runCommand } from '../run-command.ts'
import { makeFolder } from '../temporary-folder.ts'

test('archives of a feed are no feeds to subscribe to: not in the list, the page, the head lines', () => {
  const articles = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `articles/story-${index}.md`,
      `---\ntitle: Story ${index}\ndate: 2026-01-${String(index + 1).padStart(2, '0')}T10:00:00Z\n---\nPier ${index * 7} has a new lamp, the keeper of berth ${index * 13} says.\n`,
    ]),
  )
  const config = 'url: https://a.example/\nfeeds:\n  - archive: true\n    limit: 3\n'
  const folder = makeFolder({ ...articles, 'feedwright.config.yaml': config })
  const args = ['--now', '2026-03-10T00:00:00Z', '--no-cache']
  expect(runCommand(folder, ['build', '--quiet', ...args]).code).toBe(0)

  const names = Object.keys(readTree(path.join(folder, 'dist')))
  expect(names.filter((name) => name.endsWith('rss.xml')).length).toBeGreaterThan(1)
  const read = (name: string) => readFileSync(path.join(folder, 'dist', name), 'utf8')
  expect(read('feeds.opml').match(/<outline /gu)).toHaveLength(1)
  expect(read('index.html').match(/<span class="name">/gu)).toHaveLength(1)
  expect(names.filter((name) => name.endsWith('feed.html'))).toEqual(['feed.html'])
  expect(runCommand(folder, ['head', ...args]).stdout).toBe(read('head.html'))
})
