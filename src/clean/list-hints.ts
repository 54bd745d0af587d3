import type { PhraseNode } from './bind-phrases.ts'
import {
  DATE,
  END,
  END_AT_COLON,
  HOLDING,
  hashStep,
  hashWord,
  NETWORK_NAME,
  OPENING,
  SIGNER,
  STEP,
} from './phrase-steps.ts'
import { networks } from './phrases/networks.ts'

type HintSources = {
  readonly openers: PhraseNode
  readonly holders: PhraseNode
  readonly bylineOpeners: PhraseNode
  readonly dateWords: readonly string[]
  readonly dateFillers: readonly string[]
}

/** List what words, and the words of phrases so far, may be, by their hash. */
export function listHints(sources: HintSources): readonly (readonly [number, number])[] {
  const flagsByStep = new Map<number, number>()
  const addFlag = (flag: number, words: Iterable<string>) => {
    for (const word of words) addFlags(flagsByStep, hashStep(HOLDING, hashWord(word)), flag)
  }
  addSteps(flagsByStep, HOLDING, sources.holders, () => true)
  addSteps(flagsByStep, OPENING, sources.openers, ({ topic }) => topic !== 'byline')
  addFlag(DATE, [...sources.dateWords, ...sources.dateFillers])
  addFlag(
    NETWORK_NAME,
    networks.map((name) => name.split(' ', 1)[0] ?? ''),
  )
  addFlag(SIGNER, sources.bylineOpeners.nodeByWord.keys())
  return [...flagsByStep]
}

/** Add the steps of phrases that begin with `step`, of some topics only; `word` and `word:` are one step. */
function addSteps(
  flagsByStep: Map<number, number>,
  step: number,
  { nodeByWord }: PhraseNode,
  counts: (node: PhraseNode) => boolean,
): void {
  for (const [word, node] of nodeByWord) {
    const next = hashStep(step, hashWord(word))
    const end = node.topic !== undefined && counts(node) ? endOf(word) : 0
    addFlags(flagsByStep, next, STEP | end)
    addSteps(flagsByStep, next, node, counts)
  }
}

function addFlags(flagsByStep: Map<number, number>, step: number, flags: number): void {
  flagsByStep.set(step, (flagsByStep.get(step) ?? 0) | flags)
}

function endOf(word: string): number {
  return word.endsWith(':') ? END_AT_COLON : END
}
