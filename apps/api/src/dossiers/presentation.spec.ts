import { newDossier, registered, viewOf, type DossierState } from '../../../../libs/dossier/index.js';
import type { DossierListing, DossierTimelineEntry } from '../../../../libs/persistence/index.js';
import { siteVisit, workplaceInspection } from '../../../../libs/made-up/index.js';
import type { Person } from '../people/actor.js';
import { dossierJson, eventJson, listingJson, type ListingSight } from './presentation.js';

const type = registered(workplaceInspection);
const employer: Person = {
  subject: 'employer-E1',
  name: '',
  roles: ['employer'],
  employer: 'E1',
  mayReadPayloads: false,
  standings: [],
};
const now = { at: 0, today: '2026-11-02' as never };
const data = { ...workplaceInspection.initial(), plannedOn: now.today };

const event = (data: object, personal: object | null, hash: string): DossierTimelineEntry => ({
  dossier: 'TTLD-2026-0000001',
  sequence: 7,
  kind: 'inspectionPlanned',
  version: 1,
  data: { ...data },
  personal: personal === null ? null : { ...personal },
  erased: false,
  cause: { kind: 'command', id: 'c-1', name: 'submit' },
  author: 'claimant-1',
  onBehalfOf: null,
  channel: 'online',
  filedOn: now.today,
  at: 0,
  recordedAt: 0,
  hash,
  supersededBy: [],
});
const detained = event({ change: { kind: 'detention' }, amountVnd: 5_400_000 }, { contact: 'x' }, 'a'.repeat(64));
const studies = event({ change: { kind: 'study' }, amountVnd: 1 }, { contact: 'y' }, 'b'.repeat(64));

describe('what an event is shown with', () => {
  it('does not depend on what it holds, for a reader who may not see that: nothing is there to be tried out', () => {
    const reader = { subject: employer.subject, whole: false, official: false };
    expect(eventJson(type, detained, reader)).toEqual(eventJson(type, studies, reader));
  });

  it('is its data for authors, but no hash: it would tell of the events before theirs', () => {
    const own = eventJson(type, detained, { subject: 'claimant-1', whole: false, official: false });
    expect(own).toMatchObject({ data: { amountVnd: 5_400_000 }, personal: { contact: 'x' }, hash: null });
  });

  it('is all, with the hash, for those who see every event', () => {
    expect(eventJson(type, detained, { subject: 'officer-1', whole: true, official: true })).toMatchObject({
      data: detained.data,
      hash: detained.hash,
    });
  });
});

it('a note of officials is theirs: a party who reads everything else sees that there is one', () => {
  const note = { ...event({}, { text: 'She calls back' }, 'd'.repeat(64)), kind: 'noted', author: 'officer-1' };
  const shownTo = (official: boolean) => eventJson(type, note, { subject: 'x', whole: true, official });
  expect(shownTo(true)).toMatchObject({ personal: { text: 'She calls back' }, hash: note.hash });
  expect(shownTo(false)).toMatchObject({ data: {}, personal: null, hash: null });
});

it('says of each command that cannot be given now why not', () => {
  const officer: Person = {
    ...employer,
    subject: 'officer-1',
    roles: ['officer'],
    office: 'HN-01',
    employer: undefined,
  };
  const state = {
    ...newDossier(type, 'TTLD-2026-0000001', 1),
    parties: { office: 'HN-01', claimant: 'party-1' },
    data,
  };
  const seen = (dossier: DossierState<unknown>) =>
    dossierJson(type, viewOf(type, dossier), officer, now, {
      whole: true,
      employer: false,
      official: true,
      waiting: [],
    });
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  const planned = seen({ ...state, status: 'planned', assignee: 'officer-2', assigneeSince: now.today });
  expect(names(planned.commands)).toContain('takeOver');
  expect(planned.unavailable).toContainEqual({
    name: 'take',
    title: { en: 'Take the dossier', vi: 'Nhận xử lý hồ sơ' },
    code: 'TAKEN_BY_ANOTHER',
    why: { en: 'Another officer has taken it', vi: 'Cán bộ khác đã nhận hồ sơ' },
    details: { assignee: 'officer-2', since: now.today },
  });
  const ended = seen({ ...state, status: 'ended' });
  expect(ended.unavailable).toContainEqual(
    expect.objectContaining({
      name: 'proposeVisits',
      code: 'COMMAND_OUT_OF_ORDER',
      why: { en: 'Only when: Planned', vi: 'Chỉ khi hồ sơ ở trạng thái: Đã lập kế hoạch' },
    }),
  );
});

