import { APIError, type Endpoint } from 'payload'
import * as z from 'zod'
import { isStaff } from '@/src/cms/access/roles'
import { problems } from '@/src/domain/recurrence/problems'
import { seriesFrom } from '@/src/domain/recurrence/stored-series'
import { addDays, dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { proposedSkips } from '@/src/domain/time/holidays'
import { WEEKDAYS } from '@/src/domain/vocabulary'

const HORIZON_DAYS = 366

const instant = z.iso.datetime({ offset: true })
/** The admin form sends an empty list as 0, and rows that are only partly filled in. */
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).catch([])

/** A series as the form holds it while being edited. Missing or invalid parts are left out. */
const writtenSeries = z.object({
  start: instant,
  end: instant,
  repeats: z
    .object({
      frequency: z.enum(['once', 'weekly', 'monthly', 'yearly']).nullish(),
      interval: z.number().nullish(),
      weekdays: z.array(z.enum(WEEKDAYS)).nullish().catch([]),
      ordinal: z.enum(['1', '2', '3', '4', '-1']).nullish(),
      weekday: z.enum(WEEKDAYS).nullish(),
      until: instant.nullish(),
      count: z.number().nullish(),
    })
    .nullish(),
  extraDates: rows(z.object({ start: instant, end: instant })),
  skippedDates: rows(z.object({ date: instant })),
})

/**
 * `POST /api/events/proposed-skips` with a series as in the form. Returns the Danish public holidays of one year that
 * it falls on.
 */
export const proposedSkipsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/proposed-skips',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError(req.t('error:unauthorized'), 401)
    const body: unknown = await req.json?.().catch(() => null)
    const written = writtenSeries.safeParse(body)
    const series = written.success ? seriesFrom(written.data) : null
    if (series === null || problems(series).some(({ severity }) => severity === 'error'))
      return Response.json({ proposed: [] })
    const today = dateOf(toLocal(new Date()))
    const from = dateOf(series.start) > today ? dateOf(series.start) : today
    return Response.json({ proposed: proposedSkips(series, from, addDays(from, HORIZON_DAYS)) })
  },
}
