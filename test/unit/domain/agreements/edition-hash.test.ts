import { describe, expect, it } from 'vitest'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { Edition } from '@/src/domain/agreements/edition'
import { editionHash, isSealIntact } from '@/src/domain/agreements/edition-hash'

const content: AgreementContent = {
  code: 'B',
  kind: 'sub',
  title: 'Beskæftigelse (eksempel)',
  period: { from: '2026-01-01', to: '2029-12-31' },
  parties: [{ organisation: 'Eksempelforvaltningen', function: 'enhedsleder' }],
  problem: 'Eksempel.',
  figures: [],
  goals: [],
  activities: [
    {
      title: 'Lommejob',
      purpose: '',
      targetGroups: ['unge'],
      content: '',
      partners: [{ organisation: 'Skolen', responsibilities: ['at finde de unge'] }],
    },
  ],
  staff: '1,5',
  municipalWork: '',
  revisionRule: '',
}
const unsealed = { number: 1, effectiveFrom: '2026-01-01', content, previousHash: null }
const edition: Edition = { ...unsealed, decision: null, hash: editionHash(unsealed) }

describe('editionHash', () => {
  it('is 64 hexadecimal digits, the same after a way through a database', () => {
    expect(edition.hash).toMatch(/^[0-9a-f]{64}$/)
    const readBack = JSON.parse(
      JSON.stringify({ hash: edition.hash, content: Object.fromEntries(Object.entries(content).reverse()) }),
    ) as Pick<Edition, 'hash' | 'content'>
    expect(isSealIntact({ ...edition, ...readBack })).toBe(true)
  })
  it.each<[string, Partial<Edition>]>([
    ['a letter', { content: { ...content, title: 'Beskæftigelse (Eksempel)' } }],
    ['the order of a list', { content: { ...content, parties: [...content.parties, ...content.parties] } }],
    ['null for empty', { content: { ...content, period: { from: '2026-01-01', to: null } } }],
    ['the number', { number: 2 }],
    ['the day', { effectiveFrom: '2026-01-02' }],
    ['the edition before', { previousHash: edition.hash }],
  ])('breaks the seal: %s', (_, change) => {
    expect(isSealIntact({ ...edition, ...change })).toBe(false)
  })
})
