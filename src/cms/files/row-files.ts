/** What a row says about its files. */
export interface RowFiles {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
}

/** The names of all files of a row: the file itself and its sizes, two of which are one file where the picture is small. */
export function namesIn({ filename, sizes }: RowFiles): string[] {
  return [
    ...new Set([filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name ?? [])),
  ]
}
