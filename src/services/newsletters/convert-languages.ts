import type { Payload } from 'payload'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'
import { chosenLanguages } from '@/src/domain/newsletters/language-choices'

/**
 * MongoDB, at each start: converts the language choices of editions made before December 2026 to lists; lists stay as
 * they are. On SQLite `src/config/sqlite/first-installation.ts` does this.
 */
export async function convertLanguages({ db }: Payload): Promise<void> {
  if (isSqlite(db)) return
  // Bypasses Payload, which only knows the new shape and would log a change that nobody made.
  const { collection } = mongoModel(db, 'newsletters')
  const before = collection.find({ languages: { $type: 'object' }, 'languages.leaveOut': { $exists: false } })
  for await (const { _id, languages } of before) {
    // The old value is part of the filter, because another starting process may have converted it already.
    await collection.updateOne({ _id, languages }, { $set: { languages: chosenLanguages(languages as object) } })
  }
}
