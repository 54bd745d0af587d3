/** Elements whose tag opens an HTML block that ends at a blank line (CommonMark section 4.6, kind 6). */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
  main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
  title tr track ul`.split(/\s+/u),
)

/** Elements whose content is raw up to an end tag of any of them (kind 1). */
export const RAW_NAMES: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea'])

/** The longest of all the names. */
export const MAX_NAME_LENGTH = 10
