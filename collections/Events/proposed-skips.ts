import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { addDays, toLocal } from '@/src/domain/time/copenhagen'
import { proposedSkips } from '@/src/domain/time/holidays'
import { seriesFrom, type StoredSeries } from '@/src/domain/recurrence/stored-series'

const HORIZON_DAYS = 366

/** `POST /api/events/proposed-skips` with a series as in the form: the Danish public holidays of a year that it falls on. */
export const proposedSkipsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/proposed-skips',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError(req.t('error:unauthorized'), 401)
    const stored = ((await req.json?.().catch(() => null)) ?? null) as StoredSeries | null
    const series = stored && seriesFrom(stored)
    if (!series) return Response.json({ proposed: [] })
    const today = toLocal(new Date()).slice(0, 10)
    const from = series.start.slice(0, 10) > today ? series.start.slice(0, 10) : today
    return Response.json({ proposed: proposedSkips(series, from, addDays(from, HORIZON_DAYS)) })
  },
}
