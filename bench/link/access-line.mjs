/**
 * The phone's access to the network, simulated below TLS so that every byte pays for it: handshakes, headers, fetches of a
 * worker. All connections share one queue each way. Not simulated: DNS, loss, radio wake-up, TCP/IP headers.
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