it('codes of other systems are for those who work with them: a party reads them in words', () => {
  const away = {
    ...event({ system: 'population', reason: 'REGISTRY_UNAVAILABLE' }, null, 'c'),
    kind: 'registryUnavailable',
  };
  const shownTo = (official: boolean) => eventJson(type, away, { subject: 'x', whole: true, official }).data;
  expect(shownTo(true)).toEqual(away.data);
  expect(shownTo(false)).toEqual({
    system: 'population',
    reason: { en: 'it cannot be reached', vi: 'không liên lạc được' },
  });
  expect(JSON.stringify(shownTo(false))).not.toContain('REGISTRY_');
});

it('a dossier looks the same to an employer whatever was stated, decided, attached and proposed in it', () => {
  // The name in lists is shown to parties; this type has none.
  const { displayName: _name, ...nameless } = workplaceInspection;
  const type = registered(nameless);
  const empty: DossierState<unknown> = {
    ...newDossier(type, 'TTLD-2026-0000001', 1),
    status: 'planned',
    parties: { office: 'HN-01', claimant: 'party-1', employer: 'E1' },
    data,
  };
  const paper = { id: 'c'.repeat(64), kind: 'health', sha256: 'c'.repeat(64), bytes: 4_711, mediaType: 'image/png' };
  const full: DossierState<unknown> = {
    ...empty,
    documents: [paper],
    correction: {
      proposal: 3,
      of: 2,
      kind: 'inspectionPlanned',
      reason: 'x',
      data: { contact: 'y' },
      proposedBy: 'officer-1',
    },
    data: { ...data, contact: 'z', proposal: { by: 'officer-1' }, found: { 'visits:north': 'defects' } },
  };
  const seen = (state: DossierState<unknown>, whole: boolean) =>
    dossierJson(type, viewOf(type, state), employer, now, {
      whole,
      employer: !whole,
      official: whole,
      waiting: viewOf(type, state).waiting,
    });
  expect(seen(full, false)).toEqual(seen(empty, false));
  expect(seen(full, true)).not.toEqual(seen(empty, true));
});

describe('what may be done', () => {
  const dossier: DossierState<unknown> = {
    ...newDossier(type, 'TTLD-2026-0000001', 1),
    ...{
      status: 'planned',
      filedOn: '2026-10-30' as never,
      parties: { office: 'HN-01', claimant: '', employer: 'E1' },
    },
    data: { ...data, askedOn: now.today },
  };
  const offered = (person: Person) => {
    const sight = { whole: true, employer: false, official: true, waiting: [] };
    return new Map(dossierJson(type, viewOf(type, dossier), person, now, sight).commands.map((one) => [one.name, one]));
  };
  const inOffice = (role: 'officer' | 'director'): Person => ({
    ...{ subject: role, name: '', roles: [role], office: 'HN-01', mayReadPayloads: false, standings: [] },
  });

  it('says what a command takes back, and until when', () => {
    const director = offered(inOffice('director'));
    expect(director.get('callOff')).toMatchObject({ undoes: ['submit'], undoUntil: '2026-11-16' });
    expect(director.get('refer')).not.toHaveProperty('undoes');
  });

  it('tells officers from which day on a party’s paper may be entered, and nobody else', () => {
    const brought = [
      { channel: 'counter', from: '2026-10-30' },
      { channel: 'post', from: '2026-10-30' },
      { channel: 'proxy', from: '2026-10-30' },
    ];
    expect(offered(inOffice('officer')).get('handInPaper')).toMatchObject({ filing: brought });
    expect(offered(inOffice('officer')).get('note')).not.toHaveProperty('filing');
    expect(offered(employer).get('handInPaper')).not.toHaveProperty('filing');
    // Bytes have a route of their own, which takes no day.
    expect(offered(inOffice('officer')).get('attachDocument')).not.toHaveProperty('filing');
  });
});

