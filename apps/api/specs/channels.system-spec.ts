import { addDays } from '../../../libs/calendar/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { submissionOf } from './examples.js';

// How an act reaches the agency: online by people themselves, on paper through an office, with the day of the paper.
let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('channels');
}, 120_000);
afterAll(() => system.end());

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}
interface Event {
  readonly kind: string;
  readonly author: string;
  readonly channel: string;
  readonly filedOn: string;
  readonly onBehalfOf: string | null;
}

const asOf = '2026-11-04';
const filedOn = '2026-11-02';
const officer = 'officer:HN-01:1';
let people = 0;
const somebody = () => `00109600${String((people += 1)).padStart(4, '0')}`;

const events = async (number: string): Promise<readonly Event[]> =>
  (await system.stage.as('auditor').get<{ items: readonly Event[] }>(`/v1/dossiers/${number}/timeline`)).body.items;
const pointers = ({ errors = [] }: Problem) => errors.map(({ pointer }) => pointer);

/** What a type wants stated besides where it does not come in person. */
const besides: Readonly<Record<string, object>> = { 'unemployment-claim': { cause: 'sickness' } };
const inPerson = ['online', 'counter'];

describe.each(dossierTypes.all.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const { channels } = type.submission;
  const submit = (account: string, act: object, person = somebody()) =>
    system.stage
      .as(account)
      .post<Problem & { dossier: string }>(`/v1/dossiers/${name}`, { ...submissionOf(type, person), asOf, ...act });

  it.each(channels.filter((channel) => channel !== 'online'))(
    'reaches the agency by %s: the office files it for the person, with the day of the paper',
    async (channel) => {
      const more = inPerson.includes(channel) ? {} : besides[name];
      const person = somebody();
      const input = { ...submissionOf(type, person).input, ...more };
      const { status, body } = await submit(officer, { channel, filedOn, input }, person);
      expect(status).toBe(201);
      for (const event of await events(body.dossier)) {
        expect(event).toMatchObject({ author: 'officer-HN-01-1', channel, filedOn, onBehalfOf: 'claimant' });
      }
    },
  );

  it('is sent online by the person, and counts from that day', async () => {
    const person = somebody();
    const { body } = await submit(`claimant:${person}`, {}, person);
    for (const event of await events(body.dossier)) {
      expect(event).toMatchObject({ channel: 'online', filedOn: asOf, onBehalfOf: null });
    }
  });

  it('comes in no way that its definition does not name', async () => {
    for (const channel of ['counter', 'post', 'proxy'].filter((way) => !channels.some((known) => known === way))) {
      const { status, body } = await submit(officer, { channel });
      expect({ channel, status, pointers: pointers(body) }).toEqual({ channel, status: 400, pointers: ['/channel'] });
    }
  });

  it('is believed an office only on how and when it came, and no day to come', async () => {
    const person = somebody();
    const refused = async (account: string, act: object) => pointers((await submit(account, act, person)).body);
    expect(await refused(`claimant:${person}`, { channel: 'counter' })).toEqual(['/channel']);
    expect(await refused(`claimant:${person}`, { filedOn })).toEqual(['/filedOn']);
    expect(await refused(officer, { channel: 'online' })).toEqual(['/channel']);
    expect(await refused(officer, { filedOn: '2026-11-05' })).toEqual(['/filedOn']);
    expect(await refused(officer, { filedOn: '2026-11-31' })).toEqual(['/filedOn']);
    expect(await refused(officer, { channel: 'pigeon' })).toEqual(['/channel']);
  });

  it('takes later acts for the person in the same ways', async () => {
    const { body } = await submit(officer, { channel: 'counter', filedOn });
    const act = (account: string, how: object) =>
      system.stage.as(account).post<Problem>(`/v1/dossiers/${body.dossier}/commands/take`, { input: {}, ...how });
    expect(pointers((await act(officer, { channel: 'online' })).body)).toEqual(['/channel']);
    expect(pointers((await act(officer, { filedOn: '2026-11-05' })).body)).toEqual(['/filedOn']);
    const early = await act(officer, { channel: 'post', filedOn: addDays(filedOn as never, -1) });
    expect([early.status, early.body.code]).toEqual([422, 'FILED_TOO_EARLY']);
    expect((await act(officer, { channel: 'post', filedOn })).status).toBe(200);
    expect((await events(body.dossier)).at(-1)).toMatchObject({ kind: 'taken', channel: 'post', filedOn });
  });
});
