import { REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { getPayload } from 'payload'

/**
 * Saves offers through the handlers of the REST API, several at once, until its time is up. The second argument says
 * whether each save is one transaction. Reports to its parent process how many were saved in how many seconds.
 */
const [SECONDS, AT_ONCE] = [8, 8]
const [password, way] = process.argv.slice(2)
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
payload.logger.level = 'error'
// Each statement is then committed on its own, as before saves were transactions.
if (way === 'without') payload.db.beginTransaction = () => Promise.resolve(null)

const login = await asked(REST_POST(config), 'POST', ['users', 'login'], null, { email: 'admin@example.org', password })
const { token } = (await login.json()) as { token?: string }
if (token === undefined) throw new Error(`Signing in was answered with ${login.status}.`)
const { docs } = await payload.find({ collection: 'activities', overrideAccess: true, limit: AT_ONCE, depth: 0 })

const save = REST_PATCH(config)
await Promise.all(docs.map(({ id }) => saveOnce(id, 0)))
let saved = 0
const begun = performance.now()
await Promise.all(
  docs.map(async ({ id }) => {
    for (; performance.now() < begun + SECONDS * 1000; saved += 1) await saveOnce(id, saved)
  }),
)
process.send?.({ saved, seconds: (performance.now() - begun) / 1000 })

async function saveOnce(id: string, number: number): Promise<void> {
  const { status } = await asked(save, 'PATCH', ['activities', id], token ?? null, {
    title: `Bench ${number}`,
    _status: 'published',
  })
  if (status !== 200) throw new Error(`Saving was answered with ${status}.`)
}

async function asked(
  handle: ReturnType<typeof REST_PATCH>,
  method: string,
  slug: string[],
  token: string | null,
  body: object,
): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `JWT ${token}` }) }
  const request = new Request(`http://localhost/api/${slug.join('/')}?locale=da&depth=0`, {
    method,
    headers,
    body: JSON.stringify(body),
  })
  return handle(request, { params: Promise.resolve({ slug }) })
}
