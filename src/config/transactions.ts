import { held } from './held.ts'

export type Outcome = 'committed' | 'rolled back'
type Ending = (outcome: Outcome) => Promise<void>

/** Callbacks that wait for a transaction to end, by its id. The adapters (`database.ts`) call them. */
const waiting = (held<Map<string | number, Ending[]>>('endings-of-transactions').value ??= new Map<
  string | number,
  Ending[]
>())

/**
 * Runs `ending` when the transaction has ended, whether committed or rolled back. The code that ends it waits for
 * `ending`.
 */
export function whenEnded(transaction: string | number, ending: Ending): void {
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), ending])
}

/**
 * Called when a transaction has ended: runs its callbacks in the order they were registered. Never throws: it is too
 * late to undo anything.
 */
export async function transactionEnded(transaction: string | number, outcome: Outcome): Promise<void> {
  const endings = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  for (const ending of endings) await ending(outcome).catch((error: unknown) => console.error(error))
}

type Begin = (transaction: string | number) => Promise<void>
const beginning = (db: object) => held<Begin>('beginning-of-saves', db)

/** Registers how a save begins on an adapter that runs saves one after another. */
export function savesBegin(db: object, begin: Begin): void {
  beginning(db).value = begin
}

/** Whether this database runs saves one after another, across all processes. */
export function areSavesInTurn(db: object): boolean {
  return beginning(db).value !== undefined
}

/**
 * Begins a save's transaction now, before reading the data it is based on. Two saves of one document then run one after
 * another, and neither overwrites the other's changes. Does nothing if saves do not wait for each other (a replica set)
 * or no transaction is open.
 */
export async function beginSave(db: object, transaction: string | number | undefined): Promise<void> {
  if (transaction !== undefined) await beginning(db).value?.(transaction)
}
