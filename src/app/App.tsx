import { HashRouter } from 'react-router-dom'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Start } from './Start.tsx'

interface Props {
  /** What was tapped on the prerendered welcome before the app had started. */
  readonly early?: { readonly page: number; readonly submitted: boolean }
}

export function App({ early }: Props) {
  return (
    <ErrorBoundary>
      <HashRouter>
        <Start {...(early && { early })} />
      </HashRouter>
    </ErrorBoundary>
  )
}
