/** Seeds with which requests of a role once found a fault: tried first, every night. What a night finds is put here. */
export const failedSeeds: readonly { readonly role: string; readonly seed: number }[] = [];
