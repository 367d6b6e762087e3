import { civilDateAt } from '../../../../libs/calendar/index.js';
import {
  type LawDraft,
  type LawDraftChange,
  type LawDrafts,
  type LawDraftStand,
  type LawEditor,
  TOO_MANY,
} from '../../../../libs/persistence/index.js';
import { LawDataError, parseLawData } from '../../../../libs/policy/data/parse.js';
import { latestLawVersion, type LawData, lawData } from '../../../../libs/policy/index.js';
import { answersThatChange, differencesOf, sourceOf } from '../../../../libs/policy/versions/index.js';
import { demandedSequence, etag } from '../dossiers/requests.js';
import type { Versioned } from '../http/etag.js';
import type { Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import { type DraftBody, type DraftContent, draftId } from './law-drafts.schemas.js';
import { contentOf } from './versions.service.js';

/** Drafts that there may be at a time. */
const mostDrafts = 50;
/** Whose version `If-Match` names. */
const ofDraft = { en: 'the draft', vi: 'bản dự thảo' };

const editorOf = ({ subject, name }: Person): LawEditor => ({ subject, name: name || subject });
const told = ({ subject, name }: LawEditor) => ({ id: subject, name });
const instant = (at: number): string => new Date(at).toISOString();

const toldStand = ({ subject }: Person, draft: LawDraftStand) => {
  const { approval, withdrawn, author, changedBy, changedAt, writers, ...rest } = draft;
  return {
    id: rest.id,
    from: rest.from,
    next: latestLawVersion + 1,
    reason: rest.reason,
    version: rest.version,
    author: told(author),
    changedBy: told(changedBy),
    changedAt: instant(changedAt),
    approval: approval && { ...told(approval), at: instant(approval.at) },
    withdrawn: withdrawn && {
      ...{ id: withdrawn.by, name: withdrawn.name, at: instant(withdrawn.at), because: withdrawn.because },
    },
    mayApprove: !writers.includes(subject),
  };
};

type Checked =
  | { readonly law: LawData }
  | { readonly faults: readonly { readonly pointer: string; readonly message: { vi: string; en: string } }[] };

/** The draft as law data, or what is wrong with it and where. */
function checked({ content }: LawDraft): Checked {
  try {
    // Sound: it was sent as an object, and is checked here.
    return { law: parseLawData({ version: latestLawVersion + 1, ...(content as object) }) };
  } catch (error) {
    if (!(error instanceof LawDataError)) throw error;
    return {
      faults: error.faults.map(({ at, messages }) => ({ pointer: `/${at.replaceAll('.', '/')}`, message: messages })),
    };
  }
}

/** @throws Problem NOT_FOUND for an id of another form */
const anId = (text: string): string => {
  if (!draftId.safeParse(text).success) throw problem('NOT_FOUND');
  return text;
};

/** @throws Problem VALIDATION_FAILED without `If-Match` */
const versionIn = (ifMatch: string | undefined): number => demandedSequence(ifMatch, ofDraft);

/** The draft as law data. @throws Problem LAW_DRAFT_FAULTY */
function lawOf(draft: LawDraft): LawData {
  const result = checked(draft);
  if ('law' in result) return result.law;
  throw problem('LAW_DRAFT_FAULTY', { errors: result.faults });
}

/**
 * What became of a change.
 * @throws Problem NOT_FOUND, LAW_DRAFT_OWN, LAW_DRAFT_CHANGED with who changed it
 */
function changedOrThrow(change: LawDraftChange): LawDraft {
  switch (change.kind) {
    case 'done':
      return change.draft;
    case 'none':
      throw problem('NOT_FOUND');
    case 'own':
      throw problem('LAW_DRAFT_OWN');
    case 'changed': {
      const { version, changedBy, changedAt } = change.draft;
      throw problem('LAW_DRAFT_CHANGED', { members: { version, by: told(changedBy), at: instant(changedAt) } });
    }
  }
}

/** Drafts of the next version: written by law editors, approved by another of them, handed out as source files. */
export class LawDraftService {
  constructor(private readonly drafts: LawDrafts) {}

  /** All of them, without their data. */
  async list(person: Person) {
    return { items: (await this.drafts.list()).map((draft) => toldStand(person, draft)) };
  }

  /** @throws Problem LAW_DRAFTS_EXCEEDED; VALIDATION_FAILED for a version that is not there */
  async begin(person: Person, key: string, { from, reason }: DraftBody) {
    if (from > latestLawVersion)
      throw wrongAt('/from', { en: 'There is no such version', vi: 'Không có phiên bản này' });
    const content = contentOf(lawData(from));
    const draft = await this.drafts.begin({ by: editorOf(person), key, from, reason, content }, mostDrafts);
    if (draft === TOO_MANY) throw problem('LAW_DRAFTS_EXCEEDED');
    return this.versioned(person, draft);
  }

  /** @throws Problem NOT_FOUND */
  async one(person: Person, id: string) {
    return this.versioned(person, await this.found(id));
  }

  /** Saves what is typed, right or wrong: what is wrong is told. @throws Problem NOT_FOUND, LAW_DRAFT_CHANGED */
  async replace(person: Person, id: string, ifMatch: string | undefined, { reason, law }: DraftContent) {
    const change = await this.drafts.replace(editorOf(person), anId(id), versionIn(ifMatch), { reason, content: law });
    return this.versioned(person, changedOrThrow(change));
  }

  /** @throws Problem NOT_FOUND, LAW_DRAFT_CHANGED */
  async remove(id: string, ifMatch: string | undefined): Promise<void> {
    changedOrThrow(await this.drafts.remove(anId(id), versionIn(ifMatch)));
  }

  /** Where it differs from the version from which it started. @throws Problem NOT_FOUND, LAW_DRAFT_FAULTY */
  async differences(id: string) {
    const draft = await this.found(id);
    const { from } = draft;
    return { from, to: latestLawVersion + 1, items: differencesOf(lawData(from), lawOf(draft)) };
  }

  /** Which answers it changes. @throws Problem NOT_FOUND, LAW_DRAFT_FAULTY */
  async answers(id: string) {
    const draft = await this.found(id);
    const { from } = draft;
    const { asked, changed } = answersThatChange(lawData(from), lawOf(draft));
    return { from, to: latestLawVersion + 1, asked, items: changed };
  }

  /**
   * Approves what somebody else wrote.
   * @throws Problem NOT_FOUND, LAW_DRAFT_OWN, LAW_DRAFT_CHANGED, LAW_DRAFT_FAULTY, LAW_DRAFT_UNCHANGED
   */
  async approve(person: Person, id: string, ifMatch: string | undefined) {
    const version = versionIn(ifMatch);
    const { items } = await this.differences(id);
    if (items.length === 0) throw problem('LAW_DRAFT_UNCHANGED');
    return this.versioned(person, changedOrThrow(await this.drafts.approve(editorOf(person), anId(id), version)));
  }

  /** Takes the approval back. @throws Problem NOT_FOUND, LAW_DRAFT_NOT_APPROVED, LAW_DRAFT_CHANGED */
  async withdraw(person: Person, id: string, ifMatch: string | undefined) {
    const version = versionIn(ifMatch);
    if ((await this.found(id)).approval === null) throw problem('LAW_DRAFT_NOT_APPROVED');
    return this.versioned(person, changedOrThrow(await this.drafts.withdraw(editorOf(person), anId(id), version)));
  }

  /** The next version as source files. @throws Problem NOT_FOUND, LAW_DRAFT_FAULTY, LAW_DRAFT_NOT_APPROVED */
  async source(id: string) {
    const draft = await this.found(id);
    const { approval, author, changedBy, reason, from } = draft;
    const law = lawOf(draft);
    if (approval === null) throw problem('LAW_DRAFT_NOT_APPROVED');
    const version = latestLawVersion + 1;
    const sources = differencesOf(lawData(from), law).flatMap(({ source, new: now }) =>
      source && now ? [source] : [],
    );
    const files = sourceOf({
      ...{ version, law, before: lawData().choices },
      about: {
        from: civilDateAt(approval.at),
        author: [...new Set([author.name, changedBy.name])].join(', '),
        approver: approval.name,
        reason,
        sources: [...new Set(sources)],
      },
    });
    return {
      version,
      folder: `libs/policy/data/version-${version}`,
      files: Object.entries(files).map(([name, text]) => ({ name, text })),
    };
  }

  private async found(id: string): Promise<LawDraft> {
    const draft = await this.drafts.find(anId(id));
    if (draft === undefined) throw problem('NOT_FOUND');
    return draft;
  }

  private versioned(person: Person, draft: LawDraft): Versioned<object> {
    const result = checked(draft);
    const faults = 'faults' in result ? result.faults : [];
    return { etag: etag(draft.version), body: { ...toldStand(person, draft), law: draft.content, faults } };
  }
}
