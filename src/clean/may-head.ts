import type { Label } from './find-label.ts'
import type { PhraseTopic } from './phrases/phrase-pack.ts'

const SUBJECTS: ReadonlySet<PhraseTopic> = new Set<PhraseTopic>(['related-links', 'page-control'])

/** Whether a label may as well head a part of the story: `Enter your email` a step, `Sports` what a paragraph is about. */
export function mayHead({ topic, position }: Label): boolean {
  return topic === 'newsletter-prompt' || (position === 'ends' && SUBJECTS.has(topic))
}
