import { newsletterRoute } from '@/app/(site)/print-answer'
import { paths } from '@/src/urls/paths'

export const GET = newsletterRoute('sheet', paths.newsletterSheet)
