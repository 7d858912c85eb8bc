import type { Option } from 'payload'
import { SPOKEN_LANGUAGES } from '@/src/domain/vocabulary'
import { languageName } from '@/src/i18n/language-names'
import { inEachLanguage, label, type Label } from '@/src/i18n/admin/words'

/** Labels of the closed lists, in the admin's two languages. */
const WORDS = {
  weekdays: {
    MO: label('Monday'),
    TU: label('Tuesday'),
    WE: label('Wednesday'),
    TH: label('Thursday'),
    FR: label('Friday'),
    SA: label('Saturday'),
    SU: label('Sunday'),
  },
  needs: {
    job: label('Jobs'),
    school: label('School and homework'),
    money: label('Money and letters'),
    health: label('Health'),
    women: label('For women'),
    leisure: label('Something to do'),
    green: label('Recycling and garden'),
  },
  audiences: {
    everyone: label('Everyone'),
    children: label('Children'),
    youth: label('Young people'),
    adults: label('Adults'),
    women: label('Women'),
    families: label('Families'),
    newResidents: label('New residents'),
    volunteers: label('Volunteers'),
    professionals: label('Professionals'),
  },
  states: {
    open: label('Open'),
    paused: label('Paused'),
    closed: label('Closed'),
    planned: label('Planned'),
    toBeConfirmed: label('To be confirmed'),
  },
  kinds: {
    own: label("The plan's own offer"),
    bridge: label("Another's offer that we lead to"),
  },
  // Speakers of Persian here know it as Farsi or Dari.
  spoken: { ...languageLabels(SPOKEN_LANGUAGES), fa: label('Farsi/Dari') },
  prices: {
    unknown: label('Not stated'),
    free: label('Free'),
    amount: label('An amount'),
  },
  marks: {
    circle: label('Circle'),
    square: label('Square'),
    triangle: label('Triangle'),
    hexagon: label('Hexagon'),
    diamond: label('Diamond'),
    drop: label('Drop'),
  },
  focusArt: {
    education: label('Education'),
    employment: label('Employment'),
    prevention: label('Prevention'),
    cohesion: label('Cohesion'),
  },
  roles: {
    admin: label('Administrator'),
    editor: label('Editor'),
    zoneWorker: label('Zone worker'),
    translator: label('Translator'),
    leader: label('Leader group'),
    board: label('Board'),
  },
  agreementKinds: {
    strategic: label('Strategic agreement'),
    sub: label('Sub-agreement'),
  },
  units: {
    percent: label('Percent'),
    count: label('Count'),
    grade: label('Grade'),
  },
  directions: {
    up: label('Up: more is better'),
    down: label('Down: less is better'),
  },
  countBases: {
    persons: label('New persons'),
    participations: label('Participations'),
    sessions: label('Sessions held'),
  },
  accumulations: {
    sum: label('Added up over the year'),
    latest: label('The latest figure stands'),
  },
  valueStates: {
    reported: label('Reported'),
    provisional: label('Provisional'),
    zero: label('Counted, and there were none'),
    missing: label('Missing: not counted'),
    notApplicable: label('Not applicable here'),
  },
  areaKinds: {
    whole: label('The whole area'),
    zone: label('A zone'),
    afdeling: label('An afdeling'),
    other: label('Another part or group'),
    comparator: label('For comparison'),
  },
  measurementStates: {
    draft: label('Draft'),
    submitted: label('Submitted for approval'),
    returned: label('Returned'),
    approved: label('Approved by the leader group'),
    accepted: label('Noted by the board'),
    published: label('Published'),
  },
  deliveryStates: {
    pending: label('Waiting'),
    leased: label('Taken'),
    handing: label('Being handed over'),
    accepted: label('Sent'),
    failed: label('Failed'),
    unknown: label('Uncertain'),
    skipped: label('Skipped (no receiver any more)'),
  },
  subscriberStates: {
    unconfirmed: label('Not confirmed'),
    confirmed: label('Subscribed'),
    unsubscribed: label('Unsubscribed'),
    blocked: label('Blocked (came back, or a complaint)'),
  },
  changeStates: {
    draft: label('Draft'),
    submitted: label('Submitted for decision'),
    awaitingFund: label('Decided, awaiting the fund'),
    decided: label('Adopted'),
    rejected: label('Rejected'),
    withdrawn: label('Withdrawn'),
  },
  changeReasons: {
    budget: label('Money moves'),
    activity: label('An activity changes'),
    party: label('Parties change'),
    goal: label('Goals or indicators change'),
    law: label('Law or demand from outside'),
    correction: label('A mistake is corrected'),
  },
  // The parts that bodies play; what a plan calls them is in the global `governance`.
  bodies: {
    leader: label('The leader group'),
    board: label('The board'),
    fund: label('The fund'),
  },
  documentKinds: {
    strategicAgreement: label('Strategic agreement'),
    subAgreement: label('Sub-agreement'),
    budget: label('Budget'),
    contingencyPlan: label('Contingency plan'),
    milestonePlan: label('Milestone plan'),
    boardTerms: label('Terms of reference'),
    reportingForm: label('Reporting form'),
    organisationChart: label('Organisation chart'),
    other: label('Other'),
  },
  milestoneStates: {
    planned: label('Planned'),
    underway: label('Under way'),
    done: label('Reached'),
    dropped: label('Dropped'),
  },
  precisions: {
    day: label('The day'),
    month: label('The month'),
    season: label('The season'),
    year: label('The year'),
  },
  frequencies: {
    ongoing: label('Ongoing'),
    yearly: label('Yearly'),
    onRequest: label('On request'),
    once: label('Once'),
  },
  coarseGroups: {
    children: label('Children'),
    youth: label('Young people'),
    adults: label('Adults'),
    elderly: label('Elderly'),
    families: label('Families'),
  },
  newsletterStates: {
    draft: label('Draft'),
    reviewed: label('Reviewed'),
    scheduled: label('Scheduled'),
    held: label('Held back: look at it first'),
    sending: label('Being sent'),
    paused: label('Paused'),
    sent: label('Sent'),
    cancelled: label('Cancelled'),
  },
  newsletterAudiences: {
    all: label('Everyone'),
    zones: label('Zones'),
    afdelinger: label('Afdelinger'),
  },
  newsletterLayouts: {
    sheet: label('A4 upright'),
    folded: label('A4, folded once'),
  },
  postedBy: {
    secretariat: label('The secretariat'),
    zoneWorker: label('Zone worker'),
    caretaker: label('Caretaker'),
    tenantBoard: label("The afdeling's board"),
    volunteer: label('Volunteer'),
  },
  languageChoices: {
    leaveOut: label('Leave the language out: those who chose it do not get this edition'),
    withNote: label('Send: Danish where something is missing, and with a note'),
  },
  followUpStates: {
    draft: label('Being written'),
    accepted: label('Accepted by the board'),
  },
} as const satisfies Record<string, Record<string, Label>>

type List = keyof typeof WORDS

function languageLabels<Code extends string>(codes: readonly Code[]): Record<Code, Label> {
  const labels = codes.map((code) => [code, inEachLanguage((language) => languageName(code, language))])
  return Object.fromEntries(labels) as Record<Code, Label>
}

/**
 * The options of a select field: a closed list that rules know (a code without a label does not compile), or one that is
 * stated here alone.
 */
export function options<Name extends List>(
  list: Name,
  codes?: readonly (keyof (typeof WORDS)[Name] & string)[],
): Option[] {
  const words: Record<string, Label> = WORDS[list]
  return (codes ?? Object.keys(words)).map((code) => ({ value: code, label: words[code] ?? code }))
}

/** All labels of a list, by their codes. */
export function wordsOf<Name extends List>(list: Name): (typeof WORDS)[Name] {
  return WORDS[list]
}

/** The label of one code of a list. */
export function wordOf<Name extends List>(list: Name, code: keyof (typeof WORDS)[Name] & string): Label {
  const words: Record<string, Label> = WORDS[list]
  return words[code] ?? inEachLanguage(() => code)
}
