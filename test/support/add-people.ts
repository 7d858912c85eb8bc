import config from '@payload-config'
import { getPayload } from 'payload'
import { ROLES } from '@/src/cms/access/roles'

/**
 * A command for the browser tests: creates one person per role, `<role>@example.org`, all with the same password; zone
 * workers get zone 1.
 */
const { PEOPLE_PASSWORD: password = '' } = process.env
const payload = await getPayload({ config })
const { docs: zones } = await payload.find({
  collection: 'zones',
  where: { number: { equals: 1 } },
  overrideAccess: true,
})
for (const role of ROLES) {
  const email = `${role}@example.org`
  // The seed has created an administrator with that address.
  await payload.delete({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
  await payload.create({
    collection: 'users',
    data: { email, password, role, zones: zones.map(({ id }) => id) },
    overrideAccess: true,
  })
}
process.exit(0)
