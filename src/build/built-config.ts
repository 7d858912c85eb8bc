import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type config from '@/payload.config'

/**
 * The configuration as the one file that `npm run build` makes of it: Next would put a copy of the whole CMS into the
 * chunk of every route (docs/decisions/0025). What Next must not follow is imported by an address it cannot know.
 */
const file = pathToFileURL(path.join(process.cwd(), 'dist/site/payload.config.js')).href
const built: typeof config = import(/* turbopackIgnore: true */ file).then(
  (module: { default: typeof config }) => module.default,
)

export default built
