import './styles/index.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { openCourse } from './app/course-store.ts'
import { resumeHere } from './app/resume.ts'
import { openLog } from './state/log-store.ts'
import { startWorker } from './state/offline.ts'
import { showOwnFont } from './styles/own-font.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

// Asked in the same task in which React starts: no tap falls between the two.
const early = window.early()

if (early) {
  hydrateRoot(root, <App early={early} />, { onRecoverableError: (error) => console.error(error) })
  // Where the browser hides the hint that somebody learns here, the place is found a moment later.
  void Promise.all([openLog(), openCourse()]).then(resumeHere)
  startWorker()
} else {
  // The neutral frame stays until the log and the course are there: then the exact place is the first thing shown.
  Promise.all([openLog(), openCourse()]).then(async () => {
    if (import.meta.env.DEV) (await import('./features/preview/guest.ts')).letGuestsIn()
    resumeHere()
    createRoot(root).render(<App />)
    startWorker()
  })
}

showOwnFont()
