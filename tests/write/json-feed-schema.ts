import { z } from 'zod'

const address = z.url({ protocol: /^https?$/u })
const author = z.strictObject({ name: z.string().min(1), url: address.optional() })
const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iu)
const date = z.iso.datetime({ offset: true })
const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[a-z]+\/[\w.+-]+$/u),
  title: z.string().min(1).optional(),
  size_in_bytes: z.int().positive().optional(),
  duration_in_seconds: z.int().positive().optional(),
})

/** JSON Feed 1.1 as its specification has it, less what Feedwright does not write; no other members. */
export const jsonFeedSchema: z.ZodType = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().min(1),
  authors: z.array(author).min(1),
  language,
  expired: z.literal(true).optional(),
  hubs: z
    .array(z.strictObject({ type: z.string().min(1), url: address }))
    .min(1)
    .optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      external_url: address.optional(),
      title: z.string().min(1),
      summary: z.string().min(1).optional(),
      content_html: z.string().min(1),
      image: address.optional(),
      banner_image: address.optional(),
      date_published: date,
      date_modified: date,
      authors: z.array(author).min(1),
      tags: z.array(z.string().min(1)).min(1).optional(),
      language: language.optional(),
      attachments: z.array(attachment).min(1).optional(),
      // An extension, of which the specification says no more than that its name begins so.
      _feedwright: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
})
