import { expect, test } from 'vitest'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { checkEditions, checkFollowUps, checkSums } from '@/src/services/audit-verify/check-seals'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { firstBrokenLink } from '@/src/domain/audit/chain'
import { seedBase } from '@/src/seed/seed-base'
import { seedDemo } from '@/src/seed/seed-demo'
import { seedInternal } from '@/src/seed/seed-internal'
import { content } from '@/src/seed/plan-content'
import { payloadForTest } from '../support/payload-for-test'

test('everything that the seed makes is as the log says', { timeout: 240_000 }, async () => {
  const payload = await payloadForTest()
  const ids = await seedBase(payload)
  await seedInternal(payload, ids)
  await seedDemo(payload, ids, '2026-11-02')
  expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
  const states = await lastStates(payload)
  const { documents, problems } = await compareDocuments(payload, states)
  expect(problems).toEqual([])
  const {
    agreements,
    areas,
    documents: required,
    indicators,
    meetings,
    metrics,
    milestones,
    obligations,
  } = content.internal
  const seeded = [
    ...[agreements, agreements.flatMap(({ goals }) => goals), indicators, areas, metrics],
    ...[required, milestones, obligations, meetings, content.zones, content.afdelinger],
  ].reduce((sum, { length }) => sum + length, 0)
  expect(documents).toBeGreaterThanOrEqual(seeded)
  for (const { problems: torn } of [
    await checkEditions(payload, states),
    await checkFollowUps(payload, states),
    await checkSums(payload),
  ])
    expect(torn).toEqual([])
})
