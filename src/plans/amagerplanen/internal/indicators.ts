import type { IndicatorSeed, ReadingSeed } from '../../agreement-content'

const HOUSING_DATA = 'Boligsociale data'
const RESIDENTS_SURVEY = 'LBF/Megafon – Områdenotat'
const DATA_SHEET = 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune'
const OWN_LOG = 'Helhedsplanens egen logbog'

const NO_ABILDGAARDEN =
  'Delaftalen har intet tal for Abildgården mv. Den strategiske aftales S8 har et, men spørger bredere.'
const FOUR_PLACES =
  'Findes for fire dele af området, ikke for det hele. Hvilke afdelinger "Abildgården mv." dækker, og hvem "befolkningen" er, siger kilden ikke.'

/** A reading of the area or a part of it. `label`: the period, if it is not the year alone. */
function area(name: string, year: number, value: number, label = String(year)): ReadingSeed {
  return { area: name, year, label, value, yearIsAssumed: false }
}

/** A comparator's reading, in a year that the agreement gives for it. */
function comparator(name: string, year: number, value: number): ReadingSeed {
  return { area: name, year, label: String(year), value, yearIsAssumed: false }
}

/** A comparator's reading in the baseline year, because the agreement gives no other. */
function sameYear(name: string, year: number, value: number, label = String(year)): ReadingSeed {
  return { area: name, year, label, value, yearIsAssumed: true }
}

/** The defaults of indicators from external sources: nothing is counted, and the latest figure applies. */
const FROM_ELSEWHERE = {
  countBasis: null,
  accumulation: 'latest',
  definition: null,
  limitation: null,
  owner: null,
  breaks: [],
  feeds: null,
} satisfies Partial<IndicatorSeed>

/** The defaults of the plan's own counts: persons, summed over the year. */
const COUNTED = {
  ...FROM_ELSEWHERE,
  unit: 'count',
  direction: 'up',
  directionInferred: false,
  countBasis: 'persons',
  accumulation: 'sum',
  source: OWN_LOG,
  owner: 'Helhedsplanen',
} satisfies Partial<IndicatorSeed>

