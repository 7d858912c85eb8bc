/** The topics of facts in display order; also their headings on a page. */
export const FACT_TERMS = ['forWhom', 'price', 'signUp', 'access', 'languages'] as const
export type FactTerm = (typeof FACT_TERMS)[number]

interface StatedFact {
  /** Its name in URLs and in the form: Danish, as in all URLs. */
  param: string
  term: FactTerm
  /**
   * Whether it is shown in the shortest form too, such as a calendar row, because readers without it might come in vain;
   * or the answers for which that is so.
   */
  brief: boolean | readonly string[]
}
/** Yes, or not stated. */
interface Flag extends StatedFact {
  kind: 'flag'
}
/** One of a few answers, or `unknown` until one is given. */
interface Grade extends StatedFact {
  kind: 'grade'
  answers: readonly string[]
  /** The answers one can search for. */
  sought: readonly string[]
}

/**
 * Facts that an offer or event states as a code only. Admin fields, filters, URL parameters, API fields and form labels
 * are generated from this table. A new fact needs a row here, its words in each language, and a migration.
 */
const STATED_FACTS = {
  womenOnly: { kind: 'flag', param: 'kvinder', term: 'forWhom', brief: true },
  dropIn: { kind: 'flag', param: 'aaben', term: 'signUp', brief: false },
  bringChildren: { kind: 'flag', param: 'boern', term: 'forWhom', brief: false },
  wheelchair: {
    kind: 'grade',
    param: 'koerestol',
    term: 'access',
    brief: ['partly', 'no'],
    answers: ['yes', 'partly', 'no'],
    sought: ['yes', 'partly'],
  },
} as const satisfies Record<string, Flag | Grade>

type Table = typeof STATED_FACTS
export type StatedFactName = keyof Table
/** The facts whose only answer is yes. */
export type FlagName = { [Name in StatedFactName]: Table[Name]['kind'] extends 'flag' ? Name : never }[StatedFactName]
/** The possible answers of a grade. */
export type AnswerOf<Name extends StatedFactName> = Table[Name] extends { answers: readonly (infer Answer)[] }
  ? Answer & string
  : never

/** The stated facts of one offer or event. */
export type StatedFacts = {
  [Name in StatedFactName]: Name extends FlagName ? boolean : AnswerOf<Name> | 'unknown'
}
/** The facts searched for. */
export type SoughtFacts = {
  [Name in StatedFactName]: Name extends FlagName ? boolean : readonly AnswerOf<Name>[]
}

/** In display order. */
export const STATED_FACT_NAMES = Object.keys(STATED_FACTS) as readonly StatedFactName[]

/** Returns a row of the table under its general type. */
export function statedFact(name: StatedFactName): Flag | Grade {
  return STATED_FACTS[name]
}

/** Whether a name is in the table. */
export function isStatedFact(name: string): name is StatedFactName {
  return Object.hasOwn(STATED_FACTS, name)
}

/** Returns the answer for a fact, or true for a flag; null if not stated. */
export function answerOf(facts: StatedFacts, name: StatedFactName): string | true | null {
  const answers: Record<StatedFactName, string | boolean> = facts
  const answer = answers[name]
  return answer === false || answer === 'unknown' ? null : answer
}

/** Whether a fact with this answer is shown in the shortest form too. */
export function isBrief(name: StatedFactName, answer: string | true): boolean {
  const { brief } = statedFact(name)
  return typeof brief === 'boolean' ? brief : brief.some((one) => one === answer)
}

/** Returns the stated facts of a document; empty fields count as not stated. */
export function statedFactsOf(document: { [Name in StatedFactName]?: StatedFacts[Name] | null }): StatedFacts {
  return Object.fromEntries(
    STATED_FACT_NAMES.map((name) => [name, document[name] ?? (statedFact(name).kind === 'flag' ? false : 'unknown')]),
  ) as StatedFacts
}

/** Maps each fact to one value, such as `true` in a select. */
export function forEachStatedFact<Value>(value: Value): Record<StatedFactName, Value> {
  return Object.fromEntries(STATED_FACT_NAMES.map((name) => [name, value])) as Record<StatedFactName, Value>
}
