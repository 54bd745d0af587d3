import type { Check } from './check.ts'
import { nameItem, quote } from './quote.ts'
import type { SeenDate } from './seen-feed.ts'

/** Hold every date to the one form of its format that all readers understand. */
export const checkDates: Check = {
  rule: 'D1',

  find({ seen }) {
    const messages: string[] = []
    const judge = (date: SeenDate | undefined, what: string): void => {
      if (date === undefined || date.ms !== undefined) return
      messages.push(`Unexpected date ${quote(date.text)} of ${what}, expected one in UTC`)
    }

    judge(seen.updated, 'the feed')
    for (const [index, item] of seen.items.entries()) {
      const name = nameItem(item.id, index)
      judge(item.published, name)
      judge(item.updated, name)
    }
    return messages
  },
}
