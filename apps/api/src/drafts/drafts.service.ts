import { commandsOf, type DossierTypes, refusal } from '../../../../libs/dossier/index.js';
import {
  type Draft,
  type DraftAim,
  draftDays,
  type Drafts,
  type DraftStand,
  type DossierReader,
  TOO_MANY,
} from '../../../../libs/persistence/index.js';
import { typeNamed } from '../dossiers/named.js';
import { demandedSequence, etag } from '../dossiers/requests.js';
import { visible } from '../dossiers/visibility.js';
import type { Versioned } from '../http/etag.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { type DraftBody, type DraftContent, draftId } from './drafts.schemas.js';

/** Drafts that one person may have. */
const mostOfOne = 100;
/** Whose version `If-Match` names. */
const ofDraft = { en: 'the draft', vi: 'bản nháp' };
const dayMs = 86_400_000;

const told = ({ savedAt, ...draft }: DraftStand) => ({
  ...draft,
  savedAt: new Date(savedAt).toISOString(),
  until: new Date(savedAt + draftDays * dayMs).toISOString(),
});
const whole = ({ typed, key, browserKey, edit, ...stand }: Draft) => ({
  ...told(stand),
  key,
  typed,
  edit: edit ?? null,
  browserKey,
});
const versioned = (draft: Draft): Versioned<ReturnType<typeof whole>> => ({
  etag: etag(draft.version),
  body: whole(draft),
});

/**
 * An id of another form is not found.
 * @throws Problem NOT_FOUND
 */
const anId = (text: string): string => {
  if (!draftId.safeParse(text).success) throw problem('NOT_FOUND');
  return text;
};

/** What people have typed and not sent; each is only for its owner, whatever office they hold. */
export class DraftService {
  constructor(
    private readonly types: DossierTypes,
    private readonly drafts: Drafts,
    private readonly reader: Pick<DossierReader, 'find'>,
  ) {}

  /** The caller's, without what is typed. */
  async list(person: Person) {
    return { items: (await this.drafts.of(actorOf(person))).map(told) };
  }

  /** @throws Problem NOT_FOUND for one that is over, and for one that is not the caller's */
  async one({ subject }: Person, id: string) {
    const draft = await this.drafts.find(subject, anId(id));
    if (draft === undefined) throw problem('NOT_FOUND');
    return versioned(draft);
  }

  /**
   * @throws Problem DOSSIER_TYPE_UNKNOWN, DRAFTS_EXCEEDED, CONFLICT when the key's act is recorded; Refusal
   * DOSSIER_NOT_FOUND, COMMAND_UNKNOWN, COMMAND_NOT_ALLOWED for what is not the caller's to send
   */
  async begin(person: Person, key: string, body: DraftBody) {
    const aim = await this.aimOf(person, body);
    const { typed, formVersion, edit } = body;
    const begun = { owner: actorOf(person), key, ...aim, typed, formVersion, edit };
    const draft = await this.drafts.begin(begun, mostOfOne);
    if (draft === TOO_MANY) throw problem('DRAFTS_EXCEEDED');
    if (draft === undefined) throw problem('CONFLICT');
    return versioned(draft);
  }

  /**
   * @throws Problem NOT_FOUND; DRAFT_CHANGED when the caller's version is outdated by another window's save, or by a later
   * one of the same; VALIDATION_FAILED without `If-Match`
   */
  async replace({ subject }: Person, id: string, ifMatch: string | undefined, content: DraftContent) {
    const version = demandedSequence(ifMatch, ofDraft);
    const replaced = await this.drafts.replace(subject, anId(id), version, content);
    if (replaced.kind === 'none') throw problem('NOT_FOUND');
    if (replaced.kind === 'changed') throw problem('DRAFT_CHANGED', { members: { version: replaced.draft.version } });
    return versioned(replaced.draft);
  }

  /** @throws Problem NOT_FOUND for one that is not the caller's */
  async remove({ subject }: Person, id: string): Promise<void> {
    if (!(await this.drafts.remove(subject, anId(id)))) throw problem('NOT_FOUND');
  }

  private async aimOf(person: Person, body: DraftBody): Promise<DraftAim> {
    if ('type' in body) {
      const type = typeNamed(this.types, body.type);
      if (!type.submission.roles.some((role) => person.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
      return { type: type.name, dossier: null, command: null };
    }
    const { dossier, command } = body;
    const { type, standing } = visible(this.types, person, await this.reader.find(dossier));
    const definition = Object.hasOwn(commandsOf(type), command) ? commandsOf(type)[command] : undefined;
    if (definition === undefined) throw refusal('COMMAND_UNKNOWN', { command });
    if (!standing.some((role) => definition.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
    return { type: type.name, dossier, command };
  }
}
