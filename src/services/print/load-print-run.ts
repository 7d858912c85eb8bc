import type { PayloadRequest } from 'payload'
import type { Newsletter, PrintRun } from '@/payload-types'
import { idOf } from '@/src/content/relations'
import { hanging } from '@/src/domain/print/posting'
import { toLocal } from '@/src/domain/time/copenhagen'
import { loadPictures } from '../newsletters/load-pictures.ts'
import type { PrintedRun } from '@/src/formats/print/print-run'
import { formatDate, formatDay, formatTime } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import { wordOf } from '@/src/cms/fields/options'
import { sayInSource } from '@/src/i18n/admin/words'
import { contentsNow } from '../newsletters/contents-now.ts'
import { codeFor } from '../qr-codes/code-for.ts'
import { loadPostings } from './load-postings.ts'

/** A run as it would be printed at `now`, read with the user's rights; null if its edition or afdeling is gone. */
export async function loadPrintRun(run: PrintRun, req: PayloadRequest, now: Date): Promise<PrintedRun | null> {
  const { payload, user } = req
  const reading = { overrideAccess: false, user, depth: 0, disableErrors: true } as const
  const [newsletter, afdeling] = await Promise.all([
    payload.findByID({
      collection: 'newsletters',
      id: idOf(run.newsletter) ?? '',
      ...reading,
      locale: 'all',
      fallbackLocale: false,
    }),
    payload.findByID({ collection: 'afdelinger', id: idOf(run.afdeling) ?? '', ...reading, locale: SOURCE_LOCALE }),
  ])
  if (!newsletter || !afdeling) return null
  const stairwells = run.stairwells ?? []
  const [[first, second], own, postings, codes] = await Promise.all([
    contentsNow(payload, newsletter, run.languages, toLocal(now)),
    ownSlugs(req, afdeling.id),
    loadPostings([run.id], req),
    Promise.all(
      stairwells.map(async ({ place }) =>
        codeFor(payload, { path: `/nyhedsbreve/${newsletter.slug}`, afdeling: afdeling.id, place }),
      ),
    ),
  ])
  if (first === undefined) return null
  const contents = second === undefined ? ([first] as const) : ([first, second] as const)
  const posted = hanging(
    stairwells.map(({ place }) => place),
    postings,
  )
  return {
    edition: {
      contents,
      pictures: await loadPictures(payload, contents),
      plan: first.siteName,
      stairwell: { name: afdeling.name, own },
      draft: newsletter.status === 'draft' || newsletter.status === 'cancelled',
    },
    layout: run.layout,
    afdeling: afdeling.name,
    places: stairwells.map(({ place, copies }, at) => {
      const line = posted[at]
      return {
        place,
        copies,
        address: absoluteUrl(paths.printed(codes[at] ?? '')),
        posted: line ? { on: formatDay(line.at, SOURCE_LOCALE), by: wordOf('postedBy', line.by)[SOURCE_LOCALE] } : null,
      }
    }),
    notice: noticeOf(newsletter),
    log: absoluteUrl(`${payload.config.routes.admin}/collections/print-runs/${run.id}`),
  }
}

/** Slugs of offers and events for this afdeling in particular, alone or with some others. */
async function ownSlugs({ payload }: PayloadRequest, afdeling: string): Promise<string[]> {
  const asPublic = {
    overrideAccess: false,
    depth: 0,
    pagination: false,
    where: { afdelinger: { in: [afdeling] }, everywhere: { not_equals: true } },
    select: { slug: true },
  } as const
  const [offers, events] = await Promise.all([
    payload.find({ collection: 'activities', ...asPublic }),
    payload.find({ collection: 'events', ...asPublic }),
  ])
  return [...offers.docs, ...events.docs].map(({ slug }) => slug)
}

/** A notice for the cover on whether the edition may be hung up yet: its QR code works only once it is sent. */
function noticeOf({ status, sendAt }: Newsletter): string | null {
  switch (status) {
    case 'sending':
    case 'paused':
    case 'sent':
      return null
    case 'cancelled':
      return sayInSource('The newsletter is cancelled. Do not put it up.')
    case 'draft':
      return sayInSource('The newsletter is a draft and may change. Do not put it up.')
    case 'reviewed':
    case 'scheduled':
    case 'held': {
      const at = status === 'scheduled' && sendAt ? toLocal(sendAt) : null
      const wait = sayInSource('Put it up only when it has been sent: until then the code leads nowhere.')
      if (at === null) return wait
      const [day, time] = [formatDate(at, SOURCE_LOCALE, 'long'), formatTime(at, SOURCE_LOCALE)]
      return `${wait} ${sayInSource('It is sent on {{day}} at {{time}}.', { day, time })}`
    }
  }
}
