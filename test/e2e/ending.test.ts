import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { describeSite, site } from '../support/browser'
import { freePort } from '../support/free-port'
import { openMailbox } from '../support/mailbox'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'
import { testProgram } from '../support/programs'

const MANY = 300
/** In milliseconds; less than any supervisor waits before it kills: Docker waits 10 seconds. */
const PATIENCE = 9000

describeSite('a site that is told to end', () => {
  const mailbox = openMailbox(() => site().smtpPort)
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-ending-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  it('in the midst of a newsletter does so by itself, and sends the rest when it is back, to each once', async () => {
    const port = await freePort()
    const environment = siteEnvironment({ directory, port, smtpPort: site().smtpPort })
    run('edition', [...testProgram('add-edition'), String(MANY)], environment)
    const held = mailbox.hold('modtager-')
    const first = await startSite(environment)
    await held.arrived
    // A client that never finishes sending its form must not delay the exit.
    const dawdler = connect(port, '127.0.0.1', () =>
      dawdler.write('POST /da/nyhedsbreve/tilmeld HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n'),
    )
    dawdler.on('error', () => undefined)
    await once(dawdler, 'connect')
    const gone = once(first, 'exit')
    first.kill('SIGTERM')
    held.letGo()
    const late = setTimeout(() => first.kill('SIGKILL'), PATIENCE)
    expect(await gone).toEqual([0, null])
    clearTimeout(late)
    const before = mailbox.received.length
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(MANY)

    const second = await startSite(environment)
    try {
      // Rows left as leased would wait for minutes, and rows left as being sent would never be sent.
      await expect.poll(() => mailbox.received.length, { timeout: 30_000 }).toBe(MANY)
      expect(new Set(mailbox.received.map(({ to }) => to)).size).toBe(MANY)
    } finally {
      await ended(second)
    }
  })
})
