import { pictureRoute } from '@/app/(site)/print-answer'
import { paths } from '@/src/urls/paths'

export const GET = pictureRoute('offer', paths.offerPicture)
