import type { ExplanationDefinition } from '../dossier/index.js';
import type { InspectionState } from './inspection-events.js';

/** Why the fines come to what they do: the sum of those of each month. */
export const explanations = {
  fined: {
    title: { en: 'Fined in all', vi: 'Tổng số tiền phạt' },
    decidedBy: ['inspectionCalledOff'],
    of: ({ data: { fines } }) => {
      const months = Object.entries(fines);
      if (months.length === 0) return undefined;
      const told = (vnd: number) => ({ en: `${vnd} dong`, vi: `${vnd} đồng` });
      return {
        short: told(months.reduce((all, [, vnd]) => all + vnd, 0)),
        steps: months.map(([month, vnd]) => ({
          depth: 0,
          label: { en: `Month ${month}`, vi: `Tháng ${month}` },
          figure: told(vnd),
          rule: { en: 'A fine for each month', vi: 'Phạt theo từng tháng' },
          articles: [{ en: 'house rules 9', vi: 'nội quy, mục 9' }],
          source: { en: 'the director', vi: 'giám đốc' },
          reading: null,
        })),
        conditions: [],
      };
    },
  },
} satisfies Readonly<Record<string, ExplanationDefinition<InspectionState>>>;
