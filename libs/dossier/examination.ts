import type { CivilDate } from '../calendar/index.js';
import type { Role } from './actor.js';
import { commandOf } from './command.js';
import type { AnyCommand, Expectation } from './definition.js';
import { paper, reason as reasonOf } from './common-fields.js';
import { demandDocument } from './document.js';
import { form } from './form.js';
import type { CommandContext, NewEvent } from './event.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/** A paper that somebody handed in, or from which somebody entered data; it counts once another person accepts it. */
export interface Examined {
  /** Id of the document on the dossier. */
  readonly document: string;
  /** Subject of the one who brought it, and may not examine it. */
  readonly by: string;
  /** The day on which it was brought, where the state keeps it: since then its examination is owed. */
  readonly on?: CivilDate;
}

/** How a paper is brought, where nothing else is said with it. */
export interface BringingDefinition<S> extends Pick<AnyCommand<S>, 'title' | 'roles' | 'produces' | 'guard'> {
  /** Kind of the document, which must be on the dossier. */
  readonly kind: string;
  decide(dossier: DossierState<S>, brought: Examined, context: CommandContext): readonly NewEvent[];
}

interface Finding {
  readonly title: Text;
  /** Kinds of event to which it may lead. */
  readonly produces: readonly string[];
}

/** The examination of papers of one sort by a second person (two pairs of eyes). */
export interface ExaminationDefinition<S, E extends Examined> {
  readonly roles: readonly Role[];
  /** Statuses in which papers are examined. */
  readonly from: readonly string[];
  readonly basis: string;
  /** What the examiner owes for each waiting paper, as it is shown. */
  readonly owed: Text;
  /** Waiting papers, in order of arrival. */
  waiting(dossier: DossierState<S>): readonly E[];
  readonly accept: Finding & {
    decide(dossier: DossierState<S>, paper: E, context: CommandContext): readonly NewEvent[];
  };
  /** With a reason in the examiner's words, which may be personal. */
  readonly reject: Finding & {
    decide(dossier: DossierState<S>, paper: E, reason: string, context: CommandContext): readonly NewEvent[];
  };
}

/** The commands of an examination, and who owes what while papers wait. */
export interface Examination<S> {
  readonly accept: AnyCommand<S>;
  readonly reject: AnyCommand<S>;
  expectations(dossier: DossierState<S>): readonly Expectation[];
}

/** The same with the command that brings a paper. */
export interface BroughtExamination<S> extends Examination<S> {
  readonly bring: AnyCommand<S>;
}

const example = { document: 'a'.repeat(64) };

/** The command that brings a paper. Refusals: DOCUMENT_MISSING. */
export const bringingOf = <S>(
  { from, basis }: Pick<ExaminationDefinition<S, Examined>, 'from' | 'basis'>,
  { kind, ...bring }: BringingDefinition<S>,
): AnyCommand<S> =>
  commandOf({
    ...bring,
    ...{ from, basis, example },
    input: form({ document: paper() }),
    decide: (dossier, { document }, context) => {
      demandDocument(dossier, kind, document);
      return bring.decide(dossier, { document, by: context.actor.subject }, context);
    },
  });

/**
 * Accepting and rejecting papers one by one, by anybody of these roles who did not bring them.
 * Refusals: NOTHING_TO_EXAMINE, SAME_PERSON.
 */
export const examinationOf = <S, E extends Examined>(definition: ExaminationDefinition<S, E>): Examination<S> => {
  const { roles, from, basis, owed, accept, reject } = definition;
  const guard = (dossier: DossierState<S>, { actor }: CommandContext): void => {
    const papers = definition.waiting(dossier);
    if (papers.length === 0) throw refusal('NOTHING_TO_EXAMINE');
    if (papers.every(({ by }) => by === actor.subject)) throw refusal('SAME_PERSON');
  };
  const named = (dossier: DossierState<S>, id: string, { actor }: CommandContext): E => {
    const paper = definition.waiting(dossier).find(({ document }) => document === id);
    if (paper === undefined) throw refusal('NOTHING_TO_EXAMINE', { document: id });
    if (paper.by === actor.subject) throw refusal('SAME_PERSON');
    return paper;
  };
  const accepting: AnyCommand<S> = commandOf({
    title: accept.title,
    roles,
    from,
    produces: accept.produces,
    byAnyOfficer: true,
    input: form({ document: paper() }),
    basis,
    example,
    guard,
    decide: (dossier, { document }, context) => accept.decide(dossier, named(dossier, document, context), context),
  });
  return {
    accept: accepting,
    reject: commandOf({
      title: reject.title,
      roles,
      from,
      produces: reject.produces,
      byAnyOfficer: true,
      input: form({ document: paper(), reason: reasonOf() }),
      basis,
      example: { ...example, reason: 'It says something else' },
      guard,
      decide: (dossier, { document, reason }, context) =>
        reject.decide(dossier, named(dossier, document, context), reason, context),
    }),
    expectations: (dossier) =>
      definition.waiting(dossier).flatMap(({ on }) =>
        roles.slice(0, 1).map((who) => ({
          ...{ who, what: owed, ground: basis, settledBy: accepting },
          ...(on !== undefined && { since: on }),
        })),
      ),
  };
};
