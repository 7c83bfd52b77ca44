import { Duplex } from 'node:stream'

const segmentBytes = 1460
const firstWindow = 10 * segmentBytes
const largestWindow = 4 << 20

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

/**
 * What the server takes for the socket of the phone: half a round trip each way, one round trip for the TCP handshake, TCP
 * slow start from ten segments (RFC 6928).
 */
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
