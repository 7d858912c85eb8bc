import { type Client, createClient } from '@libsql/client'

/**
 * A connection of its own to a database file, beside Payload's. It makes the file if there is none. `patience` is how long a
 * statement waits for another process that writes, in milliseconds; the process stands still meanwhile.
 */
export async function openFile(file: string, patience: number): Promise<Client> {
  const client = createClient({ url: `file:${file}` })
  await client.execute(`PRAGMA busy_timeout = ${patience}`)
  return client
}
