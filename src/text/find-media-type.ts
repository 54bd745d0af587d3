/* Registered types only: `image/jpg` and `audio/mp3` are what endings suggest and nobody registered. */
const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  avif: 'image/avif',
  flac: 'audio/flac',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  m4a: 'audio/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  srt: 'application/x-subrip',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wav: 'audio/vnd.wave',
  webm: 'video/webm',
  webp: 'image/webp',
}

/** Find the media type that the name of a file tells by its ending; `undefined` for endings that tell none. */
export function findMediaType(url: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/u.exec(new URL(url).pathname.toLowerCase())?.[1] ?? ''
  return Object.hasOwn(TYPE_BY_ENDING, ending) ? TYPE_BY_ENDING[ending] : undefined
}
