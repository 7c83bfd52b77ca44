// Stands inline in the head of index.html and runs before the first paint: it puts on the saved looks, decides between
// welcome and neutral frame, and turns the welcome's pages while React is still on its way.

export {}

const html = document.documentElement
const looks = ['theme', 'text', 'motion'] as const

// What the oldest promised browsers (Chrome 106, Safari 15.4, Firefox 115) share and much older ones lack.
const isOld =
  !('noModule' in HTMLScriptElement.prototype) ||
  !('findLast' in Array.prototype) ||
  !('CSSLayerBlockRule' in window) ||
  !CSS.supports('inset-block-end', '0')

putOnLooks()

if (isOld) html.dataset.start = 'old'
else if (saved('mulai') !== null || location.hash.length > 2) keepFrame()
else turnPages()

function saved(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage is forbidden here: a new learner as far as anyone can tell.
    return null
  }
}

function putOnLooks(): void {
  try {
    const preferences: Record<string, unknown> = JSON.parse(saved('tampilan') ?? '{}')
    for (const look of looks) if (typeof preferences[look] === 'string') html.dataset[look] = preferences[look]
  } catch {
    // Text that is no JSON was not written by us; the app puts its own in place with the next choice.
  }
}

function keepFrame(): void {
  html.dataset.start = 'frame'
  window.early = () => {
    // In the root the frame stands until React's first commit takes its place.
    document.getElementById('root')?.replaceChildren(...(document.getElementById('frame')?.childNodes ?? []))
    delete html.dataset.start
    clearAway()
    return undefined
  }
}

function turnPages(): void {
  let page = 0
  let submitted = false

  const turn = (event: Event): void => {
    const control = event.target instanceof Element ? event.target.closest('[data-early]') : null
    const step = { next: 1, back: -1 }[control?.getAttribute('data-early') ?? '']
    if (!step) return
    const pages = document.querySelectorAll<HTMLElement>('#root [data-page]')
    page = Math.max(0, Math.min(pages.length - 1, page + step))
    pages.forEach((element, index) => {
      element.hidden = index !== page
    })
    pages[page]?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }

  const keep = (event: Event): void => {
    event.preventDefault()
    submitted = true
  }

  document.addEventListener('click', turn)
  document.addEventListener('submit', keep)
  window.early = () => {
    document.removeEventListener('click', turn)
    document.removeEventListener('submit', keep)
    clearAway()
    return { page, submitted }
  }
}

/** What is not to be seen again. */
function clearAway(): void {
  document.getElementById('frame')?.remove()
  document.getElementById('old')?.remove()
}
