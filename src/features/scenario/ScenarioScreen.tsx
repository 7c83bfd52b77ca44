import { useState } from 'react'
import type { Course, Module, Scenario } from '../../domain/course.ts'
import { openAttempt } from '../../domain/open-attempt.ts'
import { runOf } from '../../domain/scenario.ts'
import { scenario as say } from '../../i18n/screens-learn.ts'
import { asRecorded, freshAttempt } from '../../state/attempts.ts'
import { logNow, useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { useFreshHeading } from '../../ui/use-fresh-heading.ts'
import { ScenarioEnd } from './ScenarioEnd.tsx'
import { ScenarioStep } from './ScenarioStep.tsx'
import { StageSwitch } from './StageSwitch.tsx'

interface Props {
  readonly course: Course
  readonly module: Module
  readonly scenario: Scenario
}

/** A story that goes where the answers lead. An open run is gone on with, at its question. */
export function ScenarioScreen({ course, module, scenario }: Props) {
  const log = useLog()
  const fresh = () =>
    freshAttempt('scenario', scenario.id, module.edition, () => scenario.questions.map(({ id }) => id))
  const [begun, setBegun] = useState(() => openAttempt(course, logNow(), 'scenario', scenario.id) ?? fresh())
  // The question whose feedback is being read: the run itself is already one question further.
  const [reading, setReading] = useState<string>()
  const attempt = asRecorded(log, begun)
  const run = runOf(scenario, attempt)
  const read = run.steps.find(({ question }) => question.id === reading)
  const question = read?.question ?? run.current

  useFreshHeading(question?.id ?? 'selesai')

  function again() {
    setReading(undefined)
    setBegun(fresh())
  }

  if (!question) return <ScenarioEnd module={module} scenario={scenario} run={run} onAgain={again} />

  const place = read ? run.steps.indexOf(read) + 1 : run.steps.length + 1
  return (
    <Screen
      bar={
        <Bar
          back={{ href: `#/modul/${module.id}`, label: say.backToModule }}
          title={`${say.kicker} · ${say.stepOf(place)}`}
          aside={scenario.scene && <StageSwitch />}
        />
      }
    >
      <ScenarioStep
        key={`${begun.id} ${question.id}`}
        course={course}
        scenario={scenario}
        edition={module.edition}
        attempt={attempt}
        question={question}
        before={run.steps.slice(0, place - 1)}
        onAnswered={() => setReading(question.id)}
        onNext={() => setReading(undefined)}
      />
    </Screen>
  )
}
