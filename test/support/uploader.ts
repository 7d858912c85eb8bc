import config from '@payload-config'
import { getPayload } from 'payload'
import sharp from 'sharp'

/** A process for tests that uploads, replaces and deletes pictures until it is killed. */
const payload = await getPayload({ config })
const PICTURE = { collection: 'media', locale: 'da', overrideAccess: true } as const
const picture = async (side: number) => {
  const data = await sharp({ create: { width: side, height: side, channels: 3, background: '#c0603a' } })
    .png()
    .toBuffer()
  return { name: 'ens.png', mimetype: 'image/png', data, size: data.length }
}

for (let round = 1; ; round += 1) {
  const { id } = await payload.create({
    ...PICTURE,
    data: { alt: `Nr. ${round}` },
    file: await picture(8 + (round % 50)),
  })
  process.send?.('saved')
  if (round % 3 !== 0) await payload.update({ ...PICTURE, id, data: {}, file: await picture(60 + (round % 50)) })
  if (round % 3 === 2) await payload.delete({ ...PICTURE, id })
}
