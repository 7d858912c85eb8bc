/** The names of the files that an upload's row or document refers to: the original and its sizes. */
export function storedNames(row: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    if (/^(sizes_.*_)?filename$/.test(key)) return typeof value === 'string' ? [value] : []
    return key === 'sizes' && typeof value === 'object' && value !== null ? Object.values(value).flatMap(nameIn) : []
  })
}

function nameIn(size: unknown): string[] {
  return typeof size === 'object' && size !== null && 'filename' in size && typeof size.filename === 'string'
    ? [size.filename]
    : []
}
