import axe from 'axe-core'

/** What axe finds on the page as it stands; colours are measured in a real browser. */
export async function faultsOfPage(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
}
