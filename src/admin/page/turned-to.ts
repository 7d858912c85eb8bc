import type { SanitizedConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { may } from '@/src/cms/access/may'
import { VIEWS } from '@/src/cms/access/rights'
import type { Asking } from '@/src/cms/access/roles'
import { ADMIN_PATHS } from '@/src/cms/admin-paths'

/**
 * Where to redirect a user who may not see a page of the internal area: strangers to the sign-in form, which leads back
 * to the requested page (`address`: path relative to the admin's own), others to the ordinary "not allowed" page. Returns
 * null if access is allowed.
 */
export function turnedTo(
  user: Asking,
  address: string,
  { admin, routes }: Pick<SanitizedConfig, 'admin' | 'routes'>,
): string | null {
  if (may(VIEWS[pageOf(address)], user)) return null
  const adminUrl = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path })
  return user
    ? adminUrl(admin.routes.unauthorized)
    : `${adminUrl(admin.routes.login)}?redirect=${encodeURIComponent(`${routes.admin}${address}`)}`
}

/** The page at an address; the board's for an unknown one, since no page is open to more roles. */
function pageOf(address: string): keyof typeof ADMIN_PATHS {
  const [path] = address.split('?')
  const pages = Object.keys(ADMIN_PATHS) as (keyof typeof ADMIN_PATHS)[]
  return pages.find((page) => ADMIN_PATHS[page] === path) ?? 'board'
}
