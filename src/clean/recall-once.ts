/** Make a function that works once and then gives what it found. */
export function recallOnce<T>(find: () => T): () => T {
  let isFound = false
  let found: T | undefined
  return () => {
    if (!isFound) {
      found = find()
      isFound = true
    }
    return found as T
  }
}
