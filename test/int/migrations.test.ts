import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations'
import { migrate, NotMigrated, recordedIn } from '@/src/config/sqlite/migrate'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { payloadForTest } from '../support/payload-for-test'
import { TYPESCRIPT } from '../support/site-process'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-migrations-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const isWhole = process.env.WHOLE === '1'

/** The statements of all migrations, as generated. */
const texts = migrations.flatMap(({ name }) => {
  const [up = ''] = readFileSync(`src/config/migrations/${name}.ts`, 'utf8').split('export async function down')
  return up.split('db.run(sql`').slice(1)
})

let made = 0
function newFile(): string {
  made += 1
  mkdirSync(path.join(directory, String(made)))
  return path.join(directory, String(made), 'helhedsplan.sqlite')
}

/** Starts as in production; killed before the given statement of the migrations, or running to the end. */
function start(file: string, ...args: string[]) {
  const env = {
    ...process.env,
    VITEST: '',
    NODE_ENV: 'production' as const,
    DATABASE_URI: `file:${file}`,
    PAYLOAD_SECRET: 'of a test that kills its own processes, 4711',
  }
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...TYPESCRIPT, 'test/support/start-and-die.ts', ...args],
    { env, encoding: 'utf8' },
  )
  return { status, signal, stderr, statements: Number(/"statements":(\d+)/.exec(stdout)?.[1] ?? 0) }
}

async function rowsOf(client: ReturnType<typeof createClient>, query: string): Promise<unknown[][]> {
  return (await client.execute(query)).rows.map((row) => Array.from(row))
}

async function lookAt<Value>(
  file: string,
  look: (client: ReturnType<typeof createClient>) => Promise<Value>,
): Promise<Value> {
  const client = createClient({ url: `file:${file}` })
  try {
    return await look(client)
  } finally {
    client.close()
  }
}

