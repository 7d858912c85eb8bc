import type { User } from '@/payload-types'
import { idOf } from '@/src/content/relations'
import { type Actor, type StepRefusal, stepRefusal } from '@/src/domain/workflow/steps'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import type { StepRules } from './step-rules.ts'
import { type GivenName, inEachLanguage, label, type Label, nameIn } from '@/src/i18n/admin/words'

const ACTORS: Record<Exclude<Actor, 'leader' | 'board'>, Label> = {
  own: label('the person who made it'),
  admin: label('an administrator'),
  editor: label('an editor'),
  zoneWorker: label('a zone worker'),
  translator: label('a translator'),
  server: label('the server'),
}

interface Asked<Document> {
  from: string
  to: string
  user: User
  reason: string | null
  document: Document
  /** Named in the sentence. */
  bodies: Bodies
}

/** Why this user may not take this step, and what to do instead; null if they may. */
export function whyNot<Document>(
  rules: StepRules<Document>,
  { document, user, bodies, ...step }: Asked<Document>,
): Label | null {
  const refusal = stepRefusal(rules.workflow, {
    ...step,
    role: user.role,
    isOwn: rules.owner !== undefined && idOf(document[rules.owner.field] as Parameters<typeof idOf>[0]) === user.id,
    met: rules.conditions?.met(document, user) ?? {},
  })
  return refusal && refusalSentence(rules, refusal, document, bodies)
}

function refusalSentence<Document>(
  rules: StepRules<Document>,
  refusal: StepRefusal<string, string, string>,
  document: Document,
  named: Bodies,
): Label {
  const { states, buttons, owner, conditions } = rules
  if (refusal.code === 'noSuchStep') {
    const [from, to] = [quoted(states[refusal.from]), quoted(states[refusal.to])]
    return withNext(
      rules,
      refusal.from,
      named,
      label('The status is {{from}} and cannot become {{to}} from there.', { from, to }),
    )
  }
  if (refusal.code === 'notYours' && refusal.by.includes('server')) {
    const to = quoted(states[refusal.to])
    return label('Only the server can set the status to {{to}}: it happens by itself.', { to })
  }
  const button = quoted(buttons[refusal.step])
  if (refusal.code === 'notYours') {
    const who = whoOf(refusal.by, named)
    return label('Only {{who}} can choose {{button}}. Ask them to.', { who, button })
  }
  if (refusal.need === 'notOwn') {
    return owner
      ? label('{{own}} Ask somebody else to choose {{button}}.', { own: owner.own, button })
      : label('Ask somebody else to choose {{button}}.', { button })
  }
  const unmet = conditions?.unmet[refusal.need]?.(document, named)
  return unmet ?? label('Write a reason for {{button}}.', { button })
}

/** Says that what was changed is locked in this state, and what to do instead. */
export function lockedSentence<Document>(rules: StepRules<Document>, from: string, named: Bodies): Label {
  const state = quoted(rules.states[from])
  return withNext(
    rules,
    from,
    named,
    label('You cannot change this while the status is {{state}}. Nothing was saved.', { state }),
  )
}

/** Adds the steps out of a state that people take, by who takes them. */
function withNext<Document>(
  { workflow, buttons }: StepRules<Document>,
  from: string,
  named: Bodies,
  locked: Label,
): Label {
  const next = (workflow.from[from] ?? []).filter((step) => buttons[step])
  if (next.length === 0) return label('{{locked}} Make a new one if needed.', { locked })
  const who = (step: string) => whoOf(workflow.steps[step]?.by ?? [], named)
  const groups = [...new Map(next.map((step) => [who(step).en, who(step)])).values()]
  const steps = oneOf(
    groups.map((group) => {
      const what = oneOf(next.filter((step) => who(step).en === group.en).map((step) => quoted(buttons[step])))
      return inEachLanguage((language) => `${what[language]} (${group[language]})`)
    }),
  )
  return label('{{locked}} What comes next is {{steps}}.', { locked, steps })
}

function whoOf(by: readonly Actor[], named: Bodies): Label {
  return oneOf(by.map((actor) => (actor === 'leader' || actor === 'board' ? named[actor].name : ACTORS[actor])))
}

function quoted(words: Label | null | undefined): Label {
  return inEachLanguage((language) => `“${words?.[language] ?? ''}”`)
}

function oneOf(words: readonly GivenName[]): Label {
  return inEachLanguage((language) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(words.map((word) => nameIn(language, word))),
  )
}
