/** Under this name a subscription has its checkpoint. */
export const consumerOf = (webhook: string): string => `webhook:${webhook}`;
