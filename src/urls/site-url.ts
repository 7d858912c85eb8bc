/**
 * The address that the site is reached at from outside, without a closing slash: for canonical links, feeds and printed codes.
 * From `SITE_URL`; on a developer's machine, Next's own port.
 */
export function siteUrl(): string {
  return (process.env['SITE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, '')
}

/** A public path (`/da/tilbud`) as a whole address. */
export function absoluteUrl(path: string): string {
  return `${siteUrl()}${path}`
}
