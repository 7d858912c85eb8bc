import { describe, expect, test, vi } from 'vitest'
import { answerTo, isServerFunction } from '@/src/admin/called-function'
import { underAnId } from '@/src/config/log/request-id'
import { loggerTo } from '@/src/config/log/logger'
import { payloadForTest } from '../support/payload-for-test'

describe('what the admin may call on the server', () => {
  test('is in the table of rights, and names what is there', async () => {
    const { config } = await payloadForTest()
    const isThere = (name: string, args: unknown) => isServerFunction({ name, args }, config)
    expect(isThere('table-state', { collectionSlug: 'events' })).toBe(true)
    expect(isThere('form-state', { globalSlug: 'site' })).toBe(true)
    expect(isThere('render-field', { schemaPath: 'collection.events.title' })).toBe(true)
    for (const [name, args] of [
      ['table-state', { collectionSlug: 'nothing' }],
      ['table-state', { collectionSlug: ['events', 'nothing'] }],
      ['table-state', { collectionSlug: { a: 1 } }],
      ['form-state', { globalSlug: 'constructor' }],
      ['nothing', {}],
      ['get-folder-results-component-and-data', {}],
      ['copy-data-from-locale', { globalSlug: 'site' }],
      ['render-field', null],
      ['render-field', {}],
      ['render-field', { schemaPath: 'collection.nothing.title' }],
    ] as const)
      expect(isThere(name, args), name).toBe(false)
  })

  test('answers who asks for a field that is not there, and writes down what failed', async () => {
    const payload = await payloadForTest()
    const written = vi.spyOn(payload.logger, 'error')
    const answer = await answerTo(
      new Error('Could not find target field at schemaPath: collection.events.x'),
      async () => Promise.resolve(payload),
    )
    expect(answer).toEqual({ errors: [{ message: 'There is no such field.' }] })
    expect(written).not.toHaveBeenCalled()
    await answerTo(new Error('It broke.'), async () => Promise.resolve(payload))
    expect(written).toHaveBeenCalledOnce()
  })
})

test('what a client does wrong is not written down while it is answered; a fault is, and so is what the site does itself', () => {
  const write = vi.fn()
  const logger = loggerTo('info', { write })
  const refused = Object.assign(new Error('You may not.'), { status: 403 })
  const answer = (work: () => void) => underAnId({ setHeader: () => undefined }, work)
  answer(() => logger.error({ err: refused, msg: 'There was an error building form state' }))
  answer(() => logger.error(refused))
  expect(write).not.toHaveBeenCalled()
  answer(() => logger.error({ err: Object.assign(new Error('It broke.'), { status: 500 }) }))
  answer(() => logger.error({ err: new TypeError('It is undefined.') }))
  logger.error({ err: refused, msg: 'A job failed' })
  expect(write).toHaveBeenCalledTimes(3)
})
