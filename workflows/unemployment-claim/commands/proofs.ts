import { inOrder } from '../../../libs/agency/index.js';
import { z } from 'zod';
import { demandDocument, field, fields, form, refusal, required, wordsOf } from '../../../libs/dossier/index.js';
import { labelsOf } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { fromTo } from '../form.js';
import { awardPeriod, exemptionMayCome, lastDay, running, windowOfMonth } from '../law.js';
import { afterNotices } from '../proposals.js';
import type { ClaimState } from '../state.js';
import { awaited } from './notices.js';

const { command, examination } = wordsOf<ClaimState>();
const exemptions = ['long-term-illness', 'maternity', 'training', 'short-contract'] as const;
const causesOfExcuse = ['illness', 'accident', 'disaster', 'family-death', 'wedding'] as const;
const excuses = {
  illness: { en: 'illness', vi: 'ốm đau' },
  accident: { en: 'an accident', vi: 'tai nạn' },
  disaster: { en: 'a disaster', vi: 'thiên tai, dịch bệnh' },
  'family-death': { en: 'a death in the family', vi: 'thân nhân chết' },
  wedding: { en: 'a wedding', vi: 'kết hôn' },
};

/** Papers that exempt from a notice, or excuse one, as a second person finds them. */
export const proofExamination = examination({
  roles: ['officer', 'director'],
  from: running,
  basis: 'C28 10.2; C28 10.3',
  owed: { en: "look at the claimant's proof", vi: 'xem xét giấy tờ chứng minh' },
  waiting: ({ data: { proofs } }) => proofs,
  accept: {
    title: { en: 'Accept a proof', vi: 'Chấp nhận giấy tờ chứng minh' },
    produces: ['excuseAccepted', 'exemptionAccepted', 'decisionProposed'],
    decide: (claim, { document, month, on }, { actor, today }) => {
      if (month === undefined) return [happened('exemptionAccepted', { document })];
      return [
        happened('excuseAccepted', { month, on, document }),
        ...afterNotices(claim, [...claim.data.notices, 'excused'], month, today, actor.subject),
      ];
    },
  },
  reject: {
    title: { en: 'Reject a proof', vi: 'Không chấp nhận giấy tờ chứng minh' },
    produces: ['proofRejected'],
    decide: (_claim, { document }, reason) => [happened('proofRejected', { document, reason })],
  },
});

/** Why a notice need not be given or was not: the claimant's papers, and what an officer finds in them. */
export const proofCommands = {
  declareExemption: command({
    title: { en: 'Declare an exemption from the notice', vi: 'Khai báo miễn thông báo' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['exemptionDeclared'],
    input: form({
      ground: field({ title: { en: 'Ground', vi: 'Căn cứ' }, labels: labelsOf(exemptions) }, z.enum(exemptions)),
      ...fromTo,
      document: fields.paper({ en: 'Request for exemption, form 17', vi: 'Đề nghị không thông báo (mẫu 17)' }),
    }).refine(...inOrder),
    basis: 'C28 10.2; C28-17',
    example: { ground: 'training', from: '2026-12-01', to: '2027-02-28', document: 'a'.repeat(64) },
    guard: (claim) => {
      if (!exemptionMayCome(claim)) throw refusal('NOBODY_EXEMPT');
    },
    decide: (claim, { ground, from, to, document }, { actor, filedOn }) => {
      const [start, end] = awardPeriod(claim);
      if (to < start || from > end) throw refusal('EXEMPTION_OUTSIDE_BENEFIT', { start, end });
      // Who was in that state before drawing the benefit could declare it only then.
      const collected = required(claim.data.collectedOn, 'day of collection');
      const until = lastDay.exemption(claim, from < collected ? collected : from);
      if (filedOn > until) throw refusal('EXEMPTION_TOO_LATE', { until });
      demandDocument(claim, 'exemption-request-17', document);
      return [happened('exemptionDeclared', { document, by: actor.subject, on: filedOn, ground, during: [from, to] })];
    },
  }),
  submitExcuse: command({
    title: { en: 'Prove why the notice was not given', vi: 'Chứng minh lý do không thông báo' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['excuseSubmitted'],
    input: form({
      cause: field({ title: { en: 'Cause', vi: 'Lý do' }, labels: excuses }, z.enum(causesOfExcuse)),
      document: fields.paper({ en: 'Certificate of the cause', vi: 'Giấy tờ chứng minh lý do' }),
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
      demandDocument(claim, 'excuse-certificate', document);
      return [happened('excuseSubmitted', { document, by: actor.subject, on: filedOn, month, cause })];
    },
  }),
  acceptProof: proofExamination.accept,
  rejectProof: proofExamination.reject,
};
