/** A label of the admin in its two languages, in the shape that Payload takes. */
export interface Label extends Record<string, string> {
  da: string
  en: string
}

/** Danish first, English second: the order in which they are read in a collection's file. */
export function label(da: string, en: string): Label {
  return { da, en }
}
