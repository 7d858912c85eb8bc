import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, it } from 'vitest'
import { describeSite } from '../support/browser'
import { freePort } from '../support/free-port'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'
import { program } from '@/src/config/programs'

describeSite('a SQLite file', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-one-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  const environment = async () => siteEnvironment({ directory, port: await freePort(), smtpPort: await freePort() })

  it('has one site: a second is refused in one sentence, waits for one that stops, and starts at once after one that was killed', async () => {
    const first = await startSite(await environment())
    const asked = Date.now()
    const refused = spawn(process.execPath, program('serve'), {
      env: await environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said = text(refused.stderr)
    const gone = once(refused, 'exit')
    // Commands can run at the same time.
    run('command', program('verify-audit'), await environment())
    expect(await gone).toEqual([1, null])
    expect(Date.now() - asked).toBeGreaterThanOrEqual(15_000)
    expect((await said).trim().split('\n')).toEqual([
      expect.stringContaining(path.join(directory, 'helhedsplan.sqlite')),
    ])

    first.kill('SIGKILL')
    await once(first, 'exit')
    const second = await startSite(await environment())

    const third = startSite(await environment())
    await ended(second)
    await ended(await third)
  })
})
