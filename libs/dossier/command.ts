import type { AnyCommand, CommandDefinition } from './definition.js';
import type { Field } from './form.js';
import { read } from './reading.js';

/** A command that reads what was sent with its own schema: nobody sees an input that was not looked at. */
export const commandOf = <S, I extends Field>(definition: CommandDefinition<S, I>): AnyCommand<S> => ({
  ...definition,
  decide: (dossier, sent, context) => definition.decide(dossier, read(definition.input, sent), context),
});
