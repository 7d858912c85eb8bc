import type { AgreementContent, ProblemFigure } from './agreement-content.ts'

/**
 * One difference between two texts of an agreement. `before` is null if it was added, `after` is null if it was
 * removed.
 */
export interface Difference {
  where: Position
  before: string | null
  after: string | null
}

/** What the texts of an agreement are about. */
export type Part =
  | 'title'
  | 'period'
  | 'problem'
  | 'figure'
  | 'party'
  | 'goal'
  | 'indicator'
  | 'purpose'
  | 'targetGroups'
  | 'content'
  | 'responsibilities'
  | 'staff'
  | 'municipalWork'
  | 'revisionRule'

/** A position in an agreement. */
export interface Position {
  part: Part
  /** Which figure, party, goal or activity it belongs to, by name; of an activity also which partner. */
  of: readonly string[]
  /** Rows with the same name are numbered in order, from 1. */
  count: number
}

interface PlacedText {
  where: Position
  text: string
}

/**
 * Returns the differences between two texts of an agreement in the order of the newer one; removals come last. Rows are
 * identified by their name, so moving a row is not a difference.
 */
export function differences(before: AgreementContent, after: AgreementContent): Difference[] {
  const [was, is] = [placesOf(before), placesOf(after)]
  const changed = [...is]
    .filter(([key, { text }]) => was.get(key)?.text !== text)
    .map(([key, { where, text }]) => ({ where, before: was.get(key)?.text ?? null, after: text }))
  const gone = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, { where, text }]) => ({ where, before: text, after: null }))
  return [...changed, ...gone]
}

/** A position as text, the same in every language: for maps and lists. */
export function positionKey({ part, of, count }: Position): string {
  return JSON.stringify([part, of, count])
}

/** Maps each position in an agreement to its text. Empty texts are left out. */
function placesOf(content: AgreementContent): Map<string, PlacedText> {
  const places = new Map<string, PlacedText>()
  const put = (part: Part, text: string, ...of: string[]) => {
    if (text.trim() === '') return
    let where: Position = { part, of, count: 1 }
    while (places.has(positionKey(where))) where = { ...where, count: where.count + 1 }
    places.set(positionKey(where), { where, text: text.trim() })
  }
  put('title', content.title)
  put('period', [content.period.from, content.period.to].map((day) => day ?? '?').join(' – '))
  put('problem', content.problem)
  for (const figure of content.figures) put('figure', figureText(figure), figure.name)
  for (const { organisation, function: role } of content.parties) put('party', role || organisation, organisation)
  for (const { title, indicators } of content.goals) {
    put('goal', title, title)
    for (const { code, name, source, baselines } of indicators) {
      put(
        'indicator',
        [
          name,
          source,
          ...baselines.map(
            ({ place, year, value, unit }) => `${place} ${year}: ${value}${unit === 'percent' ? ' %' : ''}`,
          ),
        ].join('\n'),
        code,
      )
    }
  }
  for (const activity of content.activities) {
    put('purpose', activity.purpose, activity.title)
    put('targetGroups', activity.targetGroups.join('\n'), activity.title)
    put('content', activity.content, activity.title)
    for (const { organisation, responsibilities } of activity.partners)
      put('responsibilities', responsibilities.join('\n'), activity.title, organisation)
  }
  put('staff', content.staff)
  put('municipalWork', content.municipalWork)
  put('revisionRule', content.revisionRule)
  return places
}

function figureText({ value, unit, comparator, year, source, note }: ProblemFigure): string {
  const sign = unit === 'percent' ? ' %' : ''
  const beside = comparator ? [`${comparator.name}: ${comparator.value}${sign}`] : []
  return [`${value}${sign} (${year})`, ...beside, source, ...(note ? [note] : [])].join('\n')
}
