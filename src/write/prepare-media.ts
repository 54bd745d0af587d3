import type { Media } from '../model/item.ts'
import { carryAddress } from '../text/carry-address.ts'
import { carryLine, carryText } from '../text/carry-text.ts'

/** Make a file that goes with an item carriable by all three formats: numbers that count something, or none. */
export function prepareMedia(media: Media): Media {
  return {
    url: carryAddress(media.url),
    type: carryText(media.type).trim(),
    bytes: carryCount(media.bytes),
    alt: carryLine(media.alt ?? '') || undefined,
    caption: carryLine(media.caption ?? '') || undefined,
    credit: carryLine(media.credit ?? '') || undefined,
    width: carryCount(media.width),
    height: carryCount(media.height),
    seconds: carryCount(media.seconds),
  }
}

function carryCount(count: number | undefined): number | undefined {
  return Number.isSafeInteger(count) && Number(count) > 0 ? count : undefined
}
