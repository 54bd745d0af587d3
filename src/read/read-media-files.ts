import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { MediaFile } from '../model/media-file.ts'
import { findMediaFile, type MediaPlaces } from './find-media-file.ts'
import { quote } from './quote.ts'

/** The files of an article that lie on this disk, by the address that its front matter names. */
export type MediaFiles = {
  readonly fileByUrl: ReadonlyMap<string, MediaFile>
  readonly findings: readonly Finding[]
}

/** Measure the pictures, sounds and films of an article as far as they lie on this disk. */
export async function readMediaFiles(article: Article, places: MediaPlaces): Promise<MediaFiles> {
  const { image, media } = article.facts
  const fileByUrl = new Map<string, MediaFile>()
  const findings: Finding[] = []
  for (const url of [image?.url ?? [], media.map((medium) => medium.url)].flat()) {
    const path = findMediaFile(url, article, places)
    if (path === undefined) continue
    const file = path === '' ? undefined : await measure(path)
    if (file === undefined) findings.push(reportMissing(article, url))
    else fileByUrl.set(url, file)
  }
  return { fileByUrl, findings }
}

async function measure(path: string): Promise<MediaFile | undefined> {
  const { measureMediaFile } = await import('./measure-media-file.ts')
  return measureMediaFile(path)
}

function reportMissing({ path }: Article, url: string): Finding {
  const message = `Unexpected file ${quote(url)} that is not there, expected it beside the article or below a folder of \`mediaFolders\``
  return {
    path,
    line: 1,
    column: 1,
    severity: 'warning',
    stage: 'read',
    ruleId: 'media-missing',
    message,
  }
}
