import { RawValue } from '@temporalio/common';
import { OperatorText, operatorText, withMarkedStaticTexts, withMarkedSummary } from './operator-text.js';
import { payloadConverter } from './payload-converter.js';
import { kindOf } from './payload-kind.js';

const kind = (value: unknown) => kindOf(payloadConverter.toPayload(value));

describe('what operators may read', () => {
  it('is a marked text, which is written like any string', () => {
    const payload = payloadConverter.toPayload(operatorText('Chờ giám đốc ký'));
    expect(kindOf(payload)).toBe('operator');
    expect(payloadConverter.fromPayload(payload)).toBe('Chờ giám đốc ký');
    expect(payloadConverter.toPayload(new OperatorText('x')).data).toEqual(payloadConverter.toPayload('x').data);
  });

  it("is the SDK's answer with the current details", () => {
    expect(kind(new RawValue({ definition: { type: 'claim' }, currentDetails: '**waiting**' }))).toBe('operator');
  });

  it.each([
    'a text',
    { 'hoso-kind': 'operator' },
    { definition: {}, currentDetails: 'posing as the answer' },
    new RawValue('at procedure.ts:1'),
    new RawValue(null),
    undefined,
  ])('is not %p', (value) => {
    expect(kind(value)).toBe('private');
  });

  it('is marked in options only where there is a text', () => {
    expect(withMarkedSummary({})).toEqual({});
    expect(kind(withMarkedSummary({ summary: 'monthly check-in' }).summary)).toBe('operator');
    expect(Object.keys(withMarkedStaticTexts({ staticSummary: 'x' }))).toEqual(['staticSummary']);
    expect(kind(withMarkedStaticTexts({ staticDetails: 'x' }).staticDetails)).toBe('operator');
  });
});
