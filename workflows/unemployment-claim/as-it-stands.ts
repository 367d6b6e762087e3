import { z } from 'zod';
import { account } from '../../libs/agency/index.js';
import { called, field, form, like, shownDay as day } from '../../libs/dossier/index.js';
import { claimForm } from './form.js';
import {
  accountCheck,
  answerOfEmployer,
  book,
  change,
  contribution,
  ended,
  explanations,
  identity,
  lastSalaries,
  proposedEnd,
  restatedOn,
  salaries,
  separation,
  sex,
} from './shown.js';
import type { AwardExplanation, ClaimState } from './state.js';

const words = (en: string, vi: string) => field(called(en, vi), z.string().nullable());
const askedOn = field(called('Asked on', 'Đối chiếu ngày'), day.nullable());

/** The claim in one place, as `asItStands` tells it. */
export const statedClaim = form({
  form: field(called('Benefit request, form 10', 'Đề nghị hưởng (mẫu 10)'), claimForm.nullable()),
  restated: restatedOn,
  population: field(
    called('Population database', 'Cơ sở dữ liệu dân cư'),
    form({ ...identity.shape, askedOn }).nullable(),
  ),
  insuranceRecords: field(
    called('Insurance records', 'Dữ liệu bảo hiểm'),
    form({ ...contribution.shape, salaries, sex: like(sex, sex.nullable()), askedOn }).nullable(),
  ),
  books: field(called('Paper insurance books', 'Sổ bảo hiểm giấy'), z.array(form({ ...book.shape, salaries }))),
  mergingSince: field(called('Records are being merged since', 'Đang gộp sổ từ ngày'), day.nullable()),
  employer: field(
    called('The employer', 'Người sử dụng lao động'),
    form({
      answer: answerOfEmployer,
      separation: field(
        called('End of the employment, as the employer says', 'Chấm dứt hợp đồng theo đơn vị'),
        separation.nullable(),
      ),
      lastSalaries,
      salariesDiffer: field(
        called('The employer states other salaries', 'Đơn vị khai lương khác dữ liệu'),
        z.boolean().nullable(),
      ),
    }),
  ),
  separation: field(
    called('End of the employment, as it counts', 'Chấm dứt hợp đồng được tính'),
    separation.nullable(),
  ),
  changes: field(called('Changes that were reported', 'Thay đổi đã thông báo'), z.array(change)),
  ending: field(called('End of the benefit', 'Chấm dứt hưởng'), z.union([ended, proposedEnd]).nullable()),
  bank: field(called('Answer of the bank on the account', 'Ngân hàng trả lời về tài khoản'), accountCheck.nullable()),
  enteredAccount: field(called('Account that waits for a second person', 'Tài khoản chờ xác nhận'), account.nullable()),
  explanations,
  inWords: field(
    called('In the words of the office', 'Ý kiến của cơ quan'),
    form({
      missing: words('What is missing', 'Nội dung còn thiếu'),
      sentBack: words('Why the proposal was sent back', 'Lý do trả lại đề xuất'),
      refusal: words('Why a refusal is proposed', 'Lý do đề nghị không giải quyết'),
    }),
  ),
});

/** What older proposals have: one sentence after the other, Vietnamese and English by turns. */
const ofSentences = (because: readonly string[]): readonly AwardExplanation[] =>
  because.flatMap((vi, at) => {
    if (at % 2 === 1) return [];
    const words = { vi, en: because[at + 1] ?? vi };
    return [{ short: words, long: words }];
  });

/** The claim in one place: what was stated, where it was corrected, what registries say beside it, and decisions in words. */
export const asItStands = ({ personal, ...claim }: ClaimState) => ({
  form: personal?.form ?? null,
  /** Places that were stated anew or corrected, with the day. */
  restated: claim.restatedOn ?? {},
  population: claim.identity === undefined ? null : { ...claim.identity, askedOn: claim.identityAskedOn ?? null },
  insuranceRecords:
    claim.contribution === undefined
      ? null
      : {
          ...claim.contribution,
          salaries: personal?.salaries ?? [],
          sex: personal?.sex ?? null,
          askedOn: claim.contributionAskedOn ?? null,
        },
  /** Paper books, with the salary of each month; those that were accepted count. */
  books: (claim.books ?? []).map((book) => ({ ...book, salaries: personal?.bookSalaries?.[book.document] ?? [] })),
  mergingSince: claim.mergingSince ?? null,
  employer: {
    answer: claim.separationAnswer ?? null,
    separation: claim.employerSeparation ?? null,
    lastSalaries: personal?.lastSalaries ?? [],
    salariesDiffer: claim.salariesDiffer ?? null,
  },
  separation: claim.notEnded === true ? null : (claim.separation ?? claim.contribution?.separation ?? null),
  /** What was told of changes in the claimant's life, and how the benefit is to end or ended. */
  changes: claim.changes,
  ending: claim.ended ?? claim.pending.find(({ kind }) => kind === 'termination')?.end ?? null,
  /** The bank's answer about the latest account. */
  bank: claim.accountCheck ?? null,
  /** An account that waits for a second person. */
  enteredAccount: personal?.enteredAccount ?? null,
  /** Explanation of the proposal: short and in full, in both languages, with articles. */
  explanations: personal?.explanations ?? ofSentences(personal?.because ?? []),
  inWords: {
    missing: personal?.missingInWords ?? null,
    sentBack: personal?.sentBackReason ?? null,
    refusal: personal?.refusalReason ?? null,
  },
});
