import { posterRoute } from '@/app/(site)/print-answer'
import { paths } from '@/src/urls/paths'

export const GET = posterRoute('event', paths.eventPoster)
