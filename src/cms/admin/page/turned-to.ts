import type { SanitizedConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type Asking, isInternal } from '@/src/cms/access/roles'

/**
 * Where somebody is led who may not see a page of the internal area: strangers to the sign-in form, which leads back to
 * what they asked for (`asked`: from the admin's own address on), others to the ordinary "not allowed". Null: they may.
 */
export function turnedTo(user: Asking, asked: string, { admin, routes }: Pick<SanitizedConfig, 'admin' | 'routes'>): string | null {
  if (isInternal(user)) return null
  const adminUrl = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path })
  return user ? adminUrl(admin.routes.unauthorized) : `${adminUrl(admin.routes.login)}?redirect=${encodeURIComponent(`${routes.admin}${asked}`)}`
}
