import type { Newsletter } from '@/payload-types'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import { wordsOf } from '@/src/cms/fields/options'
import { editionProblems } from '@/src/services/newsletters/edition-problems'
import { storedNewsletter } from '@/src/services/newsletters/stored-newsletter'
import { withSaved } from '@/src/services/newsletters/with-saved'
import { type Refusal, refuse } from '@/src/cms/refuse'
import type { StepRules, TakenStep } from '@/src/cms/steps/step-rules'
import {
  NEWSLETTER_WORKFLOW,
  type NewsletterState,
  type NewsletterStep,
  sendAtProblem,
} from '@/src/domain/newsletters/newsletter-steps'
import { toLocal } from '@/src/domain/time/copenhagen'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { sendAtWords } from '@/src/i18n/admin/rule-words'
import { label } from '@/src/i18n/admin/words'

const WHEN_AND_HOW = ['sendAt', 'sendAt_tz', 'languages']

/** The steps of an edition, in words, and what is checked before it takes them. */
export const newsletterRules: StepRules<Newsletter, NewsletterState, NewsletterStep> = {
  workflow: NEWSLETTER_WORKFLOW,
  states: wordsOf('newsletterStates'),
  buttons: {
    review: label('Reviewed'),
    schedule: label('Schedule'),
    pause: label('Pause'),
    resume: label('Go on sending'),
    backToDraft: label('Make a draft again'),
    cancel: label('Call off'),
    begin: null,
    hold: null,
    finish: null,
  },
  mayChange({ from, step }) {
    if (from === 'draft') return 'all'
    return from === 'reviewed' || step === 'schedule' ? WHEN_AND_HOW : []
  },
  sets: {
    review: async (taken) => checked(taken, false),
    schedule: async (taken) => checked(taken, true),
  },
}

const NO_MAIL = label('No mails can be sent from here yet. Ask whoever runs the site to set SMTP_URL and MAIL_FROM.')

async function checked(taken: TakenStep<Newsletter>, isScheduled: boolean): Promise<Partial<Newsletter>> {
  refuse(await refusals(taken, isScheduled), 'newsletters', taken.req)
  return {}
}

/**
 * What stops an edition, as it would be saved, from proceeding. Checked again when it is scheduled, since much may have
 * changed by then.
 */
async function refusals({ document, data, req }: TakenStep<Newsletter>, isScheduled: boolean): Promise<Refusal[]> {
  const now = toLocal(new Date())
  const stored = await storedNewsletter(req.payload, document.id)
  const { flattenedFields } = req.payload.collections.newsletters.config
  const locale = isLanguage(req.locale) ? req.locale : SOURCE_LOCALE
  const newsletter = withSaved(flattenedFields, stored ?? {}, data, locale) as unknown as Newsletter
  // Payload rejects values that are not dates or lists.
  if (Number.isNaN(Date.parse(newsletter.sendAt ?? '2000-01-01')) || !Array.isArray(newsletter.blocks ?? [])) return []
  const sendAt = newsletter.sendAt ? toLocal(new Date(newsletter.sendAt)) : null
  const late = isScheduled ? sendAtProblem(sendAt, now) : null
  return [
    ...(isScheduled && mailSettingsOf(req.payload) === null ? [{ path: 'status', message: NO_MAIL }] : []),
    ...(late ? [{ path: 'sendAt', message: sendAtWords(late) }] : []),
    ...(await editionProblems(req.payload, newsletter, now)),
  ]
}
