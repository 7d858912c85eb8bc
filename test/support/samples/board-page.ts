import type { BoardGoal, BoardPage } from '@/src/domain/board/board-page'
import type { IndicatorSeries, Reading, ValueState } from '@/src/domain/indicators/indicator'

/** As many goals and figures as a real plan has, all invented. */
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
    title: 'Børn og unge skal lære mere, så flere er klar til at gå i skole, og flere gør en uddannelse færdig',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S1',
        name: 'Andel 1-5-årige i børnehave',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2021,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2021, 84.37), reading('Lilleby Kommune', 'comparator', 2021, 82.69)],
      }),
      series({
        code: 'S2',
        name: 'Gennemsnit af karaktererne i dansk og matematik i 9. klasse',
        unit: 'grade',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2023, 5.24), reading('Lilleby Kommune', 'comparator', 2023, 6.9)],
      }),
      series({
        code: 'S3',
        name: 'Andel 18-29-årige, der kun har gået i grundskole, og som ikke er i gang med en uddannelse',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2023, 22.32), reading('Lilleby Kommune', 'comparator', 2023, 6.04)],
      }),
    ],
  },
  {
    title: 'Flere kommer i gang med at arbejde',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S4',
        name: 'Andel 15-29-årige, der hverken er i gang med en uddannelse eller har et arbejde',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [
          reading('Hele Lilleby', 'area', 2023, 17.15),
          reading('Lilleby Kommune', 'comparator', 2023, 11.5),
          reading('Hele Lilleby', 'area', 2024, 16.7),
          reading('Hele Lilleby', 'area', 2025, 16.2),
          reading('Hele Lilleby', 'area', 2026, 15.1, '2026', 'provisional'),
          reading('Lilleby Kommune', 'comparator', 2026, 11.4),
        ],
        targets: [{ year: 2029, value: 14 }],
      }),
      series({
        code: 'S5',
        name: 'Andel 18-64-årige uden hverken arbejde eller uddannelse',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2023, 24.96), reading('Lilleby Kommune', 'comparator', 2023, 8.42)],
      }),
    ],
  },
  {
    title: 'Børn og unge skal holdes fri af kriminalitet, og alle skal kunne gå trygt i byen',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S6',
        name: 'Andel 15-29-årige, som har haft en sag hos politiet',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2023, 4.8), reading('Lilleby Kommune', 'comparator', 2023, 1.42)],
      }),
      series({
        code: 'S7',
        name: 'Andel voksne beboere, der for det meste føler sig trygge, hvor de bor',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [
          reading('Bakkehusene', 'area', 2023, 71),
          reading('Toppen', 'area', 2023, 65),
          reading('Skrænten', 'area', 2023, 74),
          reading('Enghusene mv.', 'area', 2023, 68.9),
          reading('Hele landet', 'comparator', 2023, 83),
        ],
      }),
    ],
  },
  {
    title: 'Flere er med i fællesskabet og tager del i det, der sker i byen',
    agreement: { code: 'S', title: 'Strategisk samarbejdsaftale' },
    indicators: [
      series({
        code: 'S8',
        name: 'Andel voksne beboere, der er frivillige',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [
          reading('Bakkehusene', 'area', 2023, 22),
          reading('Toppen', 'area', 2023, 28),
          reading('Skrænten', 'area', 2023, 23),
          reading('Enghusene mv.', 'area', 2023, 24.17),
          reading('Hele landet', 'comparator', 2023, 39),
        ],
      }),
      series({
        code: 'S9a',
        name: 'Andel vælgere, der stemte til folketinget',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2022,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2022, 62.6), reading('Lilleby Kommune', 'comparator', 2022, 79.2)],
      }),
      series({
        code: 'S9b',
        name: 'Andel vælgere, der stemte til byrådet',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2021,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2021, 35.1), reading('Lilleby Kommune', 'comparator', 2021, 57)],
      }),
    ],
  },
  {
    title: 'Børn skal have et sprog, der passer til deres alder, og som de kan bruge i skolen og bagefter',
    agreement: { code: 'UL', title: 'Skole og muligheder' },
    indicators: [
      series({
        code: 'UL1a',
        name: 'Andel med behov for en fast eller særlig hjælp – skriftsprog',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        readings: [
          reading('0. klasse i Lilleby', 'area', 2023, 26.28, '2023/24'),
          reading('Lilleby Kommune', 'comparator', 2023, 12.5),
        ],
      }),
      series({
        code: 'UL1b',
        name: 'Andel med behov for en fast eller særlig hjælp – talesprog',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2023,
        readings: [
          reading('De mindste', 'area', 2023, 46.49, '2023/24'),
          reading('Lilleby Kommune', 'comparator', 2023, 14.98),
        ],
      }),
    ],
  },
  {
    title: 'Børn og unge skal lære mere, så flere er klar til at gå i skole, og flere gør en uddannelse færdig',
    agreement: { code: 'UL', title: 'Skole og muligheder' },
    indicators: [
      series({
        code: 'UL2',
        name: 'Andel elever, som går ud af skolen med mere end 2 i både dansk og matematik',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        directionInferred: true,
        readings: [reading('Hele Lilleby', 'area', 2023, 86), reading('Lilleby Kommune', 'comparator', 2023, 89)],
      }),
    ],
  },
  {
    title: 'Flere børn er glade for skolen',
    agreement: { code: 'UL', title: 'Skole og muligheder' },
    indicators: [
      series({
        code: 'UL3',
        name: 'Fravær i grundskolen',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2024,
        readings: [
          reading('Hele Lilleby', 'area', 2024, 8.58),
          reading('Lilleby Kommune', 'comparator', 2024, 6.89),
          reading('Hele Lilleby', 'area', 2025, 8.9),
          reading('Hele Lilleby', 'area', 2026, 8.3),
          reading('Lilleby Kommune', 'comparator', 2026, 6.7),
        ],
      }),
    ],
  },
  {
    title: 'Flere får et ben ind i et job',
    agreement: { code: 'B', title: 'Beskæftigelse' },
    indicators: [
      series({
        code: 'B1',
        name: 'Andel af alle på hjælp, der ikke er med i en indsats eller et forløb',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2022,
        directionInferred: true,
        readings: [
          reading('Hele Lilleby', 'area', 2022, 32.36),
          reading('Lilleby Kommune', 'comparator', 2022, 26.2),
          reading('Hele Lilleby', 'area', 2023, 31.4),
          reading('Hele Lilleby', 'area', 2024, null, '2024', 'missing'),
          reading('Hele Lilleby', 'area', 2025, 29.6),
          reading('Hele Lilleby', 'area', 2026, 28.9),
          reading('Lilleby Kommune', 'comparator', 2025, 25.8),
          reading('Lilleby Kommune', 'comparator', 2026, 25.6),
        ],
        targets: [{ year: 2029, value: 29 }],
      }),
    ],
  },
  {
    title: 'Flere unge skal få erfaringer fra lommejobs, som de senere kan bruge i et rigtigt arbejde',
    agreement: { code: 'B', title: 'Beskæftigelse' },
    indicators: [
      series({
        code: 'B2',
        name: 'Antal unge, der får et lommejob',
        unit: 'count',
        direction: 'up',
        baselineYear: 2024,
        countBasis: 'persons',
        readings: [
          reading('Helhedsplanen', 'area', 2024, 46),
          reading('Helhedsplanen', 'area', 2025, 49),
          reading('Helhedsplanen', 'area', 2026, 58),
        ],
        targets: [{ year: 2029, value: 75 }],
      }),
    ],
  },
  {
    title: 'Flere unge klarer sig selv',
    agreement: { code: 'B', title: 'Beskæftigelse' },
    indicators: [
      series({
        code: 'B3',
        name: 'Andel 18-29-årige, der har et forløb hos jobhuset',
        unit: 'percent',
        direction: 'down',
        baselineYear: 2024,
        readings: [reading('Hele Lilleby', 'area', 2024, 25.54), reading('Lilleby Kommune', 'comparator', 2024, 9.34)],
      }),
    ],
  },
  {
    title: 'Flere unge skal få erfaringer fra feriejobs, som de senere kan bruge i et rigtigt arbejde',
    agreement: { code: 'K', title: 'Tryghed i byen' },
    indicators: [
      series({
        code: 'K1',
        name: 'Antal unge, der får og bliver i et feriejob',
        unit: 'count',
        direction: 'up',
        baselineYear: 2024,
        countBasis: 'persons',
        readings: [
          reading('Helhedsplanen', 'area', 2024, 72),
          reading('Helhedsplanen', 'area', 2025, 67),
          reading('Helhedsplanen', 'area', 2026, 76),
        ],
      }),
    ],
  },
  {
    title: 'Flere gør en uddannelse færdig',
    agreement: { code: 'K', title: 'Tryghed i byen' },
    indicators: [
      series({
        code: 'K2',
        name: 'Andel unge i gang med en uddannelse et år efter grundskolen',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        readings: [reading('Hele Lilleby', 'area', 2023, 75.8), reading('Lilleby Kommune', 'comparator', 2023, 86)],
      }),
    ],
  },
  {
    title: 'Beboerne skal have mere tillid',
    agreement: { code: 'SM', title: 'Fællesskab og frivillighed' },
    indicators: [
      series({
        code: 'SM1',
        name: 'Andel med tillid til, at kommunen gør noget ved det, hvis noget er utrygt',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2025,
        readings: [
          reading('Lilleby Netværk', 'area', 2023, 47),
          reading('Lilleby Netværk', 'area', 2024, 51),
          reading('Lilleby Netværk (udvidet område)', 'area', 2025, 47),
          reading('Lilleby Kommune', 'comparator', 2025, 50),
        ],
        breaks: [{ year: 2025, note: 'Netværkets område blev udvidet.' }],
      }),
    ],
  },
  {
    title: 'Flere er med i fællesskabet og tager del i det, der sker i byen',
    agreement: { code: 'SM', title: 'Fællesskab og frivillighed' },
    indicators: [
      series({
        code: 'SM2',
        name: 'Andel voksne beboere, der er frivillige mindst et par gange hvert halve år',
        unit: 'percent',
        direction: 'up',
        baselineYear: 2023,
        readings: [
          reading('Skrænten', 'area', 2023, 16),
          reading('Bakkehusene', 'area', 2023, 14),
          reading('Toppen', 'area', 2023, 22),
          reading('Hele landet', 'comparator', 2023, 28),
        ],
      }),
    ],
  },
]

