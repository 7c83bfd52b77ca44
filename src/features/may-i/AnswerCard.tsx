import type { ActAnswer, Cell } from '../../domain/act.ts'
import { sanctionText } from '../../i18n/acts.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'
import { Cite } from '../../ui/Cite.tsx'
import { Note } from '../../ui/Note.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Stamp } from '../../ui/Stamp.tsx'
import styles from './may-i.module.css'
import { stepRows } from './steps.ts'
import { toneOfVerdict } from './verdict.ts'

interface Props {
  readonly answer: ActAnswer
  readonly cell: Cell
  /** What to do instead and whom to ask stand here, and not below. */
  readonly withSteps: boolean
  readonly onCitation: (citation: string) => void
}

/** The verdict, and then always the same rows in the same order. */
export function AnswerCard({ answer, cell: { status, phase }, withSteps, onCitation }: Props) {
  const { verdict, contests = [], citations, reason, note, confidence, endIsOpen } = answer
  const sanctionLabel = verdict === 'required' ? say.neglect : say.sanction
  return (
    <article className={styles.answer}>
      <div className={styles.stamped} data-tone={toneOfVerdict[verdict]}>
        {endIsOpen && (
          <Note>
            <p>{say.endIsOpen}</p>
          </Note>
        )}
        <h2>
          {contests.length > 0 && (
            <span className={styles.contest}>{contests.map((contest) => say.contests[contest]).join(', ')}</span>
          )}
          <Stamp verdict={toneOfVerdict[verdict]}>{say.verdicts[verdict]}</Stamp>
        </h2>
        {confidence === 'medium' && <p className={styles.small}>{say.medium}</p>}
      </div>
      <div className={styles.rest}>
        <Pairs
          rows={[
            { icon: 'half', label: sanctionLabel(status, phase), children: <b>{sanctionText(answer)}</b> },
            { icon: 'info', label: say.why, children: reason },
            ...(note ? [{ icon: 'document', label: say.note, children: note } as const] : []),
            ...(withSteps ? stepRows(answer) : []),
            { icon: 'law', label: say.basis, children: basis() },
          ]}
        />
      </div>
    </article>
  )

  function basis() {
    if (citations.length === 0) return say.noBasis
    return (
      <span className={styles.basis}>
        {citations.map((citation) => (
          <Cite bare key={citation} citation={citation} onOpen={onCitation} />
        ))}
      </span>
    )
  }
}
