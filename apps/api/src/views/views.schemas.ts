import { z } from 'zod';
import { plainText, says } from '../../../../libs/dossier/index.js';
import { columnNames } from '../dossiers/list-columns.js';

/** A list to be kept under a name. */
export const view = z.strictObject({
  name: plainText(80).refine(
    (name) => !/\p{Nd}{9}/u.test(name.replaceAll(/[\s.-]/g, '')),
    says({
      en: 'A name holds no number of a person or of a telephone',
      vi: 'Tên không được chứa số định danh hay số điện thoại',
    }),
  ),
  /** The query of the office's queue, with the office. */
  query: z.record(z.string().max(60), z.string().max(200)),
  columns: columnNames,
  sharedWith: z.enum(['none', 'office']),
});
export type View = z.output<typeof view>;

export const viewExample: z.input<typeof view> = {
  name: 'Nghỉ việc trong tháng 10, chưa ai nhận',
  query: {
    office: 'HN-01',
    type: 'unemployment-claim',
    assignee: 'none',
    'fields.employmentEnd.from': '2026-10-01',
    'fields.employmentEnd.to': '2026-10-31',
    sort: 'fields.employmentEnd',
  },
  columns: ['number', 'status', 'due', 'fields.employmentEnd'],
  sharedWith: 'office',
};

/** As it stands in an address. */
export const viewId = z.uuid();
const kept = view.extend({ id: viewId, mine: z.boolean() });
const example = { ...viewExample, id: '7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11', mine: true };

/** What the routes answer, with an example of each. */
export const answers = {
  one: { schema: kept, example },
  list: { schema: z.object({ items: z.array(kept) }), example: { items: [example] } },
};
