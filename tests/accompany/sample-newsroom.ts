import type { accompany } from '../../src/accompany/accompany.ts'
import { completeConfig } from '../../src/config/complete-config.ts'
import type { UserConfig } from '../../src/config/user-config.ts'

/** A site with every companion that is on unless told otherwise. */
export function sampleSite(facts: Partial<UserConfig> = {}): Parameters<typeof accompany>[1] {
  return completeConfig(
    { url: 'https://example.org/', title: 'Harbour Gazette', language: 'en-GB', ...facts },
    '/nowhere',
  )
}
