import type { PhrasePosition } from './phrases/phrase-pack.ts'

/** Positions of phrases that have a line to themselves, strongest first. */
export const LABEL_POSITIONS: readonly PhrasePosition[] = ['anywhere', 'ends', 'tail', 'row']
