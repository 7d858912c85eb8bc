import type { ServerResponse } from 'node:http'

/** Closes the line to whoever takes nothing of an answer for so long, in milliseconds. While an answer is being made, nobody is hurried. */
export function endUnread(response: ServerResponse, patience: number): void {
  response.setTimeout(patience, () => {
    if (response.headersSent) response.destroy()
  })
}
