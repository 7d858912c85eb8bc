import { env } from '@/src/config/env'

/**
 * The address that the site is reached at from outside, without a closing slash: for canonical links, feeds and printed codes.
 * From the settings.
 */
export function siteUrl(): string {
  return env.siteUrl
}

/** A public path (`/da/tilbud`) as a whole address. */
export function absoluteUrl(path: string): string {
  return `${siteUrl()}${path}`
}
