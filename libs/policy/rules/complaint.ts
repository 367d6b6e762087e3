import { type Explained, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const path = bothLaws(
  {
    id: 'complaint.path',
    topic: 'complaint',
    title: { vi: 'Nơi giải quyết khiếu nại', en: 'Who decides a complaint' },
    words: {
      short: {
        vi: 'Khiếu nại lần {instance} gửi {to}; {orCourt?có thể khởi kiện tại Tòa án|không có bước khác}.',
        en: 'Complaint no. {instance} goes to {to}; {orCourt?a court may be seized instead|there is no other way}.',
      },
      long: {
        vi: 'Quyết định, hành vi của {against}: khiếu nại lần {instance} do {to} giải quyết; {orCourt?có quyền khởi kiện tại Tòa án|không có bước khác}.',
        en: 'Against a decision or act of {against}: complaint no. {instance} is decided by {to}; {orCourt?a court may be seized instead|there is no other way}.',
      },
    },
  },
  { articles: ['D28 29.5', 'D28 38.2', 'D28 36.15'] },
  { articles: ['L25 49', 'L25 50', 'L25 51'] },
);

export const complaintRules = pairsOf(path);

export type ComplaintBody =
  | 'head-of-issuing-body'
  | 'head-of-superior-insurance-agency'
  | 'head-of-provincial-labour-department'
  | 'by-complaints-law'
  | 'court';

export interface ComplaintFacts {
  readonly regime: Regime;
  readonly against: 'insurance-agency' | 'job-centre' | 'department';
  /** 1 the first complaint, 2 the second, 3 what is left after that. */
  readonly instance: 1 | 2 | 3;
}

/**
 * Who decides a complaint. Law 74/2025 art. 51: first the head of the agency or job centre itself, then the superior
 * agency or the provincial labour department; a court at any time. Decisions of the department, and everything under
 * the law of 2013, follow the general law on complaints.
 * @example complaintPath({ regime: '2025', against: 'job-centre', instance: 2 }, law).value.to
 */
export function complaintPath(
  facts: ComplaintFacts,
  _law: LawData,
): Explained<{ to: ComplaintBody; orCourt: boolean; articleOfProcedure: string }> {
  const { regime, against, instance } = facts;
  const to = bodyOf(facts);
  const own = regime === '2025' && against !== 'department';
  const articleOfProcedure = own ? 'L25 51.2' : regime === '2025' ? 'L25 50.1' : 'D28 29.5';
  return explained({ to, orCourt: to !== 'court', articleOfProcedure }, path[regime], { facts: { against, instance } });
}

function bodyOf({ regime, against, instance }: ComplaintFacts): ComplaintBody {
  if (instance === 3) return 'court';
  if (regime === '2013' || against === 'department') return 'by-complaints-law';
  if (instance === 1) return 'head-of-issuing-body';
  return against === 'insurance-agency' ? 'head-of-superior-insurance-agency' : 'head-of-provincial-labour-department';
}
