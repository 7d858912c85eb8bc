/** What facts are about, in the order in which they are told: their headings on a page. */
export const FACT_TERMS = ['forWhom', 'price', 'signUp', 'access', 'languages'] as const
export type FactTerm = (typeof FACT_TERMS)[number]

interface StatedFact {
  /** Its name in an address and in the form: Danish, as all addresses. */
  param: string
  term: FactTerm
  /** Told in the shortest form too, such as a row of a calendar: who does not know it comes in vain. */
  brief: boolean
}
/** Yes, or nothing said. */
interface Flag extends StatedFact {
  kind: 'flag'
}
/** One of a few answers, or `unknown` until somebody gives one. */
interface Grade extends StatedFact {
  kind: 'grade'
  answers: readonly string[]
  /** The answers that people look for. */
  sought: readonly string[]
}

/**
 * Facts that an offer or event states by a code and nothing else. Their fields in the admin, filters, names in addresses, doors of
 * the API and words on every form are made from this table: a new one is a row here, its words in each language and a migration.
 */
const STATED_FACTS = {
  womenOnly: { kind: 'flag', param: 'kvinder', term: 'forWhom', brief: true },
  dropIn: { kind: 'flag', param: 'aaben', term: 'signUp', brief: false },
  bringChildren: { kind: 'flag', param: 'boern', term: 'forWhom', brief: false },
  wheelchair: {
    kind: 'grade',
    param: 'koerestol',
    term: 'access',
    brief: false,
    answers: ['yes', 'partly', 'no'],
    sought: ['yes', 'partly'],
  },
} as const satisfies Record<string, Flag | Grade>

type Table = typeof STATED_FACTS
export type StatedFactName = keyof Table
/** Those that are answered by yes alone. */
export type FlagName = { [Name in StatedFactName]: Table[Name]['kind'] extends 'flag' ? Name : never }[StatedFactName]
/** The answers of a grade. */
export type AnswerOf<Name extends StatedFactName> = Table[Name] extends { answers: readonly (infer Answer)[] }
  ? Answer & string
  : never

/** What is stated of one offer or event. */
export type StatedFacts = {
  [Name in StatedFactName]: Name extends FlagName ? boolean : AnswerOf<Name> | 'unknown'
}
/** What is looked for. */
export type SoughtFacts = {
  [Name in StatedFactName]: Name extends FlagName ? boolean : readonly AnswerOf<Name>[]
}

/** In the order in which they are shown. */
export const STATED_FACT_NAMES = Object.keys(STATED_FACTS) as readonly StatedFactName[]

/** A row of the table, seen as what it may be. */
export function statedFact(name: StatedFactName): Flag | Grade {
  return STATED_FACTS[name]
}

/** Whether a name is one of the table's. */
export function isStatedFact(name: string): name is StatedFactName {
  return Object.hasOwn(STATED_FACTS, name)
}

/** What is said of a fact: an answer, or the yes of a flag; null: nothing. */
export function answerOf(facts: StatedFacts, name: StatedFactName): string | true | null {
  const answers: Record<StatedFactName, string | boolean> = facts
  const answer = answers[name]
  return answer === false || answer === 'unknown' ? null : answer
}

/** The stated facts of a document; what is not filled in is not said. */
export function statedFactsOf(document: { [Name in StatedFactName]?: StatedFacts[Name] | null }): StatedFacts {
  return Object.fromEntries(
    STATED_FACT_NAMES.map((name) => [name, document[name] ?? (statedFact(name).kind === 'flag' ? false : 'unknown')]),
  ) as StatedFacts
}

/** One value for each, such as `true` for what is to be selected. */
export function forEachStatedFact<Value>(value: Value): Record<StatedFactName, Value> {
  return Object.fromEntries(STATED_FACT_NAMES.map((name) => [name, value])) as Record<StatedFactName, Value>
}
