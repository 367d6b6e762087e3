import type { AnyCommand, AnyDossierType } from './definition.js';
import { messageCommands } from './correspondence-commands.js';
import { type Actor, type Role, rolesTowards } from './actor.js';
import { escalationCommands } from './escalation-commands.js';
import { correctionCommands } from './correction-commands.js';
import { followUpOf } from './follow-up.js';
import { refusal } from './refusal.js';
import { standardEvent } from './standard.js';
import { standardInputs } from './standard-inputs.js';
import type { DocumentEntry, DossierState } from './state.js';
import { LAW_DATA } from './systems.js';
import { oneOf } from './text.js';
import { wordsOf } from './words.js';

const handling: readonly Role[] = ['officer', 'director'];

const noting: readonly Role[] = ['officer', 'director', 'payment-officer', 'insurance-officer'];

const attaching: readonly Role[] = ['claimant', 'officer'];

/** Kinds of documents that a role may attach to a dossier. */
export const documentKindsFor = (type: AnyDossierType, standing: readonly Role[]): readonly string[] =>
  Object.entries(type.documents).flatMap(([kind, { by = attaching }]) =>
    by.some((role) => standing.includes(role)) ? [kind] : [],
  );

/** For whoever attached it, and for officers. Who may not see a document does not learn that it exists. */
const mayTakeOff = (dossier: DossierState<unknown>, { by }: DocumentEntry, actor: Actor): boolean =>
  by === actor.subject || rolesTowards(actor, dossier.parties).includes('officer');

const { command: define } = wordsOf<unknown>();

/** The standard command whose input names an office: whether there is such an office, the agency knows. */
export const HAND_OVER = 'handOver';
/** Gives a dossier to a colleague of its office. */
export const ASSIGN = 'assign';

const dayIsOver = { en: 'This day is over', vi: 'Ngày này đã qua' };
const sameOffice = { en: 'The dossier is with this office', vi: 'Hồ sơ đang ở cơ quan này' };

/** @throws Refusal NOTHING_TO_OPEN_AGAIN when no opening was refused */
const refusedOpenings = ({ openings = {} }: DossierState<unknown>): readonly string[] => {
  const refused = Object.keys(openings).filter((id) => 'refused' in (openings[id] ?? {}));
  if (refused.length === 0) throw refusal('NOTHING_TO_OPEN_AGAIN');
  return refused;
};

const demandRefused = (dossier: DossierState<unknown>, opening: string): void => {
  if (!refusedOpenings(dossier).includes(opening)) throw refusal('NOTHING_TO_OPEN_AGAIN', { opening });
};

const openingExample = ({ opens = {} }: AnyDossierType): string =>
  Object.entries(opens).map(([name, { example }]) => `${name}:${example.key}`)[0] ?? 'others:1';

/**
 * Commands that every dossier type has: take, take over, assign and release, refer to a desk and answer, hand over, notes and their follow-ups, messages, documents, registries that
 * refused, other dossiers that were refused, corrections by two persons. They never change the status. Made per type, because they are allowed in all of its
 * statuses but the initial one.
 */
const makeStandardCommands = (type: AnyDossierType): Readonly<Record<string, AnyCommand<unknown>>> => {
  const from = Object.keys(type.statuses).filter((status) => status !== type.initialStatus);
  const { attachDocument, detachDocument, openAgain, giveUpOpening, ...others } = allFrom(type, from);
  return {
    // In a procedure without papers nobody can attach one; in one that opens no other dossier nobody can retry an
    // opening.
    ...(Object.keys(type.documents).length > 0 && { attachDocument, detachDocument }),
    ...(type.opens !== undefined && { openAgain, giveUpOpening }),
    ...others,
    ...correctionCommands(type, from),
  };
};

