import { eventsOf } from '../../../libs/dossier/index.js';
import type { CivilDate } from '../../../libs/calendar/index.js';
import type { ClaimState, Exemption, Proof } from '../state.js';
import { settled } from './changes.js';

const event = eventsOf<ClaimState>();

const without = (state: ClaimState, id: string): ClaimState => ({
  ...state,
  proofs: state.proofs.filter(({ document }) => document !== id),
});

/** Papers that exempt from a notice, or excuse one that was not given. */
export const proofEvents = {
  exemptionDeclared: event<Proof & { ground?: Exemption['ground']; during: Exemption['during'] }>({
    title: { en: 'Exemption from the notice declared', vi: 'Khai báo miễn thông báo' },
    personal: ['ground'],
    apply: (state, { ground, ...proof }) => ({
      ...state,
      proofs: [...state.proofs, proof],
      personal: {
        ...state.personal,
        declared: { ...state.personal?.declared, ...(ground !== undefined && { [proof.document]: ground }) },
      },
    }),
  }),
  exemptionAccepted: event<{ document: string }>({
    title: { en: 'Exemption from the notice accepted', vi: 'Chấp nhận miễn thông báo' },
    apply: (state, { document }) => {
      const during = state.proofs.find((proof) => proof.document === document)?.during;
      const ground = state.personal?.declared?.[document];
      if (during === undefined || ground === undefined) return without(state, document);
      const exemptions = [...(state.personal?.exemptions ?? []), { ground, during }];
      return { ...without(state, document), personal: { ...state.personal, exemptions } };
    },
  }),
  excuseSubmitted: event<Proof & { month: number; cause?: string }>({
    title: { en: 'Reason for the missing notice handed in', vi: 'Đã nộp giấy tờ chứng minh lý do' },
    personal: ['cause'],
    apply: (state, { cause: _cause, ...proof }) => ({ ...state, proofs: [...state.proofs, proof] }),
  }),
  excuseAccepted: event<{ month: number; on: CivilDate; document: string }>({
    title: { en: 'Excuse proved', vi: 'Đã chứng minh lý do' },
    apply: (state) => settled(state, 'excused'),
  }),
  proofRejected: event<{ document: string; reason?: string }>({
    title: { en: 'The paper does not prove it', vi: 'Giấy tờ không được chấp nhận' },
    personal: ['reason'],
    apply: (state, { document }) => without(state, document),
  }),
};
