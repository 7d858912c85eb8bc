import { planPicture } from '@/src/formats/print/plan-pictures'
import { toLocal } from '@/src/domain/time/copenhagen'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { loadShell } from '@/src/site/data/shell'

/** The plan's pictures: the icons, and what is shown where a page is shared (`src/formats/print/plan-pictures.ts`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const picture = await planPicture(file, async () => {
    const { siteName, tagline } = await loadShell(SOURCE_LOCALE, toLocal(new Date()))
    return { name: siteName, tagline: tagline.value }
  })
  if (picture === null) return new Response('404', { status: 404 })
  return new Response(new Uint8Array(picture.bytes), {
    headers: { 'content-type': picture.type, 'cache-control': 'public, max-age=3600' },
  })
}
