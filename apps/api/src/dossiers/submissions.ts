import { startOfCivilDay, type CivilDate } from '../../../../libs/calendar/index.js';
import {
  decideStated,
  newDossier,
  oneOf,
  refusal,
  rolesTowards,
  vietnameseDay,
  type Answer,
  type AnyDossierType,
  type CommandEnvelope,
  type StatedSubmission,
  isDigested,
  partiesOfSubject,
} from '../../../../libs/dossier/index.js';
import {
  type AccessLog,
  bodyHash,
  type FirstSubmission,
  type OpenSlots,
  partyReferences,
  type RequestIdentity,
  type Requests,
} from '../../../../libs/persistence/index.js';
import { Places, SUBMISSION } from '../../../../libs/runs/index.js';
import { demandOffice } from '../offices/stated.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import { valid } from '../problems/validation.js';
import type { BusinessMoment, BusinessTime } from './business-time.js';
import type { DossierGateway } from './gateway.js';
import type { Links } from './links.js';
import { answerTo, underKey } from './receipts.js';
import { actOf, type SubmissionBody } from './requests.js';

/** Replaces an update id in the receipt of a submission that found its dossier open. */
const JOINED = 'submitted-before';

const OFFICE_OPENS_MS = 8 * 3_600_000;

/** A valid submission by somebody who may make it. */
interface Checked {
  readonly type: AnyDossierType;
  readonly person: Person;
  /** The parsed input. */
  readonly stated: StatedSubmission<unknown>;
  readonly identity: RequestIdentity;
  readonly envelope: CommandEnvelope & { claimant: string };
  /** References of the claimant under keys that are being replaced. */
  readonly formerly: readonly string[];
  readonly office: string;
  readonly now: BusinessMoment;
  readonly offsetMs: number;
}

/** What a submission came to. */
export interface Outcome {
  readonly answer: Answer;
  /** True when this request opened the dossier, now or at an earlier attempt; false when another request did. */
  readonly opened: boolean;
}

/** Opens dossiers: at most one per `slot` of the type, however many submit and how often. */
export class Submissions {
  private readonly places: Places;

  constructor(
    private readonly gateway: DossierGateway,
    private readonly slots: OpenSlots,
    private readonly requests: Requests,
    private readonly time: BusinessTime,
    private readonly links: Links,
    private readonly log: Pick<AccessLog, 'write'>,
    private readonly settings: { readonly partyKeys: string; readonly sandbox: boolean },
  ) {
    this.places = new Places(slots, requests);
  }

  /** @throws Problem or Refusal; then no run was left open and no slot taken */
  async submit(type: AnyDossierType, person: Person, key: string, body: SubmissionBody): Promise<Outcome> {
    const checked = await this.check(type, person, key, body);
    const { identity } = checked;
    const before = await this.requests.preflight(identity);
    return underKey(this.requests, identity, async () => {
      const known = answerTo(identity, before);
      if (known) return { answer: known, opened: before.receipt?.updateId === SUBMISSION };
      standsOnDay(checked, body);
      this.dryRun(checked);
      await this.notBackInTime(checked);
      await this.links.check(checked.stated.links, person, [checked.envelope.claimant, ...checked.formerly]);
      return this.open(checked);
    });
  }

