import { clientModules } from './client-modules.ts'

/** The end of `npm run build`: fails if a public page would need a script. */
const found = clientModules()
for (const { route, module } of found)
  console.error(`${route} would load ${module} in the browser: public pages have no scripts (docs/decisions/0007).`)
if (found.length > 0) process.exit(1)
