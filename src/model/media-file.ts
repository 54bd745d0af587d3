/** What a file on this disk tells of itself. */
export type MediaFile = {
  /** Media type, where it is a picture of a known kind. */
  readonly type: string | undefined
  readonly bytes: number
  /** Pixels, as it is shown. */
  readonly width: number | undefined
  /** Pixels, as it is shown. */
  readonly height: number | undefined
}
