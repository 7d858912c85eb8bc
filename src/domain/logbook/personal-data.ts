/** What a note of the logbook may not hold. */
const PERSONAL_DATA = ['cpr', 'phone', 'email'] as const
export type PersonalData = (typeof PERSONAL_DATA)[number]

/**
 * The kinds of personal data that a note holds; empty: none was found. In doubt it finds: a note can be written another
 * way, a number that was published cannot be taken back. Eight digits in a row are a phone number, though they may be a
 * date; dates with dashes, times and years are not. Names are not found: no rule can tell them.
 */
export function personalDataIn(note: string): PersonalData[] {
  // Full-width digits and no-break spaces become plain; what cannot be seen must not hide a number.
  const text = note
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
  return PERSONAL_DATA.filter((kind) => FINDERS[kind](text))
}

const FINDERS: Record<PersonalData, (text: string) => boolean> = {
  cpr: (text) =>
    CPR_FORMS.some((form) =>
      [...text.matchAll(form)].some(([, day, month, year]) => isBirthday(Number(day), Number(month), Number(year))),
    ),
  phone: (text) => DANISH_PHONE.test(text) || INTERNATIONAL_PHONE.test(text),
  email: (text) => EMAIL.test(text),
}

/** `DDMMYY-NNNN`. Without the check digit: since 2007 numbers are given that fail it. */
const CPR_FORMS = [
  /(?<!\d)(\d\d)(\d\d)(\d\d)\s?-?\s?\d{4}(?!\d)/g,
  /(?<!\d)(\d\d)[ .](\d\d)[ .](\d\d)\s?-\s?\d{4}(?!\d)/g,
]

/** The century is not known, so that 29 February counts in every fourth year. */
function isBirthday(day: number, month: number, year: number): boolean {
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** Eight digits, in one, in pairs, in fours or 3-2-3; two years (`2025-2026`) are not. */
const DANISH_PHONE = new RegExp(
  [
    '[1-9]\\d{7}',
    '[1-9]\\d([ .-])\\d\\d\\1\\d\\d\\1\\d\\d',
    '(?!(?:19|20)\\d\\d[ -](?:19|20)\\d\\d)[1-9]\\d{3}[ -]\\d{4}',
    '[1-9]\\d\\d \\d\\d \\d{3}',
  ]
    .map((form) => `(?<!\\d)${form}(?!\\d)`)
    .join('|'),
)

/** `+` or `00`, a country and the rest: 8 to 15 digits (E.164), in any grouping. */
const INTERNATIONAL_PHONE = /(?:\+|(?<![\d.:,])00)\s?[1-9](?:[ ().-]{0,2}\d){7,14}(?!\d)/

/** Bounded, so that a long text without spaces takes no time. */
const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,200}\.\p{L}{2,}/u
