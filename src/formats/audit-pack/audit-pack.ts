import { createHash } from 'node:crypto'
import { canonicalJson } from '@/src/domain/audit/canonical-json'
import { boardPagePdf } from '../print/board-page-pdf'
import { type CsvCell, writeCsv } from '../tables/csv'
import { zip } from '../tables/zip'
import type { AuditYear, DecisionOfYear, EditionOfYear, FollowUpOfYear, MeasurementOfYear } from './audit-year'
import { readme } from './readme'

const MANIFEST = 'manifest.json'
const SUMS = 'SHA256SUMS'

/**
 * Packs one year of the internal area into a ZIP that an auditor can verify independently: each file with its hash, and
 * each seal as the hash of a file. Deterministic: the same content gives the same bytes.
 */
export function auditPack(content: AuditYear): Buffer {
  const files = filesOf(content)
  const manifest = {
    year: content.year,
    plan: content.plan,
    auditLogEnd: content.auditEnd,
    seals: sealed(content).map(({ name, text, seal, redactedBy }) => ({
      file: name,
      seal,
      holds: sha256(text) === seal,
      redactedBy,
    })),
    unreadable: unreadable(content),
    files: Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => ({ name, bytes: Buffer.byteLength(bytes), sha256: sha256(bytes) })),
  }
  const all: Record<string, string | Buffer> = { ...files, [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n` }
  const sums = Object.keys(all)
    .sort()
    .map((name) => `${sha256(all[name] ?? '')}  ${name}\n`)
  return zip({ ...all, [SUMS]: sums.join('') })
}

function filesOf(content: AuditYear): Record<string, string | Buffer> {
  const files: Record<string, string | Buffer> = {
    'README.txt': readme(content, unreadable(content)),
    'opfoelgninger.csv': writeCsv(followUpRows(content.followUps)),
    'beslutninger.csv': writeCsv(decisionRows(content.decisions)),
    'udgaver.csv': writeCsv(editionRows(content.editions)),
    'indikatorer.csv': writeCsv(indicatorRows(content.indicators)),
    'maalinger.csv': writeCsv(measurementRows(content.measurements)),
  }
  for (const { name, text } of sealed(content)) files[name] = text
  content.followUps.forEach(({ page, ...followUp }, at) => {
    const folder = followUpName(content.followUps, at)
    files[`${folder}/opfoelgning.json`] = `${JSON.stringify({ ...followUp, seen: undefined }, null, 2)}\n`
    if (page) files[`${folder}/set.pdf`] = boardPagePdf(page, followUp.accepted)
  })
  for (const { key, pdf, docx } of content.editions) {
    if (pdf) files[`udgaver/${key}.pdf`] = pdf
    if (docx) files[`udgaver/${key}.docx`] = docx
  }
  return files
}

/** The sealed contents in exactly the form that was hashed: the SHA-256 of the file equals the seal. */
function sealed({
  followUps,
  editions,
  measurements,
}: AuditYear): { name: string; text: string; seal: string; redactedBy: number | null }[] {
  return [
    ...followUps.map(({ seen, seenHash, redactedBy }, at) => ({
      redactedBy,
      name: `${followUpName(followUps, at)}/set.json`,
      text: canonicalJson(seen ?? null),
      seal: seenHash,
    })),
    ...editions.map(({ key, redactedBy, edition: { number, effectiveFrom, content, previousHash, hash } }) => ({
      name: `udgaver/${key}.json`,
      text: canonicalJson({ number, effectiveFrom, content, previousHash }),
      seal: hash,
      redactedBy,
    })),
    ...measurements.flatMap(({ indicator, period, frozen }) =>
      frozen
        ? [
            {
              name: `logbogen/${indicator}-${period.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.json`,
              text: canonicalJson({ sum: frozen.sum, entries: frozen.entries }),
              seal: frozen.hash,
              redactedBy: null,
            },
          ]
        : [],
    ),
  ]
}

/** The files whose stored content cannot be read and printed; they contain it unchanged. */
function unreadable({ followUps, editions }: AuditYear): string[] {
  return [
    ...followUps.flatMap(({ seen, page }, at) =>
      page === null && seen !== null && seen !== undefined ? [`${followUpName(followUps, at)}/set.json`] : [],
    ),
    ...editions.flatMap(({ key, title }) => (title === null ? [`udgaver/${key}.json`] : [])),
  ]
}

/** Named by day; several on one day are numbered in order. */
function followUpName(followUps: readonly FollowUpOfYear[], at: number): string {
  const { date = '' } = followUps[at] ?? {}
  const before = followUps.slice(0, at).filter((one) => one.date === date).length
  return `opfoelgninger/${date}${before === 0 ? '' : `-${before + 1}`}`
}

function followUpRows(followUps: readonly FollowUpOfYear[]): CsvCell[][] {
  return [
    [
      'Dato',
      'Møde',
      'Titel',
      'Status',
      'Godkendt (UTC)',
      'Nr. i revisionssporet',
      'Konklusioner',
      'Beslutninger',
      'Åbne punkter',
      'Segl på det sete',
      'Mappe',
    ],
    ...followUps.map(({ date, meeting, title, status, accepted, conclusions, decisions, openPoints, seenHash }, at) => [
      date,
      meeting,
      title,
      status,
      accepted?.at ?? null,
      accepted?.seq ?? null,
      conclusions,
      decisions.join('\n'),
      openPoints.map(({ text, owner, dueOn }) => [text, owner, dueOn].filter(Boolean).join(' · ')).join('\n'),
      seenHash,
      followUpName(followUps, at),
    ]),
  ]
}

function decisionRows(decisions: readonly DecisionOfYear[]): CsvCell[][] {
  return [
    [
      'Dato',
      'Aftale',
      'Ændring',
      'Udfald',
      'Besluttet af',
      'Møde',
      'Beløb (kr.)',
      'Hvorfor',
      'Svar',
      'Fondens godkendelse',
      'Gælder fra',
      'Udgave',
    ],
    ...decisions.map(
      ({
        on,
        agreement,
        title,
        status,
        by,
        meeting,
        amountDkk,
        why,
        answer,
        fundReference,
        effectiveFrom,
        edition,
      }) => [
        on,
        agreement,
        title,
        OUTCOMES[status],
        by,
        meeting,
        amountDkk,
        why,
        answer,
        fundReference,
        effectiveFrom,
        edition,
      ],
    ),
  ]
}

const OUTCOMES = {
  decided: 'Vedtaget',
  awaitingFund: 'Vedtaget, venter på fonden',
  rejected: 'Afvist',
} as const satisfies Record<DecisionOfYear['status'], string>

function editionRows(editions: readonly EditionOfYear[]): CsvCell[][] {
  return [
    ['Udgave', 'Aftale', 'Nummer', 'Gælder fra', 'Besluttet', 'Segl', 'Forrige segl'],
    ...editions.map(({ key, title, edition: { number, effectiveFrom, decision, hash, previousHash } }) => [
      key,
      title ?? 'Kan ikke læses',
      number,
      effectiveFrom,
      decision,
      hash,
      previousHash,
    ]),
  ]
}

function indicatorRows(indicators: AuditYear['indicators']): CsvCell[][] {
  return [
    ['Kode', 'Navn', 'Enhed', 'Hvad der tælles', 'Startår', 'Kilde', 'Definition', 'Metode', 'Forbehold'],
    ...indicators.map(({ code, name, unit, countBasis, baselineYear, source, definition, method, limitation }) => [
      code,
      name,
      unit,
      countBasis,
      baselineYear,
      source,
      definition,
      method,
      limitation,
    ]),
  ]
}

function measurementRows(measurements: readonly MeasurementOfYear[]): CsvCell[][] {
  return [
    [
      'Indikator',
      'Navn',
      'Periode',
      'Sted',
      'Rolle',
      'Hvad vi ved',
      'Værdi',
      'Enhed',
      'Tæller',
      'Nævner',
      'Status',
      'Kilde',
      'Trukket ud',
      'Bemærkning',
      'Bilag',
      'Bilagets SHA-256',
      'Sum fra logbogen',
      'Summens segl',
    ],
    ...measurements.map(
      ({
        indicator,
        name,
        period,
        place,
        role,
        state,
        value,
        unit,
        numerator,
        denominator,
        status,
        source,
        extractedOn,
        comment,
        evidence,
        frozen,
      }) => [
        indicator,
        name,
        period,
        place,
        role,
        state,
        value,
        unit,
        numerator,
        denominator,
        status,
        source,
        extractedOn,
        comment,
        evidence?.name ?? null,
        evidence?.sha256 ?? null,
        frozen?.sum ?? null,
        frozen?.hash ?? null,
      ],
    ),
  ]
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
