import type { Command } from '../command.js';
import {
  deadLetters,
  discardedLetters,
  discardLetter,
  listConsumers,
  replayConsumer,
  resendLetters,
} from './consumers.js';
import { listDeadlines } from './deadlines.js';
import { listDossiers } from './list-dossiers.js';
import { adoptLaw } from './law.js';
import { moveDossiers } from './move-dossiers.js';
import { rebuild } from './readmodel.js';
import { eraseRecord } from './record.js';
import { rotateKey } from './rotate-key.js';
import { rotateParties } from './rotate-party-key.js';
import { verifyRecord } from './verify-record.js';
import { limitRegistry, pauseRegistry, registryStatus, resumeRegistry } from './registry.js';
import { restartDossiers } from './restart-dossiers.js';
import { verify } from './timeline.js';
import { listWebhooks, pauseWebhook } from './webhooks.js';

/** Everything that an operator can do. */
export const commands: readonly Command[] = [
  listDossiers,
  restartDossiers,
  moveDossiers,
  registryStatus,
  pauseRegistry,
  limitRegistry,
  resumeRegistry,
  adoptLaw,
  listConsumers,
  deadLetters,
  resendLetters,
  discardLetter,
  discardedLetters,
  replayConsumer,
  listDeadlines,
  listWebhooks,
  pauseWebhook,
  verify,
  rebuild,
  verifyRecord,
  eraseRecord,
  rotateKey,
  rotateParties,
];
