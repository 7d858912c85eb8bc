import type { Payload } from 'payload'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toLocal } from '@/src/domain/time/copenhagen'
import type { FrozenNewsletter } from '@/src/formats/newsletter/newsletter-content'
import { compose } from '@/src/formats/newsletter/compose'
import { loadSources, type Sources } from '@/src/formats/newsletter/load-sources'
import { languagesOf } from './languages-of.ts'
import { serverStep } from '../steps/server-step.ts'
import { storedNewsletter } from './stored-newsletter.ts'

/**
 * Begins the sending of a scheduled edition: what it says in each language it is sent in is kept as it is at `now`, and it is
 * `sending` from then on. Gives that content; null if the edition is not scheduled (any more): then nothing was done.
 */
export async function freezeNewsletter(payload: Payload, id: string, now: Date): Promise<FrozenNewsletter | null> {
  const newsletter = await storedNewsletter(payload, id)
  if (newsletter?.status !== 'scheduled') return null
  const local = toLocal(now)
  const frozen = contentOf(await loadSources(payload, newsletter, local), local)
  return (await serverStep(payload, newsletter, { status: 'sending', frozen: { ...frozen } })) ? frozen : null
}

function contentOf(sources: Sources, now: LocalDateTime): FrozenNewsletter {
  return Object.fromEntries(languagesOf(sources.newsletter).map((locale) => [locale, compose(sources, locale, now)]))
}
