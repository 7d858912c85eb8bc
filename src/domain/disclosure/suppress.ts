import { type AdditiveTable, knowledgeOf, type Knows, sizeOf } from './additive-table.ts'
import { hidesCount, LEAST_COUNT } from './small-counts.ts'

/**
 * What nobody may find out: atoms and their sum in each layer; null where even all figures together do not reveal it.
 */
interface Secret {
  of: readonly number[]
  counts: readonly (number | null)[]
  /** The hidden cell it stands for: it must not be revealed, small or not. Null for a secret that has no cell. */
  cell: number | null
}

/**
 * Returns the cells of a table to hide: the small ones, and enough others that no small one, whether shown or only
 * implied by what is shown, can be computed from the rest. The reader is assumed to have everything that is shown, to
 * know what adds up to what, and to know these rules. For each secret, the smallest and largest value possible for that
 * reader are computed. It is safe when
 * - these differ: no sum or difference, of however many cells, gives it; and
 * - a small one could, for all the reader knows, be large enough to be shown: the reader cannot even tell that it is
 *   small.
 * Combinations of several secrets are then safe too: if their sum were 1 to 4, one of them would be, and could be
 * larger.
 *
 * A 0 is never hidden to protect another cell. The covering cells are as small as possible, and those not needed in the
 * end are shown again. What public cells alone reveal cannot be helped.
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

/**
 * Small groups that are determined by all cells together: each by itself, and what remains of it after subtracting
 * those of its parts that are determined.
 */
function latentSecrets(table: AdditiveTable): Secret[] {
  const knows = knowledgeOf(table, new Set()) ?? []
  const secretOf = (of: readonly number[]): Secret => ({
    of,
    cell: null,
    counts: knows.map((know) => onlyValue(know, of)),
  })
  const found = table.groups.flatMap(({ of, isPart }) => {
    const secret = secretOf(of)
    return secret.counts.some((count) => count !== null) ? [{ ...secret, isPart }] : []
  })
  const sorted = found.toSorted((a, b) => b.of.length - a.of.length)
  const rests = found.flatMap(({ of }) =>
    [true, false].map((onlyParts) => {
      const left = new Set(of)
      for (const part of sorted) {
        if (part.of.length < of.length && (part.isPart || !onlyParts) && part.of.every((atom) => left.has(atom)))
          for (const atom of part.of) left.delete(atom)
      }
      return secretOf([...left])
    }),
  )
  return [...found, ...rests].filter(({ counts }) => isSmall(counts, table))
}

function onlyValue(know: Knows, of: readonly number[]): number | null {
  const { least, greatest } = know(of)
  return least === greatest ? least : null
}

/** Returns a secret that can be found out, if any. */
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
  // Counts are whole numbers, so bounds are rounded inwards.
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

/**
 * Returns the smallest cell that makes a secret safe when hidden; if no single cell does, the smallest, which may do
 * together with another.
 */
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
