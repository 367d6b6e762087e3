import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { refusal, systemName, type DossierTypes, type Standing } from '../../../../libs/dossier/index.js';
import { bodyHash, type DossierReader, type Heads, type Requests } from '../../../../libs/persistence/index.js';
import { FastForwardError } from '../../../../libs/temporal/index.js';
import type { BusinessTime } from '../dossiers/business-time.js';
import { Unanswered } from '../../../../libs/runs/index.js';
import type { DossierGateway } from '../dossiers/gateway.js';
import { answerTo, underKey } from '../dossiers/receipts.js';
import { updateIdOf } from '../dossiers/requests.js';
import { visible } from '../dossiers/visibility.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';

/** How far to go: some days, or until the next thing that happens by itself. */
export type Destination = { readonly days: number } | { readonly to: 'next-deadline' };

/** Where the dossier stands then. */
export type Arrival = Omit<Standing, 'at' | 'loaded' | 'moment'>;

/** In place of an update id in the receipt of a fast-forward. */
const MOVED = 'fast-forward';

const DAY_MS = 86_400_000;
/** Past the moment itself, so that its effects have happened. */
const BEYOND_MS = 1_000;

/** Why time was not moved forward, in Vietnamese. */
const notMoved: Readonly<Record<FastForwardError['code'], string>> = {
  ACTIVITY_PENDING: 'Hồ sơ đang chờ một hệ thống ngoài trả lời, chưa thể chuyển thời gian',
  TASK_PENDING: 'Hồ sơ đang được xử lý dở, chưa thể chuyển thời gian',
  NOT_REACHED: 'Chưa đến được thời điểm đã chọn',
  NOT_SUPPORTED: 'Máy chủ Temporal không cho chuyển thời gian',
};

/** Fast-forwards the time of one dossier on the real engine; training systems only. */
export class FastForward {
  private readonly underWay = new Map<string, Promise<Arrival>>();

  constructor(
    private readonly types: DossierTypes,
    private readonly gateway: DossierGateway,
    private readonly requests: Requests,
    private readonly reader: Pick<DossierReader, 'find'>,
    private readonly time: BusinessTime,
    private readonly heads: Pick<Heads, 'arrived' | 'suspect'>,
  ) {}

  /**
   * Idempotent: the same key and destination return where it arrived then, and move nothing.
   * @throws Problem CONFLICT; Unanswered; Refusal DOSSIER_NOT_FOUND, DOSSIER_CLOSED, COMMAND_NOT_ALLOWED
   */
  async go(person: Person, key: string, number: string, destination: Destination): Promise<Arrival> {
    const { subject } = person;
    const identity = { subject, key, bodyHash: bodyHash({ fastForward: number, ...destination }) };
    const before = await this.requests.preflight(identity, number);
    return underKey(this.requests, identity, async () => {
      const { view, standing } = visible(this.types, person, before.dossier);
      // Whoever reads everything changes nothing.
      if (standing.every((role) => role === 'auditor')) throw refusal('COMMAND_NOT_ALLOWED');
      const known = answerTo(identity, before);
      // Sound: under the key of a fast-forward only an arrival is stored.
      if (known) return known as unknown as Arrival;
      if (view.closedOn !== null) throw refusal('DOSSIER_CLOSED', { closedOn: view.closedOn });
      const arrival = await this.once(number, updateIdOf(subject, `${key} ${identity.bodyHash}`), destination);
      await this.requests.keep(identity, { dossier: number, updateId: MOVED, sequence: 0, answer: arrival });
      return arrival;
    });
  }

  /** The same request twice at the same time is one move. */
  private once(number: string, id: string, destination: Destination): Promise<Arrival> {
    const move = this.underWay.get(id) ?? this.move(number, id, destination).finally(() => this.underWay.delete(id));
    this.underWay.set(id, move);
    return move;
  }

  private async move(number: string, id: string, destination: Destination): Promise<Arrival> {
    try {
      await this.gateway.fastForward(number, id, () => this.distance(number, destination));
      const { at, today } = await this.time.of(number);
      // A run that begins from the record goes on from there.
      await this.heads.arrived(number, at);
      const { status, sequence, nextDeadline } = await this.gateway.standing(number);
      return { today, status, sequence, nextDeadline };
    } catch (error) {
      const closed = await this.closing(number);
      if (closed !== undefined) return closed;
      // Open, and its run has ended or makes no progress: one is begun from the record.
      if (error instanceof WorkflowNotFoundError || error instanceof ServiceError) await this.heads.suspect(number);
      if (error instanceof WorkflowNotFoundError) throw new Unanswered('its run ended', { cause: error });
      if (error instanceof FastForwardError) {
        throw problem('CONFLICT', {
          detail: { en: `${error.code}: ${error.detail}`, vi: notMoved[error.code] },
          members: { reason: error.code },
        });
      }
      throw error;
    }
  }

  /** Its position if its time ran to its closing: there is no workflow left to ask. */
  private async closing(number: string): Promise<Arrival | undefined> {
    const view = await this.reader.find(number);
    if (view === undefined || view.closedOn === null) return undefined;
    return { today: view.closedOn, status: view.status, sequence: view.sequence, nextDeadline: null };
  }

  /** Called when nothing of the dossier is in progress, so its answer is up to date. */
  private async distance(number: string, destination: Destination): Promise<number> {
    await this.allAnswer(number);
    if ('days' in destination) return destination.days * DAY_MS;
    // The dossier's answer dates from its last task: time may have been skipped since.
    const { at, nextDeadline } = await this.gateway.standing(number);
    if (nextDeadline === null) {
      throw problem('CONFLICT', {
        detail: {
          en: 'Nothing happens by itself: somebody has to act',
          vi: 'Không có việc nào tự diễn ra: cần có người thực hiện',
        },
        members: { reason: 'NO_DEADLINE' },
      });
    }
    const now = await this.time.of(number);
    return Math.max(0, at + nextDeadline.inMs - now.at) + BEYOND_MS;
  }

  /**
   * While a system does not answer, the dossier only waits for the next retry: skipping that would move time in vain.
   */
  private async allAnswer(number: string): Promise<void> {
    const view = await this.reader.find(number);
    const outages = Object.entries(view?.state.outages ?? {});
    // A system that refused is asked again only when an officer says so; the dossier continues meanwhile.
    const silent = outages.flatMap(([system, { refused }]) => (refused === true ? [] : [system]));
    if (silent.length === 0) return;
    const type = this.types.find(view?.type ?? '') ?? {};
    const names = silent.map((system) => systemName(type, system));
    const detail = {
      en: `${names.map(({ en }) => en).join(', ')}: does not answer; the dossier asks again by itself`,
      vi: `${names.map(({ vi }) => vi).join(', ')} chưa trả lời; hồ sơ sẽ tự hỏi lại`,
    };
    throw problem('CONFLICT', { detail, members: { reason: 'SYSTEM_AWAY' } });
  }
}
