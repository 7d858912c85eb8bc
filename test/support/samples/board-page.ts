import type { BoardGoal, BoardPage } from '@/src/domain/board/board-page'
import type { IndicatorSeries, Reading, ValueState } from '@/src/domain/indicators/indicator'

/** Example data: figures later than the agreement's are invented, to see what a drawing looks like. */
const reading = (
  place: string,
  role: Reading['role'],
  year: number,
  value: number | null,
  label = String(year),
  state: ValueState = 'reported',
): Reading => ({
  ...{ place, role, isWhole: role === 'area', year, value, label, state, source: 'eksempel' },
  ...{ numerator: null, denominator: null, extractedOn: null },
})

const series = (
  some: Pick<IndicatorSeries, 'code' | 'name' | 'unit' | 'direction' | 'baselineYear' | 'readings'> &
    Partial<IndicatorSeries>,
): IndicatorSeries => ({
  ...{ directionInferred: false, countBasis: null, targets: [], breaks: [] },
  ...some,
})

export const GOALS: BoardGoal[] = [
  {
    title: 'Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S1',
        name: 'Andel 1-5-årige i dagtilbud',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2021,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2021, 88.81), reading('København', 'comparator', 2021, 87.04)],
      }),
      series({
        code: 'S2',
        name: 'Karaktergennemsnit i dansk og matematik for 9.-klasseselever',
        unit: 'grade',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2023, 5.52), reading('København', 'comparator', 2023, 7.3)],
      }),
      series({
        code: 'S3',
        name: 'Andel 18-29-årige med grundskole som højest fuldførte uddannelse og ikke i gang med en uddannelse',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2023, 23.49), reading('København', 'comparator', 2023, 6.36)],
      }),
    ],
  },
  {
    title: 'Flere bliver tilknyttet arbejdsmarkedet',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S4',
        name: 'Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [
          reading('Boligområdet', 'area', 2023, 18.05),
          reading('København', 'comparator', 2023, 12.11),
          reading('Boligområdet', 'area', 2024, 17.6),
          reading('Boligområdet', 'area', 2025, 17.1),
          reading('Boligområdet', 'area', 2026, 15.9, '2026', 'provisional'),
          reading('København', 'comparator', 2026, 12.0),
        ],
        targets: [{ year: 2029, value: 14 }],
      }),
      series({
        code: 'S5',
        name: 'Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2023, 26.27), reading('København', 'comparator', 2023, 8.86)],
      }),
    ],
  },
  {
    title: 'Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S6',
        name: 'Andel 15-29-årige, som er sigtet mindst én gang',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2023, 5.1), reading('København', 'comparator', 2023, 1.49)],
      }),
      series({
        code: 'S7',
        name: 'Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [
          reading('Remisevænget', 'area', 2023, 75),
          reading('Gullandsgården', 'area', 2023, 68),
          reading('Hørgården', 'area', 2023, 78),
          reading('Abildgården mv.', 'area', 2023, 72.5),
          reading('Befolkningen', 'comparator', 2023, 87),
        ],
      }),
    ],
  },
  {
    title: 'Flere er en del af fællesskabet og deltager aktivt i samfundet',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S8',
        name: 'Andel beboere over 18 år, der laver frivilligt arbejde',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [
          reading('Remisevænget', 'area', 2023, 23),
          reading('Gullandsgården', 'area', 2023, 29),
          reading('Hørgården', 'area', 2023, 24),
          reading('Abildgården mv.', 'area', 2023, 25.44),
          reading('Befolkningen', 'comparator', 2023, 41),
        ],
      }),
      series({
        code: 'S9a',
        name: 'Andel stemmeberettigede, der stemte ved folketingsvalget',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2022,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2022, 65.9), reading('København', 'comparator', 2022, 83.4)],
      }),
      series({
        code: 'S9b',
        name: 'Andel stemmeberettigede, der stemte ved kommunalvalget',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2021,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2021, 36.9), reading('København', 'comparator', 2021, 60)],
      }),
    ],
  },
  {
    title: 'Sikre at børn får et alderssvarende sprog, der kan hjælpe dem i deres videre skolegang og uddannelse',
    agreement: { code: 'UL', title: 'Uddannelse og livschancer' },
    indicators: [
      series({
        code: 'UL1a',
        name: 'Andel med behov for fokuseret eller særlig indsats – skriftsprog',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        readings: [
          reading('0. klasse i området', 'area', 2023, 27.66, '2023/24'),
          reading('København', 'comparator', 2023, 13.2),
        ],
      }),
      series({
        code: 'UL1b',
        name: 'Andel med behov for fokuseret eller særlig indsats – talesprog',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        readings: [
          reading('Målgruppen', 'area', 2023, 48.94, '2023/24'),
          reading('København', 'comparator', 2023, 15.77),
        ],
      }),
    ],
  },
  {
    title: 'Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse',
    agreement: { code: 'UL', title: 'Uddannelse og livschancer' },
    indicators: [
      series({
        code: 'UL2',
        name: 'Andel elever, som består grundskolen med højere end karakteren 2 i dansk og matematik',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Boligområdet', 'area', 2023, 90), reading('København', 'comparator', 2023, 94)],
      }),
    ],
  },
  {
    title: 'Flere børn skal trives i skolen',
    agreement: { code: 'UL', title: 'Uddannelse og livschancer' },
    indicators: [
      series({
        code: 'UL3',
        name: 'Skolefravær i grundskolen',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2024,
        readings: [
          reading('Boligområdet', 'area', 2024, 9.03),
          reading('København', 'comparator', 2024, 7.25),
          reading('Boligområdet', 'area', 2025, 9.4),
          reading('Boligområdet', 'area', 2026, 8.7),
          reading('København', 'comparator', 2026, 7.1),
        ],
      }),
    ],
  },
  {
    title: 'Flere nærmer sig arbejdsmarkedet',
    agreement: { code: 'B', title: 'Beskæftigelse' },
    indicators: [
      series({
        code: 'B1',
        name: 'Andel af offentligt forsørgede, der er passive kontanthjælpsmodtagere',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2022,
        directionInferred: true,
        readings: [
          reading('Boligområdet', 'area', 2022, 34.06),
          reading('København', 'comparator', 2022, 27.58),
          reading('Boligområdet', 'area', 2023, 33.1),
          reading('Boligområdet', 'area', 2024, null, '2024', 'missing'),
          reading('Boligområdet', 'area', 2025, 31.2),
          reading('Boligområdet', 'area', 2026, 30.4),
          reading('København', 'comparator', 2025, 27.2),
          reading('København', 'comparator', 2026, 27.0),
        ],
        targets: [{ year: 2029, value: 29 }],
      }),
    ],
  },
  {
    title: 'At øge antallet af unge, der får erfaringer fra fritidsjobs, som de senere kan bruge på arbejdsmarkedet',
    agreement: { code: 'B', title: 'Beskæftigelse' },
    indicators: [
      series({
        code: 'B2',
        name: 'Antal unge, der får et fritidsjob',
        unit: 'count',
        direction: 'up',
        baselineYear: 2024,
        countBasis: 'persons',
        readings: [
          reading('Helhedsplanen', 'area', 2024, 48),
          reading('Helhedsplanen', 'area', 2025, 52),
          reading('Helhedsplanen', 'area', 2026, 61),
        ],
        targets: [{ year: 2029, value: 75 }],
      }),
    ],
  },
  {
    title: 'Flere unge kan forsørge sig selv',
    agreement: { code: 'B', title: 'Beskæftigelse' },
    indicators: [
      series({
        code: 'B3',
        name: 'Andel 18-29-årige med et kontaktforløb hos Jobcenteret',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2024,
        readings: [reading('Boligområdet', 'area', 2024, 26.88), reading('København', 'comparator', 2024, 9.83)],
      }),
    ],
  },
  {
    title: 'At øge antallet af unge, der får erfaringer fra lommepengejobs, som de senere kan bruge på arbejdsmarkedet',
    agreement: { code: 'K', title: 'Kriminalitetsforebyggelse' },
    indicators: [
      series({
        code: 'K1',
        name: 'Antal unge, der får og er mødestabile i et lommepengejob',
        unit: 'count',
        direction: 'up',
        baselineYear: 2024,
        countBasis: 'persons',
        readings: [
          reading('Helhedsplanen', 'area', 2024, 76),
          reading('Helhedsplanen', 'area', 2025, 71),
          reading('Helhedsplanen', 'area', 2026, 80),
        ],
      }),
    ],
  },
  {
    title: 'Flere gennemfører en uddannelse',
    agreement: { code: 'K', title: 'Kriminalitetsforebyggelse' },
    indicators: [
      series({
        code: 'K2',
        name: 'Andel unge i gang med en ungdomsuddannelse 15 måneder efter grundskolen',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        readings: [reading('Boligområdet', 'area', 2023, 79.8), reading('København', 'comparator', 2023, 90)],
      }),
    ],
  },
  {
    title: 'Øge beboernes oplevelse af tillid',
    agreement: { code: 'SM', title: 'Sammenhængskraft og medborgerskab' },
    indicators: [
      series({
        code: 'SM1',
        name: 'Andel med tillid til, at myndighederne tager hånd om gentagne problemer med utryghed',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2025,
        readings: [
          reading('Amager Partnerskab', 'area', 2023, 49),
          reading('Amager Partnerskab', 'area', 2024, 54),
          reading('Amager Partnerskab (udvidet område)', 'area', 2025, 49),
          reading('København', 'comparator', 2025, 53),
        ],
        breaks: [{ year: 2025, note: 'Partnerskabets område blev udvidet.' }],
      }),
    ],
  },
  {
    title: 'Flere er en del af fællesskabet og deltager aktivt i samfundet',
    agreement: { code: 'SM', title: 'Sammenhængskraft og medborgerskab' },
    indicators: [
      series({
        code: 'SM2',
        name: 'Andel beboere over 18 år, der laver frivilligt arbejde mindst flere gange halvårligt',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        readings: [
          reading('Hørgården', 'area', 2023, 17),
          reading('Remisevænget', 'area', 2023, 15),
          reading('Gullandsgården', 'area', 2023, 23),
          reading('Befolkningen', 'comparator', 2023, 30),
        ],
      }),
    ],
  },
]

