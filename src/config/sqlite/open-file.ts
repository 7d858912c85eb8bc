import { type Client, createClient } from '@libsql/client'

/**
 * Opens a connection to a database file, separate from Payload's. Creates the file if it does not exist. `patience` is
 * how many milliseconds a statement waits for another process that writes; this process is blocked meanwhile.
 */
export async function openFile(file: string, patience: number): Promise<Client> {
  const client = createClient({ url: `file:${file}` })
  await client.execute(`PRAGMA busy_timeout = ${patience}`)
  return client
}
