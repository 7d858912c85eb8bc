import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/src/config/env'

/** All files in a collection's folder, including those waiting for a save, by their path relative to it. */
export function onDisk(folder: 'public' | 'internal'): string[] {
  const directory = path.join(env.mediaDirectory, folder)
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort()
}
