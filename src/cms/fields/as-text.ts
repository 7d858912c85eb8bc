/** What came in as the text of a field: Payload takes numbers for text as well. Anything else is none, and so an empty one. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
