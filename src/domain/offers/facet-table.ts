import { AUDIENCES, NEEDS, SPOKEN_LANGUAGES, WEEKDAYS } from '../vocabulary.ts'
import type { OfferFacts, PlanChoices } from './facts.ts'
import { isForAfdeling, isForAge, isForAudience, isForZone, type OfferFilter } from './filter.ts'
import { type FlagName, statedFact, STATED_FACT_NAMES, type StatedFactName } from './stated-facts.ts'

/** The filters: one for each stated fact, and those below. */
export type FacetName =
  'zone' | 'afdeling' | 'need' | 'audience' | 'age' | 'weekday' | 'language' | 'free' | StatedFactName

interface Choice {
  code: string
  fits: (facts: OfferFacts) => boolean
}

/** Everything that filtering, URLs, the form, counts and chips need to know about one filter. */
export interface FacetRow {
  /** Its name in URLs and in the form: Danish, as in all URLs. */
  param: string
  /** The form control: several checkboxes, one number, or one checkbox. */
  input: 'choices' | 'number' | 'flag'
  /** The available choices; for a number, the current one. */
  choices: (places: PlanChoices, filter: OfferFilter) => Choice[]
  /** The codes of the active choices, in the same order for equal choices. */
  chosen: (filter: OfferFilter) => string[]
  /** Parses a text from a URL to a code; null if it is invalid. */
  read: (text: string, places: PlanChoices) => string | null
  /** The filter value for these codes, each as returned by `read`. */
  choose: (codes: readonly string[], places: PlanChoices) => Partial<OfferFilter>
  /** The filter value with one code removed. */
  without: (filter: OfferFilter, code: string) => Partial<OfferFilter>
  /** Whether an offer passes this filter, ignoring the others. */
  passes: (facts: OfferFacts, filter: OfferFilter) => boolean
}

const OLDEST = 120
/** The code of a ticked checkbox. */
const TICKED = '1'

/** The filters in display order. */
export const FACETS: Readonly<Record<FacetName, FacetRow>> = {
  zone: several({
    param: 'zone',
    all: ({ zones }) => zones,
    of: ({ zones }) => zones,
    as: (zones) => ({ zones }),
    codeOf: String,
    order: (a, b) => a - b,
    fits: isForZone,
  }),
  afdeling: several({
    param: 'afdeling',
    all: ({ afdelinger }) => afdelinger,
    of: ({ afdelinger }) => afdelinger,
    as: (afdelinger) => ({ afdelinger }),
    codeOf: ({ slug }) => slug,
    // By code unit, so that the order is the same on every machine.
    order: (a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0),
    fits: isForAfdeling,
  }),
  need: several({
    param: 'emne',
    // A plan has some of the needs, in an order of its own.
    all: ({ needs }) => needs,
    of: ({ needs }) => needs,
    as: (needs) => ({ needs }),
    codeOf: String,
    order: (a, b) => NEEDS.indexOf(a) - NEEDS.indexOf(b),
    fits: ({ needs }, need) => needs.includes(need),
  }),
  audience: severalOf('for', AUDIENCES, {
    of: ({ audiences }) => audiences,
    as: (audiences) => ({ audiences }),
    fits: isForAudience,
  }),
  age: {
    param: 'alder',
    input: 'number',
    choices: (_, { age }) => (age === null ? [] : [{ code: String(age), fits: (facts) => isForAge(facts, age) }]),
    chosen: ({ age }) => (age === null ? [] : [String(age)]),
    read: (text) => (/^\d{1,4}$/.test(text) && Number(text) <= OLDEST ? String(Number(text)) : null),
    choose: ([age]) => ({ age: age === undefined ? null : Number(age) }),
    without: () => ({ age: null }),
    passes: (facts, { age }) => age === null || isForAge(facts, age),
  },
  weekday: severalOf('dag', WEEKDAYS, {
    of: ({ weekdays }) => weekdays,
    as: (weekdays) => ({ weekdays }),
    fits: ({ weekdays }, weekday) => weekdays.includes(weekday),
  }),
  language: severalOf('sprog', SPOKEN_LANGUAGES, {
    of: ({ languages }) => languages,
    as: (languages) => ({ languages }),
    fits: ({ languages }, language) => languages.includes(language),
  }),
  free: flag('gratis', 'free'),
  ...(Object.fromEntries(STATED_FACT_NAMES.map((name) => [name, stated(name)])) as Record<StatedFactName, FacetRow>),
}

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[]

/** Whether an offer matches the filter. */
export function matches(facts: OfferFacts, filter: OfferFilter): boolean {
  return FACET_NAMES.every((name) => FACETS[name].passes(facts, filter))
}

interface Several<Value> {
  param: string
  all: (places: PlanChoices) => readonly Value[]
  of: (filter: OfferFilter) => readonly Value[]
  as: (values: Value[]) => Partial<OfferFilter>
  codeOf: (value: Value) => string
  order: (a: Value, b: Value) => number
  fits: (facts: OfferFacts, value: Value) => boolean
}

function several<Value>({ param, all, of, as, codeOf, order, fits }: Several<Value>): FacetRow {
  return {
    param,
    input: 'choices',
    choices: (places) => all(places).map((value) => ({ code: codeOf(value), fits: (facts) => fits(facts, value) })),
    chosen: (filter) => [...of(filter)].sort(order).map(codeOf),
    read: (text, places) => (all(places).some((value) => codeOf(value) === text) ? text : null),
    choose: (codes, places) => as([...all(places)].sort(order).filter((value) => codes.includes(codeOf(value)))),
    without: (filter, code) => as(of(filter).filter((value) => codeOf(value) !== code)),
    passes: (facts, filter) => {
      const chosen = of(filter)
      return chosen.length === 0 || chosen.some((value) => fits(facts, value))
    },
  }
}

/** A filter with several choices from a closed list of codes. */
function severalOf<Code extends string>(
  param: string,
  codes: readonly Code[],
  { of, as, fits }: Pick<Several<Code>, 'of' | 'as' | 'fits'>,
): FacetRow {
  const order = (a: Code, b: Code) => codes.indexOf(a) - codes.indexOf(b)
  return several({ param, all: () => codes, of, as, codeOf: String, order, fits })
}

type Ticked = {
  [Key in keyof OfferFilter & keyof OfferFacts]: OfferFilter[Key] extends boolean ? Key : never
}[keyof OfferFilter & keyof OfferFacts]

function flag(param: string, key: Ticked): FacetRow {
  return {
    param,
    input: 'flag',
    choices: () => [{ code: TICKED, fits: (facts) => facts[key] }],
    chosen: (filter) => (filter[key] ? [TICKED] : []),
    read: (text) => (text === TICKED ? text : null),
    choose: (codes) => ({ [key]: codes.length > 0 }),
    without: () => ({ [key]: false }),
    passes: (facts, filter) => !filter[key] || facts[key],
  }
}

function stated(name: StatedFactName): FacetRow {
  const fact = statedFact(name)
  if (fact.kind === 'flag') return flag(fact.param, name as FlagName)
  return severalOf(fact.param, fact.sought, {
    // The choices of a grade are codes, and so is its answer; the table's types ensure it for each name.
    of: (filter) => filter[name] as unknown as readonly string[],
    as: (answers) => ({ [name]: answers }),
    fits: (facts, answer) => facts[name] === (answer as unknown),
  })
}
