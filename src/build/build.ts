import { PROGRAMS } from '@/src/config/programs'
import { bundle } from './bundle'

/** Makes the programs of the installation, for `npm run build`. */
await bundle(PROGRAMS)
