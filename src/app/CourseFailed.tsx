import { app } from '../i18n/screens-app.ts'
import { Button } from '../ui/Button.tsx'
import { Screen } from '../ui/Screen.tsx'
import { StateScene } from '../ui/StateScene.tsx'
import { openCourse } from './course-store.ts'

export function CourseFailed() {
  return (
    <Screen
      dock={
        <Button kind="primary" icon="again" onClick={() => void openCourse()}>
          {app.tryAgain}
        </Button>
      }
    >
      <StateScene name="belum-luring" cut="full" />
      <div role="alert">
        <h1>{app.courseFailed}</h1>
        <p>{app.courseFailedMore}</p>
      </div>
    </Screen>
  )
}
