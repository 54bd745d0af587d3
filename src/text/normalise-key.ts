/** A key in the form that it is brought to, as most are. */
const NORMAL = /^[a-z\d]*$/

/** Bring a key as an editor wrote it to the form in which keys are compared: `pub_date` and `Pub-Date` are `pubdate`. */
export function normaliseKey(key: string): string {
  if (NORMAL.test(key)) return key
  return key.toLowerCase().replace(/(?<=[\p{L}\p{N}])[\s_-](?=[\p{L}\p{N}])/gu, '')
}
