/** What a claim asks outside systems and its record, without any system behind it. */
const nothing = (): Promise<void> => Promise.resolve();

export const activities = {
  verifyIdentity: nothing,
  fetchContributionRecord: nothing,
  markBenefit: nothing,
  issueHealthCard: nothing,
  pay: nothing,
};

export const localActivities = { record: nothing };
