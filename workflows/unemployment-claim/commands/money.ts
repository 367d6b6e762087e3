import { z } from 'zod';
import { account, heldBy, identitySeen } from '../../../libs/agency/index.js';
import {
  field,
  fields,
  form,
  nothing,
  optional,
  plainText,
  refusal,
  required,
  wordsOf,
} from '../../../libs/dossier/index.js';
import { overpaid } from '../alerts.js';
import { accountWords } from '../bank-reasons.js';
import { deemedUnwanted, mayBeGivenUp } from '../deadlines.js';
import { happened } from '../events/index.js';
import { benefitMonth } from '../form.js';
import { awardPeriod, type Claim, running } from '../law.js';
import type { ClaimState, MonthMoney } from '../state.js';
import { isClaimant } from './reports.js';

const { command } = wordsOf<ClaimState>();

/** Throws once the time for collecting is over: what is wanted then is for the director to say. */
const wanted = (claim: Claim): void => {
  if (deemedUnwanted(claim)) throw refusal('MONEY_DEEMED_UNWANTED');
};

/** Statuses in which money may still come: until an order is under way, the account may be another one. */
const payable = ['submitted', 'returned', 'appointed', 'proposed', 'awarded', ...running, 'terminated', 'exhausted'];

const enteredBy = ({ data }: Claim): string | undefined => data.accountEntered?.by;

const entered = ({ data }: Claim): void => {
  if (data.accountEntered === undefined) throw refusal('NO_ACCOUNT_ENTERED');
};

/** The bank took the order and sent the money back: the account may be the right one. */
const cameBack = (money: MonthMoney | undefined): boolean => money?.state === 'rejected' && money.reason === 'RETURNED';

