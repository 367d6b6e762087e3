import type { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  demandDocument,
  type Expectation,
  fields,
  form,
  refusal,
  englishDay,
  vietnameseDay,
  wordsOf,
  wrongInput,
} from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { aDay } from '../form.js';
import { type Claim, lastDay, regimeOn } from '../law.js';
import type { ClaimState } from '../state.js';

const { command } = wordsOf<ClaimState>();
/** Statuses in which a promised contract may be handed in: a recipient promised it, and the dossier is open. */
const from = ['awarded', 'active', 'suspended', 'terminated', 'exhausted'];

/** A contract was promised with the report of a job, and has neither come nor been found unnecessary (D374 8.3). */
export const contractOwed = ({ data }: Claim): boolean => data.contractOwed !== undefined;

const owed = (claim: Claim): void => {
  if (!contractOwed(claim)) throw refusal('NO_CONTRACT_OWED');
};

/** Who took a job and had no copy of the contract yet owes one; when it will come nobody knows. */
export const toHandIn = (claim: Claim): readonly Expectation[] => {
  const { contractOwed: since } = claim.data;
  if (since === undefined) return [];
  return [
    {
      who: 'claimant',
      what: {
        en: `hand in the contract of the job from ${englishDay(since)} within three working days of receiving it`,
        vi: `nộp bản sao hợp đồng của việc làm từ ngày ${vietnameseDay(since)} trong 03 ngày làm việc kể từ ngày nhận được`,
      },
      ground: 'D374 8.3',
      settledBy: 'supplementContract',
    },
    {
      who: 'officer',
      what: {
        en: `see to the contract of the job from ${englishDay(since)} that was promised`,
        vi: `theo dõi việc bổ sung hợp đồng của việc làm từ ngày ${vietnameseDay(since)}`,
      },
      ground: 'D374 8.3',
      settledBy: 'waiveContract',
    },
  ];
};

/** The paper that follows a commitment. */
export const contractCommands = {
  supplementContract: command({
    title: { en: 'Hand in the contract that was promised', vi: 'Bổ sung bản sao hợp đồng đã cam kết' },
    roles: ['claimant', 'officer'],
    from,
    produces: ['contractSupplied'],
    input: form({
      receivedOn: aDay({ en: 'Received on', vi: 'Ngày nhận được hợp đồng' }),
      document: fields.paper({ en: 'Copy of the contract', vi: 'Bản sao hợp đồng' }),
    }),
    basis: 'D374 8.3',
    example: { receivedOn: '2026-12-14', document: 'a'.repeat(64) },
    guard: owed,
    decide: (claim, { receivedOn, document }, { filedOn }) => {
      if (receivedOn > filedOn)
        throw wrongInput('/receivedOn', {
          en: `It cannot be handed in on ${englishDay(filedOn)} before it is received`,
          vi: `Không thể nộp ngày ${vietnameseDay(filedOn)} trước khi nhận được`,
        });
      demandDocument(claim, 'status-change-proof', document);
      const due = lastDay.contractCopy(claim, receivedOn);
      return [happened('contractSupplied', { receivedOn, on: filedOn, document, due, inTime: filedOn <= due })];
    },
  }),
  waiveContract: command({
    title: { en: 'Find that the promised contract is not needed', vi: 'Xác định không cần bổ sung hợp đồng' },
    roles: ['officer'],
    from,
    produces: ['contractWaived'],
    input: form({ findings: fields.findings() }),
    basis: 'D374 8.3',
    example: { findings: 'The insurance data show the contract' },
    guard: owed,
    decide: (_claim, { findings }) => [happened('contractWaived', { findings })],
  }),
};

/** What is stated in place of the contract: why there is no copy yet; the day of its effect is that of the job. */
export const commitment = form({ reason: fields.reason(500) });

/** Throws where a commitment is none: of no recipient, beside the paper itself, for anything but a job, by the law of 2013. */
export const mayCommit = (
  claim: Claim,
  given: z.infer<typeof commitment> | undefined,
  { kind, document, from: on }: { readonly kind: string; readonly document?: string; readonly from: CivilDate },
): void => {
  if (given === undefined) return;
  if (kind !== 'job' || document !== undefined || claim.data.award === undefined)
    throw wrongInput('/commitment', {
      en: 'A commitment of a recipient stands in place of the contract of a job',
      vi: 'Cam kết của người đang hưởng chỉ thay cho bản sao hợp đồng của việc làm',
    });
  if (regimeOn(claim, on) === '2013') throw refusal('COMMITMENT_NOT_IN_LAW');
};

/** What of a commitment stands in the event of the report. */
export const committed = (given: z.infer<typeof commitment> | undefined) =>
  given === undefined ? {} : { committed: true as const, noCopyBecause: given.reason };
