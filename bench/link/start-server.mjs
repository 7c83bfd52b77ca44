import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** kbit/s and ms, no loss. */
export const links = {
  none: { down: 0, up: 0, rtt: 0 },
  slow3g: { down: 400, up: 400, rtt: 400 },
}

const program = fileURLToPath(new URL('./server.mjs', import.meta.url))

/**
 * Serves a folder over HTTP/2 behind a line that can be made slow. Commands: `link(speed)`, `reset()` of the meter,
 * `meter()` → `{ bytes, deliveries, requests }`, `idle()` → `{ lastByteAt, open }`, `stop()` and `start({ port })`.
 *
 * @param {string} root
 * @param {{ key: string, cert: string }} certificate
 */
export async function startServer(root, { key, cert }) {
  const child = fork(program, [JSON.stringify({ root, key, cert })], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting = new Map()
  let last = 0

  await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('The server of the bench did not start.')))
  })
  child.on('message', ({ id, ...answer }) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The server of the bench has ended.'))
  })

  function call(command, details = {}) {
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      child.send({ id, command, ...details })
    })
  }

  const { port } = await call('start')
  return { port, url: `https://localhost:${port}/`, call, close: () => child.disconnect() }
}
