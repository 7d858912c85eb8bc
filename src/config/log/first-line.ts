/**
 * What somebody else's error says, as one line that may be told to whoever runs the server: without what stands before the host in an
 * address, which may be a password. One that was mistyped may hold anything, so all up to the last sign goes.
 */
export function firstLine(error: unknown): string {
  const words = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return words.replace(/\b([a-z][a-z+.-]*):\/\/.*@/i, '$1://…@')
}
