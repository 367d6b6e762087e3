import { z } from 'zod';
import { commandsOf, commonRefusals, oneOf, says, type Text } from '../../../../libs/dossier/index.js';
import { dossierTypes } from '../../../../workflows/types.js';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { refusalProblem } from '../dossiers/refusals.js';
import { problemCodes } from './codes.js';
import { problem, Problem } from './problem.js';
import { validated } from './validation.js';

const inBoth = ({ en, vi }: Text) => en !== '' && en !== vi && /[^\x20-\x7e]/.test(vi);

describe('a problem', () => {
  it.each(Object.entries(problemCodes))('%s has its title in both languages', (code, { status, title }) => {
    expect({ title, inBoth: inBoth(title) }).toEqual({ title, inBoth: true });
    const document = problem(code as keyof typeof problemCodes).document('r-1', 'vi');
    expect(document).toMatchObject({ status, code, title: title.vi, instance: 'r-1' });
  });

  const refusals = [commonRefusals, ...dossierTypes.all.map((type) => type.refusals)].flatMap(Object.keys);
  it.each(refusals)('%s of a dossier is told in the language that is asked for', (code) => {
    const refused = refusalProblem(dossierTypes, code);
    const [en, vi] = (['en', 'vi'] as const).map((language) => refused?.document('r-1', language).title ?? '');
    expect({ code, told: inBoth({ en: en ?? '', vi: vi ?? '' }) }).toEqual({ code, told: true });
  });

  it('holds one language, whatever it says', () => {
    const parts = { detail: { en: 'a', vi: 'b' }, errors: [{ pointer: '/x', message: oneOf(['p', 'q']) }] };
    const refused = new Problem('BAD_REQUEST', parts);
    expect(refused.document('r', 'vi')).toMatchObject({ detail: 'b', errors: [{ message: 'Chọn một trong: p, q' }] });
    expect(refused.document('r', 'en')).toMatchObject({ detail: 'a', errors: [{ message: 'One of: p, q' }] });
  });
});

describe('what a schema finds', () => {
  const faultsOf = (schema: z.ZodType, value: unknown) => {
    try {
      validated(schema, value);
    } catch (error) {
      if (error instanceof Problem) return error.document('r', 'vi').errors;
      throw error;
    }
    return [];
  };

  it('is told in Vietnamese: what is missing, what is wrong, what is not known, each at its place', () => {
    const schema = z.strictObject({
      name: z.string().min(1).max(3),
      on: z.iso.date(),
      kind: z.enum(['a', 'b']),
      many: z.array(z.int()).max(1),
      code: z.string().regex(/^x$/, says({ en: 'An x', vi: 'Phải là chữ x' })),
    });
    expect(faultsOf(schema, { name: 'dài quá', on: '2026-02-30', many: ['x'], code: 'y', 'a/b': 1 })).toEqual([
      { pointer: '/name', message: 'Nhiều nhất 3 ký tự' },
      { pointer: '/on', message: 'Phải là ngày có thật, viết theo dạng YYYY-MM-DD' },
      { pointer: '/kind', message: 'Thiếu thông tin này' },
      { pointer: '/many/0', message: 'Phải là số' },
      { pointer: '/code', message: 'Phải là chữ x' },
      { pointer: '/a~1b', message: 'Không có mục này' },
    ]);
  });

  it('never quotes what was sent', () => {
    const schema = z.strictObject({ id: z.string().max(3), n: z.int(), u: z.union([z.literal(1), z.literal(2)]) });
    const told = JSON.stringify(faultsOf(schema, { id: '001088000017', n: 'Nguyễn', u: 'secret' }));
    expect(told).not.toMatch(/001088000017|Nguyễn|secret/);
  });

  it('a text of ours stands for one Vietnamese text', () => {
    says({ en: 'Only for this test', vi: 'Chỉ để thử' });
    expect(() => says({ en: 'Only for this test', vi: 'Khác' })).toThrow('two Vietnamese texts');
  });
});

describe('over HTTP', () => {
  let api: ServedApi;
  beforeAll(async () => void (api = await serveEcho()));
  afterAll(() => api.stop());

  it('a caller who asks for Vietnamese reads Vietnamese, and is told so', async () => {
    const officer = await api.mint.officer();
    const asked = { 'accept-language': 'fr, vi-VN;q=0.9, en;q=0.3' };
    const reply = await api.post('/echo/letters', { amount: 0.5, x: 1 }, officer, asked);
    expect(reply.body).toMatchObject({
      code: 'VALIDATION_FAILED',
      title: 'Thông tin còn thiếu hoặc chưa đúng',
      errors: [
        { pointer: '/on', message: 'Thiếu thông tin này' },
        { pointer: '/amount', message: 'Phải là số nguyên' },
        { pointer: '/x', message: 'Không có mục này' },
      ],
    });
    expect(reply.headers).toMatchObject({ 'content-language': 'vi', vary: expect.stringContaining('Accept-Language') });
  });

  it('and English otherwise', async () => {
    const reply = await api.post('/echo/letters', '{', await api.mint.officer(), { 'accept-language': 'vi;q=0.1,en' });
    expect(reply.body).toMatchObject({
      title: 'The body is not JSON',
      detail: 'JSON ends being valid at line 1, column 2',
    });
    expect(reply.headers['content-language']).toBe('en');
  });
});

it('every command has words in both languages, for buttons', () => {
  const titles = dossierTypes.all.flatMap((type) => Object.values(commandsOf(type)).map(({ title }) => title));
  expect(titles.filter((title) => !inBoth(title))).toEqual([]);
});
