import { realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Article } from '../model/article.ts'
import { parseUrl } from '../text/parse-url.ts'
import { isSkippedName } from './file-names.ts'

/** Where the files of a site lie. */
export type MediaPlaces = {
  /** Address of the site, ending in `/`. */
  readonly url: string
  /** Absolute path of the folder of the articles. */
  readonly input: string
  /** Absolute paths of folders that are served at the root of the site. */
  readonly mediaFolders: readonly string[]
}

/**
 * Find the file on this disk that an address of an article leads to: beside the article, else below the media folders.
 * `''` where it should be there and is not; `undefined` for addresses of other sites and where no folder is known.
 * What leads out of those folders, by `..` or by a link, or is hidden, is not there.
 */
export function findMediaFile(
  address: string,
  { path }: Article,
  places: MediaPlaces,
): string | undefined {
  const local = readLocalPath(address, places.url)
  if (local === undefined) return undefined
  if (!local.startsWith('/')) {
    const beside = openBelow(places.input, join(dirname(path), local))
    if (beside !== undefined) return beside
  }
  const folders = places.mediaFolders.flatMap((folder) => resolveFolder(folder) ?? [])
  for (const folder of folders) {
    const file = openBelow(folder, local)
    if (file !== undefined) return file
  }
  return folders.length === 0 ? undefined : ''
}

/* The path behind the site's own address, else the path as it stands; nothing for other sites. */
function readLocalPath(address: string, siteUrl: string): string | undefined {
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/iu.test(address)
  const url = parseUrl(address, siteUrl)
  const site = new URL(siteUrl)
  if (url === undefined || url.host !== site.host || !/^https?:$/u.test(url.protocol)) {
    return undefined
  }
  if (isAbsolute) return decode(`/${url.pathname.slice(basePath(url.pathname, site.pathname))}`)
  const [path = ''] = address.split(/[?#]/u, 1)
  return decode(path.startsWith('/') ? `/${path.slice(basePath(path, site.pathname))}` : path)
}

function basePath(path: string, sitePath: string): number {
  return path.startsWith(sitePath) ? sitePath.length : 1
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function openBelow(folder: string, path: string): string | undefined {
  if (path.includes('\0')) return undefined
  const root = resolveFolder(folder)
  const file = root && resolveFolder(join(root, path))
  if (root === undefined || file === undefined) return undefined
  const segments = relative(root, file).split(sep)
  return segments.some((name) => name === '..' || isSkippedName(name)) ? undefined : file
}

function resolveFolder(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
