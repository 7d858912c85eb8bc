import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import MimeNode from 'nodemailer/lib/mime-node'
import * as quotedPrintable from 'nodemailer/lib/qp'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { describe, expect, test } from 'vitest'

/**
 * The parts of nodemailer that we use beyond its documented API (docs/decisions/0009): its version is pinned, and each
 * part has a test here that fails if its shape changes.
 */
const PARTS = ['mail-composer', 'mime-node', 'qp', 'smtp-connection']

const root = path.resolve(import.meta.dirname, '../../../..')

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

test('the parts that we import are those that are tested here', () => {
  const sources = ['app', 'collections', 'src'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => read(path.join(folder, file))),
  )
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/from 'nodemailer\/([^']+)'/g)].map(([, part]) => part),
  )
  expect([...new Set(imported)].sort()).toEqual(PARTS.map((part) => `lib/${part}`))
})

test('the version is pinned, and is the one that is installed', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const { version } = JSON.parse(read('node_modules/nodemailer/package.json')) as { version: string }
  expect(dependencies.nodemailer).toBe(version)
})

test('createTransport reads an address without opening a line', () => {
  expect(createTransport('smtps://bruger:kode%40@mail.example.org:2465/?tls.rejectUnauthorized=false').options).toEqual(
    {
      secure: true,
      host: 'mail.example.org',
      port: 2465,
      auth: { user: 'bruger', pass: 'kode@' },
      tls: { rejectUnauthorized: false },
    },
  )
  expect(createTransport('smtp://mail.example.org').options).toEqual({ secure: false, host: 'mail.example.org' })
})

describe('lib/mail-composer and lib/mime-node', () => {
  const compile = (content: object) =>
    new MailComposer({ from: 'a@example.org', to: 'b@example.org', messageId: '<c@example.org>', ...content }).compile()

  test('compile gives a tree whose nodes tell their heads, texts and encodings', () => {
    const mail = compile({ text: 'Tekst', html: '<p>æ</p>' })
    expect(mail).toBeInstanceOf(MimeNode)
    // Building the headers determines the parts; `writtenMail` calls them in this order.
    const head = mail.buildHeaders()
    expect(mail.multipart).toBe('alternative')
    expect(String(mail.boundary)).toMatch(/^\S+$/)
    expect(head).toContain(`boundary="${String(mail.boundary)}"`)
    expect(head).not.toMatch(/\r\n$/)
    expect(mail.childNodes.map(({ content, multipart }) => [content, Boolean(multipart)])).toEqual([
      ['Tekst', false],
      ['<p>æ</p>', false],
    ])
    expect(mail.childNodes.map((node) => node.getTransferEncoding())).toEqual(['7bit', 'quoted-printable'])
    expect(mail.childNodes[0]?.buildHeaders()).toContain('Content-Type: text/plain; charset=utf-8')
  })

  test('a mail of one text is one node without parts', () => {
    const mail = compile({ text: 'Tekst' })
    expect(mail.buildHeaders()).toContain('Message-ID: <c@example.org>')
    expect([Boolean(mail.multipart), mail.content, mail.childNodes]).toEqual([false, 'Tekst', []])
  })
})

test('lib/qp encodes, and breaks lines so that none is longer than 76 characters', () => {
  expect(quotedPrintable.encode('æ = ø')).toBe('=C3=A6 =3D =C3=B8')
  const wrapped = quotedPrintable.wrap(quotedPrintable.encode('æ'.repeat(100)))
  for (const line of wrapped.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
  expect(wrapped.replaceAll('=\r\n', '')).toBe('=C3=A6'.repeat(100))
})

test('lib/smtp-connection tells by a callback or an event that a line cannot be opened, and can be closed', async () => {
  const connection = new SMTPConnection({ host: '127.0.0.1', port: 1, connectionTimeout: 2000 })
  for (const does of ['connect', 'login', 'send', 'quit', 'close', 'once', 'on', 'removeAllListeners'])
    expect(connection).toHaveProperty(does, expect.any(Function))
  const error = await new Promise((done) => {
    connection.once('error', done)
    connection.connect(done)
  })
  expect(error).toMatchObject({ code: 'ESOCKET', command: 'CONN' })
  connection.close()
})
