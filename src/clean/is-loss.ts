import { headlineRepeated } from './headline-repeated.ts'
import { standfirstRepeated } from './standfirst-repeated.ts'

/** What they take out stays in the text once, so nothing is lost by them. */
const REPEATS: ReadonlySet<string> = new Set([headlineRepeated.id, standfirstRepeated.id])

/** Whether what a rule takes out is gone for good. */
export function isLoss({ ruleId }: { readonly ruleId: string }): boolean {
  return !REPEATS.has(ruleId)
}
