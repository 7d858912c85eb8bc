import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import type { Newsletter } from '@/payload-types'
import { KEEP_CACHE } from '@/src/cms/hooks/expire-cache'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { addDays } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { createOnce } from './create-once'
import { type Ids, idOf, noon } from './facts'
import { textsOf, TRANSLATIONS } from './texts'

type Data = RequiredDataFromCollectionSlug<'newsletters'>
type Blocks = NonNullable<Newsletter['blocks']>

const PREFIX = 'demo.eksempel-nyhedsbrev'

/**
 * Adds two sample editions, one for everyone and one for zone 1, as if sent in the week before `today`. They are not
 * mailed to anyone.
 */
export async function seedNewsletters(payload: Payload, ids: Ids, today: LocalDate): Promise<void> {
  const offer = (slug: string) => ({ blockType: 'offer' as const, offer: idOf(ids.activities, slug) })
  await sent(payload, PREFIX, {
    slug: 'eksempel-nyt-fra-omraadet',
    date: noon(addDays(today, -2)),
    audience: 'all',
    blocks: [
      { blockType: 'heading' },
      { blockType: 'text' },
      offer('salam-soester'),
      offer('fritidsjobcafeen'),
      { blockType: 'notice' },
      { blockType: 'dates', days: 14, most: 6 },
      { blockType: 'quote' },
    ],
  })
  await sent(payload, `${PREFIX}-zone-1`, {
    slug: 'eksempel-nyt-fra-zone-1',
    date: noon(addDays(today, -7)),
    audience: 'zones',
    zones: [idOf(ids.zones, 1)],
    blocks: [offer('madklub'), { blockType: 'dates', days: 21, most: 5 }],
  })
}

/** Creates an edition from the texts under a prefix, and freezes it as the sender would. */
async function sent(
  payload: Payload,
  prefix: string,
  data: Pick<Data, 'slug' | 'date' | 'audience' | 'zones' | 'blocks'>,
): Promise<void> {
  const { slug, blocks } = data
  const texts = (locale: Locale, rows: Data['blocks']) => {
    const { plain, required, rich } = textsOf(locale, prefix)
    return {
      title: required('title'),
      intro: required('intro'),
      blocks: (rows ?? []).map((row) => {
        switch (row.blockType) {
          case 'heading':
            return { ...row, text: plain('heading') }
          case 'text':
            return { ...row, body: rich('body') }
          case 'notice':
            return { ...row, text: plain('notice') }
          case 'quote':
            return { ...row, text: plain('quote'), by: plain('by') }
          case 'dates':
            return { ...row, title: plain('dates') }
          case 'offer':
          case 'event':
          case 'picture':
          case 'contact':
            return row
        }
      }) as Blocks,
    }
  }
  const id = await createOnce(payload, {
    collection: 'newsletters',
    where: { slug: { equals: slug } },
    data: {
      ...data,
      ...texts(SOURCE_LOCALE, blocks),
      languages: { withNote: TRANSLATIONS },
      sample: true,
      status: 'draft',
    },
    translate: (locale, document) => texts(locale, document.blocks),
  })
  // Server command: no user, full access.
  const target = {
    collection: 'newsletters',
    id,
    ...AS_SERVER,
    locale: SOURCE_LOCALE,
    context: KEEP_CACHE,
  } as const
  const { status } = await payload.findByID(target)
  if (status !== 'draft') return
  await payload.update({ ...target, data: { status: 'scheduled' } })
  await freezeNewsletter(payload, id, new Date())
  await payload.update({ ...target, data: { status: 'sent' } })
}
