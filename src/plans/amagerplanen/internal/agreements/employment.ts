import type { AgreementSeed } from '../../../agreement-content'
import { PLAN } from './partner-names'
import { REVISION_RULE } from './revision-rule'

const FOREMAN = 'Udvikler en model med en fælles, lønnet sjakbajs for beboere på socialt frikort'

/** The sub-agreement on employment. */
export const employment: AgreementSeed = {
  code: 'B',
  focusArea: 'B',
  kind: 'sub',
  title: 'Delaftale: Beskæftigelse',
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
  problem: `Mange beboere langt fra arbejdsmarkedet har i årevis fået kontanthjælp eller været i forløb, eller de forsørges af en ægtefælle. Lille netværk, sygdom, angst, stress og ensomhed kan stå i vejen. Praktikker og korte vikariater har sjældent ført til job, reglerne er svære at finde rundt i, og tilliden til, at systemet kan hjælpe, er lav. Andelen af voksne uden arbejde er faldet, men mindre end i København.

Erfaringen er, at en samlet indsats med jobcenter, civilsamfund og helhedsplan hjælper: småjob, almindelige job og socialt frikort. Få timer om ugen gør allerede en forskel.

Mange unge mangler forudsætninger eller netværk til at finde og beholde et fritidsjob. Nogle på 16-25 år har flere sociale problemer på én gang, og det er sværest, når man er fyldt 18 og har prøvet lidt. Unge, der har haft et fritidsjob, er oftere i arbejde eller uddannelse senere.

Derfor samler helhedsplanen vejledning om fritidsjob, rådgivning tæt på beboerne sammen med Jobcenter København, småjob og socialt frikort og et net af virksomheder. Helbred tages med, for det er en del af vejen til job.`,
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
      note: 'Må ikke offentliggøres, før tallet er efterprøvet: 26,8 % er påfaldende lavt for en hel by, og kilden siger ikke, hvordan beskæftigelse er talt.',
    },
  ],
  goals: [
    { key: 'b-arbejde', title: 'Flere nærmer sig arbejdsmarkedet' },
    {
      key: 'b-fritidsjob',
      title: 'At øge antallet af unge, der får erfaringer fra fritidsjobs, som de senere kan bruge på arbejdsmarkedet',
    },
    { key: 'b-forsoergelse', title: 'Flere unge kan forsørge sig selv' },
  ],
  activities: [
    {
      title: 'Lokal voksenbeskæftigelse',
      purpose:
        'Flere ledige voksne skal tættere på arbejdsmarkedet og have lønnede timer i nærheden: hos virksomheder, i byggeprojekter, i driften og hos andre partnere.',
      targetGroups: [
        'Ledige unge på 18-30 år uden fast tilknytning til arbejdsmarkedet, særligt udsatte NEET-unge',
        'Voksne på 18-64 år, især forsørgere, der har svært ved at få fodfæste på arbejdsmarkedet',
      ],
      content: `Socialt frikort, praktik og småjob: beboere kan begynde i nærområdet, fx ved fællesspisninger, på nærgenbrugsstationerne, ved events og i grønne projekter, særligt sammen med driften i 3B. Flere skal i gang på socialt frikort. Et Grønt Sjak med en sjakbajs skal udvikles; det skal gøre boligområderne pænere og løse klimaopgaver hos partnere.

Unge på 18-30 år: to rådgivere fra BIF UNG er i A-Huset og taler med de unge om job, uddannelse og praktik. UU skal med, fordi mange ikke har gjort en uddannelse færdig.

Virksomhedsnettet samler virksomheder, der åbner døren for beboere. Det skal blive større og arbejde med, hvordan man bliver en rummelig arbejdsplads, og hvordan der følges op.

Sundhed: samarbejdet med Steno Diabetes Center, SUF og SOF skal give viden om, hvordan fysisk og mental sundhed hører med til vejen mod job.

Mentorer: KVINFO finder frivillige mentorer til arbejdssøgende kvinder med flygtninge- og indvandrerbaggrund. De arbejder sammen om CV, ansøgninger og jobmuligheder.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Koordinerer projektet og mødes løbende med parterne',
            'Udvider og forankrer Virksomhedsnettet',
            'Arbejder for flere socialøkonomiske aktiviteter med jobmuligheder',
            'Giver støtte hele vejen rundt, holder gruppeforløb og bygger bro',
          ],
        },
        {
          organisation: 'Beskæftigelses- og Integrationsforvaltningen (BIF), herunder UNG',
          responsibilities: [
            'Har en job- og ungeindsats for 18-30-årige ude i området',
            'Holder jobcafé i A-Huset hver uge',
            'Lader jobkonsulenter deltage i møder om borgernes forløb',
            'Styrker det lokale netværk af arbejdsgivere, fx med jobmesser',
          ],
        },
        {
          organisation: 'Projekt Perspektiv (BIF)',
          responsibilities: [
            'Arbejder opsøgende i boligområderne',
            'Arbejder sammen med virksomheder',
            'Giver ægtefælleforsørgede vejledning og undervisning i samfundsforståelse',
            'Koordinerer løbende med helhedsplanen',
          ],
        },
        { organisation: 'Væksthuset', responsibilities: ['Finder job og praktikpladser til den fælles målgruppe'] },
        {
          organisation: 'KVINFO',
          responsibilities: ['Finder frivillige mentorer', 'Matcher dem med kvinder i målgruppen'],
        },
        { organisation: 'Områdefornyelsen Sønderbro (TMF)', responsibilities: [FOREMAN] },
        { organisation: 'Din Sociale Indgang, voksen – boligsocialt område (SOF)', responsibilities: [FOREMAN] },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: ['Samarbejder med BIF UNG om ungeindsatsen i området'],
        },
        {
          organisation: 'Boligforeningen 3B',
          responsibilities: [
            'Driver Lykkebazaren i samarbejde med TMF',
            'Giver praktikker og småjob i den lokale ejendomsdrift',
          ],
        },
        {
          organisation: 'Område for Affald og Ressourcer (TMF)',
          responsibilities: ['Samarbejder om driften af Lykkebazaren'],
        },
        {
          organisation: 'Lokale virksomheder i Virksomhedsnettet',
          responsibilities: ['Giver beboere en tryg vej ind på arbejdsmarkedet'],
        },
        {
          organisation: 'Steno Diabetes Center Copenhagen, SUF og SOF',
          responsibilities: ['Samarbejder om fysisk og mental sundhed'],
        },
      ],
    },
    {
      title: 'Fritidsjob for alle',
      purpose:
        'Unge i udsatte positioner skal have hjælp til at søge, få og beholde et fritidsjob, så adgangen bliver mere lige.',
      targetGroups: [
        'Unge i boligområderne, der mangler viden eller netværk til at finde et fritidsjob',
        'Særligt udsatte NEET-unge, typisk 16-25 år',
      ],
      content: `Fritidsjobcaféen er et åbent tilbud hver uge i Kvarterhuset. Unge får hjælp til at finde job, skrive ansøgning og CV, kende arbejdslivet og tage kurser, og der følges op bagefter. I en stikprøve fra en evaluering i 2024 havde 11 af 18 unge fået job en måned efter besøget.

Amagerplanen opsøger virksomheder og institutioner, som vil tage unge i fritidsjob, også særligt udsatte unge over 18 år, og gør dem klar til det. Netværket skal vokse.

Caféen er fælles indgang for mange fagfolk, og Amagerplanen kalder dem sammen hver uge. Unge under 15 år hjælpes videre til lommepengejob, og de kan komme tilbage som 15-årige. Unge i Kulturcenter Sundholm skal lære tilbuddet bedre at kende, og det undersøges, om caféen kan få en afdeling et andet sted.

Projekt På Lige Fod vejleder i caféen om statsborgerskab og ophold. Der samarbejdes også med aktører inden for fritidsliv, fx Fritidsguiderne.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Driver og udvikler Fritidsjobcaféen',
            'Finder jobåbninger og forbereder arbejdspladserne',
            'Koordinerer henvisninger fra fagfolk',
            'Er tovholder for det tværfaglige samarbejde',
            'Vejleder om statsborgerskab gennem Projekt På Lige Fod',
          ],
        },
        {
          organisation: 'Fritidsjobindsatsen (BIF)',
          responsibilities: [
            'Formidler fritidsjob i kommunale institutioner og private virksomheder',
            'Hjælper administrativt med netværket for særligt udsatte unge',
            'Vejleder lokalt og koordinerer samarbejdet med virksomheder',
            'Bygger bro til lærepladsindsatsen',
            'Hjælper med læreplads i Fritidsjobcaféen',
          ],
        },
        {
          organisation: 'Din Sociale Indgang, børn (SOF)',
          responsibilities: [
            'Koordinerer udviklingen af aktiviteten',
            'Koordinerer Fritidsjob med mentor',
            'Koordinerer Ung i job (fritidsjob uden mentor)',
          ],
        },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: ['Samarbejder om Fritidsjobcaféen', 'Vejleder lokale unge om uddannelse'],
        },
        {
          organisation: 'Område for Affald og Ressourcer (TMF)',
          responsibilities: ['Samarbejder om fritidsjob på nærgenbrugsstationerne'],
        },
        {
          organisation: 'Green Team (TMF)',
          responsibilities: [
            'Tilbyder fritidsjob på bemandede legepladser',
            "Tilbyder voksne vikariater i TMF's drift",
            'Giver helhedsplanen besked om ledige job',
          ],
        },
        {
          organisation: 'Københavns Kommunes Ungdomsskole (BUF)',
          responsibilities: ['Holder kurser, fx i hygiejne, førstehjælp, barista, salg og arbejde i daginstitution'],
        },
        {
          organisation: 'Kultur- og Fritidsforvaltningen (KFF)',
          responsibilities: [
            'Stiller lokaler til rådighed i Kvarterhuset',
            'Samarbejder fra gang til gang om lommepenge- og fritidsjob',
          ],
        },
      ],
    },
  ],
  staff: '1 medarbejder, mest til Lokal voksenbeskæftigelse.\n\n½ medarbejder, mest til Fritidsjob for alle.',
  municipalWork: `BIF's kerneopgaver i CBA (voksne) og UNG (fritidsjob og lærepladser).

Din Sociale Indgang, børn (SOF): fritidsjobindsats og Fritidsjob med mentor.

Ungdommens Uddannelsesvejledning (BUF).

Områdefornyelsen (TMF).`,
  revisionRule: REVISION_RULE,
  discrepancies: [
    'Perioden er skrevet på tre måder i de fire delaftaler. Her: "1. januar 2026 – 31. december 2029".',
    'Beskrivelsen af udfordringerne og tallene er taget fra den strategiske aftales afsnit 6, som delaftalen henviser til.',
    'Andelen af 18-29-årige i beskæftigelse, 17,76 % mod 26,8 % i København (Landsbyggefonden 2022), er påfaldende lav for en hel by, og definitionen mangler. Må ikke offentliggøres, før den er efterprøvet.',
    'Voksne er 18-67 år i en overskrift i afsnit 6, men 18-64 år i tallene. Fritidsjob med mentor er for "15-18 (13-23) år".',
    'Delaftalen siger, at Boligforeningen 3B driver Lykkebazaren med TMF; den strategiske aftale og Sammenhængskraft og medborgerskab siger Amagerplanen.',
    'UNG (BIF) skal ifølge gennemgangen af aftalen stå to gange blandt parterne; i den tekst, vi har, står den én gang.',
    'UU er part ved en afdelingsleder her, men ved en centerchef i Uddannelse og livschancer.',
    'To partnere under Lokal voksenbeskæftigelse står i beskrivelsen af aktiviteten, ikke i rollefordelingen: virksomhederne i Virksomhedsnettet og Steno Diabetes Center med SUF og SOF.',
  ],
}
