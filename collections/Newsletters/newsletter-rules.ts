import type { PayloadRequest } from 'payload'
import type { Newsletter } from '@/payload-types'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import { label } from '@/src/cms/label'
import { editionProblems } from '@/src/services/newsletters/edition-problems'
import { storedNewsletter } from '@/src/services/newsletters/stored-newsletter'
import { withSaved } from '@/src/services/newsletters/with-saved'
import { type Refusal, refuse } from '@/src/cms/refuse'
import type { StepContext, StepRules } from '@/src/cms/steps/step-hook'
import type { OfferedStep } from '@/src/cms/steps/steps-endpoint'
import {
  isOpenForWriting,
  newsletterStep,
  type NewsletterState,
  sendAtProblem,
} from '@/src/domain/newsletters/newsletter-steps'
import { toLocal } from '@/src/domain/time/copenhagen'
import { isLocale, SOURCE_LOCALE } from '@/src/i18n/locales'

type NewsletterStep = StepContext<Newsletter> & { data: Partial<Newsletter>; req: PayloadRequest }

const WHEN_AND_HOW = ['sendAt', 'sendAt_tz', 'languages']

/** The steps of an edition. `src/domain/newsletters/newsletter-steps.ts` defines who may take which. */
export const newsletterRules: StepRules<Newsletter> = {
  first: 'draft',
  judge: ({ from, to, user, reason }) =>
    newsletterStep({ from: from as NewsletterState, to: to as NewsletterState, role: user.role, reason }),
  mayChange: ({ from, to }) => {
    if (isOpenForWriting(from as NewsletterState)) return 'all'
    return from === 'reviewed' || to === 'scheduled' ? WHEN_AND_HOW : []
  },
  locked: label(
    'Nyhedsbrevet er gennemlæst eller sendt, så indholdet ligger fast. Intet blev gemt. Er det ikke begyndt at blive sendt, så gør det til kladde igen først.',
    'The newsletter is reviewed or sent, so its content stands. Nothing was saved. If it is not being sent yet, make it a draft again first.',
  ),
  take: async (step) => {
    if (step.to === 'reviewed' || step.to === 'scheduled') refuse(await refusals(step), 'newsletters', step.req)
    return step.data
  },
}

export const NEWSLETTER_STEPS: readonly OfferedStep[] = [
  { to: 'reviewed', label: label('Gennemlæst', 'Reviewed'), needsReason: false },
  { to: 'scheduled', label: label('Planlæg', 'Schedule'), needsReason: false },
  { to: 'paused', label: label('Sæt på pause', 'Pause'), needsReason: false },
  { to: 'sending', label: label('Send videre', 'Go on sending'), needsReason: false },
  { to: 'draft', label: label('Gør til kladde igen', 'Make a draft again'), needsReason: false },
  { to: 'cancelled', label: label('Aflys', 'Cancel'), needsReason: true },
]

const NO_MAIL = label(
  'Der kan ikke sendes mails herfra endnu. Bed den, der driver siden, om at sætte SMTP_URL og MAIL_FROM.',
  'No mails can be sent from here yet. Ask whoever runs the site to set SMTP_URL and MAIL_FROM.',
)

/**
 * What stops an edition, as it would be saved, from proceeding. Checked again when it is scheduled, since much may have
 * changed by then.
 */
async function refusals({ to, document, data, req }: NewsletterStep): Promise<Refusal[]> {
  const now = toLocal(new Date())
  const stored = await storedNewsletter(req.payload, document.id)
  const { flattenedFields } = req.payload.collections.newsletters.config
  const locale = isLocale(req.locale) ? req.locale : SOURCE_LOCALE
  const newsletter = withSaved(flattenedFields, stored ?? {}, data, locale) as unknown as Newsletter
  // Payload rejects values that are not dates or lists.
  if (Number.isNaN(Date.parse(newsletter.sendAt ?? '2000-01-01')) || !Array.isArray(newsletter.blocks ?? [])) return []
  const sendAt = newsletter.sendAt ? toLocal(new Date(newsletter.sendAt)) : null
  const late = to === 'scheduled' ? sendAtProblem(sendAt, now) : null
  return [
    ...(to === 'scheduled' && mailSettingsOf(req.payload) === null ? [{ path: 'status', message: NO_MAIL }] : []),
    ...(late ? [{ path: 'sendAt', message: late }] : []),
    ...(await editionProblems(req.payload, newsletter, now)),
  ]
}
