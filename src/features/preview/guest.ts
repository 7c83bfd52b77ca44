import { preview as say } from '../../i18n/screens-preview.ts'
import { logStore } from '../../state/log-store.ts'

type State = ReturnType<typeof logStore.getState>

const guest = 'penulis'
const mark = 'pratinjau'

/**
 * A trainer who looks at a draft is no learner: where nobody learns in this browser, whoever opens the preview is let
 * into every screen as a guest who lives in memory alone. The mark keeps the guest through the reload that follows each
 * saved file, until the tab is closed.
 */
export function letGuestsIn(): void {
  addEventListener('hashchange', () => letIn())
  // Coming back from the editor, the page asks the disk who learns here, and the disk knows no guest.
  logStore.subscribe((_, before) => letIn(before))
  letIn()
}

function letIn(before?: State): void {
  const { learner, storage } = logStore.getState()
  const isPreview = location.hash.startsWith('#/pratinjau')
  if (isPreview) sessionStorage.setItem(mark, '1')
  const isGuest = isPreview || sessionStorage.getItem(mark) !== null
  if (learner !== undefined || storage.status !== 'ready' || !isGuest) return
  const named = {
    type: 'learner-named',
    id: guest,
    at: 0,
    learner: guest,
    name: say.guest,
    status: 'pns',
    unit: say.guestUnit,
  } as const
  logStore.setState({
    learner: guest,
    log: before?.learner === guest ? before.log : [named],
    storage: { status: 'ready', kept: 'memory', evicted: false },
  })
}
