import { isCarriedAddress } from '../text/carry-address.ts'
import type { Check } from './check.ts'
import { nameItem, quote } from './quote.ts'

/** Hold every address to an absolute http(s) one in its canonical, percent-encoded form. */
export const checkAddresses: Check = {
  rule: 'U1',

  find({ seen }) {
    const messages: string[] = []
    const judge = (address: string | undefined, what: string): void => {
      if (isCarriedAddress(address)) return
      messages.push(
        `Unexpected address ${quote(address)} of ${what}, expected an absolute http(s) one`,
      )
    }

    judge(seen.home, 'the feed')
    judge(seen.self?.url, 'the document itself')
    for (const [index, item] of seen.items.entries()) {
      const name = nameItem(item.id, index)
      judge(item.url, name)
      for (const file of item.media) judge(file.url, `a picture of ${name}`)
    }
    return messages
  },
}
