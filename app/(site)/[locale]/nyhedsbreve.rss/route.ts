import { feedRoute } from '@/app/(site)/feed-answer'

export const GET = feedRoute('rss')
