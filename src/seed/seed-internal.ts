import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { serverRequest } from '@/src/cms/write'
import { addEdition, latestEdition } from '@/src/services/agreements/editions'
import { contentOf } from '@/src/services/agreements/content-of'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { AgreementSeed, RequiredDocumentSeed } from '@/src/plans/agreement-content'
import { createOnce } from './create-once'
import { type Ids, idOf } from './facts'
import { content } from './plan-content'
import { textsOf } from './texts'

const {
  afdelinger,
  site,
  zones,
  internal: {
    agreements,
    areas,
    documents,
    governance,
    indicators,
    meetings,
    metrics,
    milestones,
    obligations,
    offers,
  },
} = content

const KINDS: Readonly<
  Record<
    string,
    | 'strategicAgreement'
    | 'subAgreement'
    | 'budget'
    | 'contingencyPlan'
    | 'milestonePlan'
    | 'boardTerms'
    | 'reportingForm'
    | 'organisationChart'
  >
> = {
  'strategisk-samarbejdsaftale': 'strategicAgreement',
  delaftaler: 'subAgreement',
  budget: 'budget',
  beredskabsplan: 'contingencyPlan',
  milepaelsplan: 'milestonePlan',
  kommissorium: 'boardTerms',
  indberetningsskema: 'reportingForm',
  organisationsdiagram: 'organisationChart',
}

/**
 * Seeds the agreements with everything they require into the internal area, and creates the first edition of each.
 * Takes the ids of the public content. Later runs add only what is missing.
 */
export async function seedInternal(payload: Payload, ids: Ids): Promise<void> {
  const agreementIds = new Map<string, string>()
  const goalIds = new Map<string, string>()
  let goalOrder = 0
  for (const agreement of agreements) {
    const id = await seedAgreement(payload, agreement, ids)
    agreementIds.set(agreement.code, id)
    for (const { key, title } of agreement.goals) {
      goalOrder += 1
      goalIds.set(
        key,
        await createOnce(payload, {
          collection: 'goals',
          where: { and: [{ agreement: { equals: id } }, { title: { equals: title } }] },
          data: { title, agreement: id, order: goalOrder },
          translate: (locale) => ({ title: textsOf(locale, `goals.${key}`).required('title') }),
        }),
      )
    }
  }
  await seedIndicators(payload, {
    goals: goalIds,
    metrics: await seedMetrics(payload, ids),
    areas: await seedAreas(payload, ids),
  })
  await seedPeriods(payload)
  await seedWork(payload, agreementIds, ids)
  await seedGovernance(payload)
  for (const id of agreementIds.values()) await firstEdition(payload, id)
}

async function seedAgreement(payload: Payload, agreement: AgreementSeed, ids: Ids): Promise<string> {
  const {
    code,
    kind,
    title,
    parties,
    problem,
    staff,
    municipalWork,
    revisionRule,
    discrepancies,
    focusArea,
    period,
    figures,
    activities,
  } = agreement
  return createOnce(payload, {
    collection: 'agreements',
    where: { code: { equals: code } },
    data: {
      code,
      kind,
      title,
      parties,
      problem,
      staff,
      municipalWork,
      revisionRule,
      discrepancies,
      focusArea: focusArea === null ? null : idOf(ids.focusAreas, focusArea),
      from: noon(period.from),
      to: noon(period.to),
      figures: figures.map(({ comparator, ...figure }) => ({
        ...figure,
        comparatorName: comparator?.name,
        comparatorValue: comparator?.value,
      })),
      activities: activities.map((activity) => ({ ...activity, activity: offerOf(activity.title, ids) })),
    },
  })
}

async function seedMetrics(payload: Payload, ids: Ids): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const { code, name, basis, activities } of metrics) {
    const only = activities === 'all' ? [] : activities.flatMap((title) => offerOf(title, ids) ?? [])
    made.set(
      code,
      await createOnce(payload, {
        collection: 'metrics',
        where: { code: { equals: code } },
        data: { code, basis, name: name.da, activities: only },
      }),
    )
  }
  return made
}

/** Returns the ids of all areas, zones and afdelinger included, by all their Danish names. */
async function seedAreas(payload: Payload, ids: Ids): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  const add = async (
    name: string,
    data: Omit<RequiredDataFromCollectionSlug<'areas'>, 'name'>,
    translate?: (locale: Locale) => { name: string },
  ) => {
    const where = { name: { equals: name } }
    const id = await createOnce(payload, { collection: 'areas', where, data: { name, ...data }, translate })
    for (const each of [name, ...(data.otherNames ?? [])]) made.set(each, id)
  }
  const slugs = new Map(zones.map(({ number, slug }) => [number, slug]))
  const nameOfZone = (number: number, locale: Locale = SOURCE_LOCALE) =>
    textsOf(locale, `zones.${idOf(slugs, number)}`).required('name')
  const addAll = async (all: typeof areas) => {
    for (const { key, name, zone, isProperName, ...area } of all)
      await add(
        name,
        { ...area, parent: zone === undefined ? null : idOf(made, nameOfZone(zone)) },
        isProperName ? undefined : (locale) => ({ name: textsOf(locale, `areas.${key}`).required('name') }),
      )
  }
  await addAll(areas.filter(({ kind }) => kind === 'whole'))
  for (const { number } of zones)
    await add(nameOfZone(number), { kind: 'zone', zone: idOf(ids.zones, number) }, (locale) => ({
      name: nameOfZone(number, locale),
    }))
  for (const { slug, name, zone } of afdelinger)
    await add(name, {
      kind: 'afdeling',
      afdeling: idOf(ids.afdelinger, slug),
      parent: idOf(made, nameOfZone(zone)),
    })
  await addAll(areas.filter(({ kind }) => kind !== 'whole'))
  return made
}

