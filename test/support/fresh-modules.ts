import { vi } from 'vitest'

const shared = globalThis as { _payload?: Map<string, unknown>; environmentOfRun?: NodeJS.ProcessEnv }

/**
 * Test files share a process, so that the libraries are loaded once for all of them. Each gets our own modules anew,
 * the environment as it was at first, and no Payload of the file before.
 */
vi.resetModules()
shared._payload?.clear()
shared.environmentOfRun ??= { ...process.env }
for (const name of Object.keys(process.env)) if (!(name in shared.environmentOfRun)) delete process.env[name]
Object.assign(process.env, shared.environmentOfRun)
