import { type BuildFormStateArgs, Forbidden } from 'payload'
import { mayChange, mayRead } from '@/src/cms/access/may-change'

/**
 * What may be asked of the state of a form: refused if one may not read its document. An edit lock is taken by who may change it,
 * and by nobody else.
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
