import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTextCache } from '../../src/state/text-cache.ts'
import { makeFolder } from '../temporary-folder.ts'

async function fill(folder: string, entries: Readonly<Record<string, string>>): Promise<void> {
  const cache = await openTextCache<string>(folder, 'rendered.json')
  for (const [key, value] of Object.entries(entries)) cache.set(key, value)
  await cache.save()
}

describe('the cache', () => {
  test('gives back what the last build kept', async () => {
    const folder = path.join(makeFolder(), 'deep/cache')
    await fill(folder, { a: 'one' })
    const cache = await openTextCache<string>(folder, 'rendered.json')
    expect([cache.get('a'), cache.get('b'), cache.problem]).toEqual(['one', undefined, undefined])
    expect(readdirSync(folder)).toEqual(['rendered.json'])
  })

  test('forgets what a build no longer asks for', async () => {
    const folder = makeFolder()
    await fill(folder, { a: 'one', b: 'two' })
    const cache = await openTextCache<string>(folder, 'rendered.json')
    cache.get('b')
    await cache.save()
    const later = await openTextCache<string>(folder, 'rendered.json')
    expect([later.get('a'), later.get('b')]).toEqual([undefined, 'two'])
  })

  test('keeps what a build put in the place of another', async () => {
    const folder = makeFolder()
    await fill(folder, { a: 'one' })
    await fill(folder, { a: 'two' })
    const cache = await openTextCache<string>(folder, 'rendered.json')
    expect(cache.get('a')).toBe('two')
  })

  test.each([
    ['half a file', (text: string) => text.slice(0, -3)],
    ['a changed byte', (text: string) => text.replace('one', 'two')],
    ['another file', () => 'something else'],
    ['an empty file', () => ''],
  ])('passes over %s and says so', async (_, damage) => {
    const folder = makeFolder()
    await fill(folder, { a: 'one' })
    const file = path.join(folder, 'rendered.json')
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    const cache = await openTextCache<string>(folder, 'rendered.json')
    expect(cache.get('a')).toBeUndefined()
    expect(cache.problem).toContain('damaged')
  })

  test('passes over the file of another version without a word', async () => {
    const folder = makeFolder()
    await fill(folder, { a: 'one' })
    const file = path.join(folder, 'rendered.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^feedwright \S+/u, 'feedwright 99.0.0'))
    const cache = await openTextCache<string>(folder, 'rendered.json')
    expect([cache.get('a'), cache.problem]).toEqual([undefined, undefined])
  })

  test('is no reason to fail where it cannot be written', async () => {
    const folder = path.join(makeFolder({ taken: 'a file' }), 'taken')
    await fill(folder, { a: 'one' })
    const cache = await openTextCache<string>(folder, 'rendered.json')
    expect(cache.get('a')).toBeUndefined()
  })

  test('is no reason to fail where a folder has its name', async () => {
    const folder = makeFolder()
    mkdirSync(path.join(folder, 'rendered.json'))
    await fill(folder, { a: 'one' })
    expect(readdirSync(folder)).toContain('rendered.json')
  })
})
