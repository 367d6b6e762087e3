import { z } from 'zod';
import { beside, called, field, form, optional, type Stands } from '../../libs/dossier/index.js';
import { contractKind } from './form.js';
import {
  answerOfEmployer,
  lastSalaries,
  paidMonths,
  salaries,
  separation as separationShown,
  type shownToEmployer,
} from './shown.js';
import type { ClaimState, Separation } from './state.js';

const { date, reason, contract } = separationShown.shape;
const { kind, months } = contract.shape;

/** The end of an employment, as a registry or an employer says it: one field beside the other. */
const end = { date, reason, contract: kind, months: optional(months) };

/**
 * What was stated of the end of the work at this employer, beside what the record has of it and what the employer
 * answered: nothing else of the claim, and nothing of other employers.
 */
export const statedOfEmployment = form({
  answer: answerOfEmployer,
  employment: field(
    called('The end of the employment', 'Việc chấm dứt hợp đồng'),
    beside({
      stated: field(
        called('As the employee states it', 'Người lao động khai'),
        form({
          date,
          reason: field(called('Why it ended', 'Lý do chấm dứt'), z.string()),
          contract: contractKind,
        }).nullable(),
      ),
      recorded: field(
        called('As the insurance records have it', 'Dữ liệu bảo hiểm xã hội'),
        form({
          date: optional(date),
          reason: optional(reason),
          contract: optional(kind),
          months: optional(months),
          paid: paidMonths,
          salaries,
        }).nullable(),
      ),
      answered: field(
        called('As you stated it', 'Đơn vị khai'),
        form({
          ...end,
          date: optional(date),
          reason: optional(reason),
          contract: optional(kind),
          salaries: lastSalaries,
        }).nullable(),
      ),
    }),
  ),
  disputedBecause: field(called('Why you dispute it', 'Vì sao đơn vị không đồng ý'), z.string().nullable()),
});

const endOf = (separation: Separation | undefined) =>
  separation === undefined
    ? {}
    : {
        date: separation.date,
        reason: separation.reason,
        contract: separation.contract.kind,
        months: separation.contract.months,
      };

/** The employer's part of the form as it stands. */
export const ofEmployment = ({
  personal,
  contribution,
  separationAnswer,
  answeredByAnother,
  employerSeparation,
}: ClaimState) => {
  const job = personal?.form?.job;
  const answer = answeredByAnother === true ? null : (separationAnswer ?? null);
  const stated = answer === null ? undefined : employerSeparation;
  const own = answer === null ? [] : (personal?.lastSalaries ?? []);
  return {
    answer,
    employment: {
      stated: job === undefined ? null : { date: job.terminationDate, reason: job.reason, contract: job.contract },
      recorded:
        contribution?.found === true
          ? {
              ...endOf(contribution.separation),
              paid: contribution.contributedThere ?? [],
              salaries: personal?.employerSalaries ?? [],
            }
          : null,
      answered: stated === undefined && own.length === 0 ? null : { ...endOf(stated), salaries: own },
    },
    disputedBecause: answer === 'disputed' ? (personal?.disputedBecause ?? null) : null,
  };
};

/** The employer's part of what is not personal. */
export const employersFacts = ({
  contribution,
  separation,
  notEnded,
  appointedOn,
  separationAnswer,
  answeredByAnother,
}: ClaimState): Stands<typeof shownToEmployer> => {
  const known = answeredByAnother === true ? undefined : separation;
  return {
    separation: notEnded === true ? null : (known ?? contribution?.separation ?? null),
    contributed: contribution?.contributedThere ?? [],
    askedOn: appointedOn ?? null,
    answer: answeredByAnother === true ? null : (separationAnswer ?? null),
  };
};
