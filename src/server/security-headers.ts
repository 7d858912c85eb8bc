const YEAR_SECONDS = 365 * 24 * 60 * 60

/**
 * Addresses that other sites must not embed: the admin and the API. Pages and pictures may be embedded, those of a
 * newsletter in a mail.
 */
const OWN_ALONE = /^\/(admin|api(?!\/media\/file\/))(\/|\?|$)/

/**
 * Headers of every response. `isSecure`: the site is reached by https, and by nothing else from then on (HSTS, RFC
 * 6797).
 */
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
