import { indicatorsCsv } from '@/src/formats/tables/indicators-csv'
import { isLanguage } from '@/src/plans/languages'
import { loadIndicatorTable } from '@/src/site/data/indicators'

/** All published figures as a CSV file. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLanguage(locale)) return new Response('Not found', { status: 404 })
  return new Response(indicatorsCsv(await loadIndicatorTable(locale), locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="indikatorer.csv"',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    },
  })
}
