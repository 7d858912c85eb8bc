import { posterRoute } from '@/app/(site)/print-answer'
import { paths } from '@/src/urls/paths'

export const GET = posterRoute('offer', paths.offerPoster)
