/* Names that mail, advertising and social services add to follow a reader from page to page. */
const TRACKING_NAME =
  /^(?:amp;)?(?:utm_\w+|hsa_\w+|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+|_hs(?:enc|mi)|__hs\w\w|hsctatracking|fbclid|fb_\w+|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|ml_subscriber(?:_hash)?|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|rb_clickid|s_kwcid|ef_id|wickedid|_openstat|srsltid)$/u

/** Take tracking parameters out of the query and the fragment of an address; all others stay byte for byte. */
export function stripTracking(url: URL): void {
  if (url.search.length > 1) {
    const kept = url.search.slice(1).split('&').filter(isWanted)
    url.search = kept.join('&')
  }
  if (/^#utm_\w+=/u.test(url.hash)) url.hash = ''
}

function isWanted(parameter: string): boolean {
  return !TRACKING_NAME.test(parameter.split('=', 1)[0]?.toLowerCase() ?? '')
}
