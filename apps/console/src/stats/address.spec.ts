import { cellIn, statsAddress } from './address.js';

it('an address says which figures, and nothing that is none', () => {
  expect(statsAddress({ name: 'opened', by: 'month', from: '2026-11-01', to: '2026-11-30', x: '1' })).toEqual({
    ...{ name: 'opened', by: 'month', from: '2026-11-01', to: '2026-11-30' },
  });
  expect(statsAddress({ name: '<b>', by: 'claimant', from: 'today', group: '<b>', part: 21 })).toEqual({
    part: '21',
  });
});

it('the list of a figure is an address of the pages', () => {
  const list = '/v1/statistics/open/dossiers?from=2026-11-01&to=2026-11-30&by=holder&group=none&part=0-5';
  expect(cellIn('open', list)).toEqual({
    ...{ name: 'open', from: '2026-11-01', to: '2026-11-30', by: 'holder', group: 'none', part: '0-5' },
  });
});
