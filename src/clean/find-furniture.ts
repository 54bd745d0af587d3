import type { Label } from './find-label.ts'
import { isWordless } from './is-wordless.ts'
import type { Place } from './reading.ts'
import type { Unit } from './unit.ts'

/** What is known of the lines of a text when its labels are weighed. */
export type Surroundings = {
  readonly labelOf: (line: Unit) => Label | undefined
  /** Whether a line repeats the headline or the standfirst. */
  readonly isCopy: (line: Unit) => boolean
  readonly placeOf: (line: Unit) => Place
  readonly hasTitle: boolean
}

/**
 * Labels that follow one another, with nothing between them but repeats and pictures: they are weighed together,
 * so that taking them out brings no new neighbours together.
 */
type Run = {
  readonly members: readonly Unit[]
  /** A line of text above ends in a colon and so announces what follows. */
  readonly isAnnounced: boolean
}

const COLON = /[:：]["'”’»)*_]*$/u
const MIN_ROW = 2

/** Find the labels that count where they stand: by themselves, or as one of a row. */
export function findFurniture(lines: readonly Unit[], around: Surroundings): ReadonlySet<Unit> {
  const furniture = new Set<Unit>()
  for (const run of listRuns(lines, around)) {
    for (const member of weighRun(run, around)) furniture.add(member)
  }
  return furniture
}

function listRuns(lines: readonly Unit[], { labelOf, isCopy }: Surroundings): readonly Run[] {
  const runs: Run[] = []
  let members: Unit[] = []
  let lastText: Unit | undefined
  const closeRun = (): void => {
    if (members.length === 0) return
    const isAnnounced = lastText !== undefined && COLON.test(lastText.markup.trimEnd())
    runs.push({ members, isAnnounced })
    members = []
  }
  for (const line of lines) {
    if (labelOf(line) !== undefined) {
      members.push(line)
      continue
    }
    if (isCopy(line) || isWordless(line)) continue
    closeRun()
    lastText = line
  }
  closeRun()
  return runs
}

function weighRun(run: Run, around: Surroundings): readonly Unit[] {
  const members = run.members.filter((line) => mayCount(line, around))
  const isCertain = members.some((line) => countsAlone(line, run, around))
  return isCertain || isRow(members, run, around) ? members : []
}

/** A heading that is a label opens a section about a network as well, unless nothing follows it. */
function mayCount(line: Unit, { labelOf, placeOf }: Surroundings): boolean {
  if (line.kind !== 'heading') return true
  const place = placeOf(line)
  return place === 'tail' || (place === 'head' && labelOf(line)?.position === 'anywhere')
}

function countsAlone(line: Unit, run: Run, around: Surroundings): boolean {
  const isItemOfText = run.isAnnounced && line.kind === 'list'
  switch (around.labelOf(line)?.position) {
    case 'anywhere':
      return !isItemOfText
    case 'ends':
      return !run.isAnnounced && isAtEnd(line, around)
    case 'tail':
      return !run.isAnnounced && around.placeOf(line) === 'tail'
    default:
      return false
  }
}

/** Without a title, what stands above the story may still become it. */
function isAtEnd(line: Unit, { placeOf, hasTitle }: Surroundings): boolean {
  const place = placeOf(line)
  return place === 'tail' || (place === 'head' && hasTitle)
}

function isRow(members: readonly Unit[], run: Run, around: Surroundings): boolean {
  if (run.isAnnounced) return false
  if (isShareBar(members, around)) return true
  if (!members.every((line) => isAtEnd(line, around))) return false
  const count = members.reduce((sum, line) => sum + (around.labelOf(line)?.count ?? 0), 0)
  return count >= MIN_ROW
}

/** Two buttons say what they do, and nothing else stands beside them but more of them. */
function isShareBar(members: readonly Unit[], { labelOf }: Surroundings): boolean {
  const found = members.flatMap((line) => labelOf(line) ?? [])
  const buttons = found.filter(({ position }) => position !== 'row')
  return buttons.length >= MIN_ROW && found.every(({ topic }) => topic === 'share-bar')
}
