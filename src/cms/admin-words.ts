/** Corrections of words that are wrong or odd in the Danish translation of Payload's admin. */
export const ADMIN_WORDS = {
  da: {
    general: { locale: 'Sprog', locales: 'Sprog', edit: 'Rediger', collapse: 'Fold sammen' },
    fields: { collapseAll: 'Fold alle sammen', showAll: 'Fold alle ud' },
  },
} as const
