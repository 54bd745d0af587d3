import { advertisement } from './advertisement.ts'
import { authorNote } from './author-note.ts'
import { byline } from './byline.ts'
import { commentPrompt } from './comment-prompt.ts'
import { cookieNotice } from './cookie-notice.ts'
import { copyProtection } from './copy-protection.ts'
import { copyrightNotice } from './copyright-notice.ts'
import { dateLine } from './date-line.ts'
import { headlineRepeated } from './headline-repeated.ts'
import { imageCaption } from './image-caption.ts'
import { linkList } from './link-list.ts'
import { newsletterPrompt } from './newsletter-prompt.ts'
import { outsideStory } from './outside-story.ts'
import { pageControl } from './page-control.ts'
import { photoCredit } from './photo-credit.ts'
import { relatedLinks } from './related-links.ts'
import { removePattern } from './remove-pattern.ts'
import type { Rule } from './rule.ts'
import { shareBar } from './share-bar.ts'
import { standfirstRepeated } from './standfirst-repeated.ts'
import { strayLine } from './stray-line.ts'
import { tagList } from './tag-list.ts'

/** The rules that look at one article alone, in the order they are asked: the first verdict on a unit holds. */
export const rules: readonly Rule[] = [
  removePattern,
  headlineRepeated,
  standfirstRepeated,
  shareBar,
  copyProtection,
  advertisement,
  newsletterPrompt,
  cookieNotice,
  byline,
  dateLine,
  photoCredit,
  imageCaption,
  copyrightNotice,
  commentPrompt,
  tagList,
  pageControl,
  authorNote,
  relatedLinks,
  linkList,
  strayLine,
  outsideStory,
]
