// Written by `npm run generate`: the file of messages of each language in `../locales.ts`.
import type { Locale } from '../locales.ts'
import ar from './ar.json'
import da from './da.json'
import en from './en.json'
import pl from './pl.json'
import so from './so.json'
import tr from './tr.json'
import ur from './ur.json'

export const MESSAGES = {
  da,
  en,
  ar,
  so,
  tr,
  ur,
  pl,
} satisfies Record<Locale, object>
