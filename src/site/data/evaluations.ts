import type { Evaluation } from '@/payload-types'
import type { Locale } from '@/src/i18n/locales'
import { findBySlug } from './find-by-slug'
import { loadOfferLink } from './offer-link'
import { cachedRead } from './payload'
import { idOf } from '@/src/content/relations'
import { requiredText, richTextOf, textOf } from '@/src/content/text'
import type { EvaluationCard, EvaluationView, Found } from './view-models'

/** The public evaluations, newest first. */
export async function loadEvaluations(locale: Locale): Promise<EvaluationCard[]> {
  return cachedRead(['evaluations', locale], ['evaluations'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'evaluations',
      ...reading,
      sort: '-year',
      limit: 100,
      pagination: false,
    })
    return docs.map((evaluation) => cardOf(evaluation, locale))
  })
}

/** Loads one evaluation by slug, or the slug it has moved to. */
export async function loadEvaluation(locale: Locale, slug: string): Promise<Found<EvaluationView>> {
  return cachedRead(['evaluation', locale, slug], ['evaluations', 'activities'], async (door) => {
    const result = await findBySlug('evaluations', slug, door)
    if (!result.found) return result
    const { document } = result
    const { payload, reading } = door
    const fileId = idOf(document.file)
    const file = fileId
      ? await payload.findByID({ collection: 'files', id: fileId, ...reading, disableErrors: true })
      : null
    return {
      found: true as const,
      view: {
        ...cardOf(document, locale),
        body: richTextOf(document, 'body', locale),
        learnt: textOf(document, 'learnt', locale),
        changed: textOf(document, 'changed', locale),
        activity: await loadOfferLink(document.activity, locale, door),
        file: file?.url
          ? { url: file.url, bytes: file.filesize ?? 0, name: file.originalName ?? file.filename ?? '' }
          : null,
        updatedAt: document.updatedAt,
      },
    }
  })
}

function cardOf(evaluation: Evaluation, locale: Locale): EvaluationCard {
  return {
    slug: evaluation.slug,
    title: requiredText(evaluation, 'title', locale),
    summary: requiredText(evaluation, 'summary', locale),
    year: evaluation.year,
    by: evaluation.by,
    kind: evaluation.kind,
  }
}
