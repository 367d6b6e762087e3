import { roles } from '../../../../libs/dossier/index.js';
import { dossierTypes } from '../../../../workflows/types.js';
import { permitTypes } from '../../fixtures/permit.js';
import { permissionMatrix } from './permission-matrix.js';

describe('the permission matrix', () => {
  const matrix = permissionMatrix(permitTypes);
  const allowed = (command: string) =>
    matrix.filter((cell) => cell.name === command && cell.allowed).map(({ role }) => role);

  it('has a cell for every role and every command, the standard ones too', () => {
    const commands = new Set(matrix.map(({ name }) => name));
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

  it('lets those report a fact whom it names, and nobody what only another dossier tells', () => {
    const facts = permissionMatrix(dossierTypes).filter(({ act }) => act === 'fact');
    const reporters = (fact: string) =>
      facts.filter(({ name, allowed }) => allowed && name === fact).map(({ role }) => role);
    expect(facts).toHaveLength(2 * roles.length);
    expect(reporters('employmentDetected')).toEqual(['insurance-officer']);
    expect(reporters('referralRefused')).toEqual([]);
  });

  it('says what the definitions say', () => {
    expect(allowed('submit')).toEqual(['claimant', 'officer']);
    expect(allowed('grant')).toEqual(['director']);
  });

  it('lets auditors and operators do nothing', () => {
    expect(matrix.filter(({ role, allowed }) => allowed && (role === 'auditor' || role === 'operator'))).toEqual([]);
  });
});
