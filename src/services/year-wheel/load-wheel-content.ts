import type { Payload } from 'payload'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import type { WheelContent } from '@/src/domain/year-wheel/year-wheel'
import { ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'

/**
 * Everything that can appear in the wheel of any year. For readers of the internal area; the caller has checked that.
 */
export async function loadWheelContent(payload: Payload): Promise<WheelContent> {
  const [meetings, obligations, milestones, documents] = await Promise.all([
    payload.find({ collection: 'meetings', ...ALL_DANISH_AS_SERVER }),
    payload.find({ collection: 'obligations', ...ALL_DANISH_AS_SERVER }),
    payload.find({ collection: 'milestones', ...ALL_DANISH_AS_SERVER }),
    payload.find({ collection: 'documents', ...ALL_DANISH_AS_SERVER }),
  ])
  return {
    meetings: meetings.docs.map(({ id, name, convenedBy, months }) => ({
      id,
      name,
      convenedBy: convenedBy ?? null,
      months: months ?? [],
    })),
    obligations: obligations.docs.map(({ id, what, who, frequency, dueOn, months }) => ({
      id,
      what,
      who,
      frequency,
      dueOn: day(dueOn),
      months: months ?? [],
    })),
    milestones: milestones.docs.map(({ id, title, owner, to, precision, state }) => ({
      id,
      title,
      owner: owner ?? null,
      to: day(to),
      precision: precision ?? 'day',
      state,
    })),
    documents: documents.docs.map(({ id, title, responsible, dueOn, validUntil, file, agreement }) => ({
      id,
      title,
      responsible: responsible ?? null,
      dueOn: day(dueOn),
      validUntil: day(validUntil),
      // An agreement's file is its edition in force.
      hasFile: Boolean(file) || agreement != null,
    })),
  }
}

function day(stored: string | null | undefined): string | null {
  return stored ? dayOf(stored) : null
}
