import { commandsOf, roles } from '../../../../libs/dossier/index.js';
import { dossierTypes } from '../../../../workflows/types.js';
import { madeUpTypes } from '../../../../libs/made-up/index.js';
import { dossierReads } from '../../fixtures/routes.js';
import { statedForms, statedReads, statedStanding, statedTypes } from '../../fixtures/stated-permissions.js';
import { permissionMatrix } from './permission-matrix.js';

describe('the permission matrix', () => {
  const both = permissionMatrix(madeUpTypes);
  const whole = both.filter(({ type }) => type === 'workplace-inspection');
  const matrix = whole.filter(({ relation }) => relation === 'own');
  const allowed = (command: string) =>
    matrix.filter((cell) => cell.name === command && cell.allowed).map(({ role }) => role);

  it('has a cell for every role and every command, the standard ones too', () => {
    const commands = new Set(matrix.filter(({ act }) => act !== 'fact').map(({ name }) => name));
    expect(commands).toEqual(
      new Set([
        'submit',
        'addSite',
        'askForPaper',
        'handInPaper',
        'acceptPaper',
        'rejectPaper',
        'proposeVisits',
        'orderVisits',
        'sendBackVisits',
        'refuseVisits',
        'takeBackVisits',
        'callOff',
        'fine',
        'openAgain',
        'giveUpOpening',
        'take',
        'takeOver',
        'assign',
        'refer',
        'answerEscalation',
        'note',
        'followUp',
        'writeMessage',
        'writeToClaimant',
        'writeToEmployer',
        'settleMessage',
        'release',
        'handOver',
        'attachDocument',
        'detachDocument',
        'proposeCorrection',
        'approveCorrection',
        'askAgain',
        'rejectCorrection',
      ]),
    );
    expect(matrix.filter(({ act }) => act !== 'fact')).toHaveLength(commands.size * 9);
  });

  it('lets those report a fact whom it names, and nobody what only another dossier tells', () => {
    const facts = permissionMatrix(dossierTypes).filter(({ act, relation }) => act === 'fact' && relation === 'own');
    const reporters = (fact: string) =>
      facts.filter(({ name, allowed }) => allowed && name === fact).map(({ role }) => role);
    expect(facts).toHaveLength(5 * roles.length);
    expect(reporters('employmentDetected')).toEqual(['insurance-officer']);
    expect(reporters('employmentRetracted')).toEqual(['insurance-officer']);
    expect(reporters('recordsMerged')).toEqual(['insurance-officer']);
    expect(reporters('referralRefused')).toEqual([]);
    expect(reporters('transferReturned')).toEqual([]);
  });

  it('says what the definitions say', () => {
    expect(allowed('submit')).toEqual(['officer']);
    expect(allowed('handInPaper')).toEqual(['employer', 'officer']);
    expect(allowed('orderVisits')).toEqual(['director']);
    const asking = both.filter(
      (cell) => cell.type === 'site-visit' && cell.name === 'submit' && cell.relation === 'own',
    );
    expect(asking.filter(({ allowed }) => allowed).map(({ role }) => role)).toEqual(['claimant', 'officer']);
  });

  it('has a cell for every way in which somebody may stand to a dossier', () => {
    const relationsOf = (role: string) =>
      whole.filter((cell) => cell.name === 'orderVisits' && cell.role === role).map(({ relation }) => relation);
    const conflicts = ['subject', 'subject and claimant', 'employer'];
    expect(relationsOf('director')).toEqual(['own', 'other office', 'other province', ...conflicts]);
    expect(relationsOf('payment-officer')).toEqual(['own', 'other province', ...conflicts]);
    expect(relationsOf('employer')).toEqual(['own', 'other employer', 'subject', 'subject and claimant']);
    expect(relationsOf('claimant')).toEqual(['own', 'other claimant']);
  });

  it('lets auditors, operators and law editors do nothing', () => {
    const lookers: readonly string[] = ['auditor', 'operator', 'law-editor'];
    expect(matrix.filter(({ role, allowed }) => allowed && lookers.includes(role))).toEqual([]);
  });
});

// The rules a second time, by hand: whoever changes a definition, a route or the rule of who belongs to a dossier must
// change them here, too.
describe('the permission matrix and its second statement', () => {
  const reads = dossierReads();
  const matrix = [false, true].flatMap((erased) =>
    permissionMatrix(dossierTypes, reads, erased)
      .filter(({ act }) => !erased || act !== 'submit')
      .map((cell) => ({ ...cell, erased })),
  );

  it('know the same types, commands, facts and routes', () => {
    const known = dossierTypes.all.map((type) => [
      type.name,
      Object.keys(commandsOf(type)).sort(),
      Object.keys(type.facts).sort(),
    ]);
    const stated = Object.entries(statedTypes).map(([name, type]) => [
      name,
      Object.keys(type.commands).sort(),
      Object.keys(type.facts).sort(),
    ]);
    expect(known.sort()).toEqual(stated.sort());
    expect(reads.map(({ path }) => path).sort()).toEqual(Object.keys(statedReads).sort());
  });

  it.each(matrix.map((cell) => [cell.type, cell.act, cell.name, cell.role, cell.relation, cell.erased, cell] as const))(
    'agree on %s, %s %s by %s, %s (erased: %s)',
    (name, act, what, role, relation, erased, cell) => {
      const type = statedTypes[name];
      const allowed = {
        submit: type?.submit,
        command: type?.commands[what],
        fact: type?.facts[what],
        read: (what.endsWith('/form') ? statedForms[name] : undefined) ?? statedReads[what],
      }[act];
      const standing = statedStanding(role, relation, act === 'submit' ? 'submitted' : erased ? 'erased' : 'there');
      expect({ exists: cell.exists, allowed: cell.allowed }).toEqual({
        exists: standing !== undefined,
        allowed: standing !== undefined && (allowed ?? []).includes(standing),
      });
    },
  );
});
