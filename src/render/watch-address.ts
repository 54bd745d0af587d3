/* Players that show nothing outside of a page, and the pages that show the same video. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})(?:[?#].*)?$/u,
    'https://www.youtube.com/watch?v=',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/u, 'https://vimeo.com/'],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/u,
    'https://www.dailymotion.com/video/',
  ],
]

/** Find the page of a video whose player is embedded; all other addresses stay as they are. */
export function findWatchAddress(address: string): string {
  for (const [player, page] of PAGES) {
    const id = player.exec(address)?.[1]
    if (id !== undefined && id !== 'videoseries') return `${page}${id}`
  }
  return address
}
