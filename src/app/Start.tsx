import { useLocation } from 'react-router-dom'
import { Welcome } from '../features/welcome/Welcome.tsx'
import { app } from '../i18n/screens-app.ts'
import { useLearner, useStorageState } from '../state/log-store.ts'
import { Screen } from '../ui/Screen.tsx'
import { CourseFailed } from './CourseFailed.tsx'
import { useCourse } from './course-store.ts'
import { CourseRoutes } from './routes.tsx'

interface Props {
  readonly early?: { readonly page: number; readonly submitted: boolean }
}

/** Who is here, and is there something to show them? The welcome comes before any address. */
export function Start({ early }: Props) {
  const learner = useLearner()
  const { status } = useStorageState()
  const loaded = useCourse()
  const { state } = useLocation()

  if (!learner && (early || status === 'ready')) {
    return <Welcome page={early?.page ?? 0} submitted={early?.submitted ?? false} erased={state?.erased === true} />
  }
  if (loaded.state === 'failed') return <CourseFailed />
  if (!learner || loaded.state !== 'ready') {
    return (
      <Screen>
        <p role="status">{app.opening}</p>
      </Screen>
    )
  }
  return <CourseRoutes course={loaded.course} />
}
