import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { build, loadConfig } from '../../src/index.ts'
import { makeFolder } from '../temporary-folder.ts'

const ARTICLE = `---
title: Boats
date: 2026-01-02
author: {name: Ann Quay, email: ann@a.example}
tags: [Ships & boats]
---
The boats are back.
`

/* What the three files say under a configuration. */
async function publish(options: object): Promise<Readonly<Record<string, string>>> {
  const config = JSON.stringify({ url: 'https://a.example/', ...options })
  const folder = makeFolder({ 'feedwright.config.json': config, 'articles/boats.md': ARTICLE })
  await build(await loadConfig(folder), { nowMs: Date.UTC(2026, 2, 1) })
  const names = ['rss.xml', 'atom.xml', 'feed.json']
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, 'dist', name), 'utf8')]),
  )
}

test('addresses of authors stay out of the feeds unless they are asked for', async () => {
  for (const text of Object.values(await publish({}))) expect(text).not.toContain('ann@')
  const asked = await publish({ emails: true })
  expect(asked['atom.xml']).toContain('<email>ann@a.example</email>')
  expect(asked['feed.json']).toContain('"url": "mailto:ann@a.example"')
  // Readers show the author element of RSS raw, and two elements of one meaning are one too many.
  expect(asked['rss.xml']).not.toContain('ann@')
})

test('a licence of the configuration is that of every article', async () => {
  const { 'rss.xml': rss, 'atom.xml': atom } = await publish({ license: 'CC BY 4.0' })
  const address = 'https://creativecommons.org/licenses/by/4.0/'
  expect(rss).toContain(`<creativeCommons:license>${address}<`)
  expect(atom).toContain(
    `<link rel="license" type="text/html" href="${address}" title="CC BY 4.0"/>`,
  )
})

test('tags name the vocabulary that they are taken from', async () => {
  const asked = await publish({ tagScheme: 'https://a.example/tags/?a=1&b=2' })
  const scheme = 'https://a.example/tags/?a=1&amp;b=2'
  expect(asked['rss.xml']).toContain(`<category domain="${scheme}">Ships &#x26; boats</category>`)
  expect(asked['atom.xml']).toContain(`<category term="Ships &amp; boats" scheme="${scheme}"/>`)
})
