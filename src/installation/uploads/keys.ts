import path from 'node:path'
import type { FileStore, Listed } from './file-store.ts'

/** The two folders of uploaded files, side by side: nothing internal lies below what is public. */
export const FOLDERS = ['public', 'internal'] as const
export type Folder = (typeof FOLDERS)[number]

/** Files whose save has not ended wait below it, in a folder of the process that saves them. */
const PENDING = '.pending'

/** The key of a file in its place. Only the last part of the name counts. */
export function placeOf(folder: Folder, name: string): string {
  return `${folder}/${path.posix.basename(name)}`
}

/** Where the files of all processes wait. */
export function waitingIn(folder: Folder): string {
  return `${folder}/${PENDING}/`
}

/** The key of a file that waits. */
export function waitingOf(folder: Folder, owner: string, name: string): string {
  return `${waitingIn(folder)}${owner}/${path.posix.basename(name)}`
}

/** The process and the name of a file that waits; null for any other key. */
export function waitingBy(key: string): { owner: string; name: string } | null {
  const [, pending, owner, name, ...more] = key.split('/')
  return pending === PENDING && owner && name && more.length === 0 ? { owner, name } : null
}

/** The files in their places: without those that wait, and others that are hidden. */
export async function* placed(store: FileStore, prefix = ''): AsyncGenerator<Listed> {
  for await (const listed of store.list(prefix))
    if (listed.key.split('/').every((part) => !part.startsWith('.'))) yield listed
}

export async function isStored(store: FileStore, key: string): Promise<boolean> {
  const file = await store.open(key)
  await file?.close()
  return file !== null
}
