import type { Field } from 'payload'

/**
 * Sidebar field of an offer or event that prints its poster. `below`: the path of its public page's section, such as
 * `/tilbud`.
 */
export const posterField = (below: string): Field => ({
  name: 'poster',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: { path: '@/src/admin/Poster#Poster', serverProps: { below } } },
  },
})
