import { MOST_AT_ONCE, type EntryProblem } from '@/src/domain/logbook/entry-problems'
import type { Progress } from '@/src/domain/deliveries/progress'
import type { Part, Position } from '@/src/domain/agreements/differences'
import type { EditionDateProblem } from '@/src/domain/agreements/edition-date-problem'
import type { MissingTranslation, Unfinished } from '@/src/domain/newsletters/missing-translations'
import type { sendAtProblem } from '@/src/domain/newsletters/newsletter-steps'
import type { PostingProblem } from '@/src/domain/print/posting'
import { MOST_COPIES, MOST_SHEETS, type PrintRunProblem } from '@/src/domain/print/print-run'
import { LOCALES } from '../locales.ts'
import { type AdminLanguage, inEachLanguage, type Label, label, type Phrase, type PlainPhrase, sayIn } from './words.ts'

/** What the rules of `src/domain` return, in words. A code without words does not compile. */

const ENTRY = {
  notWhole: 'Write a whole number.',
  outOfRange: 'Write a number from 1 to {{most}}. To take something out again, reverse the entry.',
  future: 'The day lies in the future.',
  personalData:
    'The note seems to hold a CPR number, a phone number or an e-mail address. Write it without: the logbook counts, it knows nobody.',
  notCountedThere: 'That is not counted at this offer.',
  notOwnZone: 'You can only write for your own zones.',
  notZoneOfOffer: 'The offer does not belong to that zone.',
  otherZoneThanAfdeling: 'The afdeling lies in another zone.',
} as const satisfies Record<EntryProblem['code'], Phrase>

export function entryWords({ code }: EntryProblem): Label {
  return label(ENTRY[code], { most: MOST_AT_ONCE })
}

const POSTING: Record<PostingProblem['code'], PlainPhrase> = {
  otherPlace: 'That place does not belong to this run.',
  future: 'That moment lies in the future.',
}

export function postingWords({ code }: PostingProblem): Label {
  return label(POSTING[code])
}

const PRINT_RUN = {
  languages: 'Choose one or {{languages}} languages.',
  noPlace: 'Write where it hangs, such as "Stairwell 4".',
  samePlace: 'That place stands here already.',
  personalData: 'Write the place without numbers of people: no phone, e-mail or CPR.',
  copies: 'Write a whole number from 1 to {{copies}}.',
  sheets: 'That makes {{sheets}} sheets. A run can have {{mostSheets}} at most.',
} as const satisfies Record<PrintRunProblem['code'], Phrase>

/** `languages`: the most that a run can have; `sheets`: those of this run. */
export function printRunWords({ code }: PrintRunProblem, values: { languages: number; sheets: number }): Label {
  return label(PRINT_RUN[code], { ...values, copies: MOST_COPIES, mostSheets: MOST_SHEETS })
}

export function editionDateWords(problem: EditionDateProblem): Label {
  if (problem.code === 'noDay') return label('Choose the day on which the change takes effect.')
  const { number, effectiveFrom } = problem
  const day = inEachLanguage((language) =>
    new Intl.DateTimeFormat(LOCALES[language].intl, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(effectiveFrom),
    ),
  )
  return label('Edition {{number}} takes effect on {{day}}. Choose that day or a later one.', { number, day })
}

const SEND_AT: Record<NonNullable<ReturnType<typeof sendAtProblem>>, PlainPhrase> = {
  missing: 'Write when the newsletter is to be sent.',
  passed: 'The time has passed. Choose a new time to send it.',
}

export function sendAtWords(problem: keyof typeof SEND_AT): Label {
  return label(SEND_AT[problem])
}

/** "Sent 212, failed 3, unknown 1.", followed by the number remaining. */
export function progressWords({ counts, left, isOver }: Progress): Label {
  const sent =
    counts.skipped > 0
      ? label('Sent {{accepted}}, failed {{failed}}, unknown {{unknown}}, skipped {{skipped}}.', counts)
      : label('Sent {{accepted}}, failed {{failed}}, unknown {{unknown}}.', counts)
  if (left === 0) return sent
  return label(isOver ? '{{sent}} {{left}} were not sent.' : '{{sent}} {{left}} to go.', { sent, left })
}

/** How many texts are named per language; of the rest only the number is given. */
const NAMED = 6

const UNFINISHED = {
  missing: '{{name}} (missing)',
  outdated: '{{name}} (outdated)',
  machine: '{{name}} (translated by machine and unread)',
} as const satisfies Record<Unfinished<Label>['state'], Phrase>

export function missingTranslationWords({ languages, texts }: MissingTranslation<Label>): Label {
  const rest = texts.length - NAMED
  const listed = inEachLanguage((language) => {
    const say = sayIn(language)
    const named = texts.slice(0, NAMED).map(({ name, state }) => say(UNFINISHED[state], { name }))
    return [...named, ...(rest > 0 ? [say('and {{count}} more', { count: rest })] : [])].join(', ')
  })
  return label(
    'Not all is translated into {{languages}}: {{texts}}. Finish it, or choose under "Languages" to leave the language out or to send it with a note.',
    { languages: inEachLanguage((language) => languages.map((name) => name[language]).join(', ')), texts: listed },
  )
}

const PART: Record<Part, PlainPhrase> = {
  title: 'Title',
  period: 'Period',
  problem: 'Problem statement',
  figure: 'Figure',
  party: 'Party',
  goal: 'Goal',
  indicator: 'Indicator',
  purpose: 'Purpose',
  targetGroups: 'Target groups',
  content: 'Content',
  responsibilities: 'Responsibilities',
  staff: 'Staff resources',
  municipalWork: "Relation to the municipality's work",
  revisionRule: 'How the agreement is changed',
}

/** "Homework café · Purpose". */
export function positionWords({ part, of, count }: Position, language: AdminLanguage): string {
  const name = sayIn(language)(PART[part])
  const words = OF_ACTIVITIES.includes(part) ? [of[0], name, ...of.slice(1)] : [name, ...of]
  return `${words.join(' · ')}${count > 1 ? ` (${count})` : ''}`
}

/** Named after the activity that they belong to. */
const OF_ACTIVITIES: readonly Part[] = ['purpose', 'targetGroups', 'content', 'responsibilities']
