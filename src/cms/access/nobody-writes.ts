/** Field access of what the server alone writes. */
export const nobodyWrites = { create: () => false, update: () => false } as const
