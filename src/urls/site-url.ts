import { env } from '@/src/config/env'

/**
 * The site's public base URL from the settings, without a trailing slash: for canonical links, feeds and printed codes.
 */
export function siteUrl(): string {
  return env.siteUrl
}

/** Makes an absolute URL from a public path (`/da/tilbud`). */
export function absoluteUrl(path: string): string {
  return `${siteUrl()}${path}`
}
