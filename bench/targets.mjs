import { floorTap } from './floors/build-floors.mjs'
import { startServer } from './link/start-server.mjs'
import { introduce, leaveLessonOpen } from './play/play.mjs'

/** The floors, and last the app. @returns {Promise<import('./visit/visit.mjs').Target[]>} */
export async function startTargets({ physical, stack, app }, certificate) {
  return [
    { name: 'physical', server: await startServer(physical, certificate), firstTap: floorTap },
    { name: 'stack', server: await startServer(stack, certificate), firstTap: floorTap },
    {
      name: 'ours',
      server: await startServer(app, certificate),
      // *Mulai belajar*; the welcome's second page is the answer.
      firstTap: { control: '[data-early="next"]', answered: '#root [data-page]:nth-child(2)' },
      async leaveOpen(page) {
        await page.slowDown(1)
        await introduce(page)
        // *Lanjut*, heard when it has led on from exactly this place.
        return { control: 'main [data-kind="primary"]', at: await leaveLessonOpen(page) }
      },
    },
  ]
}
