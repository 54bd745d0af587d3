/** Ids that are joined into stories, but for those that an editor keeps apart. */
export type Stories = {
  /** Name the story that an id is in by its smallest member. */
  readonly find: (id: string) => string
  readonly isJoined: (a: string, b: string) => boolean
  /** Join two ids and all that is joined with them; false if they were joined before, or are kept apart. */
  readonly join: (a: string, b: string) => boolean
}

/** Make stories of one member each (union-find; the smallest id leads, so that no order of joining shows). */
export function createStories(different: ReadonlyArray<readonly [string, string]>): Stories {
  const leaders = new Map<string, string>()

  function find(id: string): string {
    let at = id
    for (let next = leaders.get(at); next !== undefined; next = leaders.get(at)) {
      const behind = leaders.get(next)
      if (behind !== undefined) leaders.set(at, behind)
      at = next
    }
    return at
  }

  function areApart(a: string, b: string): boolean {
    return different.some(([one, other]) => {
      const first = find(one)
      const second = find(other)
      return (first === a && second === b) || (first === b && second === a)
    })
  }

  function join(a: string, b: string): boolean {
    const first = find(a)
    const second = find(b)
    if (first === second || areApart(first, second)) return false
    if (first < second) leaders.set(second, first)
    else leaders.set(first, second)
    return true
  }

  return { find, isJoined: (a, b) => find(a) === find(b), join }
}
