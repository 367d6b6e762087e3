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
import {
  type BringingDefinition,
  bringingOf,
  type BroughtExamination,
  type Examination,
  type ExaminationDefinition,
  examinationOf,
  type Examined,
} from './examination.js';
import type { Field } from './form.js';
import { linksIn } from './links.js';
import type { OpensDefinition } from './opening.js';
import { read } from './reading.js';
import type { Proposed } from './returning.js';
import { shaped } from './shape.js';
import type { ShownPart, Unchanging } from './shown.js';
import { type Beside, type Signature, type SignatureDefinition, signatureOf } from './signature.js';
import { type Telling, type TellingDefinition, tellingOf, type Untold } from './telling.js';

/** Of papers that are brought by a command of its own, that command, too. */
function examining<S>() {
  function examination<E extends Examined>(
    definition: ExaminationDefinition<S, E> & { readonly bring: BringingDefinition<S> },
  ): BroughtExamination<S>;
  function examination<E extends Examined>(definition: ExaminationDefinition<S, E>): Examination<S>;
  function examination<E extends Examined>({
    bring,
    ...definition
  }: ExaminationDefinition<S, E> & { readonly bring?: BringingDefinition<S> }) {
    const examined = examinationOf(definition);
    return bring === undefined ? examined : { ...examined, bring: bringingOf(definition, bring) };
  }
  return examination;
}

/** The words of a signature, those beside it among them. */
type SignatureWord = keyof SignatureDefinition<unknown, Proposed> | keyof Beside<unknown, Proposed, Field>;

/** With those commands of the signature that its definition names. */
function signing<S>() {
  function signature<P extends Proposed, I extends Field, K extends SignatureWord>(
    definition: SignatureDefinition<S, P> & Partial<Beside<S, P, I>> & Readonly<Record<K, unknown>>,
  ): Signature<S> & Readonly<Record<K & keyof Beside<S, P, I>, AnyCommand<S>>>;
  function signature<P extends Proposed>(definition: SignatureDefinition<S, P> & Partial<Beside<S, P, Field>>) {
    return signatureOf(definition);
  }
  return signature;
}

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
  examination: examining<S>(),
  signature: signing<S>(),
  shows: <Z extends Field>(schema: Z, of: (state: S) => Unchanging<z.input<Z>>): ShownPart<S> => ({ schema, of }),
  tells: <T extends Untold>(definition: TellingDefinition<S, T>): Telling<S, T> => tellingOf(definition),
  opens: (definition: OpensDefinition<S>): OpensDefinition<S> => definition,
  deadline: (definition: DeadlineDefinition<S>): DeadlineDefinition<S> => definition,
});
