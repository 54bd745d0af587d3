import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SourceFile } from '../../src/read/find-files.ts'
import { findFiles } from '../../src/read/find-files.ts'
import { readBytes } from '../../src/read/read-bytes.ts'
import { makeFolder } from '../temporary-folder.ts'

const OPTIONS = { maxFileBytes: 5_000_000 }

async function find(folder: string): Promise<{ paths: string[]; findings: string[] }> {
  const { files, findings } = await findFiles(folder, OPTIONS)
  return {
    paths: files.map((file) => file.path),
    findings: findings.map(
      ({ path: file, severity, ruleId, message }) => `${file} ${severity} ${ruleId} ${message}`,
    ),
  }
}

describe('finds', () => {
  test('md, markdown and txt in any case, at any depth, sorted by code units', async () => {
    const folder = makeFolder({
      'b.md': 'b',
      'a.TXT': 'a',
      'Z.Markdown': 'z',
      'deep/er/and/deeper/c.md': 'c',
      'deep.md': 'd',
      'image.png': '',
      md: '',
      'notes.md.bak': '',
    })
    expect(await find(folder)).toEqual({
      paths: ['Z.Markdown', 'a.TXT', 'b.md', 'deep.md', 'deep/er/and/deeper/c.md'],
      findings: [],
    })
  })

  test('no hidden files and folders, and no installed packages', async () => {
    const folder = makeFolder({
      '.hidden.md': '',
      '.git/a.md': '',
      'node_modules/a/readme.md': '',
      'world/node_modules/readme.md': '',
      'world/.drafts/b.md': '',
      'world/kept.md': 'kept',
    })
    expect(await find(folder)).toEqual({ paths: ['world/kept.md'], findings: [] })
  })

  test('the size and the time of the last change', async () => {
    const folder = makeFolder({ 'a.md': 'four' })
    const [file] = (await findFiles(folder, OPTIONS)).files
    expect(file).toMatchObject({ bytes: 4, absolutePath: path.join(folder, 'a.md') })
    expect(file?.mtimeMs).toBeGreaterThan(0)
  })

  test('names with line ends, quotes, emoji and letters in two parts, sorted by what they mean', async () => {
    const names = [
      'u\u0308bung.md',
      'v.md',
      '\u00fcber.md',
      'line\nend.md',
      '"quoted" \\.md',
      '🌊.md',
      ' .md',
    ]
    const folder = makeFolder(Object.fromEntries(names.map((name) => [name, 'text'])))
    const found = await find(folder)
    expect(found.findings).toEqual([])
    expect(found.paths).toEqual([
      ' .md',
      '"quoted" \\.md',
      'line\nend.md',
      'v.md',
      '\u00fcber.md',
      'u\u0308bung.md',
      '🌊.md',
    ])
  })

  test.runIf(process.platform === 'linux')('a name that is not UTF-8 only to say so', async () => {
    const folder = makeFolder({ 'good.md': 'good' })
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      'a',
    )
    expect(await find(folder)).toEqual({
      paths: ['good.md'],
      findings: [
        'caf\ufffd.md error file-access Unexpected file that is gone, or whose name is not UTF-8, expected one that can be read',
      ],
    })
  })
})

describe('symbolic links', () => {
  test('to a file inside are read from where they lead', async () => {
    const folder = makeFolder({ 'world/a.md': 'a' })
    symlinkSync('world/a.md', path.join(folder, 'b.md'))
    const { files, findings } = await findFiles(folder, OPTIONS)
    expect(findings).toEqual([])
    expect(files).toMatchObject([
      { path: 'b.md', absolutePath: path.join(folder, 'world/a.md') },
      { path: 'world/a.md', absolutePath: path.join(folder, 'world/a.md') },
    ])
  })

  test('to folders inside are not followed, not even in circles', async () => {
    const folder = makeFolder({ 'world/a.md': 'a' })
    symlinkSync('.', path.join(folder, 'again'))
    symlinkSync('world', path.join(folder, 'other'))
    expect(await find(folder)).toEqual({ paths: ['world/a.md'], findings: [] })
  })

  test('that leave the folder are refused, to files as to folders', async () => {
    const outside = makeFolder({ 'secret.md': 'secret', 'notes/a.md': 'a', 'photo.jpg': '' })
    const folder = makeFolder({ 'a.md': 'a' })
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'file.md'))
    symlinkSync(path.join(outside, 'notes'), path.join(folder, 'folder'))
    symlinkSync('/etc/passwd', path.join(folder, 'passwd.txt'))
    symlinkSync('..', path.join(folder, 'up'))
    symlinkSync(path.join(outside, 'photo.jpg'), path.join(folder, 'photo.jpg'))
    const refused =
      'error file-link Unexpected link out of the input folder, expected one to a file inside'
    expect(await find(folder)).toEqual({
      paths: ['a.md'],
      findings: ['file.md', 'folder', 'passwd.txt', 'up'].map((name) => `${name} ${refused}`),
    })
  })

  test('to a folder beside it whose name begins the same are refused', async () => {
    const parent = makeFolder({ 'news/a.md': 'a', 'news-secret/b.md': 'b' })
    symlinkSync('../news-secret/b.md', path.join(parent, 'news/b.md'))
    const found = await find(path.join(parent, 'news'))
    expect(found.paths).toEqual(['a.md'])
    expect(found.findings).toEqual([
      'b.md error file-link Unexpected link out of the input folder, expected one to a file inside',
    ])
  })

  test('to hidden files, to nowhere and to themselves are refused', async () => {
    const folder = makeFolder({ '.env': 'TOKEN=1', '.git/config.txt': 'x' })
    symlinkSync('.env', path.join(folder, 'env.md'))
    symlinkSync('.git/config.txt', path.join(folder, 'git.md'))
    symlinkSync('gone.md', path.join(folder, 'nowhere.md'))
    symlinkSync('self.md', path.join(folder, 'self.md'))
    const found = await find(folder)
    expect(found.paths).toEqual([])
    expect(found.findings).toEqual([
      'env.md error file-link Unexpected link to a hidden file, expected one to a file that is not',
      'git.md error file-link Unexpected link to a hidden file, expected one to a file that is not',
      'nowhere.md error file-link Unexpected link that leads nowhere, expected one to a file',
      'self.md error file-link Unexpected link that leads nowhere, expected one to a file',
    ])
  })

  test('as input folder are followed', async () => {
    const parent = makeFolder({ 'news/a.md': 'a' })
    symlinkSync('news', path.join(parent, 'current'))
    expect((await find(path.join(parent, 'current'))).paths).toEqual(['a.md'])
  })
})

