import { RunError } from '../model/run-error.ts'

/**
 * Stop a build for another site than the one that the state was written for, unless the configuration says that it
 * moved: a preview must not take over the memory of the real site. Throws a `RunError` of kind `usage`.
 */
export function refuseMovedSite(
  publishedUrl: string,
  { url, formerUrls }: { readonly url: string; readonly formerUrls: readonly string[] },
): void {
  if (publishedUrl === '' || publishedUrl === url || formerUrls.includes(publishedUrl)) return
  throw new RunError(
    'usage',
    `Unexpected address ${url}, expected ${publishedUrl}, for which the output folder was built. ` +
      `If the site has moved, say so in the configuration: \`formerUrls: ['${publishedUrl}']\`; ` +
      'for another site choose another output folder.',
  )
}
