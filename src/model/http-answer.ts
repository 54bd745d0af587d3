/** How a server answered two requests for a document, the second one asking whether it changed. */
export type HttpAnswer = {
  /** Address of the document, behind all redirections. */
  readonly url: string
  readonly status: number
  /** Header fields by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** What led to the address, the first first. */
  readonly redirects: readonly { readonly url: string; readonly status: number }[]
  /** Status of the second request, `undefined` where there was nothing to ask with. */
  readonly statusWhenUnchanged: number | undefined
}
