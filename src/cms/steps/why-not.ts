import type { User } from '@/payload-types'
import { idOf } from '@/src/content/relations'
import { type Actor, type StepRefusal, stepRefusal } from '@/src/domain/workflow/steps'
import type { Sentence } from '@/src/domain/workflow/verdict'
import type { Bodies } from '@/src/domain/agreements/deciding-body'
import { label, type Label } from '../label.ts'
import type { StepRules } from './step-rules.ts'

const ACTORS: Record<Exclude<Actor, 'leader' | 'board'>, Sentence> = {
  own: label('den, der har oprettet det', 'the person who made it'),
  admin: label('en administrator', 'an administrator'),
  editor: label('en redaktør', 'an editor'),
  zoneWorker: label('en zonemedarbejder', 'a zone worker'),
  translator: label('en oversætter', 'a translator'),
  server: label('serveren', 'the server'),
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
): Sentence | null {
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
): Sentence {
  const { states, buttons, owner, conditions } = rules
  if (refusal.code === 'noSuchStep') {
    const [from, to] = [quoted(states[refusal.from]), quoted(states[refusal.to])]
    return withNext(rules, refusal.from, named, {
      da: `Status er ${from.da} og kan ikke blive ${to.da} herfra.`,
      en: `The status is ${from.en} and cannot become ${to.en} from there.`,
    })
  }
  if (refusal.code === 'notYours' && refusal.by.includes('server')) {
    const to = quoted(states[refusal.to])
    return {
      da: `Kun serveren kan sætte status til ${to.da}: det sker af sig selv.`,
      en: `Only the server can set the status to ${to.en}: it happens by itself.`,
    }
  }
  const button = quoted(buttons[refusal.step])
  if (refusal.code === 'notYours') {
    const who = whoOf(refusal.by, named)
    return {
      da: `Kun ${who.da} kan vælge ${button.da}. Bed dem om det.`,
      en: `Only ${who.en} can choose ${button.en}. Ask them to.`,
    }
  }
  if (refusal.need === 'notOwn') {
    return {
      da: `${owner?.own.da ?? ''} Bed en anden om at vælge ${button.da}.`.trim(),
      en: `${owner?.own.en ?? ''} Ask somebody else to choose ${button.en}.`.trim(),
    }
  }
  const unmet = conditions?.unmet[refusal.need]?.(document, named)
  return unmet ?? { da: `Skriv en begrundelse for ${button.da}.`, en: `Write a reason for ${button.en}.` }
}

/** Says that what was changed is locked in this state, and what to do instead. */
export function lockedSentence<Document>(rules: StepRules<Document>, from: string, named: Bodies): Sentence {
  const state = quoted(rules.states[from])
  return withNext(rules, from, named, {
    da: `Det kan du ikke rette, når status er ${state.da}. Intet blev gemt.`,
    en: `You cannot change this while the status is ${state.en}. Nothing was saved.`,
  })
}

/** Adds the steps out of a state that people take, by who takes them. */
function withNext<Document>(
  { workflow, buttons }: StepRules<Document>,
  from: string,
  named: Bodies,
  { da, en }: Sentence,
): Sentence {
  const next = (workflow.from[from] ?? []).filter((step) => buttons[step])
  if (next.length === 0)
    return { da: `${da} Lav en ny, hvis der er brug for det.`, en: `${en} Make a new one if needed.` }
  const who = (step: string) => whoOf(workflow.steps[step]?.by ?? [], named)
  const groups = [...new Map(next.map((step) => [who(step).da, who(step)])).values()]
  const steps = oneOf(
    groups.map(({ da: names, en: englishNames }) => {
      const what = oneOf(next.filter((step) => who(step).da === names).map((step) => quoted(buttons[step])))
      return { da: `${what.da} (${names})`, en: `${what.en} (${englishNames})` }
    }),
  )
  return { da: `${da} Det næste er ${steps.da}.`, en: `${en} What comes next is ${steps.en}.` }
}

function whoOf(by: readonly Actor[], named: Bodies): Sentence {
  return oneOf(by.map((actor) => (actor === 'leader' || actor === 'board' ? named[actor].name : ACTORS[actor])))
}

function quoted(words: Label | null | undefined): Sentence {
  return { da: `“${words?.da ?? ''}”`, en: `“${words?.en ?? ''}”` }
}

function oneOf(words: readonly Sentence[]): Sentence {
  const list = (language: 'da' | 'en') =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(words.map((word) => word[language]))
  return { da: list('da'), en: list('en') }
}
