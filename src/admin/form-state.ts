import { type BuildFormStateArgs, Forbidden } from 'payload'
import { mayChange, mayRead } from '@/src/cms/access/may-change'

/**
 * Checks the arguments of a form-state request: throws Forbidden if the user may not read the document. Only those who
 * may change the document get its edit lock.
 */
export async function askedOfForm<
  Args extends Pick<BuildFormStateArgs, 'req' | 'collectionSlug' | 'globalSlug' | 'id' | 'returnLockStatus'>,
>(args: Args): Promise<Args> {
  const { req, collectionSlug, globalSlug, returnLockStatus } = args
  const id = collectionSlug && args.id !== undefined ? String(args.id) : undefined
  const slug = collectionSlug ?? globalSlug
  const isStored = slug !== undefined && (globalSlug !== undefined || id !== undefined)
  if (isStored && !(await mayRead(req, slug, id))) throw new Forbidden(req.t)
  const mayLock = returnLockStatus === true && isStored && (await mayChange(req, slug, id))
  return { ...args, returnLockStatus: mayLock }
}
