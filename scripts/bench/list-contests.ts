import { spawnSync } from 'node:child_process'
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something to measure on a corpus. */
export type Contest = {
  readonly name: string
  readonly command: readonly string[]
  /** What has to be done before each run, and is not measured. */
  readonly prepare: () => void
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const HUGO_CONFIG = `baseURL = 'https://news.example/'
title = 'News'
contentDir = 'articles'
publishDir = 'hugo'
disableKinds = ['taxonomy', 'term', 'sitemap', 'robotsTXT', '404']
[services.rss]
limit = 50
[outputs]
home = ['RSS']
section = ['RSS']
[[cascade]]
[cascade._build]
render = 'never'
list = 'always'
[cascade._target]
kind = 'page'
`

/** List what to measure in a folder that holds `articles`. */
export function listContests(folder: string): readonly Contest[] {
  const at = (name: string): string => path.join(folder, name)
  const clear = (...names: readonly string[]) => {
    for (const name of names) rmSync(at(name), { recursive: true, force: true })
  }
  const feedwright = [
    process.execPath,
    path.join(root, 'build/cli/main.js'),
    ...['build', '--url', 'https://news.example/', '--now', '2040-01-01T00:00:00Z', '--quiet'],
  ]
  const script = (name: string) => [process.execPath, path.join(root, 'scripts/bench', name)]
  const hugo: Contest = {
    name: 'hugo',
    command: ['hugo', '--quiet'],
    prepare: () => {
      clear('hugo', 'resources', '.hugo_build.lock')
      writeFileSync(at('hugo.toml'), HUGO_CONFIG)
      writeFileSync(at('config.toml'), HUGO_CONFIG)
    },
  }
  return [
    { name: 'floor', command: script('read-all.mjs'), prepare: () => {} },
    { name: 'by hand', command: script('by-hand.mjs'), prepare: () => clear('by-hand') },
    ...(hasHugo() ? [hugo] : []),
    { name: 'cold', command: feedwright, prepare: () => clear('dist', '.feedwright') },
    { name: 'warm', command: feedwright, prepare: () => {} },
    { name: 'edit', command: feedwright, prepare: () => edit(folder) },
  ]
}

function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0
}

/** Edit the newest article, which stands in the feeds. */
function edit(folder: string): void {
  const files = readdirSync(path.join(folder, 'articles'), { recursive: true, encoding: 'utf8' })
  const [newest = ''] = files
    .filter((file) => file.endsWith('.md'))
    .sort((a, b) => (path.basename(a) < path.basename(b) ? 1 : -1))
  appendFileSync(path.join(folder, 'articles', newest), `\nAn edit of ${performance.now()}.\n`)
}
