import { createHash } from 'node:crypto'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { Edition } from '@/src/domain/agreements/edition'

/** The plan whose agreements the samples are. */
export const PLAN = { name: 'Lillebyplanen', organisation: 'Lilleby Bestyrelse' }

/** A realistic seal: the SHA-256 of the given words. */
const seal = (words: string) => createHash('sha256').update(words).digest('hex')

/** A made-up sub-agreement, as long as a real one. */
const CONTENT: AgreementContent = {
  code: 'B',
  kind: 'sub',
  title: 'Beskæftigelse',
  period: { from: '2026-01-01', to: '2029-12-31' },
  parties: [
    { organisation: 'Center for Job og Rådgivning, CJR (JOB)', function: 'afdelingschef' },
    { organisation: 'UNGE (JOB)', function: 'afdelingschef' },
    { organisation: 'MILJØ, Område for Sortering og Genbrug', function: 'teamleder' },
    { organisation: 'Den Sociale Vejledning, børn Lilleby (SOC)', function: 'afdelingsleder' },
    { organisation: 'Den Sociale Vejledning, voksen – boligsocialt område (SOC)', function: 'afdelingsleder' },
    { organisation: 'Lilleby Kommunes Ungdomsskole (SKOLE)', function: 'projektkoordinator' },
    { organisation: 'KULTUR, Lilleby Øst', function: 'bydelsleder' },
    { organisation: 'Driftsområde A (Småhuse)', function: 'driftschef' },
    { organisation: 'Byfornyelsen Bakken (MILJØ)', function: 'projektchef' },
    { organisation: 'Nye Veje (JOB)', function: 'afdelingschef og projektleder' },
    { organisation: 'Unges Uddannelsesvejledning (SKOLE)', function: 'afdelingsleder' },
  ],
  problem:
    'Færre beboere i området har et arbejde end i resten af Lilleby Kommune, og flere er på kontanthjælp. Mange har stået uden for arbejdsmarkedet i årevis, og en del slås samtidig med sygdom, bekymringer og et lille netværk.\n\nSærligt unge mellem 18 og 30 år har svært ved at få fodfæste. De mangler ofte en ungdomsuddannelse, de første erfaringer fra et lommejob og voksne omkring sig, der kender vejen ind på en arbejdsplads.\n\nBeskæftigelsesindsatsen ligger hos kommunen. Helhedsplanen skaber kontakten, følger beboeren mellem systemerne og åbner døre hos lokale arbejdspladser.',
  figures: [
    {
      name: 'Andel kontanthjælpsmodtagere blandt 18-64-årige',
      value: 6.1,
      unit: 'percent',
      comparator: { name: 'Lilleby Kommune', value: 2.4 },
      year: 2024,
      source: 'Datablad fra Miljøforvaltningen, Lilleby Kommune 2024',
      note: null,
    },
    {
      name: 'Andel voksne beboere, der ikke er i beskæftigelse',
      value: 39,
      unit: 'percent',
      comparator: null,
      year: 2024,
      source: 'Datablad fra Miljøforvaltningen, Lilleby Kommune 2024',
      note: null,
    },
    {
      name: 'Andel 18-29-årige med kontaktforløb til jobcenteret',
      value: 25.5,
      unit: 'percent',
      comparator: { name: 'Lilleby Kommune', value: 10.2 },
      year: 2024,
      source: 'Datablad fra Miljøforvaltningen, Lilleby Kommune 2024',
      note: null,
    },
    {
      name: 'Andel 18-29-årige i beskæftigelse',
      value: 18.3,
      unit: 'percent',
      comparator: { name: 'Lilleby Kommune', value: 27.1 },
      year: 2022,
      source: 'Lillefondens data, 2022',
      note: 'Tallet for Lilleby Kommune er usædvanligt lavt, og definitionen er ikke oplyst. Det undersøges, før det bruges.',
    },
  ],
  goals: [
    {
      title: 'Flere får et ben ind i et job',
      indicators: [
        {
          code: 'B1',
          name: 'Andel af alle på hjælp, der ikke er med i en indsats eller et forløb',
          source: 'Lillefondens beboerdata',
          baselines: [
            { place: 'Hele Lilleby', year: 2022, value: 33.3, unit: 'percent' },
            { place: 'Lilleby Kommune', year: 2022, value: 26.1, unit: 'percent' },
          ],
        },
      ],
    },
    {
      title: 'Flere unge skal få erfaringer fra lommejobs, som de senere kan bruge i et rigtigt arbejde',
      indicators: [
        {
          code: 'B2',
          name: 'Antal unge, der får et lommejob',
          source: 'Helhedsplanens egen logbog',
          baselines: [{ place: 'Helhedsplanen', year: 2024, value: 50, unit: 'count' }],
        },
      ],
    },
    {
      title: 'Flere unge klarer sig selv',
      indicators: [
        {
          code: 'B3',
          name: 'Andel 18-29-årige, der har et forløb hos jobhuset',
          source: 'Datablad fra Miljøforvaltningen, Lilleby Kommune',
          baselines: [
            { place: 'Hele Lilleby', year: 2024, value: 25.5, unit: 'percent' },
            { place: 'Lilleby Kommune', year: 2024, value: 10.2, unit: 'percent' },
          ],
        },
      ],
    },
  ],
  activities: [
    {
      title: 'Lokale voksenjob',
      purpose: 'Flere ledige voksne skal tættere på arbejdsmarkedet og få lønnede timer i lokalområdet.',
      targetGroups: [
        'Ledige unge på 18-30 år uden fast tilknytning til arbejdsmarkedet, særligt udsatte NEET-unge',
        'Voksne på 18-64 år, især forsørgere, der har svært ved at få fodfæste på arbejdsmarkedet',
      ],
      content:
        'Mange af de ledige beboere har været længe i beskæftigelsessystemet, har små netværk og har praktikker bag sig, som ikke førte til job. Unge mangler ofte den første erfaring. Indsatsen samler kommune, helhedsplan, civilsamfund og lokale virksomheder om den enkelte, tæt på hjemmet.\n\nSocialt frikort, praktikker og småjob: Boligorganisationernes drift, fællesspisningerne og nærgenbrugsstationerne giver de første timer. Sammen med Byfornyelsen Bakken og Den Sociale Vejledning udvikles et Grønt Hold med en fælles, lønnet holdleder.\n\nFremskudt indsats for unge: To rådgivere fra UNGE møder unge på 18-30 år i Beboerhuset. Uddannelsesvejledningen kommer med, fordi mange ikke har en uddannelse.\n\nFirmanettet: Lokale virksomheder åbner dørene for beboere, som har brug for en tryg vej ind, og lærer af hinanden, hvordan man fastholder dem.\n\nSundhed: Sammen med Lilleby Sundhedshus, SUND og SOC arbejdes der med fysisk og mental sundhed, som ofte står i vejen for et job.',
      partners: [
        {
          organisation: 'Helhedsplanen (Lillebyplanen)',
          responsibilities: [
            'projektkoordinering og løbende møder med parterne',
            'udvidelse og forankring af Firmanettet',
            'flere socialøkonomiske aktiviteter med jobmuligheder',
            'helhedsorienteret støtte, gruppeforløb og brobygning',
          ],
        },
        {
          organisation: 'Jobforvaltningen (JOB), herunder UNGE',
          responsibilities: [
            'fremskudt job- og ungeindsats for 18-30-årige',
            'ugentlig jobcafé i Beboerhuset',
            'jobkonsulenters deltagelse i møder om borgernes forløb',
            'styrkelse af det lokale arbejdsgivernetværk, fx jobmesser',
          ],
        },
        {
          organisation: 'Projekt Nye Veje (JOB)',
          responsibilities: [
            'opsøgende indsats i boligområderne',
            'virksomhedsrettet indsats',
            'vejledning og samfundsforståelse for ægtefælleforsørgede',
            'løbende koordinering med helhedsplanen',
          ],
        },
        { organisation: 'Lilleby Væksthus', responsibilities: ['job og praktikpladser til den fælles målgruppe'] },
        {
          organisation: 'Mentornettet',
          responsibilities: ['rekruttering af frivillige mentorer', 'match med kvinder i målgruppen'],
        },
        {
          organisation: 'Byfornyelsen Bakken (MILJØ)',
          responsibilities: ['udvikling af model med fælles lønnet holdleder for beboere på socialt frikort'],
        },
        {
          organisation: 'Den Sociale Vejledning, voksen – boligsocialt område (SOC)',
          responsibilities: ['udvikling af model med fælles lønnet holdleder for beboere på socialt frikort'],
        },
        {
          organisation: 'Unges Uddannelsesvejledning, UU (SKOLE)',
          responsibilities: ['samarbejde om den fremskudte ungeindsats med UNGE'],
        },
        {
          organisation: 'Lilleby Boligforening',
          responsibilities: [
            'drift af Genbrugsboden i samarbejde med MILJØ',
            'praktikker og småjob i den lokale ejendomsdrift',
          ],
        },
        {
          organisation: 'Område for Sortering og Genbrug (MILJØ)',
          responsibilities: ['samarbejde om drift af Genbrugsboden'],
        },
        {
          organisation: 'Lokale virksomheder i Firmanettet',
          responsibilities: ['tryg vej ind på arbejdsmarkedet for beboere'],
        },
        {
          organisation: 'Lilleby Sundhedshus, SUND og SOC',
          responsibilities: ['samarbejde om fysisk og mental sundhed'],
        },
      ],
    },
    {
      title: 'Lommejob for alle',
      purpose: 'Unge i udsatte positioner skal have hjælp til at søge, få og beholde et lommejob.',
      targetGroups: [
        'Unge i boligområderne, der mangler viden eller netværk til at finde et lommejob',
        'Særligt udsatte NEET-unge, typisk 16-25 år',
      ],
      content:
        'Lommejobcaféen er en åben dør: Her får unge hjælp til CV, ansøgning og samtale, og de følges, til de er faldet til i jobbet.\n\nUnge, der har brug for mere, tilbydes Lommejob med mentor. Forløbet har korte hold, hvor de unge lærer, hvad en arbejdsplads venter af dem.',
      partners: [
        {
          organisation: 'Helhedsplanen (Lillebyplanen)',
          responsibilities: [
            'drift og udvikling af Lommejobcaféen',
            'opsøgende arbejde for jobåbninger og forberedelse af arbejdspladser',
            'koordinering af henvisninger fra fagfolk',
            'tovholderrolle for det tværfaglige samarbejde',
            'vejledning om statsborgerskab via Projekt Nye Borgere',
          ],
        },
        {
          organisation: 'Lommejobindsatsen (JOB)',
          responsibilities: [
            'lommejob i kommunale institutioner og private virksomheder',
            'administrativ hjælp til netværket for særligt udsatte unge',
            'lokal vejledning og koordinering af virksomhedssamarbejde',
            'brobygning til lærepladsindsatsen',
            'lærepladshjælp i Lommejobcaféen',
          ],
        },
        {
          organisation: 'Den Sociale Vejledning, børn (SOC)',
          responsibilities: [
            'koordinering om udvikling af aktiviteten',
            'koordinering om Lommejob med mentor',
            'koordinering om Ung i job (lommejob uden mentor)',
          ],
        },
        {
          organisation: 'Unges Uddannelsesvejledning, UU (SKOLE)',
          responsibilities: ['samarbejde om Lommejobcaféen', 'uddannelsesvejledning til lokale unge'],
        },
        {
          organisation: 'Område for Sortering og Genbrug (MILJØ)',
          responsibilities: ['samarbejde om lommejob på nærgenbrugsstationer'],
        },
        {
          organisation: 'Grønt Team (MILJØ)',
          responsibilities: [
            'lommejob på bemandede legepladser',
            "vikariater til voksne i MILJØ's drift",
            'besked til helhedsplanen om ledige job',
          ],
        },
        {
          organisation: 'Lilleby Kommunes Ungdomsskole (SKOLE)',
          responsibilities: ['opkvalificeringskurser, fx hygiejne, førstehjælp, barista, salg og daginstitution'],
        },
        {
          organisation: 'Kulturforvaltningen (KULTUR)',
          responsibilities: ['lokaler i Lilleby Beboerhus', 'ad hoc-samarbejde om lommepenge- og lommejob'],
        },
      ],
    },
  ],
  staff:
    'Én medarbejder arbejder først og fremmest med Lokale voksenjob.\n\nEn halv medarbejder arbejder først og fremmest med Lommejob for alle.',
  municipalWork:
    'Aftalen bygger oven på kommunens egen indsats og gentager den ikke: kernedriften i CJR og UNGE (JOB), lommejobindsatsen og lærepladsindsatsen, Den Sociale Vejledning (SOC), Unges Uddannelsesvejledning (SKOLE) og byfornyelsen (MILJØ).',
  revisionRule:
    'Parterne drøfter behovet for ændringer, og den lokale ledergruppe aftaler dem efter sit kommissorium. Ændringen skal støtte helhedsplanens overordnede mål, og pengene skal gå til indsatser med dokumenteret virkning.\n\nLedergruppen kan beslutte justeringer på op til 50.000 kr. Aftalen skal til enhver tid være til rådighed for bestyrelsen og i Lillefondens driftsstøtteportal.',
}

/** A second edition, as agreements have after a year. Its decision is invented. */
export const EDITION: Edition = {
  number: 2,
  effectiveFrom: '2027-03-01',
  decision: 'Lilleby Ledergruppe, eksempel på et møde',
  content: CONTENT,
  hash: seal('edition 2'),
  previousHash: seal('edition 1'),
}
