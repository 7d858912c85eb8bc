import { payloadForTest } from './payload-for-test'

/** Resolves when everything in the outbox has been processed (`payloadForTest` runs it, as the site does). */
export async function errandsDone(): Promise<void> {
  const payload = await payloadForTest()
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if ((await payload.count({ collection: 'outbox', overrideAccess: true })).totalDocs === 0) return
  }
  throw new Error('Something that was posted was not done within 20 seconds.')
}
