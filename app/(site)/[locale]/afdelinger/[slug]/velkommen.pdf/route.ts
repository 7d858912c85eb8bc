import { welcomeRoute } from '@/app/(site)/print-answer'
import { paths } from '@/src/urls/paths'

export const GET = welcomeRoute(paths.welcomeSheet)