async function seedIndicators(
  payload: Payload,
  ids: { goals: Map<string, string>; metrics: Map<string, string>; areas: Map<string, string> },
): Promise<void> {
  for (const [order, indicator] of indicators.entries()) {
    const {
      code,
      name,
      plainName,
      plain,
      unit,
      direction,
      directionInferred,
      countBasis,
      accumulation,
      definition,
      source,
      limitation,
      owner,
    } = indicator
    const { baselineYear, goal, feeds, readings, breaks } = indicator
    await createOnce(payload, {
      collection: 'indicators',
      where: { code: { equals: code } },
      data: {
        code,
        order,
        name,
        plainName,
        plain,
        unit,
        direction,
        directionInferred,
        countBasis,
        accumulation,
        definition,
        source,
        limitation,
        owner,
        baselineYear,
        breaks: breaks.map(({ year, note }) => ({ year, note })),
        goal: idOf(ids.goals, goal),
        feeds: feeds && idOf(ids.metrics, feeds.metric),
        baselines: readings.map(({ area, year, label, value }) => ({
          area: idOf(ids.areas, area),
          year,
          label,
          value,
        })),
      },
      translate: (locale) => {
        const { required } = textsOf(locale, `indicators.${code}`)
        return { plainName: required('plainName'), plain: required('plain') }
      },
    })
  }
}

/** The plan's years: the periods for measurements, until staff create others. */
async function seedPeriods(payload: Payload): Promise<void> {
  const [first, last] = [site.period.from, site.period.to].map((day) => Number(day.slice(0, 4)))
  for (let year = first ?? 0; year <= (last ?? -1); year += 1) {
    await createOnce(payload, {
      collection: 'periods',
      where: { name: { equals: String(year) } },
      data: { name: String(year), from: `${year}-01-01T12:00:00.000Z`, to: `${year}-12-31T12:00:00.000Z` },
    })
  }
}

async function seedWork(payload: Payload, agreementIds: Map<string, string>, ids: Ids): Promise<void> {
  for (const document of documents) await seedDocument(payload, document, agreementIds)
  for (const { title, precision, from, to, agreement, activity, owner, note } of milestones) {
    await createOnce(payload, {
      collection: 'milestones',
      where: { title: { equals: title } },
      data: {
        title,
        precision,
        owner,
        note,
        state: 'planned',
        from: noon(from),
        to: noon(to),
        agreement: idOf(agreementIds, agreement),
        activity: activity === null ? null : (offerOf(activity, ids) ?? null),
      },
    })
  }
  for (const { what, who, frequency, due, section } of obligations) {
    await createOnce(payload, {
      collection: 'obligations',
      where: { what: { equals: what } },
      data: { what, who, frequency, section, dueOn: noon(due) },
    })
  }
  for (const { name, frequency, perZone, convenedBy, participants, note } of meetings) {
    const times =
      frequency?.per === 'week'
        ? { perYearFrom: null, perYearTo: null }
        : { perYearFrom: frequency?.min ?? null, perYearTo: frequency?.max ?? null }
    const remarks = [
      frequency?.per === 'week' ? `${frequency.min} gang om ugen` : null,
      frequency?.about ? 'Ca.' : null,
      perZone ? 'I hver zone' : null,
      note,
    ]
    await createOnce(payload, {
      collection: 'meetings',
      where: { name: { equals: name } },
      data: {
        name,
        ...times,
        convenedBy,
        invited: participants.join(', '),
        note: remarks.filter((remark) => remark !== null).join('. '),
      },
    })
  }
}

/**
 * A document that consists of several agreements gets one line per agreement, since each has its own edition in force.
 */
async function seedDocument(
  payload: Payload,
  { code, title, agreements: of, responsible, due, validUntil, note }: RequiredDocumentSeed,
  agreementIds: Map<string, string>,
): Promise<void> {
  for (const agreement of of ?? [null]) {
    const own = of !== null && of.length > 1 ? agreements.find((one) => one.code === agreement)?.title : undefined
    const name = own ?? title
    await createOnce(payload, {
      collection: 'documents',
      where: { title: { equals: name } },
      data: {
        title: name,
        kind: KINDS[code] ?? 'other',
        required: true,
        responsible,
        note,
        dueOn: noon(due),
        validUntil: noon(validUntil),
        agreement: agreement === null ? null : idOf(agreementIds, agreement),
      },
    })
  }
}

async function seedGovernance(payload: Payload): Promise<void> {
  // Server command: no user, full access.
  const target = { slug: 'governance', ...AS_SERVER } as const
  const existing = await payload.findGlobal(target)
  if (existing.createdAt) return
  const { leader, board, fund } = governance.bodies
  await payload.updateGlobal({
    ...target,
    data: { leader: { ...leader, kinds: [...leader.kinds] }, board, fund: { ...fund, kinds: [...fund.kinds] } },
  })
}

async function firstEdition(payload: Payload, agreement: string): Promise<void> {
  if (await latestEdition(agreement, payload)) return
  const content = await contentOf(agreement, { payload })
  await addEdition(
    { agreement, change: null, effectiveFrom: noon(site.period.from) ?? '', decision: null, content },
    await serverRequest(payload),
  )
}

function offerOf(title: string, ids: Ids): string | undefined {
  const slug = offers[title]
  return slug === undefined ? undefined : idOf(ids.activities, slug)
}

/** A day as Payload stores it: noon UTC. */
function noon(date: string | null): string | null {
  return date === null ? null : `${date}T12:00:00.000Z`
}
