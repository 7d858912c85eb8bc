import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { mongoOf, sqliteOf } from '@/src/cms/deliveries/database'

/** Confirmed subscribers, straight into the database: by forms they would take minutes. Their addresses hold their number. */
export async function addSubscribers(payload: Payload, many: number): Promise<void> {
  const people = Array.from({ length: many }, (_, at) => ({ email: addressOf(at), state: 'confirmed', language: at % 2 === 0 ? 'da' : 'ar' }))
  const sqlite = sqliteOf(payload)
  if (!sqlite) {
    const now = new Date()
    await mongoOf(payload, 'subscribers').insertMany(people.map((person) => ({ ...person, softBounces: 0, createdAt: now, updatedAt: now })))
    return
  }
  for (let at = 0; at < many; at += 500) {
    const some = people.slice(at, at + 500)
    await sqlite(
      `INSERT INTO subscribers (id, email, state, language) VALUES ${some.map(() => '(?, ?, ?, ?)').join(', ')}`,
      some.flatMap(({ email, state, language }) => [randomUUID(), email, state, language]),
    )
  }
}

export function addressOf(number: number): string {
  return `person-${number}@example.org`
}
