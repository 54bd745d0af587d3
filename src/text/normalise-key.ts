/** Bring a key as an editor wrote it to the form in which keys are compared: `pub_date` and `Pub-Date` are `pubdate`. */
export function normaliseKey(key: string): string {
  return key.toLowerCase().replace(/(?<=[\p{L}\p{N}])[\s_-](?=[\p{L}\p{N}])/gu, '')
}
