export interface WorkerStatus {
  readonly complete: boolean
  readonly done: number
  readonly total: number
  /** Bytes fetched since the first install. */
  readonly used: number
}

const patienceMs = 60_000

/**
 * What the active worker holds, after it has mended what was missing and taken this page in. `undefined`: there is no
 * worker, or it was ended before it could answer.
 */
export async function askStatus(): Promise<WorkerStatus | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  const worker = (await navigator.serviceWorker.getRegistration())?.active
  if (!worker) return undefined
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const giveUp = setTimeout(() => resolve(undefined), patienceMs)
    port1.onmessage = ({ data }: MessageEvent<WorkerStatus>) => {
      clearTimeout(giveUp)
      port1.close()
      resolve(data)
    }
    worker.postMessage({ type: 'status' }, [port2])
  })
}
