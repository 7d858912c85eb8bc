/** What a row says about its files. */
export interface RowFiles {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
}

/** The names of all files of a row: the file itself and its sizes. */
export function namesIn({ filename, sizes }: RowFiles): string[] {
  return [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name ?? [])
}
