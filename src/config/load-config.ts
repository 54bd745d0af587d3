import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Profile } from '../clean/profile.ts'
import { RunError } from '../model/run-error.ts'
import { checkConfig, type FoundConfig } from './check-config.ts'
import { completeConfig } from './complete-config.ts'
import type { Config } from './config.ts'

/** What the command line says about the configuration; it overrules the file. */
export type ConfigOverrides = {
  /** Path of the configuration file. */
  readonly config?: string | undefined
  readonly url?: string | undefined
  readonly input?: string | undefined
  readonly output?: string | undefined
  /** Address of the site where nobody names one. */
  readonly fallbackUrl?: string | undefined
  /** What cleaning dares; a `clean.maxRemovedShare` of the file stays. */
  readonly cleanProfile?: Profile | undefined
}

/** Names of the configuration, in the order in which they are looked for. */
export const FILE_NAMES: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (ending) => `feedwright.config.${ending}`,
)

/**
 * Find, read, check and complete the configuration: the named file, else `feedwright.config.*` in `folder`,
 * else the `feedwright` key of its `package.json`, else the defaults. Paths in a file are relative to it,
 * those of the overrides to `folder`.
 *
 * Throws a `RunError` of kind `usage` that names every problem with its line.
 */
export async function loadConfig(folder: string, overrides: ConfigOverrides = {}): Promise<Config> {
  const file = findConfigFile(folder, overrides.config)
  const found = await readConfig(folder, file)
  const root = file === undefined ? folder : path.dirname(file)
  const { config, problems } = checkConfig({
    ...found,
    value: override(found.value, folder, overrides),
  })
  if (config === undefined) throw new RunError('usage', problems.join('\n'))
  const { cleanProfile: profile = config.clean?.profile } = overrides
  return completeConfig({ ...config, clean: { ...config.clean, profile } }, root)
}

function findConfigFile(folder: string, named: string | undefined): string | undefined {
  if (named !== undefined) {
    const file = path.resolve(folder, named)
    if (existsSync(file)) return file
    throw new RunError('usage', `There is no configuration file ${named}`)
  }
  return FILE_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file))
}

async function readConfig(folder: string, file: string | undefined): Promise<FoundConfig> {
  if (file === undefined) return readPackageKey(folder)
  const name = path.relative(folder, file)
  try {
    const text = await readFile(file, 'utf8')
    return { name, text, value: await parseConfig(file, text) }
  } catch (cause) {
    throw new RunError('usage', `${name} can't be read: ${describe(cause)}`, cause)
  }
}

async function parseConfig(file: string, text: string): Promise<unknown> {
  const ending = path.extname(file)
  if (ending === '.json') return JSON.parse(text)
  if (ending === '.yaml' || ending === '.yml') {
    const { CORE_SCHEMA, load } = await import('js-yaml')
    return load(text, { schema: CORE_SCHEMA }) ?? {}
  }
  if (ending === '.ts' || ending === '.mts') {
    // Node reads TypeScript by itself only from 22.18 on. An import of CommonJS is parsed twice, which takes 30 ms more.
    const { createJiti }: typeof import('jiti') = createRequire(import.meta.url)('jiti')
    return createJiti(file, { moduleCache: false }).import(file, { default: true })
  }
  // Under a new address, since whoever watches reads it again after a change.
  const { mtimeMs } = await stat(file)
  const module: { default?: unknown } = await import(`${pathToFileURL(file).href}?${mtimeMs}`)
  return module.default
}

async function readPackageKey(folder: string): Promise<FoundConfig> {
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) return { name: 'command line', text: '', value: {} }
  try {
    const text = await readFile(file, 'utf8')
    const value: { feedwright?: unknown } = JSON.parse(text)
    const isThere = value.feedwright !== undefined
    return {
      name: isThere ? 'package.json' : 'command line',
      text: isThere ? text : '',
      value: value.feedwright ?? {},
    }
  } catch (cause) {
    throw new RunError('usage', `package.json can't be read: ${describe(cause)}`, cause)
  }
}

function override(value: unknown, folder: string, overrides: ConfigOverrides): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { url, input, output, fallbackUrl } = overrides
  return {
    ...(fallbackUrl === undefined ? {} : { url: fallbackUrl }),
    ...value,
    ...(url === undefined ? {} : { url }),
    ...(input === undefined ? {} : { input: path.resolve(folder, input) }),
    ...(output === undefined ? {} : { output: path.resolve(folder, output) }),
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
