import { commandsOf } from '../../../libs/dossier/index.js';
import { freshRegistries, startSystem, type Registries, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { Engine } from './engine.js';
import { fileExample, type Filed } from './examples.js';

// Whatever is refused leaves nothing: no event in the history, none in the record; of a submission no open run.
let registries: Registries;
let system: TestSystem;
let engine: Engine;
beforeAll(async () => {
  registries = await freshRegistries('refused');
  system = await startSystem('refused', registries.env);
  engine = await Engine.of(system.namespace);
}, 120_000);
afterAll(async () => {
  await engine.close();
  await system.end();
  await registries.stop();
});

interface Problem {
  readonly code: string;
}
interface Attempt {
  readonly by: string;
  readonly command: string;
  /** Sent as it is. */
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly mediaType?: string;
}

const officer = 'officer:HN-01:1';
const colleague = 'officer:HN-01:2';
const both = 'officer+director:HN-01:1';
const json = 'application/json';
const input = (value: unknown) => JSON.stringify({ input: value });

const act = (by: string, command: string, body = input({}), headers = {}): Attempt => ({ by, command, body, headers });

/** Attempts of every kind, against a dossier that the officer has taken. */
const attempts: Readonly<Record<string, [Attempt, number, string]>> = {
  'an unknown command': [act(officer, 'levitate'), 404, 'COMMAND_UNKNOWN'],
  'a prototype key for a command': [act(officer, '__proto__'), 404, 'COMMAND_UNKNOWN'],
  'a key of every object for a command': [act(officer, 'constructor'), 404, 'COMMAND_UNKNOWN'],
  'the command that has a route of its own': [act(officer, 'attachDocument'), 404, 'COMMAND_UNKNOWN'],
  'a stranger': [act('officer:DN-01:1', 'take'), 404, 'DOSSIER_NOT_FOUND'],
  'an auditor': [act('auditor', 'take'), 403, 'COMMAND_NOT_ALLOWED'],
  'what a guard forbids': [act(colleague, 'take'), 409, 'TAKEN_BY_ANOTHER'],
  'a stale sequence': [act(officer, 'release', input({}), { 'if-match': '"1"' }), 412, 'SEQUENCE_STALE'],
  'a sequence that is none': [act(officer, 'release', input({}), { 'if-match': 'W/"x"' }), 400, 'VALIDATION_FAILED'],
  'an entry that cannot be corrected': [
    act(officer, 'proposeCorrection', input({ of: 1, data: { any: 1 }, reason: 'No reason' })),
    409,
    'NOT_CORRECTABLE',
  ],
  'a correction of the wrong form': [
    act(officer, 'proposeCorrection', input({ of: 2, data: { unheardOf: 1 }, reason: 'No reason' })),
    422,
    'INPUT_INVALID',
  ],
  'a correction that states nothing': [
    act(officer, 'proposeCorrection', input({ of: 2, data: {}, reason: 'No reason' })),
    400,
    'VALIDATION_FAILED',
  ],
  'an unknown statement': [act(officer, 'release', input({ by: 'me' })), 400, 'VALIDATION_FAILED'],
  'an unknown member': [act(officer, 'release', '{"input":{},"author":"me"}'), 400, 'VALIDATION_FAILED'],
  'a wrong type': [act(officer, 'release', input({ reason: 7 })), 400, 'VALIDATION_FAILED'],
  'a list for an input': [act(officer, 'release', input([])), 400, 'VALIDATION_FAILED'],
  'more than may be said': [act(officer, 'release', input({ reason: 'x'.repeat(501) })), 400, 'VALIDATION_FAILED'],
  'a prototype key in the body': [act(officer, 'release', '{"input":{"__proto__":{"a":1}}}'), 400, 'FORBIDDEN_KEY'],
  'a constructor in the body': [act(officer, 'release', '{"input":{"constructor":{}}}'), 400, 'FORBIDDEN_KEY'],
  'broken JSON': [act(officer, 'release', '{"input":'), 400, 'MALFORMED_JSON'],
  'a huge body': [act(officer, 'release', input({ reason: 'x'.repeat(70_000) })), 413, 'BODY_TOO_LARGE'],
  'another media type': [
    { ...act(officer, 'release', 'input=1'), mediaType: 'application/x-www-form-urlencoded' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  'a day that never was': [act(officer, 'release', '{"input":{},"filedOn":"2026-02-30"}'), 400, 'VALIDATION_FAILED'],
  'a day to come': [act(officer, 'release', '{"input":{},"filedOn":"2099-01-01"}'), 400, 'VALIDATION_FAILED'],
  'a key that is too short': [act(officer, 'release', input({}), { 'idempotency-key': 'x' }), 400, 'VALIDATION_FAILED'],
};

/** What may be stated anew, by type. */
const restated: Readonly<Record<string, object>> = {
  'unemployment-claim': { person: { phone: '0987654321' } },
  'job-counselling': { fullName: 'Nguyễn Thị Ân' },
};

/** The same once `both` has proposed a correction. */
const whileOneWaits: typeof attempts = {
  'one who accepts an own proposal': [act(both, 'approveCorrection', input({ proposal: 4 })), 403, 'SAME_PERSON'],
  'another proposal': [
    act(officer, 'proposeCorrection', input({ of: 2, data: { phone: '0912345678' }, reason: 'No reason' })),
    409,
    'CORRECTION_PENDING',
  ],
  'the approval of another proposal': [
    act(colleague, 'approveCorrection', input({ proposal: 1 })),
    409,
    'OTHER_CORRECTION_PENDING',
  ],
  'the approval of none by name': [act(colleague, 'approveCorrection', input({})), 400, 'VALIDATION_FAILED'],
};

describe.each(dossierTypes.all.map((type) => [type.name, type] as const))('%s', (_name, type) => {
  let filed: Filed;
  beforeAll(async () => {
    filed = await fileExample(system.stage, type, { asOf: '2026-11-03', registries: true });
    await system.stage.command(officer, filed.number, 'take');
    await quiet();
  }, 60_000);

  const send = ({ by, command, body = '', headers = {}, mediaType = json }: Attempt) =>
    system.stage.as(by).send<Problem>(`/v1/dossiers/${filed.number}/commands/${command}`, body, mediaType, headers);
  const trace = async () => {
    const { body } = await system.stage
      .as('auditor')
      .get<{ items: unknown[] }>(`/v1/dossiers/${filed.number}/timeline?limit=500`);
    return { history: await engine.historyLength(filed.number), recorded: body.items.length };
  };
  /** A correction waits; proposed once. */
  const propose = async () => {
    if ((await system.stage.look(filed.number, officer)).correction !== null) return;
    const proposed = { of: 2, data: restated[type.name], reason: 'Typing error' };
    await system.stage.command(both, filed.number, 'proposeCorrection', proposed);
    await quiet();
  };
  /** Nothing happens by itself any more. */
  const quiet = async () => {
    for (let before = await trace(), now; ; before = now) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      now = await trace();
      if (now.history === before.history) return;
    }
  };

  it.each(Object.entries(attempts))('refuses %s, and nothing has happened', async (_what, [attempt, status, code]) => {
    const before = await trace();
    const answer = await send(attempt);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(await trace()).toEqual(before);
  });

  it.each(Object.entries(whileOneWaits))(
    'refuses %s while a correction waits',
    async (_what, [attempt, status, code]) => {
      await propose();
      const before = await trace();
      const answer = await send(attempt);
      expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
      expect(await trace()).toEqual(before);
    },
  );

  it('refuses every command that is not of its status, and nothing has happened', async () => {
    const { name: status } = (await system.stage.look(filed.number, officer)).status;
    const early = Object.entries(commandsOf(type)).filter(([, { from }]) => !from.includes(status));
    expect(early.length).toBeGreaterThan(1);
    const account: Readonly<Record<string, string>> = {
      claimant: `claimant:${filed.person}`,
      employer: `employer:${filed.employer}`,
      officer,
      director: 'director:HN-01:1',
      'insurance-officer': 'insurance-officer:HN:1',
      'payment-officer': 'payment-officer:HN:1',
    };
    const before = await trace();
    for (const [command, { roles, example }] of early) {
      const answer = await send(act(account[roles[0] ?? ''] ?? '', command, input(example)));
      expect({ command, status: answer.status, code: answer.body.code }).toEqual({
        command,
        status: 409,
        code: 'COMMAND_OUT_OF_ORDER',
      });
    }
    expect(await trace()).toEqual(before);
  });
});
