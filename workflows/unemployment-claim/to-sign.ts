import { list, type Text, type ToSign } from '../../libs/dossier/index.js';
import { accountWords } from './bank-reasons.js';
import type { Claim } from './law.js';
import { statementWords } from './shown/before-award.js';

const inBoth = (names: readonly string[], words: Text): Text => {
  const named = (language: keyof Text) => names.map((name) => statementWords[name]?.[language] ?? name);
  return { en: list(words, named('en')).en, vi: list(words, named('vi')).vi };
};

const answers: Readonly<Record<string, Text>> = {
  corrected: { en: 'The employer corrected the separation', vi: 'Đơn vị đã đính chính việc chấm dứt' },
  disputed: { en: 'The employer disputes the separation', vi: 'Đơn vị không đồng ý với việc chấm dứt' },
  silent: { en: 'The employer did not answer', vi: 'Đơn vị không trả lời' },
};

/** What stands out in a claim: registries that differ, what was corrected, entered or verified by hand, what was found. */
const remarksOn = ({ data }: Claim): readonly Text[] => {
  const { identity, contribution, separationAnswer = '', restatedOn = {}, accountCheck } = data;
  const differs = identity?.differs ?? [];
  const contradicted = contribution?.differences ?? [];
  const found: readonly (readonly [boolean, Text | undefined])[] = [
    [
      identity?.match !== 'match',
      inBoth(differs, { en: 'The population database differs', vi: 'Khác cơ sở dữ liệu dân cư' }),
    ],
    [
      contradicted.length > 0,
      inBoth(contradicted, { en: 'The insurance record differs', vi: 'Khác dữ liệu bảo hiểm' }),
    ],
    [true, answers[separationAnswer]],
    [data.salariesDiffer === true, { en: 'The employer states other salaries', vi: 'Đơn vị khai lương khác dữ liệu' }],
    [data.verified, { en: 'The separation was verified by hand', vi: 'Việc chấm dứt do cán bộ thẩm tra' }],
    [
      (data.books ?? []).length > 0,
      { en: 'Months of a paper book count', vi: 'Có quá trình đóng theo sổ bảo hiểm giấy' },
    ],
    [Object.keys(restatedOn).length > 0, { en: 'Statements were made anew', vi: 'Có nội dung khai lại hoặc đã sửa' }],
    [data.changes.length > 0, { en: 'A change was reported', vi: 'Có thay đổi đã thông báo' }],
    [data.alerts.length > 0, { en: 'There is an alert', vi: 'Có cảnh báo' }],
    [data.accountEntered !== undefined, { en: 'An office entered the account', vi: 'Tài khoản do cơ quan nhập' }],
    [
      accountCheck !== undefined && accountCheck.result !== 'ok',
      accountCheck && {
        en: `The bank: ${accountWords[accountCheck.result].en}`,
        vi: `Ngân hàng: ${accountWords[accountCheck.result].vi}`,
      },
    ],
  ];
  return found.flatMap(([is, words]) => (is && words !== undefined ? [words] : []));
};

/** What the director must see before they sign a claim's decision. */
export const toSign = (claim: Claim): ToSign | undefined => {
  const { proposal, pending, cancellationProposedOn } = claim.data;
  // A proposal that was signed stays on record; what waits after it is another decision.
  const isProposed = claim.status === 'proposed';
  if (!isProposed && pending.length === 0 && cancellationProposedOn === undefined) return undefined;
  const award = isProposed ? proposal?.award : undefined;
  const amountVnd = award && award.monthlyBenefitVnd * award.awardMonths;
  return { remarks: remarksOn(claim), ...(amountVnd !== undefined && { amountVnd }) };
};
