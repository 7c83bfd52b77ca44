// Regulations have one word where people have another, and no form of the one leads to the other.
const formal: readonly (readonly [everyday: RegExp, official: string])[] = [
  [/\bkades\b/g, 'kepala desa'],
  [/\bsekdes\b/g, 'perangkat desa'],
  [/\b(?:di|pe)?(?:pecat|mecat)(?:an)?\b/g, 'diberhentikan'],
  [/\btukin\b/g, 'tunjangan kinerja'],
  [/\bdipenjara\b/g, 'dipidana'],
]

/** What was typed, in the words of regulations. */
export function inFormalWords(typed: string): string {
  return formal.reduce((text, [everyday, official]) => text.replace(everyday, official), typed.toLowerCase())
}
