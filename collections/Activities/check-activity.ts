import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Activity } from '@/payload-types'
import { checkFacts } from '@/src/cms/hooks/check-facts'
import { refuse, type Refusal } from '@/src/cms/refuse'
import { sessionProblems, type SessionProblemCode } from '@/src/domain/recurrence/sessions'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import { label, type Label } from '@/src/i18n/admin/words'

/** Rejects an offer whose facts contradict each other. Drafts too, so that nothing is half-saved. */
export const checkActivity: CollectionBeforeValidateHook<Activity> = async ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const loop = await checkParent(data.parent, originalDoc?.id, req)
  refuse([...checkFacts(data), ...checkSessions(data.sessions), ...loop], collection.slug, req)
  return data
}

function checkSessions(sessions: Activity['sessions']): Refusal[] {
  return (sessions ?? []).flatMap((stored, index) =>
    sessionProblems(sessionFrom(stored))
      .filter(({ severity }) => severity === 'error')
      .map(({ path, code }) => ({ path: `sessions.${index}.${path}`, message: MESSAGES[code] })),
  )
}

/** Walks up the chain of parents; rejects an offer that would be its own ancestor. */
async function checkParent(
  parent: Activity['parent'],
  own: string | undefined,
  req: PayloadRequest,
): Promise<Refusal[]> {
  const seen = new Set<string>()
  let above = idOf(parent)
  while (above !== null && own !== undefined && !seen.has(above)) {
    if (above === own)
      return [
        {
          path: 'parent',
          message: label('An offer cannot be part of itself.'),
        },
      ]
    seen.add(above)
    const offer = await req.payload.findByID({
      collection: 'activities',
      id: above,
      draft: true,
      depth: 0,
      select: { parent: true },
      // Used for comparison only; never returned.
      overrideAccess: true,
      disableErrors: true,
    })
    above = idOf(offer?.parent)
  }
  return []
}

function idOf(relation: Activity['parent']): string | null {
  return typeof relation === 'string' ? relation : (relation?.id ?? null)
}

const MESSAGES: Record<SessionProblemCode, Label> = {
  notATime: label('Write the time as 10:00.'),
  intervalTooSmall: label('Write a whole number from 1 up.'),
  untilBeforeFrom: label('The last date is before the first.'),
  neverTakesPlace: label('There is no such weekday between the two dates.'),
  wholeDay: label('The time ends when it begins.'),
}
