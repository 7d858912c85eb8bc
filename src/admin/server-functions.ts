import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { askedOfForm } from './form-state.ts'
import { schedulePublish } from './schedule-publish.ts'

/**
 * What the admin's pages call on the server where Payload asks only who is signed in, and not what they may do with the document.
 * Given to Payload in the place of its own.
 */
export const serverFunctions = {
  'form-state': async (args: Parameters<typeof buildFormStateHandler>[0]) =>
    buildFormStateHandler(await askedOfForm(args)),
  'schedule-publish': schedulePublish,
}
