import { registerSW } from 'virtual:pwa-register'
import { openDB } from 'idb'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router-dom'
import { create } from 'zustand'
import './style.css'

// Written into the build by build-floors.mjs.
const { title, text, prompt, choices } = __FIRST__

const database = openDB('stack', 1, {
  upgrade(db) {
    db.createObjectStore('answers')
  },
})

const useStore = create((set) => ({
  taken: undefined,
  take(id) {
    set({ taken: id })
    database.then((db) => db.put('answers', id, 'first'))
  },
}))

function Lesson() {
  const { taken, take } = useStore()
  return (
    <main>
      <h1>{title}</h1>
      <p>{text}</p>
      <form>
        <fieldset>
          <legend>{prompt}</legend>
          {choices.map((choice) => (
            <label key={choice.id}>
              <input type="radio" name="first" checked={choice.id === taken} onChange={() => take(choice.id)} />{' '}
              {choice.text}
            </label>
          ))}
        </fieldset>
        {taken && <div role="status">{choices.find(({ id }) => id === taken).feedback}</div>}
      </form>
    </main>
  )
}

const router = createBrowserRouter([{ element: <Outlet />, children: [{ index: true, element: <Lesson /> }] }])

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
registerSW({})
