import { APIError, type PayloadRequest } from 'payload'
import type { Agreement, Indicator } from '@/payload-types'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { AREA_FIELDS, placesById } from '@/src/content/area-names'
import { idOf } from '@/src/content/relations'
import { AS_SERVER } from '@/src/cms/access/as-server'

const NOT_FOUND = 404

/**
 * The full working text of an agreement: its own document, its goals and their indicators. Throws 404 if there is no
 * agreement with this id.
 */
export async function contentOf(
  agreementId: string,
  { payload }: Pick<PayloadRequest, 'payload'>,
): Promise<AgreementContent> {
  // Access was checked before: whoever may propose a change may read what it changes.
  const inDanish = { ...AS_SERVER, locale: SOURCE_LOCALE } as const
  const agreement = await payload.findByID({
    collection: 'agreements',
    id: agreementId,
    ...inDanish,
    disableErrors: true,
  })
  if (!agreement) throw new APIError('Not found', NOT_FOUND)
  const { docs: goals } = await payload.find({
    collection: 'goals',
    ...inDanish,
    pagination: false,
    sort: 'order',
    where: { agreement: { equals: agreementId } },
  })
  const { docs: indicators } = await payload.find({
    collection: 'indicators',
    ...inDanish,
    pagination: false,
    sort: 'order',
    where: { goal: { in: goals.map(({ id }) => id) } },
  })
  const { docs: areas } = await payload.find({
    collection: 'areas',
    ...inDanish,
    pagination: false,
    select: AREA_FIELDS,
  })
  const placeOf = placesById(areas)
  return {
    ...textsOf(agreement),
    goals: goals.map(({ id, title }) => ({
      title,
      indicators: indicators
        .filter(({ goal }) => idOf(goal) === id)
        .map((indicator) => indicatorOf(indicator, placeOf)),
    })),
  }
}

function textsOf(agreement: Agreement): Omit<AgreementContent, 'goals'> {
  return {
    code: agreement.code,
    kind: agreement.kind,
    title: agreement.title,
    period: { from: agreement.from ? dayOf(agreement.from) : null, to: agreement.to ? dayOf(agreement.to) : null },
    parties: (agreement.parties ?? []).map(({ organisation, function: role }) => ({
      organisation,
      function: role ?? '',
    })),
    problem: agreement.problem ?? '',
    figures: (agreement.figures ?? []).map(
      ({ name, value, unit, year, source, note, comparatorName, comparatorValue }) => ({
        name,
        value,
        unit,
        year,
        source,
        note: note || null,
        comparator: comparatorName && comparatorValue != null ? { name: comparatorName, value: comparatorValue } : null,
      }),
    ),
    activities: (agreement.activities ?? []).map(({ title, purpose, targetGroups, content, partners }) => ({
      title,
      purpose: purpose ?? '',
      targetGroups: targetGroups ?? [],
      content: content ?? '',
      partners: (partners ?? []).map(({ organisation, responsibilities }) => ({
        organisation,
        responsibilities: responsibilities ?? [],
      })),
    })),
    staff: agreement.staff ?? '',
    municipalWork: agreement.municipalWork ?? '',
    revisionRule: agreement.revisionRule ?? '',
  }
}

function indicatorOf(
  { code, name, source, unit, baselines }: Indicator,
  placeOf: ReturnType<typeof placesById>,
): AgreementContent['goals'][number]['indicators'][number] {
  return {
    code,
    name,
    source,
    baselines: (baselines ?? []).map(({ area, year, value }) => ({
      place: placeOf(idOf(area))?.place ?? '',
      year,
      value,
      unit,
    })),
  }
}
