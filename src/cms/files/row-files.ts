/** The fields of a row that name its files. */
export interface RowFiles {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null; filesize?: number | null } | null | undefined> | null
}

/** The names of all files of a row: the original and its sizes. Two sizes of a small picture can share one file. */
export function namesIn({ filename, sizes }: RowFiles): string[] {
  return [
    ...new Set([filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name ?? [])),
  ]
}
