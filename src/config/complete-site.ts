import type { Author } from '../model/facts.ts'
import type { Site } from '../model/selection.ts'
import { parseLicense } from '../read/parse-license.ts'
import { canonicaliseLanguage } from '../text/canonicalise-language.ts'
import type { UserAuthor, UserConfig } from './user-config.ts'

/** Complete what all feeds of a site share. */
export function completeSite(user: UserConfig, firstUrl: string | undefined): Site {
  const url = completeUrl(user.url)
  const title = user.title ?? new URL(url).host
  return {
    url,
    idUrl: firstUrl ?? url,
    title,
    description: user.description ?? `News from ${title}`,
    language: canonicaliseLanguage(user.language ?? 'en') ?? 'en',
    author: completeAuthor(user.author ?? title),
    emails: user.emails ?? false,
    copyright: user.copyright,
    tagScheme: user.tagScheme,
    hub: user.hub,
    ttlMinutes: user.ttlMinutes,
    license: parseLicense(user.license ?? ''),
  }
}

/** Bring the address of a site to its form: no query, no fragment, `/` at its end. */
export function completeUrl(address: string): string {
  const url = new URL(address)
  url.hash = ''
  url.search = ''
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function completeAuthor(author: string | UserAuthor): Author {
  if (typeof author === 'string') return { name: author, email: undefined, url: undefined }
  return { name: author.name, email: author.email, url: author.url }
}
