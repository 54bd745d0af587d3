import { addStory, listFiles } from './newsroom.ts'
import type { Run } from './simulate.ts'

/**
 * Let two branches publish side by side and merge them with both their states, as `merge=union` does: one adds stories and
 * edits an old one, the other adds others. Readers see the main branch alone.
 */
export async function branchAndMerge(
  run: Run,
  publish: (run: Run) => Promise<void>,
): Promise<void> {
  const { room, repository } = run
  const { git, commit } = repository
  commit(listFiles(room), run.nowMs)

  git(['switch', '--quiet', '--create', 'side'], run.nowMs)
  const added = [1, 2, 3].map(() => addStory(room, run.nowMs))
  const edited = room.stories.find((story) => !room.deleted.has(story))
  const before = edited?.original.paragraphs ?? []
  if (edited !== undefined) edited.original.paragraphs = [...before, 'The side desk adds this.']
  const after = edited?.original.paragraphs ?? []
  commit(listFiles(room), run.nowMs)
  const { result } = run
  await publish(run)
  commit(listFiles(room), run.nowMs)

  git(['switch', '--quiet', 'main'], run.nowMs)
  for (const story of added) room.deleted.set(story, 'all')
  if (edited !== undefined) edited.original.paragraphs = before
  repository.files.clear()
  for (const [name, text] of listFiles(room)) repository.files.set(name, text)
  run.result = result
  addStory(room, run.nowMs)
  addStory(room, run.nowMs)
  commit(listFiles(room), run.nowMs)
  await publish(run)
  commit(listFiles(room), run.nowMs)

  git(['merge', '--quiet', '--no-edit', 'side'], run.nowMs)
  git(['branch', '--quiet', '--delete', '--force', 'side'], run.nowMs)
  for (const story of added) room.deleted.delete(story)
  if (edited !== undefined) edited.original.paragraphs = after
  repository.files.clear()
  for (const [name, text] of listFiles(room)) repository.files.set(name, text)
}
