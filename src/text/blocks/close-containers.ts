import { addBlock, type Container, type Scan } from './scan.ts'

/** Close all containers but the outermost so many. */
export function closeContainers(scan: Scan, kept: number): void {
  const { containers } = scan
  if (containers.length <= kept) return
  const kind = containers[0]?.kind ?? 'list'
  containers.length = kept
  dropFrom(scan.quotes, kept)
  dropFrom(scan.others, kept)
  // Nothing is added within a container, so that only the end of the outermost makes a block.
  addBlock(scan, { kind, start: scan.start, end: scan.end, depth: 0 })
}

function dropFrom(indexes: number[], kept: number): void {
  while ((indexes[indexes.length - 1] ?? -1) >= kept) indexes.pop()
}

/** Sum up by how much the outermost so many list items are indented. */
export function sumSizes(containers: readonly Container[], count: number): number {
  return containers[count - 1]?.sizeSum ?? 0
}
