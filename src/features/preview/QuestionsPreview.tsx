import type { Course, Module } from '../../domain/course.ts'
import { preview as say } from '../../i18n/screens-preview.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import { QuestionStates } from './QuestionStates.tsx'
import { questionsBeside } from './questions-beside.ts'

interface Props {
  readonly course: Course
  readonly module: Module
}

/** The questions of a module that belong to no scenario. */
export function QuestionsPreview({ course, module }: Props) {
  const questions = questionsBeside(module)
  return (
    <PreviewFrame title={module.title}>
      <h1>{say.questionsOf(module.title)}</h1>
      {questions.map((question) => (
        <QuestionStates
          key={question.id}
          course={course}
          questions={questions}
          question={question}
          inScenario={false}
        />
      ))}
    </PreviewFrame>
  )
}
