const YEAR_SECONDS = 365 * 24 * 60 * 60

/** What is nobody else's to show: the admin and the API. Pages and pictures may stand elsewhere, those of a newsletter in a mail. */
const OWN_ALONE = /^\/(admin|api(?!\/media\/file\/))(\/|\?|$)/

/** What every answer carries. `isSecure`: the site is reached by https, and by nothing else from then on (RFC 6797). */
export function securityHeaders(url: string, isSecure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': OWN_ALONE.test(url) ? 'same-origin' : 'cross-origin',
    ...(isSecure ? { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}; includeSubDomains` } : {}),
  }
}
