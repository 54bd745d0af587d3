import type { Block } from '../../model/block.ts'
import type { ContentLine } from './content-cursor.ts'
import { createLine, type Line } from './line.ts'

/** What the innermost open block is, beneath all containers; `none` where the next line begins afresh. */
export type Flow = 'none' | 'paragraph' | 'fence' | 'html' | 'indented' | 'table'

/** A block that holds blocks: a quote, the current item of a list, a footnote definition. */
export type Container = {
  readonly kind: 'quote' | 'list' | 'footnote'
  /** Code of the bullet, or of the `.` or `)` behind the number; 0 for what is no list. */
  marker: number
  /** Columns that the lines of a list item are indented by. */
  size: number
  /** Sum of `size` of this container and all that hold it. */
  sizeSum: number
  /** Whether nothing stood behind the marker and no line has followed yet. */
  startsBlank: boolean
  /** Whether a blank line followed such a marker: then the item is over. */
  isOver: boolean
}

/** The paragraph that is being read, which may still turn out to be definitions, a heading or the head of a table. */
type Paragraph = {
  /** Kept only where definitions are possible: where the first line opens with `[`. */
  readonly lines: ContentLine[]
  mayDefine: boolean
  /** Offsets of the last line, of its content and its end, and of the end of the line before it, -1 for none. */
  lastLineStart: number
  lastStart: number
  lastEnd: number
  endBeforeLast: number
  /** Whether the last line may be the head of a table. */
  mayBeHead: boolean
}

/** Everything the splitter remembers from line to line. */
export type Scan = {
  readonly text: string
  readonly line: Line
  readonly blocks: Block[]
  /** Outermost first. */
  readonly containers: Container[]
  /** Indexes of the quotes among the containers. */
  readonly quotes: number[]
  /** Indexes of the containers that are no footnotes. */
  readonly others: number[]
  readonly paragraph: Paragraph
  flow: Flow
  /** Code of the fence's character and how many opened it. */
  fenceMarker: number
  fenceSize: number
  /** 1 to 7, as CommonMark section 4.6 numbers them. */
  htmlKind: number
  /** Offset of the open top-level block, and of the end of its last line so far. */
  start: number
  end: number
  /** Where the last look for a thematic break in the line met another character. */
  breakMarker: number
  breakStop: number
}

/** Create the memory of a splitter in front of the first line. */
export function createScan(text: string, start: number): Scan {
  return {
    text,
    line: createLine(text, start),
    blocks: [],
    containers: [],
    quotes: [],
    others: [],
    paragraph: {
      lines: [],
      mayDefine: false,
      lastLineStart: 0,
      lastStart: 0,
      lastEnd: 0,
      endBeforeLast: 0,
      mayBeHead: false,
    },
    flow: 'none',
    fenceMarker: 0,
    fenceSize: 0,
    htmlKind: 0,
    start: 0,
    end: 0,
    breakMarker: 0,
    breakStop: 0,
  }
}

/** Add a finished block; only top-level ones count, so nothing is added within a container. */
export function addBlock(scan: Scan, block: Block): void {
  if (scan.containers.length === 0) scan.blocks.push(block)
}

/** Open a block that may go on in the next line. */
export function openFlow(scan: Scan, flow: Flow, start: number): void {
  scan.flow = flow
  if (scan.containers.length === 0) scan.start = start
}
