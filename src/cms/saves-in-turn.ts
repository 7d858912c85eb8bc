import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, Plugin } from 'payload'
import { beginSave } from '@/src/config/transactions'

/** What rests on what stands: read before another save has ended, it would undo that one. */
const CHANGES: readonly string[] = ['update', 'restoreVersion', 'delete']

/**
 * Saves of what stands follow one another, from before they read it: two people who save one document at the same moment both do.
 * Not where files are uploaded: nobody waits while a picture is made smaller. Nor where a step is taken (`steps/raise-revision.ts`):
 * of two who take the same one, the second is to be told.
 */
export const savesInTurn: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.upload ||
    collection.auth ||
    collection.fields.some((field) => 'name' in field && field.name === 'revision')
      ? collection
      : {
          ...collection,
          hooks: { ...collection.hooks, beforeOperation: [inTurn, ...(collection.hooks?.beforeOperation ?? [])] },
        },
  ),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [globalInTurn, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})

const inTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  await begin(operation, req)
  return args
}

const globalInTurn: GlobalBeforeOperationHook = async ({ operation, req }) => begin(operation, req)

async function begin(operation: string, { payload, transactionID }: PayloadRequest): Promise<void> {
  if (CHANGES.includes(operation)) await beginSave(payload.db, await transactionID)
}
