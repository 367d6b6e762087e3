import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineQuery,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import type { activities, engineActivities } from './activities.js';
import { messages, queues } from './messages.js';

// Twins of a claim: the same interaction with Temporal, and nothing else. No law, no encryption, no record, no
// registry.

const { record } = proxyLocalActivities<Pick<typeof engineActivities, 'record'>>({
  startToCloseTimeout: '5s',
  localRetryThreshold: '5s',
});
const outside = (taskQueue: string) => proxyActivities<typeof activities>({ taskQueue, startToCloseTimeout: '8s' });
const population = outside(queues.population);
const insurance = outside(queues.insurance);
const { askTogether } = proxyActivities<Pick<typeof engineActivities, 'askTogether'>>({
  startToCloseTimeout: '8s',
  retry: { maximumAttempts: 1 },
});

const act = defineUpdate<number, [string]>(messages.act);
const bare = defineUpdate<number>(messages.bare);
const noted = defineQuery<boolean>(messages.noted);

/** @param before what an act waits for */
const done = (
  before: (name: string, write: () => Promise<void>) => Promise<void>,
): {
  acts: Set<string>;
  write: () => Promise<void>;
} => {
  const acts = new Set<string>();
  let queue = Promise.resolve();
  const write = () => (queue = queue.then(() => record()));
  setHandler(
    act,
    async (name) => {
      await before(name, write);
      acts.add(name);
      await write();
      return acts.size;
    },
    {
      validator: (name) => {
        const early = name === 'issueAppointment' && !acts.has('contribution');
        if (early) throw ApplicationFailure.create({ type: 'REGISTRY_PENDING', nonRetryable: true });
      },
    },
  );
  setHandler(noted, () => acts.has('noted'));
  return { acts, write };
};

/** Before a proposal both registries are asked again: what they said in the intake is of another day. */
const askedAgain = async (name: string, write: () => Promise<void>): Promise<void> => {
  if (name !== 'proposeAward') return;
  await write();
  await askTogether();
  await write();
};

/** The claim's own structure: its activities, local activities, updates and timers, one after the other. */
export async function claimTwin(): Promise<void> {
  const { acts, write } = done(askedAgain);
  const has = (name: string) => () => acts.has(name);
  await condition(has('submit'), '2s');
  await askTogether();
  acts.add('contribution');
  // What the registries said, and what the bank said of the account.
  await write();
  await write();
  await condition(has('issueAppointment'));
  await condition(has('confirmSeparation'), '4 days');
  await condition(has('decideAward'), '20 days');
  await askTogether();
  acts.add('noted');
  await write();
  await condition(has('collectDecision'), '3 days');
  for (let month = 1; !acts.has('ended'); month += 1) {
    await write();
    await askTogether();
    await write();
    await condition(has(`checkIn${month + 1}`), '30 days');
    await condition(has('ended'), '5 days');
  }
  await condition(allHandlersFinished);
}

/** The fixed twin: four updates and two activities, then months of one update, one timer and two local activities. */
export async function fixedTwin(): Promise<void> {
  const acts = new Set<string>();
  setHandler(act, (name) => acts.add(name).size);
  setHandler(bare, () => acts.size);
  setHandler(noted, () => acts.has('noted'));
  await condition(() => acts.has('submit'), '2s');
  await population.verifyIdentity();
  await condition(() => acts.has('decideAward'));
  await insurance.markBenefit();
  acts.add('noted');
  for (let month = 2; !acts.has('ended'); month += 1) {
    await condition(() => acts.has(`checkIn${month}`) || acts.has('ended'));
    await record();
    await condition(() => acts.has('ended'), '30 days');
    await record();
  }
  await condition(allHandlersFinished);
}
