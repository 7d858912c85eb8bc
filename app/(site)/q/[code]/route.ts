import { type NextRequest, after } from 'next/server'
import { isReader } from '@/src/domain/qr/is-reader'
import { readersLocale } from '@/src/i18n/preferred-locale'
import { LANGUAGES } from '@/src/plans/languages'
import { loadPrintedPath, noteScan } from '@/src/site/data/qr-codes'
import { paths } from '@/src/urls/paths'

interface Context {
  params: Promise<{ code: string }>
}

/** Target of a QR code: redirects to the page in the reader's language and counts the scan. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { answer, code } = await led(request, context)
  if (code !== null && isReader(request.headers)) after(async () => noteScan(code, new Date()))
  return answer
}

/** A HEAD request does not count as a scan. */
export async function HEAD(request: NextRequest, context: Context): Promise<Response> {
  return (await led(request, context)).answer
}

async function led(request: NextRequest, { params }: Context): Promise<{ answer: Response; code: string | null }> {
  const locale = readersLocale(request.cookies.get('sprog')?.value, request.headers.get('accept-language'), LANGUAGES)
  const { code } = await params
  const found = await loadPrintedPath(code)
  // An unknown code redirects to an address below the language that does not exist, so that the reader gets the 404
  // page with links onwards.
  const target = `/${locale}${found?.path ?? paths.printed(encodeURIComponent(code))}`
  const headers = {
    location: target,
    'cache-control': 'no-store',
    vary: 'Accept-Language, Cookie',
    'x-robots-tag': 'noindex',
  }
  // A relative redirect also works behind a proxy under another host name.
  return { answer: new Response(null, { status: 307, headers }), code: found?.code ?? null }
}
