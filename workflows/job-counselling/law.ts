import type { CivilDate } from '../../libs/calendar/index.js';
import { counsellingEntitled, type LawData, regime } from '../../libs/policy/index.js';

/** Whether the law lets this person be counselled free of charge (L13 54; L25 36): who asks is looking for work. */
export const entitled = (insuredAtTermination: boolean, filed: CivilDate, asOf: CivilDate, law: LawData): boolean => {
  const under = regime({ filed, decided: null, asOf }, law).value.regime;
  return counsellingEntitled({ regime: under, insuredAtTermination, wantsWork: true }, law).value.entitled;
};
