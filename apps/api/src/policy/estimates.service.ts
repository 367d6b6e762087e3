import { Injectable } from '@nestjs/common';
import {
  addMonths,
  CalendarRangeError,
  type CivilDate,
  civilDateAt,
  monthOf,
} from '../../../../libs/calendar/index.js';
import {
  type EstimateFacts,
  type Explanation,
  CONDITIONS,
  PolicyError,
  type Words,
  estimate,
  labelsOf,
  latestLawVersion,
  lawData,
  restsOn,
} from '../../../../libs/policy/index.js';
import { vietnameseDay } from '../../../../libs/dossier/index.js';
import { problem } from '../problems/problem.js';
import type { EstimateBody } from './policy.schemas.js';
import { cited, told } from './told.js';

/** Asks the law library about facts that anybody may state; stores nothing. */
@Injectable()
export class EstimatesService {
  /**
   * Amount, months and dates of an award for stated facts, each with its explanation and what of it is assumed.
   * @throws Problem VALIDATION_FAILED when the facts contradict each other
   */
  estimate({
    asOf = civilDateAt(Date.now()),
    lawVersion = latestLawVersion,
    contributedMonths,
    ...facts
  }: EstimateBody) {
    return answered(() => {
      const contributed = facts.contributed ?? countedBack(facts.terminationDate, contributedMonths ?? 0);
      const { value, explanations } = estimate({ ...facts, contributed, asOf }, lawData(lawVersion));
      const trees = Object.entries(explanations);
      const doubts = trees.flatMap(([part, tree]) =>
        restsOn(tree).map(({ ruleId, confidence }) => ({ part, ruleId, confidence })),
      );
      return {
        lawVersion,
        asOf,
        /** The months used: as stated, or counted back from the end of work. */
        contributed,
        ...value,
        /** Assumptions and interpretations on which parts of the answer rest. */
        restsOn: doubts,
        conditions: judged(explanations['eligibility']?.children ?? [], value.eligibility.unmet),
        explanations: Object.fromEntries(trees.map(([part, tree]) => [part, told(tree)])),
      };
    });
  }
}

/** That many months without a gap, ending with the month in which the work ended. */
const countedBack = (terminationDate: CivilDate, months: number): EstimateFacts['contributed'] => [
  [monthOf(addMonths(terminationDate, 1 - months)), monthOf(terminationDate)],
];

/** What conditions are called. */
const conditionNames = labelsOf(CONDITIONS);

/** Each condition by name, whether it is met, and why, with its articles; in the order of the tree. */
const judged = (children: readonly Explanation[], unmet: readonly string[]) =>
  CONDITIONS.flatMap((name, at) => {
    const step = children[at];
    if (step === undefined) return [];
    const { short, long } = told(step);
    return [
      {
        name,
        title: conditionNames[name],
        met: !unmet.includes(name),
        short,
        long,
        articles: step.articles.map(cited),
      },
    ];
  });

/**
 * The library's answer; contradictory facts become a problem that names the fact in both languages.
 * @throws Problem VALIDATION_FAILED
 */
function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof PolicyError) {
      const { code, fact, messages } = error;
      throw problem('VALIDATION_FAILED', {
        errors: [{ pointer: pointerOf(fact), message: messages }],
        members: { fact: { code, messages } },
      });
    }
    if (error instanceof CalendarRangeError) {
      throw problem('VALIDATION_FAILED', {
        errors: [{ pointer: '', message: outside(error) }],
        members: { fact: { code: error.code } },
      });
    }
    throw error;
  }
}

/** A day of which the calendar knows nothing. */
const outside = ({ message, date, from, to }: CalendarRangeError): Words => ({
  en: message,
  vi: `ngày ${vietnameseDay(date)} nằm ngoài lịch, từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`,
});

/** `salaries[3]`, `contract.months` as a JSON pointer into the body; `version` is the body's `lawVersion`. */
function pointerOf(fact: string): string {
  const path = fact === 'version' ? 'lawVersion' : fact;
  return `/${path.replaceAll('[', '.').replaceAll(']', '').split('.').join('/')}`;
}
