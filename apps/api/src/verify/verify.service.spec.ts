import { DossierTypes, type RecordedAct } from '../../../../libs/dossier/index.js';
import type { DossierReader, LetterPlace } from '../../../../libs/persistence/index.js';
import { unemploymentClaim } from '../../../../workflows/unemployment-claim/definition.js';
import { Verification } from './verify.service.js';

const number = 'TCTN-2026-0000042';
const day = (date: string) => Date.parse(`${date}T02:00:00Z`);
const act = (date: string, ...events: RecordedAct['events']): RecordedAct => ({
  cause: { kind: 'command', id: date, name: 'x' },
  author: 'an',
  channel: 'online',
  filedOn: date as never,
  at: day(date),
  events,
});
const event = (sequence: number, kind: string, data: RecordedAct['events'][number]['data']) => ({
  ...{ sequence, kind, version: 1, data },
});
const decision = { number: `${number}/QĐ-1`, signer: 'director-HN-01-1', basis: 'D374 16.1' };
const recorded: readonly RecordedAct[] = [
  act(
    '2026-11-02',
    event(1, 'dossierOpened', { office: 'HN-01', lawVersion: 1, links: [] }),
    event(2, 'claimSubmitted', { filed: '2026-11-02', received: '2026-11-02', byPost: false }),
    event(3, 'returnedForCompletion', { parts: ['proof'] }),
  ),
  act('2026-11-04', event(4, 'claimWithdrawn', {})),
  act('2026-11-05', event(5, 'claimRefused', { decision, refusal: { unmet: ['months'] }, reason: 'x' })),
];

const keyOf = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const noted = new Map<string, LetterPlace>();
const codes = {
  note: (code: string, place: LetterPlace) => Promise.resolve(void noted.set(code, place)),
  find: (code: string) => Promise.resolve(noted.get(code)),
};
const verification = ({ acts = recorded, erased = false, keys = keyOf(7) } = {}) =>
  new Verification(
    new DossierTypes([unemploymentClaim]),
    codes,
    {
      find: (wanted) => {
        const state = { parties: { office: 'HN-01' }, ...(erased && { erased: true }) };
        return Promise.resolve(
          wanted === number ? ({ state } as unknown as Awaited<ReturnType<DossierReader['find']>>) : undefined,
        );
      },
    },
    { acts: () => Promise.resolve(acts) },
    keys,
  );
const request = '3-request-to-complete';

afterEach(() => noted.clear());

describe('whoever holds a letter', () => {
  it('finds that it is in force, from which office, of which kind and day, and nothing else', async () => {
    const { code, path } = await verification().codeOf(number, request);
    expect(path).toBe(`/verify/${code}`);
    expect(await verification({ acts: recorded.slice(0, 1) }).verify(code)).toEqual({
      ...{ state: 'in-force', since: '2026-11-02', on: '2026-11-02' },
      title: { en: 'Request to complete the dossier', vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
      office: { en: 'Hanoi Employment Service Centre', vi: 'Trung tâm Dịch vụ việc làm Hà Nội' },
      ...{ decision: null, dossier: number },
    });
  });

  it('finds since when it is in force no more', async () => {
    const { code } = await verification().codeOf(number, request);
    expect(await verification().verify(code.toLowerCase())).toMatchObject({ state: 'over', since: '2026-11-04' });
  });

  it('compares a decision by its number', async () => {
    const { code } = await verification().codeOf(number, '5-refusal');
    expect(await verification().verify(code)).toMatchObject({
      ...{ state: 'in-force', decision: `${number}/QĐ-1`, dossier: null, on: '2026-11-05' },
    });
  });

  it('finds of an erased dossier that there was such a letter, and from which office, alone', async () => {
    const { code } = await verification().codeOf(number, request);
    expect(await verification({ erased: true }).verify(code)).toEqual({
      ...{ state: 'erased', since: null, title: null, decision: null, dossier: null, on: null },
      office: { en: 'Hanoi Employment Service Centre', vi: 'Trung tâm Dịch vụ việc làm Hà Nội' },
    });
  });

  it('goes on finding it when the keys have changed, by the code on the paper and by a new one', async () => {
    const before = await verification().codeOf(number, request);
    const [anew, without] = [`${keyOf(8)},${keyOf(7)}`, keyOf(8)].map((keys) => verification({ keys }));
    const after = await anew?.codeOf(number, request);
    expect(after?.code).not.toBe(before.code);
    for (const code of [before.code, after?.code ?? ''])
      expect(await without?.verify(code)).toMatchObject({ state: 'over' });
  });
});

describe('a code that opens nothing', () => {
  it('is told from one that was mistyped', async () => {
    const { code } = await verification({ keys: keyOf(9) }).codeOf(number, request);
    noted.clear();
    await expect(verification().verify(code)).rejects.toMatchObject({ code: 'LETTER_UNKNOWN', status: 404 });
    const mistyped = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    for (const typed of [mistyped, 'x', '', code.slice(1)])
      await expect(verification().verify(typed)).rejects.toMatchObject({ code: 'CODE_MISTYPED', status: 400 });
  });

  it('is as unknown where its dossier or its letter is not there', async () => {
    const gone = await verification().codeOf('TCTN-2026-0000043', request);
    const other = await verification().codeOf(number, '2-award');
    for (const { code } of [gone, other])
      await expect(verification().verify(code)).rejects.toMatchObject({ code: 'LETTER_UNKNOWN' });
  });
});
