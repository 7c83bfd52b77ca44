import swc from '@swc/core'

// dependency-cruiser parses with swc and never tells it of .tsx.
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') })

// Who may import whom. Arrows point along this list only; a folder may always import itself. What is shown (ui, i18n)
// knows the domain by its types alone: tests/architecture.test.ts sees to that.
const mayImport = {
  'src/domain': [],
  'src/i18n': ['src/domain'],
  'src/ui': ['src/domain', 'src/i18n', 'react'],
  'src/storage': ['src/domain', 'idb', 'valibot'],
  'src/content': ['src/domain'],
  'src/content/compiler': ['src/domain', 'node', 'yaml', 'valibot', '@valibot/to-json-schema', 'mdast*', 'micromark*'],
  'src/state': ['src/domain', 'src/storage', 'zustand', 'react'],
  'src/files': ['src/domain'],
  'src/player': ['src/domain', 'src/content', 'src/ui', 'src/i18n', 'react'],
  'src/features': [
    'src/domain',
    'src/content',
    'src/state',
    'src/player',
    'src/files',
    'src/ui',
    'src/i18n',
    'react',
    'react-router-dom',
  ],
  'src/app': ['src', 'react', 'react-dom', 'react-router-dom', 'zustand'],
  'src/main.tsx': ['src', 'react', 'react-dom', 'react-router-dom'],
  'src/sw.ts': [],
  'src/first-tap.ts': [],
  tools: ['src/content/compiler', 'src/domain', 'src/ui', 'node', 'packages'],
}

const special = [
  rule('a feature does not know another feature', '^src/features/([^/]+)/', {
    path: '^src/features/',
    pathNot: '^src/features/$1/',
  }),
  rule('the compiler stays at build time', '^src/(?!content/compiler/)', { path: '^src/content/compiler/' }),
  rule('nothing imports tests', '^(?!tests/)', { path: '^tests/' }),
  rule('no circles', '', { circular: true }),
  rule('everything imported exists', '', { couldNotResolve: true }),
]

/** @type {Required<Pick<import('dependency-cruiser').IConfiguration, 'forbidden' | 'options'>>} */
export default {
  forbidden: [...Object.entries(mayImport).map(([folder, allowed]) => arrows(folder, allowed)), ...special],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}

/** @returns {import('dependency-cruiser').IForbiddenRuleType} */
function rule(name, from, to) {
  return { name, severity: 'error', from: { path: from }, to }
}

/** @returns {import('dependency-cruiser').IForbiddenRuleType} */
function arrows(folder, allowed) {
  const deeper = Object.keys(mayImport).filter((other) => other.startsWith(`${folder}/`))
  const { name, from, to } = rule(`${folder} imports only what it may`, pathOf(folder), {
    pathNot: [folder, ...allowed].map(pathOf),
    ...(allowed.includes('node') && { dependencyTypesNot: ['core'] }),
  })
  // A folder with a row of its own is not ruled by the row of the folder around it.
  return { name, severity: 'error', from: { ...from, ...(deeper.length && { pathNot: deeper.map(pathOf) }) }, to }
}

/** Own files by their folder, packages by their name; a star stands for the rest of a package's name. */
function pathOf(name) {
  if (/\.tsx?$/.test(name)) return `^${name.replace('.', '\\.')}$`
  if (name === 'packages') return '^node_modules/'
  if (/^(src|tools)/.test(name)) return `^${name}/`
  return `^node_modules/(@types/)?${name.replace('*', '[^/]*')}/`
}
