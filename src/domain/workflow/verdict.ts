/** One sentence in both languages of the admin. */
export interface Sentence {
  da: string
  en: string
}
