import { writeFile } from 'node:fs/promises'
import { Session } from 'node:inspector/promises'
import { RunError } from '../model/run-error.ts'

/**
 * Run work and write where its time went as a CPU profile, which the developer tools of browsers, editors and
 * https://www.speedscope.app show as a flame graph.
 * Throws a `RunError` of kind `output` when the file can't be written.
 */
export async function recordTrace<T>(file: string, work: () => Promise<T>): Promise<T> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  const result = await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  await writeFile(file, JSON.stringify(profile)).catch((cause: Error) => {
    throw new RunError('output', `The trace could not be written: ${cause.message}`, cause)
  })
  return result
}
