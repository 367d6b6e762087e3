import { newDossier, registered, viewOf, type DossierState } from '../../../../libs/dossier/index.js';
import type { DossierTimelineEntry } from '../../../../libs/persistence/index.js';
import { workplaceInspection } from '../../../../libs/made-up/index.js';
import type { Person } from '../people/actor.js';
import { dossierJson, eventJson } from './presentation.js';

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
