import type { Payload } from 'payload'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'
import { chosenLanguages } from '@/src/domain/newsletters/language-choices'

/**
 * MongoDB, at each start: what was chosen for the languages of an edition before December 2026 becomes lists; what is a list stays as it is.
 * On SQLite a migration does it (`20261130_021828_newsletter_languages`).
 */
export async function convertLanguages({ db }: Payload): Promise<void> {
  if (isSqlite(db)) return
  // Past Payload: it knows the new shape alone, and would note a change that nobody made.
  const { collection } = mongoModel(db, 'newsletters')
  const before = collection.find({ languages: { $type: 'object' }, 'languages.leaveOut': { $exists: false } })
  for await (const { _id, languages } of before) {
    // Another process that starts at the same moment may have been first.
    await collection.updateOne({ _id, languages }, { $set: { languages: chosenLanguages(languages as object) } })
  }
}
