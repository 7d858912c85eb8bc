import config from '@payload-config'
import { getPayload } from 'payload'

/** A command of the browser tests: makes the editor that they sign in as. */
const { EDITOR_EMAIL: email = '', EDITOR_PASSWORD: password = '' } = process.env
const payload = await getPayload({ config })
await payload.create({ collection: 'users', data: { email, password, role: 'editor' }, overrideAccess: true })
process.exit(0)
