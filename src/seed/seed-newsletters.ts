import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import type { Newsletter } from '@/payload-types'
import { KEEP_CACHE } from '@/src/cms/hooks/expire-cache'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { addDays } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { SampleBlock } from '@/src/plans/content'
import { plan } from '@/src/plans/this-plan'
import { createOnce } from './create-once'
import { type Ids, idOf, noon } from './facts'
import { content } from './plan-content'
import { textsOf, TRANSLATIONS } from './texts'

type Data = RequiredDataFromCollectionSlug<'newsletters'>
type Blocks = NonNullable<Newsletter['blocks']>

/** Adds the plan's sample editions, as if sent some days before `today`. They are not mailed to anyone. */
export async function seedNewsletters(payload: Payload, ids: Ids, today: LocalDate): Promise<void> {
  for (const { slug, texts, daysAgo, zones, blocks } of content.samples.newsletters) {
    await sent(payload, `demo.${texts}`, {
      slug,
      date: noon(addDays(today, -daysAgo)),
      ...(zones === null
        ? { audience: 'all' }
        : { audience: 'zones', zones: zones.map((number) => idOf(ids.zones, number)) }),
      blocks: blocks.map((block) => blockData(block, ids)),
    })
  }
}

function blockData(block: SampleBlock, ids: Ids): NonNullable<Data['blocks']>[number] {
  if (typeof block === 'string') return { blockType: block }
  return 'offer' in block
    ? { blockType: 'offer', offer: idOf(ids.activities, block.offer) }
    : { blockType: 'dates', ...block }
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
      languages: {
        withNote: TRANSLATIONS.filter((locale) => plan.languages.includes(locale)),
        leaveOut: TRANSLATIONS.filter((locale) => !plan.languages.includes(locale)),
      },
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
