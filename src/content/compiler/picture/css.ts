interface Rule {
  readonly selectors: readonly string[]
  readonly body: string
}

/** Rules of one picture; those that hold only under a condition stand under their `@media`. */
interface Group {
  readonly media: string
  readonly rules: readonly Rule[]
}

const block = /\s*(?:@media\s*([^{}]+?)\s*\{((?:[^{}]*\{[^{}]*\})*)\s*\}|([^{}@]+)\{([^{}]*)\})\s*/gy
const simple = /^(?:[.#]?[a-z][\w-]*)+(?:\s*[ >]\s*(?:[.#]?[a-z][\w-]*)+)*$/i

/** The rules of a picture's style, or nothing where it holds more than plain rules and `@media`. */
export function readStyle(css: string): Group[] | undefined {
  const groups: Group[] = []
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim()
  const scanner = new RegExp(block)
  while (scanner.lastIndex < plain.length) {
    const [whole, media, inner, selectors = '', body = ''] = scanner.exec(plain) ?? []
    if (whole === undefined) return undefined
    const rules = inner === undefined ? [ruleOf(selectors, body)] : readStyle(inner)?.flatMap((group) => group.rules)
    // Bound to its picture, a rule for the whole drawing would match nothing.
    if (
      !rules?.every((rule) => rule.selectors.every((selector) => simple.test(selector) && !/\bsvg\b/.test(selector)))
    ) {
      return undefined
    }
    groups.push({ media: media === undefined ? '' : media.replace(/\s*:\s*/g, ':'), rules })
  }
  return groups
}

/** The same rules in few bytes, holding for nothing outside `scope` where there is one. */
export function writeStyle(groups: readonly Group[], scope = ''): string {
  const bound = (selector: string) => (scope ? `${scope} ${selector}` : selector)
  return groups
    .map(({ media, rules }) => {
      const written = rules.map(({ selectors, body }) => `${selectors.map(bound).join(',')}{${body}}`).join('')
      return media ? `@media${media.startsWith('(') ? '' : ' '}${media}{${written}}` : written
    })
    .join('')
}

function ruleOf(selectors: string, body: string): Rule {
  const declarations = body.split(';').map((declaration) => declaration.replace(/\s*:\s*/, ':').trim())
  return {
    selectors: selectors.split(',').map((selector) =>
      selector
        .replace(/\s*>\s*/g, '>')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    body: declarations.filter(Boolean).join(';'),
  }
}
