import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Metafile } from 'esbuild'

/** A package of somebody else, of which something stands in our files. */
export type BundledPackage = {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly license: string
  /** What its licence file says. */
  readonly licenseText: string
}

/* Only these ask for no more than that they are named. */
const PERMISSIVE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0)$/u
const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:\.\w+)?$/iu
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u

/** List the packages of which something went into a bundle, by name. Throws where one may not be passed on. */
export function listBundledPackages(
  { outputs }: Metafile,
  root: string,
): readonly BundledPackage[] {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  )
  const folders = new Set(inputs.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? []))
  return [...folders]
    .map((folder) => readPackage(path.join(root, folder)))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license }: Manifest = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  if (license === undefined || !PERMISSIVE.test(license)) {
    throw new Error(`Unexpected licence ${license} of ${name}, expected a permissive one`)
  }
  const file = readdirSync(folder).find((candidate) => LICENSE_FILE.test(candidate))
  if (file === undefined) throw new Error(`Unexpected ${name} without a licence file`)
  const licenseText = readFileSync(path.join(folder, file), 'utf8')
  return { name, version, license, licenseText }
}

type Manifest = { readonly name: string; readonly version: string; readonly license?: string }
