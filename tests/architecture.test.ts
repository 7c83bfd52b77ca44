import { readdirSync, readFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import ruleSet from '../.dependency-cruiser.mjs'

describe('the layers', () => {
  it('are imported only along the arrows', async () => {
    const { output } = await cruise(['src', 'tools'], { ruleSet, validate: true, ...ruleSet.options })
    if (typeof output === 'string') throw new Error('the checker was asked for a report, not for text')
    const { modules, summary } = output

    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
    // Without a parser for TypeScript the tool reads no file at all and is content.
    expect(sourcesIn('src').filter((file) => !modules.some(({ source }) => source === file))).toEqual([])
    expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(200)
  })

  it.each(['src/ui', 'src/i18n'])('that are shown know the domain by its types alone: %s', (folder) => {
    const files = sourcesIn(folder)

    const knowing = files.filter((file) => /^import (?!type )[^']*from '[./]+\/domain\//m.test(read(file)))

    expect(knowing).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  })
})

describe('the domain', () => {
  it('is given the time and the chance, and never takes them', () => {
    const files = sourcesIn('src/domain')

    const taking = files.filter((file) => /Date\.now|new Date\(\)|Math\.random|performance\.|crypto\./.test(read(file)))

    expect(taking).toEqual([])
    expect(files.length).toBeGreaterThan(5)
  })
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
