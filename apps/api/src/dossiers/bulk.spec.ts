import { refusal, type Answer } from '../../../../libs/dossier/index.js';
import type { RequestIdentity, Requests } from '../../../../libs/persistence/index.js';
import { madeUpTypes } from '../../../../libs/made-up/index.js';
import type { Person } from '../people/actor.js';
import { Bulk } from './bulk.js';
import type { CommandRequest, Commands } from './commands.js';
import { dossierTranslation } from './refusals.js';

const director: Person = {
  subject: 'd-1',
  name: '',
  roles: ['director'],
  office: 'HN-01',
  mayReadPayloads: false,
  standings: [],
};
const numbers = Array.from({ length: 20 }, (_, n) => `TTLD-2026-${String(n + 1).padStart(7, '0')}`);

/** Commands that take a while, and refuse the third dossier. */
function slowCommands() {
  const given: CommandRequest[] = [];
  const state = { underWay: 0, most: 0 };
  const give = async (_person: Person, request: CommandRequest): Promise<Answer> => {
    given.push(request);
    state.most = Math.max(state.most, ++state.underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    state.underWay--;
    if (request.number === numbers[2]) throw refusal('SAME_PERSON');
    return { dossier: request.number, command: request.command, status: 'visiting', sequence: 4 };
  };
  return { given, state, commands: { give } as unknown as Commands };
}

/** No key is in use. That keys are kept is tested over HTTP (specs/idempotency.system-spec.ts). */
const freeKeys = {
  preflight: ({ bodyHash }: RequestIdentity) => Promise.resolve({ holder: bodyHash }),
  release: () => Promise.resolve(),
  keep: () => Promise.resolve(),
} as unknown as Requests;

const noRows = { find: () => Promise.resolve(undefined) };

describe('a stack of decisions', () => {
  it('is decided one by one: a refusal stops no other, and outcomes stand in the order of the request', async () => {
    const { given, commands, state } = slowCommands();
    const bulk = new Bulk(madeUpTypes, commands, freeKeys, dossierTranslation(madeUpTypes), noRows);
    const items = numbers.map((number) => ({ number }));
    const outcomes = await bulk.give(
      director,
      { command: 'orderVisits', key: 'stack-0001', items, body: { input: {} } },
      { id: 'r-1', language: 'vi' },
    );
    expect(outcomes.map(({ number }) => number)).toEqual(numbers);
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(19);
    const title = 'Người đề xuất không được quyết định';
    expect(outcomes[2]).toMatchObject({ status: 403, problem: { code: 'SAME_PERSON', title, instance: 'r-1' } });
    expect(new Set(given.map(({ key }) => key)).size).toBe(20);
    expect(state.most).toBeGreaterThan(1);
    expect(state.most).toBeLessThanOrEqual(8);
  });

  it('of which nothing was done leaves nothing, one of which something was done, or may have been, its key', async () => {
    const outcomes = [refusal('SAME_PERSON'), new Error('nobody answers'), undefined];
    const left: string[] = [];
    const keys = {
      preflight: ({ bodyHash }: RequestIdentity) => Promise.resolve({ holder: bodyHash }),
      release: ({ key }: RequestIdentity) => Promise.resolve(left.push(`released ${key}`)),
      keep: ({ key }: RequestIdentity) => Promise.resolve(left.push(`kept ${key}`)),
    } as unknown as Requests;
    for (const [i, outcome] of outcomes.entries()) {
      const give = (_person: Person, { number, command }: CommandRequest) =>
        outcome === undefined
          ? Promise.resolve({ dossier: number, command, status: 'visiting', sequence: 4 })
          : Promise.reject(outcome);
      const bulk = new Bulk(madeUpTypes, { give } as never, keys, dossierTranslation(madeUpTypes), noRows);
      const items = [{ number: numbers[0] ?? '' }];
      await bulk.give(
        director,
        { command: 'orderVisits', key: `k${i}`, items, body: { input: {} } },
        { id: 'r', language: 'en' },
      );
    }
    expect(left).toEqual(['released k0', 'kept k1', 'kept k2']);
  });

  it('is not for commands whose definition does not allow it', async () => {
    const { commands, given } = slowCommands();
    const bulk = new Bulk(madeUpTypes, commands, freeKeys, dossierTranslation(madeUpTypes), noRows);
    const request = {
      command: 'proposeVisits',
      key: 'stack-0002',
      items: [{ number: numbers[0] ?? '' }],
      body: { input: {} },
    };
    await expect(bulk.give(director, request, { id: 'r-2', language: 'en' })).rejects.toMatchObject({
      code: 'NOT_IN_BULK',
    });
    const unknown = { ...request, command: 'orderVisitz' };
    const asked = { id: 'r-3', language: 'en' } as const;
    await expect(bulk.give(director, unknown, asked)).rejects.toMatchObject({ code: 'COMMAND_UNKNOWN' });
    expect(given).toEqual([]);
  });
});