  /** Form, role, channel and day. */
  private async check(type: AnyDossierType, person: Person, key: string, body: SubmissionBody): Promise<Checked> {
    const { submission } = type;
    const stated = valid(submission.read(body.input, ['input']));
    const { subject, office } = stated;
    const digested = isDigested(subject);
    const [claimant, ...formerly] = digested ? partyReferences(this.settings.partyKeys, subject.reference) : [''];
    const now = this.startOf(body.asOf);
    const standing = rolesTowards(person, partiesOfSubject(subject, office, claimant));
    if (standing.length === 0) await this.tell(person, office, claimant);
    if (!standing.some((role) => submission.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
    const act = actOf(body, standing, true, now.today);
    if (!submission.channels.includes(act.channel)) {
      throw wrongAt('/channel', oneOf(submission.channels));
    }
    const envelope = {
      command: SUBMISSION,
      input: body.input,
      actor: actorOf(person),
      ...act,
      key,
      bodyHash: bodyHash({ submit: type.name, ...body }),
      claimant,
    };
    const identity = { subject: person.subject, key, bodyHash: envelope.bodyHash };
    return {
      type,
      person,
      stated,
      identity,
      envelope,
      formerly,
      office,
      now,
      offsetMs: body.asOf === undefined ? 0 : now.at - Date.now(),
    };
  }

  /** Asks the definition first, so that a refusal leaves no run and no number behind. */
  private dryRun({ type, person, stated, envelope, now }: Checked): void {
    const cause = { kind: 'command', id: SUBMISSION, name: SUBMISSION } as const;
    const context = { filedOn: now.today, ...envelope, ...now, cause, author: person.subject };
    decideStated(type, newDossier(type, '', type.law?.latest()), stated, envelope.claimant, context);
  }

  /**
   * In the sandbox each dossier has its own time. A claim that begins before the end of an earlier benefit of its person
   * would have the same months awarded and paid twice.
   */
  private async notBackInTime({ type, envelope, formerly, now }: Checked): Promise<void> {
    if (!this.settings.sandbox) return;
    const ended = await this.slots.lastPaidDossierClosed(type.name, [envelope.claimant, ...formerly]);
    if (ended === undefined || now.today >= ended) return;
    throw wrongAt('/asOf', {
      en: `An earlier benefit of this person was closed on ${ended}: a new one begins then or later`,
      vi: `Hồ sơ hưởng trước của người này đóng ngày ${vietnameseDay(ended)}: hồ sơ mới phải từ ngày đó trở đi`,
    });
  }

  private startOf(asOf: CivilDate | undefined): BusinessMoment {
    if (asOf === undefined) return this.time.now();
    if (this.settings.sandbox) return { today: asOf, at: startOfCivilDay(asOf) + OFFICE_OPENS_MS };
    throw wrongAt('/asOf', {
      en: 'Only a sandbox plays another date',
      vi: 'Chỉ môi trường thử nghiệm mới chạy theo ngày khác',
    });
  }

  private async open(checked: Checked): Promise<Outcome> {
    const { type, person, envelope, formerly, office, offsetMs, stated } = checked;
    const holder = await this.places.open({
      ...{ type, slot: stated.slot, claimant: holderOf(checked), formerly },
      year: Number(checked.now.today.slice(0, 4)),
      subject: person.subject,
      key: envelope.key,
      submit: (number) => this.gateway.submit({ type, number, office, offsetMs }, envelope),
    });
    if (holder === undefined) throw conflict();
    return this.openAlready(holder.number, holder.first, checked);
  }

  /**
   * The same statements return the open dossier. If they differ, a caller who may see the dossier is told so; anybody
   * else learns nothing, not even that one exists. The attempt is in the access log, with the open dossier.
   */
  private async openAlready(dossier: string, first: FirstSubmission, checked: Checked): Promise<Outcome> {
    const { person, envelope, identity } = checked;
    const own = first.subject === person.subject;
    if (!own && !speaksFor(person, checked)) {
      await this.tell(person, first.office ?? checked.office, envelope.claimant, dossier);
      throw conflict();
    }
    if (first.bodyHash === envelope.bodyHash) {
      const { sequence, answer } = first;
      const opened = own && first.key === envelope.key;
      // A repeated request after the dossier has closed returns it, and does not open another by mistake.
      if (!opened) await this.requests.keep(identity, { dossier, sequence, answer, updateId: JOINED });
      return { answer, opened };
    }
    throw problem('DOSSIER_ALREADY_OPEN', {
      detail: {
        en: 'A dossier of this kind is open; what you state now differs from it',
        vi: 'Đã có hồ sơ loại này đang giải quyết; nội dung khai lần này khác hồ sơ đó',
      },
      members: { dossier: first.answer.dossier },
    });
  }

  /**
   * The office that an attempt concerns is told of it, whatever its result: the office for which a stranger submits, or
   * the one where the person's dossier is open.
   */
  private tell(person: Person, office: string, party: string, ...dossiers: readonly string[]): Promise<void> {
    return this.log.write({ subject: person.subject, purpose: 'submission', dossiers, party, office, refused: true });
  }
}

/**
 * Whether the office works on the day of the submission. Checked only after repeated requests were answered: what was
 * submitted before a merger stays valid.
 * @throws Problem VALIDATION_FAILED at the office's field
 */
function standsOnDay({ office, now }: Checked, { input }: SubmissionBody): void {
  const field = Object.keys(input).find((name) => input[name] === office);
  demandOffice(office, now.today, field === undefined ? '/input' : `/input/${field}`);
}

/** Who holds the slot of an open dossier: a digest, or the code of an employer. */
const holderOf = ({ stated: { subject }, envelope }: Checked): string =>
  isDigested(subject) ? envelope.claimant : subject.reference;

/** Whether the dossier is this person's own, or that of the employer for whom they speak, so that they may see it. */
const speaksFor = ({ party, employer }: Person, { stated: { subject }, envelope }: Checked): boolean =>
  isDigested(subject) ? party === envelope.claimant : employer === subject.reference;

const conflict = () =>
  problem('DOSSIER_ALREADY_OPEN', { detail: { en: 'Nothing was opened', vi: 'Chưa mở hồ sơ nào' } });
