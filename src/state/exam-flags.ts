import { useState } from 'react'

interface Flags {
  readonly flags: ReadonlySet<string>
  readonly toggle: (question: string) => void
}

/**
 * Questions of an exam that its learner wants to look at again. A note on the margin and no fact: it lasts as long as
 * the tab, also through a reload, and never leaves it.
 */
export function useExamFlags(attempt: string): Flags {
  const [flags, setFlags] = useState(() => read(attempt))

  function toggle(question: string) {
    const next = new Set(flags)
    if (!next.delete(question)) next.add(question)
    setFlags(next)
    write(attempt, next)
  }

  return { flags, toggle }
}

const key = 'tandai-ujian'

function read(attempt: string): ReadonlySet<string> {
  try {
    const [of, ...questions] = (sessionStorage.getItem(key) ?? '').split('\n')
    return new Set(of === attempt ? questions : [])
  } catch {
    // Blocked storage: the flags last as long as the screen.
    return new Set()
  }
}

function write(attempt: string, flags: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(key, [attempt, ...flags].join('\n'))
  } catch {
    // As above.
  }
}
