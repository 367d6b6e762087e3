/** What a claim asks outside systems and its record, without any system behind it. */
const nothing = (): Promise<void> => Promise.resolve();

export const activities = {
  verifyIdentity: nothing,
  markBenefit: nothing,
};

/** What the engine's own worker does. */
export const engineActivities = { record: nothing, askTogether: nothing };
