import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { spawnSync } from 'node:child_process'
import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations'
import { migrate, NotMigrated, pendingOf, recordedIn } from '@/src/config/sqlite/migrate'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { payloadForTest } from '../support/payload-for-test'
import { testProgram } from '../support/programs'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-migrations-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const isWhole = process.env.WHOLE === '1'

const KEPT = ['activities', 'events', 'measurements', 'newsletters', 'users', 'editions', 'evaluations', 'audit_log']

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
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...testProgram('start-and-die'), ...args], {
    env,
    encoding: 'utf8',
  })
  return { status, signal, stderr, statements: Number(/"statements":(\d+)/.exec(stdout)?.[1] ?? 0) }
}

async function rowsOf(client: ReturnType<typeof createClient>, query: string): Promise<unknown[][]> {
  return (await client.execute(query)).rows.map((row) => Array.from(row))
}

/** Each table's columns and each index, whatever the order in which they were made. */
async function shapeOf(client: ReturnType<typeof createClient>): Promise<Map<string, unknown>> {
  const shape = new Map<string, unknown>()
  for (const [name, sql] of await schemaOf(client)) {
    const columns = await rowsOf(
      client,
      `SELECT name, type, "notnull", pk FROM pragma_table_info('${name}') ORDER BY name`,
    )
    shape.set(name, columns.length > 0 && sql.startsWith('CREATE TABLE') ? columns : sql)
  }
  return shape
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

describe.skipIf(env.database.kind !== 'sqlite')('a filled database of the first installations (949701a)', () => {
  const file = path.join(directory, 'first', 'helhedsplan.sqlite')
  const filled = (to: string) => {
    mkdirSync(path.dirname(to), { recursive: true })
    writeFileSync(to, brotliDecompressSync(readFileSync('test/support/first-installation.sqlite.br')))
  }
  const before = new Map<string, number>()
  beforeAll(async () => {
    filled(file)
    await lookAt(file, async (client) => {
      for (const table of KEPT) before.set(table, (await rowsOf(client, `SELECT id FROM "${table}"`)).length)
    })
    const started = start(file)
    expect(started.status, started.stderr).toBe(0)
  })

  test('has the tables of a new one afterwards', async () => {
    const fresh = newFile()
    expect(start(fresh).status).toBe(0)
    const [updated, whole] = [await lookAt(file, shapeOf), await lookAt(fresh, shapeOf)]
    // What the first start made of typed places, and has emptied.
    updated.delete('places_before_areas')
    expect([...updated.keys()].sort()).toEqual([...whole.keys()].sort())
    for (const [name, shape] of whole) expect(updated.get(name), name).toEqual(shape)
  })

  test('keeps its rows', async () => {
    await lookAt(file, async (client) => {
      for (const [table, count] of before) {
        expect((await rowsOf(client, `SELECT id FROM "${table}"`)).length, table).toBeGreaterThanOrEqual(count)
        expect(count, table).toBeGreaterThan(0)
      }
    })
  })

  test('has rows where languages had a column each, areas where places were typed, and its limit with names', async () => {
    await lookAt(file, async (client) => {
      expect(await rowsOf(client, `SELECT DISTINCT value FROM newsletters_languages_with_note ORDER BY value`)).toEqual(
        [['ar'], ['en'], ['so'], ['tr'], ['ur']],
      )
      expect(
        await rowsOf(
          client,
          `SELECT areas.kind, name FROM measurements JOIN areas ON areas.id = area_id JOIN areas_locales ON _parent_id = areas.id AND _locale = 'da' ORDER BY name`,
        ),
      ).toEqual([
        ['whole', 'Boligområdet'],
        ['comparator', 'København'],
        // The code cannot know that it is a zone.
        ['other', 'zone 1'],
      ])
      expect(await rowsOf(client, 'SELECT leader_limit, leader_name_da, board_name_da FROM governance')).toEqual([
        [40_000, 'Lokal boligsocial ledergruppe', 'Bestyrelsen'],
      ])
      expect(await rowsOf(client, 'SELECT value FROM governance_leader_kinds')).toEqual([['sub']])
    })
  })

  test('counts as up to date, and was copied first', async () => {
    expect(pendingOf(migrations, await lookAt(file, recordedIn))).toEqual([])
    expect(readdirSync(path.dirname(file)).filter((name) => name.startsWith('before-'))).toEqual([
      'before-20261130_164733_baseline.sqlite',
    ])
  })

  test('is refused in a sentence when it is of a version in between, or of a first start that was killed', async () => {
    const between = newFile()
    filled(between)
    await lookAt(between, async (client) =>
      client.execute(`INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '20261129_160038_safe_house', 1)`),
    )
    expect(start(between).stderr).toContain('of a version between the first installations and this one')
    const killed = newFile()
    await lookAt(killed, async (client) => client.execute('CREATE TABLE activities_needs (id text)'))
    expect(start(killed).stderr).toContain('a first start that was interrupted')
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
