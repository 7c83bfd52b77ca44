const longest = 110

/** The beginning of a sentence, cut between two words. */
export function excerptOf(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
