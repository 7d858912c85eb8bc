import { writeFileSync } from 'node:fs'
import { LOCALE_CODES } from '../i18n/locales.ts'

/**
 * Writes the table of messages from the list of languages. The site's messages are bundled, so each file must be
 * imported by name. Runs before everything else that is generated, since the configuration cannot be loaded without it.
 */
const table = [
  '// Written by `npm run generate`: the file of messages of each language in `../locales.ts`.',
  "import type { Locale } from '../locales.ts'",
  ...[...LOCALE_CODES].sort().map((code) => `import ${code} from './${code}.json'`),
  '',
  'export const MESSAGES = {',
  ...LOCALE_CODES.map((code) => `  ${code},`),
  '} satisfies Record<Locale, object>',
  '',
]
writeFileSync('src/i18n/messages/index.ts', table.join('\n'))
