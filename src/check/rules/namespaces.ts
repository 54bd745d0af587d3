import type { Rule, Sight } from '../rule.ts'

/**
 * Hold namespaces to declared prefixes, the usual ones, of namespaces that validators know (Namespaces in XML 1.0;
 * W3C validator: ReservedPrefix, AvoidNamespacePrefix, UnknownNamespace).
 */
export const namespaces: Rule<Sight> = {
  id: 'X4',
  severity: 'error',

  *find({ nameBreaches }) {
    yield* nameBreaches
  },
}