test.skipIf(env.database.kind !== 'sqlite')(
  'what was chosen for languages in a column each becomes rows, and back',
  async () => {
    const payload = await payloadForTest()
    const file = newFile()
    const at = migrations.findIndex(({ name }) => name === '20261130_021828_newsletter_languages')
    await migrate({ file, migrations: migrations.slice(0, at), payload })
    const columns = 'languages_en, languages_ar, languages_so, languages_tr, languages_ur'
    await lookAt(file, async (client) =>
      client.executeMultiple(`
      INSERT INTO newsletters (id, slug, date, ${columns}) VALUES
        ('a', 'a', '2026-12-01', 'leaveOut', 'withNote', 'leaveOut', NULL, 'withNote'),
        ('b', 'b', '2026-12-02', NULL, NULL, NULL, NULL, 'leaveOut'),
        ('c', 'c', '2026-12-03', NULL, NULL, NULL, NULL, NULL);
      INSERT INTO newsletters_locales (title, _locale, _parent_id) VALUES ('Nyt', 'da', 'a')`),
    )
    const before = await lookAt(file, async (client) => rowsOf(client, `SELECT id, ${columns} FROM newsletters`))
    await migrate({ file, migrations: migrations.slice(0, at + 1), payload })
    await lookAt(file, async (client) => {
      const listed = async (list: string) =>
        rowsOf(
          client,
          `SELECT parent_id, value, "order" FROM newsletters_languages_${list} ORDER BY parent_id, "order"`,
        )
      expect(await listed('leave_out')).toEqual([
        ['a', 'en', 1],
        ['a', 'so', 2],
        ['b', 'ur', 1],
      ])
      expect(await listed('with_note')).toEqual([
        ['a', 'ar', 1],
        ['a', 'ur', 2],
      ])
      const ids = await rowsOf(client, 'SELECT id FROM newsletters_languages_leave_out')
      for (const [id] of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(await rowsOf(client, 'SELECT title FROM newsletters_locales')).toEqual([['Nyt']])
      await migrations[at]?.down({ db: drizzle(client), payload, req: await createLocalReq({}, payload) })
      expect(await rowsOf(client, `SELECT id, ${columns} FROM newsletters`)).toEqual(before)
    })
  },
)

test.skipIf(env.database.kind !== 'sqlite')('rules of decision keep their limit and decide as before', async () => {
  const payload = await payloadForTest()
  const file = newFile()
  const at = migrations.findIndex(({ name }) => name === '20261130_155602_bodies')
  await migrate({ file, migrations: migrations.slice(0, at), payload })
  const limit = async (client: ReturnType<typeof createClient>) =>
    rowsOf(client, 'SELECT id, leader_limit FROM governance')
  await lookAt(file, async (client) => client.execute(`INSERT INTO governance (id, leader_limit) VALUES ('g', 30000)`))
  await migrate({ file, migrations: migrations.slice(0, at + 1), payload })
  await lookAt(file, async (client) => {
    expect(await limit(client)).toEqual([['g', 30_000]])
    expect(await rowsOf(client, 'SELECT parent_id, value FROM governance_leader_kinds')).toEqual([['g', 'sub']])
    expect(await rowsOf(client, 'SELECT parent_id, value FROM governance_fund_kinds')).toEqual([['g', 'strategic']])
    await migrations[at]?.down({ db: drizzle(client), payload, req: await createLocalReq({}, payload) })
    expect(await limit(client)).toEqual([['g', 30_000]])
  })
})

describe.skipIf(env.database.kind !== 'sqlite')('a database that is brought up to date', () => {
  let whole: Map<string, string>
  let statements = 0
  beforeAll(async () => {
    const file = newFile()
    const first = start(file)
    statements = first.statements
    expect(statements, first.stderr).toBe(texts.length)
    whole = await lookAt(file, schemaOf)
  })

  test('is as it was when the process is killed, at whichever statement; the next start comes up', async () => {
    for (const nth of isWhole ? [1, 2, Math.round(statements / 2), statements - 1, statements] : [2, statements]) {
      const file = newFile()
      expect(start(file, String(nth)).signal).toBe('SIGKILL')
      if (existsSync(file)) expect((await lookAt(file, schemaOf)).size, `killed before statement ${nth}`).toBe(0)
      const next = start(file)
      expect(next.status, next.stderr).toBe(0)
      expect(await lookAt(file, schemaOf)).toEqual(whole)
    }
  }, 300_000)

  test('is taken up where an earlier version, killed, left tables without a record', async () => {
    // In the first migration; around each step of rebuilding a table; near the end.
    const copying = texts.findIndex((text) => text.startsWith('INSERT INTO \\`__new_')) + 1
    for (const nth of isWhole
      ? [2, 300, copying, copying + 1, copying + 2, copying + 3, statements - 3]
      : [300, copying + 2]) {
      const file = newFile()
      expect(start(file, String(nth), '--autocommit').signal).toBe('SIGKILL')
      expect((await lookAt(file, schemaOf)).size).toBeGreaterThan(0)
      const next = start(file)
      expect(next.status, `killed before statement ${nth}: ${next.stderr}`).toBe(0)
      expect(await lookAt(file, schemaOf)).toEqual(whole)
      expect(await lookAt(file, recordedIn)).toEqual(migrations.map(({ name }) => name))
    }
  }, 300_000)

  test('is copied first when it is filled, loses no row to the rebuilding of a table, and is as it was when that fails', async () => {
    const payload = await payloadForTest()
    const file = newFile()
    const rebuild = {
      name: '29990101_000000_rebuild',
      // As generated: within the transaction the PRAGMA has no effect, and dropping `parents` would empty `children`.
      up: async ({ db }: { db: { run: (query: ReturnType<typeof sql>) => unknown } }) => {
        await db.run(sql`PRAGMA foreign_keys=OFF;`)
        await db.run(sql`CREATE TABLE __new_parents (id text PRIMARY KEY NOT NULL, name text);`)
        await db.run(sql`INSERT INTO __new_parents (id) SELECT id FROM parents;`)
        await db.run(sql`DROP TABLE parents;`)
        await db.run(sql`ALTER TABLE __new_parents RENAME TO parents;`)
        await db.run(sql`PRAGMA foreign_keys=ON;`)
      },
    }
    const first = {
      name: '29980101_000000_first',
      up: async ({ db }: Parameters<typeof rebuild.up>[0]) => {
        await db.run(sql`CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric);`)
        await db.run(sql`CREATE TABLE parents (id text PRIMARY KEY NOT NULL);`)
        await db.run(
          sql`CREATE TABLE children (id text PRIMARY KEY NOT NULL, parent text REFERENCES parents(id) ON DELETE cascade);`,
        )
      },
    }
    expect(await migrate({ file, migrations: [first], payload })).toEqual([first.name])
    await lookAt(file, async (client) =>
      client.executeMultiple(`INSERT INTO parents VALUES ('p'); INSERT INTO children VALUES ('c', 'p')`),
    )

    const failing = {
      name: '29990201_000000_failing',
      up: async ({ db }: Parameters<typeof rebuild.up>[0]) => void (await db.run(sql`DELETE FROM missing`)),
    }
    const before = await lookAt(file, schemaOf)
    const refused = migrate({ file, migrations: [first, rebuild, failing], payload })
    await expect(refused).rejects.toThrow(NotMigrated)
    await expect(refused).rejects.toThrow(
      /^The database could not be brought up to date, and is as it was \(.*no such table: missing.*\)\. To go back, start the version that ran before; should it not, put the copy .*before-29990101_000000_rebuild\.sqlite in the place of .*helhedsplan\.sqlite\.$/,
    )
    expect(await lookAt(file, schemaOf)).toEqual(before)

    expect(await migrate({ file, migrations: [first, rebuild], payload })).toEqual([rebuild.name])
    expect(
      await lookAt(file, async (client) => (await client.execute('SELECT id, parent FROM children')).rows.length),
    ).toBe(1)
    expect(readdirSync(path.dirname(file)).filter((name) => name.startsWith('before-'))).toEqual([
      'before-29990101_000000_rebuild.sqlite',
    ])
    await lookAt(path.join(path.dirname(file), 'before-29990101_000000_rebuild.sqlite'), async (client) => {
      expect((await client.execute('SELECT * FROM parents')).columns).toEqual(['id'])
      expect((await client.execute('PRAGMA integrity_check')).rows[0]?.integrity_check).toBe('ok')
    })
    // An older version on a database that a newer one has changed is rejected, with instructions for going back.
    await expect(migrate({ file, migrations: [first], payload })).rejects.toThrow(
      /newer version .*before-29990101_000000_rebuild\.sqlite/,
    )
  })
})
