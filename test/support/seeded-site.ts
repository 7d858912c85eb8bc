import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isStale } from '@/src/build/is-stale'
import { freePort } from './free-port'
import { ended, run, siteEnvironment, startSite } from './site-process'
import { program } from '@/src/config/programs'
import { testProgram } from './programs'

/** A site with base and demo content, and one person per role who can sign in, `<role>@example.org`. */
export interface SeededSite {
  /** The origin, without a trailing slash. */
  url: string
  password: string
  /** The port to which it sends mails, on the loopback interface; nothing listens until a test opens a mailbox. */
  smtpPort: number
  /** Its PAYLOAD_SECRET, which signs its links. */
  secret: string
}

/**
 * Serves the production build on a free port, with these further settings and its own database; also returns what ends
 * it. Builds only if something changed.
 */
export async function seededSite({
  password,
  settings = {},
}: {
  password: string
  settings?: Readonly<Record<string, string>>
}): Promise<{ site: SeededSite; end: () => Promise<void> }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-e2e-'))
  const [port, smtpPort] = [await freePort(), await freePort()]
  const environment = {
    ...siteEnvironment({ directory, port, smtpPort }),
    ...settings,
    PEOPLE_PASSWORD: password,
  }
  try {
    if (isStale()) run('build', ['node_modules/next/dist/bin/next', 'build'], environment)
    run('seed', [...program('seed'), '--demo'], environment)
    run('people', testProgram('add-people'), environment)
    const server = await startSite(environment)
    return {
      site: { url: environment.SITE_URL, password, smtpPort, secret: environment.PAYLOAD_SECRET },
      end: async () => {
        await ended(server)
        rmSync(directory, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(directory, { recursive: true, force: true })
    throw error
  }
}
