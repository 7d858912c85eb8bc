/**
 * The first line of an error from a library, safe to show to the server's operator: removes everything before the host
 * in an address, which may be a password. A mistyped address may contain anything, so everything up to the last `@` is
 * removed.
 */
export function firstLine(error: unknown): string {
  const words = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return words.replace(/\b([a-z][a-z+.-]*):\/\/.*@/i, '$1://…@')
}
