import type { AnyCommand, CommandDefinition } from './definition.js';
import type { Field } from './form.js';
import { read } from './reading.js';

/** A command that parses its input with its own schema, so that no code sees unchecked input. */
export const commandOf = <S, I extends Field>(definition: CommandDefinition<S, I>): AnyCommand<S> => ({
  ...definition,
  decide: (dossier, sent, context) => definition.decide(dossier, read(definition.input, sent), context),
});
