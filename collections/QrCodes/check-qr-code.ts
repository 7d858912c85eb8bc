import type { CollectionBeforeValidateHook } from 'payload'
import type { QrCode } from '@/payload-types'
import { asText } from '@/src/cms/fields/as-text'
import { newCode } from '@/src/services/qr-codes/code-for'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import { personalDataIn } from '@/src/domain/logbook/personal-data'
import { isPrintedPath, placeKey } from '@/src/domain/qr/code'
import { label } from '@/src/i18n/admin/words'

/**
 * Sets the letters and the key of a new code, whoever creates it. Rejects paths that lead nowhere and places that name
 * a person.
 */
export const checkQrCode: CollectionBeforeValidateHook<QrCode> = ({ collection, data, operation, req }) => {
  if (!data || operation !== 'create') return data
  const place = asText(data.place)
  const refusals: Refusal[] = []
  if (!isPrintedPath(data.path)) {
    refusals.push({
      path: 'path',
      message: label(
        'Write the address of an offer, an event, an afdeling or a newsletter, such as /tilbud/aaben-cafe.',
      ),
    })
  }
  if (personalDataIn(place).length > 0) {
    refusals.push({
      path: 'place',
      message: label('Write the place without numbers of people: no phone, e-mail or CPR.'),
    })
  }
  refuse(refusals, collection.slug, req)
  return { ...data, place, code: newCode(), key: placeKey(data.path ?? '', idOf(data.afdeling), place) }
}