export const BOARD_PAGE: BoardPage = {
  plan: 'Amagerplanen',
  on: '2027-03-01',
  goals: GOALS,
  since: '2026-03-02',
  changes: [
    {
      on: '2026-09-14',
      what: 'Eksempel: Delaftalen om beskæftigelse fik en ny aktivitet. Udgave 2 gælder fra 1. marts 2027.',
    },
    { on: '2026-11-30', what: 'Eksempel: Tallene for skolefravær i 2026 er godkendt.' },
  ],
  decisions: [
    {
      what: 'Eksempel: 80.000 kr. flyttes fra Kvinder i Front til Lommepengeprojekt',
      who: { da: 'Københavns Bydelsbestyrelse', en: 'The board' },
      kind: 'change',
      href: '/admin/eksempel',
    },
    {
      what: 'Eksempel: B2 er genberegnet til 47, offentliggjort var 48. Hvilket tal skal stå?',
      who: { da: 'Københavns Bydelsbestyrelse', en: 'The board' },
      kind: 'drift',
      href: null,
    },
    {
      what: 'Eksempel: Godkend tal for S4 i 2026',
      who: { da: 'Københavns Bydelsbestyrelse', en: 'The board' },
      kind: 'measurement',
      href: null,
    },
  ],
  evaluations: [
    {
      ...{ title: 'Læsevenner til børn i indskolingen', year: 2023, by: 'Social Respons', boardOnly: false },
      summary:
        'Hjælpen er tilpasset den enkelte elev. Børnene er blevet mere sikre på sig selv og gladere for skolen, og lærerne ser et fagligt løft, blandt andet bedre testresultater.',
    },
    {
      ...{
        title: 'Fritidsjob for alle – en fritidsjobcafé på Amager',
        year: 2024,
        by: 'Social Respons',
        boardOnly: true,
      },
      summary:
        'I en stikprøve havde 11 af 18 unge, der havde besøgt caféen, et job en måned senere. Både unge og fagfolk peger på samarbejdet på tværs som afgørende.',
    },
  ],
  documents: [
    { title: 'Strategisk samarbejdsaftale', detail: 'Udgave 1', state: 'inForce' },
    { title: 'Delaftale: Beskæftigelse', detail: 'Udgave 2, gælder fra 1. marts 2027', state: 'inForce' },
    { title: 'Beredskabsplan', detail: 'Eksempel: skal fornyes inden 1. april 2027', state: 'dueSoon' },
    { title: 'Milepælsplan', detail: 'Eksempel: gjaldt til 31. december 2026', state: 'overdue' },
    { title: 'Organisationsdiagram', detail: 'Eksempel: er ikke lagt op', state: 'missing' },
  ],
}
