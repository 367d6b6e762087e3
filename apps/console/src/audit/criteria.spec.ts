import { criteriaOf, nothing } from './criteria.js';

it('what is typed is searched by, and what is left out is not', () => {
  expect(criteriaOf(nothing)).toEqual({ criteria: { own: false, limit: 100 } });
  expect(criteriaOf({ ...nothing, own: true, outside: true })).toEqual({ criteria: { outside: true, limit: 100 } });
  expect(
    criteriaOf({
      ...nothing,
      ...{ personalId: '001 199 000 001', dossier: ' tctn-2026-0000042', from: '1/11/2026', refused: true },
    }),
  ).toEqual({
    criteria: {
      ...{ personalId: '001199000001', dossier: 'TCTN-2026-0000042', from: '2026-11-01', refused: true },
      ...{ own: false, limit: 100 },
    },
  });
});

it('a number of a dossier may have as many digits as it was given', () => {
  expect(criteriaOf({ ...nothing, dossier: 'TCTN-2026-123456789012' })).toMatchObject({
    criteria: { dossier: 'TCTN-2026-123456789012' },
  });
});

it('a task is searched by its code, where no words are', () => {
  expect(criteriaOf({ ...nothing, task: 'view:all' })).toEqual({
    criteria: { purpose: 'view:all', own: false, limit: 100 },
  });
  expect(criteriaOf({ ...nothing, task: 'view:all', purpose: 'họp' })).toEqual({
    criteria: { purpose: 'họp', own: false, limit: 100 },
  });
});

it('each fault is said at its field', () => {
  expect(criteriaOf({ ...nothing, personalId: '0011', dossier: '42', from: '31/2/2026', to: 'x' })).toEqual({
    faults: { personalId: 'digits', dossier: 'noNumber', from: 'notDay', to: 'notDay' },
  });
});
