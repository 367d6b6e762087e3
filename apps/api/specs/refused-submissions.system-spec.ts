import { eventually } from '../../../libs/testing/faults/look.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Connection } from '@temporalio/client';
import { z } from 'zod';
import {
  like,
  DossierTypes,
  type AnyDossierType,
  type CommandEnvelope,
  submissionRead,
} from '../../../libs/dossier/index.js';
import { connectTemporal, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import { Stage, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { parseConfig } from '../src/config.js';
import { DossierGateway } from '../src/dossiers/gateway.js';
import { serve } from '../src/serve.js';
import { Engine } from './engine.js';
import { submissionOf } from './examples.js';

// A refused submission leaves no open run and no taken place, whoever refuses it: the API, or the engine after all.
let system: TestSystem;
let engine: Engine;
let careless: NestFastifyApplication;
let carelessStage: Stage;
let connection: Connection;
let gateway: DossierGateway;

/** The definition as an API might have it that is older than the worker: it overlooks what it does not know. */
const withoutForm = (type: AnyDossierType): AnyDossierType => ({
  ...type,
  submission: {
    ...type.submission,
    input: like(type.submission.input, z.looseObject({})),
    read: (sent, at) => {
      const known = Object.entries(sent as object).filter(([name]) => name !== 'unheardOf');
      return type.submission.read(Object.fromEntries(known), at);
    },
  },
});

beforeAll(async () => {
  system = await startSystem('submissions');
  engine = await Engine.of(system.namespace);
  const identity = system.api.identityUrl ?? '';
  const settings = {
    ...system.env,
    OIDC_ISSUER: identity,
    JWKS_URL: `${identity}/jwks`,
    PORT: '0',
    LOG_LEVEL: 'error',
  };
  careless = await serve(parseConfig(settings), new DossierTypes(dossierTypes.all.map(withoutForm)));
  carelessStage = new Stage({ apiUrl: await careless.getUrl(), identityUrl: identity });
  const temporal = await connectTemporal(
    { address: system.env['TEMPORAL_ADDRESS'] ?? '', namespace: system.namespace },
    encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? '')),
  );
  connection = temporal.connection;
  gateway = new DossierGateway(temporal.client, dossierTypes, () => undefined);
}, 120_000);
afterAll(async () => {
  await careless.close();
  await connection.close();
  await engine.close();
  await system.end();
});

interface Problem {
  readonly code: string;
  readonly dossier?: string;
}

const json = 'application/json';
const body = (type: AnyDossierType, more: object) => JSON.stringify({ ...submissionOf(type), ...more });
const stated = (type: AnyDossierType, more: object) =>
  JSON.stringify({ input: { ...submissionOf(type).input, ...more } });

const refused: Readonly<Record<string, [(type: AnyDossierType) => string, number, string]>> = {
  'broken JSON': [() => '{"input":', 400, 'MALFORMED_JSON'],
  'no form': [() => '{}', 400, 'VALIDATION_FAILED'],
  'an empty form': [() => '{"input":{}}', 400, 'VALIDATION_FAILED'],
  'a list for a form': [() => '{"input":[]}', 400, 'VALIDATION_FAILED'],
  'a prototype key': [
    (type) => body(type, {}).replace('{"input":{', '{"input":{"__proto__":{},'),
    400,
    'FORBIDDEN_KEY',
  ],
  'an unknown statement': [(type) => stated(type, { unheardOf: 1 }), 400, 'VALIDATION_FAILED'],
  'a wrong type': [(type) => stated(type, { office: 7 }), 400, 'VALIDATION_FAILED'],
  'an unknown member': [(type) => body(type, { author: 'me' }), 400, 'VALIDATION_FAILED'],
  'a huge form': [(type) => stated(type, { more: 'x'.repeat(70_000) }), 413, 'BODY_TOO_LARGE'],
  'a day that never was': [(type) => body(type, { asOf: '2026-02-30' }), 400, 'VALIDATION_FAILED'],
  'a way that people do not come': [(type) => body(type, { channel: 'post' }), 400, 'VALIDATION_FAILED'],
  'the name of another person': [
    (type) => JSON.stringify(submissionOf(type, '001099999999')),
    403,
    'COMMAND_NOT_ALLOWED',
  ],
};

/** Temporal counts a moment late: what was opened or closed just before is in it once it does not change any more. */
async function steadyOpenRuns(): Promise<number> {
  for (let count = await engine.openRuns(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const next = await engine.openRuns();
    if (next === count) return count;
    count = next;
  }
}

/** Runs that close themselves do so within seconds. */
async function untilOpenRunsAre(count: number): Promise<void> {
  for (const end = Date.now() + 20_000; (await engine.openRuns()) !== count;) {
    if (Date.now() > end) throw new Error(`${await engine.openRuns()} runs are open, not ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe.each(dossierTypes.all.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const { subject } = submissionRead(type, type.submission.example);
  const claimant = `claimant:${subject.reference}`;
  const route = `/v1/dossiers/${name}`;

  it.each(Object.entries(refused))('is not opened by %s', async (_what, [text, status, code]) => {
    const open = await engine.openRuns();
    const answer = await system.stage.as(claimant).send<Problem>(route, text(type), json);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(await engine.openRuns()).toBe(open);
  });

  it('is refused by the engine when the API lets it through: the run closes itself, the place is free', async () => {
    const open = await steadyOpenRuns();
    const answer = await carelessStage.as(claimant).send<Problem>(route, stated(type, { unheardOf: 1 }), json);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 422, code: 'INPUT_INVALID' });
    await untilOpenRunsAre(open);
    expect((await system.stage.as(claimant).post(route, submissionOf(type))).status).toBe(201);
  }, 30_000);

  it('is refused by the engine when it is asked directly, and its run ends as not submitted', async () => {
    const number = `${type.prefix}-2026-9999999`;
    const envelope: CommandEnvelope = {
      command: 'submit',
      input: {},
      actor: { subject: 'intruder', roles: ['claimant'], party: 'somebody' },
      claimant: 'somebody',
      channel: 'online',
      key: 'key-of-the-intruder',
      bodyHash: '0'.repeat(64),
    };
    const submit = () => gateway.submit({ type, number, office: 'HN-01', offsetMs: 0 }, envelope);
    await expect(submit()).rejects.toMatchObject({ name: 'Refusal', code: 'INPUT_INVALID' });
    await eventually(
      () => engine.statusOf(number),
      (status) => status === 'WORKFLOW_EXECUTION_STATUS_COMPLETED',
    );
    expect((await system.stage.as('auditor').get(`/v1/dossiers/${number}`)).status).toBe(404);
    await expect(submit()).rejects.toThrow(/already started/i);
  }, 30_000);
});
