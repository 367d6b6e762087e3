import { Ajv2020 } from 'ajv/dist/2020.js';
import { eventContracts } from '../../../../libs/dossier/contracts/index.js';
import type { ConsumedEvent } from '../../../../libs/persistence/index.js';
import { dossierTypes } from '../../../../workflows/types.js';
import { envelopeOf } from './envelope.js';

const contracts = eventContracts(dossierTypes);
const ajv = new Ajv2020({ strict: true, validateFormats: false });
/** An event with all that the record may hold of it, words of people among them. */
const recorded = (type: string, kind: string, version: number): ConsumedEvent => ({
  ...{ position: 7, dossier: 'TCTN-2026-0000042', type, sequence: 12, kind, version },
  ...{ data: { amountVnd: 1, words: 'mine' }, personal: { fullName: 'Lê Văn C' }, erased: false },
  cause: { kind: 'command', id: 'u', name: 'x' },
  ...{ author: 'subject-1', onBehalfOf: null, channel: 'online', filedOn: '2026-03-02' as ConsumedEvent['filedOn'] },
  ...{ at: 1, recordedAt: 1_772_000_000_000, hash: 'a'.repeat(64) },
});

it('what is sent of an event is of its contract, and of no other’s', () => {
  for (const [at, { dossierType, kind, version, schema, name }] of contracts.entries()) {
    const envelope = envelopeOf(recorded(dossierType, kind, version));
    expect([name, ajv.validate(schema, envelope), ajv.errors]).toEqual([name, true, null]);
    expect(ajv.validate(contracts[(at + 1) % contracts.length]?.schema ?? {}, envelope)).toBe(false);
  }
});

it('contracts leave no room for what people said, nor for who they are', () => {
  const [{ dossierType, kind, version, schema }] = contracts as [(typeof contracts)[number]];
  const event = recorded(dossierType, kind, version);
  expect(JSON.stringify(envelopeOf(event))).not.toMatch(/Lê|mine|subject-1|amountVnd/);
  expect(ajv.validate(schema, { ...envelopeOf(event), author: 'subject-1' })).toBe(false);
  expect(ajv.validate(schema, { ...envelopeOf(event), data: { ...envelopeOf(event).data, words: 'x' } })).toBe(false);
});
