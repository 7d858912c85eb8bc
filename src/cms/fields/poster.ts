import type { Field } from 'payload'

/** In the sidebar of an offer or event: print it for a place. `below`: where its page lies, `/tilbud`. */
export const posterField = (below: string): Field => ({
  name: 'poster',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: { path: '@/src/admin/Poster#Poster', serverProps: { below } } },
  },
})
