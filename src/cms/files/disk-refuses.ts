import { APIError, type PayloadRequest } from 'payload'

const UNAVAILABLE = 503
const NO_ROOM = {
  da: 'Filen kunne ikke gemmes: disken er fuld eller skrivebeskyttet. Intet er ændret. Sig det til den, der driver serveren.',
  en: 'The file could not be saved: the disk is full or read-only. Nothing was changed. Tell whoever runs the server.',
}

/** Handles a failed disk write: logs the cause and refuses the save with a message. */
export function diskRefuses(req: PayloadRequest): (error: unknown) => never {
  return (error) => {
    req.payload.logger.error({ err: error, msg: 'The disk of the stored files cannot be written' })
    throw new APIError(req.i18n.language === 'da' ? NO_ROOM.da : NO_ROOM.en, UNAVAILABLE, null, true)
  }
}