/** The 21 indicators of the agreements, with their baselines. */
export const indicators: IndicatorSeed[] = [
  {
    ...FROM_ELSEWHERE,
    code: 'S1',
    agreement: 'S',
    goal: 's-skole',
    name: 'Andel 1-5-årige i dagtilbud',
    unit: 'percent',
    direction: 'up',
    directionInferred: true,
    source: HOUSING_DATA,
    baselineYear: 2021,
    readings: [area('Boligområdet', 2021, 88.81), sameYear('København', 2021, 87.04)],
    plainName: 'Små børn i dagtilbud',
    plain:
      'Tallet viser, hvor stor en del af børn fra 1 til 5 år der går i dagtilbud. Vi følger det, fordi vi vil have, at flere børn er klar til at starte i skole.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S2',
    agreement: 'S',
    goal: 's-skole',
    name: 'Karaktergennemsnit i dansk og matematik for 9.-klasseselever',
    unit: 'grade',
    direction: 'up',
    directionInferred: true,
    source: HOUSING_DATA,
    limitation: 'Teksten i den strategiske aftales afsnit 6 har 5,3 for samme år og kilde. Tabellens 5,52 gælder.',
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 5.52), sameYear('København', 2023, 7.3)],
    plainName: 'Karakterer i 9. klasse',
    plain:
      'Tallet er gennemsnittet af karakterer i dansk og matematik i 9. klasse. Vi følger det, fordi vi vil have, at flere unge kan tage en uddannelse.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S3',
    agreement: 'S',
    goal: 's-skole',
    name: 'Andel 18-29-årige med grundskole som højest fuldførte uddannelse og ikke i gang med en uddannelse',
    unit: 'percent',
    direction: 'down',
    directionInferred: true,
    source: HOUSING_DATA,
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 23.49), sameYear('København', 2023, 6.36)],
    plainName: 'Unge uden uddannelse efter skolen',
    plain:
      'Tallet viser, hvor stor en del af unge fra 18 til 29 år der har grundskolen som den sidste uddannelse og ikke er i gang med en ny. Vi følger det, fordi alle unge skal have lige chancer for en uddannelse.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S4',
    agreement: 'S',
    goal: 's-arbejde',
    name: 'Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse',
    unit: 'percent',
    direction: 'down',
    directionInferred: true,
    source: HOUSING_DATA,
    limitation:
      'Teksten i afsnit 6 har 18,13 % for 2022 og samme tal for København som her (12,11 %). Et af de to sammenligningstal er tvivlsomt.',
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 18.05), sameYear('København', 2023, 12.11)],
    plainName: 'Unge uden job og uddannelse',
    plain:
      'Tallet viser, hvor stor en del af unge fra 15 til 29 år der hverken har et job eller er i gang med en uddannelse. Vi følger det, fordi vi vil hjælpe flere unge godt i gang.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S5',
    agreement: 'S',
    goal: 's-arbejde',
    name: 'Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse',
    unit: 'percent',
    direction: 'down',
    directionInferred: true,
    source: HOUSING_DATA,
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 26.27), sameYear('København', 2023, 8.86)],
    plainName: 'Voksne uden for job og uddannelse',
    plain:
      'Tallet viser, hvor stor en del af voksne fra 18 til 64 år der er uden for både job og uddannelse. Vi følger det, fordi vi vil have, at flere får fodfæste i et job.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S6',
    agreement: 'S',
    goal: 's-tryghed',
    name: 'Andel 15-29-årige, som er sigtet mindst én gang',
    unit: 'percent',
    direction: 'down',
    directionInferred: true,
    source: HOUSING_DATA,
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 5.1), sameYear('København', 2023, 1.49)],
    plainName: 'Unge, der er blevet sigtet',
    plain:
      'Tallet viser, hvor stor en del af unge fra 15 til 29 år der er sigtet mindst én gang; at være sigtet er ikke at være dømt. Vi følger det, fordi vi vil støtte børn og unge i et liv uden kriminalitet.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S7',
    agreement: 'S',
    goal: 's-tryghed',
    name: 'Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet',
    unit: 'percent',
    direction: 'up',
    directionInferred: true,
    source: RESIDENTS_SURVEY,
    limitation: FOUR_PLACES,
    baselineYear: 2023,
    readings: [
      area('Remisevænget', 2023, 75),
      area('Gullandsgården', 2023, 68),
      area('Hørgården', 2023, 78),
      area('Abildgården mv.', 2023, 72.5),
      sameYear('Befolkningen', 2023, 87),
    ],
    plainName: 'Beboere, der føler sig trygge',
    plain:
      'Tallet viser, hvor stor en del af beboere over 18 år der føler sig trygge, der hvor de bor. Vi følger det, fordi alle skal kunne være trygge i deres eget område.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S8',
    agreement: 'S',
    goal: 's-faellesskab',
    name: 'Andel beboere over 18 år, der laver frivilligt arbejde',
    unit: 'percent',
    direction: 'up',
    directionInferred: true,
    source: RESIDENTS_SURVEY,
    limitation: FOUR_PLACES,
    baselineYear: 2023,
    readings: [
      area('Remisevænget', 2023, 23),
      area('Gullandsgården', 2023, 29),
      area('Hørgården', 2023, 24),
      area('Abildgården mv.', 2023, 25.44),
      sameYear('Befolkningen', 2023, 41),
    ],
    plainName: 'Beboere, der er frivillige',
    plain:
      'Tallet viser, hvor stor en del af beboere over 18 år der laver noget som frivillige. Vi følger det, fordi vi vil have, at flere er med i et fællesskab.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S9a',
    agreement: 'S',
    goal: 's-faellesskab',
    name: 'Andel stemmeberettigede, der stemte ved folketingsvalget',
    unit: 'percent',
    direction: 'up',
    directionInferred: true,
    source: HOUSING_DATA,
    baselineYear: 2022,
    readings: [area('Boligområdet', 2022, 65.9), comparator('København', 2022, 83.4)],
    plainName: 'Stemmer ved valg til Folketinget',
    plain:
      'Tallet viser, hvor mange af dem, der må stemme, der gjorde det ved valget til Folketinget. Vi følger det, fordi vi vil have, at flere er med til at bestemme.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'S9b',
    agreement: 'S',
    goal: 's-faellesskab',
    name: 'Andel stemmeberettigede, der stemte ved kommunalvalget',
    unit: 'percent',
    direction: 'up',
    directionInferred: true,
    source: HOUSING_DATA,
    limitation: 'Teksten i afsnit 6 sammenligner med hele landet (67 %), tabellen med København.',
    baselineYear: 2021,
    readings: [area('Boligområdet', 2021, 36.9), comparator('København', 2021, 60)],
    plainName: 'Stemmer ved valg i kommunen',
    plain:
      'Tallet viser, hvor mange af dem, der må stemme, der gjorde det ved valget i kommunen. Vi følger det, fordi vi vil have, at flere er med til at bestemme i deres egen by.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'UL1a',
    agreement: 'UL',
    goal: 'ul-sprog',
    name: 'Andel med behov for fokuseret eller særlig indsats – skriftsprog',
    unit: 'percent',
    direction: 'down',
    directionInferred: false,
    source: DATA_SHEET,
    definition: 'Elever, som en test af skriftsproget viser, har brug for en fokuseret eller særlig indsats.',
    baselineYear: 2023,
    readings: [area('0. klasse i området', 2023, 27.66, '2023/24'), sameYear('København', 2023, 13.2, '2023/24')],
    plainName: 'Børn med brug for hjælp til skriftsprog',
    plain:
      'En test viser, hvor stor en del af børnene der har brug for mere hjælp til det skrevne sprog. Vi følger det, fordi et godt sprog hjælper dem videre i skolen.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'UL1b',
    agreement: 'UL',
    goal: 'ul-sprog',
    name: 'Andel med behov for fokuseret eller særlig indsats – talesprog',
    unit: 'percent',
    direction: 'down',
    directionInferred: false,
    source: DATA_SHEET,
    definition: 'Børn, som en test af talesproget viser, har brug for en fokuseret eller særlig indsats.',
    limitation: 'Kilden siger ikke, hvilken årgang målgruppen er.',
    baselineYear: 2023,
    readings: [area('Målgruppen', 2023, 48.94, '2023/24'), sameYear('København', 2023, 15.77, '2023/24')],
    plainName: 'Børn med brug for hjælp til talesprog',
    plain:
      'En test viser, hvor stor en del af børnene der har brug for mere hjælp til det talte sprog. Vi følger det, fordi et godt sprog hjælper dem videre i skolen.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'UL2',
    agreement: 'UL',
    goal: 'ul-skole',
    name: 'Andel elever, som består grundskolen med højere end karakteren 2 i dansk og matematik',
    unit: 'percent',
    direction: 'up',
    directionInferred: true,
    source: 'LBF – Boligsociale data',
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 90), sameYear('København', 2023, 94)],
    plainName: 'Elever over 2 i dansk og matematik',
    plain:
      'Tallet viser, hvor stor en del af eleverne der går ud af grundskolen med mere end 2 i dansk og matematik. Vi følger det, fordi vi vil have, at flere unge kan tage en uddannelse.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'UL3',
    agreement: 'UL',
    goal: 'ul-trivsel',
    name: 'Skolefravær i grundskolen',
    unit: 'percent',
    direction: 'down',
    directionInferred: false,
    source: DATA_SHEET,
    baselineYear: 2024,
    readings: [area('Boligområdet', 2024, 9.03), sameYear('København', 2024, 7.25)],
    plainName: 'Fravær i skolen',
    plain:
      'Tallet viser, hvor meget børn i grundskolen er væk fra skole. Vi følger det, fordi vi vil have, at flere børn har det godt i skolen.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'B1',
    agreement: 'B',
    goal: 'b-arbejde',
    name: 'Andel af offentligt forsørgede, der er passive kontanthjælpsmodtagere',
    unit: 'percent',
    direction: 'down',
    directionInferred: true,
    source: 'Landsbyggefondens Beboerdata',
    definition:
      'Passive modtagere af kontanthjælp, uddannelseshjælp (uden ledighed eller aktivering) og integrationsydelse (uden ledighed eller aktivering) samt alle i ressourceforløb og jobafklaring (uden aktivering).',
    limitation: 'Selvforsørgende og ægtefælleforsørgede indgår ikke, selv om Perspektiv arbejder med dem.',
    baselineYear: 2022,
    readings: [area('Boligområdet', 2022, 34.06), sameYear('København', 2022, 27.58)],
    plainName: 'Kontanthjælp uden aktivering',
    plain:
      'Nogle lever af penge fra det offentlige, og tallet viser, hvor stor en del af dem der får kontanthjælp eller lignende uden at være i aktivering. Vi følger det, fordi vi vil hjælpe flere tættere på et job.',
  },
  {
    ...COUNTED,
    code: 'B2',
    agreement: 'B',
    goal: 'b-fritidsjob',
    name: 'Antal unge, der får et fritidsjob',
    baselineYear: 2024,
    readings: [area('Helhedsplanen', 2024, 48)],
    feeds: { activity: 'Fritidsjob for alle', metric: 'got-job' },
    plainName: 'Unge, der får et fritidsjob',
    plain:
      'Vi tæller selv, hvor mange unge der får et fritidsjob. Vi følger det, fordi et job giver erfaring, som de unge kan bruge senere.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'B3',
    agreement: 'B',
    goal: 'b-forsoergelse',
    name: 'Andel 18-29-årige med et kontaktforløb hos Jobcenteret',
    unit: 'percent',
    direction: 'down',
    directionInferred: false,
    source: DATA_SHEET,
    baselineYear: 2024,
    readings: [area('Boligområdet', 2024, 26.88), sameYear('København', 2024, 9.83)],
    plainName: 'Unge i forløb hos Jobcenteret',
    plain:
      'Tallet viser, hvor stor en del af unge fra 18 til 29 år der er i et forløb hos Jobcenteret. Vi følger det, fordi vi vil have, at flere unge kan leve af egne penge.',
  },
  {
    ...COUNTED,
    code: 'K1',
    agreement: 'K',
    goal: 'k-lommepengejob',
    name: 'Antal unge, der får og er mødestabile i et lommepengejob',
    baselineYear: 2024,
    readings: [area('Helhedsplanen', 2024, 76)],
    feeds: { activity: 'Lommepengeprojekt', metric: 'got-and-kept-job' },
    plainName: 'Unge, der får og passer et lommepengejob',
    plain:
      'Vi tæller selv, hvor mange unge der får et lommepengejob og møder stabilt op til det. Vi følger det, fordi et job giver erfaring, som de unge kan bruge senere.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'K2',
    agreement: 'K',
    goal: 'k-uddannelse',
    name: 'Andel unge i gang med en ungdomsuddannelse 15 måneder efter grundskolen',
    unit: 'percent',
    direction: 'up',
    directionInferred: false,
    source: DATA_SHEET,
    baselineYear: 2023,
    readings: [area('Boligområdet', 2023, 79.8), sameYear('København', 2023, 90)],
    plainName: 'Unge i gang med en uddannelse',
    plain:
      'Tallet viser, hvor stor en del af de unge der er i gang med en ungdomsuddannelse 15 måneder efter grundskolen. Vi følger det, fordi vi vil have, at flere tager en uddannelse.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'SM1',
    agreement: 'SM',
    goal: 'sm-tillid',
    name: 'Andel med tillid til, at myndighederne tager hånd om gentagne problemer med utryghed',
    unit: 'percent',
    direction: 'up',
    directionInferred: false,
    source: 'Københavns Kommunes Tryghedsundersøgelse',
    definition:
      'Borgere, der er enige i, at myndighederne vil gøre noget, hvis utryghed i deres nabolag bliver ved at være et problem.',
    limitation:
      'Gælder Amager Partnerskabs område. Det blev udvidet i 2025, så alle helhedsplanens afdelinger nu indgår.',
    baselineYear: 2025,
    // Treated as one place although it grew in 2025: the break says so, and later figures continue from there.
    readings: [
      area('Amager Partnerskab', 2023, 49),
      area('Amager Partnerskab', 2024, 54),
      area('Amager Partnerskab', 2025, 49),
      comparator('København', 2025, 53),
    ],
    breaks: [
      {
        year: 2025,
        note: 'Amager Partnerskabs område blev udvidet. Tal fra før kan ikke sammenlignes med tal fra 2025 og frem.',
      },
    ],
    plainName: 'Tillid til myndighederne',
    plain:
      'Tallet viser, hvor stor en del der tror på, at myndighederne gør noget, hvis det bliver ved med at være utrygt, der hvor de bor. Vi følger det, fordi vi vil have, at flere har tillid.',
  },
  {
    ...FROM_ELSEWHERE,
    code: 'SM2',
    agreement: 'SM',
    goal: 'sm-faellesskab',
    name: 'Andel beboere over 18 år, der laver frivilligt arbejde mindst flere gange halvårligt',
    unit: 'percent',
    direction: 'up',
    directionInferred: false,
    source: 'Områdenotater, LBF/Megafons trygheds- og trivselsmåling',
    limitation: NO_ABILDGAARDEN,
    baselineYear: 2023,
    readings: [
      area('Hørgården', 2023, 17),
      area('Remisevænget', 2023, 15),
      area('Gullandsgården', 2023, 23),
      sameYear('Befolkningen', 2023, 30),
    ],
    plainName: 'Beboere, der ofte er frivillige',
    plain:
      'Tallet viser, hvor stor en del af beboere over 18 år der er frivillige mindst flere gange på et halvt år. Vi følger det, fordi vi vil have, at flere er med i et fællesskab.',
  },
]
