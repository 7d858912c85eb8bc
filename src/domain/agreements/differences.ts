import type { AgreementContent, ProblemFigure } from './agreement-content.ts'

/**
 * One difference between two texts of an agreement. `before` is null if it was added, `after` is null if it was
 * removed.
 */
export interface Difference {
  /** The position, in Danish words: `Lektiecafé · Formål`. */
  where: string
  before: string | null
  after: string | null
}

/**
 * Returns the differences between two texts of an agreement in the order of the newer one; removals come last. Rows are
 * identified by their name, so moving a row is not a difference.
 */
export function differences(before: AgreementContent, after: AgreementContent): Difference[] {
  const [was, is] = [placesOf(before), placesOf(after)]
  const kept = [...is]
    .filter(([where, text]) => was.get(where) !== text)
    .map(([where, text]) => ({ where, before: was.get(where) ?? null, after: text }))
  const gone = [...was]
    .filter(([where]) => !is.has(where))
    .map(([where, text]) => ({ where, before: text, after: null }))
  return [...kept, ...gone]
}

/** Maps each position in an agreement to its text. Empty texts are left out. */
function placesOf(content: AgreementContent): Map<string, string> {
  const places = new Map<string, string>()
  const put = (where: string, text: string) => {
    if (text.trim() === '') return
    // Rows with the same name are numbered in order.
    let name = where
    for (let count = 2; places.has(name); count += 1) name = `${where} (${count})`
    places.set(name, text.trim())
  }
  put('Titel', content.title)
  put('Periode', [content.period.from, content.period.to].map((day) => day ?? '?').join(' til '))
  put('Problemstilling', content.problem)
  for (const figure of content.figures) put(`Tal · ${figure.name}`, figureText(figure))
  for (const { organisation, function: role } of content.parties) put(`Part · ${organisation}`, role || organisation)
  for (const { title, indicators } of content.goals) {
    put(`Mål · ${title}`, title)
    for (const { code, name, source, baselines } of indicators) {
      put(
        `Indikator · ${code}`,
        [
          name,
          source,
          ...baselines.map(
            ({ place, year, value, unit }) => `${place} ${year}: ${value}${unit === 'percent' ? ' %' : ''}`,
          ),
        ].join('\n'),
      )
    }
  }
  for (const activity of content.activities) {
    put(`${activity.title} · Formål`, activity.purpose)
    put(`${activity.title} · Målgrupper`, activity.targetGroups.join('\n'))
    put(`${activity.title} · Indhold`, activity.content)
    for (const { organisation, responsibilities } of activity.partners)
      put(`${activity.title} · Ansvar · ${organisation}`, responsibilities.join('\n'))
  }
  put('Medarbejdere', content.staff)
  put('Sammenhæng med kommunens indsats', content.municipalWork)
  put('Sådan ændres aftalen', content.revisionRule)
  return places
}

function figureText({ value, unit, comparator, year, source, note }: ProblemFigure): string {
  const sign = unit === 'percent' ? ' %' : ''
  const beside = comparator ? [`${comparator.name}: ${comparator.value}${sign}`] : []
  return [`${value}${sign} (${year})`, ...beside, source, ...(note ? [note] : [])].join('\n')
}
