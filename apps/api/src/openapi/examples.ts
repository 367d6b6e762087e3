import { explanationExample } from './explanation-response.js';
import { counted, happened, line, paper, slip } from './example-parts.js';
import { messageExample } from './message-response.js';
import { offices } from '../../../../libs/agency/index.js';
import { eventContracts, schemaDocument } from '../../../../libs/dossier/contracts/index.js';
import { rulesInForce } from '../../../../libs/policy/index.js';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import { contractJson } from '../events/events.controller.js';
import { typeDetails, typeSummary } from '../dossiers/type-json.js';
import { officeJson } from '../offices/offices.controller.js';
import { EstimatesService } from '../policy/estimates.service.js';
import { estimateBody, estimateExample } from '../policy/policy.schemas.js';
import { ruleJson } from '../policy/told.js';
import { preferencesExample } from '../preferences/preferences.schemas.js';

/** Request examples, when neither a definition nor its controller gives one. */
const sessionExample = {
  person: { subject: 'b-1', name: 'Trần Thị Bình' },
  standings: [
    {
      id: 'officer:HN-01',
      role: 'officer',
      office: 'HN-01',
      officeName: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội', en: 'Hanoi Employment Service Centre' },
      employer: null,
    },
    {
      id: 'director:HN-02',
      role: 'director',
      office: 'HN-02',
      officeName: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội, cơ sở 2', en: 'Hanoi Second Employment Service Centre' },
      employer: null,
    },
  ],
  acting: 'officer:HN-01',
  idleUntil: '2026-11-27T03:30:00.000Z',
  until: '2026-11-27T13:00:00.000Z',
  acr: 'urn:hoso:acr:password',
  language: 'vi',
  preferences: preferencesExample,
};

export const requestExamples: Readonly<Record<string, unknown>> = {
  'post /v1/dossiers/bulk/{command}': {
    input: {},
    items: [{ number: 'TCTN-2026-0000042', sequence: 10 }, { number: 'TCTN-2026-0000043' }],
  },
  'post /v1/dossiers/search': { name: 'nguyen thi an', birthYear: 1999, office: 'HN-01', limit: 50 },
  'post /v1/money/waiting/{place}/search': { name: 'nguyen thi an' },
  'post /v1/selections': { query: { office: 'HN-01', type: 'unemployment-claim', due: 'overdue' } },
  'post /v1/looks/search': { reader: 'officer-HN-01-1', day: '2026-03-09' },
  'post /v1/sandbox/dossiers/{number}/fast-forward': { to: 'next-deadline' },
  'put /v1/session/acting': { standing: 'director:HN-02' },
  'post /codec/decode': { payloads: [{ metadata: { encoding: 'YmluYXJ5L2VuY3J5cHRlZA==' }, data: 'AAECAw==' }] },
};

