import type { AgreementSeed } from '../../../agreement-content'
import { PLAN } from './partner-names'
import { REVISION_RULE } from './revision-rule'

const ABSENCE_GROUP = 'Er med i arbejdsgruppen om fravær og skolevægring'

/** The sub-agreement on the prevention of crime. */
export const prevention: AgreementSeed = {
  code: 'K',
  focusArea: 'K',
  kind: 'sub',
  title: 'Delaftale: Kriminalitetsforebyggelse',
  period: { from: '2026-01-01', to: '2029-12-31' },
  parties: [
    { organisation: 'FRAK', function: 'administrations- og udviklingsleder' },
    { organisation: 'Områdefornyelsen Sønderbro (TMF)', function: 'projektchef' },
    { organisation: 'Enheden for Kriminalpræventive Indsatser, EKI (SOF)', function: 'leder' },
    { organisation: 'Din Sociale Indgang, børn Amager (SOF)', function: 'afdelingsleder' },
    { organisation: 'SSP København', function: 'sekretariatschef' },
    { organisation: 'Amager Partnerskab (ØKF)', function: 'projektleder' },
    { organisation: 'Københavnerteamet (SOF)', function: 'leder' },
    { organisation: 'Ungdommens Uddannelsesvejledning (BUF)', function: 'afdelingsleder' },
    { organisation: 'Københavns Kommunes Ungdomsskole (BUF)', function: 'projektkoordinator' },
    { organisation: 'KFF, Amager Øst', function: 'bydelsleder' },
    { organisation: 'KFF, Amager Vest', function: 'bydelsleder' },
    { organisation: 'Idrætsprojektet (SOF)', function: 'tilbudsleder' },
    { organisation: 'Fritidscenter Amager (BUF)', function: 'klyngeleder' },
  ],
  problem: `Børn og unge i udsatte positioner har større risiko for at blive trukket ind i kriminalitet. Helhedsplanen oplever, at børn ned til 10-12 år får små opgaver for organiserede kriminelle, ikke mindst efter lukningen af Pusher Street i 2024. Unge på ca. 16-25 år, der samles på gaden, er også udsatte, og det går ud over både dem selv og trygheden i området.

Mange vokser op med få penge og derfor færre ture, oplevelser og fritidsaktiviteter end andre. Når pladsen hjemme er lille, bliver hverdagen let hjemmet og gaden. Kedsomhed kan gøre kriminalitet til det, hvor der sker noget.

Derfor skaber helhedsplanen lommepengejob til de 13-15-årige. De ældre unge får kultur, rådgivning og et sted at være i Kulturcenter Sundholm, som skal nå flere og forankres sammen med kommune og civilsamfund.`,
  figures: [
    {
      name: 'Andel 15-29-årige, som er sigtet mindst én gang',
      value: 5.1,
      unit: 'percent',
      comparator: { name: 'København', value: 1.49 },
      year: 2023,
      source: 'LBFs Boligsociale data, 2023',
      note: null,
    },
    {
      name: 'Andel 6-13-årige, der ikke er indmeldt i kommunale fritidstilbud',
      value: 37.5,
      unit: 'percent',
      comparator: { name: 'København', value: 27.17 },
      year: 2024,
      source: 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune 2024',
      note: 'Kilden skriver "ca." om områdets tal.',
    },
    {
      name: 'Andel husstande med børn, der vokser op med en enlig forsørger',
      value: 13.28,
      unit: 'percent',
      comparator: { name: 'København', value: 6.34 },
      year: 2024,
      source: 'LBFs Boligsociale data, 2024',
      note: null,
    },
  ],
  goals: [
    {
      key: 'k-lommepengejob',
      title:
        'At øge antallet af unge, der får erfaringer fra lommepengejobs, som de senere kan bruge på arbejdsmarkedet',
    },
    { key: 'k-uddannelse', title: 'Flere gennemfører en uddannelse' },
  ],
  activities: [
    {
      title: 'Lommepengeprojekt',
      purpose:
        'Unge på 13-15 år skal prøve et arbejde for første gang, få mod på mere og have et alternativ til gaden. Når de arbejder synligt til gavn for området, styrkes trygheden og båndene mellem unge, beboere og drift.',
      targetGroups: [
        'Unge på 13-15 år, især fra udsatte familier, med udfordringer i skolen eller med brug for træning før et almindeligt fritidsjob',
      ],
      content: `Projektet hviler på samarbejdet med FRAK, en socialøkonomisk virksomhed, der ansætter de unge, leder opgaverne og lærer dem om arbejdsfællesskab, privatøkonomi og praktiske fag. Gadeplansindsatsen hjælper med at finde de unge og støtte forældrene.

Flere job: helhedsplanen finder opgaver hos ejendomsdriften, virksomheder og kommune, fx grønne områder, maling, bygning og omdeling. Med Områdefornyelsen Sønderbro får unge små byggeopgaver på Blå Bane og den bemandede legeplads i Øselsgade. Der søges også job til enkelte unge, bl.a. i foreninger.

De rigtige unge: opsøgende arbejde og samarbejde mellem fagfolk skal give job til dem, der har mest brug for det, og senere en bro til fritidsjob.

En arbejdsgruppe ser på unge med fravær og skolevægring: praktik kan være et alternativ for en tid og føre til lommepengejob og siden fritidsjob samme sted.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Er tovholder for samarbejdet med FRAK',
            'Finder opgaver hos virksomheder, ejendomsdrift og kommune',
            'Sørger for en bred rekruttering af unge',
            'Udvikler en model, der kan fortsætte uden helhedsplanen efter 2029',
            'Bygger bro til fritidsjob',
            'Er tovholder for arbejdsgruppen om fravær og skolevægring',
          ],
        },
        {
          organisation: 'FRAK',
          responsibilities: [
            'Leder opgaverne i boligområderne',
            'Ansætter de unge: kontrakt, løn og forældrenes tilladelse',
            'Støtter de unge socialpædagogisk under jobtræningen',
            'Giver de unge forudsætninger for at få og holde et job',
            ABSENCE_GROUP,
          ],
        },
        {
          organisation: 'Ejendomsdriften i 3B, VIBO, DFB v. Domea.dk, HAB v. DAB og fsb',
          responsibilities: ['Bruger FRAK og unge til opgaver i boligområderne'],
        },
        {
          organisation: 'Gadeplansindsatser (SOF)',
          responsibilities: ['Hjælper med at finde de unge', 'Støtter forældrene', 'Koordinerer med den brede indsats'],
        },
        {
          organisation: 'Områdefornyelsen Sønderbro (TMF)',
          responsibilities: ['Udvikler en model for lommepengejob og praktik i områdefornyelsens projekter'],
        },
        {
          organisation: 'Idrætsprojektet (SOF)',
          responsibilities: [ABSENCE_GROUP, 'Støtter foreninger, der har unge i lommepenge- og fritidsjob'],
        },
        {
          organisation: 'Netværk af SSP, UU, skolepædagoger, skolesocialrådgivere, ungeværker m.fl.',
          responsibilities: ['Finder de unge og følger op'],
        },
        {
          organisation: 'Københavns Kommunes Ungdomsskole (BUF)',
          responsibilities: ['Holder kurser, fx i hygiejne, førstehjælp, barista, salg og arbejde i daginstitution'],
        },
        {
          organisation: 'Amager Partnerskab (ØKF)',
          responsibilities: ['Er med til at prioritere og koordinere lommepengejob'],
        },
        { organisation: 'Din Sociale Indgang (SOF)', responsibilities: [ABSENCE_GROUP] },
        { organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)', responsibilities: [ABSENCE_GROUP] },
        {
          organisation: 'Københavnerteamet (SOF)',
          responsibilities: ['Skaber flere lommepenge- og fritidsjob gennem Sammen Om Cyklen'],
        },
      ],
    },
    {
      title: 'Ung 2300',
      purpose:
        'Særligt udsatte unge skal have støtte og vejledning til et trygt ungdomsliv, uddannelse, arbejde og en god vej ind i voksenlivet. Lokale løsninger skal prøves af sammen med de unge, så færre ender på gaden eller går ind og ud af uddannelser.',
      targetGroups: [
        'Unge på 16-25 år med flere alvorlige sociale problemer; mange er unge mænd, der opholder sig på gaden',
        'Unge på 16-25 år i udsatte positioner, som er mindre synlige, fx piger, ensomme og psykisk sårbare unge',
      ],
      content: `Helhedsplaner har arbejdet med disse unge i ti år, først i ALL IN og siden i Kulturcenter Sundholm. Det meste af kommunens pædagogiske og sociale hjælp holder op ved 18 år, men behovet gør ikke.

Rådgivning, vejledning og medborgerskab: Kulturcenter Sundholm har åbent to aftener om ugen. Her er et frirum med kultur, kurser om fx erhvervsliv, temaaftener og hjælp videre til uddannelse, job, økonomi, gæld, ophold og fritid. Nogle unge ansættes som ungeværter i fritidsjob, i samarbejde med Amager Partnerskab eller andre.

Viden og udvikling: sammen med udvalgte skoler, uddannelser og unge udvikles og prøves løsninger på de problemer, der giver dårlige skoleerfaringer og frafald.

Med EKI driver Amagerplanen et 18+ netværk for fagfolk, der arbejder med kriminalitetstruede unge over 18 år. Det mødes to gange om året.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Driver aktiviteterne i Ung 2300 sammen med unge og partnere',
            'Står for udviklingsforløb med skoler og uddannelser',
            'Støtter lokale løsninger, der forebygger',
          ],
        },
        {
          organisation: 'Din Sociale Indgang (SOF)',
          responsibilities: ['Koordinerer om rådgivning, vejledning og medborgerskab, bl.a. med gadeplan'],
        },
        {
          organisation: 'Københavnerteamet (SOF)',
          responsibilities: ['Hjælper kriminalitetstruede unge videre til rådgivning'],
        },
        {
          organisation: 'Enheden for Kriminalpræventive Indsatser, EKI (SOF)',
          responsibilities: [
            'Hjælper kriminalitetstruede unge videre til rådgivning',
            'Står sammen med helhedsplanen for 18+ netværket på Amager',
          ],
        },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: [
            'Hjælper unge til uddannelsesvejledning gennem en særlig ungevejleder, hvis bevillingen fortsætter efter 2025',
          ],
        },
        {
          organisation: 'Kultur- og Fritidsforvaltningen (KFF)',
          responsibilities: [
            'Samarbejder og sparrer om kulturaktiviteter for unge',
            'Inddrager kultur- og biblioteksplanen',
            'Samarbejder om børnekulturhovedstaden til og med 2027',
          ],
        },
        {
          organisation: 'BUF Fritid (fritidscentre og ungeværker)',
          responsibilities: ['Samarbejder om projektet Overgang til Voksenlivet (OTV)'],
        },
      ],
    },
  ],
  staff: '1 medarbejder, mest til lommepengejob.\n\n½ medarbejder, mest til Ung 2300.',
  municipalWork: `SSP Amager Øst og Amager Vest.

Amager Partnerskab, Sikker By (ØKF).

KFF: FerieCamp, Aktive Børn i Forening og Fritidsguiderne.

Din Sociale Indgang, Amager (SOF): Idrætsprojektet, gadeplan og civilsamfundsindsats.

TMF og Områdefornyelsen Sønderbro.

UU (BUF): opsøgende vejledning til unge på 15-17 år og til unge over 18 uden ungdomsuddannelse.`,
  revisionRule: REVISION_RULE,
  discrepancies: [
    'Perioden er skrevet på tre måder i de fire delaftaler. Her: "Januar 2026 – 31. december 2029".',
    'Beskrivelsen af udfordringerne og tallene er taget fra den strategiske aftales afsnit 6, som delaftalen henviser til.',
    'UU er part ved en afdelingsleder her, men ved en centerchef i Uddannelse og livschancer.',
  ],
}
