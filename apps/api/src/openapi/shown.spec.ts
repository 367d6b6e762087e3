import { Ajv2020 } from 'ajv/dist/2020.js';
import { registered, UNDISCLOSED } from '../../../../libs/dossier/index.js';
import { unemploymentClaim } from '../../../../workflows/unemployment-claim/definition.js';
import { shownSchemas } from './shown.js';

const schemas = shownSchemas(registered(unemploymentClaim));
const accepts = (name: string, value: unknown): boolean =>
  new Ajv2020({ strict: false, validateFormats: false }).validate(schemas[name] ?? false, value);
const claim = unemploymentClaim.initial();

it('each reader of a type has a schema of their own', () => {
  expect(Object.keys(schemas)).toEqual([
    'UnemploymentClaimShown',
    'UnemploymentClaimShownToClaimant',
    'UnemploymentClaimShownToEmployer',
  ]);
});

it('what is personal is no part of it, and a word that is may be undisclosed', () => {
  const changed = (kind: string) => ({ ...claim, changes: [{ kind, from: '2026-11-02' }] });
  expect(accepts('UnemploymentClaimShown', changed('job'))).toBe(true);
  expect(accepts('UnemploymentClaimShown', changed(UNDISCLOSED))).toBe(true);
  expect(accepts('UnemploymentClaimShown', changed('holiday'))).toBe(false);
  expect(accepts('UnemploymentClaimShown', { ...claim, personal: { sex: 'female' } })).toBe(false);
  // Where no word is personal, none is undisclosed.
  expect(accepts('UnemploymentClaimShown', { ...claim, notices: [UNDISCLOSED] })).toBe(false);
});
