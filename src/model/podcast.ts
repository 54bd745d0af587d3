/** What a podcast says of itself, as podcast directories ask for it. */
export type Podcast = {
  /** Absolute http(s) address of a square picture, 1,400 to 3,000 pixels wide. */
  readonly image: string | undefined
  /** Category and subcategory of the list of Apple Podcasts. */
  readonly category: readonly string[]
  readonly isExplicit: boolean
  /** `serial` is to be heard from the first episode on. */
  readonly type: 'episodic' | 'serial'
  /** Address by which directories prove who owns the podcast; published, as they require. */
  readonly ownerEmail: string | undefined
}
