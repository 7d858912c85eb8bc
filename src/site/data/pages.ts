import type { PageSlug } from '@/src/domain/text-pages'
import type { Locale } from '@/src/i18n/locales'
import { cachedRead } from './payload'
import { requiredText, richTextOf } from '@/src/content/text'
import type { PageView } from './view-models'

/** A text page. Returns null if it has not been written. */
export async function loadPage(locale: Locale, slug: PageSlug): Promise<PageView | null> {
  return cachedRead(['page', locale, slug], ['pages'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'pages',
      ...reading,
      limit: 1,
      pagination: false,
      where: { slug: { equals: slug } },
    })
    const [page] = docs
    if (!page) return null
    return {
      slug: page.slug,
      title: requiredText(page, 'title', locale),
      body: richTextOf(page, 'body', locale),
      updatedAt: page.updatedAt,
    }
  })
}
