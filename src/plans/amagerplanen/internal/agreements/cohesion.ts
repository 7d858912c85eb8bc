import type { AgreementSeed } from '../../../agreement-content'
import { PLAN } from './partner-names'
import { REVISION_RULE } from './revision-rule'

const NARROWER_AREA = 'Gælder Amager Partnerskabs område. Først fra 2025 indgår alle helhedsplanens afdelinger i det.'

/** The sub-agreement on cohesion and citizenship. */
export const cohesion: AgreementSeed = {
  code: 'SM',
  focusArea: 'SM',
  kind: 'sub',
  title: 'Delaftale: Sammenhængskraft og medborgerskab',
  period: { from: '2026-01-01', to: '2029-12-31' },
  parties: [
    { organisation: 'Din Sociale Indgang, børn (SOF)', function: 'afdelingsleder' },
    { organisation: 'Din Sociale Indgang, voksen – boligsocialt område (SOF)', function: 'afdelingsleder' },
    { organisation: 'Amager Partnerskab (ØKF)', function: 'projektleder' },
    { organisation: 'Områdefornyelsen Sønderbro (TMF)', function: 'projektchef' },
    { organisation: 'Steno Diabetes Center Copenhagen', function: 'seniorforsker' },
    { organisation: 'SUF', function: 'afdelingsleder' },
    { organisation: 'SUF', function: 'specialkonsulent' },
    { organisation: 'SSP København (BUF)', function: 'sekretariatschef' },
    { organisation: 'TMF, Område for Affald og Ressourcer', function: 'teamleder' },
    { organisation: 'KFF, Amager Øst', function: 'bydelsleder' },
  ],
  problem: `Mange voksne beboere er ensomme, har lille tillid til kommunen og mærker ikke, at dens tilbud gør en forskel. Troen på politikerne er også lille, og valgdeltagelsen er lav.

Mange enlige og familier har knappe midler. De spørger efter grønne fællesskaber, hvor man kan leve billigere og være sammen: genbrug, haver og fællesspisning.

Gennem Kvinder i Front er der kontakt til mange kvinder med minoritetsbaggrund uden for arbejdsmarkedet; en del er alene med børn. Når en mor får netværk, viden og den rette hjælp, mærker hele familien det. Mange unge uden dansk pas kan føle sig uden for samfundet.

Helbred fylder meget, især for beboere på 55 år og derover. Derfor er Amagerplanen fra april 2025 med i en diabetesindsats over tre år.

Helhedsplanen arbejder med tryghed og naboskab, grønne aktiviteter, gode mødesteder, valgdeltagelse, omdømme, Kvinder i Front og Projekt På Lige Fod.`,
  figures: [
    {
      name: 'Andel borgere i Amager Partnerskabs område, der er utrygge om aftenen og natten',
      value: 28,
      unit: 'percent',
      comparator: null,
      year: 2024,
      source: 'Københavns Kommunes Tryghedsundersøgelse, 2024',
      note: NARROWER_AREA,
    },
    {
      name: 'Andel i Amager Partnerskabs område, der mener, at andre vil hjælpe, hvis de udsættes for en kriminel handling',
      value: 47,
      unit: 'percent',
      comparator: null,
      year: 2024,
      source: 'Københavns Kommunes Tryghedsundersøgelse, 2024',
      note: NARROWER_AREA,
    },
    {
      name: 'Andel i Amager Partnerskabs område, der er påvirket af personfarlig kriminalitet blandt særligt utryghedsskabende hændelser',
      value: 55,
      unit: 'percent',
      comparator: null,
      year: 2024,
      source: 'Københavns Kommunes Tryghedsundersøgelse, 2024',
      note: NARROWER_AREA,
    },
    {
      name: 'Valgdeltagelse ved kommunalvalget i 2021',
      value: 37,
      unit: 'percent',
      comparator: { name: 'Hele landet', value: 67 },
      year: 2021,
      source: 'LBFs Boligsociale data, 2024',
      note: 'Kilden skriver "knap" om områdets tal; den strategiske aftales tabel har 36,9 % og sammenligner med København (60 %).',
    },
  ],
  goals: [
    { key: 'sm-tillid', title: 'Øge beboernes oplevelse af tillid' },
    { key: 'sm-faellesskab', title: 'Flere er en del af fællesskabet og deltager aktivt i samfundet' },
  ],
  activities: [
    {
      title: 'Tryghed og social sammenhængskraft i de lokale afdelinger',
      purpose:
        'Beboere skal føle sig trygge, kende deres naboer og vide, hvor der er hjælp. Afdelingerne skal have kort vej til dem, der arbejder mod utryghed.',
      targetGroups: ['Afdelingsbestyrelser i helhedsplanens afdelinger', 'Beboere i helhedsplanens afdelinger'],
      content: `Hver af de fire zoner har en boligsocial medarbejder, der jævnligt er i afdelingerne.

Forbindelse: zonemedarbejderne taler med bestyrelser, drift og beboere og bringer viden om utryghed frem og tilbage til politi, gadeplan, SSP og Amager Partnerskab. Helhedsplanen sidder i SSP-lokaludvalgene. Er en afdeling særlig utryg, kan der hurtigt laves pop-up-aktiviteter; akutte situationer står i beredskabsplanen.

Naboskab: helhedsplanen støtter beboernes egne idéer, fx kreaværkstedet i Støberigården, Løb Mellem Husene, fællesspisninger og Sommer i baggården. Nye beboere får en mulepose med viden om området, og om sommeren kommer ladcyklen forbi alle afdelinger. Ved kommunal- og folketingsvalg gøres en særlig indsats for, at flere stemmer.

Bro til hjælp: beboere hjælpes videre til helhedsplanens andre aktiviteter og til kommunens tilbud, fx sundhedspleje, gadeplan, Idrætsprojektet og Etnisk Konsulentteam.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Knytter medarbejdere til de fire zoner',
            'Taler løbende med afdelingsbestyrelser og ejendomsdrift',
            'Koordinerer med SSP, DSI, Amager Partnerskab, politi og gadeplan',
            'Bygger bro til andre aktiviteter og kommunale tilbud',
            'Er med i SSP-lokaludvalgene Syd Vest, Nord Vest og Nord Øst',
          ],
        },
        {
          organisation: 'Din Sociale Indgang, børn (SOF)',
          responsibilities: [
            'Giver familier anonym rådgivning og vejledning',
            'Bygger bro for beboere gennem netværksfora',
            'Holder oplæg eller korte forløb for forældre efter behov',
          ],
        },
        {
          organisation: 'Din Sociale Indgang, voksen – boligsocialt område (SOF)',
          responsibilities: [
            'Opsøger udsatte beboere',
            'Holder infomøder for ejendomsdriftens kontaktpersoner',
            'Støtter indflytning og naboskab i boliger til social anvisning',
          ],
        },
        {
          organisation: 'SSP København',
          responsibilities: [
            'Udveksler løbende viden i lokaludvalg',
            'Er med i særlige indsatser i afdelinger med stor utryghed',
            'Inddrager helhedsplanen i sin årsplan',
          ],
        },
        {
          organisation: 'Politiet',
          responsibilities: [
            'Holder dialogarrangementer ved akutte utrygge hændelser',
            'Lader forebyggere deltage i lokale pop-up-aktiviteter',
          ],
        },
        {
          organisation: 'Områdefornyelsen Sønderbro (TMF)',
          responsibilities: ['Samarbejder om sammenhængskraft og steder, hvor beboere kan få indflydelse'],
        },
      ],
    },
    {
      title: 'Klimahandling og grønne fællesskaber',
      purpose:
        'Genbrug, haver og fællesspisning skal give fællesskab og tillid og gøre det billigere og grønnere at leve.',
      targetGroups: ['Voksne og børn, der har gavn af nære, lokale fællesskaber', 'Lokale skoler og daginstitutioner'],
      content: `Området har tre nærgenbrugsstationer: Remiseparkens (Lykkebazaren, fra 2022), Hørgårdens og den ved Kofoeds Skole, som skulle stå færdig i efteråret 2025. Amagerplanen bemander Lykkebazaren; driftsaftalen udløber i 2025, og Borgerrepræsentationen skal tage stilling til en fortsættelse. I Hørgården er helhedsplanens genbrugsvært til stede to gange om ugen. Der søges midler til et grønt medborgerhus dér.

Mindre affald: der sættes ind mod madspild, for bedre sortering og for, at elektronik, tekstiler og møbler bruges igen. Kunst og kreative aktiviteter gør stationerne til mødesteder.

Byhaven og drivhuset i Hørgården udvikles til samlingspunkt med en bevilling fra Nordea-fonden fra 2024; drivhuset blev bygget for midler fra Realdania i 2021.

Fællesspisningerne i A-Huset og Prismen byder på sund, plantebaseret mad af overskudsvarer.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Driver Remiseparkens Nærgenbrugsstation',
            'Har en genbrugsvært på Hørgårdens Nærgenbrugsstation',
            'Leder arbejdet med Byhaven og fællesspisningerne',
          ],
        },
        {
          organisation: 'Områdefornyelsen Sønderbro (TMF)',
          responsibilities: [
            'Inddrager beboere og holder events om klimahandling',
            'Samarbejder om kunst og kreative aktiviteter',
          ],
        },
        {
          organisation: 'Område for Affald og Ressourcer (TMF)',
          responsibilities: [
            'Samarbejder om nærgenbrugsstationernes drift, genbrugsvært og aktiviteter',
            'Samarbejder om mindre affald og bedre sortering',
          ],
        },
        {
          organisation: 'Kultur- og Fritidsforvaltningen (KFF)',
          responsibilities: ['Samarbejder om fællesspisningerne i Prismen'],
        },
        { organisation: 'Amager Ressourcecenter (ARC)', responsibilities: ['Driver Hørgårdens Nærgenbrugsstation'] },
        {
          organisation: 'Fødevarebanken og Rema 1000',
          responsibilities: ['Giver overskudsvarer til fællesspisningerne'],
        },
        {
          organisation: "Plastikposefrit Amager og andre NGO'er",
          responsibilities: ['Bruger indsamlet tekstilaffald'],
        },
      ],
    },
    {
      title: 'Sundhed og trivsel',
      purpose:
        'Beboere i alle aldre skal have bedre muligheder for et sundt liv, fysisk og psykisk. Indsatsen er ny og går på tværs af de fire indsatsområder.',
      targetGroups: [
        'Voksne beboere med sygdom eller trivselsudfordringer',
        'Andre beboere, der kan bruge viden og aktiviteter om sundhed',
      ],
      content: `Steno IDAB: fra april 2025 til marts 2028 er Amagerplanen med i Steno Diabetes Center Copenhagens projekt. Det uddanner sundhedsambassadører, så diabetes opdages tidligere, og følges af forskning og evaluering. Hvor og hvordan aftales med projektets parter.

Sundhed tæt på: med SUF's to centre ønsker planen et sted i området til samtaler, rådgivning, træning og netværk for beboere med kronisk sygdom.

Mad og motion: fællesspisningerne skal have temaer om kost, fx ved type 2-diabetes. Partnerskaber hjælper børn og voksne til idræt. Løb Mellem Husene og Amarfest holdes hvert år for hele familien, og foreninger fortæller om deres tilbud og om tilskud til kontingent.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Udvikler Steno IDAB lokalt sammen med parterne',
            'Er tovholder for samarbejdet om sundhedstilbud',
            'Udvikler en model for lokal sundhed, der kan fortsætte uden helhedsplanen efter 2029',
          ],
        },
        { organisation: 'Steno Diabetes Center Copenhagen', responsibilities: ['Leder Steno IDAB'] },
        {
          organisation:
            'Sundheds- og Omsorgsforvaltningen (SUF): Center for Diabetes og Hjertesygdomme og Center for Lungesygdomme',
          responsibilities: ['Står for sundhedsindsatsen ude i området'],
        },
        {
          organisation: 'Sundheds- og Omsorgsforvaltningen (SUF), centralt',
          responsibilities: ['Bygger bro til bl.a. Center for Mental Sundhed og Lettilgængelige tilbud'],
        },
        {
          organisation:
            'Områdefornyelsen Sønderbro (TMF), Kulturpiloterne (KFF), Idrætsprojektet (SOF) og Teater Glimt',
          responsibilities: ['Samarbejder om Løb Mellem Husene og Amarfest'],
        },
      ],
    },
    {
      title: 'Kvinder i Front',
      purpose:
        'Udsatte kvinder skal have netværk, viden og hjælp, så de kan handle i eget liv og komme nærmere job, uddannelse og et godt familieliv.',
      targetGroups: [
        'Kvinder, der i lang tid har haft problemer, som griber ind i hinanden, fx fattigdom, ledighed, lidt dansk, dårligt helbred eller lille netværk',
        'Kvinder, der for en tid har enkelte af disse problemer',
        'Børn og familier til kvinderne i den første målgruppe',
        'Alle beboere (den åbne social- og økonomiske rådgivning)',
      ],
      content: `Netværk: kvindecaféen Salam Søster er åben en formiddag om ugen for alle kvinder i boligområdet, med oplæg og samtale eller bare kaffe og selskab. Madklub er hver uge for kvinder og deres børn med grøn, sund mad og mindre madspild. Cykeltræning holdes med Hovedstadens Røde Kors.

Åben social- og økonomisk rådgivning: en gang om ugen kan alle beboere komme i A-Huset og få råd om økonomi, bolig, ophold og jura. Frivillige fra Dansk Folkehjælp og socialrådgiverstuderende hjælper.

Bro: caféen og rådgivningen viser vej til kommunens tilbud, sundhedstilbud, foreninger, ferie- og familieoplevelser og Lokal voksenbeskæftigelse. Kontakten bygger på tillid og er frivillig.`,
      partners: [
        {
          organisation: PLAN,
          responsibilities: [
            'Er tovholder for aktiviteterne',
            'Har det samlede ansvar, koordinerer og sikrer kvaliteten',
            'Oplærer og superviserer frivillige rådgivere',
            'Samarbejder strategisk med kommune og eksterne',
            'Finder deltagere sammen med partnerne',
          ],
        },
        {
          organisation: 'Din Sociale Indgang, voksen – boligsocialt område (SOF)',
          responsibilities: [
            'Hjælper med at finde deltagere',
            'Holder økonomikurset Råd til bolig og et kursus i at søge bolig',
          ],
        },
        {
          organisation: 'Din Sociale Indgang, børn (SOF)',
          responsibilities: [
            'Giver familier anonym rådgivning og vejledning',
            'Koordinerer familierådgivning, civilsamfund og socialrådgivere i skoler og daginstitutioner',
            'Bygger bro for beboere gennem netværksfora',
            'Holder oplæg eller korte forløb for forældre efter behov',
          ],
        },
        {
          organisation: "NGO'er, foreninger m.fl.",
          responsibilities: [
            'Giver oplevelser, fritidsliv og medborgerskab',
            'Rådgiver, fx om økonomi, miljø og sundhed',
          ],
        },
        {
          organisation: 'Kultur- og Fritidsforvaltningen (KFF)',
          responsibilities: ['Stiller lokaler til rådighed for fritidsaktiviteter, fx madklub'],
        },
        { organisation: 'Peder Lykke Skole', responsibilities: ['Stiller skolekøkken til rådighed for Madklub'] },
        {
          organisation: 'Københavns Professionshøjskole',
          responsibilities: ['Lader studerende i Ernæring og Sundhed være med i Madklub'],
        },
        { organisation: 'Hovedstadens Røde Kors', responsibilities: ['Samarbejder om cykeltræning'] },
        {
          organisation: 'Dansk Folkehjælp',
          responsibilities: ['Stiller frivillige økonomiske rådgivere til den åbne rådgivning'],
        },
        {
          organisation: 'Frivillige socialrådgiverstuderende',
          responsibilities: ['Rådgiver i den åbne rådgivning'],
        },
      ],
    },
  ],
  staff:
    'I alt 1 medarbejder, fordelt på flere.\n\nHertil ca. ½ medarbejder til samarbejdet med Steno, betalt af eksterne midler.',
  municipalWork: `Din Sociale Indgang, voksen – boligsocialt område (SOF).

Din Sociale Indgang, børn (SOF).

Amager Partnerskab for tryghed (ØKF).

Kultur- og Fritidsforvaltningen (KFF).`,
  revisionRule: REVISION_RULE,
  discrepancies: [
    'Delaftalen kalder planen "Boligsocial indsats på Amager"; de andre skriver Amagerplanen.',
    'Perioden er skrevet på tre måder i de fire delaftaler. Her: "Januar 2026 – december 2029".',
    'Beskrivelsen af udfordringerne og tallene er taget fra den strategiske aftales afsnit 6, som delaftalen henviser til.',
    'Delaftalen nævner tre nærgenbrugsstationer; den strategiske aftales afsnit 1, 2 og 4 nævner to (dem i zone 1, før den tredje blev bygget).',
    'Delaftalen siger, at Amagerplanen driver Lykkebazaren; Beskæftigelse siger Boligforeningen 3B sammen med TMF.',
    'Stemmeprocenten i 2021 sammenlignes med hele landet (67 %) i teksten og med København (60 %) i den strategiske aftales tabel.',
    'Afsnit 6 regner Projekt På Lige Fod med her; aktiviteten står i Uddannelse og livschancer.',
    'Fodnotetegn 27 (IDAB) har ingen fodnote.',
    'Madklub bruger skolekøkkenet på Peder Lykke Skole, men KFF nævnes også for lokaler til den.',
    'Nogle partnere står i beskrivelsen af aktiviteten, ikke i rollefordelingen: Politiet og Områdefornyelsen (Tryghed), ARC, Fødevarebanken, Rema 1000 og Plastikposefrit Amager (Klimahandling), Peder Lykke Skole, Københavns Professionshøjskole, Hovedstadens Røde Kors, Dansk Folkehjælp og de socialrådgiverstuderende (Kvinder i Front).',
    'Tallene fra 2024 gælder Amager Partnerskabs område. Det blev udvidet i 2025, så alle helhedsplanens afdelinger nu indgår.',
  ],
}
