/** The address within the page of a figure's row. */
export function figureId(code: string, index: number): string {
  return `tal-${code}-${index + 1}`
}
