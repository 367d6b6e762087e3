import type { z } from 'zod';
import { commandOf } from './command.js';
import type {
  AnyCommand,
  AnyFact,
  AnySubmission,
  CommandDefinition,
  DeadlineDefinition,
  FactDefinition,
  SubmissionDefinition,
} from './definition.js';
import { type Examination, type ExaminationDefinition, examinationOf, type Examined } from './examination.js';
import type { Field } from './form.js';
import { linksIn } from './links.js';
import type { OpensDefinition } from './opening.js';
import { read } from './reading.js';
import { shaped } from './shape.js';
import type { ShownPart, Unchanging } from './shown.js';
import { type Proposed, type SignatureDefinition, signatureOf } from './signature.js';
import { type Telling, type TellingDefinition, tellingOf, type Untold } from './telling.js';

/** Helpers that fix the state type once, infer each input type from its schema, and expose only parsed input. */
export const wordsOf = <S>() => ({
  command: <I extends Field>(definition: CommandDefinition<S, I>): AnyCommand<S> => commandOf(definition),
  submission: <I extends Field>({ links, ...definition }: SubmissionDefinition<S, I>): AnySubmission<S> => ({
    ...definition,
    ...(links !== undefined && { links }),
    read: (sent, at) => {
      const found = shaped(definition.input, sent, at);
      if ('faults' in found) return found;
      const { value } = found;
      return {
        value: {
          subject: definition.subject(value),
          office: definition.office(value),
          slot: definition.slot === undefined ? '' : definition.slot(value),
          links: linksIn(value, links),
          decide: (dossier, context) => definition.decide(dossier, value, context),
        },
      };
    },
  }),
  fact: <I extends z.ZodType>(definition: FactDefinition<S, I>): AnyFact<S> => ({
    ...definition,
    accept: (dossier, sent, circumstances) => definition.accept(dossier, read(definition.input, sent), circumstances),
  }),
  examination: <E extends Examined>(definition: ExaminationDefinition<S, E>): Examination<S> =>
    examinationOf(definition),
  signature: <P extends Proposed>(definition: SignatureDefinition<S, P>): AnyCommand<S> => signatureOf(definition),
  shows: <Z extends Field>(schema: Z, of: (state: S) => Unchanging<z.input<Z>>): ShownPart<S> => ({ schema, of }),
  tells: <T extends Untold>(definition: TellingDefinition<S, T>): Telling<S, T> => tellingOf(definition),
  opens: (definition: OpensDefinition<S>): OpensDefinition<S> => definition,
  deadline: (definition: DeadlineDefinition<S>): DeadlineDefinition<S> => definition,
});
