import type { Client } from '@temporalio/client';
import {
  type CommandContext,
  type CommandEnvelope,
  decideStated,
  type DossierTypes,
  isDigested,
  newDossier,
  Refusal,
  refusal,
  refusalKind,
  type StatedSubmission,
  submissionRead,
  type Text,
} from '../dossier/index.js';
import { bodyHash, partyReferences } from '../persistence/index.js';
import type { OpeningOrder, OpeningOutcome, OtherDossiersOpened } from '../ports/index.js';
import type { Places } from './places.js';
import { meaningOf, SUBMISSION, submitWithStart } from './submitting.js';

/** How long one attempt may take, in milliseconds; the activity's own limit is longer. */
const patienceMs = 12_000;

/** Parts needed to open dossiers on behalf of dossiers. */
export interface OpeningParts {
  readonly client: Client;
  readonly types: DossierTypes;
  readonly places: Places;
  /** Keys of party references, base64, separated by commas (HOSO_PARTY_KEY). */
  readonly partyKeys: string;
  /** Each dossier has its own business time; one that it opens begins at that time. */
  readonly sandbox: boolean;
  /** Why no dossier may be opened at an office on a day; undefined: it works. */
  officeFault(office: string, day: OpeningOrder['today']): Text | undefined;
}

const alreadyOpen: Text = { en: 'A dossier of this kind is open', vi: 'Đã có hồ sơ loại này đang giải quyết' };

/**
 * Opens the dossiers that a dossier asks for, each once: by the rules of the other type's submission, on the channel
 * `system`.
 */
export class OpeningByDossiers implements OtherDossiersOpened {
  constructor(private readonly parts: OpeningParts) {}

  /** See `OtherDossiersOpened`. */
  open = async (order: OpeningOrder): Promise<OpeningOutcome> => {
    const { types, places } = this.parts;
    const type = types.get(order.type);
    try {
      const stated = submissionRead(type, order.input);
      const fault = this.parts.officeFault(stated.office, order.today);
      if (fault !== undefined) throw refusal('INPUT_INVALID', { message: fault });
      const { envelope, formerly, holder } = this.sending(order, stated);
      const { key, actor } = envelope;
      const holding = await places.openOnce({
        ...{ type, slot: stated.slot, claimant: holder, formerly, subject: actor.subject, key },
        year: Number(order.today.slice(0, 4)),
        submit: (number) => this.submit(order, stated, number, envelope),
      });
      if (holding === undefined) throw new Error('the place changed hands twice');
      const { number, first } = holding;
      const isOwn = first.subject === actor.subject && first.key === key;
      return isOwn ? { dossier: number } : { refused: 'DOSSIER_ALREADY_OPEN', why: alreadyOpen };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refused: error.code, why: wordsOf(error, refusalKind(type, error.code)?.title) };
    }
  };

  private sending(order: OpeningOrder, { subject }: StatedSubmission<unknown>) {
    const { by, input } = order;
    const digested = isDigested(subject);
    const [claimant, ...formerly] = digested ? partyReferences(this.parts.partyKeys, subject.reference) : [''];
    const envelope: CommandEnvelope & { readonly claimant: string } = {
      command: SUBMISSION,
      ...{ input, claimant, openedBy: by },
      actor: { subject: `dossier:${by.dossier}`, roles: [] },
      channel: 'system',
      key: by.opening,
      bodyHash: bodyHash({ submit: order.type, input }),
    };
    return { envelope, formerly, holder: digested ? claimant : subject.reference };
  }

  /** Asks the definition first, so that a refusal leaves no run behind; then the engine. */
  private async submit(
    { by, at, today, type: name }: OpeningOrder,
    stated: StatedSubmission<unknown>,
    number: string,
    envelope: CommandEnvelope & { readonly claimant: string },
  ): Promise<void> {
    const { client, types, sandbox } = this.parts;
    const type = types.get(name);
    const lawVersion = type.law?.latest();
    const { actor, channel } = envelope;
    const context: CommandContext = {
      ...{ actor, channel, at, today, filedOn: today, author: actor.subject },
      cause: { kind: 'command', id: SUBMISSION, name: SUBMISSION },
    };
    decideStated(type, newDossier(type, number, lawVersion), stated, envelope.claimant, context, by);
    const start = {
      number,
      ...(lawVersion !== undefined && { lawVersion }),
      offsetMs: sandbox ? at - Date.now() : 0,
    };
    try {
      await client.withDeadline(Date.now() + patienceMs, () =>
        submitWithStart(client, { type, office: stated.office, start }, envelope),
      );
    } catch (error) {
      throw meaningOf(error, types);
    }
  }
}

/** The title of a refusal, and its details. */
const wordsOf = ({ code, details }: Refusal, title: Text = { en: code, vi: code }): Text => {
  const { message = details.errors?.[0]?.message, pointer = details.errors?.[0]?.pointer } = details;
  if (message === undefined) return title;
  const at = pointer === undefined ? '' : ` ${pointer}:`;
  return { en: `${title.en}:${at} ${message.en}`, vi: `${title.vi}:${at} ${message.vi}` };
};