/** An example of each answer whose shape does not depend on dossier types. */
export const responseExamples: Readonly<Record<string, unknown>> = {
  'get /v1/session': sessionExample,
  'put /v1/session/acting': { ...sessionExample, acting: 'director:HN-02' },
  'delete /v1/session': { to: null },
  'delete /v1/sessions': { ended: 2 },
  'get /v1/dossiers/{number}': {
    ...line,
    position: 4711,
    displayName: 'Nguyễn Văn An',
    typeTitle: { vi: 'Hưởng trợ cấp thất nghiệp', en: 'Unemployment benefit' },
    assigneeSince: '2026-03-03',
    lawVersion: 1,
    businessDate: '2026-03-09',
    toSign: null,
    links: [],
    documents: [],
    correction: null,
    facts: {},
    commands: [
      {
        name: 'take',
        title: { vi: 'Nhận xử lý hồ sơ', en: 'Take the dossier' },
        href: '/v1/dossiers/TCTN-2026-0000042/commands/take',
      },
    ],
    unavailable: [
      {
        name: 'proposeAward',
        title: { vi: 'Trình quyết định hưởng', en: 'Propose the award' },
        code: 'WAITING_PERIOD',
        why: { vi: 'Chưa hết thời gian chờ', en: 'The waiting period is not over' },
        ground: 'L13 49.4; L25 38.1.d',
        details: { lastWaitingDay: '2026-03-20' },
      },
    ],
  },
  'get /v1/my/dossiers': { items: [line], next: null, position: 4711 },
  'get /v1/statistics/{statistic}/dossiers': { items: [line], next: null, position: 4711, total: counted(1) },
  'get /v1/my/work': { items: [line], next: null, position: 4711, total: counted(1) },
  'get /v1/offices/{office}/queue': {
    items: [line],
    next: 'WyIyMDI2LTAzLTI3IiwiVENUTi0yMDI2LTAwMDAwNDIiXQ',
    position: 4711,
    total: counted(312),
    counts: {
      all: { count: 10_000, more: true },
      mine: counted(14),
      unassigned: counted(57),
      overdue: counted(2),
      dueThisWeek: counted(31),
      sentBack: counted(1),
      alerts: counted(3),
    },
  },
  'get /v1/offices/{office}/dossiers': { items: [line], next: null, position: 4711 },
  'get /v1/offices/{office}/people': {
    items: [
      {
        id: 'officer-HN-01-1',
        office: 'HN-01',
        name: 'Lê Thị Bình',
        roles: ['officer'],
        lastSeen: '2026-03-09T02:15:00.000Z',
        open: 42,
        dueThisWeek: 9,
        overdue: 1,
        done7: 31,
        done30: 120,
        awayUntil: '2026-03-13',
      },
    ],
  },
  'get /v1/offices/{office}/colleagues': {
    items: [{ id: 'officer-HN-01-1', name: 'Lê Thị Bình', roles: ['officer'], awayUntil: null }],
  },
  'post /v1/selections': { count: 1, items: [{ number: 'TCTN-2026-0000042', sequence: 7 }] },
  'get /v1/offices/{office}/attempts': {
    items: [
      {
        subject: 'officer-DN-01-1',
        at: '2026-03-09T02:15:00.000Z',
        requestId: null,
        dossiers: ['TCTN-2026-0000042'],
      },
    ],
    next: null,
  },
  'post /v1/dossiers/search': {
    items: [{ ...line, displayName: 'Nguyễn Thị An', match: 'exact' }],
    next: null,
    total: { count: 1, more: false },
  },
  'get /v1/dossiers/{number}/timeline': { items: [happened], next: '1' },
  'get /v1/dossiers/{number}/form': {
    number: 'TCTN-2026-0000042',
    type: 'unemployment-claim',
    sequence: 4,
    formVersion: 1,
    asItStands: { form: { person: { fullName: 'Nguyễn Văn An' } }, restated: { '/person/phone': '2026-03-20' } },
  },
  'get /v1/dossiers/{number}/explanations/{subject}': explanationExample,
  'get /v1/dossiers/{number}/letters': { items: [slip] },
  'get /v1/dossiers/{number}/letters/{letter}': {
    ...slip,
    data: { filed: '2026-03-02', decisionDue: '2026-03-23', withdrawUntil: '2026-03-16' },
    personal: { person: { fullName: 'Nguyễn Văn An' } },
    standing: { state: 'in-force', since: '2026-03-02' },
    verification: { code: '587W-3Q37-9GDH-XFJ6', path: '/verify/587W-3Q37-9GDH-XFJ6' },
  },
  'get /v1/dossiers/{number}/links': {
    items: [
      {
        number: 'TCTN-2026-0000042',
        relation: 'unemployment-claim',
        dossier: { ...line, typeTitle: { vi: 'Hưởng trợ cấp thất nghiệp', en: 'Unemployment benefit' } },
      },
      { number: 'TCTN-2025-0000007', relation: 'unemployment-claim', dossier: null },
    ],
    next: null,
  },
  'get /v1/dossiers/{number}/messages': { items: [messageExample] },
  'get /v1/dossiers/{number}/ledger': {
    items: [
      {
        ...{ month: 1, kind: 'entitlement', amountVnd: 7_350_000, reference: 'TCTN-2026-0000042:1:benefit' },
        ...{ sequence: 12, at: '2026-03-09T02:15:00.000Z' },
      },
    ],
    payments: [
      {
        ...{ month: 1, title: { vi: 'tháng thứ 1', en: 'month 1' }, amountVnd: 7_350_000 },
        ...{ state: 'refused', stateTitle: { vi: 'ngân hàng không chi trả được', en: 'the bank did not pay' } },
        ...{ since: '2026-03-09', reference: 'TCTN-2026-0000042:1:benefit', attempt: 1 },
        reason: { vi: 'tài khoản đã đóng', en: 'the account is closed' },
        dueOn: '2026-03-13',
      },
    ],
    account: {
      ...{ bank: 'VCB', bankName: { vi: 'Vietcombank', en: 'Vietcombank' } },
      holder: 'Nguyễn Thị An',
      last4: '0001',
    },
  },
  'get /v1/dossiers/{number}/readers': {
    items: [
      {
        subject: 'officer-HN-01-1',
        purpose: 'verification',
        at: '2026-03-09T02:15:00.000Z',
        requestId: '8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11',
      },
    ],
  },
  'post /v1/looks/search': {
    items: [
      {
        subject: 'officer-HN-01-1',
        name: 'Lê Thị Bình',
        purpose: 'verification',
        at: '2026-03-09T02:15:00.000Z',
        requestId: '8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11',
        dossiers: ['TCTN-2026-0000042'],
        refused: false,
        outside: true,
        own: false,
        figures: null,
      },
    ],
    next: null,
  },
  'get /v1/looks/alarms': {
    items: [{ subject: 'officer-HN-01-1', name: 'Lê Thị Bình', hour: '2026-03-09T02:00:00.000Z', dossiers: 812 }],
  },
  'get /v1/dossiers/{number}/documents': { items: [paper] },
  'post /v1/dossiers/{number}/documents': paper,
  'post /v1/dossiers/bulk/{command}': {
    items: [
      {
        number: 'TCTN-2026-0000042',
        status: 200,
        answer: { dossier: 'TCTN-2026-0000042', command: 'decideAward', status: 'awarded', sequence: 11 },
      },
      {
        number: 'TCTN-2026-0000043',
        status: 403,
        problem: {
          type: 'urn:hoso:problem:SAME_PERSON',
          title: 'The one who proposed may not decide',
          status: 403,
          code: 'SAME_PERSON',
          instance: '8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11',
        },
      },
    ],
  },
  'post /v1/sandbox/dossiers/{number}/fast-forward': {
    businessDate: '2026-03-24',
    status: 'appointed',
    sequence: 8,
    nextDeadline: { name: 'decision', due: '2026-03-27' },
  },
  'post /codec/decode': { payloads: [{ metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: 'IkNsYWltIg==' }] },
  'get /health/live': { status: 'up' },
  'get /health/ready': {
    status: 'degraded',
    parts: { postgresql: 'up', temporal: 'up', workers: 'up', registries: 'bank paused', log: 'up' },
  },
};

