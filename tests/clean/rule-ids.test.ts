import { expect, test } from 'vitest'
import { recurringParagraph } from '../../src/clean/recurring-paragraph.ts'
import { ruleIds } from '../../src/clean/rule-ids.ts'
import { rules } from '../../src/clean/rules.ts'

test('ruleIds names every rule in its order', () => {
  expect(ruleIds).toEqual([...rules, recurringParagraph].map(({ id }) => id))
})
