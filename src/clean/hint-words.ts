import { dateFillers, dateWords } from './date-words.ts'
import { makeFlagTable, readFlags } from './flag-table.ts'
import { bylineOpeners, holders, openers } from './phrase-books.ts'
import { addSteps, HOLDING, hashStep, hashWord, OPENING } from './phrase-steps.ts'
import { networks } from './phrases/networks.ts'

/** What a word by itself may be, beside the step of a phrase that may stand anywhere. */
export const DATE = 8
export const NETWORK_NAME = 16
export const SIGNER = 32

const flagsByStep = new Map<number, number>()
addSteps(flagsByStep, HOLDING, holders, () => true)
addSteps(flagsByStep, OPENING, openers, ({ topic }) => topic !== 'byline')
addFlag(DATE, [...dateWords, ...dateFillers])
addFlag(
  NETWORK_NAME,
  networks.map((name) => name.split(' ', 1)[0] ?? ''),
)
addFlag(SIGNER, bylineOpeners.nodeByWord.keys())

const table = makeFlagTable(flagsByStep)

/** Read what the hash of a word, or of the words of a phrase so far, may be; most words are nothing. */
export function readHint(hash: number): number {
  return readFlags(table, hash)
}

function addFlag(flag: number, words: Iterable<string>): void {
  for (const word of words) {
    const step = hashStep(HOLDING, hashWord(word))
    flagsByStep.set(step, (flagsByStep.get(step) ?? 0) | flag)
  }
}
