/** Who may import whom (ARCHITECTURE.md). */
const only = (layer, allowed, name = `${layer}-imports`) => ({
  name,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...allowed].map((folder) => `^src/${folder}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'Two files hold only types that components import: the cruiser does not see those arrows.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|^src/ui/(shell/mark|chart/chartData)\\.ts$' },
      to: {},
    },
    only('core', []),
    only('content', ['core']),
    only('storage', ['core']),
    only('worker', ['core']),
    only('exchange', ['core', 'content', 'i18n']),
    only('sw', ['core']),
    only('i18n', ['core']),
    only('state', ['core', 'content']),
    only('ui', ['core', 'i18n']),
    only('pages', ['ui', 'state', 'core', 'content', 'i18n']),
    {
      name: 'pages-apart',
      comment: 'A page does not import another page.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'core-libraries',
      comment: 'Core uses one small pure library, valibot.',
      severity: 'error',
      from: { path: '^src/(core|content)/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/valibot/' },
    },
    {
      name: 'only-storage-knows-dexie',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'only-backups-know-zip',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/exchange/backup/' },
      to: { path: '^node_modules/@zip\\.js/' },
    },
    {
      name: 'only-chart-knows-chartjs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/Chart\\.svelte$' },
      to: { path: '^node_modules/chart\\.js/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default'],
    },
  },
};
