import { Outlet } from 'react-router-dom'
import { useArrival } from './use-arrival.ts'

/** Around every screen that is there at once; those that come later arrive by themselves. */
export function Arrival() {
  useArrival()
  return <Outlet />
}
