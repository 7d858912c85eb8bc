import { vi } from 'vitest'

/** What Payload and our own modules keep for the whole process. */
interface Shared {
  _payload?: Map<string, unknown>
  _payload_graphql?: { graphql: unknown; promise: unknown }
  _payload_doNotCacheSchemaMap?: boolean
  _payload_doNotCacheClientSchemaMap?: boolean
  _payload_doNotCacheClientConfig?: boolean
  environmentOfRun?: NodeJS.ProcessEnv
}

/**
 * Integration test files share a process, so that the libraries are loaded once for all of them. Each file gets our own
 * modules anew, the environment as it was at first, and nothing that was kept for the file before.
 */
vi.resetModules()
const shared = globalThis as Shared
shared._payload?.clear()
if (shared._payload_graphql) Object.assign(shared._payload_graphql, { graphql: null, promise: null })
shared._payload_doNotCacheSchemaMap = true
shared._payload_doNotCacheClientSchemaMap = true
shared._payload_doNotCacheClientConfig = true
for (const symbol of Object.getOwnPropertySymbols(shared))
  if (symbol.description?.startsWith('helhedsplan.')) Reflect.deleteProperty(shared, symbol)
shared.environmentOfRun ??= { ...process.env }
for (const name of Object.keys(process.env))
  if (!(name in shared.environmentOfRun)) Reflect.deleteProperty(process.env, name)
Object.assign(process.env, shared.environmentOfRun)
