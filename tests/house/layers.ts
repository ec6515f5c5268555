/** What a folder, or a file at the top of src, may import besides itself and the ground. */
export interface Layer {
  readonly name: string
  /** Folders, or single files without their ending. */
  readonly may?: readonly string[]
  /** Of these, types alone. */
  readonly types?: readonly string[]
  /** Packages; `@slack/` stands for all of that scope. */
  readonly packages?: readonly string[]
  /** Whether it may use Node's own modules; what may not is pure. */
  readonly node?: true
}

/** What everybody may import. */
export const ground = ['errors', 'clock', 'log', 'mention']

/** What imports everything of ours, no package itself, and is imported by nobody else. */
export const top = ['main', 'cli', 'cairn', 'loading']

/** Who may import whom; what is not listed is forbidden. A new folder in src needs a line here. */
export const layers: readonly Layer[] = [
  { name: 'errors' },
  { name: 'clock', node: true },
  { name: 'log', may: ['redaction'] },
  { name: 'mention' },
  { name: 'redaction' },
  { name: 'config', may: ['setting-mistake'], node: true },
  { name: 'optimise', node: true },
  { name: 'setting-mistake', may: ['redaction'], packages: ['fastest-levenshtein'] },

  { name: 'plan', packages: ['zod', 'temporal-polyfill'] },
  { name: 'chat', packages: ['fastest-levenshtein'] },
  { name: 'markdown', may: ['plan'], packages: ['satteri'], node: true },
  {
    name: 'sources',
    may: ['plan'],
    packages: [
      'ae-cvss-calculator',
      'feedsmith',
      'html-to-text',
      'ipaddr.js',
      'npm-registry-fetch',
      'semver',
      'zod',
    ],
    node: true,
  },
  { name: 'calendar', may: ['plan'], packages: ['date-holidays'] },
  { name: 'views', may: ['plan', 'chat'] },
  {
    name: 'store',
    may: ['plan'],
    types: ['chat'],
    packages: ['better-sqlite3', 'drizzle-orm', 'zod'],
    node: true,
  },
  {
    name: 'importing',
    may: ['plan', 'chat', 'markdown', 'views', 'store', 'reviews', 'evidence', 'watching'],
    node: true,
  },
  {
    name: 'commands',
    may: [
      'plan',
      'chat',
      'views',
      'store',
      'importing',
      'reviews',
      'procedures',
      'evidence',
      'calendar',
      'watching',
      'linting',
    ],
    node: true,
  },
  {
    name: 'linting',
    may: ['plan', 'chat', 'views', 'store', 'sources'],
    packages: ['semver'],
  },
  { name: 'reviews', may: ['plan', 'chat', 'views', 'store'] },
  { name: 'evidence', may: ['plan', 'chat', 'views', 'store'] },
  {
    name: 'watching',
    may: ['plan', 'chat', 'views', 'store', 'evidence', 'reviews', 'sources', 'config'],
    packages: ['@marcbachmann/cel-js'],
  },
  { name: 'procedures', may: ['plan', 'chat', 'views', 'store'] },
  {
    name: 'jobs',
    may: ['plan', 'chat', 'views', 'store', 'reviews', 'procedures', 'evidence', 'calendar'],
  },
  {
    name: 'engine',
    may: [
      'chat',
      'store',
      'plan/recurrence',
      'plan/free-days',
      'plan/folded',
      'plan/title',
      'views/problem',
      'views/unreachable',
    ],
    // The definitions, never the lists.
    types: ['plan', 'commands/command', 'jobs/job'],
    packages: ['node-schedule'],
    node: true,
  },
  { name: 'turns' },
  { name: 'never-sent' },
  { name: 'keep-trying' },
  {
    name: 'platforms/slack',
    may: ['chat', 'turns', 'never-sent', 'keep-trying'],
    packages: ['@slack/', 'zod'],
    node: true,
  },
  {
    name: 'platforms/discord',
    may: ['chat', 'turns', 'never-sent', 'keep-trying'],
    packages: ['discord.js', '@discordjs/', 'discord-api-types', 'zod'],
    node: true,
  },
  { name: 'platforms/local', may: ['chat'], node: true },
]
