import { ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { refusal } from '../../../../libs/dossier/index.js';
import { madeUpTypes } from '../../../../libs/made-up/index.js';
import { asProblem } from '../problems/problem.filter.js';
import { Unanswered } from '../../../../libs/runs/index.js';
import { dossierTranslation } from './refusals.js';

const translate = (error: unknown, language: 'en' | 'vi' = 'en') =>
  asProblem(error, [dossierTranslation(madeUpTypes)]).document('r-1', language);
const failed = (type: string, details: object) => refusal(type, details as Readonly<Record<string, unknown>>);

describe('what a dossier refuses', () => {
  it('is a problem of the one list: status, title in the caller’s language, figures', () => {
    const refused = failed('SEQUENCE_STALE', { expected: 3, sequence: 5 });
    expect(translate(refused)).toMatchObject({
      status: 412,
      code: 'SEQUENCE_STALE',
      details: { expected: 3, sequence: 5 },
    });
    expect(translate(refused, 'vi').title).toBe('Hồ sơ đã thay đổi từ lần đọc trước');
  });

  it('is a problem of its type’s own list, with its legal ground', () => {
    expect(translate(failed('SITE_CLOSED', {}))).toMatchObject({
      status: 422,
      code: 'SITE_CLOSED',
      ground: 'house rules 10',
    });
    expect(translate(refusal('SITE_CLOSED'))).toMatchObject({ status: 422 });
  });

  it('says where in the body a fault is', () => {
    const errors = [{ pointer: '/person/name', message: { en: 'Too short', vi: 'Quá ngắn' } }];
    expect(translate(failed('INPUT_INVALID', { errors }))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/input/person/name', message: 'Too short' }],
    });
    expect(translate(failed('INPUT_INVALID', { errors }), 'vi').errors?.[0]?.message).toBe('Quá ngắn');
  });

  it('shows nothing of a fault of the program', () => {
    const fault = ApplicationFailure.nonRetryable('INTERNAL', 'INTERNAL', { secret: 'x' });
    expect(translate(new WorkflowUpdateFailedError('refused', fault))).toEqual({
      type: 'urn:hoso:problem:INTERNAL',
      title: expect.any(String),
      status: 500,
      code: 'INTERNAL',
      instance: 'r-1',
    });
  });
});

describe('an engine that cannot be reached', () => {
  it('is 503: the same request may be sent again', () => {
    const late = translate(new Unanswered('late'));
    expect(late).toMatchObject({ status: 503, detail: expect.stringContaining('same Idempotency-Key') });
    expect(translate(new ServiceError('gone'))).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  });

  it('is 503 for a database too, however deep the error says so', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    for (const away of [
      refused,
      new Error('query', { cause: refused }),
      { code: '57P03' },
      new Error('Connection terminated'),
    ]) {
      expect(translate(away)).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    }
    expect(translate(Object.assign(new Error('unique'), { code: '23505' }))).toMatchObject({ status: 500 });
  });
});
