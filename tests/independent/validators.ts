import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = path.join(import.meta.dirname, '../schemas')

function readSchema(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

type Validator = { readonly validate: (document: XmlDocument) => void }

/* What libxml2 finds, one message a line; nothing is fine. */
function validateXml(text: string, validator: Validator): readonly string[] {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromBuffer(new TextEncoder().encode(text))
    validator.validate(document)
    return []
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .trim()
      .split('\n')
  } finally {
    document?.dispose()
  }
}

const atom = RelaxNGValidator.fromDoc(XmlDocument.fromString(readSchema('atom-rfc4287.rng')))

/** Validate an Atom document by the grammar of RFC 4287, with libxml2. */
export function validateAtom(text: string): readonly string[] {
  return validateXml(text, atom)
}

xmlRegisterFsInputProviders()
const sitemap = XsdValidator.fromDoc(
  XmlDocument.fromString(readSchema('sitemap-all.xsd'), {
    url: pathToFileURL(path.join(folder, 'sitemap-all.xsd')).href,
  }),
)

/** Validate a news sitemap by the schema of sitemaps.org and that of its news extension, with libxml2. */
export function validateSitemap(text: string): readonly string[] {
  return validateXml(text, sitemap)
}

const ajv = new AjvDraft04.default({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema(JSON.parse(readSchema('jsonfeed-feed-1.json')), 'feed-1')
const jsonFeed = ajv.compile(JSON.parse(readSchema('jsonfeed-feed.json')))

/** Validate a JSON Feed by the schema of SchemaStore, with Ajv. */
export function validateJsonFeed(text: string): readonly string[] {
  return jsonFeed(JSON.parse(text))
    ? []
    : (jsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Tell whether libxml2, which most readers on servers use, takes a document for well-formed. */
export function parseWithLibxml(text: string): readonly string[] {
  return validateXml(text, { validate: () => undefined })
}
