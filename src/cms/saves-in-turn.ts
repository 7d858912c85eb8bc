import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, Plugin } from 'payload'
import { beginSave } from '@/src/config/transactions'

/**
 * Operations based on the stored state: if they read it before a concurrent save has ended, they would overwrite that
 * save.
 */
const CHANGES: readonly string[] = ['update', 'restoreVersion', 'delete']

/**
 * Serialises saves of existing documents, starting before the read, so that of two people who save one document at the
 * same moment neither loses their change. Not for uploads, where others would wait for image processing, nor for
 * documents with steps (`steps/lock-revision.ts`), where the second of two people taking the same step must be
 * refused.
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

async function begin(operation: string, req: PayloadRequest): Promise<void> {
  if (CHANGES.includes(operation)) await beginTurn(req)
}

/**
 * For a new document that is judged by others: of two that are made at the same moment, the second sees the first. Not on
 * a replica set of MongoDB, where saves do not wait for each other.
 */
export async function beginTurn({ payload, transactionID }: PayloadRequest): Promise<void> {
  await beginSave(payload.db, await transactionID)
}
