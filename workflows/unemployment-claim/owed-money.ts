import { type Expectation, inWords } from '../../libs/dossier/index.js';
import { accountWords, bankReasons } from './bank-reasons.js';
import { deemedUnwanted } from './deadlines.js';
import type { Claim } from './law.js';

/**
 * The bank said that the account is not the claimant's, or does not exist: another one is needed before money is sent.
 */
export const accountOwed = ({ data, closedOn }: Claim): readonly Expectation[] => {
  const { accountCheck, accountEntered, money } = data;
  if (accountCheck === undefined || accountCheck.result === 'ok' || closedOn !== undefined) return [];
  // A month that was not paid for it says the same.
  if (Object.values(money).some(({ state }) => state === 'rejected')) return [];
  const { result, on } = accountCheck;
  const { en, vi } = accountWords[result];
  const ground = 'D28 18.2; D374 16.2';
  const who = accountEntered === undefined ? 'claimant' : 'officer';
  return [
    {
      who,
      alert: true,
      money: 'transfer',
      since: on,
      why: { en, vi },
      what: { en: `name another account: ${en}`, vi: `cung cấp tài khoản khác: ${vi}` },
      ground,
      settledBy: 'changeAccount',
    },
  ];
};

/** A month that the bank did not pay, or that waits at the counter: who is to do something about it. */
export const owedMoney = (claim: Claim): readonly Expectation[] => {
  // What is wanted then is for the director to say.
  if (deemedUnwanted(claim)) return [];
  return Object.entries(claim.data.money).flatMap(
    ([month, { state, reason, since, returnedOn = since }]): readonly Expectation[] => {
      const ground = 'D28 18.2; D374 16.2';
      if (state === 'rejected') {
        const { en, vi } = inWords(bankReasons, reason);
        const arose = {
          money: 'transfer' as const,
          why: { en, vi },
          ...(returnedOn !== undefined && { since: returnedOn }),
        };
        const again: readonly Expectation[] =
          reason === 'RETURNED'
            ? [
                {
                  who: 'payment-officer',
                  ...arose,
                  what: {
                    en: `find out why month ${month} came back, and send it again if the account is right`,
                    vi: `tìm hiểu lý do tháng thứ ${month} bị trả lại; chuyển lại nếu tài khoản đúng`,
                  },
                  ground,
                  settledBy: 'orderAgain',
                },
              ]
            : [];
        return [
          ...again,
          {
            who: 'claimant',
            alert: true,
            ...arose,
            what: {
              en: `name another account: month ${month} was not paid, ${en}`,
              vi: `cung cấp tài khoản khác: chưa chi trả được tháng thứ ${month}, ${vi}`,
            },
            ground,
            settledBy: 'changeAccount',
          },
        ];
      }
      if (state !== 'at-counter') return [];
      const waits = { money: 'counter' as const, ...(since !== undefined && { since }) };
      return [
        {
          who: 'payment-officer',
          ...waits,
          what: { en: `hand out month ${month} in cash`, vi: `chi trả tiền mặt tháng thứ ${month}` },
          ground,
          settledBy: 'recordCashPayment',
        },
        {
          who: 'claimant',
          ...waits,
          what: { en: `collect month ${month} in cash`, vi: `nhận tiền mặt tháng thứ ${month}` },
          ground,
        },
      ];
    },
  );
};
