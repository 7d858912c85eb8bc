/** A label in the admin's two languages, as Payload expects it. */
export interface Label extends Record<string, string> {
  da: string
  en: string
}

/** Makes a label. Danish first, then English, as in the collections' files. */
export function label(da: string, en: string): Label {
  return { da, en }
}
