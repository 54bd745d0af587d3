import { ar } from './words/ar.ts'
import { da } from './words/da.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { he } from './words/he.ts'
import { it } from './words/it.ts'
import { nl } from './words/nl.ts'
import { pl } from './words/pl.ts'
import { pt } from './words/pt.ts'
import { sv } from './words/sv.ts'
import type { Words } from './words/words.ts'

const KNOWN: readonly Words[] = [ar, da, de, en, es, fr, he, it, nl, pl, pt, sv]

/** Find the words for a language (BCP 47); English for one that is not known here. */
export function findWords(language: string): Words {
  const [primary] = language.toLowerCase().split('-')
  return KNOWN.find((words) => words.language === primary) ?? en
}
