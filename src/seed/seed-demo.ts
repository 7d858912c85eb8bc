import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { KEEP_CACHE } from '@/src/cms/hooks/expire-cache'
import type { LocalDate, Rule } from '@/src/domain/recurrence/series'
import { addDays, toInstant } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { createOnce } from './create-once'
import { seedNewsletters } from './seed-newsletters'
import { content } from './plan-content'
import { dayOf, spanOf } from './sample-days'
import { factsData, type Ids, idOf, noon, sessionsData } from './facts'
import { textsOf } from './texts'

/**
 * Adds sample times, events and a notice to the base content, placed around `today` (a day in Denmark). The site marks
 * each as a sample. Never part of production. Offers that already have times keep them.
 */
export async function seedDemo(payload: Payload, ids: Ids, today: LocalDate): Promise<void> {
  const { sessions, events, notices } = content.samples
  for (const { activity, sessions: times } of sessions) {
    const id = idOf(ids.activities, activity)
    // Server command: no user, full access.
    const target = { collection: 'activities', id, ...AS_SERVER } as const
    const offer = await payload.findByID({ ...target, draft: true })
    if ((offer.sessions ?? []).length > 0 || offer._status !== 'published') continue
    await payload.update({
      ...target,
      locale: SOURCE_LOCALE,
      data: { sessions: sessionsData(times), sample: true, _status: 'published' },
      context: KEEP_CACHE,
    })
  }
  for (const event of events) {
    const { slug, rule, extraDates, skippedDates, exceptions, activity } = event
    const texts = (locale: Locale) => {
      const { required, rich } = textsOf(locale, `demo.${slug}`)
      return { title: required('title'), summary: required('summary'), body: rich('body') }
    }
    const reason = (locale: Locale) => textsOf(locale, `demo.${slug}`).plain('reason')
    await createOnce(payload, {
      collection: 'events',
      where: { slug: { equals: slug } },
      publish: true,
      data: {
        slug,
        sample: true,
        ...factsData(event, ids),
        ...texts(SOURCE_LOCALE),
        ...span(spanOf(event, today)),
        repeats: repeatsData(rule),
        extraDates: extraDates.map((extra) => span(spanOf(extra, today))),
        skippedDates: skippedDates.map((day) => ({ date: noon(dayOf(day, today)) })),
        exceptions: exceptions.map((exception) => ({
          date: noon(dayOf(exception.of, today)),
          state: exception.state,
          reason: reason(SOURCE_LOCALE),
          ...(exception.state === 'moved' ? span(spanOf(exception.to, today)) : {}),
        })),
        activity: activity === null ? null : idOf(ids.activities, activity),
      },
      translate: (locale, document) => ({
        ...texts(locale),
        exceptions: (document.exceptions ?? []).map((row) => ({ ...row, reason: reason(locale) })),
      }),
    })
  }
  for (const { slug, severity, zones, days } of notices) {
    const message = (locale: Locale) => textsOf(locale, `demo.${slug}`).required('message')
    await createOnce(payload, {
      collection: 'notices',
      where: { sample: { equals: true } },
      publish: true,
      data: {
        message: message(SOURCE_LOCALE),
        severity,
        sample: true,
        everywhere: false,
        zones: zones.map((number) => idOf(ids.zones, number)),
        ...timed('from', `${today}T00:00`),
        ...timed('until', `${addDays(today, days)}T23:45`),
      },
      translate: (locale) => ({ message: message(locale) }),
    })
  }
  await seedNewsletters(payload, ids, today)
}

type Repeats = NonNullable<RequiredDataFromCollectionSlug<'events'>['repeats']>

function repeatsData(rule: Rule | null): Repeats {
  if (rule === null) return { frequency: 'once' }
  const common = {
    interval: rule.interval,
    count: rule.count ?? null,
    until: rule.until === undefined ? null : noon(rule.until),
  }
  switch (rule.frequency) {
    case 'weekly':
      return { frequency: 'weekly', weekdays: [...rule.weekdays], ...common }
    case 'monthly':
      return { frequency: 'monthly', weekday: rule.weekday, ordinal: `${rule.ordinal}`, ...common }
    case 'yearly':
      return { frequency: 'yearly', ...common }
  }
}

function span({ start, end }: { start: string; end: string }) {
  return { ...timed('start', start), ...timed('end', end) }
}

/** A wall-clock time in the database's shape: the instant and its time zone. */
function timed<Name extends string>(name: Name, local: string) {
  return { [name]: toInstant(local), [`${name}_tz`]: 'Europe/Copenhagen' } as Record<Name, string> &
    Record<`${Name}_tz`, 'Europe/Copenhagen'>
}
