import { z } from 'zod';
import { type CommandContext, plainLines, refusal, says, wordsOf, written } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { day } from '../form.js';
import { awardPeriod, type Claim, exemptionMayCome, known, lastDay, windowOfMonth } from '../law.js';
import { afterNotices } from '../proposals.js';
import type { ClaimState, Proof } from '../state.js';
import { awaited } from './notices.js';

const { command } = wordsOf<ClaimState>();
const running = ['active', 'suspended'];
/** Id of a document that was attached to the dossier before. */
export const documentId = z.string().regex(/^[0-9a-f]{64}$/, written.document);

/** Throws unless a paper of this kind stands on the dossier. */
export const attached = (claim: Claim, kind: string, id: string): void => {
  if (!claim.documents.some((document) => document.id === id && document.kind === kind))
    throw refusal('DOCUMENT_MISSING', { kind, id });
};

const proofOf = (claim: Claim, id: string, { actor }: CommandContext): Proof => {
  const proof = claim.data.proofs.find(({ document }) => document === id);
  if (proof === undefined) throw refusal('NOTHING_TO_EXAMINE', { document: id });
  if (proof.by === actor.subject) throw refusal('SAME_PERSON');
  return proof;
};

const examinable = ({ data: { proofs } }: Claim, { actor }: CommandContext): void => {
  if (proofs.length === 0) throw refusal('NOTHING_TO_EXAMINE');
  if (proofs.every(({ by }) => by === actor.subject)) throw refusal('SAME_PERSON');
};

/** Why a notice need not be given or was not: the claimant's papers, and what an officer finds in them. */
export const proofCommands = {
  declareExemption: command({
    title: { en: 'Declare an exemption from the notice', vi: 'Khai báo miễn thông báo' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['exemptionDeclared'],
    input: z
      .strictObject({
        ground: z.enum(['long-term-illness', 'maternity', 'training', 'short-contract']),
        from: day,
        to: day,
        /** Form 17 with its proof. */
        document: documentId,
      })
      .refine(({ from, to }) => from <= to, {
        path: ['to'],
        ...says({ en: 'It ends before it begins', vi: 'Ngày kết thúc trước ngày bắt đầu' }),
      }),
    basis: 'C28 10.2; C28-17',
    example: { ground: 'training', from: '2026-12-01', to: '2027-02-28', document: 'a'.repeat(64) },
    guard: (claim) => {
      if (!exemptionMayCome(claim)) throw refusal('NOBODY_EXEMPT');
    },
    decide: (claim, { ground, from, to, document }, { actor, filedOn }) => {
      const [start, end] = awardPeriod(claim);
      if (to < start || from > end) throw refusal('EXEMPTION_OUTSIDE_BENEFIT', { start, end });
      // Who was in that state before drawing the benefit could declare it only then.
      const collected = known(claim.data.collectedOn, 'day of collection');
      const until = lastDay.exemption(claim, from < collected ? collected : from);
      if (filedOn > until) throw refusal('EXEMPTION_TOO_LATE', { until });
      attached(claim, 'exemption-request-17', document);
      return [happened('exemptionDeclared', { document, by: actor.subject, on: filedOn, ground, during: [from, to] })];
    },
  }),
  submitExcuse: command({
    title: { en: 'Prove why the notice was not given', vi: 'Chứng minh lý do không thông báo' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['excuseSubmitted'],
    input: z.strictObject({
      cause: z.enum(['illness', 'accident', 'disaster', 'family-death', 'wedding']),
      document: documentId,
    }),
    basis: 'C28 10.3',
    example: { cause: 'illness', document: 'a'.repeat(64) },
    guard: ({ data: { held, proofs, notices } }) => {
      if (!held || proofs.some(({ month }) => month === notices.length + 1)) throw refusal('NOTHING_TO_EXCUSE');
    },
    decide: (claim, { cause, document }, { actor, filedOn }) => {
      const month = awaited(claim);
      const until = lastDay.excuse(claim, windowOfMonth(claim, month)[1]);
      if (filedOn > until) throw refusal('EXCUSE_TOO_LATE', { until });
      attached(claim, 'excuse-certificate', document);
      return [happened('excuseSubmitted', { document, by: actor.subject, on: filedOn, month, cause })];
    },
  }),
  acceptProof: command({
    title: { en: 'Accept a proof', vi: 'Chấp nhận giấy tờ chứng minh' },
    roles: ['officer', 'director'],
    from: running,
    produces: ['excuseAccepted', 'exemptionAccepted', 'decisionProposed'],
    input: z.strictObject({ document: documentId }),
    basis: 'C28 10.2; C28 10.3',
    example: { document: 'a'.repeat(64) },
    guard: examinable,
    decide: (claim, { document }, context) => {
      const { month, on } = proofOf(claim, document, context);
      if (month === undefined) return [happened('exemptionAccepted', { document })];
      return [
        happened('excuseAccepted', { month, on, document }),
        ...afterNotices(claim, [...claim.data.notices, 'excused'], month, context.today, context.actor.subject),
      ];
    },
  }),
  rejectProof: command({
    title: { en: 'Reject a proof', vi: 'Không chấp nhận giấy tờ chứng minh' },
    roles: ['officer', 'director'],
    from: running,
    produces: ['proofRejected'],
    input: z.strictObject({ document: documentId, reason: plainLines(1000) }),
    basis: 'C28 10.2; C28 10.3',
    example: { document: 'a'.repeat(64), reason: 'The certificate names other days' },
    guard: examinable,
    decide: (claim, { document, reason }, context) => {
      proofOf(claim, document, context);
      return [happened('proofRejected', { document, reason })];
    },
  }),
};
