import config from '@payload-config'
import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { isPerson } from '@/src/cms/access/roles'
import { isLocale, SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * Opens the site as it will be: drafts included, for those who are signed in. `?path=/tilbud/x&locale=da` from the
 * admin's preview button; `?end=1` leaves it again.
 */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const preview = await draftMode()
  const locale = params.get('locale')
  const home = `/${isLocale(locale) ? locale : SOURCE_LOCALE}`
  if (params.has('end')) {
    preview.disable()
    redirect(home)
  }
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!isPerson(user)) return new Response('Log ind først. Sign in first.', { status: 401 })
  preview.enable()
  redirect(home + pathWithin(params.get('path')))
}

/** A path below a language; nothing else may be redirected to. */
function pathWithin(path: string | null): string {
  return path !== null && /^(\/[a-z0-9-]+)+(\.pdf)?$/.test(path) ? path : ''
}
