import type { Payload } from 'payload'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toLocal } from '@/src/domain/time/copenhagen'
import type { FrozenNewsletter } from '@/src/formats/newsletter/newsletter-content'
import { compose } from '@/src/formats/newsletter/compose'
import { loadSources } from './load-sources.ts'
import type { Sources } from '@/src/formats/newsletter/sources'
import { contentProblems } from './content-problems.ts'
import { languagesOf } from './languages-of.ts'
import { serverStep } from './server-step.ts'
import { storedNewsletter } from './stored-newsletter.ts'

/**
 * Begins the sending of a scheduled edition: freezes its content at `now` in each language it is sent in, and sets its
 * status to `sending`. Returns that content; null, without any change, if the edition is not scheduled (any more) or is
 * incomplete.
 */
export async function freezeNewsletter(payload: Payload, id: string, now: Date): Promise<FrozenNewsletter | null> {
  const newsletter = await storedNewsletter(payload, id)
  if (newsletter?.status !== 'scheduled') return null
  const local = toLocal(now)
  const sources = await loadSources(payload, newsletter, local)
  if (contentProblems(sources).length > 0) return null
  const frozen = contentOf(sources, local)
  return (await serverStep(payload, newsletter, { status: 'sending', frozen: { ...frozen } })) ? frozen : null
}

/** Whether something that a scheduled edition refers to is gone. */
export async function isIncomplete(payload: Payload, id: string, now: Date): Promise<boolean> {
  const newsletter = await storedNewsletter(payload, id)
  return (
    newsletter?.status === 'scheduled' &&
    contentProblems(await loadSources(payload, newsletter, toLocal(now))).length > 0
  )
}

function contentOf(sources: Sources, now: LocalDateTime): FrozenNewsletter {
  return Object.fromEntries(languagesOf(sources.newsletter).map((locale) => [locale, compose(sources, locale, now)]))
}
