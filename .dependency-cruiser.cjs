/** Every module of Node, and nothing else. */
const nodeOnly = [];

/**
 * What each room may import (docs/architecture.md), enforced without exemptions: other rooms of ours (`ours`), and, where
 * it is said, packages and modules of Node (`outside`; a room without it takes what it needs).
 */
const rooms = {
  'libs/calendar': { ours: [], outside: ['temporal-polyfill'] },
  'libs/policy': { ours: ['libs/calendar'], outside: ['zod'] },
  'libs/dossier': { ours: ['libs/calendar'], outside: ['zod'] },
  'libs/agency': { ours: ['libs/dossier', 'libs/calendar'], outside: ['zod'] },
  // Dossier types for tests: no program knows them (`made-up-types-are-no-program`).
  'libs/made-up': { ours: ['libs/agency', 'libs/dossier', 'libs/policy', 'libs/calendar'], outside: ['zod'] },
  'libs/ports': { ours: ['libs/dossier', 'libs/policy', 'libs/calendar'], outside: [] },
  activities: {
    ours: ['libs/ports', 'libs/dossier', 'libs/policy', 'libs/calendar'],
    outside: ['@temporalio/(common|activity)', '@nestjs/common', 'zod', 'node:crypto', 'node:timers/promises'],
  },
  'libs/persistence': {
    ours: ['libs/ports', 'libs/dossier', 'libs/calendar'],
    outside: [
      '@mikro-orm/(core|postgresql|migrations)',
      'kysely',
      'canonicalize',
      'zod',
      'node:(crypto|path|timers/promises|fs/promises)',
    ],
  },
  'libs/temporal': {
    ours: ['libs/dossier'],
    outside: [
      '@temporalio/(client|common|proto|workflow|interceptors-opentelemetry)',
      'node:(crypto|path|timers/promises|url|zlib)',
    ],
  },
  // What programs do alike: their environment, the files that it names, their log, their health.
  'libs/program': { ours: [], outside: ['zod', 'pino', '@opentelemetry/[a-z-]+', 'node:(fs|http|net|dns/promises)'] },
  // The runs of dossiers, seen from beside them.
  'libs/runs': {
    ours: ['libs/dossier', 'libs/ports', 'libs/persistence', 'libs/temporal'],
    outside: ['@temporalio/(client|common|proto)', 'node:timers/promises'],
  },
  workflows: {
    ours: ['libs/agency', 'libs/dossier', 'libs/policy', 'libs/calendar'],
    outside: ['@temporalio/(workflow|common)', 'zod'],
  },
  // It knows the API alone, over HTTP, and runs in browsers.
  'apps/console': {
    ours: [],
    outside: [
      'react',
      'react-dom',
      '@types/react(-dom)?',
      '@tanstack/react-(router|query|virtual)',
      'openapi-fetch',
      '@fontsource/noto-sans',
      'pdfjs-dist',
      'qr',
      'n2words',
    ],
  },
  'apps/registries': { ours: ['libs/calendar', 'libs/program'] },
  'libs/testing': { ours: ['libs/calendar'] },
  bench: { ours: ['libs/testing', 'libs/calendar'] },
  // A program of its own: the product without Temporal.
  'bench/floor': {
    ours: ['libs/calendar', 'libs/policy', 'libs/dossier', 'libs/persistence', 'workflows/unemployment-claim'],
  },
  // They run before anything is installed.
  tools: { ours: [], outside: nodeOnly },
};
/** The one thing of an activity that a workflow sees as a value: the queue and limits under which it is called. */
const callingOptions = '^activities/[^/]+/options\\.ts$';
/** Tests, and what only they run. */
const spec =
  '(spec|system-spec)\\.ts$|\\.test\\.mjs$|^libs/(temporal|persistence)/fixtures/|^apps/api/(specs|fixtures)/|' +
  '^workflows/[^/]+/stories\\.ts$|^workflows/(replay|fixtures)/';
/** The words of given, when, then, and the moments from which the cases of a type begin. */
const cases = '^libs/dossier/given/|^workflows/[^/]+/given(/|\\.ts$)';
/** Folders of `workflows` that are no dossier type. */
const commonOfWorkflows = '^workflows/(kernel|replay|fixtures)/';
/** What a dossier type shows: published with its types, for whoever reads it over HTTP. */
const published = '^workflows/[^/]+/shown\\.ts$';
/** For which systems the sandbox has stand-ins, and on which ports: data. */
const standIns = '^tools/start/stand-ins\\.json$';
/** Command lines and generators around a pure library, and tools that run only after the packages are installed. */
const shells =
  '^libs/policy/(cli|data/generator)/|^tools/(build|checks|config|console|monitoring)/|^tools/temporal/(downloaded|namespace)\\.mjs$';
const room = (path) => `^${path}/`;
const ours = '^(apps|workflows|activities|libs|bench|tools)/';
/** How dependency-cruiser writes it: `node_modules/zod/…`, and `fs` for node:fs. */
const external = (name) => (name.startsWith('node:') ? `^(node:)?${name.slice(5)}$` : `node_modules/${name}/`);

