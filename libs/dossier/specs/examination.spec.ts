import { workplaceInspection } from '../../made-up/index.js';
import { type CommandContext, type DossierState, newDossier, Refusal, registered, wordsOf } from '../index.js';

interface Papers {
  readonly papers: readonly { readonly document: string; readonly by: string; readonly about: string }[];
}
const [one, two] = ['b'.repeat(64), 'c'.repeat(64)];
const { examination } = wordsOf<Papers>();
const found = (kind: string, data: Readonly<Record<string, unknown>>) => [{ kind, data }];
const papers = examination({
  roles: ['officer', 'director'],
  from: ['planned'],
  basis: 'Act 7',
  owed: { en: 'look at the plan', vi: 'xem bản vẽ' },
  waiting: ({ data }) => data.papers,
  accept: {
    title: { en: 'Accept a plan', vi: 'Chấp nhận bản vẽ' },
    produces: ['accepted'],
    decide: (_dossier, { about }) => found('accepted', { about }),
  },
  reject: {
    title: { en: 'Reject a plan', vi: 'Không chấp nhận bản vẽ' },
    produces: ['rejected'],
    decide: (_dossier, { about }, reason) => found('rejected', { about, reason }),
  },
  bring: {
    title: { en: 'Bring a plan', vi: 'Nộp bản vẽ' },
    roles: ['employer'],
    kind: 'plan',
    produces: ['brought'],
    decide: (_dossier, brought) => found('brought', { ...brought }),
  },
});
const withPapers = (...brought: Papers['papers']): DossierState<Papers> => ({
  ...newDossier(registered(workplaceInspection), 'TTLD-2026-0000001', 1),
  data: { papers: brought },
});
const by = (subject: string) => ({ actor: { subject, roles: ['officer'] } }) as unknown as CommandContext;
const dossier = withPapers({ document: one, by: 'an', about: 'roof' }, { document: two, by: 'binh', about: 'door' });
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.code : 'FAULT';
  }
};

it('is offered while a paper waits that somebody else brought', () => {
  expect(codeOf(() => papers.accept.guard?.(dossier, by('an')))).toBeUndefined();
  expect(codeOf(() => papers.accept.guard?.(withPapers(), by('an')))).toBe('NOTHING_TO_EXAMINE');
  const own = withPapers({ document: one, by: 'an', about: 'roof' });
  expect(codeOf(() => papers.reject.guard?.(own, by('an')))).toBe('SAME_PERSON');
});

it('accepts or rejects the paper that is named, never by the one who brought it', () => {
  expect(papers.accept.decide(dossier, { document: two }, by('an'))).toEqual(found('accepted', { about: 'door' }));
  expect(papers.reject.decide(dossier, { document: one, reason: 'Too low' }, by('binh'))).toEqual(
    found('rejected', { about: 'roof', reason: 'Too low' }),
  );
  expect(codeOf(() => papers.accept.decide(dossier, { document: one }, by('an')))).toBe('SAME_PERSON');
  expect(codeOf(() => papers.accept.decide(dossier, { document: 'd'.repeat(64) }, by('an')))).toBe(
    'NOTHING_TO_EXAMINE',
  );
  expect(codeOf(() => papers.reject.decide(dossier, { document: one }, by('binh')))).toBe('INPUT_INVALID');
});

it('is owed for each paper that waits, with its ground', () => {
  const owed = {
    who: 'officer',
    what: { en: 'look at the plan', vi: 'xem bản vẽ' },
    ground: 'Act 7',
    settledBy: papers.accept,
  };
  expect(papers.expectations(dossier)).toEqual([owed, owed]);
  expect(papers.expectations(withPapers())).toEqual([]);
});

it('is of papers that stand on the dossier, brought in the same statuses', () => {
  const { bring } = papers;
  expect(bring).toMatchObject({ roles: ['employer'], from: ['planned'], basis: 'Act 7' });
  const attached = { id: one, kind: 'plan', sha256: one, bytes: 1024, mediaType: 'application/pdf' };
  const having = (kind: string) => ({ ...withPapers(), documents: [{ ...attached, kind }] });
  expect(bring.decide(having('plan'), { document: one }, by('an'))).toEqual(
    found('brought', { document: one, by: 'an' }),
  );
  expect(codeOf(() => bring.decide(having('permit'), { document: one }, by('an')))).toBe('DOCUMENT_MISSING');
  expect(codeOf(() => bring.decide(withPapers(), { document: one }, by('an')))).toBe('DOCUMENT_MISSING');
});
