import { DefaultLogger, Runtime } from '@temporalio/worker';
import { type DossierState, foldActs } from '../libs/dossier/index.js';
import { read, readBeside, recorded } from './replay/histories.js';
import { type Replayed, replayedAll, stateOf, watchedBundle } from './replay/replay.js';
import { dossierTypes } from './types.js';

// Forms, formulas, guards and events change while dossiers are open. Each change is an edit of the code, and each
// recorded dossier is replayed by the edited code: it comes to the state that its record says, not to another one.
type State = DossierState<Readonly<Record<string, unknown>>>;

/** An edit of a text that is in the bundle exactly once; and its effect on a state, if it renames something. */
interface Change {
  readonly edits: readonly (readonly [RegExp, string])[];
  readonly state?: (state: State) => State;
}

const changes: Readonly<Record<string, Change>> = {
  'a changed formula: the benefit is a thousand dong more': {
    edits: [
      [
        /monthlyBenefitVnd: capped \? limit\.value\.capVnd : uncappedVnd/,
        'monthlyBenefitVnd: (capped ? limit.value.capVnd : uncappedVnd) + 1000',
      ],
    ],
  },
  'a required field added to both forms': {
    edits: [
      [/requestedOn: (aDay\(\{[^}]*\}\))/, '$&, newlyRequired: $1'],
      [/wishes,(?=\s*contract:)/, '$& newlyRequired: wishes,'],
    ],
  },
  'stricter guards: nobody may do anything any more': {
    edits: [[/const permitted = \(dossier, command, context\)\s*=>\s*\{/, "$& throw new Error('stricter');"]],
  },
  'events no longer produced: slips and counselling leave nothing': {
    edits: [
      [/return \[\s*\(0,\s*\S+happened\)\('appointmentIssued', \{\s*schedule\s*\}\)\s*\];/, 'return [];'],
      [/=>\s*\[\s*\(0,\s*\S+happened\)\('counselled', \{\s*advice\s*\}\)\s*\]/, '=>[]'],
    ],
  },
  'answers of registries never grow old': {
    edits: [[/const outdated = \(\{\s*data\s*\}, today\)\s*=>\s*\{/, '$& return [];']],
  },
  'commands removed: decisions, counselling': {
    edits: [
      [/_commands_decision_js__WEBPACK_IMPORTED_MODULE_\d+__\.decisionCommands,/, '{},'],
      [/recordCounselling: command\(\{/, 'recordAdvice: command({'],
    ],
  },
  'a field of the state renamed, with an upcast of the event that brings it': {
    edits: [
      [
        /(identityChecked: event\(\{\s*title: \{[^}]*\},)/,
        '$1 version: 2, upcast: ({ match, ...rest }) => ({ ...rest, agrees: match }),',
      ],
      [
        /(referred: event\(\{\s*title: \{[^}]*\},)/,
        '$1 version: 2, upcast: ({ position, ...rest }) => ({ ...rest, post: position }),',
      ],
    ],
    state: (state) => {
      const { identity, referrals } = state.data as {
        identity?: { match: string };
        referrals?: readonly { position?: string }[];
      };
      const renamed = ({ match, ...rest }: { match: string }) => ({ ...rest, agrees: match });
      return {
        ...state,
        data: {
          ...state.data,
          ...(identity !== undefined && { identity: renamed(identity) }),
          ...(Array.isArray(referrals) && {
            referrals: (referrals as readonly { position?: string }[]).map(({ position, ...rest }) => ({
              ...rest,
              post: position,
            })),
          }),
        },
      };
    },
  },
};

const cases = dossierTypes.all
  .flatMap(({ name }) => recorded(name).map((history) => [name, history] as const))
  .map(([name, history], place) => [name, history, place] as const);

let bundle: string;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  bundle = await watchedBundle();
}, 60_000);

/** As JSON carries it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe.each(Object.entries(changes))('%s', (_name, { edits, state: changed = (state) => state }) => {
  let outcomes: readonly Replayed[];
  beforeAll(async () => {
    let code = bundle;
    for (const [there, instead] of edits) {
      // A text that is missing, or there twice, would make another change than the name says.
      expect([there.source, [...code.matchAll(new RegExp(there.source, 'g'))].length]).toEqual([there.source, 1]);
      code = code.replace(there, instead);
    }
    outcomes = await replayedAll(
      cases.map(([type, history]) => read(type, history)),
      code,
    );
  });

  it.each(cases)('changes nothing of %s, %s', (type, history, place) => {
    const { acts, state } = readBeside(type, history);
    const folded = foldActs(dossierTypes.get(type), state.number, acts);
    expect(plain(stateOf(outcomes[place]))).toEqual(plain(changed(plain(folded) as State)));
  });
});
