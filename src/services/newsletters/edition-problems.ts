import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import { missingTranslations } from '@/src/domain/newsletters/missing-translations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toLocal } from '@/src/domain/time/copenhagen'
import { loadSources } from './load-sources.ts'
import { contentProblems } from './content-problems.ts'
import { languagesOfEdition } from './languages-of-edition.ts'
import { sizeProblems } from './size-problems.ts'
import { missingTranslationWords } from '@/src/i18n/admin/rule-words'
import type { Label } from '@/src/i18n/admin/words'

export interface EditionProblem {
  path: 'blocks' | 'languages'
  message: Label
}

/**
 * The problems that keep an edition (read in all languages) from proceeding, with the field concerned. Checked as of
 * its sending time, because the lists of coming events differ then; as of `now` if there is none or it has passed.
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
    ...missingTranslations(languagesOfEdition(sources, then)).map((missing) => ({
      path: 'languages' as const,
      message: missingTranslationWords(missing),
    })),
  ]
}
