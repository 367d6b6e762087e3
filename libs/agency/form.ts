import { officeCode, says } from '../dossier/index.js';
import { offices } from './data/index.js';

/**
 * An office that people state in a form: one that there is or was. Whether it works on the day of the act is asked where
 * that day is known (`statedOffice`). Never part of a recorded event: what was recorded stays readable whatever the data
 * say. A schema of its own each time, for each form gives it other words.
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
    .meta({ format: 'office' });
