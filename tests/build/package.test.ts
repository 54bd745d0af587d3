import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../temporary-folder.ts'

const root = path.join(import.meta.dirname, '../..')
const manifest: {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

function listBuilt(ending: string): readonly string[] {
  const names = readdirSync(path.join(root, 'build'), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(root, 'build', name))
}

function findAll(files: readonly string[], expression: RegExp): readonly string[] {
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(expression)].map(([, name = '']) => name),
  )
  return [...new Set(found)].sort()
}

/* Declarations that a file leads to, itself included. */
function followTypes(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const name of findAll([file], /(?:from |import\()'(\.[^']+)\.[jt]s'/gu)) {
    followTypes(path.join(path.dirname(file), `${name}.d.ts`), known)
  }
  return known
}

const isForeign = (name: string): boolean => !name.startsWith('.') && !name.startsWith('node:')

describe('the published package', () => {
  test('leads to files that are there', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([])
  })

  test('depends on what it loads, and on nothing else', () => {
    const imported = findAll(listBuilt('.js'), /^import [^'"]*["']([^."'][^"']*)["']/gmu)
    const loaded = findAll(
      listBuilt('.js'),
      /(?:\bimport|\brequire|import\.meta\.url\))\("([^."]+)"\)/gu,
    )
    const foreign = [...imported, ...loaded].filter(
      (name) => isForeign(name) && !process.getBuiltinModule(name),
    )
    const depended = Object.keys(manifest.dependencies).filter(
      (name) => !name.startsWith('@types/'),
    )
    expect([...new Set(foreign)].sort()).toEqual(depended.sort())
  })

  test('names in its types only packages that come with it, or with who uses them', () => {
    const entries = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' || target.types === undefined ? [] : [target.types],
    )
    const files = entries.flatMap((entry) => [...followTypes(path.join(root, entry))])
    const foreign = findAll(files, /(?:from |import\()'([^.'][^']*)'/gu).filter(isForeign)
    const known = { ...manifest.dependencies, ...manifest.peerDependencies }
    const missing = foreign.filter((name) => !(name in known) && !(`@types/${name}` in known))
    expect(missing).toEqual([])
  })

  test('passes on the licence of every package of which it holds something', () => {
    const held = findAll(
      listBuilt('.js'),
      /^\s*\/\/ (?:.*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gmu,
    )
    const text = readFileSync(path.join(root, 'build/THIRD-PARTY.txt'), 'utf8')
    const [, ...parts] = text.split(`${'-'.repeat(72)}\n`)
    const named = parts.map(
      (part) => /^(\S+) \d\S* *: *\S+\n\n.*(?:copyright|©)/isu.exec(part)?.[1],
    )
    expect([...new Set(named)].sort()).toEqual(held)
    expect(held).toContain('remark-parse')
  })

  const holding = (text: string) =>
    listBuilt('.js').filter((file) => readFileSync(file, 'utf8').includes(text))

  test('holds of zod what checks take, not its messages in fifty languages', () => {
    expect(holding('zod/v4/locales/en.js')).toHaveLength(1)
    expect(holding('zod/v4/locales/de.js')).toEqual([])
  })

  test('holds phrases as tables, not as the packs that these are made of', () => {
    expect(holding('wordByNode')).toHaveLength(1)
    expect(holding('src/clean/phrases/en.ts')).toEqual([])
  })

  test('is found under its names', () => {
    const names = Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'))
    const script = names
      .map(
        (name) => `console.log(Object.keys(await import('${name.replace('.', manifest.name)}')))`,
      )
      .join('\n')
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.stdout).toContain('build')
    expect(run.stdout).toContain('createIndex')
    expect(run.stdout).toContain('defineConfig')
    expect(run.stdout).toContain('remarkClean')
  })

  test('tells its version without reading a file of its own beside the command', () => {
    const command = path.join(root, 'build/cli/main.js')
    const run = spawnSync(process.execPath, [command, '--version'], {
      cwd: makeFolder(),
      encoding: 'utf8',
    })
    expect(run.stdout.trim()).toBe(manifest.version)
  })
})