describe('a line of a list', () => {
  const late = { ...data, late: true, proposal: { by: 'officer-2' } };
  const line = (state: object, correction = false) =>
    viewOf(type, {
      ...newDossier(type, 'TTLD-2026-0000001', 1),
      status: 'planned',
      parties: { office: 'HN-01', claimant: 'party-1', employer: 'E1' },
      data: state,
      ...(correction && {
        correction: { proposal: 3, of: 2, kind: 'inspectionPlanned', data: {}, proposedBy: 'officer-2' },
      }),
    });
  const shown = (view: DossierListing, sight: Partial<ListingSight>) =>
    listingJson(type, view, false, {
      ...{ employer: false, official: true, waiting: view.waiting, today: now.today },
      reader: { subject: 'officer-1', roles: ['officer'] },
      ...sight,
    });
  const director = { reader: { subject: 'director-1', roles: ['director'] as const } };

  it('says what stands out, to officials', () => {
    expect(shown(line(data), {}).marks).toEqual([]);
    const told = shown(line(late, true), {}).marks;
    expect(told.map(({ code, text }) => [code, text.en])).toEqual([
      ['late', 'The order is late'],
      ['correction', 'A correction waits'],
    ]);
    expect(shown(line(late, true), { official: false }).marks).toEqual([]);
  });

  it('tells no party what colleagues noted for themselves, nor its day', () => {
    const dossier = {
      ...newDossier(type, 'TTLD-2026-0000001', 1),
      ...{ status: 'planned', parties: { office: 'HN-01', claimant: 'party-1' }, data },
      followUps: [{ note: 3, on: '2026-11-04' as never }],
    };
    const [officials, party] = [true, false].map((official) => shown(viewOf(type, dossier), { official }));
    expect(officials).toMatchObject({ due: '2026-11-04', dueIn: { workingDays: 2 } });
    expect(officials?.waiting).toContainEqual(expect.objectContaining({ until: '2026-11-04', command: 'followUp' }));
    expect(party).toMatchObject({ due: '2026-11-16', dueIn: { workingDays: 10 } });
    expect(party?.waiting.map(({ until }) => until)).toEqual(['2026-11-16']);
    expect(JSON.stringify([officials, party])).not.toContain('internal');
  });

  it('has of the reader’s commands the one that settles what is owed first', () => {
    expect(shown(line(late), director).primaryCommand).toEqual({
      name: 'orderVisits',
      title: { en: 'Order the visits', vi: 'Quyết định kiểm tra hiện trường' },
    });
    // Signing is not an officer's; deciding on a correction is.
    expect(shown(line(late), {}).primaryCommand).toBeNull();
    expect(shown(line(late, true), {}).primaryCommand?.name).toBe('approveCorrection');
    const handedIn = line({ ...data, paper: { document: 'a'.repeat(64), by: 'employer' } });
    expect(shown(handedIn, {}).primaryCommand?.name).toBe('acceptPaper');
    const asked = line({ ...data, askedOn: now.today });
    const reader = { subject: 'employer-E1', roles: ['employer'] as const };
    expect(shown(asked, { employer: true, official: false, reader }).primaryCommand?.name).toBe('handInPaper');
    expect(shown(line(data), {}).primaryCommand).toBeNull();
  });

  it('offers no act on what a colleague has, but what a second person decides', () => {
    const visit = registered(siteVisit);
    const ordered = (assignee?: string) =>
      viewOf(visit, {
        ...newDossier(visit, 'TTHT-2026-0000001'),
        ...{ status: 'ordered', data: { site: 'north', told: false }, ...(assignee !== undefined && { assignee }) },
      });
    const act = (view: DossierListing) => {
      const reader = { subject: 'officer-1', roles: ['officer'] as const };
      const sight = { employer: false, official: true, waiting: view.waiting, today: now.today, reader };
      return listingJson(visit, view, false, sight).primaryCommand?.name;
    };
    expect([ordered(), ordered('officer-1'), ordered('officer-2')].map(act)).toEqual([
      'recordVisit',
      'recordVisit',
      undefined,
    ]);
    const taken = { ...line({ ...data, paper: { document: 'a'.repeat(64), by: 'employer' } }), assignee: 'officer-2' };
    expect(shown(taken, {}).primaryCommand?.name).toBe('acceptPaper');
    expect(shown({ ...line(late, true), assignee: 'officer-2' }, {}).primaryCommand?.name).toBe('approveCorrection');
  });

  it('counts the working days until the agency’s last day, or since', () => {
    const view = line(data);
    expect(view.due).toBe('2026-11-16');
    const on = (today: string) => shown(view, { today: today as never }).dueIn;
    expect(['2026-11-02', '2026-11-16', '2026-11-18'].map(on)).toEqual([
      { workingDays: 10 },
      { workingDays: 0 },
      { workingDays: -2 },
    ]);
    // Beyond the calendar nothing is counted.
    expect(on('2199-01-01')).toBeNull();
    expect(shown({ ...view, due: null }, {}).dueIn).toBeNull();
  });
});
