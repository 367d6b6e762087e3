import { citedUnder, lastDayOfForce } from './articles.js';

describe('a list of citations', () => {
  const list = 'L13 53.1; D28 19; C28-06; D61-02; L25 41.2; D374 17; D374 form 15; LC 35; by custom';

  it('is cut to the texts of a law', () => {
    expect(citedUnder('2013', list)).toBe('L13 53.1; D28 19; C28-06; D61-02; LC 35; by custom');
    expect(citedUnder('2025', list)).toBe('L25 41.2; D374 17; D374 form 15; LC 35; by custom');
  });

  it('stays whole where a law knows none of them', () => {
    expect(citedUnder('2025', 'C28 10.2; C28-17')).toBe('C28 10.2; C28-17');
    expect(citedUnder('2013', 'D374 21')).toBe('D374 21');
  });
});

describe('the last day of an article', () => {
  it('is that of its text, or an earlier one of its own', () => {
    expect(lastDayOfForce('D28 18.2')).toBe('2025-12-31');
    expect(lastDayOfForce('D28 18.4')).toBe('2020-07-14');
    expect(lastDayOfForce('Q17 3.1')).toBe('2025-12-31');
    expect(lastDayOfForce('D374 16.2')).toBeUndefined();
  });
});