/** Where the money goes, and what becomes of money that did not get there. */
export const moneyCommands = {
  changeAccount: command({
    title: { en: 'Name another account', vi: 'Đổi tài khoản nhận tiền' },
    roles: ['claimant', 'officer'],
    from: payable,
    produces: ['accountChanged', 'accountEntered'],
    input: form({ account: field({ title: { en: 'Account', vi: 'Tài khoản' } }, account) }),
    basis: 'D28 18.2; D374 16.2',
    example: { account: { holder: 'Nguyễn Thị An', number: '0011000000001', bankCode: 'VCB' } },
    guard: wanted,
    decide: (claim, input, { actor }) => {
      const { fullName } = required(claim.data.personal?.form, 'form').person;
      if (!heldBy(input.account, fullName)) throw refusal('HOLDER_DIFFERS');
      // What an office enters is one person's word: a second one looks at it.
      return isClaimant(claim, actor)
        ? [happened('accountChanged', { ...input, toCheck: true })]
        : [happened('accountEntered', { by: actor.subject, ...input, toCheck: true })];
    },
  }),
  confirmAccount: command({
    title: { en: 'Confirm an account that an office entered', vi: 'Xác nhận tài khoản đã nhập' },
    roles: ['officer', 'director', 'payment-officer'],
    from: payable,
    produces: ['accountChanged', 'accountConfirmed'],
    input: nothing,
    basis: 'D28 18.2; D374 16.2',
    example: {},
    notBy: enteredBy,
    guard: (claim) => {
      entered(claim);
      const result = claim.data.accountCheck?.result ?? 'ok';
      if (result === 'holder-differs') throw refusal('HOLDER_DIFFERS');
      if (result !== 'ok') throw refusal('ACCOUNT_NOT_USABLE', { result: accountWords[result] });
    },
    decide: ({ data: { personal } }) => {
      const other = personal?.enteredAccount;
      return [other === undefined ? happened('accountConfirmed', {}) : happened('accountChanged', { account: other })];
    },
  }),
  declineAccount: command({
    title: { en: 'Do not accept an account that an office entered', vi: 'Không chấp nhận tài khoản đã nhập' },
    roles: ['officer', 'director', 'payment-officer'],
    from: payable,
    produces: ['accountDeclined'],
    input: form({ reason: fields.reason(500) }),
    basis: 'D28 18.2; D374 16.2',
    example: { reason: 'The paper names another number' },
    notBy: enteredBy,
    // One that came with the claim stands in its form: another one is named in its place.
    guard: (claim) => {
      entered(claim);
      if (claim.data.personal !== undefined && claim.data.personal.enteredAccount === undefined)
        throw refusal('NO_OTHER_ACCOUNT');
    },
    decide: (_claim, { reason }) => [happened('accountDeclined', { reason, toCheck: true })],
  }),
  orderAgain: command({
    title: { en: 'Send a month that came back to the same account again', vi: 'Chuyển lại vào tài khoản cũ' },
    roles: ['payment-officer'],
    from: [...running, 'terminated', 'exhausted'],
    produces: ['orderedAgain'],
    input: form({ month: benefitMonth }),
    basis: 'D28 18.2; D374 16.2',
    example: { month: 1 },
    guard: (claim) => {
      wanted(claim);
      if (!Object.values(claim.data.money).some(cameBack)) throw refusal('NOTHING_RETURNED');
    },
    decide: (claim, { month }) => {
      if (!cameBack(claim.data.money[month])) throw refusal('NOTHING_RETURNED', { month });
      return [happened('orderedAgain', { month })];
    },
  }),
  claimUncollectedMoney: command({
    title: { en: 'Write that uncollected money is wanted', vi: 'Thông báo có nhu cầu nhận số tiền chưa lĩnh' },
    roles: ['claimant', 'officer'],
    from: ['terminated', 'exhausted'],
    produces: ['moneyWanted'],
    input: nothing,
    basis: 'D28 18.6; D374 16.4',
    example: {},
    guard: (claim) => {
      wanted(claim);
      if (!mayBeGivenUp(claim)) throw refusal('NOTHING_UNCOLLECTED');
    },
    decide: () => [happened('moneyWanted', {})],
  }),
  handOverRecovery: command({
    title: { en: 'Hand an overpayment over to recovery', vi: 'Chuyển thu hồi số tiền chi sai' },
    roles: ['officer'],
    from: ['terminated'],
    produces: ['recoveryHandedOver'],
    input: form({
      reference: field(
        {
          title: { en: 'Under which it is recovered', vi: 'Số văn bản thu hồi' },
          help: { en: 'Number of the decision or dossier', vi: 'Số quyết định hoặc hồ sơ thu hồi' },
        },
        plainText(60),
      ),
    }),
    basis: 'D28 36.6a; C28 18; D374 34.5; D374 36.6; D374 38.3',
    example: { reference: '15/QĐ-SNV' },
    guard: (claim) => {
      if (!overpaid(claim)) throw refusal('NOTHING_OVERPAID');
    },
    decide: (_claim, input) => [happened('recoveryHandedOver', input)],
  }),
  recordCashPayment: command({
    title: { en: 'Record a month handed out in cash', vi: 'Ghi nhận đã chi trả tiền mặt' },
    roles: ['payment-officer'],
    from: [...running, 'terminated', 'exhausted'],
    produces: ['paid'],
    bulk: true,
    input: form({
      // Programs of before do not tell; a form asks.
      seen: optional(identitySeen),
      month: optional(
        field(
          {
            title: { en: 'Benefit month', vi: 'Tháng hưởng' },
            help: { en: 'Left empty: every month that waits', vi: 'Để trống: mọi tháng đang chờ nhận' },
          },
          z.int().min(1).max(12),
        ),
      ),
    }),
    basis: 'D28 18.2; D374 16.2',
    example: { seen: 'identity-card', month: 1 },
    guard: (claim) => {
      wanted(claim);
      if (!Object.values(claim.data.money).some(({ state }) => state === 'at-counter')) throw refusal('NOT_AT_COUNTER');
    },
    decide: (claim, { month, seen }, { filedOn: on }) => {
      const waiting = Object.entries(claim.data.money).filter(
        ([its, { state }]) => state === 'at-counter' && (month === undefined || Number(its) === month),
      );
      if (waiting.length === 0) throw refusal('NOT_AT_COUNTER', { month, awarded: awardPeriod(claim) });
      return waiting.map(([its, { amountVnd, reference }]) =>
        happened('paid', { month: Number(its), amountVnd, reference, on, ...(seen !== undefined && { seen }) }),
      );
    },
  }),
};
