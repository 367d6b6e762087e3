import type { z } from 'zod';
import { addDays, daysBetween, type CivilDate, type Period } from '../../calendar/index.js';
import type { shownClaim } from '../../../workflows/unemployment-claim/shown.js';
import type { ShownDossier } from './api.js';
import type { Stage } from './stage.js';

/** A claim's facts, as an official is shown them. */
export type ClaimFacts = z.output<typeof shownClaim>;

/** What the API says when it refuses (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Whose claim a story plays, as the sandbox's registries know the person. */
export interface ClaimPerson {
  readonly personalId: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly employer: string;
  readonly terminationDate: string;
  readonly contributionMonths: number;
  readonly account: { readonly holder: string; readonly number: string; readonly bankCode: string };
  /** Handed out in cash instead of paid into the account. */
  readonly cash?: boolean;
  readonly contract?: 'indefinite' | 'fixed-term' | 'seasonal';
  /** Under which contributions were paid before. */
  readonly formerNumbers?: readonly string[];
}

/** One unemployment claim in the hands of its people, each step over HTTP. */
export class ClaimInPlay {
  private constructor(
    readonly stage: Stage,
    readonly number: string,
    readonly who: ClaimPerson,
  ) {}

  /** Submits it. `asOf` is the civil date at which this dossier's time begins; `filedOn` a postmark. */
  static async submit(
    stage: Stage,
    person: ClaimPerson,
    act: {
      readonly asOf: string;
      /** By post or proxy an officer enters it. */
      readonly channel?: 'post' | 'proxy';
      readonly filedOn?: string;
      readonly cause?: string;
      readonly proof?: boolean;
    },
  ): Promise<ClaimInPlay> {
    const { proof = true, cause, ...how } = act;
    const account = how.channel === undefined ? `claimant:${person.personalId}` : 'officer';
    const number = await stage.submit(account, 'unemployment-claim', {
      ...how,
      input: {
        office: 'HN-01',
        form: {
          person: {
            fullName: person.fullName,
            dateOfBirth: person.dateOfBirth,
            personalId: person.personalId,
            idIssuedOn: '2015-01-05',
            phone: '0912345678',
          },
          education: { level: 'Trung cấp', field: 'Kế toán' },
          address: { permanent: 'Hà Nội', current: 'Hà Nội' },
          job: {
            terminationDate: person.terminationDate,
            employerName: person.employer,
            employerAddress: 'Hà Nội',
            reason: 'mutual agreement',
            contract: person.contract ?? 'indefinite',
          },
          insurance: {
            contributionMonths: person.contributionMonths,
            ...(person.formerNumbers !== undefined && { formerNumbers: person.formerNumbers }),
          },
          payment: person.cash ? { by: 'cash', agency: 'Hà Nội' } : { by: 'account', account: person.account },
          health: { firstCareAt: 'Bệnh viện Bạch Mai' },
          requestedOn: how.filedOn ?? how.asOf,
        },
        ...(proof && { proof: { kind: 'termination-agreement' } }),
        ...(cause !== undefined && { cause }),
      },
    });
    return new ClaimInPlay(stage, number, person);
  }

  get claimant(): string {
    return `claimant:${this.who.personalId}`;
  }

  async facts(): Promise<ClaimFacts> {
    return factsOf(await this.stage.look(this.number));
  }

  command(account: string, name: string, input: Record<string, unknown> = {}, act = {}): Promise<void> {
    return this.stage.command(account, this.number, name, input, act);
  }

  /** Attaches a paper of its own; the id under which commands name it. */
  attach(account: string, kind: string): Promise<string> {
    return this.stage.attach(account, this.number, kind);
  }

  /** Approves the correction that waits. */
  async approveCorrection(account: string): Promise<void> {
    const { correction } = await this.stage.look(this.number, account);
    await this.command(account, 'approveCorrection', { proposal: correction?.proposal });
  }

  /** A command that is expected to be refused: the problem that comes back. Throws when it is not. */
  async refused(account: string, name: string, input: Record<string, unknown> = {}, act = {}): Promise<Problem> {
    const answer = await this.stage
      .as(account)
      .post<Problem>(`/v1/dossiers/${this.number}/commands/${name}`, { input, ...act });
    if (answer.status < 400) throw new Error(`${account}: ${name} was not refused`);
    return answer.body;
  }

