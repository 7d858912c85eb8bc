/**
 * What strangers may request besides reading the open collections: sign-in, and the newsletter forms. `*` matches one
 * path segment. Anything else is closed to them, whatever the endpoint itself would allow.
 */
const OPEN_ROUTES: readonly (readonly [method: 'GET' | 'POST', ...path: string[]])[] = [
  ['GET', 'users', 'me'],
  ['POST', 'users', 'login'],
  ['POST', 'users', 'logout'],
  ['POST', 'users', 'refresh-token'],
  ['POST', 'users', 'forgot-password'],
  ['POST', 'users', 'choose-password'],
  // Payload's own endpoints that are disabled; their responses say so.
  ['POST', 'users', 'reset-password'],
  ['POST', 'users', 'first-register'],
  ['POST', 'users', 'unlock'],
  ['POST', 'subscribers', 'tilmeld', '*'],
  ['POST', 'subscribers', 'bekraeft', '*', '*'],
  ['POST', 'subscribers', 'indstillinger', '*', '*'],
  ['POST', 'subscribers', 'afmeld', '*', '*'],
]

/** Whether a request of strangers passes through unchecked; the endpoint does its own checks. */
export function isOpenRoute(method: string, path: readonly string[]): boolean {
  return OPEN_ROUTES.some(
    ([of, ...parts]) =>
      of === method && parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at]),
  )
}
