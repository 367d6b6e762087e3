import { emitter } from '../../../libs/dossier/index.js';
import { askedAnewEvents } from './asked-anew.js';
import { awardEvents } from './award.js';
import { beforeAwardEvents } from './before-award.js';
import { benefitEvents } from './benefit.js';
import { bookEvents } from './books.js';
import { endingEvents } from './ending.js';
import { proofEvents } from './proofs.js';

/** Everything that can happen to an unemployment claim. */
export const events = {
  ...beforeAwardEvents,
  ...askedAnewEvents,
  ...bookEvents,
  ...awardEvents,
  ...benefitEvents,
  ...proofEvents,
  ...endingEvents,
};

/** Makes an event of this type. */
export const happened = emitter(events);
