import { civilDateAt } from '../../../../libs/calendar/index.js';
import { DossierTypes, newDossier, registered, viewOf } from '../../../../libs/dossier/index.js';
import type { StateNow } from '../../../../libs/persistence/index.js';
import { siteVisit, workplaceInspection } from '../../../../libs/made-up/index.js';
import type { Person } from '../people/actor.js';
import { ListLines } from './list-lines.js';

const type = registered(workplaceInspection);
const director: Person = {
  ...{ subject: 'director-1', name: '', roles: ['director'], office: 'HN-01', mayReadPayloads: false, standings: [] },
};
const proposed = (more: object = {}) => {
  const dossier = {
    ...newDossier(type, 'TTLD-2026-0000001', 1),
    status: 'planned',
    parties: { office: 'HN-01', claimant: 'party-1', employer: 'E1' },
    data: { ...workplaceInspection.initial(), plannedOn: civilDateAt(0), proposal: { by: 'officer-2' }, ...more },
  };
  return viewOf(type, dossier);
};
const asked: (readonly string[])[] = [];
const lines = (states: ReadonlyMap<string, StateNow>) =>
  new ListLines(
    new DossierTypes([type, registered(siteVisit)]),
    { shown: (waiting) => waiting },
    { namesOf: () => Promise.resolve(new Map()) },
    { heardOf: () => Promise.resolve(new Map()) },
    {
      statesOf: (numbers) => {
        asked.push(numbers);
        return Promise.resolve(states);
      },
    },
  );
const order = { name: 'orderVisits', title: { en: 'Order the visits', vi: 'Quyết định kiểm tra hiện trường' } };
const offered = async (view: ReturnType<typeof proposed>, person = director, withActs = true) => {
  const states = new Map([[view.number, { state: view.state, offsetMs: 0 }]]);
  const [line] = (await lines(states).of(person, [view], withActs))(false);
  return line?.primaryCommand;
};

describe('the act that a line offers', () => {
  it('says why it cannot be given now, as the dossier does: a guard looks at the whole state', async () => {
    expect(await offered(proposed())).toEqual(order);
    expect(await offered(proposed({ askedOn: civilDateAt(0) }))).toEqual({
      ...order,
      unavailable: {
        code: 'PAPER_PENDING',
        why: { en: 'The safety plan is pending', vi: 'Phương án an toàn chưa xong' },
        ground: 'house rules 4',
      },
    });
  });

  it('is not given by whoever proposed it', async () => {
    const own = { ...director, subject: 'officer-2' };
    expect(await offered(proposed(), own)).toMatchObject({ ...order, unavailable: { code: 'SAME_PERSON' } });
  });

  it('is as it stands where the state is not there, and for a file', async () => {
    const pending = proposed({ askedOn: civilDateAt(0) });
    const [line] = (await lines(new Map()).of(director, [pending]))(false);
    expect(line?.primaryCommand).toEqual(order);
    asked.length = 0;
    expect(await offered(pending, director, false)).toEqual(order);
    expect(asked).toEqual([]);
  });
});
