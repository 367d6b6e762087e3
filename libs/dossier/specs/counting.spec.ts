import { type InspectionState, workplaceInspection } from '../../made-up/index.js';
import { overlapping } from '../given/overlapping.js';
import { countedIn } from '../given/uncounted.js';
import { type DossierType, registered, statisticsOf, type Text } from '../index.js';

const text = { en: 'x', vi: 'x' };
const { events } = workplaceInspection;
const parts = {
  all: { title: text, of: 'inspectionCalledOff' },
  signed: { title: text, of: 'inspectionCalledOff', where: { at: 'decision/number', is: 'TTLD-1/QĐ-1' } },
  wrongPlace: { title: text, of: 'inspectionCalledOff', where: { at: 'decisions/number', is: 'TTLD-1/QĐ-1' } },
  wrongKind: { title: text, of: 'inspectionCalledOff', where: { at: 'decision/number', is: true } },
  paid: { title: text, of: 'fined', amount: 'amountVnd' },
  noAmount: { title: text, of: 'fined', amount: 'amount' },
} as const;
const counting = { title: text, counts: text, parts };
const type = registered<InspectionState>({
  ...workplaceInspection,
  statistics: statisticsOf(events, { counting }),
} satisfies DossierType<InspectionState>);

describe('what a type counts', () => {
  it('is found by what stands openly in its events; what is looked for in another place is not', () => {
    const happened = [
      { kind: 'inspectionCalledOff', data: { decision: { number: 'TTLD-1/QĐ-2' } } },
      { kind: 'fined', data: { amountVnd: 5_000_000 } },
    ];
    expect(countedIn(type, happened)).toEqual(['counting/all', 'counting/signed', 'counting/paid']);
    expect(countedIn(type, [])).toEqual([]);
  });

  it.each([
    [{ all: parts.all, signed: parts.signed }, ['counting/all and counting/signed']],
    [{ signed: parts.signed, wrongPlace: parts.wrongPlace }, ['counting/signed and counting/wrongPlace']],
    [{ signed: parts.signed, wrongKind: parts.wrongKind }, []],
    [{ all: parts.all, paid: parts.paid }, []],
  ])('is published where no event is counted twice: %#', (its, found) => {
    const statistics = (published?: Text) => ({
      statistics: statisticsOf(events, { counting: { ...counting, parts: its, ...(published && { published }) } }),
    });
    expect(overlapping({ ...type, ...statistics(text) })).toEqual(found);
    expect(overlapping({ ...type, ...statistics() })).toEqual([]);
  });

  it('does not compile for an event that the type has not', () => {
    // @ts-expect-error no such kind of event
    statisticsOf(events, { counting: { ...counting, parts: { refused: { title: text, of: 'refused' } } } });
    expect.assertions(0);
  });
});