describe('is never opened', () => {
  test('a file over the limit, of 50 MB', async () => {
    const folder = makeFolder({ 'huge.md': '', 'fits.md': '' })
    truncateSync(path.join(folder, 'huge.md'), 50_000_000)
    truncateSync(path.join(folder, 'fits.md'), 5_000_000)
    expect(await find(folder)).toEqual({
      paths: ['fits.md'],
      findings: [
        'huge.md error file-size Unexpected size of 50000000 bytes, expected at most 5000000',
      ],
    })
  })

  test('a pipe', async () => {
    const folder = makeFolder()
    execFileSync('mkfifo', [path.join(folder, 'pipe.md')])
    expect(await find(folder)).toEqual({
      paths: [],
      findings: ['pipe.md error file-access Unexpected special file, expected a text file'],
    })
  })
})

describe('an input folder', () => {
  test.each(['missing', 'file.md'])('that is none stops the run: %s', async (name) => {
    const folder = makeFolder({ 'file.md': '' })
    await expect(findFiles(path.join(folder, name), OPTIONS)).rejects.toMatchObject({
      name: 'RunError',
      kind: 'usage',
    })
  })

  test('that is empty is fine', async () => {
    expect(await find(makeFolder())).toEqual({ paths: [], findings: [] })
  })
})

describe('reading', () => {
  async function read(
    files: readonly Pick<SourceFile, 'path' | 'absolutePath'>[],
  ): Promise<{ texts: string[]; messages: string[] }> {
    const readings = files.map((file) => readBytes(file, OPTIONS))
    return {
      texts: readings.flatMap(({ bytes }) => (bytes ? Buffer.from(bytes).toString() : [])),
      messages: readings.flatMap(({ finding }) =>
        finding ? `${finding.path} ${finding.message}` : [],
      ),
    }
  }

  test('hands out the bytes of each file', async () => {
    const folder = makeFolder({ 'a.md': 'one', 'b.md': 'two' })
    const { files } = await findFiles(folder, OPTIONS)
    expect((await read(files)).texts.toSorted()).toEqual(['one', 'two'])
  })

  test('says what has happened to files since they were found', async () => {
    const outside = makeFolder({ 'secret.md': 'secret' })
    const folder = makeFolder({ 'grown.md': '' })
    truncateSync(path.join(folder, 'grown.md'), 5_000_001)
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'linked.md'))
    mkdirSync(path.join(folder, 'folder.md'))
    const names = ['gone.md', 'grown.md', 'linked.md', 'folder.md']
    const { texts, messages } = await read(
      names.map((name) => ({
        path: name,
        absolutePath: path.join(folder, name),
      })),
    )
    expect(texts).toEqual([])
    expect(messages.toSorted()).toEqual([
      'folder.md Unexpected change of the file during the build, expected one at rest',
      'gone.md Unexpected file that is gone, or whose name is not UTF-8, expected one that can be read',
      'grown.md Unexpected change of the file during the build, expected one at rest',
      'linked.md Unexpected file that is a symbolic link, expected one that can be read',
    ])
  })

  test('says that there is no permission', async () => {
    const folder = makeFolder({ 'a.md': 'a' })
    execFileSync('chmod', ['000', path.join(folder, 'a.md')])
    const { files } = await findFiles(folder, OPTIONS)
    expect((await asNobody(() => read(files))).messages).toEqual([
      'a.md Unexpected file without permission to read it, expected one that can be read',
    ])
  })
})

/* Root may read everything, so it becomes somebody else for a while. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run()
  process.seteuid?.(65534)
  return run().finally(() => process.seteuid?.(0))
}
