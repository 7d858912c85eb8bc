import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * `npm run migration -- name`: has Payload write the migration, fixes its imports for our compiler, and keeps only the
 * newest snapshot of the tables, the only one the next migration is compared with.
 */
const FOLDER = 'src/config/migrations'
const [name] = process.argv.slice(2)
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('npm run migration -- name_in_small_letters')
  process.exit(1)
}
const before = new Set(readdirSync(FOLDER))
const made = spawnSync('npm', ['run', '-s', 'payload', '--', 'migrate:create', name, '--skip-empty'], {
  stdio: 'inherit',
})
if (made.status !== 0) process.exit(1)
for (const file of readdirSync(FOLDER)) {
  if (before.has(file)) {
    if (file.endsWith('.json')) rmSync(path.join(FOLDER, file))
  } else if (file.endsWith('.ts')) {
    const text = readFileSync(path.join(FOLDER, file), 'utf8')
    writeFileSync(path.join(FOLDER, file), text.replace(/\bMigrate(Up|Down)Args\b(?=[^:]*from)/g, 'type Migrate$1Args'))
  }
}
