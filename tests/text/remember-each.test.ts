import { expect, test } from 'vitest'
import { rememberEach } from '../../src/text/remember-each.ts'

test('asks once for each object, and not for what is equal to it', () => {
  const asked: unknown[] = []
  const measure = rememberEach((item: { readonly title: string }) => {
    asked.push(item)
    return item.title.length
  })
  const [tide, other, none] = [{ title: 'Tide' }, { title: 'Tide' }, { title: '' }]
  expect([tide, other, none, tide, other, none].map(measure)).toEqual([4, 4, 0, 4, 4, 0])
  expect(asked).toEqual([tide, other, none])
})
