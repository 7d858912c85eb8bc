/**
 * What strangers may ask beside reading the open collections: signing in, and the forms of the newsletter. `*` is any one part of the
 * path. What is not here is closed to them, whatever the endpoint itself would say.
 */
const OPEN_ROUTES: readonly (readonly [method: 'GET' | 'POST', ...path: string[]])[] = [
  ['GET', 'users', 'me'],
  ['POST', 'users', 'login'],
  ['POST', 'users', 'logout'],
  ['POST', 'users', 'refresh-token'],
  ['POST', 'users', 'forgot-password'],
  ['POST', 'users', 'choose-password'],
  // Payload's own, which are not there: they say so themselves.
  ['POST', 'users', 'reset-password'],
  ['POST', 'users', 'first-register'],
  ['POST', 'users', 'unlock'],
  ['POST', 'subscribers', 'tilmeld', '*'],
  ['POST', 'subscribers', 'bekraeft', '*', '*'],
  ['POST', 'subscribers', 'indstillinger', '*', '*'],
  ['POST', 'subscribers', 'afmeld', '*', '*'],
]

/** Whether strangers may ask it as it is; the endpoint answers for itself. */
export function isOpenRoute(method: string, path: readonly string[]): boolean {
  return OPEN_ROUTES.some(
    ([of, ...parts]) =>
      of === method && parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at]),
  )
}
