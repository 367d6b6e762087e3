import { workplaceInspection } from '../../made-up/index.js';
import { commandsOf, followsOf, natureOf, newDossier, registered, undoneIn } from '../index.js';

const type = registered(workplaceInspection);
const commands = commandsOf(type);
const of = (name: string) => {
  const command = commands[name];
  if (command === undefined) throw new Error(name);
  return command;
};

describe('what a command leads to', () => {
  it('is said by its events: statuses, and deadlines that begin with them', () => {
    const { initialStatus: from, submission } = type;
    expect(followsOf(type, { ...submission, from: [from] })).toEqual({ statuses: ['planned'], deadlines: ['order'] });
    // What runs already does not begin; what depends on more than the status is not said.
    expect(followsOf(type, of('addSite'))).toEqual({ statuses: ['planned'], deadlines: [] });
    expect(followsOf(type, of('askForPaper')).deadlines).toEqual([]);
    expect(followsOf(type, of('orderVisits')).statuses).toContain('visiting');
    expect(followsOf(type, of('note'))).toEqual({ statuses: [], deadlines: [] });
  });

  it('leaves out a deadline that needs what an empty dossier does not have', () => {
    const needing = { ...type.deadlines['order'], open: () => newDossier(type, '').data === undefined || unknown() };
    const other = { ...type, deadlines: { order: needing as never } };
    const { initialStatus: from, submission } = type;
    expect(followsOf(other, { ...submission, from: [from] }).deadlines).toEqual([]);
  });
});

const unknown = (): never => {
  throw new TypeError('of nothing');
};

describe('of what sort a command is', () => {
  const sort = (name: string) => natureOf(type, name, of(name));

  it('a formal act, an end, money and a letter are looked over before they are given', () => {
    expect(sort('callOff')).toMatchObject({ ends: true, money: false, destructive: true, confirm: true });
    expect(sort('fine')).toMatchObject({ money: true, destructive: true, confirm: true });
    expect(sort('orderVisits')).toMatchObject({ ends: false, destructive: false, confirm: true });
    expect(sort('writeToClaimant').confirm).toBe(true);
  });

  it('the rest of what officials do is given at once', () => {
    for (const name of ['take', 'note', 'refer', 'assign', 'addSite', 'proposeVisits'])
      expect([name, sort(name).confirm]).toEqual([name, false]);
  });

  it("a party's word is looked over, and an officer may enter it from paper", () => {
    expect(sort('handInPaper')).toMatchObject({ paper: true, confirm: true });
    expect(sort('writeMessage')).toMatchObject({ paper: false, confirm: true });
    expect(sort('note').paper).toBe(false);
  });

  it('what takes it back is named by the command that does, or by the word of a signature', () => {
    expect(sort('proposeVisits').undoneBy).toEqual(['takeBackVisits']);
    expect(undoneIn(type, of('takeBackVisits'))).toEqual(['proposeVisits']);
    expect(sort('take').undoneBy).toEqual(['release']);
    expect(sort('refer').undoneBy).toEqual(['answerEscalation']);
    expect(sort('attachDocument').undoneBy).toEqual(['detachDocument']);
    expect(sort('note').undoneBy).toEqual([]);
    const withUndo = { ...type, commands: { ...type.commands, resume: { ...of('addSite'), undoes: ['callOff'] } } };
    expect(natureOf(withUndo, 'callOff', of('callOff'))).toMatchObject({ ends: true, destructive: false });
  });
});
