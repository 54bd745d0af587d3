/** Format milliseconds since 1970 as RFC 3339 in UTC, whole seconds: `2026-03-02T10:00:00Z`. */
export function formatInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -'.000Z'.length)}Z`
}
