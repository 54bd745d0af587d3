import pc from 'picocolors'

/** Marks text for a terminal, or leaves it as it is. */
export type Colours = ReturnType<typeof pc.createColors>

/**
 * Make colours for a stream: on a terminal only, as https://no-color.org and `FORCE_COLOR` want it.
 * The default of picocolors colours the logs of CI services too, which are files.
 */
export function makeColours(stream: { readonly isTTY?: boolean }): Colours {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env
  if (NO_COLOR !== '') return pc.createColors(false)
  const isTerminal = stream.isTTY === true && TERM !== 'dumb'
  return pc.createColors(FORCE_COLOR !== '' || isTerminal)
}
