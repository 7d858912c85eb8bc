/** Words of Payload's admin that are wrong or strange in its Danish, put right. */
export const ADMIN_WORDS = {
  da: {
    general: { locale: 'Sprog', locales: 'Sprog', edit: 'Rediger', collapse: 'Fold sammen' },
    fields: { collapseAll: 'Fold alle sammen', showAll: 'Fold alle ud' },
  },
} as const
