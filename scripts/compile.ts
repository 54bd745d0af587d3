import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './compile/bundle.ts'
import { formatThirdParty } from './compile/format-third-party.ts'
import { listBundledPackages } from './compile/list-bundled-packages.ts'

/* What is published: the bundle, its types and the licences of what it holds. */
const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'build')

rmSync(folder, { recursive: true, force: true })
const packages = listBundledPackages(await bundle(root, folder), root)
writeFileSync(path.join(folder, 'THIRD-PARTY.txt'), formatThirdParty(packages))

const types = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly']
const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...types], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
