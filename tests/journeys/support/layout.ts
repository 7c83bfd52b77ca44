import type { Page } from '@playwright/test'

/**
 * What a reader with 320 px and text at 200 % would lose on the page as it stands, one line each: words cut off or beyond
 * the edge, scrolling sideways.
 */
export async function lossesWhenSmall(page: Page): Promise<string[]> {
  const usual = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await setRootFont(page, '200%')
  const losses = await page.evaluate(lossesHere)
  await setRootFont(page, '')
  if (usual) await page.setViewportSize(usual)
  return losses
}

/** Controls too small for a thumb, one line each: 24 × 24 px for all, 48 px in height for the main one. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document
    return [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].flatMap((control) => {
      const target = control.closest('label') ?? control
      const { width, height } = target.getBoundingClientRect()
      // Words within a sentence are as high as its lines (WCAG 2.2, 2.5.8, "inline").
      if (width === 0 || getComputedStyle(target).display === 'inline') return []
      const least = control.dataset.kind === 'primary' ? 48 : 24
      return width >= 24 && height >= least ? [] : [`${control.outerHTML.slice(0, 120)}: ${width} × ${height}`]
    })
  })
}

async function setRootFont(page: Page, size: string): Promise<void> {
  await page.evaluate(async (fontSize) => {
    document.documentElement.style.fontSize = fontSize
    // Two frames: the first lays out, the second lets observers and fonts follow.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, size)
}

function lossesHere(): string[] {
  const root = document.querySelector('dialog[open]') ?? document.body
  const losses: string[] = []
  const width = document.scrollingElement?.scrollWidth ?? 0
  if (width > innerWidth) losses.push(`scrolls sideways: ${width} px`)
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const parent = node.parentElement
    if (!parent?.checkVisibility() || !node.textContent?.trim() || isForReadersOnly(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const frame = frameOf(parent)
    for (const { left, right, top, bottom, width: wide } of range.getClientRects()) {
      const isCut = left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1
      if (wide > 0 && isCut) {
        losses.push(`cut: “${node.textContent.trim().slice(0, 60)}”`)
        break
      }
    }
  }
  return losses

  /** As far as words may reach: the window's edges, and those of whatever cuts what is in it. */
  function frameOf(element: Element) {
    const frame = { left: 0, right: innerWidth, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
    for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const edges = box.getBoundingClientRect()
      if (['auto', 'scroll'].includes(overflowX))
        return { ...frame, left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
      if (['hidden', 'clip'].includes(overflowX)) {
        frame.left = Math.max(frame.left, edges.left)
        frame.right = Math.min(frame.right, edges.right)
      }
      if (['hidden', 'clip'].includes(overflowY)) {
        frame.top = Math.max(frame.top, edges.top)
        frame.bottom = Math.min(frame.bottom, edges.bottom)
      }
    }
    return frame
  }

  function isForReadersOnly(element: Element): boolean {
    return [...ancestors(element)].some((box) => getComputedStyle(box).clipPath === 'inset(50%)')
  }

  function* ancestors(element: Element) {
    for (let box: Element | null = element; box; box = box.parentElement) yield box
  }
}
