import config from '@payload-config'
import { getPayload } from 'payload'
import { ROLES } from '@/src/cms/access/roles'

/** A command of the browser tests: makes one person of each role, `<role>@example.org`, all with one password; zone workers in zone 1. */
const { PEOPLE_PASSWORD: password = '' } = process.env
const payload = await getPayload({ config })
const { docs: zones } = await payload.find({
  collection: 'zones',
  where: { number: { equals: 1 } },
  overrideAccess: true,
})
for (const role of ROLES) {
  const email = `${role}@example.org`
  // The seed has made an administrator by that name.
  await payload.delete({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
  await payload.create({
    collection: 'users',
    data: { email, password, role, zones: zones.map(({ id }) => id) },
    overrideAccess: true,
  })
}
process.exit(0)
