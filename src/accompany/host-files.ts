import type { Document } from '../model/item.ts'
import type { Newsroom } from './companion.ts'
import { formatCaddy } from './format-caddy.ts'
import { formatHeaders } from './format-headers.ts'
import { formatNginx } from './format-nginx.ts'
import { listServedFiles } from './list-served-files.ts'

/** Cloudflare reads no more rules than these of a project, https://developers.cloudflare.com/pages/configuration/headers/. */
const MOST_RULES = 100

/** Write what hosts are to be told of the feeds: types, caching, links to the hub; for the hosts that the configuration names. */
export function writeHostFiles(newsroom: Newsroom): readonly Document[] {
  const { hosts, compress } = newsroom.site
  const files = listServedFiles(newsroom)
  const documents: Document[] = []
  if (hosts.includes('netlify') || hosts.includes('cloudflare')) {
    const limit = hosts.includes('netlify') ? files.length : MOST_RULES
    documents.push({ path: '_headers', text: formatHeaders(files, limit) })
  }
  if (hosts.includes('nginx')) {
    documents.push({ path: 'feedwright.nginx.conf', text: formatNginx(files, compress) })
  }
  if (hosts.includes('caddy')) {
    documents.push({ path: 'feedwright.caddy', text: formatCaddy(files) })
  }
  return documents
}
