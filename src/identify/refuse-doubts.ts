import { RunError } from '../model/run-error.ts'
import type { Doubt } from './binding.ts'

const SHOWN = 20

/**
 * Stop a build whose articles leave open whether they are published stories or new ones: the wrong guess would show a
 * story twice, or hide one for good. Throws a `RunError` of kind `output` that names them and says how to go on.
 */
export function refuseDoubts(doubts: readonly Doubt[]): void {
  if (doubts.length === 0) return
  const lines = doubts.slice(0, SHOWN).map(describe)
  if (doubts.length > SHOWN) lines.push(`… and ${doubts.length - SHOWN} more`)
  throw new RunError(
    'output',
    `Unexpected articles that may be published stories or new ones, expected to know which:\n${lines.join('\n')}\n` +
      'Give an article the id of the story that it is (`id: …` in its front matter), or a date of its own (`date: …`) ' +
      'if it is another one. With --allow-new-ids all of them count as new. Nothing was written.',
  )
}

function describe({ article, item }: Doubt): string {
  const name = `\`${item.id}\``
  return article.path === item.path
    ? `  ${article.path} says nothing of what was published from it as ${name}`
    : `  ${article.path} resembles ${name}, whose article ${item.path && `${item.path} `}is gone`
}
