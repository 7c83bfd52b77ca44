import { preferencesNow } from './preferences.ts'

let context: AudioContext | undefined

/** A short, quiet tick on a saved answer, where the learner has asked for sound. */
export function tick(): void {
  if (!preferencesNow().sound || typeof AudioContext === 'undefined') return
  // Made on the first tick, which follows a tap: browsers keep a context without one silent.
  context ??= new AudioContext()
  void context.resume()
  const now = context.currentTime
  const tone = new OscillatorNode(context, { type: 'triangle', frequency: 660 })
  const volume = new GainNode(context, { gain: 0.12 })
  volume.gain.setValueAtTime(0.12, now)
  volume.gain.exponentialRampToValueAtTime(0.001, now + 0.09)
  tone.connect(volume).connect(context.destination)
  tone.start(now)
  tone.stop(now + 0.1)
}
