import { addDays } from '../calendar/index.js';
import { type Beside, type Field, refusal, type SignatureDefinition, wordsOf } from '../dossier/index.js';
import { happened, type InspectionState } from './inspection-events.js';

const { signature, tells } = wordsOf<InspectionState>();
type Proposal = NonNullable<InspectionState['proposal']>;

/** An officer proposes the visits, and a director orders them, sends the proposal back or refuses. */
export const orderDefinition = {
  kind: 'order',
  title: { en: 'Order the visits', vi: 'Quyết định kiểm tra hiện trường' },
  roles: ['director'],
  from: ['planned'],
  produces: ['visitsOrdered'],
  bulk: true,
  basis: 'house rules 5',
  // For whom the workers of the site work may have changed within a month.
  outdated: ({ data: { plannedOn } }, today) =>
    plannedOn !== undefined && today > addDays(plannedOn, 30) ? ['insurance-records'] : [],
  owed: ({ data: { sites } }) => ({
    en: `order visits to ${sites.length} sites`,
    vi: `quyết định kiểm tra ${sites.length} địa điểm`,
  }),
  ground: 'house rules 5.1',
  proposal: ({ data }) => data.proposal,
  guard: ({ data: { askedOn, paper } }) => {
    if (askedOn !== undefined || paper !== undefined) throw refusal('PAPER_PENDING');
  },
  decide: () => [happened('visitsOrdered', {})],
  propose: {
    title: { en: 'Propose the visits', vi: 'Đề nghị kiểm tra hiện trường' },
    roles: ['officer'],
    produces: ['visitsProposed'],
    guard: ({ data }) => {
      if (data.askedOn !== undefined || data.paper !== undefined) throw refusal('PAPER_PENDING');
    },
    decide: (_inspection, _input, { actor }) => [happened('visitsProposed', { by: actor.subject })],
  },
  sendBack: {
    produces: ['visitsSentBack'],
    cameBack: ({ data }) => data.sentBack,
    decide: (_inspection, _proposal, reason) => [happened('visitsSentBack', { reason })],
  },
  refuse: {
    title: { en: 'Refuse the visits, which ends the inspection', vi: 'Không kiểm tra hiện trường, kết thúc thanh tra' },
    produces: ['visitsRefused'],
    basis: 'house rules 7',
    decide: (_inspection, _proposal, reason) => [happened('visitsRefused', { reason })],
  },
  takeBack: {
    produces: ['visitsTakenBack'],
    decide: (_inspection, _proposal, reason) => [happened('visitsTakenBack', { reason })],
  },
} as const satisfies SignatureDefinition<InspectionState, Proposal> & Beside<InspectionState, Proposal, Field>;

/** The commands of the order. */
export const order = signature(orderDefinition);

/** The insurance agency is told of each visit that found defects. */
export const agencyTold = tells({
  whom: 'insurance-records',
  owed: { en: 'take note of the defects', vi: 'tiếp nhận thông tin vi phạm' },
  basis: 'house rules 8',
  untold: ({ untold }) => untold,
  nameOf: ({ about, opening }) => `${about}:${opening}`,
  told: ({ opening }) => happened('agencyTold', { opening }),
});