  until(what: string, holds: (facts: ClaimFacts, shown: ShownDossier) => boolean, seconds?: number) {
    return this.stage.until(this.number, what, (shown) => holds(factsOf(shown), shown), seconds);
  }

  untilStatus(...statuses: string[]): Promise<ShownDossier> {
    return this.stage.untilStatus(this.number, ...statuses);
  }

  /** Moves its time on to a civil date; nothing when that is today or past. */
  async onTo(date: CivilDate): Promise<void> {
    const { businessDate } = await this.stage.look(this.number);
    const days = daysBetween(businessDate as CivilDate, date);
    if (days > 0) await this.stage.fastForward(this.number, { days });
  }

  /** Both registries have answered and the slip is issued. */
  async appointed(): Promise<void> {
    await this.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
    await this.command('officer', 'issueAppointment');
  }

  /** From the submission to the officer's proposal, which awaits the director. */
  async proposed(): Promise<void> {
    await this.appointed();
    await this.command(`employer:${this.who.employer}`, 'confirmSeparation');
    const { schedule } = await this.facts();
    if (schedule === undefined) throw new Error('the slip brought no schedule');
    await this.onTo(schedule.benefitStart);
    await this.command('officer', 'proposeAward');
  }

  /** From the submission to the signed award that the insurance records have noted. */
  async awarded(): Promise<void> {
    await this.proposed();
    await this.command('director', 'decideAward');
    await this.until('the award is noted', ({ marked }) => marked);
  }

  /** Collects the decision on the first day of the slip; the first month is paid. */
  async collected(): Promise<void> {
    const { slip } = await this.facts();
    if (slip === undefined) throw new Error('the award brought no slip');
    await this.onTo(slip[0]);
    await this.command(this.claimant, 'collectDecision');
    await this.paid(1);
  }

  paid(month: number): Promise<ShownDossier> {
    return this.until(`month ${month} is paid`, ({ money }) => money[String(month)]?.state === 'paid');
  }

  /** First and last day of the notice of a month. */
  async window(month: number): Promise<Period> {
    const window = (await this.facts()).award?.windows[String(month)];
    if (window === undefined) throw new Error(`month ${month} has no window`);
    return window;
  }

  /** Gives the notice of a month on the first day of its window. */
  async checkIn(month: number): Promise<void> {
    await this.onTo((await this.window(month))[0]);
    await this.command(this.claimant, 'checkIn', { jobSearch: 'Two applications in accounting' });
  }

  /** Gives the notice of a month and lets its pay day come. */
  async month(month: number): Promise<void> {
    await this.checkIn(month);
    await this.toNextDeadline();
    await this.paid(month);
  }

  /** Lets the window of a month pass, and before 2026 the time for an excuse. */
  async miss(month: number): Promise<void> {
    await this.onTo((await this.window(month))[1]);
    await this.toNextDeadline();
    const missed = (notices: readonly string[]): boolean => notices[month - 1] === 'missed';
    await this.until(`the window of month ${month} is over`, ({ held, notices }) => held || missed(notices));
    if ((await this.facts()).held) await this.toNextDeadline();
    await this.until(`the notice of month ${month} is missed`, ({ notices }) => notices[month - 1] === 'missed');
  }

  /** Gives every notice that is awaited from a month on, each month paid, to the end of the award. */
  async exhausted(from = 2): Promise<string> {
    const { award } = await this.facts();
    if (award === undefined) throw new Error('there is no award');
    for (let month = from; month <= award.awardMonths; month += 1) await this.month(month);
    return this.ranOut();
  }

  /** Its time goes on to the day after the award, when it has run out. */
  async ranOut(): Promise<string> {
    const { award } = await this.facts();
    const last = award?.months.at(-1)?.[1];
    if (last === undefined) throw new Error('there is no award');
    await this.onTo(addDays(last, 1));
    return this.closed();
  }

  toNextDeadline(): Promise<void> {
    return this.stage.fastForward(this.number, { to: 'next-deadline' });
  }

  /** Waits until it is closed; the status in which it ended. */
  async closed(): Promise<string> {
    const { status } = await this.until('closed', (_facts, { phase }) => phase === 'closed');
    return status.name;
  }
}

/** What the API shows of a claim. */
export const factsOf = (shown: ShownDossier): ClaimFacts => shown.facts as unknown as ClaimFacts;
