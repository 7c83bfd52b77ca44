import { useState } from 'react'
import { PrivacyPage } from './PrivacyPage.tsx'
import { WhatPage } from './WhatPage.tsx'
import { WhoPage } from './WhoPage.tsx'

interface Props {
  /** Where taps before the start of the app have led. */
  readonly page: number
  /** The form was sent before the app had started. */
  readonly submitted?: boolean
  /** The learner has just deleted their data. */
  readonly erased?: boolean
}

/**
 * Three pages, all of them in the markup from the start: it is prerendered, and the inline script turns its pages until
 * React is there. The first markup therefore depends on nothing but `page`.
 */
export function Welcome({ page: firstPage, submitted = false, erased = false }: Props) {
  const [page, setPage] = useState(firstPage)

  function turn(to: number) {
    setPage(to)
    scrollTo(0, 0)
  }

  return (
    <>
      <div data-page hidden={page !== 0}>
        <WhatPage erased={erased} onNext={() => turn(1)} />
      </div>
      <div data-page hidden={page !== 1}>
        <PrivacyPage isOpen={page === 1} onNext={() => turn(2)} onBack={() => turn(0)} />
      </div>
      <div data-page hidden={page !== 2}>
        <WhoPage isOpen={page === 2} submitted={submitted} onBack={() => turn(1)} />
      </div>
    </>
  )
}
