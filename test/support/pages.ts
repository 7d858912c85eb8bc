import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import type { LinkPurpose } from '@/src/urls/subscriber-token'

/** One page of every type, with the base and demo content. */
export const PAGE_TYPES: Record<string, (locale: Locale) => string> = {
  home: paths.home,
  offers: (locale) => paths.offers(locale),
  'offers, filtered': (locale) => paths.offers(locale, 'zone=2&emne=women&alder=30&sprog=da'),
  'offers, none': (locale) => paths.offers(locale, 'zone=2&for=professionals&kvinder=1&dag=SU'),
  'offers, not understood': (locale) => paths.offers(locale, 'zone=99'),
  'one offer': (locale) => paths.offer(locale, 'salam-soester'),
  'one offer of others': (locale) => paths.offer(locale, 'lektiecafe-foreningshuset'),
  calendar: (locale) => paths.calendar(locale),
  'calendar, none': (locale) => paths.calendar(locale, 'maaned=2019-02'),
  'one event, with a date cancelled': (locale) => paths.event(locale, 'eksempel-havedag'),
  'one event, with a date moved': (locale) => paths.event(locale, 'eksempel-kreaaften'),
  newsletters: paths.newsletters,
  'the form for the newsletter': (locale) => paths.subscribe(locale),
  'one newsletter': (locale) => paths.newsletter(locale, 'eksempel-nyt-fra-omraadet'),
  'one newsletter, for a zone': (locale) => paths.newsletter(locale, 'eksempel-nyt-fra-zone-1'),
  zones: paths.zones,
  'one zone': (locale) => paths.zone(locale, 1),
  afdelinger: paths.afdelinger,
  'one afdeling': (locale) => paths.afdeling(locale, 'gullandsgaarden'),
  evaluations: paths.evaluations,
  'one evaluation': (locale) => paths.evaluation(locale, 'superkraefter-2023'),
  indicators: paths.indicators,
  about: paths.about,
  privacy: paths.privacy,
  accessibility: paths.accessibility,
  lost: (locale) => `/${locale}/findes/ikke`,
}

/**
 * The pages behind the links in a subscriber's mail, before and after their buttons are pressed, by the links' tokens.
 */
export function pagesOfLinks({
  confirm,
  settings,
  unsubscribe,
}: Record<LinkPurpose, string>): Record<string, (locale: Locale) => string> {
  return {
    'yes to the newsletter': (locale) => paths.confirmSubscription(locale, confirm),
    'yes, said': (locale) => paths.confirmSubscription(locale, confirm, 'svar=ja'),
    'what a subscriber chose': (locale) => paths.subscription(locale, settings),
    'what a subscriber chose, saved': (locale) => paths.subscription(locale, settings, 'svar=gemt'),
    'no to the newsletter': (locale) => paths.unsubscribe(locale, unsubscribe),
    'no, said': (locale) => paths.unsubscribe(locale, unsubscribe, 'svar=ja'),
    'a link out that is dead': (locale) => paths.unsubscribe(locale, 'nobody.at-all'),
    'a link that is dead': (locale) => paths.confirmSubscription(locale, 'nobody.at-all'),
    'all deleted': (locale) => paths.subscription(locale, 'nobody.at-all', 'svar=slettet'),
    'a mail is on its way': (locale) => paths.subscribe(locale, 'svar=sendt'),
    'the form, filled in wrong': (locale) => paths.subscribe(locale, 'svar=email'),
  }
}
