import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import path from 'node:path'

/** Headers that a path is served with. */
export type FindHeaders = (path: string) => Readonly<Record<string, string>>

/** A server of the files of a folder on this machine. */
export type FolderServer = { readonly address: string; readonly close: () => Promise<void> }

/** Serve a folder on a free port. */
export async function serveFolder(folder: string, findHeaders: FindHeaders): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = decodeURIComponent(pathname === '/' ? '/index.html' : pathname)
    try {
      const bytes = await readFile(path.join(folder, path.normalize(name)))
      response.writeHead(200, findHeaders(pathname)).end(bytes)
    } catch {
      response.writeHead(name === '/favicon.ico' ? 204 : 404).end()
    }
  })
  const port = await listen(server)
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
