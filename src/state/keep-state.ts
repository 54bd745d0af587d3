import type { State } from '../model/state.ts'
import { readStateText } from './read-state.ts'
import { formatState, parseState } from './state-file.ts'

/** Reads and writes the state of an output folder. */
export type StateMemory = {
  /** Read what the last build published; `undefined` where its file is not there. */
  readonly read: (output: string) => Promise<State | undefined>
  /** Write a state as the text of its file. */
  readonly format: (state: State) => string
}

/** Keep the state that this process wrote, so that it is parsed again only where somebody else changed its file. */
export function keepState(): StateMemory {
  let last: { readonly text: string; readonly state: State } | undefined
  return {
    read: async (output) => {
      const text = await readStateText(output)
      if (text === undefined) return undefined
      return text === last?.text ? last.state : parseState(text)
    },
    format: (state) => {
      const text = formatState(state)
      last = { text, state }
      return text
    },
  }
}
