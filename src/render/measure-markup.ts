import { measureOpening } from './container-depth.ts'
import type { Loss, Spot } from './loss.ts'

/** Depth of quotes, lists, emphasis and elements up to which Markdown is understood; the parsers recurse. */
export const MAX_DEPTH: number = 100

/* In one stretch without a blank line; emphasis marks are matched in quadratic time. */
const MAX_EMPHASIS_MARKS = 2_000

/*
 * In nanoseconds, measured with micromark 4 and the trees behind it on inputs made to be slow. 5 MB of prose stay
 * within, as do 10,000 lines without a blank one.
 */
const BUDGET = 3_000_000_000
const COST = {
  character: 300,
  line: 20_000,
  /* What can begin an escape, a reference, a tag, a heading or emphasis. */
  mark: 15_000,
  address: 60_000,
  bracket: 30_000,
  tableCell: 100_000,
  emphasisMark: 15_000,
  /* For each line of the same list, quote or paragraph before it. */
  lineByLine: 60,
  /* Each time one is opened behind other text. */
  containerSquared: 500,
  emphasisMarkSquared: 40,
  /* A bracket or an open `<?` can be searched to the end of its paragraph for what closes it. */
  bracketByCharacter: 5,
}

const BLANK = /^[ \t>]*$/u
const EMPHASIS = /\*+|_+|~+/gu
const MARK = /[\\&<#]|\*+|_+|~+/gu
const ADDRESS = /@|:\/\//gu
const BRACKET = /[[\]]|<[?!]|`+/gu
const DELIMITER_ROW = /^[-:| \t>]+$/u
const SPACE = /\s/u

/* Lines without a blank one between: at most one paragraph or one table. */
type Stretch = {
  lines: number
  characters: number
  emphasisMarks: number
  brackets: number
  bars: number
  isTable: boolean
}

/**
 * Find what would make a text too deep or too slow to be parsed as Markdown, in linear time and before any parser
 * sees it. Returns nothing for what people write.
 */
export function findOverload(text: string): Loss | undefined {
  let stretch = createStretch()
  let run = 0
  let containers = 0
  let cost = weighCharacters(text)
  let line = 0
  for (const content of text.split('\n')) {
    line++
    const { depth, isContainer, isBullet } = measureOpening(content)
    if (depth > MAX_DEPTH) return makeTooDeep({ line, column: 1 })
    if (isContainer && run === 0) containers++
    const isBlank = BLANK.test(content)
    if (isBlank || isBullet) {
      cost += weigh(stretch)
      stretch = createStretch()
    }
    run = isBlank ? 0 : run + 1
    cost += COST.line + run * COST.lineByLine
    addLine(stretch, content)
    if (stretch.emphasisMarks > MAX_EMPHASIS_MARKS) return makeTooDense({ line, column: 1 })
  }
  cost += weigh(stretch) + containers ** 2 * COST.containerSquared
  return cost > BUDGET ? makeTooDense(undefined) : undefined
}

/** Make the loss of an article that nests too deep; it is published as plain text. */
export function makeTooDeep(spot: Spot | undefined): Loss {
  return {
    ruleId: 'too-deep',
    severity: 'error',
    subject: 'nesting of quotes, lists, emphasis or elements',
    expected: `at most ${MAX_DEPTH} levels: published as plain text, marks and all`,
    spot,
  }
}

/** Make the loss of an article that holds too many marks to be parsed in time; it is published as plain text. */
function makeTooDense(spot: Spot | undefined): Loss {
  return {
    ruleId: 'too-dense',
    severity: 'error',
    subject: 'mass of Markdown marks',
    expected: 'running text: published as plain text, marks and all',
    spot,
  }
}

function weighCharacters(text: string): number {
  return (
    text.length * COST.character +
    count(text, MARK) * COST.mark +
    count(text, ADDRESS) * COST.address
  )
}

function createStretch(): Stretch {
  return { lines: 0, characters: 0, emphasisMarks: 0, brackets: 0, bars: 0, isTable: false }
}

function addLine(stretch: Stretch, line: string): void {
  stretch.lines++
  stretch.characters += line.length
  stretch.emphasisMarks += countEmphasisMarks(line)
  stretch.brackets += count(line, BRACKET)
  stretch.bars = Math.max(stretch.bars, line.split('|').length)
  stretch.isTable ||= line.includes('-') && DELIMITER_ROW.test(line)
}

/** Runs between spaces, as in `Name: ______`, are text. */
function countEmphasisMarks(line: string): number {
  let count = 0
  for (const { 0: run, index } of line.matchAll(EMPHASIS)) {
    const before = line[index - 1] ?? ' '
    const behind = line[index + run.length] ?? ' '
    if (!SPACE.test(before) || !SPACE.test(behind)) count += run.length
  }
  return count
}

function weigh(stretch: Stretch): number {
  const { lines, characters, emphasisMarks, brackets } = stretch
  const cells = stretch.isTable ? stretch.bars * lines : 0
  return (
    brackets * COST.bracket +
    brackets * characters * COST.bracketByCharacter +
    emphasisMarks * COST.emphasisMark +
    emphasisMarks ** 2 * COST.emphasisMarkSquared +
    cells * COST.tableCell
  )
}

function count(text: string, pattern: RegExp): number {
  let matches = 0
  for (const _ of text.matchAll(pattern)) matches++
  return matches
}
