import { officeCode, says } from '../dossier/index.js';
import { offices } from './data/index.js';
import { lookedUpIn } from './lookups.js';

/**
 * An office that people state in a form: one that exists or existed. Whether it works on the day of the act is checked
 * where that day is known (`statedOffice`). Never part of a recorded event, so that events stay readable whatever the
 * data say. Each call returns a new schema, because each form gives it other words.
 */
export const office = () =>
  officeCode
    .refine((code) => offices.isKnown(code), {
      ...says({
        en: 'There is no such office; /v1/offices lists them',
        vi: 'Không có cơ quan nào mang mã này; xem danh mục tại /v1/offices',
      }),
      params: { code: 'OFFICE_UNKNOWN' },
    })
    // Pages let it be chosen by name.
    .meta({ format: 'office', ...lookedUpIn('offices') });
