import type { Option } from 'payload'
import { SPOKEN_LANGUAGES } from '@/src/domain/vocabulary'
import { languageName } from '@/src/i18n/language-names'
import { label, type Label } from '../label.ts'

/** Labels of the closed lists, in the admin's two languages. */
const WORDS = {
  weekdays: {
    MO: label('mandag', 'Monday'),
    TU: label('tirsdag', 'Tuesday'),
    WE: label('onsdag', 'Wednesday'),
    TH: label('torsdag', 'Thursday'),
    FR: label('fredag', 'Friday'),
    SA: label('lørdag', 'Saturday'),
    SU: label('søndag', 'Sunday'),
  },
  needs: {
    job: label('Job og fritidsjob', 'Jobs'),
    school: label('Skole og lektier', 'School and homework'),
    money: label('Penge og breve', 'Money and letters'),
    health: label('Sundhed', 'Health'),
    women: label('For kvinder', 'For women'),
    leisure: label('Noget at lave', 'Something to do'),
    green: label('Genbrug og have', 'Recycling and garden'),
  },
  audiences: {
    everyone: label('Alle', 'Everyone'),
    children: label('Børn', 'Children'),
    youth: label('Unge', 'Young people'),
    adults: label('Voksne', 'Adults'),
    women: label('Kvinder', 'Women'),
    families: label('Familier', 'Families'),
    newResidents: label('Nye beboere', 'New residents'),
    volunteers: label('Frivillige', 'Volunteers'),
    professionals: label('Fagfolk', 'Professionals'),
  },
  states: {
    open: label('Åbent', 'Open'),
    paused: label('På pause', 'Paused'),
    closed: label('Lukket', 'Closed'),
    planned: label('Planlagt', 'Planned'),
    toBeConfirmed: label('Skal bekræftes', 'To be confirmed'),
  },
  kinds: {
    own: label('Helhedsplanens eget tilbud', "The plan's own offer"),
    bridge: label('En andens tilbud, som vi hjælper hen til', "Another's offer that we lead to"),
  },
  // Speakers of Persian here know it as Farsi or Dari.
  spoken: { ...languageLabels(SPOKEN_LANGUAGES), fa: label('farsi/dari', 'Farsi/Dari') },
  prices: {
    unknown: label('Ikke oplyst', 'Not stated'),
    free: label('Gratis', 'Free'),
    amount: label('Et beløb', 'An amount'),
  },
  marks: {
    circle: label('Cirkel', 'Circle'),
    square: label('Firkant', 'Square'),
    triangle: label('Trekant', 'Triangle'),
    hexagon: label('Sekskant', 'Hexagon'),
    diamond: label('Rude', 'Diamond'),
    drop: label('Dråbe', 'Drop'),
  },
  focusArt: {
    education: label('Uddannelse', 'Education'),
    employment: label('Arbejde', 'Employment'),
    prevention: label('Forebyggelse', 'Prevention'),
    cohesion: label('Fællesskab', 'Cohesion'),
  },
  roles: {
    admin: label('Administrator', 'Administrator'),
    editor: label('Redaktør', 'Editor'),
    zoneWorker: label('Zonemedarbejder', 'Zone worker'),
    translator: label('Oversætter', 'Translator'),
    leader: label('Ledergruppe', 'Leader group'),
    board: label('Bestyrelse', 'Board'),
  },
  agreementKinds: {
    strategic: label('Strategisk samarbejdsaftale', 'Strategic agreement'),
    sub: label('Delaftale', 'Sub-agreement'),
  },
  units: {
    percent: label('Procent', 'Percent'),
    count: label('Antal', 'Count'),
    grade: label('Karakter', 'Grade'),
  },
  directions: {
    up: label('Op: mere er bedre', 'Up: more is better'),
    down: label('Ned: mindre er bedre', 'Down: less is better'),
  },
  countBases: {
    persons: label('Nye personer', 'New persons'),
    participations: label('Deltagelser', 'Participations'),
    sessions: label('Gange, det blev holdt', 'Sessions held'),
  },
  accumulations: {
    sum: label('Lægges sammen over året', 'Added up over the year'),
    latest: label('Det seneste tal gælder', 'The latest figure stands'),
  },
  valueStates: {
    reported: label('Oplyst', 'Reported'),
    provisional: label('Foreløbigt', 'Provisional'),
    zero: label('Talt, og der var ingen', 'Counted, and there were none'),
    missing: label('Mangler: ikke talt', 'Missing: not counted'),
    notApplicable: label('Gælder ikke her', 'Not applicable here'),
  },
  areaKinds: {
    whole: label('Hele området', 'The whole area'),
    zone: label('En zone', 'A zone'),
    afdeling: label('En afdeling', 'An afdeling'),
    other: label('En anden del eller gruppe', 'Another part or group'),
    comparator: label('Til sammenligning', 'For comparison'),
  },
  measurementStates: {
    draft: label('Kladde', 'Draft'),
    submitted: label('Sendt til godkendelse', 'Submitted'),
    returned: label('Sendt tilbage', 'Returned'),
    approved: label('Godkendt af ledergruppen', 'Approved by the leader group'),
    accepted: label('Taget til efterretning af bestyrelsen', 'Accepted by the board'),
    published: label('Offentliggjort', 'Published'),
  },
  deliveryStates: {
    pending: label('Venter', 'Waiting'),
    leased: label('Er taget', 'Taken'),
    handing: label('Afleveres', 'Being handed over'),
    accepted: label('Sendt', 'Sent'),
    failed: label('Mislykket', 'Failed'),
    unknown: label('Uvis', 'Unknown'),
    skipped: label('Sprunget over (ikke modtager mere)', 'Skipped (no receiver any more)'),
  },
  subscriberStates: {
    unconfirmed: label('Ikke bekræftet', 'Not confirmed'),
    confirmed: label('Tilmeldt', 'Subscribed'),
    unsubscribed: label('Frameldt', 'Unsubscribed'),
    blocked: label('Spærret (retur eller klage)', 'Blocked (came back, or a complaint)'),
  },
  changeStates: {
    draft: label('Kladde', 'Draft'),
    submitted: label('Sendt til beslutning', 'Submitted'),
    awaitingFund: label('Besluttet, venter på fonden', 'Decided, awaiting the fund'),
    decided: label('Vedtaget', 'Decided'),
    rejected: label('Afvist', 'Rejected'),
    withdrawn: label('Trukket tilbage', 'Withdrawn'),
  },
  changeReasons: {
    budget: label('Penge flyttes', 'Money moves'),
    activity: label('En aktivitet ændres', 'An activity changes'),
    party: label('Parter ændres', 'Parties change'),
    goal: label('Mål eller indikatorer ændres', 'Goals or indicators change'),
    law: label('Lov eller krav udefra', 'Law or demand from outside'),
    correction: label('En fejl rettes', 'A mistake is corrected'),
  },
  // The parts that bodies play; what a plan calls them is in the global `governance`.
  bodies: {
    leader: label('Ledergruppen', 'The leader group'),
    board: label('Bestyrelsen', 'The board'),
    fund: label('Fonden', 'The fund'),
  },
  documentKinds: {
    strategicAgreement: label('Strategisk samarbejdsaftale', 'Strategic agreement'),
    subAgreement: label('Delaftale', 'Sub-agreement'),
    budget: label('Budget', 'Budget'),
    contingencyPlan: label('Beredskabsplan', 'Contingency plan'),
    milestonePlan: label('Milepælsplan', 'Milestone plan'),
    boardTerms: label('Kommissorium', 'Terms of reference'),
    reportingForm: label('Indberetningsskema', 'Reporting form'),
    organisationChart: label('Organisationsdiagram', 'Organisation chart'),
    other: label('Andet', 'Other'),
  },
  milestoneStates: {
    planned: label('Planlagt', 'Planned'),
    underway: label('I gang', 'Under way'),
    done: label('Nået', 'Reached'),
    dropped: label('Opgivet', 'Dropped'),
  },
  precisions: {
    day: label('Dagen', 'The day'),
    month: label('Måneden', 'The month'),
    season: label('Årstiden', 'The season'),
    year: label('Året', 'The year'),
  },
  frequencies: {
    ongoing: label('Løbende', 'Ongoing'),
    yearly: label('Hvert år', 'Yearly'),
    onRequest: label('Når nogen beder om det', 'On request'),
    once: label('Én gang', 'Once'),
  },
  coarseGroups: {
    children: label('Børn', 'Children'),
    youth: label('Unge', 'Young people'),
    adults: label('Voksne', 'Adults'),
    elderly: label('Ældre', 'Elderly'),
    families: label('Familier', 'Families'),
  },
  newsletterStates: {
    draft: label('Kladde', 'Draft'),
    reviewed: label('Gennemlæst', 'Reviewed'),
    scheduled: label('Planlagt', 'Scheduled'),
    held: label('Holdt tilbage: se på det først', 'Held back: look at it first'),
    sending: label('Sendes nu', 'Being sent'),
    paused: label('På pause', 'Paused'),
    sent: label('Sendt', 'Sent'),
    cancelled: label('Aflyst', 'Cancelled'),
  },
  newsletterAudiences: {
    all: label('Alle', 'Everyone'),
    zones: label('Zoner', 'Zones'),
    afdelinger: label('Afdelinger', 'Afdelinger'),
  },
  newsletterLayouts: {
    sheet: label('A4, opret', 'A4 upright'),
    folded: label('A4, foldet én gang', 'A4, folded once'),
  },
  postedBy: {
    secretariat: label('Sekretariatet', 'The secretariat'),
    zoneWorker: label('Zonemedarbejder', 'Zone worker'),
    caretaker: label('Ejendomsfunktionær', 'Caretaker'),
    tenantBoard: label('Afdelingsbestyrelsen', "The afdeling's board"),
    volunteer: label('Frivillig', 'Volunteer'),
  },
  languageChoices: {
    leaveOut: label(
      'Udelad sproget: de, der har valgt det, får ikke dette brev',
      'Leave the language out: those who chose it do not get this edition',
    ),
    withNote: label(
      'Send: dansk, hvor der mangler noget, og med en bemærkning',
      'Send: Danish where something is missing, and with a note',
    ),
  },
  followUpStates: {
    draft: label('Under udarbejdelse', 'Being written'),
    accepted: label('Godkendt af bestyrelsen', 'Accepted by the board'),
  },
} as const satisfies Record<string, Record<string, Label>>

type List = keyof typeof WORDS

function languageLabels<Code extends string>(codes: readonly Code[]): Record<Code, Label> {
  const labels = codes.map((code) => [code, label(languageName(code, 'da'), languageName(code, 'en'))])
  return Object.fromEntries(labels) as Record<Code, Label>
}

/** The options of a select field for a closed list of codes. A code without a label does not compile. */
export function options<Name extends List>(
  list: Name,
  codes: readonly (keyof (typeof WORDS)[Name] & string)[],
): Option[] {
  const words: Record<string, Label> = WORDS[list]
  return codes.map((code) => ({ value: code, label: words[code] ?? code }))
}

/** All labels of a list, by their codes. */
export function wordsOf<Name extends List>(list: Name): (typeof WORDS)[Name] {
  return WORDS[list]
}

/** The label of one code of a list. */
export function wordOf<Name extends List>(list: Name, code: keyof (typeof WORDS)[Name] & string): Label {
  const words: Record<string, Label> = WORDS[list]
  return words[code] ?? label(code, code)
}
