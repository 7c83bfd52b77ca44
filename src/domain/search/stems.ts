type Prefix = readonly [prefix: RegExp, starts: readonly string[]]

// What a nasal prefix has swallowed or kept: `menulis` is from tulis, `menilai` from nilai. Without a dictionary all that
// is possible is tried; a stem that nobody uses finds nothing and does no harm.
const nasal: readonly Prefix[] = [
  [/^(?:[mp]e)?nge(?=[a-z]{3})/, ['', 'e']],
  [/^(?:[mp]e)?ny(?=[aiueo])/, ['s', 'c']],
  [/^(?:[mp]e)?ng(?=[aiueo])/, ['', 'k']],
  [/^(?:[mp]e)?ng(?=[ghk])/, ['']],
  [/^(?:[mp]e)?m(?=[aiueo])/, ['p', 'm']],
  [/^(?:[mp]e)?m(?=[bfpv])/, ['']],
  [/^(?:[mp]e)?n(?=[aiueo])/, ['t', 'n']],
  [/^(?:[mp]e)?n(?=[cdjstz])/, ['']],
  [/^[mp]e(?=[lrwy])/, ['']],
  [/^pe[lr]/, ['']],
]
// By their first letter, because most words begin with none of them.
const prefixesOf = new Map<string, readonly Prefix[]>([
  ...['m', 'n', 'p'].map((letter) => [letter, nasal] as const),
  ...['b', 't'].map((letter) => [letter, [[/^[bt]er?(?=[a-z]{3})/, ['']]]] as const),
  ...['d', 'k', 's'].map((letter) => [letter, [[/^(?:di|ke|se|ku)/, ['']]]] as const),
])
const clitic = /(?:nya|lah|kah|pun|ku|mu)$/
const ending = /(?:kan|an|in|i)$/
const shortest = 3

/** All the roots a word may have, itself first: `ngelaporin`, `dilaporkan` and `pelaporan` share `lapor`. */
export function stemsOf(word: string): string[] {
  const stems = new Set([word])
  const add = (stem: string) => stem.length >= shortest && stems.add(stem)
  add(word.replace(clitic, ''))
  // A set goes on to what is added meanwhile: `diperlihatkan` loses one prefix after the other. None makes a word longer,
  // so it ends.
  for (const stem of stems) for (const less of withoutPrefix(stem)) add(less)
  for (const stem of [...stems]) {
    const [found] = ending.exec(stem) ?? []
    if (found) add(stem.slice(0, -found.length))
    if (found === 'kan') add(stem.slice(0, -2))
  }
  return [...stems]
}

function withoutPrefix(word: string): string[] {
  return (prefixesOf.get(word.charAt(0)) ?? []).flatMap(([prefix, starts]) => {
    const [found] = prefix.exec(word) ?? []
    if (!found) return []
    const rest = word.slice(found.length)
    return starts.map((start) => start + rest)
  })
}
