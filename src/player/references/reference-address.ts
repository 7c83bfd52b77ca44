/** The article's own screen. A citation has blanks and slashes of its own. */
export function articleHref(citation: string): string {
  return `#/rujukan/pasal/${encodeURIComponent(citation)}`
}

export function termHref(term: string): string {
  return `#/istilah/${term}`
}
