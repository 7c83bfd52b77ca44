/** Address of a file that the build has told the page of, by the name it told it under. */
export function addressOf(name: string): string {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)
  return new URL(meta?.content ?? '', document.baseURI).href
}
