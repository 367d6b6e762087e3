import { viewsOf } from './views.js';

it('whoever reports facts finds the alerts of the province, to which their page leads', () => {
  expect(viewsOf('insurance-officer')).toContain('alerts');
});
