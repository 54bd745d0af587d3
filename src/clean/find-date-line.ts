import { cutColon } from './cut-colon.ts'
import { dateFillers, dateWords } from './date-words.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'

const MAX_CHARACTERS = 140
/** A date in Chinese, Japanese or Korean is one word in our reading. */
const CJK_DATE = /^[\p{N}年月日時分秒년월일시분초\s:/.()（）月火水木金土日曜公開更新発布时间]+$/u
const CURRENCY = /\p{Sc}|%/u
const CLOCK_OR_DAY = /\p{N}[:./-]\p{N}/u

/** Whether a line says when, and nothing else: a date, a time, how long ago. */
export function findDateLine(plain: string, words: readonly string[]): PhraseTopic | undefined {
  if (plain.length > MAX_CHARACTERS || CURRENCY.test(plain)) return undefined
  const { numbers, dates, strange } = countWords(words)
  if (numbers === 0) return undefined
  if (strange > 0) return numbers > 1 && CJK_DATE.test(plain) ? 'date-line' : undefined
  const isDated = dates > 0 && words.length > 1
  return isDated || (numbers > 1 && CLOCK_OR_DAY.test(plain)) ? 'date-line' : undefined
}

type Counts = { readonly numbers: number; readonly dates: number; readonly strange: number }

function countWords(words: readonly string[]): Counts {
  let [numbers, dates, strange] = [0, 0, 0]
  for (const word of words) {
    const bare = cutColon(word)
    if (bare === '{number}') numbers++
    else if (dateWords.has(bare)) dates++
    else if (!dateFillers.has(bare)) strange++
  }
  return { numbers, dates, strange }
}
