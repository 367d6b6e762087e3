import { takenIn, takenText } from './taken-figures.js';

const figures = { name: 'opened', by: 'office', from: '2020-01-01', to: '2026-11-30', office: null } as const;

describe('what the log has of figures that were taken', () => {
  it.each([
    [figures, 'Báo cáo tháng 11'],
    [{ ...figures, name: 'unemployment-claim.results', by: 'month', office: 'HN-01' }, 'a: b 2026-01-01'],
    [{ ...figures, office: 'HN' }, 'hai\ndòng'],
  ] as const)('is read as it was written: %j', (taken, purpose) => {
    expect(takenIn(takenText(taken, purpose))).toEqual({ figures: taken, purpose });
  });

  it.each(['export', 'Báo cáo', 'opened office 2020-01-01: x', 'opened year 2020-01-01 2026-11-30: x'])(
    'is not read from anything else: %s',
    (text) => {
      expect(takenIn(text)).toBeUndefined();
    },
  );
});