/** One rule for the rooms of ours, one for what is not ours. */
function rulesOf([from, { ours: allowed, outside }]) {
  const name = from.replace('/', '-');
  const known = [
    ...[from, ...allowed].map(room),
    ...(from === 'workflows' ? [callingOptions] : []),
    ...(from === 'libs/testing' ? [published, standIns] : []),
  ];
  const ownRule = {
    name: `${name}-imports`,
    severity: 'error',
    from: { path: room(from), pathNot: [spec, ...(from === 'bench' ? [room('bench/floor')] : [])] },
    to: {
      path: ours,
      pathNot: known,
      // Activities as types only.
      ...(from === 'workflows' && { dependencyTypesNot: ['type-only'] }),
    },
  };
  if (outside === undefined) return [ownRule];
  const outsideRule = {
    name: `${name}-outside`,
    severity: 'error',
    from: { path: room(from), pathNot: [spec, shells] },
    to: {
      pathNot: [ours, ...outside.map(external)],
      ...(outside === nodeOnly && { dependencyTypesNot: ['core'] }),
    },
  };
  return [ownRule, outsideRule];
}

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(rooms).flatMap(rulesOf),
    {
      name: 'workflows-see-activities-as-types',
      severity: 'error',
      from: { path: room('workflows'), pathNot: spec },
      to: { path: '^(apps|libs/(persistence|temporal|ports|program|runs|testing)|bench|tools)/' },
    },
    {
      name: 'pages-are-drawn-in-the-console',
      severity: 'error',
      from: { pathNot: room('apps/console') },
      to: {
        path: external('(react|react-dom|@types/react|@types/react-dom|@tanstack/[^/]+|openapi-fetch|pdfjs-dist)'),
      },
    },
    {
      name: 'api-imports',
      severity: 'error',
      from: { path: room('apps/api'), pathNot: spec },
      to: { path: '^(apps/(worker|courier|operator|registries)|activities|bench|tools|libs/testing)/' },
    },
    {
      name: 'api-sees-definitions',
      severity: 'error',
      from: { path: room('apps/api') },
      to: { path: '^workflows/.*/procedure\\.ts$|^workflows/kernel/' },
    },
    {
      name: 'worker-imports',
      severity: 'error',
      from: { path: room('apps/worker'), pathNot: spec },
      to: { path: '^(apps/(api|courier|operator|registries)|bench|tools|libs/testing)/' },
    },
    {
      // It follows the record: no dossier waits for it, and it knows nothing of Temporal.
      name: 'courier-imports',
      severity: 'error',
      from: { path: room('apps/courier'), pathNot: spec },
      to: {
        path: [
          '^(apps/(api|worker|operator|registries)|activities|bench|tools|libs/(testing|temporal|runs))/',
          external('@temporalio/[^/]+'),
        ],
      },
    },
    {
      name: 'operator-imports',
      severity: 'error',
      from: { path: room('apps/operator'), pathNot: spec },
      to: { path: '^(apps/(api|worker|courier|registries)|activities|bench|tools|libs/testing)/' },
    },
    {
      // What two types share belongs to the language; what one knows of the other is a fact, told by name.
      name: 'types-see-no-other-type',
      severity: 'error',
      from: { path: '^workflows/([^/]+)/', pathNot: ['(spec|system-spec)\\.ts$', commonOfWorkflows] },
      to: { path: '^workflows/[^/]+/', pathNot: ['^workflows/$1/', commonOfWorkflows] },
    },
    {
      // A definition and whatever it reaches, as a type too: the API runs it where there is no workflow.
      name: 'definitions-see-no-temporal',
      severity: 'error',
      from: { path: '^workflows/[^/]+/definition\\.ts$|^libs/made-up/' },
      to: { path: external('@temporalio/[^/]+'), reachable: true },
    },
    {
      name: 'stories-are-no-program',
      severity: 'error',
      from: { path: ours, pathNot: spec },
      to: { path: '^workflows/[^/]+/stories\\.ts$' },
    },
    {
      name: 'cases-are-no-program',
      severity: 'error',
      from: { path: ours, pathNot: [spec, cases, room('bench/floor')] },
      to: { path: cases },
    },
    {
      name: 'made-up-types-are-no-program',
      severity: 'error',
      from: { path: ours, pathNot: [spec, room('libs/made-up')] },
      to: { path: room('libs/made-up') },
    },
    {
      name: 'calling-options-are-constants',
      severity: 'error',
      from: { path: callingOptions },
      to: { pathNot: callingOptions },
    },
    {
      // What of it is bundled with the workflows takes the package's types; the rest has no business there.
      name: 'temporal-sees-workflow-as-types',
      severity: 'error',
      from: { path: room('libs/temporal'), pathNot: spec },
      to: { path: external('@temporalio/workflow'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-from-outside',
      severity: 'error',
      // They see the product as its users do, over HTTP, and read what a type shows with its types.
      from: { path: '^(bench|libs/testing)/', pathNot: room('bench/floor') },
      to: { path: '^(apps|activities|workflows)/', pathNot: published },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.hoso|reports)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
