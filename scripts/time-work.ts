/** How long a piece of work took, in milliseconds of wall and of processor time. */
export type Timed<T> = { readonly result: T; readonly ms: number; readonly cpuMs: number }

/** Time a piece of work once. */
export function timeWork<T>(work: () => T): Timed<T> {
  const before = process.cpuUsage()
  const startMs = performance.now()
  const result = work()
  const ms = performance.now() - startMs
  const { user, system } = process.cpuUsage(before)
  return { result, ms, cpuMs: (user + system) / 1000 }
}
