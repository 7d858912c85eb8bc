import type { AgreementSeed } from '../../../agreement-content'

/** The strategic agreement: between the municipality and the housing organisations, approved by Landsbyggefonden. */
export const strategic: AgreementSeed = {
  code: 'S',
  focusArea: null,
  kind: 'strategic',
  title: 'Strategisk samarbejdsaftale om boligsocial indsats: Amagerplanen',
  period: { from: null, to: null },
  parties: [
    { organisation: 'Københavns Kommune', function: 'kommune' },
    { organisation: 'Boligforeningen 3B', function: 'boligorganisation' },
    { organisation: 'HAB', function: 'boligorganisation' },
    { organisation: 'VIBO', function: 'boligorganisation' },
    { organisation: 'fsb', function: 'boligorganisation' },
    { organisation: 'SAB', function: 'boligorganisation' },
    { organisation: 'DFB', function: 'boligorganisation' },
  ],
  problem: `Amagerplanen omfatter 20 afdelinger i fire zoner med 4.508 boliger og 9.487 beboere. Abildgården er med for første gang.

Nogle børn i 0.-9. klasse er bagud i sprog, læsning eller matematik og har det sværere end andre i og uden for skolen. De skal have bedre vilkår for at lære og trives, vej til en ungdomsuddannelse og et trygt fritidsliv.

Nogle unge står med flere alvorlige problemer på én gang, fx uden uddannelse eller job, med trange boliger, misbrug eller kriminalitet. De skal have samme muligheder som andre unge, et alternativ til gaden og hjælp til at holde fast i uddannelse og arbejde.

Nogle voksne har i lang tid haft problemer, der griber ind i hinanden: ingen eller lidt tilknytning til arbejde, få penge, lidt uddannelse, lidt dansk, dårligt helbred og lille netværk. De skal have sundhed, livskvalitet og arbejde inden for rækkevidde og kunne finde vej til den rette hjælp.

Tre temaer går på tværs af de fire indsatsområder: unge uden uddannelse og arbejde (NEET), sundhed samt bæredygtighed og klimahandling.

Udfordringerne i hvert indsatsområde og tallene bag står i delaftalen for området.`,
  figures: [],
  goals: [
    {
      key: 's-skole',
      title: 'Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse',
    },
    { key: 's-arbejde', title: 'Flere bliver tilknyttet arbejdsmarkedet' },
    {
      key: 's-tryghed',
      title: 'Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge',
    },
    { key: 's-faellesskab', title: 'Flere er en del af fællesskabet og deltager aktivt i samfundet' },
  ],
  activities: [],
  staff: `Den boligsociale leder og projektlederen for tryghed leder arbejdet. Omkring syv boligsociale medarbejdere dækker indsatsområderne. Sekretariatet har fælles kontor i Hørgårdens beboerhus.

Nogle af medarbejderne er knyttet til en zone og holder kontakten til dens bestyrelser og drift. Som udgangspunkt har hver zone ¼ medarbejder; ellers arbejder medarbejderne på tværs af hele området.`,
  municipalWork: `Helhedsplanen arbejder inden for Kommuneplan 2024 og Politik for Udsatte Byområder 2025-2035. Den støtter kommunens kerneopgaver og skal hjælpe til, at kommunen ikke igen får områder på statens lister.

Planen følger byens fælles boligsociale organisering: Samarbejdsforum, Københavns Bydelsbestyrelse, den lokale ledergruppe og styregruppen med dens fire zonegrupper.

Den spiller sammen med udlejningsaftalen for København, infrastrukturplanen, fortætningen og forandringsplanen i Hørgården, klimasikringen af Remisevængerne, Områdefornyelsen Sønderbro, SSP, Amager Partnerskab og BUF's fremskudte UU-vejledning.`,
  revisionRule: 'Landsbyggefonden skal godkende enhver ændring af den strategiske samarbejdsaftale.',
  discrepancies: [
    'Den strategiske aftale nævner ingen periode. Delaftalerne gælder 2026-2029.',
    'Aftalen har ingen liste over sine parter; den forpligter "kommune og boligorganisationer". Her står kommunen og de seks boligorganisationer, der har afdelinger i planen.',
    'Afsnit 6 beskriver udfordringerne i hvert indsatsområde med 18 tal. De er lagt i delaftalerne, som henviser til afsnittet.',
    'Karaktergennemsnittet i 9. klasse er 5,52 i tabellen og 5,3 i teksten, begge fra Landsbyggefonden 2023. Tabellen gælder.',
    'Andelen af unge uden uddannelse og job er 18,05 % (2023) i tabellen og 18,13 % (2022) i teksten. København står med 12,11 % begge steder: et af de to sammenligningstal er tvivlsomt.',
    'Stemmeprocenten i 2021 sammenlignes med København (60 %) i tabellen og med hele landet (67 %) i teksten.',
    'Afsnit 1, 2 og 4 nævner to nærgenbrugsstationer (dem i zone 1, før den tredje blev bygget); delaftalen Sammenhængskraft og medborgerskab nævner tre.',
    'Afsnit 1 siger, at Amagerplanen driver Lykkebazaren; delaftalen Beskæftigelse siger Boligforeningen 3B sammen med TMF.',
    'Afsnit 6 regner Projekt På Lige Fod med under Sammenhængskraft og medborgerskab; aktiviteten står i delaftalen Uddannelse og livschancer.',
    'Udlejningsaftalen gælder 2023-2027 ifølge afsnit 3, men 1. januar 2024 til 31. december 2027 ifølge afsnit 4.',
    'Zonelisten i afsnit 3 mangler Abildgården; afsnit 1 lægger afdelingen i zone 3.',
    'Zonekortet og organisationsdiagrammet er billeder og findes ikke i teksten.',
    'Aftalen nævner ingen ugedag og intet klokkeslæt for noget tilbud. De må ikke opfindes.',
  ],
}
