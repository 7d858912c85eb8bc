export type Outcome = 'committed' | 'rolled back'
type Ending = (outcome: Outcome) => Promise<void>

/**
 * What waits for a transaction to end, by its id. The adapters (`database.ts`) say when it does. It hangs on the process: Next bundles
 * pages, routes and start each for themselves, so that they share no module.
 */
const WAITING = Symbol.for('helhedsplan.endings-of-transactions')
const shared = globalThis as typeof globalThis & { [WAITING]?: Map<string | number, Ending[]> }
const waiting = (shared[WAITING] ??= new Map<string | number, Ending[]>())

/** Runs `ending` when the transaction has ended, however it did. Those who ended it wait for it. */
export function whenEnded(transaction: string | number, ending: Ending): void {
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), ending])
}

/** A transaction has ended: runs what waited for it, in the order in which it was asked for. Throws nothing: it is too late to undo anything. */
export async function transactionEnded(transaction: string | number, outcome: Outcome): Promise<void> {
  const endings = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  for (const ending of endings) await ending(outcome).catch((error: unknown) => console.error(error))
}

/** On the adapter itself: Next bundles pages, routes and start each for themselves, so they share no module, but one adapter. */
const BEGIN = Symbol.for('helhedsplan.beginning-of-saves')
type Begin = (transaction: string | number) => Promise<void>
type Beginning = object & { [BEGIN]?: Begin }

/** Says how a save begins on an adapter, where saves follow one another. */
export function savesBegin(db: object, begin: Begin): void {
  Object.assign(db, { [BEGIN]: begin })
}

/** Whether saves follow one another on this database, in all processes: while one is under way, no other is. */
export function areSavesInTurn(db: object): boolean {
  return (db as Beginning)[BEGIN] !== undefined
}

/**
 * Begins the transaction of a save now, before what it rests on is read: two saves of one document then follow one another, and
 * neither undoes the other. Does nothing where saves do not wait for each other (a replica set), or none is open.
 */
export async function beginSave(db: object, transaction: string | number | undefined): Promise<void> {
  if (transaction !== undefined) await (db as Beginning)[BEGIN]?.(transaction)
}
