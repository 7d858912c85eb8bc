/** Personal data that a logbook note may not contain. */
const PERSONAL_DATA = ['cpr', 'phone', 'email'] as const
export type PersonalData = (typeof PERSONAL_DATA)[number]

/**
 * Returns the kinds of personal data found in a note. Errs on the side of finding: a note can be rewritten, but a
 * published number cannot be taken back. Eight digits in a row count as a phone number, though they may be a date;
 * dates with dashes, times and years do not. Names are not detected: no rule can recognise them.
 */
export function personalDataIn(note: string): PersonalData[] {
  // Normalises full-width digits and no-break spaces, and removes invisible characters, which must not hide a number.
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

/** `DDMMYY-NNNN`. The check digit is not verified: since 2007 numbers are issued that fail it. */
const CPR_FORMS = [
  /(?<!\d)(\d\d)(\d\d)(\d\d)\s?-?\s?\d{4}(?!\d)/g,
  /(?<!\d)(\d\d)[ .](\d\d)[ .](\d\d)\s?-\s?\d{4}(?!\d)/g,
]

/** The century is unknown, so 29 February is accepted in every fourth year. */
function isBirthday(day: number, month: number, year: number): boolean {
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** Eight digits, ungrouped, in pairs, in fours or 3-2-3; but not two years (`2025-2026`). */
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

/** `+` or `00`, then country code and number: 8 to 15 digits (E.164), in any grouping. */
const INTERNATIONAL_PHONE = /(?:\+|(?<![\d.:,])00)\s?[1-9](?:[ ().-]{0,2}\d){7,14}(?!\d)/

/** Lengths are bounded, so that a long text without spaces does not take long. */
const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,200}\.\p{L}{2,}/u
