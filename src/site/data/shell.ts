import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toLocal } from '@/src/domain/time/copenhagen'
import type { Locale } from '@/src/i18n/locales'
import { contactOf } from '@/src/content/facts'
import { plan } from '@/src/plans/this-plan'
import { cachedRead } from './payload'
import { idsOf } from '@/src/content/relations'
import { loadReferences } from './references'
import { loadSite, offeredBy } from './site'
import { requiredText, textOf } from '@/src/content/text'
import type { NoticeView, Shell } from './view-models'

/** Header and footer data of every page, with the notices in force at `now`. */
export async function loadShell(locale: Locale, now: LocalDateTime): Promise<Shell> {
  const [site, notices] = await Promise.all([loadFrame(locale), loadNotices(locale)])
  return {
    ...site,
    logo: plan.logo,
    notices: notices
      .filter(({ from, until }) => (from === null || from <= now) && now < until)
      .map(({ notice }) => notice),
  }
}

async function loadFrame(locale: Locale): Promise<Omit<Shell, 'notices' | 'logo'>> {
  return cachedRead(['shell', locale], ['site'], async (door) => {
    const site = await loadSite(door)
    return {
      siteName: site.name,
      tagline: requiredText(site, 'tagline', locale),
      locales: offeredBy(site),
      contact: contactOf(site.contact, locale),
      address: site.address ?? null,
      footer: textOf(site, 'footer', locale),
    }
  })
}

interface TimedNotice {
  from: LocalDateTime | null
  until: LocalDateTime
  notice: NoticeView
}

async function loadNotices(locale: Locale): Promise<TimedNotice[]> {
  const { zones } = await loadReferences(locale)
  return cachedRead(['notices', locale], ['notices', 'zones', 'afdelinger', 'venues'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'notices',
      ...reading,
      sort: '-until',
      limit: 20,
      pagination: false,
    })
    return docs.map((notice): TimedNotice => {
      const label = textOf(notice, 'linkLabel', locale)
      return {
        from: notice.from ? toLocal(notice.from) : null,
        until: toLocal(notice.until),
        notice: {
          id: notice.id,
          message: requiredText(notice, 'message', locale),
          severity: notice.severity,
          link: notice.linkPath && label ? { href: `/${locale}${notice.linkPath}`, label } : null,
          zones: notice.everywhere ? [] : idsOf(notice.zones).flatMap((id) => zones[id] ?? []),
          sample: notice.sample ?? false,
        },
      }
    })
  })
}
