/** What each room may import (docs/architecture.md); enforced without exemptions. */
const rooms = {
  'libs/calendar': [],
  'libs/policy': ['libs/calendar'],
  'libs/dossier': ['libs/calendar'],
  'libs/ports': ['libs/dossier', 'libs/policy', 'libs/calendar'],
  activities: ['libs/ports', 'libs/dossier', 'libs/policy', 'libs/calendar'],
  'libs/persistence': ['libs/ports', 'libs/dossier', 'libs/calendar'],
  'libs/temporal': ['libs/dossier'],
  workflows: ['libs/dossier', 'libs/policy', 'libs/calendar'],
  'apps/registries': ['libs/calendar'],
  'libs/testing': ['libs/calendar'],
  bench: ['libs/testing', 'libs/calendar'],
};
/** The one thing of an activity that a workflow sees as a value: the queue and limits under which it is called. */
const callingOptions = '^activities/[^/]+/options\\.ts$';
const spec = '(spec|system-spec)\\.ts$';
const room = (path) => `^${path}/`;
const ours = '^(apps|workflows|activities|libs|bench|tools)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(rooms).map(([from, allowed]) => ({
      name: `${from.replace('/', '-')}-imports`,
      severity: 'error',
      from: { path: room(from), pathNot: spec },
      to: { path: ours, pathNot: [from, ...allowed].map(room) },
      ...(from === 'workflows' && {
        to: {
          path: ours,
          pathNot: [...['workflows', ...allowed].map(room), callingOptions],
          dependencyTypesNot: ['type-only'],
        },
      }),
    })),
    {
      name: 'workflows-see-activities-as-types',
      severity: 'error',
      from: { path: room('workflows'), pathNot: spec },
      to: { path: '^(apps|libs/(persistence|temporal|ports|testing)|bench|tools)/' },
    },
    {
      name: 'api-imports',
      severity: 'error',
      from: { path: room('apps/api'), pathNot: spec },
      to: { path: '^(apps/(worker|registries)|activities|bench|tools|libs/testing)/' },
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
      to: { path: '^(apps/(api|registries)|bench|tools|libs/testing)/' },
    },
    {
      name: 'calling-options-are-constants',
      severity: 'error',
      from: { path: callingOptions },
      to: { pathNot: callingOptions },
    },
    {
      name: 'pure-libraries',
      severity: 'error',
      from: { path: '^libs/(calendar|policy|dossier)/', pathNot: `${spec}|^libs/policy/cli/` },
      to: { path: '^(node:|@temporalio|@nestjs|@mikro-orm)', dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'tests-from-outside',
      severity: 'error',
      from: { path: '^(bench|libs/testing)/' },
      to: { path: '^(apps|activities|workflows)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.hoso|reports)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
