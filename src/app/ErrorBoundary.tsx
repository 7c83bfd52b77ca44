import { Component, type ReactNode } from 'react'
import { ErrorScreen } from './ErrorScreen.tsx'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly isBroken: boolean
}

/** Where a bug ends: React offers this only to classes. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false }

  static getDerivedStateFromError(): State {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <ErrorScreen /> : this.props.children
  }
}
