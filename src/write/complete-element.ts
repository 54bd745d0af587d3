import type { Element } from 'xast'

/**
 * Give an element of the core document what it lacks, and bring its children into the format's order.
 * Added elements take the place of those of their name; what the order does not name is left out, so
 * that only what is meant to be published is.
 */
export function completeElement(
  element: Element,
  added: readonly Element[],
  order: readonly string[],
): void {
  const replaced = new Set(added.map((child) => child.name))
  const rankByName = new Map(order.map((name, rank) => [name, rank]))
  const rankOf = (child: Element): number => rankByName.get(child.name) ?? -1

  element.children = element.children
    .filter((child) => child.type === 'element')
    .filter((child) => !replaced.has(child.name))
    .concat(added)
    .filter((child) => rankOf(child) >= 0)
    .sort((one, other) => rankOf(one) - rankOf(other))
}
