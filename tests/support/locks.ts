/** The locks of one browser, as far as tabs that learn use them: exclusive, shared, if available, and stolen. */
export function browserLocks() {
  const held = new Map<string, { readonly shared: boolean; readonly lose: (reason: DOMException) => void }[]>()

  async function request<T>(
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<T> | T,
  ): Promise<T> {
    await travel(1)
    const mode = options.mode ?? 'exclusive'
    const holders = held.get(name) ?? []
    if (options.steal) {
      for (const { lose } of holders.splice(0)) lose(new DOMException('Stolen.', 'AbortError'))
    }
    const isFree = holders.every(({ shared }) => shared && mode === 'shared')
    if (!isFree) return work(null)
    return new Promise<T>((resolve, reject) => {
      const holder = { shared: mode === 'shared', lose: reject }
      held.set(name, [...holders, holder])
      const release = async () => {
        await travel(5)
        const others = (held.get(name) ?? []).filter((other) => other !== holder)
        held.set(name, others)
      }
      Promise.resolve(work({ name, mode })).finally(release).then(resolve, reject)
    })
  }

  // A browser keeps its locks in another process, and may hear of a wish before it hears of an end.
  function travel(durationMs: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, durationMs))
  }

  return { request, namesHeld: () => [...held].filter(([, holders]) => holders.length > 0).map(([name]) => name) }
}
