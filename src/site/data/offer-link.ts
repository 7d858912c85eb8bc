import type { Activity } from '@/payload-types'
import type { Locale } from '@/src/i18n/locales'
import type { ReadContext } from './payload'
import { idOf } from '@/src/content/relations'
import { requiredText } from '@/src/content/text'
import type { Text } from './view-models'

/** The offer that a relation points to, as a link. Returns null if there is none or it is not public. */
export async function loadOfferLink(
  relation: string | Activity | null | undefined,
  locale: Locale,
  { payload, reading }: ReadContext,
): Promise<{ slug: string; title: Text } | null> {
  const id = idOf(relation)
  if (id === null) return null
  const offer = await payload.findByID({
    collection: 'activities',
    id,
    ...reading,
    draft: false,
    disableErrors: true,
    select: { slug: true, title: true, translation: true },
  })
  return offer && { slug: offer.slug, title: requiredText(offer, 'title', locale) }
}
