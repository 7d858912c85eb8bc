import type { AgreementSeed } from '../../../agreement-content'
import { PLAN, SCHOOLS } from './partner-names'
import { REVISION_RULE } from './revision-rule'

const LEISURE = 'Tilbyder fritidsaktiviteter til områdets børn og unge'

/** The sub-agreement on education and life chances. */
export const education: AgreementSeed = {
  code: 'UL',
  focusArea: 'UL',
  kind: 'sub',
  title: 'Delaftale: Uddannelse og livschancer',
  period: { from: '2026-01-01', to: '2029-12-31' },
  parties: [
    { organisation: 'ÆldreSagen Amager', function: 'formand' },
    { organisation: 'Peder Lykke Skole', function: 'skoleleder' },
    { organisation: 'Dyvekeskolen', function: 'skoleleder' },
    { organisation: 'Amager Fælled Skole', function: 'skoleleder' },
    { organisation: 'Skolen på Amagerbro', function: 'skoleleder' },
    { organisation: 'Lergravsparkens Skole', function: 'skoleleder' },
    { organisation: 'Højdevangens Skole', function: 'skoleleder' },
    { organisation: 'Din Sociale Indgang, børn Amager (SOF)', function: 'afdelingsleder' },
    { organisation: 'Ungdommens Uddannelsesvejledning (BUF)', function: 'centerchef' },
    { organisation: 'SSP København', function: 'sekretariatschef' },
    { organisation: 'UNG (BIF)', function: 'afdelingschef' },
    { organisation: 'Københavns Kommunes Ungdomsskole (BUF)', function: 'projektkoordinator' },
    { organisation: 'KFF, Amager Øst', function: 'bydelsleder' },
    { organisation: 'KFF, Amager Vest', function: 'bydelsleder' },
    { organisation: 'Københavnerteamet (SOF)', function: 'leder' },
    {
      organisation: 'Daginstitutionerne Elverhøj, Gullandsgården, Multiverset og Stjernehimlen (BUF)',
      function: 'klyngeleder',
    },
  ],
  problem: `Flere børn i området end i resten af København vokser op med vilkår, der kan gøre skole og fritid sværere: få penge, sygdom, oplevelser fra krig og flugt, lidt dansk, lille netværk eller forældre uden arbejde. Så er der mindre overskud hjemme til at støtte børnene.

Skolefraværet er højere end i byen, og i fire afdelinger op mod det dobbelte. Færre af de 6-13-årige går i kommunale fritidstilbud end i København som helhed.

Mange af de unge har haft skoleskift og konflikter bag sig. Nogle går i flere år ind og ud af uddannelser og korte job. Unge og forældre fortæller, at hjælpen ikke altid virker eller giver mening, og vejlederne har svært ved at holde kontakten, især når den unge er fyldt 18 år.

Derfor giver helhedsplanen ekstra støtte til sprog, læsning og matematik, bygger Superkræfter og lektiehjælpen ud, arbejder sammen med vejledere, skoler og uddannelser og baner vej til fritidslivet for alle.`,
  figures: [
    {
      name: 'Andel elever i 0. klasse med behov for fokuseret eller særlig indsats – skriftsprog',
      value: 27.66,
      unit: 'percent',
      comparator: { name: 'København', value: 13.2 },
      year: 2024,
      source: 'Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune 2024',
      note: null,
    },
    {
      name: 'Karaktergennemsnit i dansk og matematik i 9. klasse',
      value: 5.3,
      unit: 'grade',
      comparator: { name: 'København', value: 7.3 },
      year: 2023,
      source: 'LBFs Boligsociale data, 2023',
      note: 'Den strategiske aftales tabel har 5,52 for samme år og kilde. Tabellen gælder.',
    },
    {
      name: 'Andel elever, der trives godt, i 3. klasse',
      value: 60,
      unit: 'percent',
      comparator: null,
      year: 2023,
      source: 'Børnesundhedsprofilen, Københavns Kommune 2023',
      note: 'Der er intet tal at sammenligne med.',
    },
    {
      name: 'Andel elever, der trives godt, i udskolingen (8. klasse)',
      value: 19,
      unit: 'percent',
      comparator: null,
      year: 2023,
      source: 'Børnesundhedsprofilen, Københavns Kommune 2023',
      note: 'Kilden skriver både 8. klasse og udskolingen om det samme tal, og der er intet at sammenligne med.',
    },
    {
      name: 'Andel 18-29-årige med grundskole som højest fuldførte uddannelse og ikke i gang med en ungdomsuddannelse',
      value: 23.49,
      unit: 'percent',
      comparator: { name: 'København', value: 6.36 },
      year: 2023,
      source: 'LBFs Boligsociale data, 2023',
      note: null,
    },
    {
      name: 'Andel 15-29-årige, der hverken er i uddannelse eller beskæftigelse',
      value: 18.13,
      unit: 'percent',
      comparator: { name: 'København', value: 12.11 },
      year: 2022,
      source: 'LBFs Boligsociale data, 2022',
      note: 'Den strategiske aftales tabel har 18,05 % for 2023 og samme tal for København. Et af de to sammenligningstal er tvivlsomt.',
    },
    {
      name: 'Andel 15-64-årige med grundskole som højest fuldførte uddannelse',
      value: 29.36,
      unit: 'percent',
      comparator: { name: 'København', value: 8.94 },
      year: 2023,
      source: 'LBF Beboerdata, 2023',
      note: null,
    },
  ],
  goals: [
    {
      key: 'ul-sprog',
      title: 'Sikre at børn får et alderssvarende sprog, der kan hjælpe dem i deres videre skolegang og uddannelse',
    },
    {
      key: 'ul-skole',
      title: 'Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse',
    },
    { key: 'ul-trivsel', title: 'Flere børn skal trives i skolen' },
  ],
  activities: [
    {
      title: 'Superkræfter',
      purpose:
        'Børn og unge skal have mere lige chancer i skole og uddannelse: stærkere sprog, læsning og matematik, mere glæde ved skolen og flere oplevelser. Børnehavebørn skal have støtte til sproget tidligt.',
      targetGroups: [
        'Elever i 0.-9. klasse, der er bagud i sprog, læsning eller matematik og har lidt faglig hjælp eller dansk hjemme, står uden for kammeratskabet eller har få oplevelser',
        'Børnehavebørn, der har brug for ekstra støtte til sproget',
      ],
      content: `Frivillige voksne og unge er læse- eller matematikven for hver sin elev, hver uge gennem et skoleår; nogle fortsætter i flere år. Arbejdet bygger på otte års samarbejde mellem helhedsplaner, skoler og frivillige, og over 100 børn på fire skoler har haft en ven. En evaluering fra 2023 peger på støtte, der passer til den enkelte, mere selvtillid og skoleglæde, og lærere, der ser et fagligt løft.

Skolerne overtager mere af den daglige styring. Dyvekeskolen og Peder Lykke Skole er længst. Tilbuddet findes på fire af områdets seks skoler, og antallet af frivillige sætter grænsen for, hvor mange børn der kan være med. Derfor søges flere frivillige, sammen med ÆldreSagen og andre.

Børnehaver, der er med i Aktive Børn i Forening (ABIF), får tilbuddet om læsning i små grupper. Matematik og kulturoplevelser bygges ud; de kulturelle tilbud findes indtil nu på to af de seks skoler. Skolesocialrådgivere, familiebehandlere og sundhedsplejersker inddrages for at finde børn, som ellers kan blive overset.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Har det samlede ansvar for projektet',
            'Udbreder og forankrer projektet sammen med skolerne',
            'Finder frivillige',
            'Oplærer frivillige og udvikler et fælles metodekatalog',
            'Skaffer børnene adgang til kulturoplevelser',
            'Udvikler en model for forankring, der holder efter 2029',
          ],
        },
        {
          organisation: SCHOOLS,
          responsibilities: [
            'Koordinerer dagligt med frivillige, lærere, børn og forældre',
            'Finder de elever, tilbuddet er til for',
            'Oplærer frivillige og udvikler metodekataloget med helhedsplanen',
            'Mødes om projektets udvikling og forankring',
          ],
        },
        { organisation: 'ÆldreSagen', responsibilities: ['Finder frivillige', 'Tager sig af de frivillige'] },
        {
          organisation: 'Din Sociale Indgang, børn (SOF)',
          responsibilities: [
            'Hjælper med at finde elever gennem sine medarbejdere på skolerne',
            'Støtter børns og forældres trivsel gennem netværksfora om børne- og familieliv',
            'Samarbejder i udvalgte daginstitutioner',
          ],
        },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: ['Hjælper med at finde ældre elever i udskolingen'],
        },
        {
          organisation: 'Udvalgte børnehaver (BUF)',
          responsibilities: [
            'Koordinerer dagligt med frivillige, pædagoger, børn og forældre',
            'Finder de børn, tilbuddet er til for',
            'Bidrager til oplæring af frivillige og til metodekataloget',
            'Mødes om projektets udvikling og forankring',
          ],
        },
      ],
    },
    {
      title: 'Sprogundervisning og lektiehjælp',
      purpose:
        'Voksne skal kunne mere dansk og bedre kunne handle i eget liv, uddannelse og job. Børn og unge skal have lektiehjælp, hvor de bor.',
      targetGroups: [
        'Voksne med dansk som fremmedsprog, der vil blive bedre til dansk, bl.a. for at få job eller uddannelse',
        'Børn og unge, der ikke kan få lektiehjælp hjemme',
      ],
      content: `Danskundervisningen, bl.a. FVU, foregår i områdets egne lokaler og supplerer den undervisning, loven kræver. Helhedsplanen finder deltagerne og koordinerer lokaler med udbyderne. Madklub, Salam Søster og cykeltræning giver også øvelse i dansk.

Lektiecaféen Studieloftet på Amager Fælled Skole er et pilotprojekt for 6.-9. klasse. To unge fra 9. årgang er værter i et fritidsjob, og universitetsstuderende fra kollegier i nærheden har hjulpet. Samme model er aftalt afprøvet på Skolen på Amagerbro og skal bredes ud til flere skoler.

I Foreningshuset på Sundholmsvej 8 driver frivillige en lektiecafé. Helhedsplanen vil hjælpe flere foreninger og netværk til det samme og viser vej til lektiecaféerne i Kvarterhuset og på Solvang Bibliotek.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Er tovholder for aktiviteterne',
            'Koordinerer med danskudbydere, Ungdommens Røde Kors, BUF m.fl.',
            'Finder deltagere og lokaler til danskundervisningen',
            'Fortæller institutioner, forældre og børn om mulighederne',
            'Finder og oplærer værter til skolernes lektiecaféer',
            'Starter lektiecaféer på skolerne og holder øje med kvaliteten',
          ],
        },
        {
          organisation: 'Din Sociale Indgang (SOF)',
          responsibilities: ['Samarbejder om ældre søskende, som andre af helhedsplanens aktiviteter passer til'],
        },
        {
          organisation: 'BUF, Amager Klynge E',
          responsibilities: ['Giver helhedsplanen plads i ledernetværket Stærkt Samarbejde'],
        },
        {
          organisation: 'Udbydere af danskundervisning',
          responsibilities: ['Underviser i dansk i områdets lokaler'],
        },
        {
          organisation: "NGO'er (Ungdommens Røde Kors, Red Barnet)",
          responsibilities: [
            'Giver lektiehjælp, bl.a. på biblioteker',
            'Koordinerer og uddanner frivillige lektiehjælpere',
          ],
        },
        {
          organisation: SCHOOLS,
          responsibilities: [
            'Koordinerer den daglige drift af lektiecaféerne',
            'Fortæller skolens børn og forældre om tilbuddet',
            'Mødes om projektets udvikling og forankring',
          ],
        },
        { organisation: 'Dansk Flygtningehjælp', responsibilities: ['Driver lektiecaféen i Kvarterhuset'] },
        {
          organisation: 'Københavns Kommunes Ungdomsskole (BUF)',
          responsibilities: ['Samarbejder om at oplære lektieværter i fritidsjob'],
        },
        {
          organisation: 'Københavns ungeenhed',
          responsibilities: ['Samarbejder om at ansætte fritidsjobberne'],
        },
      ],
    },
    {
      title: 'Projekt På Lige Fod',
      purpose:
        'Unge uden dansk pas skal vide, at de kan søge permanent ophold på lempelige regler, og få hjælp til at gøre det i tide. Ca. 200 unge på Amager under 18 år kan søge inden for tre år; på landsplan er det ca. 7.000.',
      targetGroups: [
        '15-19-årige uden dansk pas',
        'Forældre til disse unge',
        'Fagfolk, samarbejdspartnere og foreninger, der møder de unge til daglig',
      ],
      content: `Mange unge og forældre kender ikke reglerne eller tror, at ophold kommer af sig selv ved 18 år. Den, der venter til efter 19, møder krav, som få unge kan opfylde, og en pause i uddannelsen kan koste retten til de lempelige regler. Derfor skal de unge have besked allerede i 9. eller 10. klasse.

Formidling: en arbejdsgruppe af helhedsplanen, gadeplansmedarbejdere og en UU-vejleder holder oplæg på skoler samt workshops og netværksmøder for fagfolk og foreninger. Materialet kan bruges andre steder i kommunen og landet.

Rådgivning: to gange om ugen får unge og forældre hjælp til regler og ansøgning, i den åbne rådgivning i A-Huset og i Fritidsjobcaféen i Kvarterhuset. Herfra kan de også hjælpes videre til frivilligt arbejde, fritidsjob og valg af uddannelse.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Styrer projektet, evaluerer løbende og holder data ved lige',
            'Rådgiver og hjælper med ansøgningen',
            'Koordinerer mellem partnerne',
            'Laver informationsmateriale',
            'Holder oplæg og workshops på skoler',
            'Holder netværksmøder for fagfolk og foreninger',
            'Knytter projektet til arbejdet med beskæftigelse og kriminalitetsforebyggelse',
            'Undersøger muligheder for forankring og fondsmidler',
          ],
        },
        {
          organisation: 'Ungdommens Uddannelsesvejledning, UU (BUF)',
          responsibilities: [
            'Skaber overblik over unge uden dansk pas og permanent ophold',
            'Hjælper unge med at blive i uddannelse',
            'Samarbejder med projektets andre parter',
            'Undersøger, om projektet kan forankres hos UU',
          ],
        },
        {
          organisation: 'SOF: Din Sociale Indgang, gadeplansindsatsen og Københavnerteamet',
          responsibilities: [
            'Koordinerer om de unges sociale forhold og uddannelse',
            'Opsøger de unge og bygger bro til dem',
            'Oplyser de unge gennem gadeplan og ungdomsklubber',
          ],
        },
        {
          organisation: 'SSP København',
          responsibilities: ['Udveksler løbende viden', 'Er opmærksom på unge uden dansk pas og viser dem videre'],
        },
        {
          organisation: 'Lokale skoler og ungeværker (BUF)',
          responsibilities: ['Udbreder viden i skoler og klubber', 'Hjælper med kontakten til de unge'],
        },
        {
          organisation: 'UNG (BIF)',
          responsibilities: ['Bruger viden om de lempelige vilkår i sagsbehandling og rådgivning'],
        },
      ],
    },
    {
      title: 'Partnerskaber – fællesskaber og fritidsliv i og ud af boligområderne',
      purpose:
        'Alle børn og unge skal have adgang til fællesskaber og fritidsliv, både hvor de bor og andre steder. Partnerne skal have hjælp til at tage dem trygt ind, der har mest brug for det.',
      targetGroups: [
        'Alle børn og unge i boligområderne',
        'Særligt børn og unge uden for foreninger og organiseret fritidsliv',
        'Særligt børn og unge, der er meget i det offentlige rum',
        'Særligt børn og unge med lille netværk',
        'Særligt børn og unge med få erfaringer uden for boligområdet',
      ],
      content: `Helhedsplanen hjælper foreninger, NGO'er og andre til at være til stede i boligområderne og til at arbejde sammen, fx Idrætsprojektet, Street Society, FerieCamp, Ungdomsskolen, DGI, lokale foreninger og BUF's idrætscontainer i Remiseparken.

Sammen skal de åbne fritidslivet for alle, også for børn og unge med få penge eller lidt kendskab til foreningslivet, så de kan begynde og blive ved. Flere partnerskaber skal give erfaringer uden for boligområdet, for mange unge siger, at netop de mangler.

Målet er aktiviteter af god kvalitet med mange deltagere, og at de, der står for dem, selv kan forankre dem i området.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            "Støtter foreningers og NGO'ers aktiviteter i boligområderne",
            'Arbejder opsøgende for oplevelser uden for boligområderne',
            'Hjælper partnerne med at finde og fastholde deltagere',
            'Bringer aktiviteter og faciliteter sammen',
            'Finder nye partnere',
            'Søger eventuelt midler til festivaler og events',
            'Starter et netværk for dem, der arbejder med fritid på Amager',
            'Undersøger, om Fritidsjobcaféen kan blive fælles indgang til fritidslivet',
            'Undersøger en fælles fritidsindsats på tværs af parterne',
          ],
        },
        { organisation: 'Idrætsprojektet (SOF)', responsibilities: [LEISURE] },
        { organisation: 'Kulturpiloterne (KFF)', responsibilities: [LEISURE] },
        { organisation: 'Street Society', responsibilities: [LEISURE] },
        { organisation: 'FerieCamp (KFF)', responsibilities: [LEISURE] },
        { organisation: 'Københavns Kommunes Ungdomsskole (BUF)', responsibilities: [LEISURE] },
        { organisation: 'DGI og lokale foreninger', responsibilities: [LEISURE] },
        { organisation: 'BUF', responsibilities: ['Har en idrætscontainer i Remiseparken'] },
        {
          organisation: 'Fritidsguiderne (KFF)',
          responsibilities: ['Kan blive del af en fælles indgang til hjælp med fritidsaktiviteter'],
        },
      ],
    },
  ],
  staff:
    '2 medarbejdere, mest til Superkræfter, Sprogundervisning og lektiehjælp og Projekt På Lige Fod.\n\n½ medarbejder, mest til Partnerskaber.',
  municipalWork: `BUF's og folkeskolernes kerneopgave: at give udsatte børn og unge et liv med skole og uddannelse.

BUF's og daginstitutionernes kerneopgave: at støtte udsatte børns sprog.

SOF's kerneopgave: at støtte udsatte børns trivsel omkring skolen.`,
  revisionRule: REVISION_RULE,
  discrepancies: [
    'Perioden er skrevet på tre måder i de fire delaftaler. Her: "Januar 2026 – 31. december 2029".',
    'Beskrivelsen af udfordringerne og tallene er taget fra den strategiske aftales afsnit 6, som delaftalen henviser til.',
    'Karaktergennemsnittet i 9. klasse er 5,3 i teksten og 5,52 i den strategiske aftales tabel, begge fra Landsbyggefonden 2023. Tabellen gælder.',
    'Andelen af unge uden uddannelse og job er 18,13 % (2022) i teksten og 18,05 % (2023) i tabellen. København står med 12,11 % begge steder: et af de to sammenligningstal er tvivlsomt.',
    'Trivslen falder fra 60 % i 3. klasse til 19 % "i 8. klasse" og "i udskolingen" i samme sætning; der er intet at sammenligne med.',
    'Behovet for støtte til skriftsprog (27,66 %) står uden skoleår i teksten (datablad 2024) og for skoleåret 2023/24 i delaftalens tabel.',
    'Projekt På Lige Fod står her, men afsnit 6 regner projektet med under Sammenhængskraft og medborgerskab.',
    'Nogle partnere står i beskrivelsen af aktiviteten, ikke i rollefordelingen: Dansk Flygtningehjælp, Ungdomsskolen og Københavns ungeenhed (Sprogundervisning og lektiehjælp) og alle andre end helhedsplanen (Partnerskaber).',
    'UU er part ved en centerchef her, men ved en afdelingsleder i Beskæftigelse og Kriminalitetsforebyggelse.',
  ],
}
