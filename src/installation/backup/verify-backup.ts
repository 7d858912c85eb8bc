import path from 'node:path'
import { hashed } from './hashed.ts'
import { BackupProblem, FILES, type Manifest, readManifest } from './manifest.ts'
import { contentsOfParts } from './mongodb.ts'
import { type Contents, contentsOfSqlite } from './sqlite.ts'

/**
 * Reads a backup completely and returns its manifest. Throws `BackupProblem` at the first mismatch with the manifest.
 */
export async function verifyBackup(directory: string): Promise<Manifest> {
  const manifest = readManifest(directory)
  for (const { path: part, sha256 } of manifest.parts) await mustBe(path.join(directory, part), sha256)
  for (const sha256 of new Set(manifest.files.map((file) => file.sha256)))
    await mustBe(path.join(directory, FILES, sha256), sha256)
  const [first] = manifest.parts
  if (manifest.database === 'mongodb') mustHold(await contentsOfParts(directory, manifest.parts), manifest)
  else if (first) mustHold(await contentsOfSqlite(path.join(directory, first.path)), manifest)
  else throw new BackupProblem('There is no database in the backup.')
  return manifest
}

/** Throws `BackupProblem` if a database does not contain what the manifest says. */
export function mustHold(found: Pick<Contents, 'counts' | 'auditHead'>, { counts, auditHead }: Manifest): void {
  for (const [name, count] of Object.entries(counts)) {
    if ((found.counts[name] ?? 0) !== count)
      throw new BackupProblem(`${name} holds ${found.counts[name] ?? 0} and not ${count}, as the manifest says.`)
  }
  if (JSON.stringify(found.auditHead) !== JSON.stringify(auditHead))
    throw new BackupProblem('The newest entry of the audit log is not the one that the manifest names.')
}

async function mustBe(file: string, sha256: string): Promise<void> {
  const found = await hashed(file).catch(() => null)
  if (found === null) throw new BackupProblem(`${file} is missing or cannot be read.`)
  if (found.sha256 !== sha256) throw new BackupProblem(`${file} is damaged: it is not what was kept.`)
}
