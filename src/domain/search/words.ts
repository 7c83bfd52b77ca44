/** Words that say nothing about the act: who asks, and how. */
const empty = new Set(
  (
    'apa apakah kah bagaimana gimana kenapa mengapa boleh bolehkah bisa nggak enggak gak ga ngga ndak tidak tak tdk ya yaa ' +
    'saya aku gue gua kami kita anda itu ini si sang para yang yg dan atau di ke dari dr pada untuk buat utk dengan dgn ' +
    'sama sm karena krn kalau kalo klo jika bila pas saat waktu lagi sih dong deh kok aja saja doang terus trus lalu ' +
    'padahal tapi tetapi juga mau ingin pengen akan sudah udah sdh telah belum masih ada adalah jadi seperti kayak ' +
    'biar supaya agar sampai sampe tolong mohon pak bu bapak asn hukumnya aturannya'
  ).split(' '),
)

/** The words of a sentence in small letters, without marks. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** What a question is about; all its words where each of them is an empty one. */
export function tellingWords(text: string): string[] {
  // `nge-like` and `like-in`: the mark only parts the word from what Indonesian adds to it.
  const words = wordsOf(
    text.replace(/\b(nge|nga|ng|di|me)-|-(in|an|nya)\b/gi, (_, before = '', after = '') => before + after),
  )
  const telling = words.filter((word) => !empty.has(word))
  return telling.length > 0 ? telling : words
}
