/** Words by which somebody who has learned nothing might choose. */
export const reporting =
  /\b(me)?lapor(kan|kannya)?\b|\b(men)?catat\b|\b(ber)?tanya(kan)?\b|\bmenanyakan\b|\bberi tahu\b|\b(me)?minta (arahan|petunjuk|izin)\b|\b(izin|perintah) tertulis\b/iu
export const refusing = /\b(me)?lapor(kan|kannya)?\b|\b(men|t)olak\b|\btidak ikut\b|\b(me)?minta (arahan|petunjuk)\b/iu
export const reasoning = /\b(karena|sebab)\b/iu
export const legal = /\b(uu|pp|undang-undang|aturan|peraturan|bawaslu|panwascam|sanksi)\b/iu
export const absolute = /\b(selalu|pasti|sama sekali|hanya|semua)\b/iu

/** How many words that carry meaning both texts hold. */
export function sharedWords(stem: string, text: string): number {
  const said = contentWords(stem)
  return [...contentWords(text)].filter((word) => said.has(word)).length
}

// Words without a meaning of their own.
const empty = new Set(
  'anda yang untuk dari pada dalam dengan atau tidak saya kami kita akan sudah belum itu ini apa mana agar supaya karena sebab juga saja bagi oleh para saat lalu'.split(
    ' ',
  ),
)

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)))
}
