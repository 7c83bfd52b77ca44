/**
 * Asks for the own font once everything that the page needs has come: 27 KB that may not stand before the course on a
 * slow link. Until then a local font with the same measures is shown, so nothing jumps.
 */
export function showOwnFont(): void {
  const show = () => {
    document.documentElement.dataset.font = 'own'
  }
  if (document.readyState === 'complete') show()
  else addEventListener('load', show, { once: true })
}
