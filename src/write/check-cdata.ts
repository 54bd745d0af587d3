import type { Element } from 'xast'
import type { Check } from './check.ts'
import { listElements } from './list-elements.ts'

/** Refuse CDATA sections: some readers decode what stands in them once more, and `]]>` ends them. */
export const checkCdata: Check = {
  rule: 'X3',

  find({ seen }) {
    const names = seen.root === undefined ? [] : listElements(seen.root).filter(holdsCdata)
    return names.map(({ name }) => `Unexpected CDATA section in \`${name}\`, expected escaped text`)
  },
}

function holdsCdata(element: Element): boolean {
  return element.children.some((child) => child.type === 'cdata')
}
