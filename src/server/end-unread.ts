import type { ServerResponse } from 'node:http'

/**
 * Closes a connection whose client has read nothing of the response for `patience` milliseconds. No time limit applies
 * while the response is still being made.
 */
export function endUnread(response: ServerResponse, patience: number): void {
  response.setTimeout(patience, () => {
    if (response.headersSent) response.destroy()
  })
}
