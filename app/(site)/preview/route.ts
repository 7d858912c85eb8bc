import config from '@payload-config'
import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { isPerson } from '@/src/cms/access/roles'
import { acceptedLanguage } from '@/src/i18n/admin/accepted-language'
import { sayIn } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'

/**
 * Starts a preview of the site with drafts, for signed-in staff. `?path=/tilbud/x&locale=da` comes from the admin's
 * preview button; `?end=1` ends the preview.
 */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const preview = await draftMode()
  const locale = params.get('locale')
  const home = `/${isLanguage(locale) ? locale : SOURCE_LOCALE}`
  if (params.has('end')) {
    preview.disable()
    redirect(home)
  }
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!isPerson(user)) {
    const language = acceptedLanguage(request.headers.get('accept-language'))
    return new Response(sayIn(language)('Sign in first.'), { status: 401 })
  }
  preview.enable()
  redirect(home + pathWithin(params.get('path')))
}

/** Allows only a path below a language as redirect target, otherwise returns an empty string. */
function pathWithin(path: string | null): string {
  return path !== null && /^(\/[a-z0-9-]+)+(\.pdf)?$/.test(path) ? path : ''
}
