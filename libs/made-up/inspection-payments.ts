import type { PaymentsDefinition } from '../dossier/index.js';
import { addDays } from '../calendar/index.js';
import type { InspectionState } from './inspection-events.js';

/** Fines are paid at a counter, within thirty days of the plan. */
export const payments: PaymentsDefinition<InspectionState> = {
  of: ({ number, data: { fines } }) =>
    Object.entries(fines).map(([month, amountVnd]) => ({
      month: Number(month),
      title: { en: `fine for month ${month}`, vi: `tiền phạt tháng ${month}` },
      ...{ amountVnd, reference: `${number}:${month}:fine`, atCounter: true },
      state: 'counter',
      stateTitle: { en: 'waits at the counter', vi: 'chờ tại quầy' },
    })),
  due: ({ data: { plannedOn } }) => (plannedOn === undefined ? undefined : addDays(plannedOn, 30)),
  account: ({ data: { employer, contact } }) =>
    contact === undefined
      ? undefined
      : { bank: 'VCB', number: `000${employer.replaceAll(/\D/g, '')}`, holder: contact },
};
