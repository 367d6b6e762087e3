import type { CivilDate } from '../../libs/calendar/index.js';
import {
  type Explained,
  type ExplainedCondition,
  type ExplanationDefinition,
  type Text,
} from '../../libs/dossier/index.js';
import { type Article, citation, CONDITIONS, type Explanation, inShort, toldSteps } from '../../libs/policy/index.js';
import { conditionWords } from './condition-words.js';
import {
  type Claim,
  contributionCounted,
  eligibilityOf,
  partsOfAward,
  salariesCounted,
  separationOf,
  unmetConditions,
} from './law.js';
import type { ClaimState } from './state.js';
import { unmetInWords } from './unmet.js';

/** What proposes a decision on the claim: what it said is what is explained from then on. */
const decidedBy = ['awardProposed', 'refusalProposed'];

const sources = {
  records: { en: 'the insurance agency’s records', vi: 'dữ liệu của cơ quan bảo hiểm xã hội' },
  books: { en: 'the accepted paper book', vi: 'sổ bảo hiểm xã hội bằng giấy đã được chấp nhận' },
  employer: {
    en: 'the answer on the end of the work, as verified',
    vi: 'trả lời về việc chấm dứt hợp đồng đã thẩm tra',
  },
  filing: { en: 'the day of filing of this dossier', vi: 'ngày nộp hồ sơ này' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a fact of the law comes from in this claim; undefined for one that another step gives. */
const sourceOf = ({ data }: Claim, fact: string): keyof typeof sources | undefined => {
  const accepted = (data.books ?? []).some(({ acceptedOn }) => acceptedOn !== undefined);
  switch (fact) {
    case 'salaries':
    case 'contributionMonths':
    case 'contributed':
    case 'wageScheme':
    case 'workplaceRegion':
    case 'lastContributedMonth':
      return accepted ? 'books' : 'records';
    case 'terminationDate':
    case 'reason':
    case 'kind':
    case 'contractMonths':
      return data.separation === undefined ? 'records' : 'employer';
    case 'filed':
    case 'received':
      return 'filing';
    default:
      return undefined;
  }
};

const sourceIn = (claim: Claim, facts: readonly string[]): Text | null => {
  const found = [...new Set(facts.flatMap((fact) => sourceOf(claim, fact) ?? []))].map((name) => sources[name]);
  if (found.length === 0) return null;
  return { en: found.map(({ en }) => en).join('; '), vi: found.map(({ vi }) => vi).join('; ') };
};

const inSentence = (step: Explanation): Text => ({ vi: inShort(step, 'vi'), en: inShort(step, 'en') });
const cited = (articles: readonly Article[]): readonly Text[] =>
  articles.map((article) => ({ vi: citation(article, 'vi'), en: citation(article, 'en') }));

const stepsOf = (claim: Claim, explanation: Explanation): Explained['steps'] =>
  toldSteps(explanation).map(({ facts, ...step }) => ({ ...step, source: sourceIn(claim, facts) }));

/** Whether an award can be counted: the record of contributions, and the end of the work. */
const isKnown = (claim: Claim): boolean =>
  isJudged(claim) && claim.data.personal !== undefined && salariesCounted(claim).length > 0;

type Part = Exclude<keyof ReturnType<typeof partsOfAward>, 'under' | 'contributionMonths'>;

/** Part of an award; nothing while the claim is not entitled to one. */
const partOfAward = (title: Text, part: Part): ExplanationDefinition<ClaimState> => ({
  title,
  decidedBy,
  of: (claim, today) => {
    if (!isKnown(claim) || unmetConditions(claim, today).length > 0) return undefined;
    const { explanation } = partsOfAward(claim, today)[part];
    return { short: inSentence(explanation), steps: stepsOf(claim, explanation), conditions: [] };
  },
});

const titleOf = (condition: string): Text => conditionWords[condition] ?? { en: condition, vi: condition };
const unanswered: Text = { en: 'A registry has not answered yet.', vi: 'Cơ sở dữ liệu chưa trả lời.' };
const unjudged: Text = {
  en: 'It is judged once the dossier is complete and what it rests on is known.',
  vi: 'Được xét khi hồ sơ đã đầy đủ và có đủ dữ liệu.',
};

/** The conditions are judged once the dossier is complete, and what they rest on is known. */
const isJudged = (claim: Claim): boolean =>
  isComplete(claim) && contributionCounted(claim)?.found === true && separationOf(claim) !== undefined;
const isComplete = ({ data }: Claim): boolean => data.schedule !== undefined;

/** What must be known before the law's conditions can be judged; only as far as it is wanting. */
const wantingOf = (claim: Claim, unmet: ReadonlyMap<string, Text>): readonly ExplainedCondition[] => {
  const { contribution, identity } = claim.data;
  const answered = { record: contribution !== undefined, separation: contribution !== undefined, identity: !!identity };
  return Object.entries(answered).flatMap(([name, isAnswered]): readonly ExplainedCondition[] => {
    const why = unmet.get(name);
    if (why === undefined) return [];
    const known = isAnswered ? ({ state: 'unmet', why } as const) : ({ state: 'unknown', why: unanswered } as const);
    return [{ name, title: titleOf(name), ...known, articles: [] }];
  });
};

const conditionsOf = (claim: Claim, today: CivilDate): readonly ExplainedCondition[] => {
  const told = isComplete(claim) ? unmetInWords(claim, today) : [];
  const unmet = new Map(told.map(({ condition, short }) => [condition, short]));
  const judged = isJudged(claim) ? eligibilityOf(claim, today) : undefined;
  const ofLaw = CONDITIONS.map((name, at): ExplainedCondition => {
    const step = judged?.explanation.children[at];
    const title = titleOf(name);
    if (step !== undefined) {
      const state = unmet.has(name) ? 'unmet' : 'met';
      return { name, title, state, why: inSentence(step), articles: cited(step.articles) };
    }
    // Filed before the end of the work: this one is judged without the others.
    const why = unmet.get(name);
    if (why !== undefined) return { name, title, state: 'unmet', why, articles: [] };
    return {
      name,
      title,
      state: 'unknown',
      why: claim.data.contribution === undefined ? unanswered : unjudged,
      articles: [],
    };
  });
  return [...wantingOf(claim, unmet), ...ofLaw];
};

const whether: ExplanationDefinition<ClaimState> = {
  title: { en: 'Whether the benefit is due', vi: 'Có đủ điều kiện hưởng không' },
  decidedBy,
  of: (claim, today) => {
    const conditions = conditionsOf(claim, today);
    const unmet = conditions.filter(({ state }) => state === 'unmet');
    const open = conditions.some(({ state }) => state === 'unknown');
    const judged = isJudged(claim) ? eligibilityOf(claim, today) : undefined;
    return {
      short: summary(unmet.length, open),
      steps: judged === undefined ? [] : stepsOf(claim, judged.explanation),
      conditions,
    };
  },
};

const summary = (unmet: number, open: boolean): Text => {
  if (unmet > 0)
    return {
      en: unmet === 1 ? 'One condition is not met.' : `${unmet} conditions are not met.`,
      vi: `Có ${unmet} điều kiện chưa đạt.`,
    };
  return open
    ? { en: 'Not all conditions can be judged yet.', vi: 'Chưa xét được hết các điều kiện.' }
    : { en: 'All conditions are met.', vi: 'Đủ các điều kiện hưởng.' };
};

/** What of a claim is explained, from the law library, with what the claim knows. */
export const explanations = {
  eligibility: whether,
  amount: partOfAward({ en: 'Monthly benefit', vi: 'Mức hưởng hằng tháng' }, 'amount'),
  duration: partOfAward({ en: 'Months of benefit', vi: 'Số tháng hưởng' }, 'length'),
  months: partOfAward({ en: 'Days of the benefit months', vi: 'Các ngày của từng tháng hưởng' }, 'months'),
  notices: partOfAward(
    { en: 'Days of the monthly notices', vi: 'Các ngày phải thông báo tìm kiếm việc làm' },
    'windows',
  ),
} satisfies Readonly<Record<string, ExplanationDefinition<ClaimState>>>;
