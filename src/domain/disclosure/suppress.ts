import { type AdditiveTable, knowledgeOf, type Knows, sizeOf } from './additive-table.ts'
import { hidesCount, LEAST_COUNT } from './small-counts.ts'

/** What nobody may find out: atoms, and what they come to in each layer; null where even all figures together do not tell. */
interface Secret {
  of: readonly number[]
  counts: readonly (number | null)[]
  /** It is a hidden cell: then it must not be found out, small or not. */
  cell: number | null
}

/**
 * Which cells of a table are hidden: the small ones, and as many others as it takes that no small one, shown or only following
 * from what is shown, can be computed from what is left. It is judged by what a reader can know who has all that is shown,
 * knows what adds up to what, and knows these rules: of each secret, the least and the greatest that it can then be. It is
 * safe when
 * - these differ: no sum or difference, of however many cells, gives it; and
 * - a small one may, for all that is known, be large enough to be shown: it cannot even be told to be small.
 * Whatever is made of several secrets is then safe too: were they together 1 to 4, one of them would be, and could be larger.
 *
 * A 0 never serves as cover for another. The covers are as small as will do, and those not needed in the end are shown. What
 * public cells alone give away cannot be helped.
 */
export function suppress(table: AdditiveTable): Set<number> {
  const primary = table.cells.flatMap((cell, at) => (!cell.isPublic && isSmall(cell.counts, table) ? [at] : []))
  const latent = latentSecrets(table)
  const hidden = new Set(primary)
  const lost = new Set<Secret['of']>()
  const found = () => exposed(table, hidden, latent, lost)
  for (let secret = found(); secret !== undefined; secret = found()) {
    const cover = coverFor(secret, table, hidden)
    if (cover === undefined) lost.add(secret.of)
    else hidden.add(cover)
  }
  const covers = [...hidden].filter((at) => !primary.includes(at)).sort((a, b) => bySize(table, b, a))
  for (const cover of covers) {
    hidden.delete(cover)
    if (found() !== undefined) hidden.add(cover)
  }
  return hidden
}

function isSmall(counts: readonly (number | null)[], { least }: AdditiveTable): boolean {
  if (counts.some((count) => count !== null && hidesCount(count))) return true
  const size = counts.reduce((sum: number, count) => sum + (count ?? Infinity), 0)
  return size > 0 && size < least
}

/** Groups that all cells together tell, and that are small: each for itself, and what the parts of one that are told leave of it. */
function latentSecrets(table: AdditiveTable): Secret[] {
  const knows = knowledgeOf(table, new Set()) ?? []
  const secretOf = (of: readonly number[]): Secret => ({
    of,
    cell: null,
    counts: knows.map((know) => onlyValue(know, of)),
  })
  const told = table.groups.flatMap(({ of, isPart }) => {
    const secret = secretOf(of)
    return secret.counts.some((count) => count !== null) ? [{ ...secret, isPart }] : []
  })
  const sorted = told.toSorted((a, b) => b.of.length - a.of.length)
  const rests = told.flatMap(({ of }) =>
    [true, false].map((onlyParts) => {
      const left = new Set(of)
      for (const part of sorted) {
        if (part.of.length < of.length && (part.isPart || !onlyParts) && part.of.every((atom) => left.has(atom)))
          for (const atom of part.of) left.delete(atom)
      }
      return secretOf([...left])
    }),
  )
  return [...told, ...rests].filter(({ counts }) => isSmall(counts, table))
}

function onlyValue(know: Knows, of: readonly number[]): number | null {
  const { least, greatest } = know(of)
  return least === greatest ? least : null
}

/** A secret that can be found out. */
function exposed(
  table: AdditiveTable,
  hidden: ReadonlySet<number>,
  latent: readonly Secret[],
  lost: ReadonlySet<Secret['of']>,
): Secret | undefined {
  const cells = table.cells.flatMap(({ of, counts }, cell): Secret[] =>
    hidden.has(cell) ? [{ of, counts, cell }] : [],
  )
  const secrets = [...cells, ...latent].filter(({ of }) => !lost.has(of))
  const knows = secrets.length === 0 ? [] : (knowledgeOf(table, hidden) ?? [])
  return secrets.find((secret) => isExposed(secret, table, knows))
}

function isExposed({ of, counts, cell }: Secret, table: AdditiveTable, knows: readonly Knows[]): boolean {
  // Counts are whole numbers: where a bound is not, the next within is meant.
  const ranges = knows.map((know, layer) => ({
    count: counts[layer] ?? null,
    least: Math.ceil(know(of).least),
    greatest: Math.floor(know(of).greatest),
  }))
  if (cell !== null && ranges.every(({ least, greatest }) => least >= greatest)) return true
  if (
    ranges.some(
      ({ count, least, greatest }) =>
        count !== null && hidesCount(count) && (least >= greatest || greatest < LEAST_COUNT),
    )
  )
    return true
  return isSmall(counts, table) && ranges.reduce((sum, { greatest }) => sum + greatest, 0) < table.least
}

/** The smallest cell that makes a secret safe when hidden; where no one does, the smallest, with which another may. */
function coverFor(secret: Secret, table: AdditiveTable, hidden: ReadonlySet<number>): number | undefined {
  const candidates = table.cells
    .flatMap((cell, at) => (cell.isPublic || hidden.has(at) || sizeOf(cell) === 0 ? [] : [at]))
    .sort((a, b) => bySize(table, a, b))
  return (
    candidates.find((at) => !isExposed(secret, table, knowledgeOf(table, new Set([...hidden, at])) ?? [])) ??
    candidates[0]
  )
}

function bySize({ cells }: AdditiveTable, a: number, b: number): number {
  return sizeOf(cells[a] ?? { counts: [] }) - sizeOf(cells[b] ?? { counts: [] })
}
