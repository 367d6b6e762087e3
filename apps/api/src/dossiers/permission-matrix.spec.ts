import { roles } from '../../../../libs/dossier/index.js';
import { dossierTypes } from '../../../../workflows/types.js';
import { permitTypes } from '../../fixtures/permit.js';
import { permissionMatrix } from './permission-matrix.js';

describe('the permission matrix', () => {
  const whole = permissionMatrix(permitTypes);
  const matrix = whole.filter(({ relation }) => relation === 'own');
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
        'detachDocument',
        'proposeCorrection',
        'approveCorrection',
        'askAgain',
        'rejectCorrection',
      ]),
    );
    expect(matrix).toHaveLength(commands.size * 8);
  });

  it('lets those report a fact whom it names, and nobody what only another dossier tells', () => {
    const facts = permissionMatrix(dossierTypes).filter(({ act, relation }) => act === 'fact' && relation === 'own');
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

  it('has a cell for every way in which somebody in office may stand to a dossier', () => {
    const relationsOf = (role: string) =>
      whole.filter((cell) => cell.name === 'grant' && cell.role === role).map(({ relation }) => relation);
    expect(relationsOf('director')).toEqual(['own', 'other', 'subject', 'subject and claimant', 'employer']);
    expect(relationsOf('employer')).toEqual(['own', 'other', 'subject', 'subject and claimant']);
    expect(relationsOf('claimant')).toEqual(['own', 'other']);
  });

  // A second statement of the rule, which the matrix derives from `tiesOf`.
  it('lets nobody in office do anything with a dossier of their own or of their employer’s', () => {
    const conflicts = whole.filter(
      ({ act, relation }) => act !== 'submit' && relation !== 'own' && relation !== 'other',
    );
    expect(conflicts.length).toBeGreaterThan(100);
    for (const cell of conflicts) {
      const asClaimant = cell.relation === 'subject and claimant';
      const claimants = matrix.filter(
        ({ role, name, allowed }) => role === 'claimant' && allowed && name === cell.name,
      );
      const { exists, allowed } = cell;
      expect({ cell, exists, allowed }).toEqual({
        cell,
        exists: asClaimant,
        allowed: asClaimant && claimants.length > 0,
      });
    }
  });

  it('lets auditors and operators do nothing', () => {
    expect(matrix.filter(({ role, allowed }) => allowed && (role === 'auditor' || role === 'operator'))).toEqual([]);
  });
});
