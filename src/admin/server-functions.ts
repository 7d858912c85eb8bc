import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { askedOfForm } from './form-state.ts'
import { schedulePublish } from './schedule-publish.ts'

/**
 * Replacements for Payload's Server Functions that only check whether the user is signed in, not what they may do with
 * the document.
 */
export const serverFunctions = {
  'form-state': async (args: Parameters<typeof buildFormStateHandler>[0]) =>
    buildFormStateHandler(await askedOfForm(args)),
  'schedule-publish': schedulePublish,
}
