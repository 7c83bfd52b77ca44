import type { Course, Scenario } from '../../domain/course.ts'
import { scenario as learn } from '../../i18n/screens-learn.ts'
import { preview as say } from '../../i18n/screens-preview.ts'
import { StoryStage } from '../../player/stages/story/StoryStage.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { PreviewFrame } from './PreviewFrame.tsx'
import { QuestionStates } from './QuestionStates.tsx'

interface Props {
  readonly course: Course
  readonly scenario: Scenario
}

/** The situation, and every question in every state, one below the other. */
export function ScenarioPreview({ course, scenario }: Props) {
  return (
    <PreviewFrame title={scenario.title}>
      <StoryStage course={course} scenario={scenario} compact={false} />
      <p>
        <Tag icon="law">{say.rule(learn.verdicts[scenario.verdict])}</Tag>
      </p>
      {scenario.questions.map((question) => (
        <QuestionStates
          key={question.id}
          course={course}
          questions={scenario.questions}
          question={question}
          inScenario
        />
      ))}
    </PreviewFrame>
  )
}
