/** Options that every command takes which reads the articles. */
export type CommonOptions = {
  readonly config?: string
  readonly input?: string
  readonly output?: string
  readonly url?: string
  readonly now?: number
  /** A folder, or `false` for none. */
  readonly cache: string | false
  readonly trustMtime: boolean
}

/** Options of `feedwright duplicates`. */
export type DuplicatesCommandOptions = CommonOptions & { readonly json?: true }

/** Options of `feedwright build`. */
export type BuildCommandOptions = CommonOptions & {
  readonly allowNewIds?: true
  readonly allowRemovals?: true
  readonly strict?: true
  readonly json?: true
  readonly quiet?: true
  readonly doubtful?: true
  /** A file, or `false` for none. */
  readonly report?: string | false
  readonly profile?: true
  readonly watch?: true
  /** File to write a trace to. */
  readonly trace?: string
}

/** Options of `feedwright clean`. */
export type CleanCommandOptions = Pick<CommonOptions, 'config' | 'input'> & {
  readonly write?: true
  readonly thorough?: true
  readonly json?: true
}

/** Options of `feedwright check`. */
export type CheckCommandOptions = Pick<CommonOptions, 'now'> & {
  readonly strict?: true
  readonly json?: true
  readonly quiet?: true
}
