import { discreet } from './discreet-logger.js';

class PolicyError extends Error {
  override name = 'PolicyError';
}

it('tells which dossier failed and where in the code, and nothing that an error quotes', () => {
  const error = new PolicyError('no rule for Nguyễn Thị An\n    at Nguyễn Thị An, 001199000001');
  const told = discreet({ workflowId: 'TCTN-2026-0000001', attempt: 2, error, state: { fullName: 'Nguyễn Thị An' } });
  expect(told).toMatchObject({ workflowId: 'TCTN-2026-0000001', attempt: 2, error: 'PolicyError' });
  expect(JSON.stringify(told)).toContain('discreet-logger.spec');
  expect(JSON.stringify(told)).not.toMatch(/Nguyễn|001199000001/);
});

it('keeps the class of a fault that comes as text', () => {
  expect(discreet({ command: 'take', fault: 'TypeError: Nguyễn Thị An is no date' })).toEqual({
    command: 'take',
    error: 'TypeError',
  });
  expect(discreet({ reason: 'CONTRACT_RUNS' })).toEqual({ error: 'CONTRACT_RUNS' });
});
