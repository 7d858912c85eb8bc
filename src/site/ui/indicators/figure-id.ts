/** Fragment id of a figure's row in the table. */
export function figureId(code: string, index: number): string {
  return `tal-${code}-${index + 1}`
}
