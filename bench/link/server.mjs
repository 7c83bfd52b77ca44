// A process of its own, started by start-server.mjs: what the bench itself does must not slow the line down.
import http2 from 'node:http2'
import net from 'node:net'
import { AccessLine } from './access-line.mjs'
import { SlowSocket } from './slow-socket.mjs'
import { staticHost } from './static-host.mjs'

const { root, key, cert } = JSON.parse(process.argv[2])
const line = new AccessLine()
const host = staticHost(root)
const web = http2.createSecureServer(
  { key, cert, allowHTTP1: true, minVersion: 'TLSv1.3', settings: { initialWindowSize: 1 << 20 } },
  host.handle,
)
for (const event of ['sessionError', 'clientError', 'tlsClientError', 'error']) web.on(event, () => {})
web.setTimeout(0)

const sockets = new Set()
let front

const commands = {
  async start({ port = 0 }) {
    front = net.createServer((socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      web.emit('connection', new SlowSocket(socket, line))
    })
    await new Promise((resolve, reject) => front.once('error', reject).listen(port, '127.0.0.1', resolve))
    return { port: front.address().port }
  },
  async stop() {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => front.close(resolve))
  },
  link: (speed) => line.set(speed),
  reset() {
    line.reset()
    host.requests.length = 0
  },
  meter: () => ({ ...line.meter, requests: host.requests }),
  idle: () => ({
    lastByteAt: line.meter.deliveries.at(-1)?.[0] ?? 0,
    open: host.requests.filter(({ closed }) => closed === undefined).length,
  }),
}

process.on('message', async ({ id, command, ...details }) => {
  process.send({ id, ...(await commands[command](details)) })
})
process.on('disconnect', () => process.exit(0))
process.on('uncaughtException', (error) => {
  // A browser that closes in the middle of an answer.
  if (!/ECONNRESET|EPIPE|ERR_HTTP2|ERR_STREAM|premature/i.test(`${error.code} ${error.message}`)) throw error
})
process.send({ id: 'ready' })
