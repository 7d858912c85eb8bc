import sharp from 'sharp'

/** A single-colour picture, not stored as a file. */
export function picture(format: 'jpeg' | 'png', width = 8, height = 8): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c0603a' } })
    .toFormat(format)
    .toBuffer()
}

/** The smallest usable picture. */
export const SMALL_PICTURE = await picture('png')

interface File {
  name?: string
  type?: string
  bytes?: Buffer | string
}

/** A form that uploads a file together with its fields, as a browser does. */
export function pictureForm(
  fields: object,
  { name = 'billede.png', type = 'image/png', bytes = SMALL_PICTURE }: File = {},
): FormData {
  const form = new FormData()
  form.append('_payload', JSON.stringify(fields))
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }), name)
  return form
}