export const BOARD_PAGE: BoardPage = {
  plan: 'Lillebyplanen',
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
      what: 'Eksempel: 80.000 kr. flyttes fra Fælles kaffe til Bagedag',
      who: { da: 'Lilleby Bestyrelse', en: 'The board' },
      kind: 'change',
      href: '/admin/eksempel',
    },
    {
      what: 'Eksempel: B2 er genberegnet til 45, offentliggjort var 46. Hvilket tal skal stå?',
      who: { da: 'Lilleby Bestyrelse', en: 'The board' },
      kind: 'drift',
      href: null,
    },
    {
      what: 'Eksempel: Godkend tal for S4 i 2026',
      who: { da: 'Lilleby Bestyrelse', en: 'The board' },
      kind: 'measurement',
      href: null,
    },
  ],
  evaluations: [
    {
      ...{ title: 'Læsehjælp til de mindste skolebørn', year: 2023, by: 'Lilleby Kor', boardOnly: false },
      summary:
        'Hjælpen passer til det enkelte barn. Børnene tør mere og er gladere for at gå i skole, og lærerne kan se, at de læser bedre end før, og at de øver sig derhjemme.',
    },
    {
      ...{
        title: 'Lommejob for alle – en lommejobcafé i Lilleby',
        year: 2024,
        by: 'Lilleby Kor',
        boardOnly: true,
      },
      summary:
        'Af de unge, som vi spurgte, havde 9 af 15 et job en måned efter deres besøg. Både de unge og de voksne siger, at det er, fordi alle hjælper hinanden.',
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