/** Examples from definitions and the law library; one explanation, shortened. */
export function generatedExamples(types: DossierTypes | undefined): Readonly<Record<string, unknown>> {
  const asOf = '2026-03-09';
  const estimate = new EstimatesService().estimate(estimateBody.parse({ ...estimateExample, asOf }));
  const amount = estimate.explanations['amount'];
  const explanations = amount && { amount: { ...amount, tree: { ...amount.tree, children: [] } } };
  const [type] = types?.all ?? [];
  const [contract] = types === undefined ? [] : eventContracts(types);
  return {
    'post /v1/policy/estimates': { ...estimate, ...(explanations && { explanations }) },
    'get /v1/offices': { items: offices.all.filter(({ code }) => ['HD-01', 'HD-02'].includes(code)).map(officeJson) },
    'get /v1/policy/rules': { on: asOf, rules: rulesInForce(asOf, 'amount').slice(0, 1).map(ruleJson) },
    ...(contract && {
      'get /v1/events': { items: [contractJson(contract)] },
      'get /v1/events/{type}/{kind}/{version}': schemaDocument(contract),
    }),
    'get /v1/asyncapi.json': { asyncapi: '3.0.0', info: { title: 'Hoso: events of dossiers', version: '1' } },
    ...(type && {
      'get /v1/dossier-types': { items: [typeSummary(type)] },
      'get /v1/dossier-types/{type}': typeDetails(type),
    }),
  };
}
