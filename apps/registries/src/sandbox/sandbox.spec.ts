import { accountInput } from '../bank/bank.schemas.js';
import { accountsOf } from '../bank/bank.store.js';
import { employerInput } from '../insurance-records/insurance-records.schemas.js';
import { insuredPersonOf } from '../insurance-records/insurance-records.store.js';
import { citizenInput } from '../population/population.schemas.js';
import { citizenOf } from '../population/population.store.js';
import { sandboxEmployers } from './employers.js';
import { seedPeople } from './seed.js';
import { syntheticPeople } from './synthetic-people.js';

const wish = { series: 3, count: 500, lastMonth: '2026-09' };

describe('the people of a sandbox', () => {
  it('are more than two hundred, each with a number of their own, at more than thirty employers in four regions', () => {
    const people = seedPeople();
    expect(people.length).toBeGreaterThan(200);
    expect(new Set(people.map(({ personalId }) => personalId)).size).toBe(people.length);
    expect(sandboxEmployers.length).toBeGreaterThanOrEqual(30);
    expect(new Set(sandboxEmployers.map(({ headOfficeRegion }) => headOfficeRegion))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('are the same for the same wish and others for another series', () => {
    expect(syntheticPeople(wish)).toEqual(syntheticPeople(wish));
    const numbers = new Set(syntheticPeople(wish).map(({ personalId }) => personalId));
    expect(syntheticPeople({ ...wish, series: 4 }).some(({ personalId }) => numbers.has(personalId))).toBe(false);
  });

  it('fit what each registry accepts, and work for employers that exist', () => {
    const codes = new Set(
      sandboxEmployers.map(({ code }) => employerInput.parse(sandboxEmployers.find((e) => e.code === code)).code),
    );
    for (const person of [...seedPeople(), ...syntheticPeople(wish)]) {
      citizenInput.parse(citizenOf(person));
      accountsOf(person).forEach((account) => accountInput.parse(account));
      const { contributions, separations } = insuredPersonOf(person);
      const named = [...contributions, ...separations].map(({ employerCode }) => employerCode);
      expect(named.every((code) => codes.has(code))).toBe(true);
    }
  });

  it('have numbers that tell sex and century, and no month before they were of age', () => {
    for (const { personalId, sex, dateOfBirth, contributions } of syntheticPeople(wish)) {
      const century = dateOfBirth.startsWith('20') ? 2 : 0;
      expect(Number(personalId[3])).toBe(century + (sex === 'female' ? 1 : 0));
      expect(personalId.slice(4, 6)).toBe(dateOfBirth.slice(2, 4));
      const age = Number(contributions[0]?.from.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
      expect(age).toBeGreaterThanOrEqual(18);
      expect(contributions.at(-1)?.to).toBe('2026-09');
    }
  });
});
