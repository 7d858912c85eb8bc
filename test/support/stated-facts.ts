import fc from 'fast-check'
import {
  type SoughtFacts,
  statedFact,
  type StatedFactName,
  STATED_FACT_NAMES,
  type StatedFacts,
} from '@/src/domain/offers/stated-facts'

/** Every value that each fact can have, apart from not stated. */
export const ANSWERS = STATED_FACT_NAMES.flatMap((name): { name: StatedFactName; answer: string | true }[] => {
  const fact = statedFact(name)
  return fact.kind === 'flag' ? [{ name, answer: true }] : fact.answers.map((answer) => ({ name, answer }))
})

const ofEach = (
  arbitraryOf: (name: StatedFactName) => fc.Arbitrary<unknown>,
): Record<StatedFactName, fc.Arbitrary<unknown>> =>
  Object.fromEntries(STATED_FACT_NAMES.map((name) => [name, arbitraryOf(name)])) as never

export const anyStated = fc.record(
  ofEach((name) => {
    const fact = statedFact(name)
    return fact.kind === 'flag' ? fc.boolean() : fc.constantFrom('unknown', ...fact.answers)
  }),
) as fc.Arbitrary<StatedFacts>

export const anySought = fc.record(
  ofEach((name) => {
    const fact = statedFact(name)
    return fact.kind === 'flag' ? fc.boolean() : fc.shuffledSubarray([...fact.sought])
  }),
) as fc.Arbitrary<SoughtFacts>
