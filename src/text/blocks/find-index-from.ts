/** Find the first of sorted indexes that is not below `from`. */
export function findIndexFrom(indexes: readonly number[], from: number): number | undefined {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indexes[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return indexes[low]
}
