import type { Env } from '@/src/config/env'
import { bucketStore } from './bucket-store.ts'
import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'

/** The store of an installation: its bucket if one is set, or else its folder. */
export function fileStore({ bucket, mediaDirectory }: Pick<Env, 'bucket' | 'mediaDirectory'>): FileStore {
  return bucket === null ? diskStore(mediaDirectory) : bucketStore(bucket)
}
