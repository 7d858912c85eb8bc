import type { Readable } from 'node:stream'

/** A stored file that was opened: either read its stream to the end, or close it. */
export interface OpenFile {
  /** In bytes. */
  size: number
  /** Its bytes, read no faster than they are taken. May be called once. */
  stream: () => Readable
  close: () => Promise<void>
}

/** A key, and since when its file has been there. */
export interface Listed {
  key: string
  since: number
}

/**
 * Where the uploaded files are, by key (`keys.ts`). A folder and a bucket keep the same contract, which
 * `test/unit/installation/uploads/file-store.test.ts` states; everything above it is the same for both.
 */
export interface FileStore {
  kind: 'folder' | 'bucket'
  /** Its name in sentences for the server's operator. */
  place: string
  /** This process, among all those whose files wait in this store. */
  owner: string
  /** Whether a process still runs whose file waits since then. `elsewhere`: this cannot be told from here. */
  stateOf: (owner: string, since: number) => 'alive' | 'dead' | 'elsewhere'
  /** Null if there is no such file. */
  open: (key: string) => Promise<OpenFile | null>
  /** Writes or replaces a file. When this resolves, a power cut does not lose it. */
  put: (key: string, bytes: Buffer) => Promise<void>
  /** Moves a file, over another of that name; at each moment it is at one of the two. Nothing happens if it is missing. */
  move: (from: string, to: string) => Promise<void>
  /** Nothing happens if there is no such file. */
  remove: (key: string) => Promise<void>
  /** All files whose keys begin with this: the empty text, or one that ends with a slash. */
  list: (prefix: string) => AsyncIterable<Listed>
  /** Removes what else it needs no more. */
  tidy: () => Promise<void>
  /** Throws if the files cannot be reached. Cheap, and changes nothing. */
  look: () => Promise<void>
  /** Why no files can be kept there: one sentence, or null. Writes a file and removes it. */
  problem: () => Promise<string | null>
}