const allFrom = (type: AnyDossierType, from: readonly string[]) => {
  return {
    take: define({
      title: { en: 'Take the dossier', vi: 'Nhận xử lý hồ sơ' },
      roles: handling,
      from,
      produces: ['taken'],
      input: standardInputs.take,
      example: {},
      bulk: true,
      byAnyOfficer: true,
      guard: (dossier, { actor }) => {
        const { assignee, assigneeSince: since } = dossier;
        if (assignee !== undefined && assignee !== actor.subject)
          throw refusal('TAKEN_BY_ANOTHER', { assignee, since });
      },
      decide: (dossier, _input, { actor }) =>
        dossier.assignee === actor.subject ? [] : [standardEvent('taken', { by: actor.subject })],
    }),
    takeOver: define({
      title: { en: 'Take the dossier over from another officer', vi: 'Nhận thay hồ sơ của cán bộ khác' },
      roles: handling,
      from,
      produces: ['takenOver'],
      input: standardInputs.takeOver,
      example: { reason: 'She is away until Monday' },
      bulk: true,
      byAnyOfficer: true,
      guard: ({ assignee }, { actor }) => {
        if (assignee === undefined || assignee === actor.subject) throw refusal('NOT_TAKEN_BY_ANOTHER');
      },
      decide: ({ assignee = '' }, { reason }, { actor }) => [
        standardEvent('takenOver', { by: actor.subject, from: assignee, reason }),
      ],
    }),
    [ASSIGN]: define({
      title: { en: 'Assign the dossier to an officer', vi: 'Phân công hồ sơ cho cán bộ' },
      roles: ['director'],
      from,
      produces: ['assigned'],
      input: standardInputs.assign,
      example: { to: 'officer-HN-01-2' },
      bulk: true,
      decide: ({ assignee }, { to, reason }) =>
        assignee === to ? [] : [standardEvent('assigned', { to, from: assignee, reason })],
    }),
    ...escalationCommands(from),
    release: define({
      title: { en: 'Release the dossier', vi: 'Trả hồ sơ lại hàng chờ' },
      roles: handling,
      from,
      produces: ['released'],
      input: standardInputs.release,
      undoes: ['take'],
      example: {},
      guard: (dossier, { actor }) => {
        if (dossier.assignee === undefined) throw refusal('NOT_TAKEN_BY_YOU');
        if (dossier.assignee !== actor.subject && !actor.roles.includes('director')) throw refusal('NOT_TAKEN_BY_YOU');
      },
      decide: (dossier) => [standardEvent('released', { by: dossier.assignee ?? '' })],
    }),
    note: define({
      title: { en: 'Note something for colleagues', vi: 'Ghi chú nội bộ' },
      roles: noting,
      from,
      produces: ['noted'],
      input: standardInputs.note,
      example: { text: 'She calls back on Friday' },
      byAnyOfficer: true,
      decide: (_dossier, { text, followUpOn }, { today }) => {
        if (followUpOn !== undefined && followUpOn < today)
          throw refusal('INPUT_INVALID', { pointer: '/followUpOn', message: dayIsOver });
        return [standardEvent('noted', { text, ...(followUpOn !== undefined && { followUpOn }) })];
      },
    }),
    followUp: define({
      title: { en: 'Note that something was followed up', vi: 'Ghi nhận đã theo dõi' },
      roles: noting,
      from,
      produces: ['followedUp'],
      input: standardInputs.followUp,
      example: {},
      byAnyOfficer: true,
      guard: (dossier) => void followUpOf(dossier),
      decide: (dossier, { note }) => [standardEvent('followedUp', { note: followUpOf(dossier, note).note })],
    }),
    ...messageCommands(type, from),
    [HAND_OVER]: define({
      title: { en: 'Hand the dossier to another office', vi: 'Chuyển hồ sơ sang cơ quan khác' },
      roles: ['director'],
      from,
      produces: ['handedOver'],
      input: standardInputs.handOver,
      bulk: true,
      example: { office: 'DN-01', reason: 'The claimant lives in the other office’s district' },
      decide: ({ parties }, { office, reason }) => {
        if (office === parties.office) throw refusal('INPUT_INVALID', { pointer: '/office', message: sameOffice });
        return [standardEvent('handedOver', { from: parties.office, to: office, reason })];
      },
    }),
    attachDocument: define({
      title: { en: 'Attach a document', vi: 'Đính kèm giấy tờ' },
      roles: ['claimant', 'employer', 'officer'],
      from,
      produces: ['documentAttached'],
      input: standardInputs.attachDocument,
      example: {
        id: 'a'.repeat(64),
        kind: Object.keys(type.documents)[0] ?? 'other',
        sha256: 'a'.repeat(64),
        bytes: 1024,
        mediaType: 'application/pdf',
      },
      decide: (dossier, document, { actor }) => {
        const kinds = documentKindsFor(type, rolesTowards(actor, dossier.parties));
        if (!kinds.includes(document.kind))
          throw refusal('INPUT_INVALID', { pointer: '/kind', message: oneOf(kinds), kinds });
        // The same bytes may serve as two kinds of paper.
        const attached = dossier.documents.some((d) => d.id === document.id && d.kind === document.kind);
        return attached ? [] : [standardEvent('documentAttached', document)];
      },
    }),
    detachDocument: define({
      title: { en: 'Take a document off that was attached by mistake', vi: 'Gỡ giấy tờ đính kèm nhầm' },
      roles: ['claimant', 'employer', 'officer'],
      from,
      produces: ['documentDetached'],
      input: standardInputs.detachDocument,
      undoes: ['attachDocument'],
      example: { id: 'a'.repeat(64), kind: Object.keys(type.documents)[0] ?? 'other', reason: 'Of another person' },
      guard: (dossier, { actor }) => {
        if (!dossier.documents.some((document) => mayTakeOff(dossier, document, actor)))
          throw refusal('NO_SUCH_DOCUMENT');
      },
      decide: (dossier, { id, kind, reason }, { actor }) => {
        const document = dossier.documents.find((one) => one.id === id && one.kind === kind);
        if (document === undefined || !mayTakeOff(dossier, document, actor)) throw refusal('NO_SUCH_DOCUMENT');
        if (type.documentsInUse?.(dossier.data).includes(id) === true) throw refusal('DOCUMENT_IN_USE');
        return [standardEvent('documentDetached', { id, kind, reason })];
      },
    }),
    askAgain: define({
      title: { en: 'Have a registry asked again', vi: 'Gửi lại yêu cầu đến hệ thống ngoài' },
      roles: handling,
      from,
      produces: ['registryAskedAgain'],
      input: standardInputs.askAgain,
      example: { system: Object.keys(type.systems ?? {})[0] ?? LAW_DATA },
      guard: ({ outages }) => {
        if (!Object.values(outages).some(({ refused }) => refused)) throw refusal('NOTHING_TO_ASK_AGAIN');
      },
      decide: ({ outages }, { system }) => {
        if (!Object.hasOwn(outages, system) || outages[system]?.refused !== true)
          throw refusal('NOTHING_TO_ASK_AGAIN', { system });
        return [standardEvent('registryAskedAgain', { system })];
      },
    }),
    openAgain: define({
      title: { en: 'Have another dossier opened after all', vi: 'Yêu cầu mở lại hồ sơ khác' },
      roles: handling,
      from,
      produces: ['openingTriedAgain'],
      input: standardInputs.openAgain,
      example: { opening: openingExample(type) },
      guard: (dossier) => void refusedOpenings(dossier),
      decide: (dossier, { opening }) => {
        demandRefused(dossier, opening);
        return [standardEvent('openingTriedAgain', { opening })];
      },
    }),
    giveUpOpening: define({
      title: { en: 'Give another dossier up that was refused', vi: 'Không mở hồ sơ khác bị từ chối nữa' },
      roles: handling,
      from,
      produces: ['openingGivenUp'],
      input: standardInputs.giveUpOpening,
      example: { opening: openingExample(type), reason: 'One is open already' },
      guard: (dossier) => void refusedOpenings(dossier),
      decide: (dossier, { opening, reason }) => {
        demandRefused(dossier, opening);
        return [standardEvent('openingGivenUp', { opening, reason })];
      },
    }),
  };
};

const cache = new WeakMap<AnyDossierType, Readonly<Record<string, AnyCommand<unknown>>>>();

/** All commands of a type by name: its own and the standard ones. Submission is not among them. */
export const commandsOf = (type: AnyDossierType): Readonly<Record<string, AnyCommand<unknown>>> => {
  const known = cache.get(type);
  if (known !== undefined) return known;
  const commands = { ...makeStandardCommands(type), ...type.commands };
  cache.set(type, commands);
  return commands;
};
