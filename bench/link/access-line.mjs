import { Duplex } from 'node:stream'

const segmentBytes = 1460
const firstWindow = 10 * segmentBytes
const largestWindow = 4 << 20

/**
 * The phone's access to the network, simulated below TLS so that every byte pays for it: handshakes, headers, fetches of a
 * worker. One serialiser each way shared by all connections, half the round trip each way, one round trip for the TCP
 * handshake, TCP slow start (RFC 6928, ten segments). Not simulated: DNS, loss, radio wake-up, TCP/IP headers.
 */
export class AccessLine {
  /** Times are Date.now(), bytes are counted when they reach the browser's socket. */
  meter = freshMeter()
  #down = { bytesPerMs: Number.POSITIVE_INFINITY, freeAt: 0 }
  #up = { bytesPerMs: Number.POSITIVE_INFINITY, freeAt: 0 }
  rtt = 0

  /** @param {{ down: number, up: number, rtt: number }} speed kbit/s and ms; 0 is no limit */
  set({ down, up, rtt }) {
    this.#down = { bytesPerMs: down ? down / 8 : Number.POSITIVE_INFINITY, freeAt: 0 }
    this.#up = { bytesPerMs: up ? up / 8 : Number.POSITIVE_INFINITY, freeAt: 0 }
    this.rtt = rtt
  }

  reset() {
    this.meter = freshMeter()
  }

  /** @returns when the last of these bytes has left towards the server */
  sendUp(bytes, notBefore) {
    return send(this.#up, bytes, notBefore)
  }

  /** @returns when the last of these bytes has left towards the phone */
  sendDown(bytes) {
    return send(this.#down, bytes, 0)
  }

  /** How long the way down is still taken, in ms. */
  get backlog() {
    return this.#down.freeAt - performance.now()
  }

  delivered(bytes) {
    this.meter.bytes += bytes
    this.meter.deliveries.push([Date.now(), bytes])
  }
}

function freshMeter() {
  return { bytes: 0, deliveries: [] }
}

function send(way, bytes, notBefore) {
  way.freeAt = Math.max(performance.now(), notBefore, way.freeAt) + bytes / way.bytesPerMs
  return way.freeAt
}

/** Runs things when they are due, never one before the other. */
class Delay {
  #due = []
  #isArmed = false

  at(time, run) {
    this.#due.push({ time, run })
    if (!this.#isArmed) this.#arm()
  }

  #arm() {
    this.#isArmed = this.#due.length > 0
    if (!this.#isArmed) return
    const wait = this.#due[0].time - performance.now()
    if (wait > 0.5) setTimeout(() => this.#run(), wait)
    else setImmediate(() => this.#run())
  }

  #run() {
    while (this.#due.length > 0 && this.#due[0].time <= performance.now() + 0.3) this.#due.shift().run()
    this.#arm()
  }
}

/** What the server takes for the socket of the phone. */
export class SlowSocket extends Duplex {
  #waiting = []
  #window = firstWindow
  #unacknowledged = 0
  #isHeldBack = false
  #down = new Delay()
  #up = new Delay()
  #acknowledgements = new Delay()

  constructor(socket, line) {
    super({ readableHighWaterMark: 1 << 20, writableHighWaterMark: 8192, allowHalfOpen: false })
    this.socket = socket
    this.line = line
    const openAt = performance.now() + line.rtt
    socket.setNoDelay(true)
    socket.on('data', (bytes) => {
      this.#up.at(line.sendUp(bytes.length, openAt) + line.rtt / 2, () => this.destroyed || this.push(bytes))
    })
    socket.on('end', () => this.#up.at(performance.now() + line.rtt / 2, () => this.destroyed || this.push(null)))
    socket.on('error', () => this.destroy())
    socket.on('close', () => this.#up.at(performance.now(), () => this.destroy()))
    // Chromium drops connections whenever it likes; that is no fault of the run.
    this.on('error', () => {})
  }

  _read() {}

  _write(bytes, _encoding, done) {
    for (let from = 0; from < bytes.length; from += segmentBytes) {
      const isLast = from + segmentBytes >= bytes.length
      this.#waiting.push({ bytes: bytes.subarray(from, from + segmentBytes), done: isLast ? done : undefined })
    }
    if (bytes.length === 0) done()
    this.#pump()
  }

  #pump() {
    while (this.#waiting.length > 0 && !this.#isHeldBack) {
      const { bytes, done } = this.#waiting[0]
      if (this.#unacknowledged > 0 && this.#unacknowledged + bytes.length > this.#window) return
      // The queue of the line stays short, so that what HTTP/2 finds urgent can still overtake.
      if (this.line.backlog > 8) return this.#holdBack()
      this.#waiting.shift()
      this.#deliver(bytes)
      done?.()
    }
  }

  #holdBack() {
    this.#isHeldBack = true
    const wait = Math.max(1, this.line.backlog - 4)
    setTimeout(() => {
      this.#isHeldBack = false
      this.#pump()
    }, wait)
  }

  #deliver(bytes) {
    const { rtt } = this.line
    this.#unacknowledged += bytes.length
    const arrivesAt = this.line.sendDown(bytes.length) + rtt / 2
    this.#down.at(arrivesAt, () => {
      if (this.socket.destroyed) return
      this.socket.write(bytes)
      this.line.delivered(bytes.length)
    })
    this.#acknowledgements.at(arrivesAt + rtt / 2, () => {
      this.#unacknowledged -= bytes.length
      this.#window = Math.min(this.#window + bytes.length, largestWindow)
      this.#pump()
    })
  }

  _final(done) {
    this.#down.at(performance.now() + Math.max(0, this.line.backlog) + this.line.rtt / 2, () => {
      this.socket.end()
      done()
    })
  }

  _destroy(error, done) {
    this.socket.destroy()
    done(error)
  }
}
