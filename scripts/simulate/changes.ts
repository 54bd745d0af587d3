import { createStoryWriter } from '../news/story-writer.ts'
import { addStory, type Newsroom, SECTIONS, type Story } from './newsroom.ts'

/** Something that happens in a newsroom between two commits; `undefined` where there was nothing to do it to. */
export type Change = (room: Newsroom, nowMs: number) => string | undefined

const HOUR_MS = 3_600_000

/** Everything that happens, with how often it does. */
export const CHANGES: ReadonlyArray<readonly [share: number, change: Change]> = [
  [30, publish],
  [5, onStory('new headline', retitle)],
  [6, onStory('edited words', editParagraph)],
  [3, onStory('another paragraph', addParagraph)],
  [4, onStory('white space', addSpace)],
  [3, onStory('a note that no feed shows', note)],
  [1, changeFooter],
  [5, onStory('renamed', rename)],
  [4, onStory('moved', move)],
  [3, onStory('renamed and edited', renameAndEdit)],
  [3, onStory('moved with a new headline', moveAndRetitle)],
  [7, onStory('a copy came', addCopy)],
  [4, onStory('deleted', (story, room) => room.deleted.set(story, 'all'))],
  [
    4,
    onCopied('original deleted, its copy stays', (story, room) =>
      room.deleted.set(story, 'original'),
    ),
  ],
  [6, restore],
  [2, onStory('withdrawn', withdraw)],
  [3, onStory('corrected', correct)],
  [3, publishUnderEmbargo],
]

function publish(room: Newsroom, nowMs: number): string {
  const count = room.random.int(1, 3)
  for (let left = count; left > 0; left--) addStory(room, nowMs)
  return `${count} new`
}

function publishUnderEmbargo(room: Newsroom, nowMs: number): string {
  const story = addStory(room, nowMs)
  if (story.dateMs !== undefined) story.embargoMs = nowMs + room.random.int(1, 30) * HOUR_MS
  return 'new, under an embargo'
}

/* Most work is on the news of the last days. */
function onStory(name: string, act: (story: Story, room: Newsroom) => unknown): Change {
  return (room, nowMs) => {
    const open = room.stories.filter(
      (story) => !room.deleted.has(story) && !story.isWithdrawn && (story.embargoMs ?? 0) <= nowMs,
    )
    const recent = room.random.isHit(0.8) ? open.slice(-60) : open
    return actOn(recent, name, { act, room })
  }
}

function onCopied(name: string, act: (story: Story, room: Newsroom) => unknown): Change {
  return (room) => {
    const copied = room.stories.filter(
      (story) => story.copies.length > 0 && !room.deleted.has(story) && !story.isWithdrawn,
    )
    return actOn(copied, name, { act, room })
  }
}

type Action = {
  readonly act: (story: Story, room: Newsroom) => unknown
  readonly room: Newsroom
}

function actOn(
  [first, ...others]: readonly Story[],
  name: string,
  { act, room }: Action,
): string | undefined {
  if (first === undefined) return undefined
  const story = room.random.pick([first, ...others])
  act(story, room)
  return `${name}: ${story.marker}`
}

function restore(room: Newsroom): string | undefined {
  return actOn([...room.deleted.keys()], 'restored', {
    room,
    act: (story) => room.deleted.delete(story),
  })
}

function changeFooter(room: Newsroom): string {
  room.footer = `Read the Tarn Gazette every ${room.random.pick(['day', 'week', 'hour'])} and tell us what you saw at our desk number ${room.random.int(1, 99)}.`
  return 'another footer everywhere'
}

function retitle({ original }: Story, { random, vocabulary }: Newsroom): void {
  const { writeHeadline } = createStoryWriter(random, vocabulary)
  original.headline = `${writeHeadline()} ${original.headline.split(' ').at(-1)}`
}

/* One sentence of the last paragraph is written anew; the first holds the marker. */
function editParagraph({ original }: Story, { random, vocabulary }: Newsroom): void {
  const sentence = createStoryWriter(random, vocabulary).writeParagraph().split('. ', 1)[0] ?? ''
  const [last = '', ...others] = [...original.paragraphs].reverse()
  original.paragraphs = [...others.reverse(), `${last} ${sentence}.`]
}

function addParagraph({ original }: Story, { random, vocabulary }: Newsroom): void {
  const { writeParagraph } = createStoryWriter(random, vocabulary)
  original.paragraphs = [...original.paragraphs, writeParagraph()]
}

function addSpace(story: Story): void {
  story.spacing += 1
}

function note(story: Story, { random }: Newsroom): void {
  story.lines.set('editor_note', `seen by desk ${random.int(1, 999)}`)
}

function rename({ original }: Story): void {
  original.path = original.path.replace(/\/(.*)(\.\w+)$/u, (_, name: string, end: string) =>
    name.endsWith('-again') ? `/${name.slice(0, -6)}${end}` : `/${name}-again${end}`,
  )
}

function move({ original }: Story, { random }: Newsroom): void {
  const name = original.path.split('/').slice(1).join('/')
  original.path = `${random.pick(SECTIONS)}/${name}`
}

function renameAndEdit(story: Story, room: Newsroom): void {
  rename(story)
  editParagraph(story, room)
}

function moveAndRetitle(story: Story, room: Newsroom): void {
  move(story, room)
  retitle(story, room)
}

function addCopy({ original, copies, marker }: Story, { random, vocabulary }: Newsroom): void {
  const { writeHeadline } = createStoryWriter(random, vocabulary)
  const number = marker.slice(4)
  const kept = Math.max(2, original.paragraphs.length - 1)
  copies.push({
    path: `wire/${number}-${copies.length}.md`,
    headline: `${writeHeadline()} ${number}`,
    paragraphs: original.paragraphs.slice(0, kept),
  })
}

function withdraw(story: Story): void {
  // The raw text of an agency has no place for a status.
  if (story.dateMs !== undefined) story.isWithdrawn = true
}

function correct({ lines, marker }: Story): void {
  const count = Number(lines.get('corrections_made') ?? 0) + 1
  lines.set('corrections_made', String(count))
  lines.set('status', 'corrected')
  lines.set('correction', `An earlier version of ${marker} was wrong in ${count} places`)
}
