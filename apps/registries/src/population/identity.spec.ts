import { bankName } from '../shared/names.js';
import { compareIdentity } from './identity.js';

const citizen = {
  personalId: '001199000001',
  fullName: 'Nguyễn Thị Hòa',
  dateOfBirth: '1999-03-08',
  sex: 'female' as const,
  diedOn: '2026-11-10',
};
const question = {
  personalId: citizen.personalId,
  fullName: citizen.fullName,
  dateOfBirth: '1999-03-08',
  asOf: '2026-11-09',
};

describe('the identity check', () => {
  it('knows nothing of a number that is not registered', () => {
    expect(compareIdentity(question, null)).toEqual({ match: 'unknown', differs: [], alive: null, diedOn: null });
  });

  it('minds neither case nor spacing nor Unicode form of a name', () => {
    const fullName = ' NGUYỄN  thị hòa '.normalize('NFD');
    expect(compareIdentity({ ...question, fullName }, citizen).match).toBe('match');
  });

  it.each([
    ['decomposed', 'Đặng Thị Hòa', 'Đặng Thị Hòa'.normalize('NFD')],
    ['the tone in its new place', 'Đặng Thị Hòa', 'Đặng Thị Hoà'],
    ['the tone in its old place', 'Đặng Thuý', 'Đặng Thúy'],
    ['the look-alike of Đ', 'Đặng Thị Hòa', '\u00d0ặng Thị Hòa'],
    ['its small form', "H'Linh Niê Kđăm", "H'Linh Niê K\u00f0ăm"],
    ['a zero-width space', 'Đặng Thị Hòa', 'Đặng \u200bThị Hòa'],
    ['a no-break space', 'Đặng Thị Hòa', 'Đặng\u00a0Thị Hòa'],
    ['a typographic apostrophe', "H'Linh Niê Kđăm", 'H\u2019Linh Niê Kđăm'],
    ['small letters', 'Đặng Thị Hòa', 'đặng thị hòa'],
  ])('minds no keyboard and no copy: %s, also at the bank', (_, registered, fullName) => {
    expect(compareIdentity({ ...question, fullName }, { ...citizen, fullName: registered }).match).toBe('match');
    expect(compareIdentity({ ...question, fullName: registered }, { ...citizen, fullName }).match).toBe('match');
    expect(bankName(fullName)).toBe(bankName(registered));
  });

  it.each(['Nguyễn Thị Hóa', 'Nguyễn Thị Hoa', 'Nguyên Thị Hòa', 'Nguyễn Thị Hò a'])(
    'minds letters: %s',
    (fullName) => {
      expect(compareIdentity({ ...question, fullName }, citizen)).toMatchObject({ differs: ['fullName'] });
    },
  );

  it('minds accents, and names the fields that differ without telling the true ones', () => {
    const answer = compareIdentity({ ...question, fullName: 'Nguyễn Thị Hoa', dateOfBirth: '1999-08-03' }, citizen);
    expect(answer).toEqual({ match: 'mismatch', differs: ['fullName', 'dateOfBirth'], alive: true, diedOn: null });
  });

  it.each([
    ['1999', '1999', true],
    ['1999-03', '1999', true],
    ['1999-01-01', '1999', true],
    ['1999', '1999-03-08', true],
    ['1998', '1999', false],
    ['1999-04', '1999-03-08', false],
  ])('compares births as far as both are known: %s with %s', (stated, known, agrees) => {
    const { differs } = compareIdentity({ ...question, dateOfBirth: stated }, { ...citizen, dateOfBirth: known });
    expect(differs).toEqual(agrees ? [] : ['dateOfBirth']);
  });

  it('tells a death from its day on', () => {
    expect(compareIdentity({ ...question, asOf: '2026-11-10' }, citizen)).toMatchObject({
      alive: false,
      diedOn: '2026-11-10',
    });
  });
});

it('a bank writes names in capitals without accents', () => {
  expect(bankName('Đặng  thị Hòa')).toBe('DANG THI HOA');
});
