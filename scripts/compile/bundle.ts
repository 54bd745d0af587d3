import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Metafile } from 'esbuild'
import { putInValue } from './put-in-value.ts'

/* The command, its threads, and what package.json exports. */
const ENTRIES = [
  'src/cli/main.ts',
  'src/worker.ts',
  'src/index.ts',
  'src/config/define-config.ts',
  'src/dedupe/create-index.ts',
  'src/remark-clean.ts',
]

/* CommonJS asks for modules of Node by `require`; where there is no Node, nobody asks. */
const REQUIRE = 'const require = globalThis.process?.getBuiltinModule;'

/**
 * Bundle the sources and what they import into as few files as the laziness of imports allows, next to each other in
 * `folder`. Installed stay the dependencies of package.json. Returns what went into which file.
 */
export async function bundle(root: string, folder: string): Promise<Metafile> {
  const { version, dependencies }: Manifest = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    outbase: 'src',
    // Beside the entry file of threads, which is looked for there.
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    external: Object.keys(dependencies),
    banner: { js: REQUIRE },
    define: { FEEDWRIGHT_VERSION: JSON.stringify(version) },
    plugins: [putInValue(/[\\/]phrase-tables\.ts$/)],
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

type Manifest = {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}
