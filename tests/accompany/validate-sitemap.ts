import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()
const file = new URL('schemas/all.xsd', import.meta.url)
const validator = XsdValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(file), { url: file.href }),
)

/** Validate a news sitemap by its schemas. Returns what is wrong, `undefined` where nothing is. */
export function validateSitemap(text: string): string | undefined {
  const document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    document.dispose()
  }
}
