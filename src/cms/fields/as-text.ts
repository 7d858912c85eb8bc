/** A submitted value as text. Payload also accepts numbers for text fields. Anything else becomes an empty text. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
