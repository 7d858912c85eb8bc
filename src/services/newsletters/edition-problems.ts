import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import { missingTranslations } from '@/src/domain/newsletters/missing-translations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toLocal } from '@/src/domain/time/copenhagen'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { loadSources } from './load-sources.ts'
import { contentProblems } from './content-problems.ts'
import { languagesOfEdition } from './languages-of-edition.ts'
import { sizeProblems } from './size-problems.ts'

export interface EditionProblem {
  path: 'blocks' | 'languages'
  message: Sentence
}

/**
 * What keeps an edition (read in all languages) from going on, and at which field; empty: nothing. It is looked at as it will
 * be when it is sent, since its lists of coming events are others then; at `now` if no time is said, or it has passed.
 */
export async function editionProblems(
  payload: Payload,
  newsletter: Newsletter,
  now: LocalDateTime,
): Promise<EditionProblem[]> {
  const sendAt = newsletter.sendAt ? toLocal(new Date(newsletter.sendAt)) : null
  const then = sendAt !== null && sendAt > now ? sendAt : now
  const sources = await loadSources(payload, newsletter, then)
  return [
    ...[...contentProblems(sources), ...sizeProblems(sources, then)].map((message) => ({
      path: 'blocks' as const,
      message,
    })),
    ...missingTranslations(languagesOfEdition(sources, then)).map((message) => ({
      path: 'languages' as const,
      message,
    })),
  ]
}
