import { appointed, awarded, lapsed, proposed, refusalProposed } from './given/index.js';
import { toSign } from './to-sign.js';

const remarks = (moment: ReturnType<typeof proposed>) => toSign(moment.dossier)?.remarks.map(({ en }) => en);

it('has nothing to sign before something is proposed, nor once it was signed', () => {
  expect([toSign(appointed().dossier), toSign(awarded().dossier)]).toEqual([undefined, undefined]);
  expect(toSign(lapsed().dossier)).toBeDefined();
});

it('tells the money that an award gives in all', () => {
  const { data, dossier } = proposed();
  const { monthlyBenefitVnd = 0, awardMonths = 0 } = data.proposal?.award ?? {};
  expect(monthlyBenefitVnd * awardMonths).toBeGreaterThan(0);
  expect(toSign(dossier)?.amountVnd).toBe(monthlyBenefitVnd * awardMonths);
  expect(toSign(refusalProposed().dossier)).not.toHaveProperty('amountVnd');
});

it('shows what the employer corrected, and that an officer verified it', () => {
  expect(remarks(proposed())).toEqual([]);
  expect(remarks(refusalProposed())).toEqual(
    expect.arrayContaining(['The employer corrected the separation', 'The separation was verified by hand']),
  );
});
