import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { openForm, responds, signIn } from '../support/editor'
import { openMailbox } from '../support/mailbox'

const mailbox = openMailbox(() => site().smtpPort)
const PASSWORD = 'fire ord som ingen gætter'
const EMAIL = 'ny-leder@example.org'

describeSite('somebody new', () => {
  const open = useBrowser()

  test('is invited, chooses a password, and signs in with a code and with a passkey, on a phone and by the keyboard', async () => {
    const office = await (await open()).newPage()
    await signIn(office, 'admin')
    await openForm(office, '/admin/collections/users/create')
    expect(await office.locator('input[type=password]').count()).toBe(0)
    await office.locator('input[name=email]').fill(EMAIL)
    await office.locator('#field-role input').fill('Bestyr')
    await office.keyboard.press('Enter')
    await office.locator('#action-save').click()
    const link = /http\S+\/admin\/adgangskode#[\w-]+/.exec((await mailbox.next(EMAIL)).text ?? '')?.[0] ?? ''

    const phone = await open({ viewport: { width: 320, height: 640 } })
    const page = await phone.newPage()
    await page.goto(link)
    await page.locator('#field-password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Log ind' }).click()
    await withPassword()
    await page.waitForURL(/\/admin\/?$/)

    await account()
    await page.getByRole('button', { name: 'Sæt en app med koder op' }).click()
    const secret = ((await page.locator('[class*=secret]').textContent()) ?? '').trim()
    const app = new TOTP({ secret: Secret.fromBase32(secret) })
    await page.getByLabel('Kode fra appen').fill(app.generate({ timestamp: Date.now() - 30_000 }))
    await page.keyboard.press('Enter')
    await page.getByText('Gem disse nødkoder').waitFor()

    await phone.clearCookies()
    await withPassword()
    await page.locator('#field-code').fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('Koden er forkert').waitFor()
    await page.locator('#field-code').fill(app.generate())
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/?$/)

    const authenticator = await phone.newCDPSession(page)
    await authenticator.send('WebAuthn.enable')
    await authenticator.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await account()
    await page.getByRole('button', { name: 'Lav en adgangsnøgle' }).click()
    await page.locator('li', { hasText: 'Adgangsnøgle' }).waitFor()
    await phone.clearCookies()
    await withPassword()
    await page.getByRole('button', { name: 'Brug adgangsnøgle' }).click()
    await page.waitForURL(/\/admin\/?$/)

    async function withPassword() {
      await page.goto('/admin/login')
      await responds(page.locator('#field-email'))
      await page.locator('#field-email').fill(EMAIL)
      await page.locator('#field-password').fill(PASSWORD)
      await page.keyboard.press('Enter')
    }

    async function account() {
      await openForm(page, '/admin/account')
      await page.getByText('Denne').waitFor()
    }
  })

  test('who is nobody finds no page to make the first user or to reset a password by', async () => {
    for (const path of ['create-first-user', 'create%2Dfirst-user', '%72eset/abc', 'reset/abc'])
      expect((await fetch(`${site().url}/admin/${path}`)).status).toBe(404)
  })
})
