/**
 * The directions in which the house may be walked, a rule a sentence. The parser is swc: under TypeScript 7 the others
 * read no module at all and find nothing wrong with it, so the check also counts what it read.
 */
const steps = '^src/(inbox|answer|conversation|outbox|escalation|desk|analytics|privacy|translate)/'
const wiring = 'src/(app|main|cli|config|commands)'

module.exports = {
  forbidden: [
    { name: 'domain-knows-nothing', from: { path: '^src/domain/' }, to: { pathNot: '^src/domain/' } },
    { name: 'ports-speak-domain', from: { path: '^src/ports/' }, to: { pathNot: '^src/(domain|ports)/' } },
    { name: 'steps-know-no-vendor', from: { path: steps }, to: { path: `^(adapters|db|ingestion|web|${wiring})` } },
    {
      name: 'inner-rooms-look-inward',
      from: { path: '^(ingestion|db|prompts)/' },
      to: { path: `^(adapters|web|${wiring})|${steps}` },
    },
    {
      name: 'ingestion-and-db-do-not-meet',
      from: { path: '^(ingestion|db)/' },
      to: { path: '^(ingestion|db)/', pathNot: '^$1/' },
    },
    {
      name: 'adapters-do-not-meet',
      from: { path: '^adapters/([^/]+)/' },
      // All that speaks HTTP refuses in the same words.
      to: { path: '^adapters/', pathNot: '^adapters/($1/|http/(errors|page/strict-headers)\\.ts$)' },
    },
    {
      name: 'the-desk-in-the-browser-knows-its-api-alone',
      from: { path: '^web/' },
      to: {
        path: '^(src|adapters|db|ingestion|prompts)/',
        pathNot:
          '^(adapters/(console/api|http/page/browser/links)\\.ts|adapters/http/page/browser/[a-z]+\\.svg|src/domain/)',
      },
    },
    {
      name: 'adapters-do-not-touch-sql',
      from: { path: '^adapters/' },
      to: { path: '^(db|ingestion|src/(app|main|commands))' },
    },
    {
      name: 'only-db-speaks-sql',
      from: { pathNot: '^(db|test)/' },
      to: { path: 'node_modules/(pg|pgvector|@electric-sql)/' },
    },
    { name: 'production-does-not-know-tests', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'no-cycles', from: {}, to: { circular: true } },
    { name: 'everything-resolves', from: {}, to: { couldNotResolve: true, pathNot: '^node:' } },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
