import { permitTypes } from '../../fixtures/permit.js';
import { permissionMatrix } from './permission-matrix.js';

describe('the permission matrix', () => {
  const matrix = permissionMatrix(permitTypes);
  const allowed = (command: string) =>
    matrix.filter((cell) => cell.command === command && cell.allowed).map(({ role }) => role);

  it('has a cell for every role and every command, the standard ones too', () => {
    const commands = new Set(matrix.map(({ command }) => command));
    expect(commands).toEqual(
      new Set([
        'submit',
        'propose',
        'grant',
        'take',
        'release',
        'attachDocument',
        'proposeCorrection',
        'approveCorrection',
        'askAgain',
        'rejectCorrection',
      ]),
    );
    expect(matrix).toHaveLength(commands.size * 8);
  });

  it('says what the definitions say', () => {
    expect(allowed('submit')).toEqual(['claimant', 'officer']);
    expect(allowed('grant')).toEqual(['director']);
  });

  it('lets auditors and operators do nothing', () => {
    expect(matrix.filter(({ role, allowed }) => allowed && (role === 'auditor' || role === 'operator'))).toEqual([]);
  });
});
