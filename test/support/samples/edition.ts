import { createHash } from 'node:crypto'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { Edition } from '@/src/domain/agreements/edition'

/** The plan whose agreements the samples are. */
export const PLAN = { name: 'Amagerplanen', organisation: 'Københavns Bydelsbestyrelse' }

/** A realistic seal: the SHA-256 of the given words. */
const seal = (words: string) => createHash('sha256').update(words).digest('hex')

/** The sub-agreement on employment, shortened. */
const CONTENT: AgreementContent = {
  code: 'B',
  kind: 'sub',
  title: 'Beskæftigelse',
  period: { from: '2026-01-01', to: '2029-12-31' },
  parties: [
    { organisation: 'Center for Beskæftigelse og Afklaring, CBA (BIF)', function: 'afdelingschef' },
    { organisation: 'UNG (BIF)', function: 'afdelingschef' },
    { organisation: 'TMF, Område for Affald og Ressourcer', function: 'teamleder' },
    { organisation: 'Din Sociale Indgang, børn Amager (SOF)', function: 'afdelingsleder' },
    { organisation: 'Din Sociale Indgang, voksen – boligsocialt område (SOF)', function: 'afdelingsleder' },
    { organisation: 'Københavns Kommunes Ungdomsskole (BUF)', function: 'projektkoordinator' },
    { organisation: 'KFF, Amager Øst', function: 'bydelsleder' },
    { organisation: 'Driftsområde H (3B)', function: 'driftschef' },
    { organisation: 'Områdefornyelsen Sønderbro (TMF)', function: 'projektchef' },
    { organisation: 'Perspektiv (BIF)', function: 'afdelingschef og projektleder' },
    { organisation: 'Ungdommens Uddannelsesvejledning (BUF)', function: 'afdelingsleder' },
  ],
  problem:
    'Færre beboere i området har et arbejde end i resten af København, og flere er på kontanthjælp. Mange har stået uden for arbejdsmarkedet i årevis, og en del slås samtidig med sygdom, bekymringer og et lille netværk.\n\nSærligt unge mellem 18 og 30 år har svært ved at få fodfæste. De mangler ofte en ungdomsuddannelse, de første erfaringer fra et fritidsjob og voksne omkring sig, der kender vejen ind på en arbejdsplads.\n\nBeskæftigelsesindsatsen ligger hos kommunen. Helhedsplanen skaber kontakten, følger beboeren mellem systemerne og åbner døre hos lokale arbejdspladser.',
  figures: [
    {
      name: 'Andel kontanthjælpsmodtagere blandt 18-64-årige',
      value: 5.4,
      unit: 'percent',
      comparator: { name: 'København', value: 1.87 },
      year: 2024,
      source: 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune 2024',
      note: null,
    },
    {
      name: 'Andel voksne beboere, der ikke er i beskæftigelse',
      value: 41,
      unit: 'percent',
      comparator: null,
      year: 2024,
      source: 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune 2024',
      note: null,
    },
    {
      name: 'Andel 18-29-årige med kontaktforløb til jobcenteret',
      value: 26.88,
      unit: 'percent',
      comparator: { name: 'København', value: 9.83 },
      year: 2024,
      source: 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune 2024',
      note: null,
    },
    {
      name: 'Andel 18-29-årige i beskæftigelse',
      value: 17.76,
      unit: 'percent',
      comparator: { name: 'København', value: 26.8 },
      year: 2022,
      source: 'LBFs Boligsociale data, 2022',
      note: 'Tallet for København er usædvanligt lavt, og definitionen er ikke oplyst. Det undersøges, før det bruges.',
    },
  ],
  goals: [
    {
      title: 'Flere nærmer sig arbejdsmarkedet',
      indicators: [
        {
          code: 'B1',
          name: 'Andel af offentligt forsørgede, der er passive kontanthjælpsmodtagere',
          source: 'Landsbyggefondens Beboerdata',
          baselines: [
            { place: 'Boligområdet', year: 2022, value: 34.06, unit: 'percent' },
            { place: 'København', year: 2022, value: 27.58, unit: 'percent' },
          ],
        },
      ],
    },
    {
      title: 'At øge antallet af unge, der får erfaringer fra fritidsjobs, som de senere kan bruge på arbejdsmarkedet',
      indicators: [
        {
          code: 'B2',
          name: 'Antal unge, der får et fritidsjob',
          source: 'Helhedsplanens egen logbog',
          baselines: [{ place: 'Helhedsplanen', year: 2024, value: 48, unit: 'count' }],
        },
      ],
    },
    {
      title: 'Flere unge kan forsørge sig selv',
      indicators: [
        {
          code: 'B3',
          name: 'Andel 18-29-årige med et kontaktforløb hos Jobcenteret',
          source: 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune',
          baselines: [
            { place: 'Boligområdet', year: 2024, value: 26.88, unit: 'percent' },
            { place: 'København', year: 2024, value: 9.83, unit: 'percent' },
          ],
        },
      ],
    },
  ],
  activities: [
    {
      title: 'Lokal voksenbeskæftigelse',
      purpose: 'Flere ledige voksne skal tættere på arbejdsmarkedet og få lønnede timer i lokalområdet.',
      targetGroups: [
        'Ledige unge på 18-30 år uden fast tilknytning til arbejdsmarkedet, særligt udsatte NEET-unge',
        'Voksne på 18-64 år, især forsørgere, der har svært ved at få fodfæste på arbejdsmarkedet',
      ],
      content:
        'Mange af de ledige beboere har været længe i beskæftigelsessystemet, har små netværk og har praktikker bag sig, som ikke førte til job. Unge mangler ofte den første erfaring. Indsatsen samler kommune, helhedsplan, civilsamfund og lokale virksomheder om den enkelte, tæt på hjemmet.\n\nSocialt frikort, praktikker og småjob: Boligorganisationernes drift, fællesspisningerne og nærgenbrugsstationerne giver de første timer. Sammen med Områdefornyelsen Sønderbro og Din Sociale Indgang udvikles et Grønt Sjak med en fælles, lønnet sjakbajs.\n\nFremskudt indsats for unge: To rådgivere fra UNG møder unge på 18-30 år i A-Huset. Uddannelsesvejledningen kommer med, fordi mange ikke har en uddannelse.\n\nVirksomhedsnettet: Lokale virksomheder åbner dørene for beboere, som har brug for en tryg vej ind, og lærer af hinanden, hvordan man fastholder dem.\n\nSundhed: Sammen med Steno Diabetes Center Copenhagen, SUF og SOF arbejdes der med fysisk og mental sundhed, som ofte står i vejen for et job.',
      partners: [
        {
          organisation: 'Helhedsplanen (Amagerplanen)',
          responsibilities: [
            'projektkoordinering og løbende møder med parterne',
            'udvidelse og forankring af Virksomhedsnettet',
            'flere socialøkonomiske aktiviteter med jobmuligheder',
            'helhedsorienteret støtte, gruppeforløb og brobygning',
          ],
        },
        {
          organisation: 'Beskæftigelses- og Integrationsforvaltningen (BIF), herunder UNG',
          responsibilities: [
            'fremskudt job- og ungeindsats for 18-30-årige',
            'ugentlig jobcafé i A-Huset',
            'jobkonsulenters deltagelse i møder om borgernes forløb',
            'styrkelse af det lokale arbejdsgivernetværk, fx jobmesser',
          ],
        },
        {
          organisation: 'Projekt Perspektiv (BIF)',
          responsibilities: [
            'opsøgende indsats i boligområderne',
            'virksomhedsrettet indsats',
            'vejledning og samfundsforståelse for ægtefælleforsørgede',
            'løbende koordinering med helhedsplanen',
          ],
        },
        { organisation: 'Væksthuset', responsibilities: ['job og praktikpladser til den fælles målgruppe'] },
        {
          organisation: 'KVINFO',
          responsibilities: ['rekruttering af frivillige mentorer', 'match med kvinder i målgruppen'],
        },
        {
          organisation: 'Områdefornyelsen Sønderbro (TMF)',
          responsibilities: ['udvikling af model med fælles lønnet sjakbajs for beboere på socialt frikort'],
        },
        {
          organisation: 'Din Sociale Indgang, voksen – boligsocialt område (SOF)',
          responsibilities: ['udvikling af model med fælles lønnet sjakbajs for beboere på socialt frikort'],
        },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: ['samarbejde om den fremskudte ungeindsats med BIF UNG'],
        },
        {
          organisation: 'Boligforeningen 3B',
          responsibilities: [
            'drift af Lykkebazaren i samarbejde med TMF',
            'praktikker og småjob i den lokale ejendomsdrift',
          ],
        },
        {
          organisation: 'Område for Affald og Ressourcer (TMF)',
          responsibilities: ['samarbejde om drift af Lykkebazaren'],
        },
        {
          organisation: 'Lokale virksomheder i Virksomhedsnettet',
          responsibilities: ['tryg vej ind på arbejdsmarkedet for beboere'],
        },
        {
          organisation: 'Steno Diabetes Center Copenhagen, SUF og SOF',
          responsibilities: ['samarbejde om fysisk og mental sundhed'],
        },
      ],
    },
    {
      title: 'Fritidsjob for alle',
      purpose: 'Unge i udsatte positioner skal have hjælp til at søge, få og beholde et fritidsjob.',
      targetGroups: [
        'Unge i boligområderne, der mangler viden eller netværk til at finde et fritidsjob',
        'Særligt udsatte NEET-unge, typisk 16-25 år',
      ],
      content:
        'Fritidsjobcaféen er en åben dør: Her får unge hjælp til CV, ansøgning og samtale, og de følges, til de er faldet til i jobbet.\n\nUnge, der har brug for mere, tilbydes Fritidsjob med mentor. Forløbet har korte hold, hvor de unge lærer, hvad en arbejdsplads venter af dem.',
      partners: [
        {
          organisation: 'Helhedsplanen (Amagerplanen)',
          responsibilities: [
            'drift og udvikling af Fritidsjobcaféen',
            'opsøgende arbejde for jobåbninger og forberedelse af arbejdspladser',
            'koordinering af henvisninger fra fagfolk',
            'tovholderrolle for det tværfaglige samarbejde',
            'vejledning om statsborgerskab via Projekt På Lige Fod',
          ],
        },
        {
          organisation: 'Fritidsjobindsatsen (BIF)',
          responsibilities: [
            'fritidsjob i kommunale institutioner og private virksomheder',
            'administrativ hjælp til netværket for særligt udsatte unge',
            'lokal vejledning og koordinering af virksomhedssamarbejde',
            'brobygning til lærepladsindsatsen',
            'lærepladshjælp i Fritidsjobcaféen',
          ],
        },
        {
          organisation: 'Din Sociale Indgang, børn (SOF)',
          responsibilities: [
            'koordinering om udvikling af aktiviteten',
            'koordinering om Fritidsjob med mentor',
            'koordinering om Ung i job (fritidsjob uden mentor)',
          ],
        },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: ['samarbejde om Fritidsjobcaféen', 'uddannelsesvejledning til lokale unge'],
        },
        {
          organisation: 'Område for Affald og Ressourcer (TMF)',
          responsibilities: ['samarbejde om fritidsjob på nærgenbrugsstationer'],
        },
        {
          organisation: 'Green Team (TMF)',
          responsibilities: [
            'fritidsjob på bemandede legepladser',
            "vikariater til voksne i TMF's drift",
            'besked til helhedsplanen om ledige job',
          ],
        },
        {
          organisation: 'Københavns Kommunes Ungdomsskole (BUF)',
          responsibilities: ['opkvalificeringskurser, fx hygiejne, førstehjælp, barista, salg og daginstitution'],
        },
        {
          organisation: 'Kultur- og Fritidsforvaltningen (KFF)',
          responsibilities: ['lokaler i Kvarterhuset', 'ad hoc-samarbejde om lommepenge- og fritidsjob'],
        },
      ],
    },
  ],
  staff:
    'Én medarbejder arbejder først og fremmest med Lokal voksenbeskæftigelse.\n\nEn halv medarbejder arbejder først og fremmest med Fritidsjob for alle.',
  municipalWork:
    'Aftalen bygger oven på kommunens egen indsats og gentager den ikke: kernedriften i CBA og UNG (BIF), fritidsjobindsatsen og lærepladsindsatsen, Din Sociale Indgang (SOF), Ungdommens Uddannelsesvejledning (BUF) og områdefornyelsen (TMF).',
  revisionRule:
    'Parterne drøfter behovet for ændringer, og den lokale ledergruppe aftaler dem efter sit kommissorium. Ændringen skal støtte helhedsplanens overordnede mål, og pengene skal gå til indsatser med dokumenteret virkning.\n\nLedergruppen kan beslutte justeringer på op til 50.000 kr. Aftalen skal til enhver tid være til rådighed for bestyrelsen og i Landsbyggefondens driftsstøtteportal.',
}

/** A second edition, as agreements have after a year. Its decision is invented. */
export const EDITION: Edition = {
  number: 2,
  effectiveFrom: '2027-03-01',
  decision: 'Lokal boligsocial ledergruppe, eksempel på et møde',
  content: CONTENT,
  hash: seal('edition 2'),
  previousHash: seal('edition 1'),
}
