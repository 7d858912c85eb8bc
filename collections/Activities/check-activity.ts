import type { CollectionBeforeValidateHook } from 'payload'
import type { Activity } from '@/payload-types'
import { checkFacts } from '@/src/cms/hooks/check-facts'
import { label, type Label } from '@/src/cms/label'
import { refuse, type Refusal } from '@/src/cms/refuse'
import { sessionProblems, type SessionProblemCode } from '@/src/domain/recurrence/sessions'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'

/** Refuses an offer whose facts contradict each other, drafts included: nothing is half-saved. */
export const checkActivity: CollectionBeforeValidateHook<Activity> = ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  refuse([...checkFacts(data), ...checkSessions(data.sessions), ...checkParent(data.parent, originalDoc?.id)], collection.slug, req)
  return data
}

function checkSessions(sessions: Activity['sessions']): Refusal[] {
  return (sessions ?? []).flatMap((stored, index) =>
    sessionProblems(sessionFrom(stored))
      .filter(({ severity }) => severity === 'error')
      .map(({ path, code }) => ({ path: `sessions.${index}.${path}`, message: MESSAGES[code] })),
  )
}

function checkParent(parent: Activity['parent'], own: string | undefined): Refusal[] {
  if (parent == null || own === undefined || parent !== own) return []
  return [{ path: 'parent', message: label('Et tilbud kan ikke være en del af sig selv.', 'An offer cannot be part of itself.') }]
}

const MESSAGES: Record<SessionProblemCode, Label> = {
  notATime: label('Skriv klokken som 10:00.', 'Write the time as 10:00.'),
  intervalTooSmall: label('Skriv et helt tal fra 1 og op.', 'Write a whole number from 1 up.'),
  untilBeforeFrom: label('Den sidste dato er før den første.', 'The last date is before the first.'),
  neverTakesPlace: label('Der er ingen sådan ugedag mellem de to datoer.', 'There is no such weekday between the two dates.'),
  wholeDay: label('Tiden slutter, når den begynder.', 'The time ends when it begins.'),
}
