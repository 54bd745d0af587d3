import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { LeadImage, StatedMedia } from '../../src/model/facts.ts'
import { readMediaFiles } from '../../src/read/read-media-files.ts'
import { makeArticle } from '../make-article.ts'
import { makeFolder } from '../temporary-folder.ts'

const image = (url: string): LeadImage => ({
  url,
  alt: undefined,
  caption: undefined,
  credit: undefined,
})
const sound = (url: string): StatedMedia => ({
  url,
  type: undefined,
  bytes: undefined,
  seconds: undefined,
  title: undefined,
})

let folder = ''

beforeEach(() => {
  folder = makeFolder({ 'secret.jpg': 'secret', 'articles/city/.hidden.jpg': 'hidden' })
  const put = (name: string, sample: string) => {
    const target = path.join(folder, name)
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(path.join('articles', sample), target)
  }
  put('static/images/ferry.jpg', 'images/dredger.jpg')
  put('static/images/nør dal.jpg', 'images/dredger.jpg')
  put('static/images/really-a-png.jpg', 'images/tide-gauge.png')
  put('static/images/lens.webp', 'images/skerry-lens-800.webp')
  put('static/audio/pier.mp3', 'audio/night-crossing.mp3')
  put('articles/city/beside.png', 'images/tide-gauge.png')
  writeFileSync(path.join(folder, 'static/images/turned.jpg'), turn('images/dredger.jpg'))
  writeFileSync(path.join(folder, 'static/images/page.jpg'), '<!doctype html><p>Not found')
  writeFileSync(path.join(folder, 'static/images/empty.jpg'), '')
  symlinkSync(path.join(folder, 'secret.jpg'), path.join(folder, 'static/images/link.jpg'))
})

/* What a camera writes that was held upright: the size as the sensor sees it, and that it is turned by 90 degrees. */
function turn(sample: string): Buffer {
  const jpeg = readSample(sample)
  const exif = Buffer.from(
    'ffe1002245786966000049492a000800000001001201030001000000060000000000000000',
    'hex',
  )
  return Buffer.concat([jpeg.subarray(0, 2), exif.subarray(0, 36), jpeg.subarray(2)])
}

function readSample(sample: string): Buffer {
  return readFileSync(path.join('articles', sample))
}

async function read(url: string, site = 'https://a.example/') {
  const article = makeArticle('city/ferry.md', 'words', { image: image(url) })
  const { fileByUrl, findings } = await readMediaFiles(article, {
    url: site,
    input: path.join(folder, 'articles'),
    mediaFolders: [path.join(folder, 'none'), path.join(folder, 'static')],
  })
  return { file: fileByUrl.get(url), rules: findings.map(({ ruleId }) => ruleId) }
}

describe('readMediaFiles', () => {
  test.each([
    ['/images/ferry.jpg', 'image/jpeg', 6328, 960, 640],
    ['/images/ferry.jpg?w=100#top', 'image/jpeg', 6328, 960, 640],
    ['https://a.example/images/ferry.jpg', 'image/jpeg', 6328, 960, 640],
    ['images/ferry.jpg', 'image/jpeg', 6328, 960, 640],
    ['/images/n%C3%B8r%20dal.jpg', 'image/jpeg', 6328, 960, 640],
    ['/images/nør dal.jpg', 'image/jpeg', 6328, 960, 640],
    ['/images/really-a-png.jpg', 'image/png', 679, 320, 200],
    ['/images/lens.webp', 'image/webp', 3216, 800, 1200],
    ['beside.png', 'image/png', 679, 320, 200],
    ['./beside.png', 'image/png', 679, 320, 200],
    ['../city/beside.png', 'image/png', 679, 320, 200],
    ['/images/turned.jpg', 'image/jpeg', 6364, 640, 960],
  ])('measures %s', async (url, type, bytes, width, height) => {
    expect(await read(url)).toEqual({ file: { type, bytes, width, height }, rules: [] })
  })

  test('takes the path of the site off, where it has one', async () => {
    const site = 'https://a.example/paper/'
    for (const url of ['/paper/images/ferry.jpg', `${site}images/ferry.jpg`, '/images/ferry.jpg']) {
      expect((await read(url, site)).file?.width).toBe(960)
    }
  })

  test.each([
    ['is not there', '/images/none.jpg'],
    ['climbs out', '../../secret.jpg'],
    ['climbs out of the media folder', '/../secret.jpg'],
    ['climbs out in disguise', '/%2e%2e/secret.jpg'],
    ['is a link that leads out', '/images/link.jpg'],
    ['is hidden', '.hidden.jpg'],
    ['is empty', '/images/empty.jpg'],
    ['is a folder', '/images'],
    ['holds a zero byte', '/images/%00.jpg'],
  ])('warns of a file that %s', async (_, url) => {
    expect(await read(url)).toEqual({ file: undefined, rules: ['media-missing'] })
  })

  test.each([
    'https://cdn.example/images/none.jpg',
    'https://b.example/images/ferry.jpg',
    '/images/%.jpg',
  ])('leaves %s to others', async (url) => {
    expect(await read(url)).toEqual({ file: undefined, rules: [] })
  })

  test('counts the bytes of what is no picture', async () => {
    expect((await read('/images/page.jpg')).file).toEqual({ bytes: 27 })
    const article = makeArticle('city/ferry.md', 'words', { media: [sound('/audio/pier.mp3')] })
    const places = { url: 'https://a.example/', input: folder, mediaFolders: [`${folder}/static`] }
    const { fileByUrl } = await readMediaFiles(article, places)
    expect([...fileByUrl]).toEqual([['/audio/pier.mp3', { bytes: 23_920 }]])
  })

  test('says nothing where no media folder is known', async () => {
    const article = makeArticle('city/ferry.md', 'words', { image: image('/images/none.jpg') })
    const places = { url: 'https://a.example/', input: folder, mediaFolders: [`${folder}/none`] }
    expect((await readMediaFiles(article, places)).findings).toEqual([])
  })
})
